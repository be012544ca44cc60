/**
 * The words of many texts, indexed so that a passage is found wherever it stands.
 *
 * Exact passages are looked up by their rarest word. What is only near is found by seed and extend, as in S. F. Altschul
 * et al., "Basic local alignment search tool", J. Mol. Biol. 215 (1990): words that the passage shares with a
 * text, each weighed by how rare it is (K. Spärck Jones's inverse document frequency, 1972), point at the window of the
 * text to which the passage is then aligned whole (align.ts).
 */
import { isSame, type Lexicon, type Words } from "./words.ts";

/** A run of words of one text: indexes of words, end exclusive. */
export interface Place {
	readonly text: number;
	readonly from: number;
	readonly to: number;
}

export class Corpus {
	/** Every text's words without accents, one after the other, each text after the other with a gap of one between. */
	private readonly ids: Int32Array;
	private readonly textStarts: number[] = [];
	/** By word, where it stands: the first place, and for each place the next. -1: none. */
	private readonly firstAt: Int32Array;
	private readonly nextAt: Int32Array;
	private readonly count: Int32Array;
	/** In how many texts each word stands, and in which. */
	private readonly textsOf: number[][] = [];

	constructor(
		readonly texts: readonly Words[],
		readonly lexicon: Lexicon,
	) {
		const size = texts.reduce((sum, { ids }) => sum + ids.length + 1, 0);
		this.ids = new Int32Array(size).fill(-1);
		this.firstAt = new Int32Array(lexicon.size).fill(-1);
		this.count = new Int32Array(lexicon.size);
		this.nextAt = new Int32Array(size).fill(-1);
		let at = 0;
		for (const { ids } of texts) {
			this.textStarts.push(at);
			for (const [place, id] of ids.entries()) this.ids[at + place] = lexicon.foldId(id);
			at += ids.length + 1;
		}
		// From the end, so that each word's places come in order.
		for (let text = texts.length - 1; text >= 0; text -= 1) {
			const { ids } = texts[text] as Words;
			const start = this.textStarts[text] as number;
			for (let place = ids.length - 1; place >= 0; place -= 1) {
				const id = lexicon.foldId(ids[place] as number);
				this.nextAt[start + place] = this.firstAt[id] as number;
				this.firstAt[id] = start + place;
				this.count[id] = (this.count[id] as number) + 1;
				let texts = this.textsOf[id];
				if (texts === undefined) {
					texts = [];
					this.textsOf[id] = texts;
				}
				if (texts.at(-1) !== text) texts.push(text);
			}
		}
	}

	/** How often a word stands in all texts. */
	frequency(id: number): number {
		return this.count[this.lexicon.foldId(id)] ?? 0;
	}

	/** How telling a word is: the rarer, the more. */
	weight(id: number): number {
		const texts = this.textsOf[this.lexicon.foldId(id)]?.length ?? 0;
		return Math.log((this.texts.length + 2) / (texts + 1)) + 0.5;
	}

	/** Every place at which these words stand in this order, typography aside. */
	*placesOf(words: Words, from = 0, to = words.ids.length): Generator<Place> {
		let rarest = -1;
		for (let at = from; at < to; at += 1) {
			const frequency = this.frequency(words.ids[at] as number);
			if (frequency === 0) return;
			if (rarest === -1 || frequency < this.frequency(words.ids[rarest] as number)) rarest = at;
		}
		if (rarest === -1) return;
		let text = 0;
		for (let at = this.firstOf(words.ids[rarest] as number); at !== -1; at = this.nextAt[at] as number) {
			const start = at - (rarest - from);
			if (start < 0 || start + to - from > this.ids.length) continue;
			let isHere = true;
			for (let place = from; isHere && place < to; place += 1) {
				isHere = this.ids[start + place - from] === this.lexicon.foldId(words.ids[place] as number);
			}
			if (!isHere) continue;
			text = this.textAt(start, text);
			const own = start - (this.textStarts[text] as number);
			for (let place = from; isHere && place < to; place += 1) {
				isHere = isSame(words, place, this.texts[text] as Words, own + place - from, this.lexicon);
			}
			if (isHere) yield { text, from: own, to: own + to - from };
		}
	}

	private firstOf(id: number): number {
		return this.firstAt[this.lexicon.foldId(id)] as number;
	}

	private textAt(place: number, near: number): number {
		let text = near;
		while (text + 1 < this.textStarts.length && (this.textStarts[text + 1] as number) <= place) text += 1;
		return text;
	}

	/**
	 * The longest run of the words, beginning with the one at `at`, that stands anywhere in a text that `may`
	 * says may count; null when not even `least` words do.
	 */
	longestFrom(words: Words, at: number, least: number, may: (text: number) => boolean): Place | null {
		const { ids } = words;
		if (at + least > ids.length) return null;
		// Looked up by the rarest of the first few, which all must match.
		let rarest = at;
		for (let place = at; place < at + least; place += 1) {
			const frequency = this.frequency(ids[place] as number);
			if (frequency === 0) return null;
			if (frequency < this.frequency(ids[rarest] as number)) rarest = place;
		}
		let best: Place | null = null;
		let text = 0;
		let looked = 0;
		for (
			let found = this.firstOf(ids[rarest] as number);
			found !== -1 && looked < 2000;
			found = this.nextAt[found] as number, looked += 1
		) {
			const start = found - (rarest - at);
			if (start < 0) continue;
			text = this.textAt(start, text);
			const own = start - (this.textStarts[text] as number);
			const { ids: recorded } = this.texts[text] as Words;
			const isEqual = (length: number) =>
				ids[at + length] === recorded[own + length] ||
				(this.ids[start + length] === this.lexicon.foldId(ids[at + length] as number) &&
					isSame(words, at + length, this.texts[text] as Words, own + length, this.lexicon));
			let length = 0;
			while (at + length < ids.length && own + length < recorded.length && isEqual(length)) length += 1;
			if (length < least || (best !== null && length <= best.to - best.from)) continue;
			if (!may(text)) continue;
			best = { text, from: own, to: own + length };
		}
		return best;
	}

	/** The texts that share most with the words, the best first, at most `most`. */
	nearest(words: Words, most: number): number[] {
		const scores = new Map<number, number>();
		for (const id of new Set(words.ids)) {
			const texts = this.textsOf[this.lexicon.foldId(id)];
			if (texts === undefined) continue;
			const weight = this.weight(id);
			// What stands nearly everywhere tells nothing.
			if (weight < 0.8 && this.texts.length > 20) continue;
			for (const text of texts) scores.set(text, (scores.get(text) ?? 0) + weight);
		}
		return [...scores]
			.sort((one, other) => other[1] - one[1] || one[0] - other[0])
			.slice(0, most)
			.map(([text]) => text);
	}

	/** The stretch of a text, as long as the words and a margin, that shares most with them. */
	windowOf(words: Words, text: number, margin: number): Place {
		const { ids } = this.texts[text] as Words;
		const length = words.ids.length + 2 * margin;
		if (ids.length <= length) return { text, from: 0, to: ids.length };
		const wanted = new Map<number, number>();
		for (const id of words.ids) wanted.set(id, this.weight(id));
		// Each word counts once in a window, however often it stands there.
		const inside = new Map<number, number>();
		let score = 0;
		let best = { score: -1, at: 0 };
		for (let at = 0; at < ids.length; at += 1) {
			const id = ids[at] as number;
			const weight = wanted.get(id);
			if (weight !== undefined) {
				const times = inside.get(id) ?? 0;
				if (times === 0) score += weight;
				inside.set(id, times + 1);
			}
			const gone = at - length;
			if (gone >= 0) {
				const left = ids[gone] as number;
				const weightLeft = wanted.get(left);
				if (weightLeft !== undefined) {
					const times = (inside.get(left) as number) - 1;
					if (times === 0) score -= weightLeft;
					inside.set(left, times);
				}
			}
			if (score > best.score + 1e-9) best = { score, at };
		}
		const to = Math.min(ids.length, best.at + 1 + margin);
		return { text, from: Math.max(0, to - length - margin), to };
	}
}
