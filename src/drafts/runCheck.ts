/** Reads a draft and holds it against the record. */
import { checkDraft } from "./check.ts";
import type { Draft } from "./draft.ts";
import type { Checked } from "./findings.ts";
import type { DraftSource } from "./kept.ts";
import type { DraftRecord } from "./record.ts";

export type DraftInput = { text: string } | { html: string } | { bytes: Uint8Array; name: string };

/** It cannot be read as a draft. */
export class Unreadable extends Error {
	constructor(readonly reason: "not_a_draft" | "broken" | "encrypted" | "too_large" | "empty" | "encoding") {
		super(reason);
	}
}

/** It would take too long. */
export class TooHeavy extends Error {}

export async function runCheck(
	input: DraftInput,
	record: DraftRecord,
): Promise<{ source: DraftSource; draft: Draft; checked: Checked }> {
	const text =
		"text" in input ? input.text : "html" in input ? input.html : Buffer.from(input.bytes).toString("utf8");
	if (text.trim() === "") throw new Unreadable("empty");
	const draft: Draft = { text, blocks: [{ kind: "paragraph", start: 0, end: text.length }], notes: [] };
	return { source: "html" in input ? "html" : "text", draft, checked: checkDraft(draft, record) };
}
