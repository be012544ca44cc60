import type { Term } from "./query.ts";
import { type Word, wordsOf } from "./words.ts";

/** A piece of a text, and whether it is what was looked for. */
export interface Segment {
	text: string;
	match: boolean;
}

interface Range {
	start: number;
	end: number;
	/** Which term it is. */
	term: number;
}

/** A passage around what was found, in UTF-16 code units. */
const length = 280;
const before = 60;

/** Where the terms stand in a text, in its order, not overlapping; found by the words that both databases find. */
export function matchesIn(text: string, terms: readonly Term[]): Range[] {
	const words = wordsOf(text);
	const found = terms.flatMap((term, index) => {
		const forms = new Set(term.forms);
		return words.flatMap((first, at): Range[] => {
			const last = forms.has(first.word) ? first : lastOfPhrase(words, at, term);
			return last === null ? [] : [{ start: first.start, end: last.end, term: index }];
		});
	});
	found.sort((one, other) => one.start - other.start || other.end - one.end);
	return found.reduce<Range[]>((kept, one) => {
		if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
		return kept;
	}, []);
}

function lastOfPhrase(words: readonly Word[], at: number, { words: wanted, prefix }: Term): Word | null {
	const end = wanted.length - 1;
	for (const [offset, word] of wanted.entries()) {
		const there = words[at + offset]?.word;
		if (there === undefined) return null;
		if (offset === end && prefix ? !there.startsWith(word) : there !== word) return null;
	}
	return words[at + end] ?? null;
}

/**
 * The passage of a document that shows most of what was looked for: of its fields the one with the most different terms,
 * of that the stretch with the most; the beginning of the first field when nothing shows. Segments put together are the
 * passage word for word; what is left out at an end is told by `cutBefore` and `cutAfter`.
 */
export function passageOf(
	fields: readonly string[],
	terms: readonly Term[],
): { field: number; segments: Segment[]; cutBefore: boolean; cutAfter: boolean } {
	let best = { field: 0, matches: [] as Range[], first: 0, count: 0 };
	for (const [field, text] of fields.entries()) {
		const matches = matchesIn(text, terms);
		for (const [first, { start }] of matches.entries()) {
			const near = matches.slice(first).filter(({ end }) => end - start <= length - before);
			const count = new Set(near.map(({ term }) => term)).size;
			if (count > best.count) best = { field, matches, first, count };
			// Nothing further on can show more than all.
			if (count === terms.length) break;
		}
	}
	const text = fields[best.field] ?? "";
	const { start, end } = stretch(text, best.matches[best.first]);
	const segments: Segment[] = [];
	let at = start;
	for (const match of best.matches) {
		if (match.start < at || match.end > end) continue;
		segments.push({ text: text.slice(at, match.start), match: false });
		segments.push({ text: text.slice(match.start, match.end), match: true });
		at = match.end;
	}
	segments.push({ text: text.slice(at, end), match: false });
	return {
		field: best.field,
		segments: segments.filter((segment) => segment.text !== ""),
		cutBefore: text.slice(0, start).trim() !== "",
		cutAfter: text.slice(end).trim() !== "",
	};
}

/** From a little before the match on, between words where there are any. */
function stretch(text: string, match: Range | undefined): { start: number; end: number } {
	let start = Math.max(0, (match?.start ?? 0) - before);
	if (start > 0) {
		const space = text.slice(start, match?.start).search(/\s\S/);
		start += space === -1 ? 0 : space + 1;
	}
	let end = Math.max(match?.end ?? 0, Math.min(text.length, start + length));
	if (end < text.length) {
		const space = text.slice(match?.end ?? start, end).search(/\s\S*$/);
		if (space > 0) end = (match?.end ?? start) + space;
	}
	// No character is cut in two.
	const splits = (at: number) =>
		/[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
	return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end };
}
