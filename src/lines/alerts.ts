import type { Database } from "../database/database.ts";
import type { AlertClosing, Publication } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { correctionsOf } from "../record/corrections.ts";
import { extended } from "../record/extended.ts";
import { grouped } from "../record/grouped.ts";
import type { KeptSentence } from "./currentLines.ts";

/** A reply that came, or was found, after a story was published. */
export interface Alert {
	publicationId: number;
	replyId: number;
	/** Received before publication and missed: a correction; received after it: an update. */
	proposes: "update" | "correction";
	receivedAt: Date;
	loggedAt: Date;
	inquiryIds: number[];
	/** The printed sentences about the inquiries that it answers. */
	printed: string[];
	/** null: still open. */
	closing: { wording: string; loggedAt: Date; loggedById: number } | null;
}

/**
 * The alerts of a story's publications: every reply that entered the record after the lines were printed. They are worked
 * out from the record, so that none can be cleared but by saying what was done about it.
 */
export async function alertsOf(read: Database["read"], storyId: number): Promise<Alert[]> {
	const rows = rowsOf(read);
	const publications = await rows<Printed>(sql`
		SELECT ${printedColumns} FROM "Publication" WHERE "storyId" = ${storyId} ORDER BY "id"`);
	if (publications.length === 0) return [];
	const closings = await rows<AlertClosing>(sql`
		SELECT * FROM "AlertClosing" WHERE "publicationId" IN ${publications.map(({ id }) => id)}`);
	const replies = await loadLate(read, storyId);
	return publications.flatMap((publication) => {
		const late = replies.filter((reply) => reply.number > publication.logNumber);
		if (late.length === 0) return [];
		const closed = closings.filter(({ publicationId }) => publicationId === publication.id);
		const alertFor = alertsFrom(publication);
		return late.map((reply) => alertFor(reply, closed.find(({ replyId }) => replyId === reply.id) ?? null));
	});
}

/** Of these stories' alerts those that are open and have waited longest, at most so many. */
export async function longestOpen(
	read: Database["read"],
	storyIds: readonly number[],
	most: number,
): Promise<(Alert & { storyId: number })[]> {
	const rows = rowsOf(read);
	const open = await rows<LateRow & { publicationId: number }>(sql`
		SELECT a."publicationId", r."id", r."storyId", r."receivedAt", r."loggedAt"
		FROM "OpenAlert" a JOIN "Reply" r ON r."id" = a."replyId" WHERE a."storyId" IN ${storyIds}
		ORDER BY a."logNumber", a."publicationId" LIMIT ${most}`);
	const publications = new Map(
		(open.length === 0
			? []
			: await rows<Printed>(sql`
				SELECT ${printedColumns} FROM "Publication" WHERE "id" IN ${open.map(({ publicationId }) => publicationId)}`)
		).map((publication) => [publication.id, alertsFrom(publication)]),
	);
	return (await asTheyRead(read, open)).flatMap((reply) => {
		const alert = publications.get(reply.publicationId)?.(reply, null);
		return alert === undefined ? [] : [extended(alert, { storyId: reply.storyId })];
	});
}

const printedColumns = sql`"id", "storyId", "publishedAt", "logNumber", "sentences"`;
type Printed = Pick<Publication, "id" | "storyId" | "publishedAt" | "logNumber" | "sentences">;
type LateRow = { id: number; storyId: number; receivedAt: Date; loggedAt: Date };
type Late = LateRow & { inquiryIds: number[] };

/** What makes the alerts of a publication. */
function alertsFrom({ id, publishedAt, sentences }: Printed) {
	const kept = JSON.parse(sentences) as KeptSentence[];
	return (reply: Late, closing: Alert["closing"]): Alert => ({
		publicationId: id,
		replyId: reply.id,
		proposes: reply.receivedAt <= publishedAt ? "correction" : "update",
		receivedAt: reply.receivedAt,
		loggedAt: reply.loggedAt,
		inquiryIds: reply.inquiryIds,
		printed: kept
			.filter((sentence) => sentence.inquiries.some((inquiryId) => reply.inquiryIds.includes(inquiryId)))
			.map((sentence) => sentence.text),
		closing,
	});
}

/** Of a story the replies that were logged after the first publication, by number, as they read now. */
async function loadLate(read: Database["read"], storyId: number) {
	return asTheyRead(
		read,
		await rowsOf(read)<LateRow & { number: number }>(sql`
			SELECT r."id", r."storyId", r."receivedAt", r."loggedAt", MAX(l."number") AS "number"
			FROM (SELECT "storyId", MIN("logNumber") AS "since" FROM "Publication" WHERE "storyId" = ${storyId} GROUP BY "storyId") p
			JOIN "LogEntry" l ON l."storyId" = p."storyId" AND l."number" > p."since"
				AND l."recordType" = 'Reply' AND l."action" = 'reply.logged'
			JOIN "Reply" r ON r."id" = l."recordId" AND r."storyId" = p."storyId"
			GROUP BY r."id", r."storyId", r."receivedAt", r."loggedAt" ORDER BY r."id"`),
	);
}

/** With corrections, and with what each answers. */
async function asTheyRead<Row extends LateRow>(read: Database["read"], late: readonly Row[]) {
	const ids = late.map(({ id }) => id);
	const answers = grouped(
		ids.length === 0
			? []
			: await rowsOf(read)<{ replyId: number; inquiryId: number }>(sql`
				SELECT "replyId", "inquiryId" FROM "ReplyInquiry" WHERE "replyId" IN ${ids} ORDER BY "id"`),
		({ replyId }) => replyId,
	);
	const corrections = await correctionsOf(read, { Reply: ids });
	return late.map((reply) =>
		extended(applyCorrections(reply, corrections("Reply", reply.id)), {
			inquiryIds: (answers.get(reply.id) ?? []).map(({ inquiryId }) => inquiryId),
		}),
	);
}
