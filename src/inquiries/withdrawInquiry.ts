import type { Author, Database } from "../database/database.ts";
import { Invalid } from "../web/refusals.ts";
import { getInquiry } from "./getInquiry.ts";
import { recompute } from "./recompute.ts";

/** Takes a request back, with the reason; its record stays. Throws NotFound, or Invalid when it was withdrawn already. */
export function withdrawInquiry(
	db: Database,
	author: Author,
	viewer: { id: number },
	inquiryId: number,
	why: string,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const inquiry = await getInquiry(tx, viewer, inquiryId);
		if ((await tx.withdrawal.findUnique({ where: { inquiryId } })) !== null) {
			throw new Invalid({ why: "errors:already_done" });
		}
		const row = await tx.withdrawal.create({
			data: { inquiryId, why, loggedAt: now, loggedById: viewer.id },
		});
		await log({ action: "inquiry.withdrawn", type: "Withdrawal", row, storyId: inquiry.storyId });
		await recompute(tx, inquiryId);
		return { id: row.id };
	});
}
