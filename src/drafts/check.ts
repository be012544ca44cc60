/**
 * Holds a draft against the record: text and record in, findings out. It knows no clock and no database; the record says
 * as of when it is.
 */
import { asOf } from "../lines/facts.ts";
import type { Language } from "../vocabulary.ts";
import { claimsOf } from "./claims.ts";
import type { Draft } from "./draft.ts";
import type { Checked, Finding, SetApart } from "./findings.ts";
import { Claims } from "./holdClaims.ts";
import { languageOf } from "./language.ts";
import { countUpTo, type Quotation, quotationsOf, type Span } from "./marks.ts";
import { Names } from "./names.ts";
import { type Paraphrase, paraphrasesOf } from "./paraphrases.ts";
import { plainOf } from "./plain.ts";
import { holdQuotation } from "./quotations.ts";
import type { DraftRecord } from "./record.ts";
import { masked, sentencesOf } from "./sentences.ts";
import { Sources } from "./sources.ts";
import { attributionsOf } from "./speakers.ts";
import { unaskedOf } from "./unasked.ts";
import { becauseOf, embargoEnd, termsOf } from "./whose.ts";
import { Lexicon, wordsOf } from "./words.ts";

/** Holds one draft against the record it was made for. */
export type Checker = (draft: Draft) => Checked;

/** Every quotation, claim and unasked organization of a draft, with what the record says of it. */
export const checkDraft = (draft: Draft, record: DraftRecord): Checked => checkerOf(record)(draft);

/** Makes a record ready, once for many drafts: its words are indexed, and its lines worked out when one is needed. */
export function checkerOf(given: DraftRecord): Checker {
	const record: DraftRecord = { ...given, facts: asOf(given.facts, given.at) };
	const lexicon = new Lexicon();
	const ready: Ready = {
		record,
		lexicon,
		names: new Names(record, lexicon),
		sources: new Sources(record, lexicon),
		claims: new Claims(record),
	};
	return (draft) => check(draft, ready);
}

interface Ready {
	readonly record: DraftRecord;
	readonly lexicon: Lexicon;
	readonly names: Names;
	readonly sources: Sources;
	readonly claims: Claims;
}

function check(draft: Draft, { record, lexicon, names, sources, claims }: Ready): Checked {
	const { text, blocks } = draft;
	const quotations = quotationsOf(draft);
	const unquoted = masked(draft, quotations);
	const mentions = names.mentionsIn(wordsOf(text, lexicon));
	const whole = languageOf(text, "en");
	const languages = blocks.map(({ start, end }) => languageOf(text.slice(start, end), whole));
	const languageAt = (offset: number): Language => languages[countUpTo(blocks, offset) - 1] ?? whole;
	const sentences = blocks.flatMap((block, index) =>
		sentencesOf(unquoted, block).map((sentence) => ({ ...sentence, language: languages[index] as Language })),
	);

	const findings: Finding[] = [];
	const setApart: SetApart[] = [];
	const add = (found: Finding | SetApart | null) => {
		if (found === null) return;
		if ("kind" in found) findings.push(found);
		else setApart.push(found);
	};
	const attributions = attributionsOf(draft, unquoted, quotations, mentions);
	const holding = { text, unquoted, sources, names, lexicon, style: record.style, languageAt };
	const hold = (quotation: Quotation, index: number) =>
		holdQuotation(holding, quotation, attributions[index] ?? null);
	for (let index = 0; index < quotations.length; ) {
		const quotation = quotations[index] as Quotation;
		const first = index + 1;
		index = first;
		while (quotations[index]?.isNested && (quotations[index] as Quotation).end <= quotation.end) index += 1;
		let outer = hold(quotation, first - 1);
		// What is quoted within words that are on the record is on the record.
		if (isFoundOnRecord(outer) && (outer as Finding).diff === null) {
			add(outer);
			continue;
		}
		const inner = quotations.slice(first, index);
		const within = inner.map((nested, place) => hold(nested, first + place));
		const known = inner.filter((_, place) => isFoundOnRecord(within[place] ?? null));
		// Somebody repeats words of the record: their own words are the rest.
		if (known.length > 0) outer = hold(without(quotation, known), first - 1);
		for (const found of [outer, ...within]) add(found);
	}
	for (const paraphrase of paraphrasesOf(unquoted, sentences, sources, lexicon)) {
		findings.push(forbiddenParaphrase(text, paraphrase));
	}
	for (const claim of claimsOf(unquoted, sentences, mentions, record.organizations))
		findings.push(claims.hold(claim, text));
	findings.push(...unaskedOf(draft, record, mentions, names));
	return {
		findings: findings.sort((one, other) => one.start - other.start || one.end - other.end),
		setApart,
	};
}

/** Whether it was found on the record, in whatever state. */
const isFoundOnRecord = (found: Finding | SetApart | null) =>
	found !== null && "kind" in found && found.verdict !== "not_on_record";

/** A quotation's own words, without those of the ones within it. */
function without(quotation: Quotation, inner: readonly Quotation[]): Quotation {
	const spans = quotation.spans.flatMap((span) => {
		const own: Span[] = [];
		let from = span.start;
		for (const { start, end } of inner) {
			if (start < from || end > span.end) continue;
			own.push({ start: from, end: start });
			from = end;
		}
		own.push({ start: from, end: span.end });
		return own.filter(({ start, end }) => end > start);
	});
	return { ...quotation, spans, cuts: [] };
}

function forbiddenParaphrase(text: string, { source, start, end, quote, diff }: Paraphrase): Finding {
	const { reply } = source;
	const who = reply.speakerName || reply.office;
	const because = [termsOf(source, who), becauseOf("near_paraphrase", source, { terms: reply.terms, who })];
	return {
		kind: "quotation",
		verdict: "terms_forbid",
		start,
		end,
		passage: text.slice(start, end),
		speaker: null,
		reply: reply.id,
		quote,
		diff: diff.every(({ op }) => op === "same") ? null : diff,
		claim: null,
		organization: null,
		edits: [],
		because,
		suggestion: null,
		expiresAt: embargoEnd(source),
		identity: ["paraphrase", plainOf(text, start, end).text, reply.id].join("|"),
	};
}
