import type { z } from "zod";
import type { Author, Database } from "../database/database.ts";
import { keepAttachments } from "../record/attachments.ts";
import type { Upload } from "../web/route.ts";
import type { attemptBody } from "./fields.ts";
import { getInquiry } from "./getInquiry.ts";
import { insertAttempt, refuseFuture } from "./insertAttempt.ts";
import { recompute } from "./recompute.ts";

/** Logs a try to reach the organization. Throws NotFound, or Invalid for a time in the future. Answers its id. */
export function logAttempt(
	db: Database,
	author: Author,
	viewer: { id: number },
	inquiryId: number,
	given: z.output<typeof attemptBody>,
	files: readonly Upload[] = [],
): Promise<{ id: number }> {
	return db.write(author, async (write) => {
		const inquiry = await getInquiry(write.tx, viewer, inquiryId);
		refuseFuture("at", given.at ?? write.now, write.now);
		const id = await insertAttempt(write, inquiry, given);
		await keepAttachments(write, { attemptId: id, storyId: inquiry.storyId }, files);
		await recompute(write.tx, inquiryId);
		return { id };
	});
}
