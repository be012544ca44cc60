/** The names of the lines, of what bars them and of what to mind, and what a line is. */
import type { LineInquiry, LineQuestion, LineQuote, LineReply } from "./facts.ts";

/** Every line, the strongest first: what they said, then what they would not say, then that they said nothing. */
export const lineNames = [
	"refused",
	"declined_interview_sent_statement",
	"denial",
	"lawyers_letter",
	"quote",
	"interview",
	"statement",
	"would_not_comment_citing",
	"neither_confirm_nor_deny",
	"declined",
	"declined_interview",
	"did_not_answer_questions_about",
	"referred",
	"asked_for_more_time",
	"acknowledged",
	"did_not_respond_to_multiple_requests_by_deadline",
	"did_not_respond_by_deadline",
	"did_not_immediately_respond_to_multiple_requests",
	"did_not_immediately_respond",
	"could_not_be_reached",
] as const;

export type LineName = (typeof lineNames)[number];

const strength = new Map<LineName, number>(lineNames.map((name, index) => [name, index]));
export const rankOf = (line: LineName) => strength.get(line) as number;

export const isStronger = (one: LineName, other: LineName) => rankOf(one) < rankOf(other);

/** The lines that say that nothing came back. */
export const isSilence = (line: LineName) =>
	!isStronger(line, "did_not_respond_to_multiple_requests_by_deadline");

/** Why a line may not be used. Each has its sentence in barred.ts. */
export type BarredReason =
	| "withdrawn"
	| "never_asked"
	| "nothing_delivered"
	| "told_to_email"
	| "delivered"
	| "one_request"
	| "one_request_by_deadline"
	| "nothing_by_deadline"
	| "deadline_not_stated"
	| "deadline_not_passed"
	| "deadline_passed"
	| "human_reply"
	| "replied_to_another_request"
	| "nobody_said_so"
	| "only_held"
	| "no_reply_says_so"
	| "words_not_on_record"
	| "not_on_the_record"
	| "terms_not_accepted"
	| "embargoed"
	| "they_commented"
	| "editors_word"
	| "reason_not_in_words"
	| "needs_both"
	| "internal_only"
	| "target_unknown"
	| "no_quote"
	| "quote_not_approved"
	| "quote_not_translated"
	| "in_another_line"
	| "not_put_in_writing"
	| "none_marked_unanswered";

/** What a person should know before using a line that is true. Each has its sentence in barred.ts. */
export type WarningName =
	| "voicemail_left"
	| "short_notice"
	| "one_channel"
	| "deadline_not_stated"
	| "asked_after_deadline"
	| "referred_to_not_asked"
	| "quote_not_approved"
	| "quote_not_translated"
	| "title_not_translated"
	| "coverage_unmarked"
	| "topic_missing"
	| "more_time_not_granted"
	| "reply_kept_out"
	| "legal_letter"
	| "gender_unknown"
	| "office_not_named";

export interface Line {
	readonly line: LineName;
	/** The replies that it reports, oldest first; none when it reports silence. */
	readonly replies: readonly LineReply[];
	/** Approved and on the record, in the order of the reply; all of one reply. */
	readonly quotes: readonly LineQuote[];
	/** Of did_not_answer_questions_about: which, by position. */
	readonly questions: readonly LineQuestion[];
	/** How many separate requests got there; by the deadline, for a line that names it. */
	readonly requests: number;
	/** Log numbers, ascending. */
	readonly because: readonly number[];
	/** The last instant at which it can be the line to use, if nothing happens; null: it does not end by itself. */
	readonly expiresAt: Date | null;
	readonly warnings: readonly WarningName[];
}

export interface Barred {
	readonly line: LineName;
	readonly reason: BarredReason;
}

export interface Lines {
	readonly inquiry: LineInquiry;
	/** The strongest first. Empty: nothing may be said of this inquiry, and every line says why. */
	readonly offered: readonly Line[];
	/** In the order of strength. */
	readonly barred: readonly Barred[];
}
