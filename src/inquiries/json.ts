import { z } from "zod";
import type { RecordedAttempt, RecordedInquiry } from "../record/events.ts";
import { attachmentJson, attachmentOut, correctionJson, correctionOut, personOut } from "../record/json.ts";
import { replyJson, replyOut } from "../replies/json.ts";
import { attemptOutcomes, channels, coverageMarks, inquiryStates, languages } from "../vocabulary.ts";
import { instantOut } from "../web/fields.ts";
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
	.object({ id: z.int(), position: z.int(), text: z.string(), coverage: z.enum(coverageMarks).nullable() })
	.meta({ id: "Question" });

export const inquiryOut = z
	.object({
		id: z.int(),
		story: z.string(),
		organization: z.object({ slug: z.string(), nameEn: z.string(), nameFr: z.string() }),
		subject: z.string(),
		letter: z.string(),
		language: z.enum(languages),
		deadlineAt: instantOut.nullable(),
		deadlineZone: z.string(),
		deadlineStated: z.boolean(),
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
	logNumber: number,
	now: Date,
): z.input<typeof inquiryOut> {
	const { id, subject, letter, language, deadlineZone, deadlineStated, state, withdrawal } = inquiry;
	const { slug, nameEn, nameFr } = inquiry.organization;
	return {
		id,
		story: story.slug,
		organization: { slug, nameEn, nameFr },
		subject,
		letter,
		language,
		deadlineAt: inquiry.dueAt?.toISOString() ?? null,
		deadlineZone,
		deadlineStated,
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
			coverage: coverageOf(question, inquiry),
		})),
		attempts: inquiry.attempts.map((attempt) => attemptJson(attempt, names)),
		replies: inquiry.replies.map((reply) => replyJson(reply, names)),
		corrections: inquiry.corrections.map((correction) => correctionJson(correction, names)),
		logNumber,
	};
}
