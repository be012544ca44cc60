import type { Transaction } from "../database/database.ts";
import type { Organization, QuestionTopic } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { type HolidayOverride, officeHoursOf, shortNotice } from "../organizations/officeHours.ts";
import type { RecordedCorrection } from "../record/corrections.ts";
import { type Events, loadEvents, type RecordedInquiry, type RecordedReply } from "../record/events.ts";
import { grouped } from "../record/grouped.ts";
import { liftOf } from "../replies/reply.ts";
import type { Language, OrganizationKind } from "../vocabulary.ts";
import type { LineInquiry, LineOrganization, LineReply, StoryFacts } from "./facts.ts";

/** An editor's decision for "refused", if there is one. */
type Refused = { refusedId: number; refusedWhy: string; refusedAt: Date } | { refusedId: null };

/** What is decided in the newsroom and bears on the facts. */
export interface Fairness {
	/** Office minutes below which a deadline is short notice. */
	fairMinutes: number;
	holidays: readonly HolidayOverride[];
}

/**
 * A story's events as the line engine takes them, as the record had them at `at`: corrections that were logged later
 * are left out here, events that were logged or happened later by the engine. In a constant number of queries. Whoever asks
 * has made sure that the viewer may see the story.
 */
export async function loadFacts(
	reader: Transaction,
	storyId: number,
	at: Date,
	fairness: Fairness,
): Promise<StoryFacts> {
	return (await loadFactsOfEach(reader, [storyId], at, fairness, { log: true }))(storyId);
}

/**
 * The same for several stories, in as many queries.
 * @param read `events`: all of the stories', if they were read already; `log`: whether the numbers of log entries are wanted,
 *   which are 0 without
 */
export async function loadFactsOfEach(
	reader: Transaction,
	storyIds: readonly number[],
	at: Date,
	fairness: Fairness,
	read: { log: boolean; events?: Events | undefined },
): Promise<(storyId: number) => StoryFacts> {
	const rowsBy = rowsOf(reader);
	type Row = Organization & { inquiryId: number; organizationId: number } & Refused;
	const rows = await rowsBy<Row>(sql`
		SELECT o.*, i."id" AS "inquiryId", i."organizationId",
			d."id" AS "refusedId", d."why" AS "refusedWhy", d."loggedAt" AS "refusedAt"
		FROM "Inquiry" i JOIN "Organization" o ON o."id" = i."organizationId"
			LEFT JOIN "LineOverride" d ON d."inquiryId" = i."id" AND d."line" = 'refused'
		WHERE i."storyId" IN ${storyIds} ORDER BY i."id"`);
	const rowOf = new Map(rows.map((row) => [row.inquiryId, row]));
	const events =
		read.events ??
		(await loadEvents(
			reader,
			rows.map(({ inquiryId }) => inquiryId),
		));
	const topics = grouped(
		await rowsBy<QuestionTopic>(sql`
			SELECT t.* FROM "Inquiry" i JOIN "Question" q ON q."inquiryId" = i."id" JOIN "QuestionTopic" t ON t."questionId" = q."id"
			WHERE i."storyId" IN ${storyIds} AND t."loggedAt" <= ${at} ORDER BY t."id"`),
		({ questionId }) => questionId,
	);
	const directory = new Map((await referredTo(reader, events.replies)).map((one) => [one.slug, one]));
	const numberOf = read.log ? await logNumbers(reader, storyIds) : () => 0;
	const then = <Row extends object>(record: { asLogged: Row; corrections: RecordedCorrection[] }): Row =>
		applyCorrections(
			record.asLogged,
			record.corrections.filter((correction) => correction.loggedAt <= at),
		);

	const replies = new Map(
		events.replies.map((reply): [number, LineReply] => {
			const row = then<RecordedReply>(reply as never);
			const bodyVersion = reply.corrections.filter(
				(correction) => correction.field === "body" && correction.loggedAt <= at,
			).length;
			const lifted = liftOf(reply.corrections.filter((correction) => correction.loggedAt <= at));
			return [
				reply.id,
				{
					id: reply.id,
					kind: row.kind,
					channel: row.channel,
					receivedAt: row.receivedAt,
					body: row.body,
					language: row.language as Language,
					speakerName: row.speakerName,
					speakerTitle: row.speakerTitle,
					office: row.office,
					outlet: row.outlet,
					terms: row.terms,
					termsProposedBy: row.termsProposedBy as "us" | "them" | "",
					termsAccepted: row.termsAccepted,
					termsAcceptedAt: row.termsAcceptedAt,
					embargoUntil: row.embargoUntil,
					embargoLifted:
						lifted === undefined
							? null
							: { at: lifted.loggedAt, loggedAt: lifted.loggedAt, log: numberOf("Correction", lifted.id) },
					reason: row.reason,
					reasonPassage: row.reasonStart === null ? "" : row.body.slice(row.reasonStart, row.reasonEnd ?? 0),
					referredTo: row.referredTo === "" ? null : (directory.get(row.referredTo) ?? row.referredTo),
					grantedUntil: null,
					answers: reply.answers.map((answer) => ({
						inquiryId: answer.inquiryId,
						loggedAt: answer.loggedAt,
						log: numberOf("ReplyInquiry", answer.id),
					})),
					quotes: reply.quotes
						.filter((quote) => quote.bodyVersion === bodyVersion)
						.map((quote) => ({
							id: quote.id,
							text: quote.text,
							translation: quote.translation,
							translationLanguage: quote.translationLanguage as Language | "",
							approval:
								quote.approval === null
									? null
									: {
											loggedAt: quote.approval.loggedAt,
											log: numberOf("QuoteApproval", quote.approval.id),
										},
							loggedAt: quote.loggedAt,
							log: numberOf("Quote", quote.id),
						})),
					loggedAt: reply.loggedAt,
					log: numberOf("Reply", reply.id),
				},
			];
		}),
	);

	const inquiriesOf = grouped(events.inquiries, ({ storyId }) => storyId);
	return (storyId) => ({
		inquiries: (inquiriesOf.get(storyId) ?? []).map((inquiry): LineInquiry => {
			const organization = rowOf.get(inquiry.id);
			if (organization === undefined)
				throw new Error(`inquiry ${inquiry.id} was loaded without being asked for`);
			const known = then<RecordedInquiry>(inquiry as never);
			const own = inquiry.replies.map((reply) => replies.get(reply.id) as LineReply);
			const hours = officeHoursOf(organization, organization.holidayRegion);
			return {
				id: inquiry.id,
				organization: organizationFacts(organization),
				office: { en: known.office, fr: known.office },
				language: known.language,
				deadlineAt: known.deadlineAt,
				deadlineStated: known.deadlineStated,
				shortNotice:
					inquiry.putAt !== null &&
					known.deadlineAt !== null &&
					shortNotice({
						putAt: inquiry.putAt,
						deadlineAt: known.deadlineAt,
						hours,
						overrides: fairness.holidays,
						fairMinutes: fairness.fairMinutes,
					}).short,
				withdrawal:
					inquiry.withdrawal === null
						? null
						: {
								loggedAt: inquiry.withdrawal.loggedAt,
								log: numberOf("Withdrawal", inquiry.withdrawal.id),
							},
				refused:
					organization.refusedId === null
						? null
						: {
								reason: organization.refusedWhy,
								loggedAt: organization.refusedAt,
								log: numberOf("LineOverride", organization.refusedId),
							},
				questions: inquiry.questions.map(({ id, position, text }) => {
					const topic = topics.get(id)?.at(-1);
					return { id, position, text, topic: { en: topic?.en ?? "", fr: topic?.fr ?? "" } };
				}),
				attempts: inquiry.attempts.map((attempt) => {
					const { channel, outcome, at: happened, to } = then<typeof attempt>(attempt as never);
					return {
						id: attempt.id,
						channel,
						outcome,
						at: happened,
						to,
						loggedAt: attempt.loggedAt,
						log: numberOf("Attempt", attempt.id),
					};
				}),
				replies: own.map((reply) =>
					reply.kind === "asked_for_more_time"
						? { ...reply, grantedUntil: grantedAfter(inquiry, reply, at) }
						: reply,
				),
				coverage: inquiry.coverage.map(({ id, questionId, replyId, mark, loggedAt }) => ({
					id,
					questionId,
					replyId,
					mark,
					loggedAt,
					log: numberOf("Coverage", id),
				})),
				loggedAt: inquiry.loggedAt,
				log: numberOf("Inquiry", inquiry.id),
			};
		}),
	});
}

/** Until when somebody who asked for more time was given it: the deadline that was set after they asked. */
function grantedAfter(inquiry: RecordedInquiry, reply: LineReply, at: Date): Date | null {
	const set = inquiry.corrections.findLast(
		({ field, loggedAt }) => field === "deadlineAt" && loggedAt >= reply.loggedAt && loggedAt <= at,
	);
	return typeof set?.after === "string" ? new Date(set.after) : null;
}

/** What of an organization of the directory the lines need. */
export function organizationFacts(row: {
	id: number;
	slug: string;
	nameEn: string;
	nameFr: string;
	abbreviationEn: string;
	abbreviationFr: string;
	articleEn: string;
	articleFr: string;
	kind: string;
}): LineOrganization {
	const { id, slug, nameEn, nameFr, abbreviationEn, abbreviationFr } = row;
	return {
		id,
		slug,
		nameEn,
		nameFr,
		abbreviationEn,
		abbreviationFr,
		articleEn: row.articleEn as "" | "the",
		articleFr: row.articleFr as "" | "le" | "la" | "les",
		kind: row.kind as OrganizationKind,
	};
}

async function referredTo(
	reader: Transaction,
	replies: readonly RecordedReply[],
): Promise<LineOrganization[]> {
	const named = replies.map((reply) => reply.referredTo).filter((name) => name !== "");
	if (named.length === 0) return [];
	return (await reader.organization.findMany({ where: { slug: { in: named } } })).map(organizationFacts);
}

/** The number of the entry that put each record of a story on the log. */
async function logNumbers(
	reader: Transaction,
	storyIds: readonly number[],
): Promise<(type: string, id: number) => number> {
	const entries = await rowsOf(reader)<{ number: number; recordType: string; recordId: number }>(sql`
		SELECT "number", "recordType", "recordId" FROM "LogEntry" WHERE "storyId" IN ${storyIds} ORDER BY "number" DESC`);
	// The oldest entry of a record comes last, and stays.
	const numbers = new Map(
		entries.map(({ number, recordType, recordId }) => [`${recordType} ${recordId}`, number]),
	);
	// 0 for what the log does not know: `check` names it; the page still stands.
	return (type, id) => numbers.get(`${type} ${id}`) ?? 0;
}
