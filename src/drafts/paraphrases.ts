/** Words that may not be printed, repeated nearly word for word without quotation marks. */
import { align } from "./align.ts";
import type { Corpus } from "./corpus.ts";
import { differences } from "./differences.ts";
import type { Span } from "./marks.ts";
import type { Source, Sources } from "./sources.ts";
import { type Lexicon, part, type Words, wordsOf } from "./words.ts";

export interface Paraphrase extends Span {
	readonly source: Source;
	readonly quote: { start: number; end: number; text: string };
	readonly diff: ReturnType<typeof differences>;
}

/** So many words of a row of a reply, or nearly, are its words and not the language's. */
const leastWords = 7;

/**
 * The stretches of unquoted sentences that repeat a reply which may not be printed. Words that a printable reply or the
 * newsroom's own letter also holds are anybody's.
 */
export function paraphrasesOf(
	unquoted: string,
	sentences: readonly Span[],
	{ all, corpus, own }: Sources,
	lexicon: Lexicon,
): Paraphrase[] {
	const isForbidden = (text: number) => !(all[text] as Source).isPrintable;
	if (!all.some(({ isPrintable }) => !isPrintable)) return [];
	const isFree = (words: Words, from: number, to: number) => {
		for (const { text } of corpus.placesOf(words, from, to)) if (!isForbidden(text)) return true;
		for (const _ of own.placesOf(words, from, to)) return true;
		return false;
	};
	return sentences.flatMap(({ start, end }) => {
		const words = wordsOf(unquoted, lexicon, start, end);
		if (words.ids.length < leastWords) return [];
		for (const text of seeded(corpus, words, isForbidden)) {
			const found = repeated(corpus, words, text, lexicon);
			if (found === null || isFree(words, found.from, found.to)) continue;
			const source = all[text] as Source;
			const record = corpus.texts[text] as Words;
			const start = record.starts[found.there] as number;
			const end = record.ends[found.thereEnd - 1] as number;
			return [
				{
					start: words.starts[found.from] as number,
					end: words.ends[found.to - 1] as number,
					source,
					quote: { start, end, text: source.text.slice(start, end) },
					diff: differences(
						part(words, found.from, found.to),
						part(record, found.there, found.thereEnd),
						lexicon,
					),
				},
			];
		}
		return [];
	});
}

/** Texts that may count and hold a run of four of the words. */
function seeded(corpus: Corpus, words: Words, may: (text: number) => boolean): Set<number> {
	const found = new Set<number>();
	for (let at = 0; at + 4 <= words.ids.length; at += 1) {
		const place = corpus.longestFrom(words, at, 4, (text) => may(text) && !found.has(text));
		if (place !== null) found.add(place.text);
	}
	return found;
}

/** The densest stretch of the words that the text has too: at least `leastWords` of them, four of five in both. */
function repeated(corpus: Corpus, words: Words, text: number, lexicon: Lexicon) {
	const record = corpus.texts[text] as Words;
	const most = words.ids.length > 400 ? part(words, 0, 400) : words;
	const { pairs } = align(most, record, corpus.windowOf(most, text, 12), lexicon);
	let best: { from: number; to: number; same: number } | null = null;
	for (let from = 0; from < pairs.length; from += 1) {
		if (pairs[from] === -1) continue;
		let same = 0;
		for (let to = from; to < pairs.length; to += 1) {
			if (pairs[to] === -1) continue;
			same += 1;
			const length = to - from + 1;
			const there = (pairs[to] as number) - (pairs[from] as number) + 1;
			if (same < leastWords || same < 0.8 * Math.max(length, there)) continue;
			if (best === null || same > best.same) best = { from, to: to + 1, same };
		}
	}
	if (best === null) return null;
	return {
		from: best.from,
		to: best.to,
		there: pairs[best.from] as number,
		thereEnd: (pairs[best.to - 1] as number) + 1,
	};
}
