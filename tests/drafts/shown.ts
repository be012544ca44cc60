/** What a check finds, in short, as a table of examples has it. */
import { checkerOf } from "../../src/drafts/check.ts";
import type { Draft } from "../../src/drafts/draft.ts";
import type { Checked, DiffPart, Finding } from "../../src/drafts/findings.ts";
import type { DraftRecord } from "../../src/drafts/record.ts";
import type { StoryFacts } from "../../src/lines/facts.ts";
import { defaultStyle } from "../../src/lines/style.ts";
import { directory } from "./directory.ts";

/** A record of these events, with the directory of these tests and the default house style. */
export const recordOf = (facts: StoryFacts, at: Date, more: Partial<DraftRecord> = {}): DraftRecord => ({
	at,
	facts,
	style: defaultStyle,
	organizations: directory,
	subjects: [],
	ownWords: [],
	...more,
});

/** A plain text as a draft: every line is a paragraph. */
export function draftOf(text: string): Draft {
	let start = 0;
	const blocks = text.split("\n").map((line) => {
		const block = { kind: "paragraph" as const, start, end: start + line.length };
		start = block.end + 1;
		return block;
	});
	return { text, blocks, notes: [] };
}

/** Checks plain texts against one record. */
export function checking(record: DraftRecord): (text: string) => Checked {
	const check = checkerOf(record);
	return (text) => check(draftOf(text));
}

/** What differs: "[-will-] {+do+}", from the draft's words to the record's. */
export const changesOf = (diff: readonly DiffPart[]) =>
	diff
		.filter(({ op }) => op !== "same")
		.map(({ op, text }) => (op === "del" ? `[-${text.trim()}-]` : `{+${text.trim()}+}`))
		.join(" ");

/** "exact", "exact_with_marked_edits: ellipsis, drops_negation", "altered: [-will-] {+do+}" */
export function quotationIn({ verdict, edits, diff }: Finding): string {
	const details = [...edits, ...(diff === null ? [] : [changesOf(diff)])];
	return details.length === 0 ? verdict : `${verdict}: ${details.join(", ")}`;
}

/** What was found of the quotations of a draft, and what was set apart, as it stands there. */
export function quotationsIn({ findings, setApart }: Checked): string[] {
	return [
		...findings
			.filter(({ kind }) => kind === "quotation")
			.map((finding) => ({ start: finding.start, shown: quotationIn(finding) })),
		...setApart.map(({ start, why }) => ({ start, shown: why })),
	]
		.sort((one, other) => one.start - other.start)
		.map(({ shown }) => shown);
}
