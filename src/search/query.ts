import { formsOf } from "./forms.ts";
import { fieldEnd, type Word, wordsOf } from "./words.ts";

/** What is looked for at one place of a text. */
export interface Term {
	/** Folded; one after the other in a text. */
	words: string[];
	/** Of the last word only the beginning is given. */
	prefix: boolean;
	/** A single word that was not quoted, in all its forms, itself first. Otherwise empty. */
	forms: readonly string[];
}

export interface SearchQuery {
	/** Each must stand in a document. */
	wanted: Term[];
	/** None may. */
	unwanted: Term[];
	/** Something of what was typed was not looked for, because it is too much. */
	shortened: boolean;
}

/** Of a query: characters that are read, terms, and words of one phrase. */
export const limits = { characters: 1_000, terms: 20, words: 50 } as const;

/** PostgreSQL keeps no more of a word: a longer one is looked for by its beginning, in both databases. */
export const longestWord = 100;

const marks = '"“”„‟«»＂';
const item = new RegExp(`(-?)(?:[${marks}]([^${marks}]*)[${marks}]?|([^\\s${marks}]+))(\\*?)`, "gu");

/** l’organisme, d’État, qu’elle: the word begins after the apostrophe. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/;

/**
 * Reads what somebody typed into the search field. It never fails:
 *
 *     query  = { item }
 *     item   = [ "-" ] ( phrase | word ) [ "*" ]
 *     phrase = mark, anything but marks, [ mark ]        any double quotation mark or guillemet, straight or curly
 *     word   = anything but white space and marks
 *
 * All items must stand in one document, those with "-" must not. A word is looked for in all its English and French forms, a
 * phrase word for word; "*" ends the beginning of a word. Capitals, accents and typography never matter. A word that holds
 * punctuation (an address, off-the-record) is a phrase, but for an elided article before it or a possessive after it. What
 * holds neither letter nor digit is no item: operators alone look for nothing.
 */
export function parseQuery(typed: string): SearchQuery {
	const query: SearchQuery = { wanted: [], unwanted: [], shortened: typed.length > limits.characters };
	const seen = new Set<string>();
	for (const [, minus, quoted, bare, star] of typed.slice(0, limits.characters).matchAll(item)) {
		const hyphens = bare?.startsWith("-") ? /^-*/.exec(bare)?.[0].length : 0;
		const text = (quoted ?? bare ?? "").slice(hyphens).replaceAll(fieldEnd, " ");
		const prefix = star === "*" || (bare?.endsWith("*") ?? false);
		const term = termOf(text, prefix, quoted === undefined);
		if (term === null) continue;
		const key = `${minus}${term.words.join(" ")}${term.prefix}${term.forms.length > 0}`;
		if (seen.has(key)) continue;
		seen.add(key);
		if (seen.size > limits.terms) {
			query.shortened = true;
			break;
		}
		if (term.words.length === limits.words) query.shortened = true;
		query[minus === "-" ? "unwanted" : "wanted"].push(term);
	}
	return query;
}

function termOf(text: string, prefix: boolean, isBare: boolean): Term | null {
	let found: Word[] = wordsOf(text);
	if (isBare && found.length > 1 && /['’ʼ]/.test(text)) {
		const [first] = found as [Word];
		const last = found.at(-1) as Word;
		if (elided.test(first.word) && /['’ʼ]/.test(text.charAt(first.end))) found = found.slice(1);
		else if (last.word === "s" && /['’ʼ]/.test(text.charAt(last.start - 1))) found = found.slice(0, -1);
	}
	const words = found.slice(0, limits.words).map(({ word }) => word);
	// What comes after a word that is too long cannot be looked for beside it.
	const long = words.findIndex((word) => [...word].length >= longestWord);
	if (long !== -1) {
		words.splice(long, words.length, [...(words[long] as string)].slice(0, longestWord).join(""));
	}
	const [first] = found;
	if (first === undefined) return null;
	const isOpen = prefix || long !== -1;
	const forms = isBare && words.length === 1 && !isOpen ? formsOf(text.slice(first.start, first.end)) : [];
	return { words, prefix: isOpen, forms };
}
