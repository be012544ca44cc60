import type { z } from "zod";
import type { Author, Database } from "../database/database.ts";
import { visibleStories } from "../stories/access.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import type { inquiryBody } from "./fields.ts";
import { insertAttempt, refuseFuture } from "./insertAttempt.ts";
import { recompute } from "./recompute.ts";

/**
 * Puts a request for comment on the record, with its questions and, if it was sent already, its first attempt.
 * `zone` is where the deadline was meant unless the request says otherwise. Throws NotFound for a story that does
 * not exist for the viewer, Invalid for an unknown organization or owner, a time in the future, or a deadline
 * before the request. Answers the inquiry's number.
 */
export function createInquiry(
	db: Database,
	author: Author,
	viewer: { id: number },
	storySlug: string,
	given: z.output<typeof inquiryBody>,
	zone: string,
): Promise<{ id: number; attemptId: number | null }> {
	return db.write(author, async (write) => {
		const { tx, now, log } = write;
		const story = await tx.story.findFirst({ where: { slug: storySlug, ...visibleStories(viewer) } });
		if (story === null) throw new NotFound();
		const organization = await tx.organization.findUnique({ where: { slug: given.organization } });
		if (organization === null) throw new Invalid({ organization: "errors:no_such_record" });
		const ownerId = given.ownerId ?? viewer.id;
		if ((await tx.person.findFirst({ where: { id: ownerId, endedAt: null } })) === null) {
			throw new Invalid({ ownerId: "errors:no_such_record" });
		}

		const putAt = given.attemptAt ?? now;
		refuseFuture("attemptAt", putAt, now);
		if (given.deadlineAt !== undefined && given.deadlineAt <= putAt) {
			throw new Invalid({ deadlineAt: "errors:before_the_request" });
		}

		const row = await tx.inquiry.create({
			data: {
				storyId: story.id,
				organizationId: organization.id,
				office: given.office,
				subject: given.subject,
				letter: given.letter,
				language: given.language ?? organization.language,
				deadlineAt: given.deadlineAt ?? null,
				deadlineZone: given.deadlineZone ?? zone,
				deadlineStated: given.deadlineAt !== undefined && given.deadlineStated,
				ownerId,
				loggedAt: now,
				loggedById: viewer.id,
				lastEventAt: now,
			},
		});
		await log({ action: "inquiry.logged", type: "Inquiry", row, storyId: story.id });
		for (const [index, text] of given.questions.entries()) {
			const question = await tx.question.create({ data: { inquiryId: row.id, position: index + 1, text } });
			await log({ action: "question.put", type: "Question", row: question, storyId: story.id });
		}
		let attemptId: number | null = null;
		if (given.attemptChannel !== undefined) {
			attemptId = await insertAttempt(write, row, {
				channel: given.attemptChannel,
				outcome: given.attemptOutcome ?? "sent",
				to: given.attemptTo,
				at: given.attemptAt,
				note: given.attemptNote,
			});
		}
		await recompute(tx, row.id);
		return { id: row.id, attemptId };
	});
}
