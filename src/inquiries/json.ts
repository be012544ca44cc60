import { z } from "zod";
import { shortNoticeRules } from "../organizations/officeHours.ts";
import type { RecordedAttempt, RecordedInquiry } from "../record/events.ts";
import { attachmentJson, attachmentOut, correctionJson, correctionOut, personOut } from "../record/json.ts";
import { marksOf } from "../replies/coverage.ts";
import { replyJson, replyOut } from "../replies/json.ts";
import { attemptOutcomes, channels, coverageMarks, inquiryStates, languages } from "../vocabulary.ts";
import { instantOut } from "../web/fields.ts";
import type { Decisions } from "./decisions.ts";
import { coverageOf, isOverdue } from "./inquiry.ts";

/** What programs get: the domain's words, instants in UTC. */
export const attemptOut = z
	.object({
		id: z.int(),
		inquiryId: z.int(),
		channel: z.enum(channels),
		outcome: z.enum(attemptOutcomes),
		to: z.string(),
		contactId: z.int().nullable(),
		at: instantOut,
		by: personOut,
		note: z.string(),
		loggedAt: instantOut,
		loggedBy: personOut,
		attachments: z.array(attachmentOut),
		corrections: z.array(correctionOut),
	})
	.meta({ id: "Attempt" });

export const questionOut = z
	.object({
		id: z.int(),
		position: z.int(),
		text: z.string(),
		/** What a line calls it; null: not named. */
		topic: z.object({ en: z.string(), fr: z.string() }).nullable(),
		coverage: z.enum(coverageMarks).nullable(),
		/** The latest mark of each reply, with the words that it rests on. */
		marks: z.array(z.object({ replyId: z.int(), mark: z.enum(coverageMarks), passage: z.string() })),
	})
	.meta({ id: "Question" });

export const inquiryOut = z
	.object({
		id: z.int(),
		story: z.string(),
		organization: z.object({ slug: z.string(), nameEn: z.string(), nameFr: z.string() }),
		/** Empty: the whole organization. */
		office: z.string(),
		subject: z.string(),
		letter: z.string(),
		language: z.enum(languages),
		deadlineAt: instantOut.nullable(),
		deadlineZone: z.string(),
		deadlineStated: z.boolean(),
		/** Of the organization's, between the request and its deadline; null: not put, no deadline, or hours not known. */
		officeMinutes: z.int().nullable(),
		/** null: it was not on short notice. */
		shortNotice: z
			.object({
				rule: z.enum(shortNoticeRules),
				/** The holiday's name, if one took the time away. */
				holiday: z.string().nullable(),
				why: z.string().nullable(),
			})
			.nullable(),
		/** Loaded words that an editor decided may be printed. */
		overrides: z.array(
			z.object({ line: z.enum(["refused"]), why: z.string(), loggedAt: instantOut, loggedBy: personOut }),
		),
		owner: personOut,
		state: z.enum(inquiryStates),
		overdue: z.boolean(),
		putAt: instantOut.nullable(),
		loggedAt: instantOut,
		withdrawal: z.object({ why: z.string(), loggedAt: instantOut, loggedBy: personOut }).nullable(),
		questions: z.array(questionOut),
		attempts: z.array(attemptOut),
		replies: z.array(replyOut),
		corrections: z.array(correctionOut),
		/** The newest entry of the log when this was read. */
		logNumber: z.int(),
	})
	.meta({ id: "Inquiry" });

type Names = { nameOf(personId: number): string };
export const personIn = ({ nameOf }: Names, id: number) => ({ id, name: nameOf(id) });

export function attemptJson(attempt: RecordedAttempt, names: Names): z.input<typeof attemptOut> {
	const { id, inquiryId, channel, outcome, to, contactId, note } = attempt;
	return {
		id,
		inquiryId,
		channel,
		outcome,
		to,
		contactId,
		at: attempt.at.toISOString(),
		by: personIn(names, attempt.byId),
		note,
		loggedAt: attempt.loggedAt.toISOString(),
		loggedBy: personIn(names, attempt.loggedById),
		attachments: attempt.attachments.map(attachmentJson),
		corrections: attempt.corrections.map((correction) => correctionJson(correction, names)),
	};
}

export function inquiryJson(
	inquiry: RecordedInquiry,
	story: { slug: string },
	names: Names,
	{ fair, explained, refused, topics }: Decisions,
	logNumber: number,
	now: Date,
): z.input<typeof inquiryOut> {
	const { id, office, subject, letter, language, deadlineZone, deadlineStated, state, withdrawal } = inquiry;
	const { slug, nameEn, nameFr } = inquiry.organization;
	return {
		id,
		story: story.slug,
		organization: { slug, nameEn, nameFr },
		office,
		subject,
		letter,
		language,
		deadlineAt: inquiry.dueAt?.toISOString() ?? null,
		deadlineZone,
		deadlineStated,
		officeMinutes: fair?.officeMinutes ?? null,
		shortNotice:
			fair === null || fair.rule === null
				? null
				: { rule: fair.rule, holiday: fair.holiday, why: explained?.why ?? null },
		overrides:
			refused === null
				? []
				: [{ line: "refused", why: refused.why, loggedAt: refused.at.toISOString(), loggedBy: refused.by }],
		owner: personIn(names, inquiry.ownerId),
		state,
		overdue: isOverdue(inquiry, now),
		putAt: inquiry.putAt?.toISOString() ?? null,
		loggedAt: inquiry.loggedAt.toISOString(),
		withdrawal:
			withdrawal === null
				? null
				: {
						why: withdrawal.why,
						loggedAt: withdrawal.loggedAt.toISOString(),
						loggedBy: personIn(names, withdrawal.loggedById),
					},
		questions: inquiry.questions.map((question) => ({
			id: question.id,
			position: question.position,
			text: question.text,
			topic: topics.get(question.id) ?? null,
			coverage: coverageOf(question, inquiry),
			marks: marksOf(question, inquiry).map(({ replyId, mark, passage }) => ({ replyId, mark, passage })),
		})),
		attempts: inquiry.attempts.map((attempt) => attemptJson(attempt, names)),
		replies: inquiry.replies.map((reply) => replyJson(reply, names)),
		corrections: inquiry.corrections.map((correction) => correctionJson(correction, names)),
		logNumber,
	};
}
