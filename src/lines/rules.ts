/**
 * Each line's needs and bars: press practice as rules over an inquiry at an instant.
 */
import { classOf, coverageOf, isDelivered, isFailed } from "../inquiries/inquiry.ts";
import type { Channel, CoverageMark, ReplyKind } from "../vocabulary.ts";
import { type Around, addresseeOf, standingOf } from "./around.ts";
import type { LineInquiry, LineQuestion, LineQuote, LineReply, Logged } from "./facts.ts";
import type { BarredReason, Line, LineName, WarningName } from "./names.ts";

/** An inquiry at an instant, as the rules look at it. */
export interface View {
	inquiry: LineInquiry;
	at: Date;
	around: Around;
	/** The instant that was stated in a request and that a request got there in time for. */
	deadline: Date | null;
	passed: boolean;
	delivered: LineInquiry["attempts"];
	requests: readonly Request[];
	/** All of them, oldest first. */
	replies: readonly LineReply[];
	/** Those that may enter a line. */
	printable: readonly LineReply[];
	/** What the replies together do with each question, by its id; null: not marked. */
	marks: ReadonlyMap<number, CoverageMark | null>;
	expiresAt: Date | null;
	warnings: readonly WarningName[];
}

const byTime = (one: LineReply, other: LineReply) =>
	one.receivedAt.getTime() - other.receivedAt.getTime() || one.id - other.id;

export function viewOf(inquiry: LineInquiry, at: Date, around: Around): View {
	const delivered = inquiry.attempts.filter((attempt) => isDelivered(attempt.outcome));
	const stated = inquiry.deadlineStated ? inquiry.deadlineAt : null;
	const deadline = stated !== null && !delivered.every((attempt) => attempt.at > stated) ? stated : null;
	const replies = inquiry.replies.toSorted(byTime);
	const printable: LineReply[] = [];
	let expiresAt: Date | null = null;
	const warnings = new Set<WarningName>();
	for (const reply of replies) {
		const standing = standingOf(reply, at);
		if (isInternal(reply.kind)) {
			warnings.add("legal_letter");
		} else if (standing === "named" || standing === "spokesperson") {
			printable.push(reply);
		} else {
			warnings.add("reply_kept_out");
			const ends = standing === "embargoed" ? reply.embargoUntil : null;
			if (ends !== null && (expiresAt === null || ends < expiresAt)) expiresAt = ends;
		}
	}
	return {
		inquiry,
		at,
		around,
		deadline,
		passed: deadline !== null && deadline < at,
		delivered,
		requests: separateRequests(delivered),
		replies,
		printable,
		marks: new Map(
			replies.length === 0
				? []
				: inquiry.questions.map((question) => [question.id, coverageOf(question, inquiry)]),
		),
		expiresAt,
		warnings: [...warnings],
	};
}

interface Request {
	channel: Channel;
	at: number;
}

/** Two messages on one channel closer together than this are one request. */
const oneRequestMs = 10 * 60_000;

/**
 * The separate requests among delivered attempts. Press practice: one email to several addresses is one request, and
 * so is a message sent again within minutes.
 */
function separateRequests(delivered: LineInquiry["attempts"]): Request[] {
	const requests: Request[] = [];
	const lastOn = new Map<Channel, number>();
	for (const attempt of delivered.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
		const at = attempt.at.getTime();
		const last = lastOn.get(attempt.channel);
		if (last !== undefined && at - last < oneRequestMs) continue;
		lastOn.set(attempt.channel, at);
		requests.push({ channel: attempt.channel, at });
	}
	return requests;
}

/** What a rule found: the events that support its line. */
export interface Support {
	events: readonly (Logged | null)[];
	replies?: readonly LineReply[];
	quotes?: readonly LineQuote[];
	questions?: readonly LineQuestion[];
	requests?: number;
	expiresAt?: Date | null;
	warnings?: readonly WarningName[];
}

export function lineOf(view: View, line: LineName, support: Support): Line {
	const { replies = [], quotes = [] } = support;
	const because = new Set<number>();
	for (const event of support.events) if (event !== null) because.add(event.log);
	for (const reply of replies) {
		because.add(reply.log);
		for (const answer of reply.answers) if (answer.inquiryId === view.inquiry.id) because.add(answer.log);
	}
	for (const quote of quotes) {
		because.add(quote.log);
		if (quote.approval !== null) because.add(quote.approval.log);
	}
	return {
		line,
		replies,
		quotes,
		questions: support.questions ?? [],
		requests: support.requests ?? view.requests.length,
		because: [...because].sort((one, other) => one - other),
		expiresAt: support.expiresAt ?? view.expiresAt,
		warnings: [...view.warnings, ...(support.warnings ?? [])],
	};
}

// ---- what was said ----

/** Kept for the newsroom and its lawyers: never a line by themselves. */
const isInternal = (kind: ReplyKind) => kind === "legal_threat" || kind === "correction_request";

const isSubstantive = (reply: LineReply) => classOf(reply.kind) === "substantive";
export const isHoldingOrReferring = (reply: LineReply) =>
	["holding", "referring"].includes(classOf(reply.kind));

/** Press practice: that somebody would not comment is said only when the words and who said them are on the record. */
const hasWords = (reply: LineReply) =>
	reply.body.trim() !== "" && (reply.speakerName.trim() !== "" || reply.office.trim() !== "");

/** What a reply's approved quotes are printed as; none when it has no such quote. */
export function quoted(view: View, reply: LineReply): Line[] {
	const quotes = reply.quotes
		.filter((quote) => quote.approval !== null && quote.text.trim() !== "")
		.toSorted(
			(one, other) => reply.body.indexOf(one.text) - reply.body.indexOf(other.text) || one.id - other.id,
		);
	if (quotes.length === 0) return [];
	return [
		lineOf(view, quotedAs(view, reply), {
			events: [],
			replies: [reply],
			quotes,
			warnings: [...unapproved(reply), ...unread(view, reply)],
		}),
	];
}

function quotedAs(view: View, reply: LineReply): LineName {
	if (reply.kind === "denial" || reply.kind === "lawyers_letter") return reply.kind;
	const told = reply.outlet.trim() !== "" && hasSpeaker(view, reply);
	if (!told && reply.kind === "interview") return "interview";
	if (!told && (reply.kind === "statement" || reply.kind === "partial")) return "statement";
	return "quote";
}

const hasSpeaker = (view: View, reply: LineReply) =>
	reply.speakerName.trim() !== "" || standingOf(reply, view.at) === "spokesperson";

const unapproved = (reply: LineReply): WarningName[] =>
	reply.quotes.some((quote) => quote.approval === null) ? ["quote_not_approved"] : [];

/** A reply with substance that was not read against each question yet. */
function unread(view: View, reply: LineReply): WarningName[] {
	return isSubstantive(reply) && [...view.marks.values()].includes(null) ? ["coverage_unmarked"] : [];
}

/** Why nothing of these kinds may be reported. */
function missing(view: View, kinds: readonly ReplyKind[]): BarredReason {
	if (view.replies.length === 0) return "nobody_said_so";
	if (view.replies.every((reply) => isInternal(reply.kind))) return "internal_only";
	const ofKind = view.replies.filter((reply) => kinds.includes(reply.kind));
	for (const reply of ofKind) {
		const standing = standingOf(reply, view.at);
		if (standing !== "named" && standing !== "spokesperson") return standing;
	}
	if (ofKind.length > 0) return "words_not_on_record";
	return view.replies.every((reply) => classOf(reply.kind) === "holding") ? "only_held" : "no_reply_says_so";
}

/** Of replies of these kinds, as they are. */
function saidSo(view: View, kinds: readonly ReplyKind[]): Support | BarredReason {
	const replies = view.printable.filter((reply) => kinds.includes(reply.kind));
	if (replies.length === 0) return missing(view, kinds);
	const warnings = new Set(replies.flatMap((reply) => [...unapproved(reply), ...unread(view, reply)]));
	return { events: [], replies, warnings: [...warnings] };
}

/** Of replies of these kinds that have their words and who said them. */
function inWords(view: View, kinds: readonly ReplyKind[]): Support | BarredReason {
	const said = saidSo(view, kinds);
	if (typeof said === "string") return said;
	const replies = (said.replies ?? []).filter(hasWords);
	return replies.length === 0 ? "words_not_on_record" : { ...said, replies };
}

/** Whoever commented, on any terms, did not decline to comment, whatever came first. */
function unlessTheyCommented(view: View, found: Support | BarredReason): Support | BarredReason {
	return view.replies.some(isSubstantive) ? "they_commented" : found;
}

const statements: readonly ReplyKind[] = ["statement", "partial"];
const refusals: readonly ReplyKind[] = ["declined", "neither_confirm_nor_deny"];

const writtenChannels: readonly Channel[] = [
	"email",
	"web_form",
	"sms",
	"whatsapp",
	"signal",
	"social_media_dm",
	"letter",
	"registered_mail",
	"courier",
	"through_a_lawyer",
];

function didNotAnswer(view: View): Support | BarredReason {
	const { inquiry } = view;
	if (view.replies.length === 0) return "nobody_said_so";
	if (![...view.marks.values()].includes("not_answered")) return "none_marked_unanswered";
	const printable = new Map(view.printable.map((reply) => [reply.id, reply]));
	const marks = inquiry.coverage.toSorted((one, other) => one.id - other.id);
	const written = view.delivered.filter((attempt) => writtenChannels.includes(attempt.channel));
	const questions: LineQuestion[] = [];
	const events: Logged[] = [];
	const replies = new Set<LineReply>();
	let notInWriting = false;
	for (const question of inquiry.questions.toSorted((one, other) => one.position - other.position)) {
		// Whatever was answered on any terms, by anybody, was answered.
		if (view.marks.get(question.id) !== "not_answered") continue;
		const latest = new Map(
			marks.filter((mark) => mark.questionId === question.id).map((mark) => [mark.replyId, mark]),
		);
		for (const mark of latest.values()) {
			const reply = printable.get(mark.replyId);
			if (reply === undefined || mark.mark !== "not_answered") continue;
			const put = written.filter((attempt) => attempt.at <= reply.receivedAt);
			if (put.length === 0) {
				notInWriting = true;
				continue;
			}
			events.push(mark, ...put);
			replies.add(reply);
			if (!questions.includes(question)) questions.push(question);
		}
	}
	if (questions.length > 0) return { events, questions, replies: [...replies].sort(byTime) };
	return notInWriting ? "not_put_in_writing" : "none_marked_unanswered";
}

// ---- that nothing came back ----

/** What bars every line that says so; null: nothing does. */
function heardFrom(view: View): BarredReason | null {
	if (view.replies.length > 0) return "human_reply";
	const replied = view.around.replied.get(addresseeOf(view.inquiry));
	if (replied !== undefined && [...replied].some((id) => id !== view.inquiry.id)) {
		return "replied_to_another_request";
	}
	return view.inquiry.attempts.length === 0 ? "never_asked" : null;
}

function noRequest(view: View): BarredReason | null {
	const heard = heardFrom(view);
	if (heard !== null) return heard;
	if (view.delivered.length > 0) return null;
	return view.inquiry.attempts.some((attempt) => !isFailed(attempt.outcome))
		? "told_to_email"
		: "nothing_delivered";
}

function notImmediately(view: View, least: number): Support | BarredReason {
	const barred = noRequest(view);
	if (barred !== null) return barred;
	const { inquiry, deadline } = view;
	if (view.passed && !inquiry.shortNotice) return "deadline_passed";
	if (view.requests.length < least) return "one_request";
	const warnings: WarningName[] = least > 1 ? onOneChannel(view.requests) : [];
	if (!inquiry.deadlineStated || inquiry.deadlineAt === null) warnings.push("deadline_not_stated");
	else if (deadline === null) warnings.push("asked_after_deadline");
	return { events: view.delivered, warnings, expiresAt: view.passed ? null : deadline };
}

function notByDeadline(view: View, least: number): Support | BarredReason {
	const barred = noRequest(view);
	if (barred !== null) return barred;
	const { inquiry, deadline } = view;
	if (!inquiry.deadlineStated || inquiry.deadlineAt === null) return "deadline_not_stated";
	if (deadline === null) return "nothing_by_deadline";
	if (!view.passed) return "deadline_not_passed";
	const inTime = view.requests.filter((request) => request.at <= deadline.getTime());
	if (inTime.length < least) return view.requests.length < least ? "one_request" : "one_request_by_deadline";
	const warnings: WarningName[] = least > 1 ? onOneChannel(inTime) : [];
	if (inquiry.shortNotice) warnings.push("short_notice");
	const events = [inquiry, ...view.delivered.filter((attempt) => attempt.at <= deadline)];
	return { events, warnings, requests: inTime.length };
}

const onOneChannel = (requests: readonly Request[]): WarningName[] =>
	new Set(requests.map((request) => request.channel)).size === 1 ? ["one_channel"] : [];

/** Each row of the practice: what a line needs and what bars it. */
export const rules: Record<LineName, (view: View) => Support | BarredReason> = {
	refused(view) {
		const { refused } = view.inquiry;
		if (refused === null || refused.reason.trim() === "") return "editors_word";
		const said = unlessTheyCommented(view, inWords(view, refusals));
		return typeof said === "string" ? said : { ...said, events: [refused] };
	},
	declined_interview_sent_statement(view) {
		const declined = inWords(view, ["declined_interview"]);
		const sent = saidSo(view, statements);
		if (typeof declined === "string" || typeof sent === "string") {
			if (typeof declined === "string" && typeof sent === "string") return declined;
			return "needs_both";
		}
		const replies = [...(declined.replies ?? []), ...(sent.replies ?? [])].sort(byTime);
		return { events: [], replies, warnings: sent.warnings ?? [] };
	},
	denial: (view) => saidSo(view, ["denial"]),
	lawyers_letter: (view) => saidSo(view, ["lawyers_letter"]),
	quote(view) {
		const quotes = view.printable.flatMap((reply) => reply.quotes);
		if (quotes.some((quote) => quote.approval !== null)) return "in_another_line";
		if (quotes.length > 0) return "quote_not_approved";
		if (view.replies.length === 0) return "nobody_said_so";
		const kept = view.replies.find((reply) => reply.quotes.length > 0);
		const standing = kept === undefined ? null : standingOf(kept, view.at);
		return standing === null || standing === "named" || standing === "spokesperson" ? "no_quote" : standing;
	},
	interview: (view) => saidSo(view, ["interview"]),
	statement: (view) => saidSo(view, statements),
	would_not_comment_citing(view) {
		const said = unlessTheyCommented(view, inWords(view, ["declined"]));
		if (typeof said === "string") return said;
		const stated = (said.replies ?? []).findLast(
			(reply) =>
				reply.reason !== "" &&
				reply.reason !== "none_given" &&
				reply.reasonPassage.trim() !== "" &&
				reply.body.includes(reply.reasonPassage),
		);
		return stated === undefined ? "reason_not_in_words" : { ...said, replies: [stated] };
	},
	neither_confirm_nor_deny: (view) => inWords(view, ["neither_confirm_nor_deny"]),
	declined: (view) => unlessTheyCommented(view, inWords(view, ["declined"])),
	declined_interview: (view) => inWords(view, ["declined_interview"]),
	did_not_answer_questions_about: didNotAnswer,
	referred(view) {
		const said = saidSo(view, ["referral"]);
		if (typeof said === "string") return said;
		const last = said.replies?.findLast(
			({ referredTo }) => referredTo !== null && (typeof referredTo !== "string" || referredTo.trim() !== ""),
		);
		if (last === undefined) return "target_unknown";
		const to = last.referredTo;
		const isAsked = to !== null && typeof to !== "string" && view.around.asked.has(to.id);
		return {
			...said,
			replies: [last],
			warnings: [...(said.warnings ?? []), ...(isAsked ? [] : (["referred_to_not_asked"] as const))],
		};
	},
	asked_for_more_time(view) {
		const said = saidSo(view, ["asked_for_more_time"]);
		if (typeof said === "string") return said;
		const isGranted = (said.replies ?? []).some((reply) => reply.grantedUntil !== null);
		return {
			...said,
			warnings: [...(said.warnings ?? []), ...(isGranted ? [] : (["more_time_not_granted"] as const))],
		};
	},
	acknowledged(view) {
		if (view.replies.some((reply) => classOf(reply.kind) !== "holding")) return "human_reply";
		return saidSo(view, ["acknowledgement"]);
	},
	did_not_respond_to_multiple_requests_by_deadline: (view) => notByDeadline(view, 2),
	did_not_respond_by_deadline: (view) => notByDeadline(view, 1),
	did_not_immediately_respond_to_multiple_requests: (view) => notImmediately(view, 2),
	did_not_immediately_respond: (view) => notImmediately(view, 1),
	could_not_be_reached(view) {
		const heard = heardFrom(view);
		if (heard !== null) return heard;
		const { attempts } = view.inquiry;
		if (view.delivered.some((attempt) => attempt.outcome !== "voicemail_left")) return "delivered";
		if (attempts.some((attempt) => !isFailed(attempt.outcome) && !isDelivered(attempt.outcome))) {
			return "told_to_email";
		}
		return { events: attempts, warnings: view.delivered.length > 0 ? ["voicemail_left"] : [] };
	},
};
