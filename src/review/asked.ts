import type { Database } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { applyCorrections, type CoverageFacts, type ReplyFacts } from "../inquiries/inquiry.ts";
import { type OfficeHours, officeHoursOf } from "../organizations/officeHours.ts";
import { correctionsOf } from "../record/corrections.ts";
import type { OrganizationNames } from "../record/events.ts";
import { extended } from "../record/extended.ts";
import { grouped } from "../record/grouped.ts";
import type { InquiryState } from "../vocabulary.ts";

/** Of an inquiry what tells what it lacks, corrections applied. */
export interface AskedInquiry {
	id: number;
	storyId: number;
	state: InquiryState;
	attemptCount: number;
	putAt: Date | null;
	dueAt: Date | null;
	/** Somebody said why the notice was short. */
	explained: boolean;
	organization: OrganizationNames;
	hours: OfficeHours;
	/** Of one that was put or tried and that nobody replied to; else null. */
	silent: {
		deadlineStated: boolean;
		/** Those that it was tried at, the latest last. */
		contacts: { id: number; verifiedOn: string }[];
	} | null;
	/** By when they were received, oldest first. */
	replies: AskedReply[];
	/** By position, and only where there are replies. */
	questions: { id: number }[];
	coverage: CoverageFacts[];
}

export interface AskedReply extends ReplyFacts {
	storyId: number;
	terms: string;
	termsProposedBy: string;
	termsAccepted: boolean | null;
	/** A quote of the body as it stands that nobody approved. */
	hasUnapprovedQuote: boolean;
	/** The inquiry that it was logged on. */
	first: Pick<AskedInquiry, "id" | "organization"> | null;
}

type InquiryRow = Pick<AskedInquiry, "id" | "storyId" | "state" | "attemptCount" | "putAt" | "dueAt"> &
	OrganizationNames & {
		deadlineStated: boolean;
		explainedId: number | null;
		holidayRegion: string;
		timeZone: string;
		officeDays: string;
		officeOpens: string;
		officeCloses: string;
	};

type ReplyRow = Omit<AskedReply, "hasUnapprovedQuote" | "first">;

interface AttemptRow {
	id: number;
	inquiryId: number;
	at: Date;
	contactId: number;
	verifiedOn: string;
}

/** The states in which somebody was tried and nobody has replied. */
const silentStates: readonly InquiryState[] = ["waiting", "unreachable"];

/** Those in which there is nothing to read against the questions, or nobody wants it. */
const unheard: readonly InquiryState[] = [...silentStates, "draft", "withdrawn"];

/**
 * All inquiries of these stories and all replies, each in the order of their numbers, in a constant number of queries and no
 * more of each than tells what is missing: a queue of fifty stories has thousands of events.
 */
export async function loadAsked(
	read: Database["read"],
	storyIds: readonly number[],
): Promise<{ inquiries: AskedInquiry[]; replies: AskedReply[] }> {
	const rows = rowsOf(read);
	const inquiryRows = await rows<InquiryRow>(sql`
		SELECT i."id", i."storyId", i."state", i."attemptCount", i."putAt", i."dueAt", i."deadlineStated",
			n."id" AS "explainedId", o."slug", o."nameEn", o."nameFr", o."abbreviationEn", o."abbreviationFr",
			o."holidayRegion", o."timeZone", o."officeDays", o."officeOpens", o."officeCloses"
		FROM "Inquiry" i JOIN "Organization" o ON o."id" = i."organizationId"
			LEFT JOIN "ShortNotice" n ON n."inquiryId" = i."id"
		WHERE i."storyId" IN ${storyIds} ORDER BY i."id"`);
	if (inquiryRows.length === 0) return { inquiries: [], replies: [] };
	const silentIds = inquiryRows.filter(({ state }) => silentStates.includes(state)).map(({ id }) => id);
	const attempts = await rows<AttemptRow>(sql`
		SELECT a."id", a."inquiryId", a."at", a."contactId", c."verifiedOn"
		FROM "Attempt" a JOIN "Contact" c ON c."id" = a."contactId" WHERE a."inquiryId" IN ${silentIds}`);
	const replyRows = await rows<ReplyRow>(sql`
		SELECT "id", "storyId", "kind", "receivedAt", "body", "speakerName", "office", "terms", "termsProposedBy", "termsAccepted"
		FROM "Reply" WHERE "storyId" IN ${storyIds} ORDER BY "id"`);
	const ofStories = sql`JOIN "Inquiry" i ON i."id"`;
	const answers = await rows<{ replyId: number; inquiryId: number }>(sql`
		SELECT l."replyId", l."inquiryId" FROM "ReplyInquiry" l ${ofStories} = l."inquiryId"
		WHERE i."storyId" IN ${storyIds} ORDER BY l."id"`);
	type Mark = { inquiryId: number; questionId: number } & (CoverageFacts | { id: null });
	const marks = await rows<Mark>(sql`
		SELECT q."inquiryId", q."id" AS "questionId", k."id", k."replyId", k."mark"
		FROM "Question" q ${ofStories} = q."inquiryId" LEFT JOIN "Coverage" k ON k."questionId" = q."id"
		WHERE i."storyId" IN ${storyIds} AND i."state" NOT IN ${unheard}
		ORDER BY q."position", k."id"`);
	const quotes = grouped(
		await rows<{ replyId: number; bodyVersion: number }>(sql`
			SELECT q."replyId", q."bodyVersion" FROM "Reply" r JOIN "Quote" q ON q."replyId" = r."id"
				LEFT JOIN "QuoteApproval" a ON a."quoteId" = q."id"
			WHERE r."storyId" IN ${storyIds} AND a."id" IS NULL`),
		({ replyId }) => replyId,
	);
	const corrected = await correctionsOf(read, {
		Inquiry: silentIds,
		Attempt: attempts.map(({ id }) => id),
		Reply: replyRows.map(({ id }) => id),
	});

	const attemptsOf = grouped(
		attempts
			.map((attempt) => applyCorrections(attempt, corrected("Attempt", attempt.id)))
			.sort((one, other) => one.at.getTime() - other.at.getTime() || one.id - other.id),
		({ inquiryId }) => inquiryId,
	);
	const marksOf = grouped(marks, ({ inquiryId }) => inquiryId);
	const answersOf = grouped(answers, ({ inquiryId }) => inquiryId);
	const firstOf = new Map([...answers].reverse().map(({ replyId, inquiryId }) => [replyId, inquiryId]));
	const nameOf = new Map(
		inquiryRows.map(({ id, slug, nameEn, nameFr, abbreviationEn, abbreviationFr }) => [
			id,
			{ id, organization: { slug, nameEn, nameFr, abbreviationEn, abbreviationFr } },
		]),
	);

	const replies = replyRows.map((row): AskedReply => {
		const corrections = corrected("Reply", row.id);
		const version = corrections.filter(({ field }) => field === "body").length;
		return extended(applyCorrections(row, corrections), {
			hasUnapprovedQuote: (quotes.get(row.id) ?? []).some(({ bodyVersion }) => bodyVersion === version),
			first: nameOf.get(firstOf.get(row.id) ?? 0) ?? null,
		});
	});
	const replyById = new Map(replies.map((reply) => [reply.id, reply]));
	const inquiries = inquiryRows.map((row): AskedInquiry => {
		const { id, storyId, state, attemptCount, putAt, dueAt, explainedId } = row;
		const own = marksOf.get(id) ?? [];
		return {
			id,
			storyId,
			state,
			attemptCount,
			putAt,
			dueAt,
			explained: explainedId !== null,
			organization: (nameOf.get(id) as { organization: OrganizationNames }).organization,
			hours: officeHoursOf(row, row.holidayRegion),
			silent: silentStates.includes(state)
				? {
						deadlineStated: applyCorrections(row, corrected("Inquiry", id)).deadlineStated,
						contacts: (attemptsOf.get(id) ?? []).map(({ contactId, verifiedOn }) => ({
							id: contactId,
							verifiedOn,
						})),
					}
				: null,
			replies: (answersOf.get(id) ?? [])
				.flatMap(({ replyId }) => replyById.get(replyId) ?? [])
				.sort((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime() || one.id - other.id),
			questions: [...new Set(own.map(({ questionId }) => questionId))].map((questionId) => ({
				id: questionId,
			})),
			coverage: own.flatMap((mark) => (mark.id === null ? [] : mark)),
		};
	});
	return { inquiries, replies };
}
