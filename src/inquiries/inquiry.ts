/**
 * What the record says about one inquiry, worked out from its events alone.
 *
 * Nothing here reads a clock or a database, and no order of logging matters: only what happened does.
 * The rules are press practice: silence is never a refusal; an automatic reply or a bounce is what became of an
 * attempt, never a reply; an acknowledgement answers nothing.
 */
import {
	type AttemptOutcome,
	attemptOutcomes,
	type Channel,
	type CoverageMark,
	type InquiryState,
	type ReplyKind,
} from "../vocabulary.ts";

// All facts are taken as corrected (see applyCorrections).

export interface AttemptFacts {
	readonly id: number;
	readonly channel: Channel;
	readonly outcome: AttemptOutcome;
	readonly at: Date;
}

export interface ReplyFacts {
	readonly id: number;
	readonly kind: ReplyKind;
	readonly receivedAt: Date;
	/** The words, verbatim; empty when only the fact of the reply was noted. */
	readonly body: string;
	/** Empty when not known. */
	readonly speakerName: string;
	/** Empty when not known. */
	readonly office: string;
}

export interface QuestionFacts {
	readonly id: number;
	readonly position: number;
}

/** Marking again appends: for one question and one reply, the mark with the largest id counts. */
export interface CoverageFacts {
	readonly id: number;
	readonly questionId: number;
	readonly replyId: number;
	readonly mark: CoverageMark;
}

export interface InquiryFacts {
	readonly deadlineAt: Date | null;
	readonly deadlineStated: boolean;
	readonly withdrawn: boolean;
	readonly questions: readonly QuestionFacts[];
	readonly attempts: readonly AttemptFacts[];
	readonly replies: readonly ReplyFacts[];
	readonly coverage: readonly CoverageFacts[];
}

// ---- attempts ----

const deliveries: Record<AttemptOutcome, "delivered" | "failed" | "reached"> = {
	sent: "delivered",
	accepted_by_server: "delivered",
	bounced_permanent: "failed",
	bounced_temporary: "failed",
	automatic_reply: "delivered", // it arrived; nobody answered
	form_confirmed: "delivered",
	read_receipt: "delivered",
	no_answer: "failed",
	busy: "failed",
	voicemail_left: "delivered",
	mailbox_full: "failed",
	wrong_number_or_person: "failed",
	took_the_questions: "delivered",
	// Somebody was reached but did not take the questions: they are not put yet, and "could not be reached" is untrue.
	told_to_email: "reached",
	signed_for: "delivered",
	delivery_refused: "failed",
};

/** Nobody was reached and nothing was delivered. */
export function isFailed(outcome: AttemptOutcome): boolean {
	return deliveries[outcome] === "failed";
}

/** The questions got there, as far as the channel can tell. Not the opposite of isFailed: see `told_to_email`. */
export function isDelivered(outcome: AttemptOutcome): boolean {
	return deliveries[outcome] === "delivered";
}

export const failedOutcomes: readonly AttemptOutcome[] = attemptOutcomes.filter(isFailed);

// ---- replies ----

export type ReplyClass = "substantive" | "declining" | "referring" | "holding";

const replyClasses: Record<ReplyKind, ReplyClass> = {
	statement: "substantive",
	interview: "substantive",
	declined: "declining",
	declined_interview: "declining",
	neither_confirm_nor_deny: "declining",
	acknowledgement: "holding",
	asked_for_more_time: "holding",
	referral: "referring",
	partial: "substantive",
	denial: "substantive",
	lawyers_letter: "substantive",
	// Our decision: somebody wrote, so they are not silent; nothing that was asked is answered, so it only holds.
	legal_threat: "holding",
	correction_request: "holding",
};

/** What a reply of this kind does for an inquiry. */
export function classOf(kind: ReplyKind): ReplyClass {
	return replyClasses[kind];
}

/**
 * The class that a reply counts as. Press practice: "declined to comment" is said only when a person said so and
 * the words and the speaker (or the office) are on the record. Without them a declining reply is still somebody
 * answering, so it holds.
 */
export function countsAs(reply: Omit<ReplyFacts, "id" | "receivedAt">): ReplyClass {
	const replyClass = classOf(reply.kind);
	if (replyClass !== "declining") {
		return replyClass;
	}
	const hasWords = reply.body.trim() !== "";
	const hasSource = reply.speakerName.trim() !== "" || reply.office.trim() !== "";
	return hasWords && hasSource ? "declining" : "holding";
}

/**
 * Whether marks on this reply count. A holding or referring reply says nothing about any question, so a mark on one
 * (left over when its kind was corrected, say) is not counted: an acknowledgement is never an answer.
 */
export function coversQuestions(reply: ReplyFacts): boolean {
	const replyClass = countsAs(reply);
	return replyClass === "substantive" || replyClass === "declining";
}

const strongestFirst: readonly CoverageMark[] = ["answered", "partly", "declined", "not_answered"];

/**
 * What the replies, taken together, do with a question: the strongest of each reply's current mark.
 * Null: no reply has been read against the question yet, which is a thing to review and says nothing about the reply.
 */
export function coverageOf(
	question: Pick<QuestionFacts, "id">,
	facts: Pick<InquiryFacts, "replies" | "coverage">,
): CoverageMark | null {
	const counting = new Set(facts.replies.filter(coversQuestions).map((reply) => reply.id));
	const latest = new Map<number, CoverageFacts>();
	for (const coverage of facts.coverage) {
		if (coverage.questionId !== question.id || !counting.has(coverage.replyId)) {
			continue;
		}
		const known = latest.get(coverage.replyId);
		if (known === undefined || known.id < coverage.id) {
			latest.set(coverage.replyId, coverage);
		}
	}
	const marks = new Set([...latest.values()].map((coverage) => coverage.mark));
	return strongestFirst.find((mark) => marks.has(mark)) ?? null;
}

// ---- state ----

/**
 * The inquiry's state: the strongest thing that happened, whatever came first. A reply counts without any attempt
 * (they called us, or it was logged before the attempt was).
 */
export function deriveState(facts: InquiryFacts): InquiryState {
	if (facts.withdrawn) {
		return "withdrawn";
	}
	const classes = new Set(facts.replies.map(countsAs));
	if (classes.has("substantive")) {
		return leavesQuestionUncovered(facts) ? "partial" : "answered";
	}
	if (classes.has("declining")) {
		return "declined";
	}
	if (classes.has("referring")) {
		return "referred";
	}
	if (classes.has("holding")) {
		return "acknowledged";
	}
	if (facts.attempts.length === 0) {
		return "draft";
	}
	return facts.attempts.every((attempt) => isFailed(attempt.outcome)) ? "unreachable" : "waiting";
}

/**
 * Of an inquiry with a substantive reply. A question marked anything less than answered is uncovered; an unmarked one
 * is merely unread, and does not make a statement partial. A reply that was itself logged as partial is believed until
 * every question is marked answered or a fuller reply comes.
 */
function leavesQuestionUncovered(facts: InquiryFacts): boolean {
	const marks = facts.questions.map((question) => coverageOf(question, facts));
	if (marks.some((mark) => mark !== null && mark !== "answered")) {
		return true;
	}
	const onlyPartial = facts.replies.every(
		(reply) => reply.kind === "partial" || classOf(reply.kind) !== "substantive",
	);
	const allAnswered = marks.length > 0 && marks.every((mark) => mark === "answered");
	return onlyPartial && !allAnswered;
}

export interface StoredInquiry {
	state: InquiryState;
	/** The deadline in force. */
	dueAt: Date | null;
	/** When the questions were put: the earliest delivered attempt. */
	putAt: Date | null;
	/** Attempts of every outcome, failed ones too. */
	attemptCount: number;
	/** The latest attempt or reply, by when it happened; null when there is none. */
	lastEventAt: Date | null;
}

/** What the inquiry's row stores, so that lists can filter on it: all that does not depend on the clock. */
export function deriveStored(facts: InquiryFacts): StoredInquiry {
	const puts = facts.attempts.filter((attempt) => isDelivered(attempt.outcome)).map((attempt) => attempt.at);
	const events = [
		...facts.attempts.map((attempt) => attempt.at),
		...facts.replies.map((reply) => reply.receivedAt),
	];
	return {
		state: deriveState(facts),
		dueAt: facts.deadlineAt,
		putAt: puts.reduce<Date | null>((first, at) => (first !== null && first <= at ? first : at), null),
		attemptCount: facts.attempts.length,
		lastEventAt: events.reduce<Date | null>((last, at) => (last !== null && last >= at ? last : at), null),
	};
}

/** The states in which something is still owed. The lists' SQL filter for lateness is built from these too. */
export const overdueStates = [
	"waiting",
	"acknowledged",
	"unreachable",
] as const satisfies readonly InquiryState[];

/** Past its deadline with nothing answered. At the deadline itself it is not late yet. */
export function isOverdue(inquiry: { state: InquiryState; dueAt: Date | null }, now: Date): boolean {
	return (
		inquiry.dueAt !== null &&
		inquiry.dueAt.getTime() < now.getTime() &&
		overdueStates.some((state) => state === inquiry.state)
	);
}

// ---- corrections ----

export interface CorrectionFacts {
	readonly id: number;
	readonly field: string;
	/** Both parsed from JSON; an instant is an ISO 8601 string. */
	readonly before: unknown;
	readonly after: unknown;
}

/**
 * The record as it now stands: a copy with the corrections made in the order of their ids.
 * An ISO string becomes a Date where the record holds one, or where the field's name says so (…At, …Until).
 * A correction of a field that this selection of the record does not hold is passed over.
 * Throws RangeError when such a string is not an instant: the stored correction is damaged.
 */
export function applyCorrections<T extends object>(
	record: T,
	corrections: readonly Omit<CorrectionFacts, "before">[],
): T {
	const corrected = { ...record } as Record<string, unknown>;
	for (const { field, after } of corrections.toSorted((one, other) => one.id - other.id)) {
		if (!Object.hasOwn(corrected, field)) {
			continue;
		}
		const holdsInstant = corrected[field] instanceof Date || /(?:At|Until)$/.test(field);
		corrected[field] = holdsInstant && typeof after === "string" ? getInstant(field, after) : after;
	}
	return corrected as T;
}

function getInstant(field: string, text: string): Date {
	const instant = new Date(text);
	if (Number.isNaN(instant.getTime())) {
		throw new RangeError(`The correction of ${field} holds ${JSON.stringify(text)}, which is not an instant`);
	}
	return instant;
}

// ---- passages ----

/** Offsets into a body in UTF-16 code units; `end` is exclusive. */
export interface Passage {
	start: number;
	end: number;
}

export type PassageProblem = "empty" | "outside" | "splits_character";

/** What keeps these offsets from marking a passage of the body, or null. A passage of white space alone is empty. */
export function problemWithPassage(body: string, start: number, end: number): PassageProblem | null {
	const inside = (offset: number) => Number.isInteger(offset) && offset >= 0 && offset <= body.length;
	if (!inside(start) || !inside(end)) {
		return "outside";
	}
	if (body.slice(start, end).trim() === "") {
		return "empty";
	}
	return splitsCharacter(body, start) || splitsCharacter(body, end) ? "splits_character" : null;
}

function splitsCharacter(text: string, offset: number): boolean {
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/**
 * Where a pasted passage stands in the body, word for word: the first place at or after `near`, else the first of all.
 * Null when it does not stand there.
 *
 * Pasting adds white space around a passage and loses line breaks, so, failing an exact match, the white space around
 * it is dropped and any run of white space within matches any other. Nothing else is forgiven, neither case nor curly
 * for straight quotation marks: what is printed between quotation marks is what the record holds. The offsets point
 * into the body, so the quote is the body's words even then.
 *
 * Takes time proportional to the length of both, whatever they hold.
 */
export function findPassage(body: string, passage: string, near = 0): Passage | null {
	const trimmed = passage.trim();
	// Half of a surrogate pair at either end could only match by splitting a character.
	if (trimmed === "" || /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(trimmed)) {
		return null;
	}
	for (const words of new Set([passage, trimmed])) {
		const start = indexNear(body, words, near);
		if (start !== -1) {
			return { start, end: start + words.length };
		}
	}
	const collapsed = collapse(body);
	const words = collapse(trimmed).text;
	const nearCollapsed = collapsed.offsets.findIndex((offset) => offset >= near);
	const first = indexNear(collapsed.text, words, nearCollapsed);
	const start = collapsed.offsets[first];
	const last = collapsed.offsets[first + words.length - 1];
	// The last character is no white space, so the match ends right after it.
	return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** The text with every run of white space made one space, and where in the text each of its code units began. */
function collapse(text: string): { text: string; offsets: number[] } {
	const units: string[] = [];
	const offsets: number[] = [];
	let inSpace = false;
	for (let offset = 0; offset < text.length; offset += 1) {
		const unit = text.charAt(offset);
		const isSpace = /\s/.test(unit);
		if (!isSpace || !inSpace) {
			units.push(isSpace ? " " : unit);
			offsets.push(offset);
		}
		inSpace = isSpace;
	}
	return { text: units.join(""), offsets };
}

/** The first place at or after `near`, else the first of all; -1 when there is none. */
function indexNear(text: string, words: string, near: number): number {
	const places = placesOf(text, words);
	let first = -1;
	for (const place of places) {
		if (place >= near) {
			return place;
		}
		first = first === -1 ? place : first;
	}
	return first;
}

/**
 * Every place of `words`, which is not empty, in `text`. Knuth, Morris and Pratt's search: String.indexOf takes over
 * half a second of the event loop on 100,000 characters chosen to be hard for it.
 */
function* placesOf(text: string, words: string): Generator<number> {
	// borders[n]: of the first n units of words, how many at the end are also the beginning
	const borders = new Uint32Array(words.length + 1);
	const extend = (matched: number, unit: number) => {
		let length = matched;
		while (length > 0 && (length === words.length || words.charCodeAt(length) !== unit)) {
			length = borders[length] ?? 0;
		}
		return words.charCodeAt(length) === unit ? length + 1 : 0;
	};
	for (let index = 1; index < words.length; index += 1) {
		borders[index + 1] = extend(borders[index] ?? 0, words.charCodeAt(index));
	}
	let matched = 0;
	for (let index = 0; index < text.length; index += 1) {
		matched = extend(matched, text.charCodeAt(index));
		if (matched === words.length) {
			yield index - words.length + 1;
		}
	}
}
