/**
 * Which lines are nearly the same. Whoever looks for them among millions looks only at those that share a band of their
 * MinHash signatures: A. Z. Broder, "On the resemblance and containment of documents" (1997), with the banding of P. Indyk
 * and R. Motwani, "Approximate nearest neighbors" (1998). What is found is then compared word by word.
 *
 * Most of what recurs needs none of it, since a swapped name, number or tense does not change a line's key (sentence.ts).
 * Bands find the lines into which a word or two were put.
 */

import { grouped } from "../record/grouped.ts";
import type { Language } from "../vocabulary.ts";
import { uninflected } from "./inflection.ts";

/** How many words may be put in: one for every so many that stay. */
const wordsPerInsertion = 8;
const mostInsertions = 2;

/** Put in or taken out, these make another line of any sentence. */
const decisive: Readonly<Record<string, ReadonlySet<string>>> = {
	en: decisiveIn(
		"en",
		`not no never none nobody nothing neither nor without can must should may hardly barely scarcely rarely seldom fail
		refuse decline deny reject stop if unless except provided until only but or before after more less all some most few every
		false alleged former deputy acting`,
	),
	fr: decisiveIn(
		"fr",
		`pas plus jamais rien aucun ni sans non nul nulle si sauf moins seulement mais ou avant apres uniquement refuser nier
		rejeter cesser pouvoir devoir faux pretendu ancien ancienne adjoint adjointe certains tous plusieurs`,
	),
};

function decisiveIn(language: Language, words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/).map((word) => uninflected(word, language)));
}

/** A name or a number put in says of whom, or how many. */
const decides = (word: string, language: string) =>
	/^(?:[@#]|ne-)/.test(word) || decisive[language]?.has(word) === true;

/**
 * Whether one of two lines is the other with a few words put in, none of which decides what is said. Symmetric, but not
 * transitive: a group is what is connected by it.
 */
export const isNear = (one: string, other: string): boolean => areNear(wordsOf(one), wordsOf(other));

/** A line's language and words, as `areNear` compares them. */
export const wordsOf = (key: string): readonly string[] => key.split(" ");

/** The same of lines that are in their words already: by the thousand, one is compared with many. */
export function areNear(one: readonly string[], other: readonly string[]): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	const insertions = long.length - short.length;
	if (insertions > Math.min(mostInsertions, Math.floor((short.length - 1) / wordsPerInsertion))) return false;
	const language = short[0] as string;
	if (language !== long[0]) return false;
	let at = 0;
	for (const [passed, word] of long.entries()) {
		if (word === short[at]) at += 1;
		else if (passed - at >= insertions || decides(word, language)) return false;
	}
	return at === short.length;
}

/** A signature has a row for each hash; rows are looked up by the band. */
const [bandCount, rowsPerBand] = [6, 4];

/** Odd numbers that mix one hash of a word into another for each row: golden-ratio steps, as in Knuth's TAOCP 6.4. */
const seeds = Uint32Array.from({ length: bandCount * rowsPerBand }, (_, at) => Math.imul(at + 1, 0x9e3779b1));

/**
 * The bands of a line, as signed 32-bit integers; null for a line so short that nothing may be put in. Two lines of which one
 * has a word of eight put in share a band with a probability of 0.997: 1 − (1 − (8/9)⁴)⁶.
 */
export function bandsOf(key: string): number[] | null {
	const words = key.split(" ").slice(1);
	if (words.length < wordsPerInsertion) return null;
	const hashes = [...new Set(words)].map((word) => hashOf(word));
	const minima = [...seeds].map((seed) => {
		let least = 0xffffffff;
		for (const hash of hashes) least = Math.min(least, mixed(hash ^ seed));
		return least;
	});
	return Array.from({ length: bandCount }, (_, band) => {
		let value = 0x811c9dc5 ^ band;
		for (let row = 0; row < rowsPerBand; row += 1) {
			value = mixed(value ^ (minima[band * rowsPerBand + row] as number));
		}
		return value | 0;
	});
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

/** The finalizer of MurmurHash3: every bit of what goes in changes half of what comes out. */
function mixed(value: number): number {
	let hash = value;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

export interface Line {
	readonly id: number;
	readonly key: string;
	readonly bands: readonly number[] | null;
}

/** Sets of numbers, put together two by two; each has the least number in it as its root. */
export class Sets {
	readonly #parents = new Map<number, number>();

	rootOf(id: number): number {
		let root = id;
		for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
		return root;
	}

	join(one: number, other: number): void {
		const [a, b] = [this.rootOf(one), this.rootOf(other)];
		if (a !== b) this.#parents.set(Math.max(a, b), Math.min(a, b));
	}

	/** Those that are not the root of theirs. */
	get others(): number[] {
		return [...this.#parents.keys()];
	}
}

/** Lines by group: which are connected through lines near each other, whatever their order. Groups and members by id. */
export function connected(lines: readonly Line[]): number[][] {
	const sets = new Sets();
	const byBand = new Map<string, Line[]>();
	for (const line of lines) {
		for (const [at, band] of (line.bands ?? []).entries()) {
			const bucket = byBand.get(`${at} ${band}`) ?? [];
			for (const other of bucket) {
				const isJoined = sets.rootOf(line.id) === sets.rootOf(other.id);
				if (!isJoined && isNear(line.key, other.key)) sets.join(line.id, other.id);
			}
			bucket.push(line);
			byBand.set(`${at} ${band}`, bucket);
		}
	}
	return [...grouped(lines, ({ id }) => sets.rootOf(id)).values()]
		.map((group) => group.map(({ id }) => id).sort((a, b) => a - b))
		.sort((one, other) => (one[0] as number) - (other[0] as number));
}
