/**
 * Hard cases: passages are cut from the replies, something is done to them, and they are set into a draft. What was done
 * says what the check must find. The same kind and count always give the same cases.
 */
import type { EditName, Verdict } from "../../src/drafts/findings.ts";
import { type Language, languages } from "../../src/vocabulary.ts";
import { type Dice, dice } from "./dice.ts";
import { type StyleName, styleNames, type Who, type Written, whoIs, write } from "./houseStyles.ts";
import { invented } from "./invented.ts";
import {
	type Cut,
	cut,
	isOnRecord,
	notForPrint,
	onTheRecord,
	type Source,
	timesOnRecord,
} from "./passages.ts";

/** What must be found: words as they were said, words that were not, or one verdict (and an edit with it). */
export type Expected = "faithful" | "altered" | { readonly verdict: Verdict; readonly edit?: EditName };

export interface Case extends Written {
	readonly kind: string;
	readonly expected: Expected;
	readonly language: Language;
	/** How many words are quoted. */
	readonly words: number;
	/** It stands in somebody else's quotation, of which nothing is expected. */
	readonly nested: boolean;
}

// ---- what leaves words as they were said ----

/** What is done to a passage: the words to quote, or null where it cannot be done to this one. */
type Change = (passage: Cut, fall: Dice) => string | null;

const joined = ({ words }: Cut) => words.join(" ");

/** With every match, or about half of them, replaced. */
const someOf = (text: string, pattern: RegExp, fall: Dice, by: (match: string) => string) => {
	const share = fall.chance(0.5) ? 1 : 0.5;
	return text.replace(pattern, (match) => (fall.chance(share) ? by(match) : match));
};

const typographies: readonly ((text: string, fall: Dice) => string)[] = [
	(text, fall) => someOf(text, /(?<=\p{L})’(?=\p{L})/gu, fall, () => fall.of(["'", "ʼ", "‘"])),
	(text, fall) => someOf(text, /(?<=\p{L})-(?=\p{L})/gu, fall, () => fall.of(["‐", "‑", "–"])),
	(text, fall) => someOf(text, / /g, fall, () => fall.of(["\u00a0", "\u202f", "  ", "\u2009"])),
	(text, fall) =>
		someOf(
			text,
			/ffi|fi|fl|ff/g,
			fall,
			(match) => ({ ffi: "ﬃ", fi: "ﬁ", fl: "ﬂ", ff: "ﬀ" })[match] as string,
		),
	(text) => text.normalize("NFD"),
	(text, fall) => someOf(text, /(?<=\p{L}{3})(?=\p{L}{3})/gu, fall, () => fall.of(["\u00ad", "\u200b"])),
	(text, fall) => someOf(text, /œ/g, fall, () => "oe"),
];

const typography: Change = (passage, fall) => {
	const before = joined(passage);
	let text = before;
	for (let times = fall.between(1, 4); times > 0; times -= 1) text = fall.of(typographies)(text, fall);
	return text === before ? null : text;
};

const firstCapital: Change = (passage) => {
	const text = joined(passage);
	const first = text.charAt(0);
	const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
	return other === first ? null : other + text.slice(1);
};

const finalPunctuation: Change = (passage, fall) =>
	joined(passage).replace(/[\s.,;:]*$/u, () => fall.of(["", ",", ".", ";"]));

const marks: Record<Language, readonly string[]> = {
	en: [" … ", "… ", "...", " ... ", "… ", " [...] ", " […] ", " . . . ", " (…) ", ". . . . "],
	fr: [" [...] ", " […] ", " (...) ", " (…) ", "… ", "\u00a0… ", "... "],
};

/** With a run of words left out, from the first to before the second place. */
const without = (words: readonly string[], first: number, next: number, mark = " ") =>
	`${words.slice(0, first).join(" ")}${mark}${words.slice(next).join(" ")}`;

/** A run of words in the middle: at least `edge` words stand before and after. */
function middle(words: readonly string[], fall: Dice, edge: number, least: number, most: number) {
	const longest = Math.min(most, words.length - 2 * edge);
	if (longest < least) return null;
	const first = fall.between(edge, words.length - edge - least);
	return [first, first + fall.between(least, Math.min(longest, words.length - edge - first))] as const;
}

const ellipsis: Change = (passage, fall) => {
	const { words, language } = passage;
	const mark = fall.of(marks[language]);
	const place = fall.between(1, 5);
	if (place === 1) return `${mark.trim()}${fall.of(["", " "])}${joined(passage)}`;
	if (place === 2) return `${joined(passage).replace(/[\s.,;:]+$/u, "")}${mark.trimEnd()}`;
	const run = middle(words, fall, 3, 1, 15);
	return run === null ? null : without(words, ...run, mark);
};

const inserted: Record<Language, readonly string[]> = {
	en: ["[the department]", "[sic]", "[on Monday]", "[Mr. Poe]"],
	fr: ["[le ministère]", "[sic]", "[lundi]", "[M. Poe]"],
};

const brackets: Change = (passage, fall) => {
	const { words, language, begins } = passage;
	if (fall.chance(0.25)) {
		const first = joined(passage).charAt(0);
		const other = begins ? first.toLowerCase() : first.toUpperCase();
		return other === first ? null : `[${other}]${joined(passage).slice(1)}`;
	}
	const insertion = fall.of(inserted[language]);
	if (fall.chance(0.5)) {
		const at = fall.between(1, words.length - 1);
		return without(words, at, at, ` ${insertion} `);
	}
	const run = middle(words, fall, 3, 1, 3);
	return run === null
		? null
		: without(words, ...run, ` ${insertion.replace("sic", language === "en" ? "they" : "ils")} `);
};

const combined: Change = (passage, fall) => {
	const once = fall.chance(0.5) ? ellipsis(passage, fall) : brackets(passage, fall);
	return once === null ? null : typography({ ...passage, words: once.split(" ") }, fall);
};

// ---- what changes them ----

/** A word's punctuation, so that another word can stand in it. */
const dress = (word: string) =>
	/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word)?.slice(1) as [string, string, string];

/** The words with the one at this place changed; its punctuation stays. Null: there is no such change. */
function changedAt(
	words: readonly string[],
	at: number,
	by: (word: string) => string | undefined,
): string | null {
	const [before, word, after] = dress(words[at] as string);
	const other = by(word);
	if (other === undefined || other === word) return null;
	const kept = /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
	return [...words.slice(0, at), `${before}${kept}${after}`, ...words.slice(at + 1)].join(" ");
}

/** As `changedAt`, at any one of the places where there is such a change. */
function changedSomewhere(words: readonly string[], fall: Dice, by: (word: string) => string | undefined) {
	const all = words.flatMap((_, at) => changedAt(words, at, by) ?? []);
	return all.length === 0 ? null : fall.of(all);
}

const pairs = (written: string): ReadonlyMap<string, string> =>
	new Map(
		written
			.trim()
			.split(/\s+/)
			.flatMap((pair) => {
				const [one, other] = pair.split("/") as [string, string];
				return [[one, other] as const, ...(written.includes(` ${other}/`) ? [] : [[other, one] as const])];
			}),
	);

/** Small words that change what is said and are easily read over. */
const nearWords: Record<Language, ReadonlyMap<string, string>> = {
	en: pairs(
		"the/a and/or may/must our/their will/would before/after more/less should/could in/on we/they any/every all/most which/that two/too by/from if/when only/often for/from it/he did/does as/so",
	),
	fr: pairs(
		"le/un la/une et/ou nos/leurs avant/après plus/moins dans/sur nous/ils tous/presque qui/que si/quand pour/par leur/son elle/il avec/sans de/des ce/cet en/au les/ces dont/où",
	),
};

const someWord = (language: Language, fall: Dice): string => {
	const source = fall.of(onTheRecord.filter(({ reply }) => reply.language === language));
	return dress(fall.of(source.reply.body.split(/\s+/)))[1];
};

const misspelt = (word: string, fall: Dice) => {
	if (!/^\p{Ll}{5,}$/u.test(word)) return undefined;
	const at = fall.between(1, word.length - 2);
	return fall.chance(0.5)
		? word.slice(0, at) + word.slice(at + 1)
		: word.slice(0, at) + fall.of([..."aeiourst"]) + word.slice(at + 1);
};

const swapWord: Change = ({ words, language }, fall) => {
	const near = nearWords[language];
	const way = fall.between(1, 3);
	if (way === 1) return changedSomewhere(words, fall, (word) => near.get(word.toLowerCase()));
	const at = fall.between(0, words.length - 1);
	return changedAt(
		words,
		at,
		way === 2 ? (word) => misspelt(word, fall) : () => someWord(language, fall).toLowerCase(),
	);
};

const dropWord: Change = ({ words }, fall) => {
	const at = fall.between(0, words.length - 1);
	return [...words.slice(0, at), ...words.slice(at + 1)].join(" ");
};

const addWord: Change = ({ words, language }, fall) => {
	const at = fall.between(0, words.length);
	const word = fall.chance(0.5)
		? someWord(language, fall).toLowerCase()
		: fall.of(
				language === "en"
					? ["very", "also", "just", "the", "all"]
					: ["très", "aussi", "bien", "tous", "donc"],
			);
	return [...words.slice(0, at), word, ...words.slice(at)].join(" ");
};

/** The first of the rewritings that fits somewhere, at one of the places where it does. */
function rewritten(text: string, fall: Dice, ways: readonly (readonly [RegExp, string])[]): string | null {
	const all = ways.flatMap(([pattern, by]) =>
		[...text.matchAll(pattern)].map((match) => {
			const after = match.index + match[0].length;
			const instead = match[0].replace(new RegExp(pattern.source, pattern.flags.replace("g", "")), by);
			// A lookbehind fits in the text only.
			const changed = instead === match[0] && !/^\$/.test(by) ? by : instead;
			return text.slice(0, match.index) + changed + text.slice(after);
		}),
	);
	const others = all.filter((one) => one !== text);
	return others.length === 0 ? null : fall.of(others);
}

const negationsDropped: Record<Language, readonly (readonly [RegExp, string])[]> = {
	en: [
		[/ not\b/g, ""],
		[/\bnot /gi, ""],
		[/(\p{L}+)n[’']t\b/gu, "$1"],
		[/\bcannot\b/gi, "can"],
		[/\bnever /gi, ""],
		[/\b(no|none)\b/gi, "some"],
		[/\bnobody\b/gi, "somebody"],
		[/\bneither\b/gi, "either"],
		[/\bnor\b/gi, "and"],
		[/\bwithout\b/gi, "with"],
		[/\bnothing\b/gi, "something"],
	],
	fr: [
		[/\bn[’'](\S+) (?:pas|jamais|plus|rien)\b/gi, "$1"],
		[/\bne (\S+) (?:pas|jamais|plus|rien)\b/gi, "$1"],
		[/\bne /gi, ""],
		[/ (?:pas|jamais|plus|point)\b/gi, ""],
		[/\b(?:aucune|aucun)\b/gi, "un"],
		[/\bsans\b/gi, "avec"],
		[/\bpersonne n[’']/gi, "quelqu’un "],
		[/\bni\b/gi, "et"],
	],
};

const negationsAdded: Record<Language, readonly (readonly [RegExp, string])[]> = {
	en: [
		[
			/\b(is|are|was|were|will|can|has|have|had|should|must|did|do|does|would|could|may)\b(?! not|n[’']t)/gi,
			"$1 not",
		],
		[/\b(is|was|did|has|would|could|are|were)\b(?! not|n[’']t)/gi, "$1n’t"],
		[/\bwith\b/gi, "without"],
		[/\b(every|all|some|any)\b/gi, "no"],
		[/\b(always|often|only)\b/gi, "never"],
	],
	fr: [
		[/\b(est|a|était|avait)\b(?! pas)/gi, "n’$1 pas"],
		[/\b(sont|ont|sera|seront|peut|peuvent|doit|doivent|viennent|suit|permettent)\b(?! pas)/gi, "ne $1 pas"],
		[/\bavec\b/gi, "sans"],
		[/\b(tous|toutes)\b/gi, "aucun"],
		[/\b(toujours|encore)\b/gi, "jamais"],
	],
};

const counts: Record<Language, ReadonlyMap<string, string>> = {
	en: pairs(
		"one/two three/four five/six seven/eight nine/ten fifteen/fifty hundred/thousand forty-one/forty-two first/second once/twice million/billion",
	),
	fr: pairs(
		"deux/trois quatre/cinq sept/huit six/dix onze/douze cent/mille premier/dernier millions/milliards première/seconde",
	),
};

const changeNumber: Change = ({ words, language }, fall) =>
	changedSomewhere(words, fall, (word) => {
		if (!/\d/.test(word)) return counts[language].get(word.toLowerCase());
		const places = [...word.matchAll(/\d/g)].map(({ index }) => index);
		const at = fall.of(places);
		if (fall.chance(0.2)) return word.slice(0, at) + fall.of(["0", "1", ""]) + word.slice(at);
		return word.slice(0, at) + fall.of([..."123456789"]) + word.slice(at + 1);
	});

const names: Record<Language, readonly string[]> = {
	en: [
		"Ottawa",
		"Marchetti",
		"Parliament",
		"Ontario",
		"September",
		"Tuesday",
		"Genève",
		"Canadians",
		"Quebec",
	],
	fr: ["Ottawa", "Marchetti", "Parlement", "Ontario", "Genève", "Canadiens", "Québec", "Paris"],
};

const changeName: Change = ({ words, language, begins }, fall) => {
	const places = words.flatMap((word, at) => {
		const starts = at === 0 ? begins : /[.!?]$/.test(words[at - 1] as string);
		return !starts && /^\p{Lu}\p{L}{2,}/u.test(dress(word)[1]) ? [at] : [];
	});
	return places.length === 0 ? null : changedAt(words, fall.of(places), () => fall.of(names[language]));
};

const reorderWords: Change = ({ words }, fall) => {
	if (words.length < 4) return null;
	const at = fall.between(0, words.length - 2);
	return [...words.slice(0, at), words[at + 1], words[at], ...words.slice(at + 2)].join(" ");
};

const reorderClauses: Change = ({ words }, fall) => {
	const ends = words.flatMap((word, at) => (/[,;:.]$/.test(word) && at < words.length - 1 ? [at + 1] : []));
	if (ends.length === 0) return null;
	const at = fall.of(ends);
	const next = ends.find((end) => end > at) ?? words.length;
	const before = ends.findLast((end) => end < at) ?? 0;
	return [
		...words.slice(0, before),
		...words.slice(at, next),
		...words.slice(before, at),
		...words.slice(next),
	].join(" ");
};

/** With words of another reply after these, in the same language. */
const spliced =
	(mark: (language: Language, fall: Dice) => string): Change =>
	({ words, language, reply }, fall) => {
		const others = onTheRecord.filter((one) => one.reply.language === language && one.reply.id !== reply.id);
		const other = cut(fall.of(others), fall, 4, 30);
		if (other === null || words.length < 4) return null;
		const least = other.words.slice(fall.between(0, other.words.length - 4)).join(" ");
		const most = words.slice(0, fall.between(4, Math.min(30, words.length))).join(" ");
		return `${most}${mark(language, fall)}${least}`;
	};

const elideUnmarked: Change = ({ words }, fall) => {
	const run = middle(words, fall, 2, 2, 20);
	return run === null ? null : without(words, ...run);
};

/** Two changes of one: a word is left out under a mark, and the one beside the mark is not what was said. */
const besideEllipsis: Change = ({ words, language }, fall) => {
	const run = middle(words, fall, 4, 1, 10);
	if (run === null) return null;
	const [first, next] = run;
	const place = fall.chance(0.5) ? first - 1 : next;
	const way = fall.between(1, 3);
	const changed = changedAt(words, place, (word) => {
		if (way === 1) return nearWords[language].get(word.toLowerCase());
		if (way === 2) return `${word} ${someWord(language, fall).toLowerCase()}`;
		return someWord(language, fall).toLowerCase();
	});
	if (changed === null) return null;
	const mark = fall.of(marks[language]);
	const parts = changed.split(" ");
	const more = parts.length - words.length;
	return place < first
		? without(parts, first + more, next + more, mark)
		: `${words.slice(0, first).join(" ")}${mark}${parts.slice(next).join(" ")}`;
};

const tenses: Record<Language, ReadonlyMap<string, string>> = {
	en: pairs(
		"is/was are/were has/had does/did can/could will/would expects/expected regrets/regretted accepts/accepted takes/took works/worked know/knew think/thought found/find made/make said/say sent/send met/meet answered/answers asked/asks arrived/arrives removed/remove reported/reports",
	),
	fr: pairs(
		"est/était sont/étaient a/avait ont/avaient sera/serait suit/suivait peut/pouvait doit/devait viennent/venaient trouve/trouvait permettent/permettaient affirme/affirmait déconseillons/déconseillions savons/savions poursuit/poursuivait relève/relevait réclame/réclamait resteront/resteraient remettra/remettrait",
	),
};

const wrongTense: Change = ({ words, language }, fall) =>
	changedSomewhere(words, fall, (word) => tenses[language].get(word.toLowerCase()));

const singularPlural: Change = ({ words }, fall) =>
	changedSomewhere(words, fall, (word) => {
		if (!/^\p{Ll}{4,}$/u.test(word)) return undefined;
		return word.endsWith("s") ? word.slice(0, -1) : `${word}s`;
	});

const dropNegation: Change = (passage, fall) =>
	rewritten(joined(passage), fall, negationsDropped[passage.language]);
const addNegation: Change = (passage, fall) =>
	rewritten(joined(passage), fall, negationsAdded[passage.language]);

// ---- drafts ----

const usual: readonly StyleName[] = [...styleNames, "whole", "whole", "whole"];

interface Kind {
	readonly expected: Expected;
	/** One of them; null where the dice fell so that there is none. */
	make(fall: Dice, language: Language): Made | null;
}

interface Made {
	readonly quote: string;
	readonly written: Written | null;
	readonly style: StyleName;
}

const sourcesIn = (sources: readonly Source[], language: Language) =>
	sources.filter(({ reply }) => reply.language === language);

/** Passages of which there is one on the record, so that there is no doubt about who said them. */
function uniqueCut(sources: readonly Source[], language: Language, fall: Dice, least: number): Cut | null {
	const passage = cut(fall.of(sourcesIn(sources, language)), fall, least, fall.of([8, 15, 30, 60]));
	return passage === null || timesOnRecord(joined(passage)) !== 1 ? null : passage;
}

const kind = (
	expected: Expected,
	change: Change,
	{
		least = 3,
		styles = usual,
		sources = onTheRecord,
		speaker = (passage: Cut, fall: Dice): Who | null => whoIs(passage, passage.language, fall),
	} = {},
): Kind => ({
	expected,
	make(fall, language) {
		const passage = uniqueCut(sources, language, fall, least);
		const quote = passage === null ? null : change(passage, fall);
		if (passage === null || quote === null || quote.split(/\s+/).length < Math.min(3, least)) return null;
		const isAltered = expected === "altered";
		if (isAltered === isOnRecord(quote)) return null;
		const who = speaker(passage, fall);
		if (who === null) return null;
		const style = fall.of(styles);
		const mayPart = ({ first, second }: { first: string; second: string }) =>
			!isAltered || !(isOnRecord(first) && isOnRecord(second));
		return { quote, style, written: write(quote, who, language, style, fall, mayPart) };
	},
});

const faithful = (change: Change, least = 3, styles = usual) => kind("faithful", change, { least, styles });
const altered = (change: Change, least = 3) => kind("altered", change, { least });

/** Of one who speaks for somebody else and has not said it. */
const anotherSpeaker = (passage: Cut, fall: Dice): Who | null => {
	if (passage.reply.answers.length > 1) return null;
	const others = onTheRecord.filter(
		({ reply, organization }) =>
			organization.id !== passage.organization.id &&
			reply.language === passage.language &&
			!reply.speakerName.includes(" and "),
	);
	return whoIs(fall.of(others), passage.language, fall);
};

/** Quotations in the other language, by the recorded translation, which `change` may alter. */
const translation = (expected: Expected, change: Change): Kind => ({
	expected,
	make(fall, language) {
		const source = fall.of(onTheRecord);
		const quote = source.reply.quotes.find(({ translationLanguage }) => translationLanguage === language);
		if (quote === undefined) return null;
		const words = quote.translation.split(" ");
		const changed = change({ ...source, language, words, begins: true, ends: true }, fall);
		if (changed === null || (expected === "altered") === isOnRecord(changed)) return null;
		const style = fall.of(["whole", "whole", "within"] as const);
		const mayPart = ({ first, second }: { first: string; second: string }) =>
			expected !== "altered" || !(isOnRecord(first) && isOnRecord(second));
		const who = whoIs(source, language, fall, false);
		const written = write(changed, who, language, style, fall, mayPart);
		return { quote: changed, style, written };
	},
});

const oneOf =
	(...changes: readonly Change[]): Change =>
	(passage, fall) =>
		fall.of(changes)(passage, fall);

/** With a negation left out, under a mark. */
const elideNegation: Change = ({ words, language }, fall) => {
	const negation =
		language === "en" ? /^(?:not|never|cannot|no|nor|none|\p{L}+n[’']t)$/iu : /^(?:pas|jamais|aucune?)$/i;
	const places = words.flatMap((word, at) =>
		at >= 3 && at < words.length - 3 && negation.test(dress(word)[1]) ? [at] : [],
	);
	if (places.length === 0) return null;
	const place = fall.of(places);
	// French says it twice: "n’a pas".
	const ne = words.findLastIndex(
		(word, at) => at <= place && at >= place - 3 && /^(?:ne$|n[’'])/i.test(word),
	);
	const first = language === "fr" && ne >= 3 ? ne : place;
	const next = place + fall.between(1, Math.min(3, words.length - place - 3));
	return without(words, first, next, fall.of(marks[language]));
};

/** The words go on after an interruption as if none had been left out there. */
const elidedAtInterruption: Kind = {
	expected: "altered",
	make(fall, language) {
		const passage = uniqueCut(onTheRecord, language, fall, 9);
		const run = passage === null ? null : middle(passage.words, fall, 4, 1, 6);
		if (passage === null || run === null) return null;
		const [first, next] = run;
		if (/[.!?]$/.test(passage.words[first - 1] as string)) return null;
		const quote = without(passage.words, first, next);
		const head = passage.words.slice(0, first).join(" ");
		if (isOnRecord(quote)) return null;
		const who = whoIs(passage, language, fall);
		return {
			quote,
			style: "within",
			written: write(quote, who, language, "within", fall, (parts) => parts.first === head),
		};
	},
};

const inventedQuote: Kind = {
	expected: { verdict: "not_on_record" },
	make(fall, language) {
		const quote = invented(language, fall);
		const who = whoIs(fall.of(sourcesIn(onTheRecord, language)), language, fall);
		const style = fall.of(usual);
		return { quote, style, written: write(quote, who, language, style, fall) };
	},
};

/** Words that may not be printed, in the newspaper's own voice, with at most one of them changed. */
const nearParaphrase: Kind = {
	expected: { verdict: "terms_forbid" },
	make(fall, language) {
		const passage = uniqueCut(notForPrint, language, fall, 14);
		if (passage === null) return null;
		const body = fall.chance(0.3) ? joined(passage) : swapWord(passage, fall);
		if (body === null) return null;
		const sentence = `${body.charAt(0).toUpperCase()}${body.slice(1).replace(/[\s.,;:]+$/u, "")}`;
		const ending =
			language === "en" ? fall.of([", an official said.", "."]) : fall.of([", dit une source.", "."]);
		const text = `${sentence}${ending}`;
		return { quote: sentence, style: "whole", written: { text, start: 0, end: sentence.length } };
	},
};

const plain: Change = (passage) => joined(passage);

/** Every kind of case, with how it is made. */
export const kinds = {
	verbatim: faithful(plain),
	typography: faithful(typography),
	first_capital: faithful(firstCapital),
	final_punctuation: faithful(finalPunctuation),
	marked_ellipsis: faithful(ellipsis, 5),
	brackets: faithful(brackets, 5),
	interrupted: faithful(plain, 7, ["within", "between"]),
	combined: faithful(combined, 6),
	translation: translation("faithful", oneOf(plain, typography, finalPunctuation)),

	swap_word: altered(swapWord),
	drop_word: altered(dropWord, 4),
	add_word: altered(addWord),
	drop_negation: altered(dropNegation, 4),
	add_negation: altered(addNegation),
	change_number: altered(changeNumber),
	change_name: altered(changeName),
	reorder_words: altered(reorderWords, 4),
	reorder_clauses: altered(reorderClauses, 6),
	splice: altered(
		spliced(() => " "),
		4,
	),
	splice_with_ellipsis: altered(
		spliced((language, fall) => fall.of(marks[language])),
		4,
	),
	elide_unmarked: altered(elideUnmarked, 6),
	elide_at_interruption: elidedAtInterruption,
	change_beside_ellipsis: altered(besideEllipsis, 9),
	wrong_tense: altered(wrongTense),
	singular_plural: altered(singularPlural),
	translation_altered: translation(
		"altered",
		oneOf(swapWord, dropWord, addWord, dropNegation, changeNumber, wrongTense, reorderWords),
	),

	wrong_speaker: kind({ verdict: "wrong_speaker" }, plain, {
		least: 8,
		speaker: anotherSpeaker,
		styles: ["whole", "within"],
	}),
	not_for_print: kind({ verdict: "terms_forbid" }, plain, { least: 6, sources: notForPrint }),
	not_for_print_paraphrased: nearParaphrase,
	elision_drops_negation: kind(
		{ verdict: "exact_with_marked_edits", edit: "drops_negation" },
		elideNegation,
		{
			least: 8,
			styles: ["whole"],
		},
	),
	invented: inventedQuote,
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

/**
 * So many cases of a kind, or fewer where the replies do not give as many in forty tries each; English and French by turns.
 * No two are the same.
 */
export function casesOf(name: KindName, count: number): Case[] {
	const { expected, make } = kinds[name];
	const cases = new Map<string, Case>();
	for (let tried = 0; cases.size < count && tried < 40 * count; tried += 1) {
		const fall = dice(`${name} ${tried}`);
		const language = languages[tried % 2] as Language;
		const made = make(fall, language);
		if (made === null || made.written === null || cases.has(made.written.text)) continue;
		cases.set(made.written.text, {
			...made.written,
			...{ kind: name, expected, language },
			words: made.quote.split(/\s+/).length,
			nested: made.style === "nested",
		});
	}
	return [...cases.values()];
}
