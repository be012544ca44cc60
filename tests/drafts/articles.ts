import type { Article } from "./articles/article.ts";
import { english } from "./articles/english.ts";
import { french } from "./articles/french.ts";

export type { Article, RecordedReply } from "./articles/article.ts";
export { record } from "./articles/record.ts";

/**
 * Invented articles, to be held against the `record`, with what a careful desk would find in each. Like the sentences
 * put aside for claims, they are there to measure on: nothing may be tuned on them.
 */
export const articles: readonly Article[] = [...english, ...french];

/**
 * Where the quotations of an article stand, in their order: for each the pieces that it was interrupted into, offsets
 * in UTF-16 code units of the text, end exclusive. Throws Error when one is not in the text.
 */
export function placesOf({ text, quotations }: Article): { start: number; end: number }[][] {
	let from = 0;
	return quotations.map(({ passage }) => {
		const pieces: { start: number; end: number }[] = [];
		let rest = passage;
		while (rest !== "") {
			const cuts = [rest.length, ...[...rest.matchAll(/ /g)].map(({ index }) => index).reverse()];
			const cut = cuts.find((length) => text.indexOf(rest.slice(0, length), from) >= 0);
			if (cut === undefined) throw new Error(`not in the text: ${rest}`);
			const start = text.indexOf(rest.slice(0, cut), from);
			from = start + cut;
			pieces.push({ start, end: from });
			rest = rest.slice(cut + 1);
		}
		return pieces;
	});
}
