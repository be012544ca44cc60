import type { Author, Database } from "../database/database.ts";
import { getReply } from "../inquiries/getInquiry.ts";
import { recompute } from "../inquiries/recompute.ts";
import { renewStockLines } from "../stock-lines/renew.ts";
import { Invalid } from "../web/refusals.ts";
import { insertLink } from "./logReply.ts";

/** Records that a reply answers one more inquiry of its story, and on what basis. Throws NotFound or Invalid. */
export function linkReply(
	db: Database,
	author: Author,
	viewer: { id: number },
	replyId: number,
	given: { inquiryId: number; basis: string },
): Promise<{ id: number }> {
	return db.write(author, async (write) => {
		const reply = await getReply(write.tx, viewer, replyId);
		if (reply.answers.some((answer) => answer.inquiryId === given.inquiryId)) {
			throw new Invalid({ inquiryId: "errors:already_done" });
		}
		const { storyId } = reply;
		if ((await write.tx.inquiry.findFirst({ where: { id: given.inquiryId, storyId } })) === null) {
			throw new Invalid({ inquiryId: "errors:other_story" });
		}
		const id = await insertLink(write, reply, given.inquiryId, given.basis);
		await recompute(write.tx, given.inquiryId);
		await renewStockLines(write.tx, [replyId]);
		return { id };
	});
}
