import type { Author, Database } from "../database/database.ts";
import { visibleReplies } from "../stories/access.ts";
import { Invalid, NotFound } from "../web/refusals.ts";

/** An editor's word that a quote may be printed. Throws NotFound, or Invalid when it was approved already. */
export function approveQuote(
	db: Database,
	author: Author,
	viewer: { id: number },
	quoteId: number,
): Promise<{ id: number; replyId: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const quote = await tx.quote.findFirst({
			where: { id: quoteId, reply: visibleReplies(viewer) },
			include: { approval: true, reply: true },
		});
		if (quote === null) throw new NotFound();
		if (quote.approval !== null) throw new Invalid({ "": "errors:already_done" });
		const row = await tx.quoteApproval.create({ data: { quoteId, loggedAt: now, loggedById: viewer.id } });
		await log({ action: "quote.approved", type: "QuoteApproval", row, storyId: quote.reply.storyId });
		return { id: row.id, replyId: quote.replyId };
	});
}
