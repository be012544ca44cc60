import type { Attachment } from "../database/generated/sqlite/client.ts";
import { deriveState, deriveStored, isDelivered, isOverdue } from "../inquiries/inquiry.ts";
import { nameOf, shortNameOf } from "../organizations/organization.ts";
import type {
	AttemptOutcome,
	AttributionTerms,
	Channel,
	Language,
	Reason,
	ReplyKind,
} from "../vocabulary.ts";
import { dayBounds } from "../web/time.ts";
import type { RecordedCorrection } from "./corrections.ts";
import type { Events, RecordedInquiry, RecordedReply } from "./events.ts";
import { grouped } from "./grouped.ts";

/** How a value stands in a correction; views put it into words. */
export type Shown =
	| { as: "nothing" }
	| { as: "text"; text: string }
	/** A word of a list in the vocabulary's catalogue. */
	| { as: "word"; list: string; value: string }
	| { as: "instant"; at: Date }
	| { as: "answer"; yes: boolean };

/** A part of a reply's words, and whether it is marked as a quote. */
export interface Segment {
	text: string;
	marked: boolean;
}

interface Item {
	/** When it happened. */
	at: Date;
	/** What it is on the page: `attempt-12`. Empty for what has no record of its own. */
	anchor: string;
	/** When and by whom it was logged, where that is more than a minute from when it happened. */
	logged: { at: Date; by: string } | null;
	/** The inquiries it belongs to; more than one for a joint reply. */
	about: { inquiryId: number; organization: string; full: string; subject: string }[];
}

export type TimelineItem = Item &
	(
		| { kind: "inquiry"; by: string; questions: string[] }
		| {
				kind: "attempt";
				channel: Channel;
				outcome: AttemptOutcome;
				to: string;
				by: string;
				note: string;
				/** The questions that this attempt put, if it was the first to be delivered. */
				questions: string[];
				attachments: Attachment[];
		  }
		| {
				kind: "reply";
				id: number;
				reply: ReplyKind;
				channel: Channel;
				/** Name and title, or the office; empty when nobody is named. */
				speaker: string;
				outlet: string;
				/** Null on the record, where it goes without saying. */
				terms: AttributionTerms | null;
				embargoUntil: Date | null;
				reason: Reason | "";
				body: Segment[];
				/** Of a joint reply: why it counts for each organization. */
				bases: { organization: string; basis: string }[];
				by: string;
				attachments: Attachment[];
		  }
		| { kind: "withdrawal"; why: string; by: string }
		| { kind: "deadline" }
		| { kind: "quote"; text: string; translation: string; by: string; replyId: number }
		| { kind: "approval"; text: string; by: string; replyId: number }
		| {
				kind: "correction";
				recordType: RecordedCorrection["recordType"];
				/** Where the corrected record stands on the page. */
				of: string;
				changes: { field: string; before: Shown; after: Shown }[];
				why: string;
				by: string;
		  }
	);

export interface Timeline {
	/** Newest first, in the newsroom's days. */
	days: { start: Date; items: TimelineItem[] }[];
	/** How many items there are, those not shown too. */
	length: number;
	/** Items that happened before this instant are not shown; null: there are none. */
	earlier: Date | null;
}

/** The part of a timeline that is shown: at least so many items, but for the oldest, that happened before an instant. */
export interface Part {
	most: number;
	before?: Date | undefined;
}

/** Later causes first, where two things happened at one instant. */
const order: readonly TimelineItem["kind"][] = [
	"correction",
	"approval",
	"quote",
	"withdrawal",
	"deadline",
	"reply",
	"attempt",
	"inquiry",
];

/** One timeline of everything that happened to these inquiries, as the record knows it at `now`. */
export function buildTimeline(
	events: Events,
	{ now, zone, language }: { now: Date; zone: string; language: Language },
	part: Part = { most: Number.POSITIVE_INFINITY },
): Timeline {
	const items: TimelineItem[] = [];
	const aboutOf = (inquiry: RecordedInquiry): Item["about"][number] => ({
		inquiryId: inquiry.id,
		organization: shortNameOf(inquiry.organization, language),
		full: nameOf(inquiry.organization, language),
		subject: inquiry.subject,
	});
	const loggedLate = (at: Date, record: { loggedAt: Date; loggedById: number }) =>
		Math.abs(record.loggedAt.getTime() - at.getTime()) > 60_000
			? { at: record.loggedAt, by: events.nameOf(record.loggedById) }
			: null;

	const inquiriesOf = new Map<number, RecordedInquiry[]>();
	for (const inquiry of events.inquiries) {
		const about = [aboutOf(inquiry)];
		const questions = inquiry.questions.map((question) => question.text);
		if (inquiry.attempts.length === 0 && inquiry.replies.length === 0) {
			const { loggedAt: at, loggedById } = inquiry;
			const by = events.nameOf(loggedById);
			items.push({
				kind: "inquiry",
				at,
				anchor: `inquiry-${inquiry.id}`,
				logged: null,
				about,
				by,
				questions,
			});
		}
		const { putAt } = deriveStored(inquiry);
		const put = inquiry.attempts.find(
			(attempt) => attempt.at.getTime() === putAt?.getTime() && isDelivered(attempt.outcome),
		);
		for (const attempt of inquiry.attempts) {
			items.push({
				kind: "attempt",
				at: attempt.at,
				anchor: `attempt-${attempt.id}`,
				logged: loggedLate(attempt.at, attempt),
				about,
				channel: attempt.channel,
				outcome: attempt.outcome,
				to: attempt.to,
				by: events.nameOf(attempt.byId),
				note: attempt.note,
				questions: attempt === put ? questions : [],
				attachments: attempt.attachments,
			});
			items.push(...corrections(attempt.corrections, `attempt-${attempt.id}`, about, events));
		}
		items.push(...corrections(inquiry.corrections, `inquiry-${inquiry.id}`, about, events));
		if (inquiry.withdrawal !== null) {
			const { loggedAt: at, why, loggedById } = inquiry.withdrawal;
			const by = events.nameOf(loggedById);
			items.push({ kind: "withdrawal", at, anchor: "", logged: null, about, why, by });
		}
		const missed = missedDeadline(inquiry, now);
		if (missed !== null) items.push({ kind: "deadline", at: missed, anchor: "", logged: null, about });
		for (const reply of inquiry.replies) {
			inquiriesOf.set(reply.id, [...(inquiriesOf.get(reply.id) ?? []), inquiry]);
		}
	}
	for (const reply of events.replies) {
		const about = (inquiriesOf.get(reply.id) ?? []).map(aboutOf);
		items.push({
			kind: "reply",
			id: reply.id,
			at: reply.receivedAt,
			anchor: `reply-${reply.id}`,
			logged: loggedLate(reply.receivedAt, reply),
			about,
			reply: reply.kind,
			channel: reply.channel,
			speaker: [reply.speakerName, reply.speakerTitle].filter(Boolean).join(", ") || reply.office,
			outlet: reply.outlet,
			terms: reply.terms.startsWith("on_the_record") ? null : reply.terms,
			embargoUntil: reply.embargoUntil,
			reason: reply.reason === "none_given" ? "" : reply.reason,
			body: segmentsOf(reply),
			bases:
				reply.answers.length < 2
					? []
					: reply.answers.map(({ organization, basis }) => ({
							organization: shortNameOf(organization, language),
							basis,
						})),
			by: events.nameOf(reply.loggedById),
			attachments: reply.attachments,
		});
		items.push(...corrections(reply.corrections, `reply-${reply.id}`, about, events));
		for (const { id, text, translation, loggedAt: at, loggedById, approval } of reply.quotes) {
			const of = { logged: null, about, text, replyId: reply.id };
			const by = events.nameOf(loggedById);
			items.push({ ...of, kind: "quote", at, anchor: `quote-${id}`, translation, by });
			if (approval !== null) {
				const approvedBy = events.nameOf(approval.loggedById);
				items.push({ ...of, kind: "approval", at: approval.loggedAt, anchor: "", by: approvedBy });
			}
		}
	}

	const ranked = items.map((item, index) => ({ item, index, rank: order.indexOf(item.kind) }));
	ranked.sort(
		(one, other) =>
			other.item.at.getTime() - one.item.at.getTime() || one.rank - other.rank || other.index - one.index,
	);
	const { before } = part;
	const past = before === undefined ? ranked : ranked.filter(({ item }) => item.at < before);
	// What happened at one instant is not torn apart.
	const last = past[part.most - 1]?.item.at;
	const cut = last === undefined ? -1 : past.findIndex(({ item }) => item.at < last);
	const shown = cut === -1 ? past : past.slice(0, cut);
	const days: Timeline["days"] = [];
	for (const { item } of shown) {
		const day = days.at(-1);
		if (day !== undefined && item.at >= day.start) day.items.push(item);
		else days.push({ start: dayBounds(item.at, zone).start, items: [item] });
	}
	return { days, length: items.length, earlier: cut === -1 ? null : (last ?? null) };
}

/** The deadline in force, if it has passed and found the inquiry still owing an answer at that instant; else null. */
function missedDeadline(inquiry: RecordedInquiry, now: Date): Date | null {
	const dueAt = inquiry.deadlineAt;
	if (dueAt === null || dueAt >= now) return null;
	const state = deriveState({
		...inquiry,
		withdrawn: inquiry.withdrawal !== null && inquiry.withdrawal.loggedAt <= dueAt,
		attempts: inquiry.attempts.filter((attempt) => attempt.at <= dueAt),
		replies: inquiry.replies.filter((reply) => reply.receivedAt <= dueAt),
	});
	return isOverdue({ state, dueAt }, now) ? dueAt : null;
}

/** The words, cut where quotes begin and end. Quotes that overlap are one highlight. */
export function segmentsOf(reply: Pick<RecordedReply, "body" | "quotes">): Segment[] {
	const segments: Segment[] = [];
	let reached = 0;
	for (const { start, end, current } of reply.quotes.toSorted((one, other) => one.start - other.start)) {
		if (!current || end <= reached) continue;
		if (start > reached) segments.push({ text: reply.body.slice(reached, start), marked: false });
		const words = reply.body.slice(Math.max(start, reached), end);
		const last = segments.at(-1);
		if (last?.marked && start <= reached) last.text += words;
		else segments.push({ text: words, marked: true });
		reached = end;
	}
	if (reached < reply.body.length) segments.push({ text: reply.body.slice(reached), marked: false });
	return segments;
}

/** Fields that were corrected in one go are one item. */
function corrections(
	rows: readonly RecordedCorrection[],
	of: string,
	about: Item["about"],
	events: Events,
): TimelineItem[] {
	const together = grouped(rows, (row) => `${row.loggedAt.getTime()} ${row.loggedById} ${row.why}`);
	return [...together.values()].flatMap((group): TimelineItem[] => {
		const first = group[0];
		if (first === undefined) return [];
		return [
			{
				kind: "correction",
				at: first.loggedAt,
				anchor: `correction-${first.id}`,
				logged: null,
				about,
				recordType: first.recordType,
				of,
				changes: group.map(({ field, before, after }) => ({
					field,
					before: shown(field, before, events),
					after: shown(field, after, events),
				})),
				why: first.why,
				by: events.nameOf(first.loggedById),
			},
		];
	});
}

/** The vocabulary's list that a field takes its words from. */
const lists: Record<string, string> = {
	channel: "channels",
	outcome: "attemptOutcomes",
	kind: "replyKinds",
	terms: "attributionTerms",
	termsProposedBy: "proposers",
	reason: "reasons",
	language: "languages",
};

function shown(field: string, value: unknown, events: Events): Shown {
	if (value === null || value === undefined || value === "") return { as: "nothing" };
	if (typeof value === "boolean") return { as: "answer", yes: value };
	if (field === "byId") return { as: "text", text: events.nameOf(Number(value)) };
	if (/(?:^at|At|Until)$/.test(field)) return { as: "instant", at: new Date(String(value)) };
	const list = lists[field];
	if (list !== undefined) return { as: "word", list, value: String(value) };
	return { as: "text", text: String(value) };
}
