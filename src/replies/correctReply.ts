import type { z } from "zod";
import type { Author, Database } from "../database/database.ts";
import { getReply } from "../inquiries/getInquiry.ts";
import { recompute } from "../inquiries/recompute.ts";
import { appendCorrections } from "../record/corrections.ts";
import type { Reason } from "../vocabulary.ts";
import { currentReply } from "./currentReply.ts";
import type { replyCorrectionBody } from "./fields.ts";
import { checkReply, reasonIn } from "./reply.ts";

/**
 * Corrects what the record says of a reply; what it said before stays. The corrected reply is held to the same rules
 * as a new one. Throws NotFound, or Invalid, also when nothing differs. Answers the corrections' ids.
 */
export function correctReply(
	db: Database,
	author: Author,
	viewer: { id: number },
	replyId: number,
	given: z.output<typeof replyCorrectionBody>,
): Promise<{ ids: number[] }> {
	return db.write(author, async (write) => {
		const { tx, now } = write;
		const reply = await getReply(tx, viewer, replyId);
		const current = await currentReply(tx, reply);
		const { why, reasonPassage, ...changes } = given;
		const next = { ...current, ...changes };

		// The reason's offsets belong to a body: they follow whenever the reason, its passage or the body changes.
		const passage =
			reasonPassage ??
			(current.reasonStart === null ? "" : current.body.slice(current.reasonStart, current.reasonEnd ?? 0));
		const reason = next.reason as Reason | "";
		const offsets = reasonIn(next.body, reason, reason === "" || reason === "none_given" ? "" : passage);

		checkReply(next, now);
		const ids = await appendCorrections(
			write,
			{ type: "Reply", id: replyId, storyId: reply.storyId },
			current,
			{ ...changes, ...offsets },
			why,
		);
		for (const { inquiryId } of reply.answers) await recompute(tx, inquiryId);
		return { ids };
	});
}
