import type { Transaction } from "../database/database.ts";
import type { Inquiry } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { isVisible, visibleAttempts, visibleReplies } from "../stories/access.ts";
import { NotFound } from "../web/refusals.ts";

type Viewer = { id: number };

/** The inquiry's own row; throws NotFound when it does not exist for the viewer. */
export async function getInquiry(tx: Pick<Transaction, "logEntry">, viewer: Viewer, id: number) {
	const [row] = await rowsOf(tx)<Inquiry>(sql`
		SELECT i.* FROM "Inquiry" i JOIN "Story" s ON s."id" = i."storyId" WHERE i."id" = ${id} AND ${isVisible(viewer)}`);
	if (row === undefined) throw new NotFound();
	return row;
}

/** The attempt with its inquiry; throws NotFound when it does not exist for the viewer. */
export async function getAttempt(tx: Pick<Transaction, "attempt">, viewer: Viewer, id: number) {
	const row = await tx.attempt.findFirst({
		where: { id, ...visibleAttempts(viewer) },
		include: { inquiry: true },
	});
	if (row === null) throw new NotFound();
	return row;
}

/** The reply with the inquiries it answers; throws NotFound when it does not exist for the viewer. */
export async function getReply(tx: Pick<Transaction, "reply">, viewer: Viewer, id: number) {
	const row = await tx.reply.findFirst({
		where: { id, ...visibleReplies(viewer) },
		include: { answers: true },
	});
	if (row === null) throw new NotFound();
	return row;
}
