/**
 * How both languages put names together: articles, elision, contraction, lists, agreement, quotation marks.
 * Sources: The Canadian Press Stylebook for English; the Office québécois de la langue française for French.
 */
import type { Language } from "../vocabulary.ts";

export type Article = "" | "the" | "le" | "la" | "les";

export interface Noun {
	/** Before elision and contraction. */
	readonly article: Article;
	readonly name: string;
	/** A person whose article does not tell the gender. */
	readonly isPerson?: boolean;
}

export type Preposition = "à" | "de";

export const noBreakSpace = "\u00a0";

/** A noun phrase as somebody typed it, with its article told apart: "le bureau", "l’Agence", "The Hague". */
export function parseNoun(typed: string, language: Language): Noun {
	const text = typed.trim();
	const pattern = language === "en" ? /^(the)\s+(?=\S)/ : /^(le|la|les)\s+(?=\S)|^l[’'](?=\S)/;
	const found = pattern.exec(text);
	if (found === null) return { article: "", name: text };
	return { article: (found[1] ?? "le") as Article, name: text.slice(found[0].length) };
}

/**
 * Whether "le", "la" and "de" lose their vowel before a name. An h elides in the few words that begin names of
 * bodies and have a mute one; "le Yukon", "le onze" and "le oui" do not elide.
 */
export function elides(name: string): boolean {
	if (/^(?:onz|oui\b|ouistiti|yaourt)/iu.test(name)) return false;
	if (/^[aeiouàâäéèêëîïôöùûüœæ]/iu.test(name)) return true;
	return /^h(?:ydro|yg|yp|ôp|ôt|ist|om|um|abit|armon|ebdo|érit|onn|uiss|oriz|éli|ort|iver)/iu.test(name);
}

/** The name with its article, after a preposition where one is given: "l’Agence", "du Service", "à Ottawa". */
export function withArticle(noun: Noun, language: Language, preposition?: Preposition): string {
	const { article, name } = noun;
	if (language === "en") {
		return article === "the" && !/^the\s/i.test(name) ? `the ${name}` : name;
	}
	const isElided = elides(name);
	const elided = (word: string) => (isElided ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`);
	if (article === "" || article === "the") {
		if (preposition === undefined) return name;
		return preposition === "à" ? `à ${name}` : elided("de");
	}
	if (article === "les") {
		return `${preposition === "à" ? "aux" : preposition === "de" ? "des" : "les"} ${name}`;
	}
	if (article === "la" || isElided) {
		const phrase = elided(article);
		return preposition === undefined ? phrase : `${preposition} ${phrase}`;
	}
	return `${preposition === "à" ? "au" : preposition === "de" ? "du" : "le"} ${name}`;
}

/** "A, B and C"; with the serial comma "A, B, and C". French has none. */
export function list(
	items: readonly string[],
	language: Language,
	{ serialComma = false, or = false }: { serialComma?: boolean; or?: boolean } = {},
): string {
	if (items.length < 2) return items[0] ?? "";
	const word = { en: { and: "and", or: "or" }, fr: { and: "et", or: "ou" } }[language][or ? "or" : "and"];
	const comma = serialComma && language === "en" && items.length > 2 ? "," : "";
	return `${items.slice(0, -1).join(", ")}${comma} ${word} ${items.at(-1)}`;
}

export interface Agreement {
	readonly isPlural: boolean;
	/** "unknown" is written out in a form that fits both. */
	readonly gender: "masculine" | "feminine" | "unknown";
}

/** Of the subjects of one verb. Mixed company is masculine; a body without an article is taken as "le ministère". */
export function agreementOf(nouns: readonly Noun[]): Agreement {
	const isPlural = nouns.length > 1 || nouns.some((noun) => noun.article === "les");
	if (nouns.length > 0 && nouns.every((noun) => noun.article === "la"))
		return { isPlural, gender: "feminine" };
	const isUnknown = !isPlural && nouns.every((noun) => noun.isPerson === true && noun.article === "");
	return { isPlural, gender: isUnknown ? "unknown" : "masculine" };
}

/** The form that agrees, of two (singular, plural) or four (the same, masculine then feminine: joint, jointe, joints, jointes). */
export function agree(forms: readonly string[], { isPlural, gender }: Agreement): string {
	if (forms.length === 2) return forms[isPlural ? 1 : 0] ?? "";
	const [masculine = "", feminine = "", masculines = "", feminines = ""] = forms;
	if (isPlural) return gender === "feminine" ? feminines : masculines;
	if (gender !== "unknown") return gender === "feminine" ? feminine : masculine;
	return feminine.startsWith(masculine) ? `${masculine}(${feminine.slice(masculine.length)})` : masculine;
}

export interface QuotationMarks {
	readonly outer: readonly [string, string];
	/** Around words that the speaker quotes; null leaves the marks of the record. */
	readonly inner: readonly [string, string] | null;
}

/**
 * Words in quotation marks. Only typography is touched: line breaks become spaces, and pairs of double marks within
 * become the inner marks. A sentence that the words do not end is ended, as each language does: within the marks in
 * English, after them in French, and after a mark such as "(translation)".
 */
export function inMarks(text: string, marks: QuotationMarks, language: Language, after = ""): string {
	let words = text.trim().replace(/\s*\n\s*/g, " ");
	if (marks.inner !== null) {
		const [open, close] = marks.inner;
		words = words.replace(
			/“([^“”]*)”|«\s*([^«»]*?)\s*»|"([^"]*)"/g,
			(_, curly: string | undefined, angled: string | undefined, straight: string | undefined) =>
				`${open}${curly ?? angled ?? straight ?? ""}${close}`,
		);
	}
	const isEnded = /[.!?…]["'’”»)]*$/u.test(words);
	const tail = after === "" ? "" : ` ${after}`;
	const inside = isEnded || language === "fr" || tail !== "" ? "" : ".";
	const outside = isEnded || inside !== "" ? "" : ".";
	return `${marks.outer[0]}${words}${inside}${marks.outer[1]}${tail}${outside}`;
}

/** The sentence with its first letter as a capital. */
export function capitalised(sentence: string): string {
	const first = String.fromCodePoint(sentence.codePointAt(0) ?? 0x20);
	return sentence === "" ? "" : first.toLocaleUpperCase("fr-CA") + sentence.slice(first.length);
}
