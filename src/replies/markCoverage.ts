import type { z } from "zod";
import type { Author, Database } from "../database/database.ts";
import { getReply } from "../inquiries/getInquiry.ts";
import { coversQuestions } from "../inquiries/inquiry.ts";
import { recompute } from "../inquiries/recompute.ts";
import type { ReplyKind } from "../vocabulary.ts";
import { Invalid } from "../web/refusals.ts";
import { currentReply } from "./currentReply.ts";
import type { coverageBody } from "./fields.ts";
import { passageIn } from "./reply.ts";

/**
 * Marks what a reply does with a question: answered, partly, not answered, declined, with the passage if one is
 * given. Marking again appends, and the latest mark counts. Throws NotFound, or Invalid for a question of an inquiry that
 * the reply does not answer, and for a reply that answers nothing (an acknowledgement, a referral).
 */
export function markCoverage(
	db: Database,
	author: Author,
	viewer: { id: number },
	replyId: number,
	given: z.output<typeof coverageBody>,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const reply = await getReply(tx, viewer, replyId);
		const current = await currentReply(tx, reply);
		const question = await tx.question.findUnique({ where: { id: given.questionId } });
		if (question === null || !reply.answers.some((answer) => answer.inquiryId === question.inquiryId)) {
			throw new Invalid({ questionId: "errors:no_such_record" });
		}
		if (!coversQuestions({ ...current, kind: current.kind as ReplyKind })) {
			throw new Invalid({ mark: "errors:answers_nothing" });
		}
		const passage =
			given.passage.trim() === "" && given.start === undefined ? null : passageIn(current.body, given);
		const row = await tx.coverage.create({
			data: {
				questionId: question.id,
				replyId,
				mark: given.mark,
				start: passage?.start ?? null,
				end: passage?.end ?? null,
				loggedAt: now,
				loggedById: viewer.id,
			},
		});
		await log({ action: "coverage.marked", type: "Coverage", row, storyId: reply.storyId });
		await recompute(tx, question.inquiryId);
		return { id: row.id };
	});
}
