/** What was done to a quotation whose words are all on the record: what it left out, and how it is capitalized and pointed. */
import type { EditName } from "./findings.ts";
import type { Passage } from "./passage.ts";
import { plainOf } from "./plain.ts";
import { isLowered, type Lexicon, rawOf, type Words } from "./words.ts";

/** A fragment of the passage and where it stands in a text: indexes of words. */
export interface Match {
	readonly from: number;
	readonly to: number;
}

const negations = new Set(
	"not no never none nobody nothing neither nor without cannot hardly barely scarcely ne n' pas jamais rien aucun aucune aucuns aucunes ni sans non nul nulle guere nullement".split(
		" ",
	),
);
const conditions = new Set(
	"if unless except provided until only but si sauf moins pourvu seulement mais condition conditions excepte hormis uniquement".split(
		" ",
	),
);
/** After which what was just quoted no longer stands by itself. */
const restricting = new Set("if unless except provided until si sauf pourvu excepte hormis".split(" "));

export const isNegation = (word: string) => negations.has(word) || word.endsWith("n't");

/**
 * The edits between a passage and the text that holds its words, fragment by fragment in order. Null when a word is
 * another for its capitals alone: "us" for "US".
 */
export function editsOf(
	passage: Passage,
	text: Words,
	matches: readonly Match[],
	lexicon: Lexicon,
): EditName[] | null {
	const edits = new Set<EditName>(passage.hasBracketedLetter ? ["first_capital", "brackets"] : []);
	for (const kind of passage.atEnds) edits.add(kind);
	for (const [index, gap] of passage.gaps.entries()) {
		const [before, after] = [matches[index] as Match, matches[index + 1] as Match];
		const dropped = text.ids.slice(before.to, after.from).map((id) => lexicon.fold(id));
		// The record itself has these brackets or dots.
		if (dropped.length === 0 && gap.instead === "") continue;
		if (
			gap.instead !== "" &&
			gap.instead
				.split(/[^a-z0-9'$%]+/)
				.join(" ")
				.trim() === dropped.join(" ")
		)
			continue;
		edits.add(gap.kind);
		const instead = gap.instead.split(/[^a-z0-9']+/);
		if (dropped.some(isNegation) && !instead.some(isNegation)) edits.add("drops_negation");
		if (dropped.some((word) => conditions.has(word)) && !instead.some((word) => conditions.has(word))) {
			edits.add("drops_condition");
		}
		const left = text.source.slice(text.ends[before.to - 1], text.starts[after.from]);
		if (
			!gap.isAfterSentence &&
			/[.!?]["”’»)]*\s+["“‘«(]?\s*\p{Lu}/u.test(left + text.source.charAt(text.starts[after.from] as number))
		) {
			edits.add("joins_sentences");
		}
	}
	if (!compareLetters(passage, text, matches, edits)) return null;
	comparePunctuation(passage, text, matches, edits);
	const last = matches.at(-1) as Match;
	const next = text.ids[last.to];
	if (next !== undefined && restricting.has(lexicon.fold(next))) {
		const between = text.source.slice(text.ends[last.to - 1], text.starts[last.to]);
		if (!/[.!?;:\n]/.test(between)) edits.add("stops_before_condition");
	}
	return [...edits];
}

const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** Adds what was done to capitals; false when it made another word. */
function compareLetters(
	{ words, fragments, hasBracketedLetter }: Passage,
	text: Words,
	matches: readonly Match[],
	edits: Set<EditName>,
): boolean {
	let changed = 0;
	let isFirst = false;
	let isShouted = words.ids.length > 0;
	for (const [index, [from, to]] of fragments.entries()) {
		const match = matches[index] as Match;
		for (let at = from; at < to; at += 1) {
			const [own, other] = [rawOf(words, at), rawOf(text, match.from + at - from)].map((raw) =>
				raw.normalize("NFC"),
			);
			if (own === undefined || other === undefined) continue;
			if (!isUpper(own) && /\p{L}/u.test(own)) isShouted = false;
			if (own === other || own.startsWith("[")) continue;
			const [ownLetters, otherLetters] = [own, other].map((raw) => raw.replace(/[^\p{L}]/gu, ""));
			if (ownLetters === otherLetters) continue;
			if (ownLetters?.toLowerCase() !== otherLetters?.toLowerCase()) continue;
			if (ownLetters?.slice(1) === otherLetters?.slice(1) && at === from) {
				if (at === 0 || index > 0) isFirst = true;
				continue;
			}
			if (isLowered(own, other)) return false;
			changed += 1;
		}
	}
	if (isFirst && !hasBracketedLetter) edits.add("first_capital");
	if (changed > 0 || (isShouted && words.ids.length > 3 && edits.has("first_capital"))) edits.add("capitals");
	return true;
}

/** The points of a stretch between words, in order; quotation marks, spaces and kinds of dash do not matter. */
const points = (stretch: string) =>
	plainOf(stretch)
		.text.replace(/\.\s?\.\s?\./g, "…")
		.replace(/[^.,;:!?()…-]/g, "");

function comparePunctuation(
	{ words, fragments }: Passage,
	text: Words,
	matches: readonly Match[],
	edits: Set<EditName>,
): void {
	const after = (of: Words, at: number) =>
		of.source.slice(of.ends[at], of.starts[at + 1] ?? (of.ends[at] as number) + 3);
	for (const [index, [from, to]] of fragments.entries()) {
		const match = matches[index] as Match;
		for (let at = from; at + 1 < to; at += 1) {
			const own = after(words, at);
			const other = after(text, match.from + at - from);
			if (own === other) continue;
			// A quotation in parts, or of several paragraphs, has marks or an attribution between them.
			if ((/["“”«»‘’„]/u.test(own) && own.length > 3) || /\p{L}/u.test(own)) continue;
			if (points(own) !== points(other)) edits.add("punctuation");
		}
	}
	const at = (words.ends.at(-1) as number) - 0;
	const closing = /^[.,!?;:…-]*/u.exec(plainOf(words.source, at, at + 3).text)?.[0] ?? "";
	const end = text.ends[(matches.at(-1) as Match).to - 1] as number;
	const recorded = /^[.,!?;:…-]*/u.exec(plainOf(text.source, end, end + 3).text)?.[0] ?? "";
	if (closing !== "" && closing !== recorded) edits.add("final_punctuation");
}
