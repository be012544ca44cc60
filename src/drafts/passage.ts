/** A quotation's words as they are held against a text: in fragments, where the draft marks that it left words out or put others. */
import type { Span } from "./marks.ts";
import { plainOf } from "./plain.ts";
import { type Lexicon, part, type Words, wordsOf } from "./words.ts";

/** Between two fragments: marked in the draft. */
export interface Gap {
	readonly kind: "ellipsis" | "brackets";
	/** What the draft puts in brackets in the place of words, plain; empty: nothing. */
	readonly instead: string;
	/** The fragment before it ends with a full stop, a question mark or an exclamation mark. */
	readonly isAfterSentence: boolean;
}

export interface Passage {
	/** All its words, without those in brackets. */
	readonly words: Words;
	/** Where the fragments begin and end, in words. */
	readonly fragments: readonly (readonly [from: number, to: number])[];
	/** Between each fragment and the next. */
	readonly gaps: readonly Gap[];
	/** Marked before the first or after the last word, where nothing can be told of it. */
	readonly atEnds: readonly Gap["kind"][];
	/** A first letter in brackets: [W]e. */
	readonly hasBracketedLetter: boolean;
}

const dots = "(?:…|\\.(?:\\s?\\.){2,3})";
const marks = new RegExp(
	`[[(]\\s*${dots}\\s*[\\])]|${dots}|(?<!\\p{L})\\p{L}{0,40}\\[([^\\]\\n]{0,300})\\]\\p{L}{0,40}`,
	"gu",
);

/** The passage that stands in these spans of a draft. */
export function passageOf(text: string, spans: readonly Span[], lexicon: Lexicon): Passage {
	const all: Words = { source: text, ids: [], starts: [], ends: [] };
	const add = (words: Words) => {
		for (const [at, id] of words.ids.entries()) {
			all.ids.push(id);
			all.starts.push(words.starts[at] as number);
			all.ends.push(words.ends[at] as number);
		}
	};
	const cuts: { at: number; gap: Gap }[] = [];
	let hasBracketedLetter = false;
	for (const { start, end } of spans) {
		let from = start;
		for (const match of text.slice(start, end).matchAll(marks)) {
			const at = start + match.index;
			const inBrackets = match[1];
			const letter = /^\[(\p{L})\](\p{L}+)$/u.exec(match[0]);
			if (letter !== null) {
				add(wordsOf(text, lexicon, from, at));
				const [id] = wordsOf(`${letter[1]}${letter[2]}`, lexicon).ids;
				all.ids.push(id as number);
				all.starts.push(at);
				all.ends.push(at + match[0].length);
				hasBracketedLetter = true;
				from = at + match[0].length;
				continue;
			}
			add(wordsOf(text, lexicon, from, at));
			from = at + match[0].length;
			const instead = inBrackets === undefined ? "" : plainOf(match[0].replace(/[[\]]/g, "")).text.trim();
			if (/^\W*sic\W*$/.test(instead)) continue;
			const isAfterSentence =
				/[.!?]["”’»]?\s*$/u.test(text.slice(Math.max(start, at - 4), at)) ||
				/^\.\s?\.\s?\.\s?\.$/.test(match[0]);
			const kind = inBrackets === undefined || /^\W*$/.test(instead) ? "ellipsis" : "brackets";
			cuts.push({ at: all.ids.length, gap: { kind, instead, isAfterSentence } });
		}
		add(wordsOf(text, lexicon, from, end));
	}
	const fragments: [number, number][] = [];
	const gaps: Gap[] = [];
	const atEnds: Gap["kind"][] = [];
	let from = 0;
	for (const { at, gap } of cuts) {
		if (at === 0 || at === all.ids.length) atEnds.push(gap.kind);
		else if (at > from) {
			fragments.push([from, at]);
			gaps.push(gap);
			from = at;
		}
	}
	if (from < all.ids.length) fragments.push([from, all.ids.length]);
	return { words: all, fragments, gaps, atEnds, hasBracketedLetter };
}

/** The first words of a passage that is too long to be aligned whole. */
export function firstWords(passage: Passage, most: number): Words {
	return passage.words.ids.length <= most ? passage.words : part(passage.words, 0, most);
}
