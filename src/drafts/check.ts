/** Holds a draft against the record: text and record in, findings out. */
import type { Draft } from "./draft.ts";
import type { Checked } from "./findings.ts";
import type { DraftRecord } from "./record.ts";

/** Every quotation, claim and unasked organization of a draft, with what the record says of it. */
export function checkDraft(_draft: Draft, _record: DraftRecord): Checked {
	return { findings: [], setApart: [] };
}
