/**
 * Aligns a passage, whole, to the stretch of a text where it fits best: the fitting alignment of P. H. Sellers, "The
 * theory and computation of evolutionary distances: pattern recognition", J. Algorithms 1 (1980), over words, which is
 * Needleman and Wunsch's (1970) with the ends of the text free. Equal words score 2, everything else costs 1.
 */
import type { Place } from "./corpus.ts";
import { isSame, type Lexicon, type Words } from "./words.ts";

export interface Alignment {
	/** Words of the text that it covers. */
	readonly from: number;
	readonly to: number;
	/** For each word of the passage: the word of the text that it is; -1: none. Ascending where it is any. */
	readonly pairs: readonly number[];
	/** How many words are in both. */
	readonly same: number;
	readonly score: number;
}

const [gain, cost] = [2, -1];

/** Takes time and memory proportional to the product of both lengths: `window` bounds it. */
export function align(passage: Words, text: Words, window: Place, lexicon: Lexicon): Alignment {
	const rows = passage.ids.length;
	const columns = window.to - window.from;
	const width = columns + 1;
	let above = new Int32Array(width);
	let row = new Int32Array(width);
	// 0: stop, 1: both, 2: only the passage's word, 3: only the text's
	const steps = new Uint8Array((rows + 1) * width);
	for (let at = 1; at <= rows; at += 1) {
		row[0] = above[0] as number;
		row[0] = (row[0] as number) + cost;
		steps[at * width] = 2;
		const id = passage.ids[at - 1] as number;
		for (let column = 1; column <= columns; column += 1) {
			const other = text.ids[window.from + column - 1] as number;
			const isEqual =
				id === other ||
				(lexicon.fold(id) === lexicon.fold(other) &&
					isSame(passage, at - 1, text, window.from + column - 1, lexicon));
			const both = (above[column - 1] as number) + (isEqual ? gain : cost);
			const up = (above[column] as number) + cost;
			const left = (row[column - 1] as number) + cost;
			let [best, step] = [both, 1];
			if (up > best) [best, step] = [up, 2];
			if (left > best) [best, step] = [left, 3];
			row[column] = best;
			steps[at * width + column] = step;
		}
		[above, row] = [row, above];
	}
	let end = 0;
	for (let column = 1; column <= columns; column += 1) {
		if ((above[column] as number) > (above[end] as number)) end = column;
	}
	const pairs = new Array<number>(rows).fill(-1);
	let same = 0;
	let column = end;
	let first = end;
	for (let at = rows; at > 0; ) {
		const step = steps[at * width + column];
		if (step === 3) {
			column -= 1;
			continue;
		}
		at -= 1;
		if (step !== 1) continue;
		column -= 1;
		if (isSame(passage, at, text, window.from + column, lexicon)) {
			pairs[at] = window.from + column;
			same += 1;
		}
		first = column;
	}
	return {
		from: window.from + Math.min(first, end),
		to: window.from + end,
		pairs,
		same,
		score: above[end] as number,
	};
}
