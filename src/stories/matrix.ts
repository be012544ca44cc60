import { coverageOf, isOverdue } from "../inquiries/inquiry.ts";
import type { Events, RecordedAttempt, RecordedInquiry, RecordedReply } from "../record/events.ts";

/** One row of a story's matrix: an organization that is asked, and how that stands. */
export interface Asked {
	inquiry: RecordedInquiry;
	owner: { id: number; name: string };
	overdue: boolean;
	questionCount: number;
	answeredCount: number;
	lastReply: RecordedReply | null;
	lastAttempt: RecordedAttempt | null;
}

/** How each inquiry stands at `now`, in the order of their numbers. */
export function matrixOf(events: Events, now: Date): Asked[] {
	return events.inquiries.map((inquiry) => ({
		inquiry,
		owner: { id: inquiry.ownerId, name: events.nameOf(inquiry.ownerId) },
		overdue: isOverdue(inquiry, now),
		questionCount: inquiry.questions.length,
		answeredCount: inquiry.questions.filter((question) => coverageOf(question, inquiry) === "answered")
			.length,
		lastReply: inquiry.replies.at(-1) ?? null,
		lastAttempt: inquiry.attempts.at(-1) ?? null,
	}));
}

/** The beginning of somebody's words, for a table; `cut` says that there is more. Never ends within a character. */
export function excerpt(words: string, length: number): { text: string; cut: boolean } {
	if (words.length <= length) return { text: words, cut: false };
	const text = words.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
	const space = text.search(/\s\S*$/);
	return { text: space > length / 2 ? text.slice(0, space) : text, cut: true };
}
