/** The ways in which newspapers set a quotation into a sentence, with the name of who said it. */
import { defaultStyle } from "../../src/lines/style.ts";
import type { Language } from "../../src/vocabulary.ts";
import type { Dice } from "./dice.ts";
import type { Source } from "./passages.ts";

/** Stand around the quotation until the sentence is whole, and are taken out then. */
const [from, to] = ["\u{e000}", "\u{e001}"];

/** Whoever the sentence gives the words to. */
export interface Who {
	/** "Priya Marchetti, spokesperson at CSIS" */
	readonly full: string;
	/** The same at the head of a sentence, with the comma that ends an apposition. */
	readonly head: string;
	readonly name: string;
	readonly last: string;
	/** The body, with its article. */
	readonly body: string;
	/** Of one whose name may stand: the name. Of several who speak together: the body. */
	readonly either: string;
}

/** A name and, where `title` is wanted, what the record says the person is. */
export function whoIs({ reply, organization }: Source, language: Language, fall: Dice, title = true): Who {
	const english = language === "en";
	const short = english ? organization.abbreviationEn : organization.abbreviationFr;
	const name = english ? organization.nameEn : organization.nameFr;
	const article = english ? organization.articleEn : organization.articleFr;
	const abbreviated = short !== "" && fall.chance(0.6);
	const the = abbreviated && english && !defaultStyle.abbreviationsWithThe.includes(short) ? "" : article;
	const [written, space] = [abbreviated ? short : name, the === "" ? "" : " "];
	const vowel = /^(?:le|la)$/.test(the) && /^[AEIOUÉ]/.test(written) && !/^[A-Z]{2,}$/.test(written);
	const body = vowel ? `l’${written}` : `${the}${space}${written}`;
	const isOne = !reply.speakerName.includes(" and ");
	const full =
		!title || reply.speakerTitle === ""
			? reply.speakerName
			: `${reply.speakerName}, ${reply.speakerTitle}${english ? ` at ${body}` : ""}`;
	const head = capital(isOne ? full : body);
	return {
		full: isOne ? full : body,
		head: head.includes(",") ? `${head},` : head,
		name: reply.speakerName,
		last: isOne ? (reply.speakerName.split(" ").at(-1) as string) : body,
		body,
		either: isOne ? reply.speakerName : body,
	};
}

// ---- how a quotation begins and ends ----

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const open = (quote: string) => quote.replace(/[\s.,;:—–]+$/u, (end) => (end.includes("..") ? end : ""));
const isClosed = (quote: string) => /(?:[?!…\])]|\.\.|\. \.)$/.test(quote);
/** Ends with a comma, a full stop or nothing, but never without a question mark that stood there. */
const comma = (quote: string) => (isClosed(quote) ? quote : `${open(quote)},`);
const stop = (quote: string) => (isClosed(quote) ? quote : `${open(quote)}.`);

interface Two {
	readonly first: string;
	readonly second: string;
}

type Whole = (quote: string, who: Who) => string;
type Split = (parts: Two, who: Who) => string;

interface Styles {
	readonly whole: readonly Whole[];
	/** Nobody is named. */
	readonly unattributed: readonly Whole[];
	/** For quotations of a few words. */
	readonly short: readonly Whole[];
	/** Within somebody else's quotation. */
	readonly nested: readonly Whole[];
	/** Interrupted within a sentence: the two parts are one. */
	readonly within: readonly Split[];
	/** Interrupted, or with a new paragraph, where a sentence ends. */
	readonly between: readonly Split[];
}

const q = (text: string) => `${from}${text}${to}`;

const english: Styles = {
	whole: [
		(quote, { head }) => `${head} said: ${q(`“${stop(capital(quote))}”`)}`,
		(quote, { either }) => `${q(`“${comma(capital(quote))}”`)} ${either} said.`,
		(quote, { full }) => `${q(`“${comma(capital(quote))}”`)} said ${full}.`,
		(quote, { body }) => `${q(`“${comma(capital(quote))}”`)} ${body} said in a statement.`,
		(quote, { either }) => `According to ${either}, ${q(`“${stop(quote)}”`)}`,
		(quote, { either }) => `${capital(either)} told the Herald that ${q(`“${stop(quote)}”`)}`,
		(quote, { either }) => `${q(`"${comma(capital(quote))}"`)} ${either} wrote in an email.`,
		(quote, { either }) => `${q(`“${open(quote)}”`)}, ${either} said.`,
		(quote, { head }) => `${head} answered on Monday. ${q(`“${comma(capital(quote))}”`)} she said.`,
		(quote, { head, last }) =>
			`${head} answered in writing. ${q(`“${comma(capital(quote))}”`)} ${last} said.`,
		(quote, { body }) => `In a statement, ${body} said ${q(`“${stop(quote)}”`)}`,
		(quote, { either }) => `${q(`‘${comma(capital(quote))}’`)} ${either} said.`,
	],
	unattributed: [(quote) => `The answer was brief: ${q(`“${stop(capital(quote))}”`)}`],
	short: [
		(quote, { either }) =>
			`${capital(either)} said that it was ${q(`“${open(quote)}”`)} and left it at that.`,
		(quote, { body }) => `${q(`‘${open(capital(quote))}’`)}: ${body}`,
		(quote, { either }) => `${q(`'${comma(capital(quote))}'`)} ${either} said.`,
	],
	nested: [
		(quote, { either }) =>
			`“My brother read me the answer from ${either}: ${q(`‘${stop(capital(quote))}’`)} Then he laughed,” Jane Poe said.`,
	],
	within: [
		({ first, second }, { either }) => q(`“${comma(capital(first))}” ${either} said, “${stop(second)}”`),
		({ first, second }, { full }) => q(`“${comma(capital(first))}” said ${full}, “${stop(second)}”`),
		({ first, second }, { head }) =>
			`${head} called back at noon. ${q(`"${comma(capital(first))}" she said, "${stop(second)}"`)}`,
	],
	between: [
		({ first, second }, { either }) => q(`“${comma(capital(first))}” ${either} said. “${stop(second)}”`),
		({ first, second }, { either }) =>
			`${q(`“${capital(first)}\n“${comma(second)}”`)} ${either} said in an email.`,
	],
};

const s = "\u00a0";

const french: Styles = {
	whole: [
		(quote, { head }) => `${head} a déclaré${s}: ${q(`«${s}${stop(capital(quote))}${s}»`)}`,
		(quote, { full }) => `${q(`«${s}${open(capital(quote))}${s}»`)}, a déclaré ${full}.`,
		(quote, { either }) => `${q(`«\u202f${open(capital(quote))}\u202f»`)}, a dit ${either}.`,
		(quote, { body }) => `Selon ${body}, ${q(`«${s}${open(quote)}${s}»`)}.`,
		(quote, { either }) => `${q(`“${open(capital(quote))}”`)}, a affirmé ${either}.`,
		(quote, { either }) => `${q(`"${open(capital(quote))}"`)}, a écrit ${either} dans un courriel.`,
		(quote, { either }) => `${q(`«${open(capital(quote))}»`)}, a soutenu ${either}.`,
		(quote, { head }) =>
			`${head} a répondu lundi. ${q(`«${s}${open(capital(quote))}${s}»`)}, a-t-elle précisé.`,
		(quote, { body }) => `Dans un courriel, ${body} a affirmé que ${q(`« ${open(quote)} »`)}.`,
		(quote, { either }) => `${q(`— ${comma(capital(quote))}`)} a répondu ${either}.`,
	],
	unattributed: [(quote) => `La réponse est brève${s}: ${q(`«${s}${stop(capital(quote))}${s}»`)}`],
	short: [
		(quote, { either }) => `${capital(either)} a parlé de ${q(`«${s}${open(quote)}${s}»`)}, sans plus.`,
		(quote, { body }) => `${q(`«${s}${open(capital(quote))}${s}»`)}, dit ${body}`,
	],
	nested: [
		(quote, { either }) =>
			`«${s}Mon frère m’a lu la réponse de ${either}${s}: ${q(`“${stop(capital(quote))}”`)} Puis il a ri${s}», raconte Jeanne Poe.`,
	],
	within: [
		({ first, second }, { either }) =>
			q(`«${s}${comma(capital(first))} a déclaré ${either}, ${stop(second)}${s}»`),
		({ first, second }, { either }) =>
			`${q(`«${s}${open(capital(first))}${s}», a dit ${either}, «${s}${open(second)}${s}»`)}.`,
		({ first, second }, { head }) =>
			`${head} a rappelé à midi. ${q(`«${s}${comma(capital(first))} a-t-elle expliqué, ${open(second)}${s}»`)}.`,
	],
	between: [
		({ first, second }, { either }) =>
			q(`«${s}${open(capital(first))}${s}», a dit ${either}. «${s}${stop(second)}${s}»`),
		({ first, second }, { either }) =>
			`${q(`«${s}${capital(first)}\n«${s}${open(second)}${s}»`)}, a dit ${either} par courriel.`,
	],
};

const styles: Record<Language, Styles> = { en: english, fr: french };

export const styleNames = ["whole", "unattributed", "short", "nested", "within", "between"] as const;
export type StyleName = (typeof styleNames)[number];

const around: Record<Language, readonly string[]> = {
	en: [
		"The committee published its report on Monday, after a year of hearings.",
		"Nobody was in the building when the alarm went off, and the doors had been left open.",
		"The figures were first printed in a local weekly, where few people saw them.",
		"It rained for most of the afternoon. A crowd of about 200 waited outside.",
	],
	fr: [
		"Le comité a publié son rapport lundi, après un an d’audiences.",
		"Personne n’était dans l’immeuble quand l’alarme a retenti, et les portes étaient restées ouvertes.",
		"Les chiffres ont d’abord paru dans un hebdomadaire local, où peu de gens les ont vus.",
		"Il a plu presque tout l’après-midi. Environ 200 personnes attendaient dehors.",
	],
};

export interface Written {
	readonly text: string;
	/** Of the quotation with its marks, and what interrupts it; offsets in code units, end exclusive. */
	readonly start: number;
	readonly end: number;
}

/** Places between words where somebody may interrupt a quotation, by whether a sentence ends there. */
export function partings(quote: string, style: "within" | "between"): Two[] {
	const words = quote.split(" ");
	return words.flatMap((word, index) => {
		const next = words[index + 1];
		if (index < 2 || words.length - index < 4 || next === undefined) return [];
		// No place within brackets or beside an ellipsis.
		if ([word, next].some((one) => /[[\](){}…]|\.\.|^\.$/.test(one))) return [];
		if (/[.!?]$/.test(word) !== (style === "between")) return [];
		return [{ first: words.slice(0, index + 1).join(" "), second: words.slice(index + 1).join(" ") }];
	});
}

/**
 * A draft of up to three paragraphs that quotes these words in a style of the language; null where the words are too few,
 * or too many, or have no place for it.
 *
 * @param mayPart whether the words may be parted here: not where that would hide what was done to them
 */
export function write(
	quote: string,
	who: Who,
	language: Language,
	style: StyleName,
	fall: Dice,
	mayPart: (parts: Two) => boolean = () => true,
): Written | null {
	let sentence: string;
	if (style === "within" || style === "between") {
		const places = partings(quote, style).filter(mayPart);
		if (places.length === 0) return null;
		sentence = fall.of(styles[language][style])(fall.of(places), who);
	} else {
		if (style === "short" && quote.split(" ").length > 9) return null;
		sentence = fall.of(styles[language][style])(quote, who);
	}
	const paragraphs = [sentence.replace(/(Ltd\.)\.$/, "$1")];
	if (fall.chance(0.6)) paragraphs.unshift(fall.of(around[language]));
	if (fall.chance(0.6)) paragraphs.push(fall.of(around[language]));
	const marked = paragraphs.join("\n");
	return {
		text: marked.replace(from, "").replace(to, ""),
		start: marked.indexOf(from),
		end: marked.indexOf(to) - from.length,
	};
}
