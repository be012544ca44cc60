/**
 * What one inquiry adds to the figures of the organization it was put to, worked out from its events alone.
 * Everything here is pure.
 *
 * An inquiry counts when it was put (an attempt was delivered) and not withdrawn: a draft, and one that never got there,
 * say nothing about who was asked. An automatic reply and a bounce are what became of an attempt, never replies.
 */
import {
	countsAs,
	coverageOf,
	deriveStored,
	type InquiryFacts,
	type ReplyClass,
	type ReplyFacts,
} from "../inquiries/inquiry.ts";
import type { HolidayOverride, OfficeHours } from "../organizations/officeHours.ts";
import { officeMinutesBetween } from "../organizations/officeHours.ts";
import type { Reason } from "../vocabulary.ts";
import { toLocalInput } from "../web/time.ts";

/** How far an organization came: silence; any person heard from; a response, if only a refusal; an answer. */
export const reaches = ["silence", "heard", "responded", "answered"] as const;
export type Reach = 0 | 1 | 2 | 3;

const reachOf: Record<ReplyClass, Reach> = { holding: 1, referring: 1, declining: 2, substantive: 3 };

/**
 * How long an inquiry without a deadline may stay unanswered before its silence counts, in days. Ours: newsrooms rarely
 * leave a deadline out, and one that does still means the week.
 */
export const daysWithoutDeadline = 7;

export interface FigureFacts extends InquiryFacts {
	readonly replies: readonly (ReplyFacts & { readonly reason: string })[];
}

export interface Figure {
	/** 201702; null: it counts nowhere. */
	month: number | null;
	/** From when on silence counts: the deadline, or a week after it was put where none was given. */
	settlesAt: Date | null;
	reach: Reach;
	/** Whether a response came by the deadline; null: there was none. */
	metDeadline: boolean | null;
	/** From being put to the first human reply; null: no reply, or one older than the request. */
	clockMinutes: number | null;
	/** The same within the office's hours; null also where these are not known. */
	officeMinutes: number | null;
	/** Attempts, failed ones too, up to the first human reply; null as clockMinutes. */
	attempts: number | null;
	/** Questions of which it is known whether they were answered. */
	questions: number;
	/** Those of them that were declined, left out, or met with no response at all. */
	unanswered: number;
	/** Of its replies, each as often as it came, joined by commas. */
	kinds: string;
	/** Reasons given for not commenting, likewise. */
	reasons: string;
}

const nothing: Figure = {
	month: null,
	settlesAt: null,
	reach: 0,
	metDeadline: null,
	clockMinutes: null,
	officeMinutes: null,
	attempts: null,
	questions: 0,
	unanswered: 0,
	kinds: "",
	reasons: "",
};

const minute = 60_000;
const day = 24 * 60 * minute;

/** `hours` and `holidays` are the organization's as they are now; its zone says in which month the inquiry was put. */
export function figureOf(
	facts: FigureFacts,
	hours: OfficeHours,
	holidays: readonly HolidayOverride[],
): Figure {
	const { putAt, dueAt } = deriveStored(facts);
	if (putAt === null || facts.withdrawn) return nothing;
	const replies = facts.replies.map((reply) => ({ ...reply, reach: reachOf[countsAs(reply)] }));
	const firstOf = (least: Reach) =>
		replies
			.filter(({ reach }) => reach >= least)
			.map(({ receivedAt }) => receivedAt)
			.sort((one, other) => one.getTime() - other.getTime())[0];
	const [heardAt, respondedAt] = [firstOf(1), firstOf(2)];
	const repliedAt = heardAt !== undefined && heardAt >= putAt ? heardAt : null;
	return {
		month: Number(toLocalInput(putAt, hours.zone).slice(0, 7).replace("-", "")),
		settlesAt: dueAt ?? new Date(putAt.getTime() + daysWithoutDeadline * day),
		reach: Math.max(0, ...replies.map(({ reach }) => reach)) as Reach,
		metDeadline: dueAt === null ? null : respondedAt !== undefined && respondedAt <= dueAt,
		clockMinutes: repliedAt === null ? null : Math.floor((repliedAt.getTime() - putAt.getTime()) / minute),
		officeMinutes: repliedAt === null ? null : officeMinutesBetween(putAt, repliedAt, hours, holidays),
		attempts: repliedAt === null ? null : facts.attempts.filter(({ at }) => at <= repliedAt).length,
		...questionsOf(
			facts,
			replies.some(({ reach }) => reach === 3),
		),
		kinds: joined(replies.map(({ kind }) => kind)),
		reasons: joined(replies.flatMap(({ reason }) => (reason === "" ? [] : [reason as Reason]))),
	};
}

const joined = (words: string[]) => words.sort().join(",");

/**
 * An unmarked question that a substantive reply may have answered has merely not been read against it yet, and is not
 * counted. Where nothing substantive came, it was not answered.
 */
function questionsOf(facts: FigureFacts, isAnswered: boolean): { questions: number; unanswered: number } {
	const marks = facts.questions.map((question) => coverageOf(question, facts));
	const known = marks.filter((mark) => mark !== null || !isAnswered);
	const unanswered = known.filter((mark) => mark !== "answered" && mark !== "partly");
	return { questions: known.length, unanswered: unanswered.length };
}

// ---- what is counted ----

/** A measure, a value of it, and how often that occurs. */
export type Count = readonly [measure: string, value: number, count: number];

/** What an inquiry adds to the counts of a period; nothing when it counts nowhere. */
export function countsIn(figure: Omit<Figure, "settlesAt">): Count[] {
	if (figure.month === null) return [];
	const { reach, metDeadline, clockMinutes, officeMinutes, attempts, questions, unanswered } = figure;
	const counts: Count[] = [["reach", reach, 1]];
	if (metDeadline !== null) counts.push(["deadline", Number(metDeadline), 1]);
	if (clockMinutes !== null) counts.push(["clock", toStep(clockMinutes), 1]);
	if (officeMinutes !== null) counts.push(["office", toStep(officeMinutes), 1]);
	if (attempts !== null) counts.push(["attempts", attempts, 1]);
	if (questions > unanswered) counts.push(["question", 0, questions - unanswered]);
	if (unanswered > 0) counts.push(["question", 1, unanswered]);
	for (const kind of split(figure.kinds)) counts.push([`kind.${kind}`, 0, 1]);
	for (const reason of split(figure.reasons)) counts.push([`reason.${reason}`, 0, 1]);
	return counts;
}

const split = (words: string) => (words === "" ? [] : words.split(","));

/** The periods that an inquiry is of: all, which are 0, and, if it counts anywhere, its year and its month. */
export const periodsOf = (month: number | null): number[] =>
	month === null ? [0] : [0, Math.floor(month / 100), month];

/** From these minutes on, times are kept in steps of so many minutes. */
const steps = [
	[0, 1],
	[120, 5],
	[600, 15],
	[2_880, 60],
	[43_200, 1_440],
] as const;

/**
 * Minutes rounded down to what a time of that length is told in: to the minute up to 2 hours, to 5 minutes up to 10, to a
 * quarter of an hour up to 2 days, to the hour up to 30 days, then to the day. So an organization's times are a few
 * hundred counts, however many inquiries were put to it, and short by less than one part in twenty.
 */
export function toStep(minutes: number): number {
	const [from, step] = steps.findLast(([least]) => minutes >= least) ?? steps[0];
	return from + Math.floor((minutes - from) / step) * step;
}
