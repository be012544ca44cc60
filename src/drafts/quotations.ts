/** Holds a draft's quotations against the replies on the record. */
import type { LineReply } from "../lines/facts.ts";
import { differences } from "./differences.ts";
import type { Match } from "./edits.ts";
import type { Because, BecauseName, Finding, SetApart, Verdict } from "./findings.ts";
import type { Holding } from "./holding.ts";
import type { Quotation } from "./marks.ts";
import { type Exact, exactIn, type Near, nearest, type Splice, splice } from "./matching.ts";
import { type Passage, passageOf } from "./passage.ts";
import { plainOf } from "./plain.ts";
import { setApart } from "./setApart.ts";
import type { Source } from "./sources.ts";
import type { Attribution } from "./speakers.ts";
import {
	becauseOf,
	type Compatible,
	compatibility,
	embargoEnd,
	speakerOf,
	termsOf,
	wrongSpeaker,
} from "./whose.ts";
import { part, type Words } from "./words.ts";

/** Fewer words than this are anybody's: who said them is not held against anybody. */
const leastTelling = 4;

/** The finding of a quotation, or why it is none. */
export function holdQuotation(
	holding: Holding,
	quotation: Quotation,
	attribution: Attribution | null,
): Finding | SetApart | null {
	const { lexicon, text } = holding;
	const whole = passageOf(text, quotation.spans, lexicon);
	const cuts = quotation.cuts.map((spans) => passageOf(text, spans, lexicon));
	// Without the attribution first: its words were not said.
	const passages = [...cuts, whole];
	const size = (passages[0] as Passage).words.ids.length;
	if (size === 0) return null;

	const isSaid = attribution !== null && !attribution.isWeak;
	// One or two words that nobody is said to have said are not looked for: they tell nothing wherever they stand.
	const sought = size < 3 && !isSaid ? [] : passages;
	const matches = sought.flatMap((passage) => exactIn(holding.sources, passage, lexicon));
	const exact = best(holding, matches, attribution);
	const compatible = exact === null ? "unknown" : compatibility(holding, attribution, exact.source);

	if (exact !== null && isTelling(exact, size, compatible, isSaid)) {
		return found(holding, quotation, attribution, exact);
	}
	const apart = setApart(holding, quotation, size, isSaid);
	if (apart !== null) return { why: apart, start: quotation.start, end: quotation.end };

	const nears = passages.flatMap((passage) => nearest(holding.sources, passage, lexicon));
	// Of two as near, the one that may be printed.
	const rank = ({ closeness, source }: Near) => closeness + (source.isPrintable ? 0.02 : 0);
	const [near] = nears.sort((one, other) => rank(other) - rank(one));
	const passage = passages[0] as Passage;
	const spliced = size >= 8 ? splice(holding.sources.corpus, holding.sources.all, passage.words) : null;
	if (near !== undefined && isNear(holding, near, size, attribution)) {
		return altered(holding, quotation, attribution, near, spliced);
	}
	if (spliced !== null && near !== undefined) return altered(holding, quotation, attribution, near, spliced);
	// A dash that opens a line may be a list's, and a block quotation a document's: only what is on record counts.
	if (quotation.form === "dialogue" && !isSaid) return null;
	return notOnRecord(holding, quotation, attribution, near);
}

/** Of several that hold the words, the one that the draft may mean: its speaker's, printable, least edited. */
function best(holding: Holding, all: readonly Exact[], attribution: Attribution | null): Exact | null {
	const rank = (exact: Exact) => {
		const compatible = compatibility(holding, attribution, exact.source);
		const who = compatible === "yes" ? 0 : compatible === "unknown" ? 2 : 4;
		return (
			(who + (exact.source.isPrintable ? 0 : 1)) * 100 +
			(exact.source.translates === null ? 0 : 50) +
			exact.edits.length
		);
	};
	return all.length === 0 ? null : all.reduce((one, other) => (rank(other) < rank(one) ? other : one));
}

/** One or two words are in many a reply: they count when whoever is said to have said them did. */
function isTelling(exact: Exact, size: number, compatible: Compatible, isSaid: boolean): boolean {
	if (size >= leastTelling) return true;
	if (compatible === "no") return false;
	if (compatible === "yes" && isSaid) return true;
	const { text, matches } = exact;
	const isWholeReply = (matches.at(-1) as Match).to - (matches[0] as Match).from === text.ids.length;
	return size >= 3 || (isSaid && isWholeReply);
}

/** Near enough that the draft must mean these words. The less is known of who says them, the nearer they must be. */
function isNear(holding: Holding, near: Near, size: number, attribution: Attribution | null): boolean {
	const { closeness, run, alignment } = near;
	const share = alignment.same / near.words.ids.length;
	const compatible = compatibility(holding, attribution, near.source);
	if (size < 3) return false;
	if (size === 3) return compatible === "yes" && run >= 2 && closeness >= 0.65;
	if (compatible === "yes") return run >= 2 && alignment.same >= 3 && (closeness >= 0.4 || share >= 0.6);
	if (compatible === "no") return run >= 4 && closeness >= 0.7 && share >= 0.7;
	const isSaid = attribution !== null && !attribution.isWeak;
	if (!isSaid) return size >= 5 && run >= 3 && closeness >= 0.65;
	return run >= 3 && (closeness >= 0.55 || (share >= 0.7 && closeness >= 0.45));
}

function finding(
	holding: Holding,
	quotation: Quotation,
	attribution: Attribution | null,
	verdict: Verdict,
	rest: Pick<Finding, "because"> & Partial<Finding>,
): Finding {
	const { text, lexicon, names } = holding;
	const words = quotation.spans
		.map((span) =>
			passageOf(text, [span], lexicon)
				.words.ids.map((id) => lexicon.text(id))
				.join(" "),
		)
		.join(" ");
	const organization = attribution?.organization ?? null;
	return {
		kind: "quotation",
		verdict,
		start: quotation.start,
		end: quotation.end,
		passage: text.slice(quotation.start, quotation.end),
		speaker:
			attribution === null || attribution.isWeak
				? null
				: {
						name: attribution.name,
						organization: organization === null ? null : (names.organization(organization)?.slug ?? null),
					},
		reply: null,
		quote: null,
		diff: null,
		claim: null,
		organization: null,
		edits: [],
		suggestion: null,
		expiresAt: null,
		identity: [
			"quotation",
			verdict,
			words,
			rest.reply ?? "",
			(rest.edits ?? []).join(","),
			rest.because.map(({ name }) => name).join(","),
		].join("|"),
		...rest,
	};
}

/** The record's words from one word to another, with the stop that ends them where the draft has one too. */
function quoteOf(source: Source, words: Words, from: number, to: number) {
	const start = words.starts[from] as number;
	let end = words.ends[to - 1] as number;
	const stop = /^[.!?…]+["”’»)]?/u.exec(source.text.slice(end, end + 4))?.[0] ?? "";
	end += stop.replace(/["”’»)]$/u, "").length;
	return source.translates === null
		? { start, end, text: source.text.slice(start, end) }
		: translatedPassage(source);
}

/** Of a translation, the words that it translates are the ones on the record. */
function translatedPassage({ reply, translates }: Source) {
	const text = translates?.text ?? "";
	const start = Math.max(0, reply.body.indexOf(text));
	return { start, end: start + text.length, text };
}

function found(
	holding: Holding,
	quotation: Quotation,
	attribution: Attribution | null,
	exact: Exact,
): Finding {
	const { source, text, matches, edits } = exact;
	const { reply } = source;
	const language = holding.languageAt(quotation.start);
	const quote = quoteOf(source, text, (matches[0] as Match).from, (matches.at(-1) as Match).to);
	const base = { reply: reply.id, quote, edits };
	const said = (name: BecauseName, values: Record<string, string> = {}) => becauseOf(name, source, values);

	if (!source.isPrintable) {
		return finding(holding, quotation, attribution, "terms_forbid", {
			...base,
			because: [termsOf(source, speakerOf(source, language))],
			expiresAt: embargoEnd(source),
		});
	}
	const size = exact.passage.words.ids.length;
	const wrong = size >= leastTelling ? wrongSpeaker(holding, attribution, source, language) : null;
	if (wrong !== null) {
		return finding(holding, quotation, attribution, wrong.verdict, {
			...base,
			because: [wrong.because],
			suggestion: wrong.suggestion,
		});
	}
	const notes: Because[] = [];
	const approved = reply.quotes.filter(({ approval }) => approval !== null);
	if (reply.quotes.length > 0 && source.translates === null) {
		// Its words count: a quote may leave out the stop that ends it.
		const end = text.ends[(matches.at(-1) as Match).to - 1] as number;
		const isApproved = approved.some((one) => {
			const at = reply.body.indexOf(one.text);
			return at !== -1 && at <= quote.start && end <= at + one.text.length;
		});
		if (!isApproved) notes.push(said("quote_not_approved"));
	}
	if (source.translates !== null) {
		const isMarked = marksTranslation(holding, quotation);
		return finding(holding, quotation, attribution, "translated", {
			...base,
			because: [
				said("recorded_translation", { language: reply.language }),
				...(isMarked ? [] : [said("not_marked_as_translation", { language: reply.language })]),
				...notes,
			],
			suggestion: isMarked
				? null
				: `${holding.text.slice(quotation.start, quotation.end)} ${holding.style.translationMark[language]}`,
		});
	}
	const isEdited = edits.some((edit) => edit !== "stops_before_condition");
	return finding(holding, quotation, attribution, isEdited ? "exact_with_marked_edits" : "exact", {
		...base,
		because: [
			said("words_on_record", { who: speakerOf(source, language) }),
			...(edits.length > 0 ? [{ ...said("edited"), edits }] : []),
			...notes,
		],
		suggestion: null,
	});
}

/** Whether the draft says, beside the words, that they are a translation. */
function marksTranslation({ text, style }: Holding, { start, end }: Quotation): boolean {
	const around = plainOf(text, Math.max(0, start - 160), Math.min(text.length, end + 160)).text;
	const own = Object.values(style.translationMark).some((mark) => around.includes(plainOf(mark).text));
	return (
		own ||
		/\b(?:translat(?:ed|ion)|traduit|traduite|traduction|traduisons|in (?:french|english)|en (?:anglais|francais))\b/.test(
			around,
		)
	);
}

function altered(
	holding: Holding,
	quotation: Quotation,
	attribution: Attribution | null,
	near: Near,
	spliced: Splice | null,
): Finding {
	const { source, text, alignment, words } = near;
	const { lexicon } = holding;
	const quote = quoteOf(source, text, alignment.from, Math.max(alignment.from + 1, alignment.to));
	const language = holding.languageAt(quotation.start);
	const diff = differences(words, part(text, alignment.from, alignment.to), lexicon);
	// Not even as what should be there in the draft's place may it be offered.
	if (!source.isPrintable) {
		return finding(holding, quotation, attribution, "terms_forbid", {
			reply: source.reply.id,
			quote,
			diff,
			because: [termsOf(source, speakerOf(source, language))],
			expiresAt: embargoEnd(source),
		});
	}
	// One reply may hold as much of it as several do: then nothing was put together.
	const isJoined = spliced !== null && !spliced.isOneReply && alignment.same < words.ids.length * 0.75;
	const name: BecauseName = isJoined
		? "words_of_two_replies"
		: spliced?.isReordered
			? "order_differs"
			: source.translates !== null
				? "translation_differs"
				: "words_differ";
	const wrong = words.ids.length >= 8 ? wrongSpeaker(holding, attribution, source, language) : null;
	const marks = [holding.text.charAt(quotation.start), holding.text.charAt(quotation.end - 1)];
	const recorded =
		source.translates === null
			? quote.text
			: text.source.slice(text.starts[alignment.from], text.ends[alignment.to - 1]);
	const space = marks[0] === "«" ? "\u00a0" : "";
	return finding(holding, quotation, attribution, "altered", {
		reply: source.reply.id,
		quote,
		diff,
		because: [
			becauseOf(name, source, { who: speakerOf(source, language) }),
			...(wrong === null ? [] : [wrong.because]),
		],
		suggestion:
			quotation.form === "marks" && quotation.isClosed
				? `${marks[0]}${space}${recorded}${space}${marks[1]}`
				: recorded,
	});
}

function notOnRecord(
	holding: Holding,
	quotation: Quotation,
	attribution: Attribution | null,
	near: Near | undefined,
): Finding {
	const language = holding.languageAt(quotation.start);
	const because: Because[] = [becauseOf("no_reply_holds_it", null)];
	const isWorthShowing = near !== undefined && near.closeness >= 0.3 && near.run >= 2;
	const own = spokenBy(holding, attribution);
	const other = own.find((reply) => reply.language !== language);
	if (other !== undefined && !own.some((reply) => reply.language === language)) {
		const source = holding.sources.all.find(({ reply }) => reply.id === other.id) ?? null;
		because.push(becauseOf("no_recorded_translation", source, { language: other.language }));
	}
	if (isWorthShowing)
		because.push(becauseOf("nearest", near.source, { who: speakerOf(near.source, language) }));
	return finding(holding, quotation, attribution, "not_on_record", {
		reply: isWorthShowing ? near.source.reply.id : null,
		quote: isWorthShowing
			? quoteOf(
					near.source,
					near.text,
					near.alignment.from,
					Math.max(near.alignment.from + 1, near.alignment.to),
				)
			: null,
		because,
	});
}

/** The replies of whoever is said to have said it. */
function spokenBy(holding: Holding, attribution: Attribution | null): LineReply[] {
	if (attribution === null || attribution.isWeak) return [];
	return holding.sources.all
		.filter((source) => source.translates === null && compatibility(holding, attribution, source) === "yes")
		.map(({ reply }) => reply);
}
