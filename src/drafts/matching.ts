/** Finds a quotation's words on the record: as they are, nearly, or put together from several places. */
import { type Alignment, align } from "./align.ts";
import type { Corpus, Place } from "./corpus.ts";
import { editsOf, type Match } from "./edits.ts";
import type { EditName } from "./findings.ts";
import { firstWords, type Passage } from "./passage.ts";
import type { Source, Sources } from "./sources.ts";
import type { Lexicon, Words } from "./words.ts";

/** Words that stand on the record as the draft has them. */
export interface Exact {
	readonly source: Source;
	readonly text: Words;
	readonly matches: readonly Match[];
	readonly edits: readonly EditName[];
	readonly passage: Passage;
}

/** The words on the record to which the draft's come nearest. */
export interface Near {
	readonly source: Source;
	readonly text: Words;
	readonly alignment: Alignment;
	/** 0 to 1: how much of what tells the draft's words from others is in the record's. */
	readonly closeness: number;
	/** The longest run of words in both. */
	readonly run: number;
	readonly words: Words;
}

/** Every text that holds the passage's fragments in order. */
export function exactIn(sources: Sources, passage: Passage, lexicon: Lexicon): Exact[] {
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

/** What an alignment may cost, in words times words. */
const mostCells = 600_000;

/** The texts that hold most of the passage's words, each with the passage aligned to it. */
export function nearest(sources: Sources, passage: Passage, lexicon: Lexicon): Near[] {
	const { corpus } = sources;
	const words = firstWords(passage, 400);
	if (words.ids.length < 2) return [];
	const total = words.ids.reduce((sum, id) => sum + corpus.weight(id), 0);
	const size = words.ids.length;
	return corpus.nearest(words, 5).map((at) => {
		const source = sources.all[at] as Source;
		const text = corpus.texts[at] as Words;
		const margin = Math.min(24 + Math.floor(size / 4), Math.max(12, Math.floor(mostCells / size / 4)));
		const alignment = inItsSentences(align(words, text, corpus.windowOf(words, at, margin), lexicon), text);
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

/** The alignment without the words, at either end, that it takes from another sentence than any word in both. */
function inItsSentences(alignment: Alignment, text: Words): Alignment {
	const paired = alignment.pairs.filter((pair) => pair !== -1);
	const [first, last] = [paired[0], paired.at(-1)];
	if (first === undefined || last === undefined) return alignment;
	const isEndAfter = (word: number) =>
		/[.!?…\n]/u.test(text.source.slice(text.ends[word], text.starts[word + 1]));
	let from = first;
	while (from > alignment.from && !isEndAfter(from - 1)) from -= 1;
	let to = last + 1;
	while (to < alignment.to && !isEndAfter(to - 1)) to += 1;
	return { ...alignment, from, to };
}

export interface Splice {
	readonly places: readonly Place[];
	readonly isOneReply: boolean;
	/** They stand in the draft in another order than in the one reply. */
	readonly isReordered: boolean;
}

/** The passage as made of runs of words of the record that do not follow each other there; null: it is not. */
export function splice(corpus: Corpus, all: readonly Source[], words: Words): Splice | null {
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
	const isReordered = places.some((place, at) => at > 0 && place.from < (places[at - 1] as Place).to);
	return { places, isOneReply: replies.size === 1, isReordered: replies.size === 1 && isReordered };
}
