import { accents, folded, letters, separators } from "./characters.ts";

/** A word as it is looked for, and where it stands in its text, in UTF-16 code units, end exclusive. */
export interface Word {
	word: string;
	start: number;
	end: number;
}

/** What no text of the record and no query holds as a word: it stands between the fields of a document. */
export const fieldEnd = "\ue000";

const aWord = new RegExp(String.raw`[^\u0000-/:-@\[-\u0060{-\u007f${separators}]+`, "gu");
const accent = new RegExp(`[${accents}]`, "gu");
const beyondAscii = /[^\0-\x7f]/;
const plain = [...folded];
const becomes = new Map([...letters].map((letter, index) => [letter, plain[index] as string]));

/** A word in small letters and without accents, as both databases keep it. Empty when it is nothing but accents. */
export function fold(word: string): string {
	const small = word.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
	if (!beyondAscii.test(small)) return small;
	return [...small.replace(accent, "")].map((letter) => becomes.get(letter) ?? letter).join("");
}

/** The words of a text in order, cut and folded just as both databases do it (unicode61, remove_diacritics 2). */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const { 0: raw, index } of text.matchAll(aWord)) {
		const word = fold(raw);
		if (word !== "") words.push({ word, start: index, end: index + raw.length });
	}
	return words;
}
