/** What a check of a draft finds, in the words in which it is stored and answered. */
import type { BarredReason } from "../lines/names.ts";

export const findingKinds = ["quotation", "claim", "organization"] as const;

export const quotationVerdicts = [
	"exact",
	"exact_with_marked_edits",
	"altered",
	"wrong_speaker",
	"translated",
	"terms_forbid",
	"not_on_record",
] as const;

export const claimVerdicts = ["supported", "contradicted", "expired", "unsupported"] as const;

export const verdicts = [...quotationVerdicts, ...claimVerdicts, "not_asked"] as const;

export type FindingKind = (typeof findingKinds)[number];
export type Verdict = (typeof verdicts)[number];

/** With one of these a newsroom's own pipeline should stop. */
export const failing: readonly Verdict[] = ["altered", "wrong_speaker", "terms_forbid", "contradicted"];

/** What a sentence claims of an organization. */
export const claimNames = [
	"did_not_immediately_respond",
	/** Without "immediately" or a deadline: "did not respond", "has not responded", "had not responded by Thursday". */
	"did_not_respond",
	"did_not_respond_by_deadline",
	"could_not_be_reached",
	"declined",
	"refused",
	"would_not_comment_citing",
	"neither_confirm_nor_deny",
	"declined_interview",
	"did_not_answer_questions_about",
	"acknowledged",
	"asked_for_more_time",
	"referred",
] as const;

export type ClaimName = (typeof claimNames)[number];

/** What was done to a quotation that leaves its words as they were said, or what of it a person should look at. */
export const editNames = [
	"ellipsis",
	"brackets",
	/** The first letter made small or capital. */
	"first_capital",
	/** Other letters made small or capital. */
	"capitals",
	"final_punctuation",
	"punctuation",
	// what an elision, or brackets in the place of words, left out: look at these
	"drops_negation",
	"drops_condition",
	"joins_sentences",
	/** It stops just before "unless", "if", "but". */
	"stops_before_condition",
] as const;

export type EditName = (typeof editNames)[number];

/** Of the edits, those that a person has to look at. */
export const graveEdits: readonly EditName[] = [
	"drops_negation",
	"drops_condition",
	"joins_sentences",
	"stops_before_condition",
];

/** Why a finding says what it says. Each has its sentence in the catalogue `drafts`, under `because`. */
export type BecauseName =
	// of quotations
	| "words_on_record"
	| "edited"
	| "words_differ"
	| "words_of_two_replies"
	| "order_differs"
	| "said_by"
	| "title_on_record"
	| "office_on_record"
	| "name_not_for_print"
	| "not_on_the_record"
	| "terms_not_accepted"
	| "embargoed"
	| "near_paraphrase"
	| "recorded_translation"
	| "not_marked_as_translation"
	| "translation_differs"
	| "no_recorded_translation"
	| "quote_not_approved"
	| "no_reply_holds_it"
	| "nearest"
	// of claims
	| "line_supported"
	| "barred"
	| "warning"
	| "never_asked_in_story"
	| "not_in_directory"
	| "reason_differs"
	| "target_differs"
	| "topic_differs"
	| "one_request"
	// of organizations
	| "named_not_asked"
	| "subject_not_asked";

export interface Because {
	readonly name: BecauseName;
	/** What the sentence needs: names, titles, words. */
	readonly values: Readonly<Record<string, string>>;
	/** Of `barred`: the sentence is the line engine's own, by this reason. */
	readonly barred?: BarredReason;
	readonly edits?: readonly EditName[];
	/** An instant that the sentence needs: when an embargo ends, when a reply came, a deadline. ISO 8601. */
	readonly at?: string;
	/** Numbers of the log entries it rests on, ascending. */
	readonly log: readonly number[];
	/** Id of the reply, or of the inquiry, that it speaks of; null: none. */
	readonly reply: number | null;
	readonly inquiry: number | null;
}

/** A part of the difference between the words on the record and those in the draft. */
export interface DiffPart {
	/** `del`: only in the draft. `ins`: only on the record. */
	readonly op: "same" | "del" | "ins";
	readonly text: string;
}

export interface Speaker {
	/** As the draft names the person or body; empty: only by a pronoun that could not be resolved. */
	readonly name: string;
	/** Slug of the organization of the directory, where it is one or speaks for one; null: not known. */
	readonly organization: string | null;
}

export interface Claim {
	readonly line: ClaimName;
	/** Slug; null: the directory knows none by that name. */
	readonly organization: string | null;
	/** As the draft names it. */
	readonly name: string;
	/** "to multiple requests", "after repeated emails". */
	readonly multiple: boolean;
}

/** Words of a reply, verbatim: offsets in UTF-16 code units of its body as corrected, end exclusive. */
export interface Passage {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export interface Finding {
	readonly kind: FindingKind;
	readonly verdict: Verdict;
	/** In UTF-16 code units of the draft's text, end exclusive. */
	readonly start: number;
	readonly end: number;
	/** The draft's words there. */
	readonly passage: string;
	/** Of a quotation: to whom the draft gives it; null: the draft does not say. */
	readonly speaker: Speaker | null;
	/** Id of the reply that it is held against; null: none. */
	readonly reply: number | null;
	/** The words of that reply, or the nearest; null: none. */
	readonly quote: Passage | null;
	/** From the draft to the record, where the words differ; null: they do not, or there is nothing to differ from. */
	readonly diff: readonly DiffPart[] | null;
	readonly claim: Claim | null;
	/** Of an organization that was not asked: its slug, or null for a subject that is not in the directory. */
	readonly organization: string | null;
	readonly edits: readonly EditName[];
	readonly because: readonly Because[];
	/** What the record supports in its place, ready to copy; null: nothing. */
	readonly suggestion: string | null;
	/** The instant after which the verdict may change by itself, ISO 8601; null: none. */
	readonly expiresAt: string | null;
	/** The same in an edited draft as long as its words, verdict and what it is held against are: for acceptances. */
	readonly identity: string;
}

/** A quotation that is none: a title, or words that are only held at a distance. */
export interface SetApart {
	readonly why: "title" | "scare_quotes";
	readonly start: number;
	readonly end: number;
}

export interface Checked {
	/** By start, then end. */
	readonly findings: readonly Finding[];
	readonly setApart: readonly SetApart[];
}

export const weights = ["wrong", "verify", "right"] as const;
export type Weight = (typeof weights)[number];

/** How a finding weighs: untrue or not printable; for a person to look at; nothing to do. */
export function weightOf({
	verdict,
	edits,
	because,
}: Pick<Finding, "verdict" | "edits" | "because">): Weight {
	switch (verdict) {
		case "altered":
		case "wrong_speaker":
		case "terms_forbid":
		case "contradicted":
		case "expired":
		case "unsupported":
			return "wrong";
		case "not_on_record":
		case "not_asked":
			return "verify";
		case "translated":
			return because.some(({ name }) => name === "not_marked_as_translation") ? "wrong" : "right";
		default:
			return edits.some((edit) => graveEdits.includes(edit)) ? "verify" : "right";
	}
}
