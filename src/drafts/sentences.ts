/** Where sentences end, and the draft with what is quoted out of sight. */
import { abbreviations } from "./attribution.ts";
import type { Block, Draft } from "./draft.ts";
import type { Quotation, Span } from "./marks.ts";

/** Stands for every character that is quoted: no letter, no mark, and nothing that ends a sentence. */
export const quotedCharacter = "¤";

/** The draft's text, of the same length, in which quoted words are not seen; their last punctuation is. */
export function masked({ text }: Draft, quotations: readonly Quotation[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const { spans, form } of quotations) {
		if (form === "dialogue") continue;
		for (const { start, end } of spans) {
			if (start < from) continue;
			const words = text.slice(start, end);
			const kept = /[.!?…,]\s*$/u.exec(words)?.index ?? words.length;
			parts.push(
				text.slice(from, start),
				words.slice(0, kept).replace(/[^\n]/g, quotedCharacter),
				words.slice(kept),
			);
			from = end;
		}
	}
	return parts.join("") + text.slice(from);
}

const end = /[.!?…]+[”"»’')\]›\u00a0 ]*?(?=\s+[\p{Lu}\p{N}“"«‘'([—–‹]|\s*$)|\n/gu;
const abbreviated = new RegExp(`(?<![\\p{L}\\p{N}])${abbreviations}$`, "iu");

/** The sentences of a block, of a text whose quotations are masked. None is blank. */
export function sentencesOf(text: string, { start, end: last }: Pick<Block, "start" | "end">): Span[] {
	const sentences: Span[] = [];
	const within = text.slice(start, last);
	let from = 0;
	const add = (to: number) => {
		const lead = /^\s*/u.exec(within.slice(from, to))?.[0].length ?? 0;
		if (from + lead < to) sentences.push({ start: start + from + lead, end: start + to });
		from = to;
	};
	for (const match of within.matchAll(end)) {
		if (
			match[0].startsWith(".") &&
			abbreviated.test(within.slice(Math.max(0, match.index - 8), match.index))
		) {
			continue;
		}
		// A line end within a block parts nothing unless the line is whole: text is wrapped at any word.
		if (match[0] === "\n" && !/[.!?…:”"»]\s*$/u.test(within.slice(from, match.index))) continue;
		add(match.index + match[0].length);
	}
	add(within.length);
	return sentences.filter((one) => /[\p{L}\p{N}¤]/u.test(text.slice(one.start, one.end)));
}

/** "Ltd. and": a stop that ends nothing is a space here, so that lengths stay. */
export const withoutAbbreviations = (plain: string) =>
	plain
		.replace(/(?<=[ \d])([ap])\.m\.(?=[ ,])|(?<=[ (])u\.([ks])\.(?=[ ,])/g, (all) => all.replace(/\./g, " "))
		.replace(
			/(?<=(?:^|[^a-z])(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|no))\.(?= \d)|(?<=[a-z] [a-z])\.(?= [a-z])/g,
			" ",
		)
		.replace(
			/(?<=(?:^|[^a-z])(?:inc|ltd|corp|co|mr|mrs|ms|dr|st|const|sgt|insp|supt|cmdr|capt|lt|col|cpl|maj|det|rev|hon|adm|m|mm|prof|gen|sen))\.(?=[ ,])/g,
			" ",
		);
