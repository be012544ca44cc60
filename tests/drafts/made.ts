/** Checks as they might have been made, for what is done with them afterwards: these findings are given, not found. */
import type { Finding } from "../../src/drafts/findings.ts";
import type { MadeCheck } from "../../src/drafts/keepCheck.ts";
import { withKey } from "../../src/drafts/outcomes.ts";

/** What of a finding matters to a test; its words stand in the draft. */
export type GivenFinding = Partial<Finding> & { passage: string };

/** A check of this text that found this; without a verdict, a quotation that is not on the record. */
export function madeCheck(text: string, given: readonly GivenFinding[], logNumber = 1): MadeCheck {
	return {
		source: "text",
		fileName: "",
		draft: { text, blocks: [{ kind: "paragraph", start: 0, end: text.length }], notes: [] },
		checked: {
			findings: given.map((one): Finding => {
				const start = text.indexOf(one.passage);
				if (start < 0) throw new Error(`not in the text: ${one.passage}`);
				const verdict = one.verdict ?? "not_on_record";
				return {
					kind: "quotation",
					verdict,
					start,
					end: start + one.passage.length,
					speaker: null,
					reply: null,
					quote: null,
					diff: null,
					claim: null,
					organization: null,
					edits: [],
					because: [],
					suggestion: null,
					expiresAt: null,
					identity: `${verdict} ${one.passage}`,
					...one,
				};
			}),
			setApart: [],
		},
		logNumber,
	};
}

/** The keys of what was found, in its order. */
export const keysOf = (made: MadeCheck): string[] =>
	made.checked.findings.map((finding) => withKey(finding).key);
