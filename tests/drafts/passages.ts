/** Passages to quote from the replies, and whether words stand on the record: written apart from the engine. */
import { standingOf } from "../../src/lines/around.ts";
import type { LineOrganization, LineReply } from "../../src/lines/facts.ts";
import type { Language } from "../../src/vocabulary.ts";
import type { Dice } from "./dice.ts";
import { at, facts } from "./replies.ts";

/** A reply with the organization whose inquiry it was logged on. */
export interface Source {
	readonly reply: LineReply;
	readonly organization: LineOrganization;
}

/** Words cut from a reply, split at spaces: punctuation stays with the word it stands at. */
export interface Cut extends Source {
	readonly language: Language;
	readonly words: readonly string[];
	/** It begins where a sentence does, and it ends where one does. */
	readonly begins: boolean;
	readonly ends: boolean;
}

export const sources: readonly Source[] = facts.inquiries.flatMap(({ id, organization, replies }) =>
	replies.filter((reply) => reply.answers[0]?.inquiryId === id).map((reply) => ({ reply, organization })),
);

const mayBePrinted = ({ reply }: Source) => {
	const standing = standingOf(reply, at);
	return standing === "named" || standing === "spokesperson";
};

export const onTheRecord = sources.filter(mayBePrinted);
export const notForPrint = sources.filter((source) => !mayBePrinted(source));

/** Paragraphs and items of a list, without a greeting or a signature. */
const paragraphsOf = (body: string) =>
	body
		.split(/\n\n|\n(?=\d+\. )/)
		.map((paragraph) => paragraph.replace(/^\d+\. /, ""))
		.filter((paragraph) => /[.!?]$/.test(paragraph) && !paragraph.includes("://"))
		// French parts its signs from the word, and the thousands of a number: they stay together here.
		.map((paragraph) => paragraph.replace(/ (?=[:;?!»])|(?<=\d) (?=\d{3}\b)/g, "\u00a0").split(/[ \n]+/));

const isEnd = (word: string | undefined) => word === undefined || /[.!?]$/.test(word);

/**
 * A passage of a reply, from so many to so many words: whole sentences, or whatever the dice say. Null where the reply has
 * none as long.
 */
export function cut(source: Source, fall: Dice, least = 3, most = 60): Cut | null {
	const paragraphs = paragraphsOf(source.reply.body).filter((words) => words.length >= least);
	if (paragraphs.length === 0) return null;
	const words = fall.of(paragraphs);
	const starts = words.flatMap((_, index) => (isEnd(words[index - 1]) ? [index] : []));
	let from = fall.between(0, words.length - least);
	let to = from + fall.between(least, Math.min(most, words.length - from));
	if (fall.chance(0.5)) {
		from = fall.of(starts);
		const ends = [...starts.filter((start) => start > from), words.length];
		to = fall.of(ends);
	}
	if (to - from < least || to - from > most) return null;
	return {
		...source,
		language: source.reply.language,
		words: words.slice(from, to),
		begins: isEnd(words[from - 1]),
		ends: isEnd(words[to - 1]),
	};
}

/**
 * The bare words of a text, in lower case, with a space at either end. Apostrophes part words here, so that no two texts
 * that are bare alike can differ by more than typography.
 */
export function bare(text: string): string {
	const words = text
		.normalize("NFKC")
		.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
		.toLowerCase()
		.match(/[\p{L}\p{N}\p{M}]+/gu);
	return ` ${(words ?? []).join(" ")} `;
}

const recorded = sources.map(({ reply }) => bare(reply.body));
const translated = sources.flatMap(({ reply }) => reply.quotes.map(({ translation }) => bare(translation)));

const everything = [...recorded, ...translated];

/** In how many replies or translations these words stand, in this order and without a gap. */
export function timesOnRecord(text: string): number {
	const words = bare(text);
	return everything.filter((one) => one.includes(words)).length;
}

/** Elisions and brackets part a quotation into runs of words. */
const parting = /\[\p{L}\]|\[[^\]]*\]|\(?(?:…|\.\.\.|\. \. \.(?: \.)?)\)?/u;

/** Whether one reply or translation holds the words of a quotation, with gaps only where it marks them. */
export function isOnRecord(quote: string): boolean {
	const runs = quote.split(parting).map(bare);
	return everything.some((one) => {
		let from = 0;
		return runs.every((run) => {
			const found = one.indexOf(run, from);
			from = found + run.length - 1;
			return found >= 0;
		});
	});
}
