import type { Block } from "./draft.ts";

interface Line {
	readonly start: number;
	readonly text: string;
}

/** A line that is longer was not wrapped by a program that wraps lines. */
const widestWrap = 120;

/** A list's or a speaker's mark, or an opening quotation mark. */
const opening = /^\s*(?:[-*•–—]\s|["'“”„«‘‚‹])/;
const sentenceEnd = /[.!?…:][”’"'»›)\]]*\s*$/;

/**
 * The paragraphs of a plain text. Blank lines part them; where there are none, each line is one. A line that was
 * wrapped at its width goes on in the next: cutting it there would cut a quotation in two. Outside of the paragraphs
 * are line feeds only. `text` has line feeds as its only line ends.
 */
export function paragraphsOf(text: string): Block[] {
	const lines: Line[] = [];
	for (let start = 0; start <= text.length; ) {
		const feed = text.indexOf("\n", start);
		const end = feed === -1 ? text.length : feed;
		lines.push({ start, text: text.slice(start, end) });
		start = end + 1;
	}
	const goesOn = wrapOf(text, lines);
	const blocks: { kind: "paragraph"; start: number; end: number }[] = [];
	let before: Line | null = null;
	let spaces: number | null = null;
	for (const line of lines) {
		if (line.text === "") {
			before = null;
			continue;
		}
		const end = line.start + line.text.length;
		const last = blocks.at(-1);
		if (line.text.trim() === "") {
			// Spaces that nobody sees, but they are there: they stay with the paragraph before, or the first.
			if (last === undefined) spaces ??= line.start;
			else last.end = end;
			before = null;
			continue;
		}
		if (last !== undefined && before !== null && goesOn(before.text, line.text)) last.end = end;
		else
			blocks.push({
				kind: "paragraph",
				start: last === undefined ? (spaces ?? line.start) : line.start,
				end,
			});
		before = line;
	}
	return blocks;
}

/** Whether a line goes on in the one that follows it, in a text of these lines. */
function wrapOf(text: string, lines: readonly Line[]): (line: string, next: string) => boolean {
	const written = lines.map((line) => line.text).filter((line) => line.trim() !== "");
	const width = written.reduce(
		(widest, { length }) => (length <= widestWrap ? Math.max(widest, length) : widest),
		0,
	);
	const isWrappable = (line: string) => line.length <= widestWrap;
	/** No room was left for the first word of the next line. */
	const isFull = (line: string, next: string) =>
		line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width;

	const isSpaced = /\n\s*\n/.test(text.trim());
	if (!isSpaced) {
		// One paragraph, copied from a letter: every line is full. Three lines of a list are hardly ever.
		const isOne =
			written.length >= 3 &&
			width >= 50 &&
			written.every((line, index) => {
				const next = written[index + 1];
				return isWrappable(line) && (next === undefined || isFull(line, next));
			});
		return () => isOne;
	}
	return (line, next) =>
		isWrappable(line) &&
		isWrappable(next) &&
		!(sentenceEnd.test(line) && (opening.test(next) || !isFull(line, next)));
}
