import type { Transaction } from "../database/database.ts";
import { visibleAttempts, visibleInquiries, visibleReplies } from "../stories/access.ts";
import { NotFound } from "../web/refusals.ts";

type Viewer = { id: number };

/** The inquiry's own row; throws NotFound when it does not exist for the viewer. */
export async function getInquiry(tx: Pick<Transaction, "inquiry">, viewer: Viewer, id: number) {
	const row = await tx.inquiry.findFirst({ where: { id, ...visibleInquiries(viewer) } });
	if (row === null) throw new NotFound();
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
