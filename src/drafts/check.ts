/**
 * Holds a draft against the record: text and record in, findings out. It knows no clock and no database; the record says
 * as of when it is.
 */
import { asOf } from "../lines/facts.ts";
import type { Language } from "../vocabulary.ts";
import { claimsOf } from "./claims.ts";
import type { Draft } from "./draft.ts";
import type { Because, Checked, Finding, SetApart } from "./findings.ts";
import { Claims } from "./holdClaims.ts";
import { languageOf } from "./language.ts";
import { quotationsOf } from "./marks.ts";
import { Names } from "./names.ts";
import { type Paraphrase, paraphrasesOf } from "./paraphrases.ts";
import { plainOf } from "./plain.ts";
import { holdQuotation } from "./quotations.ts";
import type { DraftRecord } from "./record.ts";
import { masked, sentencesOf } from "./sentences.ts";
import { Sources } from "./sources.ts";
import { attributionsOf } from "./speakers.ts";
import { unaskedOf } from "./unasked.ts";
import { Lexicon, wordsOf } from "./words.ts";

/** Every quotation, claim and unasked organization of a draft, with what the record says of it. */
export function checkDraft(draft: Draft, given: DraftRecord): Checked {
	const record: DraftRecord = { ...given, facts: asOf(given.facts, given.at) };
	const { text, blocks } = draft;
	const lexicon = new Lexicon();
	const names = new Names(record, lexicon);
	const quotations = quotationsOf(draft);
	const unquoted = masked(draft, quotations);
	const mentions = names.mentionsIn(wordsOf(text, lexicon));
	const whole = languageOf(text, "en");
	const languages = blocks.map(({ start, end }) => languageOf(text.slice(start, end), whole));
	const languageAt = (offset: number): Language => {
		const block = blocks.findLastIndex(({ start }) => start <= offset);
		return languages[block] ?? whole;
	};
	const sentences = blocks.flatMap((block, index) =>
		sentencesOf(unquoted, block).map((sentence) => ({ ...sentence, language: languages[index] as Language })),
	);
	const sources = new Sources(record, lexicon);

	const findings: Finding[] = [];
	const setApart: SetApart[] = [];
	const attributions = attributionsOf(draft, unquoted, quotations, mentions);
	const holding = { text, unquoted, sources, names, lexicon, style: record.style, languageAt };
	let outer: Finding | null = null;
	for (const [index, quotation] of quotations.entries()) {
		// What is quoted within words that are on the record is on the record.
		if (
			quotation.isNested &&
			outer !== null &&
			outer.end >= quotation.end &&
			outer.verdict !== "not_on_record"
		)
			continue;
		const found = holdQuotation(holding, quotation, attributions[index] ?? null);
		if (found === null) continue;
		if ("kind" in found) findings.push(found);
		else setApart.push(found);
		if (!quotation.isNested) outer = "kind" in found ? found : null;
	}
	const forbidden = sources.all.filter(({ isPrintable }) => !isPrintable);
	const free = [
		...sources.all.filter(({ isPrintable }) => isPrintable).map((one) => one.text),
		...record.ownWords,
	];
	for (const paraphrase of paraphrasesOf(unquoted, sentences, forbidden, free, lexicon)) {
		findings.push(forbiddenParaphrase(text, paraphrase));
	}
	const claims = new Claims(text, record);
	for (const claim of claimsOf(unquoted, sentences, mentions, record.organizations))
		findings.push(claims.hold(claim));
	findings.push(...unaskedOf(draft, record, mentions, names));
	return {
		findings: findings.sort((one, other) => one.start - other.start || one.end - other.end),
		setApart,
	};
}

function forbiddenParaphrase(text: string, { source, start, end, quote, diff }: Paraphrase): Finding {
	const { reply, standing } = source;
	const until = standing === "embargoed" ? (reply.embargoUntil?.toISOString() ?? null) : null;
	const base = {
		values: { terms: reply.terms, who: reply.speakerName || reply.office },
		log: [reply.log],
		reply: reply.id,
		inquiry: null,
	};
	const because: Because[] = [
		{
			...base,
			name: standing === "embargoed" || standing === "terms_not_accepted" ? standing : "not_on_the_record",
			...(until === null ? {} : { at: until }),
		},
		{ ...base, name: "near_paraphrase" },
	];
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
		expiresAt: until,
		identity: ["paraphrase", plainOf(text, start, end).text, reply.id].join("|"),
	};
}
