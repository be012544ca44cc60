/** A check as it is kept and shown again. */
import type { Draft } from "./draft.ts";
import type { Checked, Finding, Verdict, Weight } from "./findings.ts";

export const draftSources = ["text", "html", "docx"] as const;
export type DraftSource = (typeof draftSources)[number];

/** Somebody's word that a finding stands as it is, with why. It holds for every later check of the story. */
export interface Acceptance {
	readonly id: number;
	readonly why: string;
	readonly by: { readonly id: number; readonly name: string };
	readonly at: Date;
}

/** A finding as it is kept when the draft's words are not: enough to know it again, and none of the draft. */
export type Outcome = Pick<
	Finding,
	"kind" | "verdict" | "start" | "end" | "reply" | "edits" | "expiresAt"
> & {
	/** SHA-256 of the finding's identity, hex. */
	readonly key: string;
	readonly weight: Weight;
};

/** How many findings have each verdict, and each weight. */
export type Counts = Readonly<Record<Verdict | Weight, number>>;

export interface KeptFinding extends Finding {
	readonly key: string;
}

export interface KeptCheck {
	readonly id: number;
	readonly at: Date;
	/** The last log entry that it rests on. */
	readonly logNumber: number;
	readonly by: { readonly id: number; readonly name: string };
	readonly source: DraftSource;
	/** Of an upload; empty: pasted. */
	readonly fileName: string;
	readonly words: number;
	/** SHA-256 of the text as shown, UTF-8, hex: proves later which draft was checked. */
	readonly sha256: string;
	readonly counts: Counts;
	readonly outcomes: readonly Outcome[];
	/** Who discarded the text, and when; null: nobody did. */
	readonly discarded: {
		readonly by: { readonly id: number; readonly name: string };
		readonly at: Date;
	} | null;
	/** Null: the text was not kept, or was discarded since. */
	readonly content: {
		readonly draft: Draft;
		readonly findings: readonly KeptFinding[];
		readonly setApart: Checked["setApart"];
	} | null;
	/** By the finding's key: of the story's, those that concern this check. */
	readonly accepted: ReadonlyMap<string, Acceptance>;
}

/** What happened since a check that it does not know of. */
export interface MovedOn {
	/** The newest log entry that bears on the story, and what it says happened; null: only time passed. */
	readonly logNumber: number | null;
	readonly action: string | null;
	/** The instant at which the first of its verdicts ran out; null: none did. */
	readonly expiredAt: Date | null;
}
