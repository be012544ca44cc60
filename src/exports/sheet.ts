import { DateTime } from "luxon";
import { classOf, isOverdue } from "../inquiries/inquiry.ts";
import { abbreviationOf, nameOf } from "../organizations/organization.ts";
import type { RecordedAttempt, RecordedReply } from "../record/events.ts";
import { awaitsTerms } from "../replies/reply.ts";
import type { Language } from "../vocabulary.ts";
import type { Translate } from "../web/language.ts";
import type { ExportedInquiry } from "./loadInquiries.ts";

/**
 * The columns of a spreadsheet: first the seven that reporters keep, then those of the log that a government's press
 * office keeps of the same request, so that the two can be laid side by side.
 */
export const columns = [
	"sent",
	"due",
	"slug",
	"requester",
	"status",
	"contact",
	"notes",
	"number",
	"story",
	"organization",
	"abbreviation",
	"office",
	"overdue",
	"received",
	"reporter",
	"outlet",
	"language",
	"topic",
	"questions",
	"letter",
	"deadline",
	"zone",
	"attempts",
	"lead",
	"response",
	"attribution",
	"responded",
	"met",
] as const;

type Column = (typeof columns)[number];
export type Cell = string | number;

/** What the words and times of a sheet depend on. */
export interface SheetWords {
	language: Language;
	t: Translate;
	now: Date;
	/** The newsroom's, in which times are written; deadlines are written in their own. */
	zone: string;
	newsroomName: string;
}

/** The titles of the columns, each only once. */
export const titlesOf = ({ t }: Pick<SheetWords, "t">): string[] =>
	columns.map((column) => t(`exports:column.${column}`));

/**
 * One inquiry as a row. Instants are ISO 8601 with the offset of their zone. What there is one of stands alone; of several
 * attempts each has its line; of several replies each begins with its number in brackets, oldest first.
 */
export function rowOf(exported: ExportedInquiry, words: SheetWords): Cell[] {
	const { inquiry, story, organization, shortNotice, names } = exported;
	const { t, language, zone } = words;
	const instant = (at: Date | null, inZone = zone) => (at === null ? "" : localIso(at, inZone));
	const word = (list: string, value: string) => t(`vocabulary:${list}.${value}`);
	const owner = names.nameOf(inquiry.ownerId);
	const putAt = instant(inquiry.putAt);
	const due = instant(inquiry.dueAt, inquiry.deadlineZone);
	const said = (of: (reply: RecordedReply) => string, between = "\n") =>
		numbered(inquiry.replies.map(of), between);
	const notes = [
		inquiry.withdrawal === null ? "" : t("exports:withdrawn", { why: inquiry.withdrawal.why }),
		shortNotice === "" ? "" : t("exports:short_notice", { why: shortNotice }),
		...inquiry.attempts.map(({ note }) => note),
	];
	const cells: Record<Column, Cell> = {
		sent: putAt,
		due,
		slug: story.slug,
		requester: owner,
		status: word("inquiryStates", inquiry.state),
		contact: lines([...new Set(inquiry.attempts.map(({ to }) => to))]),
		notes: lines(notes),
		number: inquiry.id,
		story: story.title,
		organization: nameOf(organization, language),
		abbreviation: abbreviationOf(organization, language),
		office: inquiry.office,
		overdue: t(isOverdue(inquiry, words.now) ? "exports:yes" : "exports:no"),
		received: putAt,
		reporter: owner,
		outlet: words.newsroomName,
		language: t(`exports:language.${inquiry.language}`),
		topic: inquiry.subject,
		questions: lines(inquiry.questions.map(({ position, text }) => `${position}. ${text}`)),
		letter: inquiry.letter,
		deadline: due,
		zone: due === "" ? "" : inquiry.deadlineZone,
		attempts: lines(inquiry.attempts.map((attempt) => attemptLine(attempt, exported, words))),
		lead: said((reply) =>
			[reply.speakerName, reply.speakerTitle, reply.office].filter((part) => part !== "").join(", "),
		),
		response: said((reply) => reply.body, "\n\n"),
		attribution: said((reply) =>
			[
				word("attributionTerms", reply.terms),
				reply.embargoUntil === null ? "" : t("exports:embargo", { until: instant(reply.embargoUntil) }),
				awaitsTerms(reply) ? t("exports:not_accepted") : "",
			]
				.filter((part) => part !== "")
				.join(", "),
		),
		responded: said((reply) => instant(reply.receivedAt)),
		met: deadlineMet(exported, words),
	};
	return columns.map((column) => cells[column]);
}

function attemptLine(
	{ at, channel, outcome, to, byId }: RecordedAttempt,
	{ names }: ExportedInquiry,
	{ t, zone }: SheetWords,
): string {
	const parts = [
		localIso(at, zone),
		t(`vocabulary:channels.${channel}`),
		t(`vocabulary:attemptOutcomes.${outcome}`),
		to,
		names.nameOf(byId),
	];
	return parts.filter((part) => part !== "").join(" · ");
}

/** Whether an answer came by the deadline in force; nothing where none was due yet. An acknowledgement is no answer. */
function deadlineMet({ inquiry }: ExportedInquiry, { t, now }: SheetWords): string {
	const { dueAt, withdrawn, replies } = inquiry;
	if (dueAt === null) return "";
	const first = replies.find(({ kind }) => classOf(kind) !== "holding");
	if (first !== undefined && first.receivedAt <= dueAt) return t("exports:yes");
	return withdrawn || dueAt >= now ? "" : t("exports:no");
}

const lines = (parts: readonly string[]) => parts.filter((part) => part !== "").join("\n");

/** One as it is, of several each with its number. */
function numbered(parts: readonly string[], between: string): string {
	return parts.length === 1
		? (parts[0] as string)
		: parts.map((part, index) => `[${index + 1}] ${part}`).join(between);
}

/** "2017-02-16T15:42:00-05:00", with milliseconds where there are any. */
function localIso(at: Date, zone: string): string {
	return DateTime.fromJSDate(at, { zone }).toISO({ suppressMilliseconds: true }) ?? at.toISOString();
}
