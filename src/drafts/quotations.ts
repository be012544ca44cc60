/** Holds a draft's quotations against the replies on the record. */
import type { LineReply } from "../lines/facts.ts";
import type { HouseStyle } from "../lines/style.ts";
import type { Language } from "../vocabulary.ts";
import { type Alignment, align } from "./align.ts";
import type { Corpus, Place } from "./corpus.ts";
import { differences } from "./differences.ts";
import { editsOf, type Match } from "./edits.ts";
import type { Because, BecauseName, EditName, Finding, SetApart, Verdict } from "./findings.ts";
import type { Quotation } from "./marks.ts";
import { lastNameOf, type Names } from "./names.ts";
import { firstWords, type Passage, passageOf } from "./passage.ts";
import { plainOf } from "./plain.ts";
import type { Source, Sources } from "./sources.ts";
import type { Attribution } from "./speakers.ts";
import { contradictsTitle } from "./titles.ts";
import { type Lexicon, part, type Words } from "./words.ts";

export interface Holding {
	readonly text: string;
	readonly unquoted: string;
	readonly sources: Sources;
	readonly names: Names;
	readonly lexicon: Lexicon;
	readonly style: HouseStyle;
	/** Of the block in which a quotation stands. */
	languageAt(offset: number): Language;
}

/** Words that stand on the record as the draft has them. */
interface Exact {
	readonly source: Source;
	readonly text: Words;
	readonly matches: readonly Match[];
	readonly edits: readonly EditName[];
	readonly passage: Passage;
}

/** The words on the record to which the draft's come nearest. */
interface Near {
	readonly source: Source;
	readonly text: Words;
	readonly alignment: Alignment;
	/** 0 to 1: how much of what tells the draft's words from others is in the record's. */
	readonly closeness: number;
	/** The longest run of words in both. */
	readonly run: number;
	readonly words: Words;
}

type Compatible = "yes" | "no" | "unknown";

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

	const matches = passages.flatMap((passage) => exactIn(holding.sources, passage, lexicon));
	const exact = best(holding, matches, attribution);
	const compatible = exact === null ? "unknown" : compatibility(holding, attribution, exact.source);
	const isSaid = attribution !== null && !attribution.isWeak;

	if (exact !== null && isTelling(exact, size, compatible, isSaid)) {
		return found(holding, quotation, attribution, exact);
	}
	const apart = setApart(holding, quotation, size, isSaid);
	if (apart !== null) return { why: apart, start: quotation.start, end: quotation.end };

	const nears = passages.flatMap((passage) => nearest(holding, passage));
	const [near] = nears.sort((one, other) => other.closeness - one.closeness);
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

// ---- exact ----

/** Every text that holds the passage's fragments in order. */
function exactIn(sources: Sources, passage: Passage, lexicon: Lexicon): Exact[] {
	const { fragments, words } = passage;
	const chains = new Map<number, Match[][]>();
	for (const [index, [from, to]] of fragments.entries()) {
		const places = new Map<number, Place[]>();
		for (const place of sources.corpus.placesOf(words, from, to)) {
			if (index > 0 && !chains.has(place.text)) continue;
			const here = places.get(place.text);
			if (here === undefined) places.set(place.text, [place]);
			else if (here.length < 100) here.push(place);
		}
		if (places.size === 0) return [];
		if (index === 0) {
			for (const [text, here] of places)
				chains.set(
					text,
					here.map((place) => [place]),
				);
			continue;
		}
		for (const [text, soFar] of chains) {
			const here = places.get(text) ?? [];
			const longer = soFar.flatMap((chain) => {
				const end = (chain.at(-1) as Match).to;
				const next = here.find((place) => place.from >= end);
				return next === undefined ? [] : [[...chain, next]];
			});
			if (longer.length === 0) chains.delete(text);
			else chains.set(text, longer);
		}
	}
	return [...chains].flatMap(([at, all]) => {
		const source = sources.all[at] as Source;
		const text = sources.corpus.texts[at] as Words;
		const span = (chain: Match[]) => (chain.at(-1) as Match).to - (chain[0] as Match).from;
		const found = all
			.sort((one, other) => span(one) - span(other))
			.slice(0, 5)
			.flatMap((matches) => {
				const edits = editsOf(passage, text, matches, lexicon);
				return edits === null ? [] : [{ source, text, matches, edits, passage }];
			});
		found.sort((one, other) => one.edits.length - other.edits.length);
		return found.slice(0, 1);
	});
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

// ---- who ----

const organizationsOf = (source: Source) =>
	new Set(source.inquiries.map(({ organization }) => organization.id));

const isSameName = (one: string, other: string) => plainOf(one.trim()).text === plainOf(other.trim()).text;

/** Whether a name can be another's: the last names are the same, and the first names or their initials. */
function canBe(name: string, recorded: string): boolean {
	if (isSameName(name, recorded)) return true;
	const bare = (text: string) =>
		plainOf(text).text.replace(
			/^(?:mr|mrs|ms|dr|m|mm|mme|mlle|me|gen|col|sgt|const|insp|supt|cpl|lt|capt|sen|prof|minister)\.? /,
			"",
		);
	const [one, other] = [bare(name), bare(recorded)];
	const last = plainOf(lastNameOf(recorded)).text;
	if (one === other || one === last) return true;
	if (!one.endsWith(` ${last}`)) return false;
	const [first, recordedFirst] = [one.split(" ")[0] ?? "", other.split(" ")[0] ?? ""];
	return first === recordedFirst || (/^[a-z]\.?$/.test(first) && recordedFirst.startsWith(first.charAt(0)));
}

function compatibility(holding: Holding, attribution: Attribution | null, source: Source): Compatible {
	if (attribution === null) return "unknown";
	const { person, isStranger, name, organization } = attribution;
	const recorded = source.reply.speakerName.trim();
	if (person !== null || isStranger) {
		const named = person?.name ?? name;
		if (recorded !== "") return canBe(named, recorded) ? "yes" : "no";
		const own = person?.organization ?? organization;
		if (own !== null) return organizationsOf(source).has(own) ? "unknown" : "no";
		return "unknown";
	}
	if (organization === null) return "unknown";
	if (organizationsOf(source).has(organization)) return "yes";
	// The person is an entry of the directory.
	const body = holding.names.organization(organization);
	if (body?.kind === "person" && recorded !== "") return canBe(body.nameEn, recorded) ? "yes" : "no";
	return "no";
}

// ---- near ----

/** What an alignment may cost, in words times words. */
const mostCells = 600_000;

function nearest({ sources, lexicon }: Holding, passage: Passage): Near[] {
	const { corpus } = sources;
	const words = firstWords(passage, 400);
	if (words.ids.length < 2) return [];
	const total = words.ids.reduce((sum, id) => sum + corpus.weight(id), 0);
	const size = words.ids.length;
	return corpus.nearest(words, 5).map((at) => {
		const source = sources.all[at] as Source;
		const text = corpus.texts[at] as Words;
		const margin = Math.min(24 + Math.floor(size / 4), Math.max(12, Math.floor(mostCells / size / 4)));
		const alignment = align(words, text, corpus.windowOf(words, at, margin), lexicon);
		let weight = 0;
		let run = 0;
		let longest = 0;
		for (const [index, pair] of alignment.pairs.entries()) {
			if (pair === -1) run = 0;
			else {
				weight += corpus.weight(words.ids[index] as number);
				run = index > 0 && alignment.pairs[index - 1] === pair - 1 ? run + 1 : 1;
				longest = Math.max(longest, run);
			}
		}
		return { source, text, alignment, closeness: weight / total, run: longest, words };
	});
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

/** The passage as made of runs of words of the record that do not follow each other there; null: it is not. */
function splice(
	corpus: Corpus,
	all: readonly Source[],
	words: Words,
): { places: Place[]; isOneReply: boolean } | null {
	const places: Place[] = [];
	let covered = 0;
	for (let at = 0; at < words.ids.length; ) {
		const place = corpus.longestFrom(words, at, 3, () => true);
		if (place === null) {
			at += 1;
			continue;
		}
		const length = place.to - place.from;
		places.push(place);
		covered += length;
		at += length;
	}
	if (places.length < 2 || covered < words.ids.length * 0.75) return null;
	const replies = new Set(places.map(({ text }) => all[text]?.reply.id));
	return { places, isOneReply: replies.size === 1 };
}

// ---- findings ----

const emptyBecause = (
	name: BecauseName,
	source: Source | null,
	values: Record<string, string> = {},
): Because => ({
	name,
	values,
	log: source === null ? [] : [source.reply.log],
	reply: source?.reply.id ?? null,
	inquiry: null,
});

/** Who said it, as a reader would be told: "Ashley Lemire, senior communications advisor, Department of National Defence". */
function speakerOf(source: Source, language: Language): string {
	const { reply, inquiries } = source;
	const own = inquiries[0]?.organization;
	const body = own === undefined ? "" : language === "fr" && own.nameFr !== "" ? own.nameFr : own.nameEn;
	const name = source.standing === "spokesperson" ? "" : reply.speakerName.trim();
	const title = name === "" ? "" : reply.speakerTitle.trim();
	const office = name === "" ? reply.office.trim() : "";
	return [name, title, office, name === body ? "" : body].filter((one) => one !== "").join(", ");
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

function termsOf(source: Source, language: Language): Because {
	const because = emptyBecause(
		source.standing === "embargoed"
			? "embargoed"
			: source.standing === "terms_not_accepted"
				? "terms_not_accepted"
				: "not_on_the_record",
		source,
		{ terms: source.reply.terms, who: speakerOf(source, language) },
	);
	const until = source.reply.embargoUntil;
	return until === null ? because : { ...because, at: until.toISOString() };
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
	const said = (name: BecauseName, values: Record<string, string> = {}) => emptyBecause(name, source, values);

	if (!source.isPrintable) {
		const ends = source.standing === "embargoed" ? (reply.embargoUntil?.toISOString() ?? null) : null;
		return finding(holding, quotation, attribution, "terms_forbid", {
			...base,
			because: [termsOf(source, language)],
			expiresAt: ends,
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
		const isApproved = approved.some(({ text }) => {
			const at = reply.body.indexOf(text);
			return at !== -1 && at <= quote.start && quote.end <= at + text.length;
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

/** That the draft gives the words to somebody else, or says that their speaker is something else. */
function wrongSpeaker(
	holding: Holding,
	attribution: Attribution | null,
	source: Source,
	language: Language,
): { verdict: "wrong_speaker" | "terms_forbid"; because: Because; suggestion: string | null } | null {
	if (attribution === null || attribution.isWeak || attribution.isGuessed) return null;
	const { reply } = source;
	const who = speakerOf(source, language);
	const compatible = compatibility(holding, attribution, source);
	if (compatible === "no") {
		return {
			verdict: "wrong_speaker",
			because: emptyBecause("said_by", source, { who, draft: attribution.name }),
			suggestion: who,
		};
	}
	const isNamed = attribution.person !== null || attribution.isStranger;
	if (compatible === "yes" && isNamed && source.standing === "spokesperson") {
		return {
			verdict: "terms_forbid",
			because: emptyBecause("name_not_for_print", source, { who }),
			suggestion: who,
		};
	}
	if (!isNamed || compatible !== "yes") return null;
	const { organization, title } = attribution;
	const own = organizationsOf(source);
	if (organization !== null && !own.has(organization)) {
		const body = source.inquiries[0]?.organization;
		const name = body === undefined ? who : language === "fr" ? body.nameFr || body.nameEn : body.nameEn;
		return {
			verdict: "wrong_speaker",
			because: emptyBecause("office_on_record", source, {
				who: name,
				draft: holding.names.organization(organization)?.nameEn ?? "",
			}),
			suggestion: who,
		};
	}
	const titles = holding.sources.all
		.filter((one) => isSameName(one.reply.speakerName, reply.speakerName))
		.map((one) => one.reply.speakerTitle);
	if (title !== "" && contradictsTitle(title, titles)) {
		return {
			verdict: "wrong_speaker",
			because: emptyBecause("title_on_record", source, { title: reply.speakerTitle, draft: title }),
			suggestion: who,
		};
	}
	return null;
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
	spliced: ReturnType<typeof splice>,
): Finding {
	const { source, text, alignment, words } = near;
	const { lexicon } = holding;
	const quote = quoteOf(source, text, alignment.from, Math.max(alignment.from + 1, alignment.to));
	const language = holding.languageAt(quotation.start);
	const diff = differences(words, part(text, alignment.from, alignment.to), lexicon);
	if (!source.isPrintable && near.closeness >= 0.6) {
		return finding(holding, quotation, attribution, "terms_forbid", {
			reply: source.reply.id,
			quote,
			diff,
			because: [termsOf(source, language)],
			expiresAt: source.standing === "embargoed" ? (source.reply.embargoUntil?.toISOString() ?? null) : null,
		});
	}
	const name: BecauseName =
		spliced !== null
			? spliced.isOneReply
				? "order_differs"
				: "words_of_two_replies"
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
			emptyBecause(name, source, { who: speakerOf(source, language) }),
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
	const because: Because[] = [emptyBecause("no_reply_holds_it", null)];
	const isWorthShowing = near !== undefined && near.closeness >= 0.3 && near.run >= 2;
	const own = spokenBy(holding, attribution);
	const other = own.find((reply) => reply.language !== language);
	if (other !== undefined && !own.some((reply) => reply.language === language)) {
		const source = holding.sources.all.find(({ reply }) => reply.id === other.id) ?? null;
		because.push(emptyBecause("no_recorded_translation", source, { language: other.language }));
	}
	if (isWorthShowing)
		because.push(emptyBecause("nearest", near.source, { who: speakerOf(near.source, language) }));
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

// ---- set apart ----

/** What has a title stands right before it. Plain text. */
const titled =
	/\b(?:titled|entitled|headlined|book|film|movie|novel|report|study|article|essay|series|documentary|song|album|play|column|podcast|intitulee?s?|livre|roman|rapport|etude|dossier|serie|documentaire|chanson|piece|chronique|balado),? (?:the |le |la |l')?$/;

/** A title, or words that the draft holds at a distance: no one is said to have said them. */
function setApart(
	{ text, unquoted }: Holding,
	quotation: Quotation,
	size: number,
	isSaid: boolean,
): SetApart["why"] | null {
	if (quotation.form !== "marks") return null;
	const before = plainOf(unquoted, Math.max(0, quotation.start - 60), quotation.start).text;
	const words = quotation.spans
		.map(({ start, end }) => text.slice(start, end))
		.join(" ")
		.trim();
	const isTitleCase =
		size >= 2 &&
		size <= 14 &&
		words
			.split(/\s+/u)
			.every(
				(word) =>
					/^[^\p{L}]*\p{Lu}|^[^\p{L}]*\d/u.test(word) ||
					/^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|so|the|to|up|with|vs?)[,.:]?$/iu.test(
						word,
					),
			);
	if (titled.test(before) && size <= 14 && /^\p{Lu}/u.test(words) && !/[.,!?]$/u.test(words)) return "title";
	if (isTitleCase && !isSaid) return "title";
	// What a whole sentence says, somebody says: a fragment may be anybody's.
	const isSentence = /^\p{Lu}.*[.!?…]$/su.test(words);
	if (!isSentence && size <= 3 && !isSaid) return "scare_quotes";
	return null;
}
