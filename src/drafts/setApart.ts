/** What stands between quotation marks and quotes nobody. */
import type { SetApart } from "./findings.ts";
import type { Holding } from "./holding.ts";
import type { Quotation } from "./marks.ts";
import { plainOf } from "./plain.ts";

/** What has a title stands right before it. Plain text. */
const titled =
	/\b(?:titled|entitled|headlined|book|film|movie|novel|report|study|article|essay|series|documentary|song|album|play|column|podcast|intitulee?s?|livre|roman|rapport|etude|dossier|serie|documentaire|chanson|piece|chronique|balado),? (?:the |le |la |l')?$/;

/** A title, or words that the draft holds at a distance: no one is said to have said them. */
export function setApart(
	{ text, unquoted }: Holding,
	quotation: Quotation,
	size: number,
	isSaid: boolean,
): SetApart["why"] | null {
	if (quotation.form !== "marks") return null;
	const before = plainOf(unquoted, Math.max(0, quotation.start - 60), quotation.start).text;
	const words = quotation.spans
		.map(({ start, end }) => text.slice(start, end))
		.join(" ")
		.trim();
	const isTitleCase =
		size >= 2 &&
		size <= 14 &&
		words
			.split(/\s+/u)
			.every(
				(word) =>
					/^[^\p{L}]*\p{Lu}|^[^\p{L}]*\d/u.test(word) ||
					/^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|so|the|to|up|with|vs?)[,.:]?$/iu.test(
						word,
					),
			);
	if (titled.test(before) && size <= 14 && /^\p{Lu}/u.test(words) && !/[.,!?]$/u.test(words)) return "title";
	if (isTitleCase && !isSaid && !/:\s*$/.test(before)) return "title";
	// What a whole sentence says, somebody says: a fragment may be anybody's.
	const isSentence = /^\p{Lu}.*[.!?…]$/su.test(words);
	if (!isSentence && size <= 3 && !isSaid) return "scare_quotes";
	return null;
}
