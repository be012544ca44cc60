/** The difference between two stretches of words, to be shown. */
import { diffArrays } from "diff";
import type { DiffPart } from "./findings.ts";
import { isLowered, isSame, type Lexicon, rawOf, type Words } from "./words.ts";

interface Token {
	readonly words: Words;
	readonly at: number;
}

/**
 * From the draft's words to the record's: `del` is only in the draft, `ins` only on the record. By E. W. Myers, "An O(ND)
 * difference algorithm" (1986), as the package `diff` has it, over words; typography makes no difference.
 */
export function differences(draft: Words, record: Words, lexicon: Lexicon): DiffPart[] {
	const tokens = (words: Words): Token[] => words.ids.map((_, at) => ({ words, at }));
	const changes = diffArrays(tokens(draft), tokens(record), {
		comparator: (one, other) =>
			isSame(one.words, one.at, other.words, other.at, lexicon) &&
			!isLowered(rawOf(one.words, one.at), rawOf(other.words, other.at)),
	});
	return changes.map(({ added, removed, value }) => ({
		op: added ? "ins" : removed ? "del" : "same",
		text: textOf(value),
	}));
}

/** The words with what stands between them in their source, on one line. */
function textOf(tokens: readonly Token[]): string {
	const [first] = tokens;
	const last = tokens.at(-1);
	if (first === undefined || last === undefined) return "";
	const { words } = first;
	const end = words.starts[last.at + 1] ?? words.ends[last.at];
	return words.source.slice(words.starts[first.at], end).replace(/\s+/gu, " ");
}
