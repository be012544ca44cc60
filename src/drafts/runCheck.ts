/** Reads a draft and holds it against the record. */
import { Refusal } from "../web/refusals.ts";
import { checkDraft } from "./check.ts";
import type { Draft } from "./draft.ts";
import type { Checked } from "./findings.ts";
import type { DraftSource } from "./kept.ts";
import type { DraftRecord } from "./record.ts";
import { Unreadable } from "./unreadable.ts";

export type DraftInput = { text: string } | { html: string } | { bytes: Uint8Array; name: string };

/** Reading and checking this draft takes more time or memory than a newsroom's draft ever does. */
export class TooHeavy extends Refusal {
	constructor() {
		super(422, "errors:draft_too_heavy");
	}
}

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
