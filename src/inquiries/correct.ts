import type { z } from "zod";
import type { Author, Database } from "../database/database.ts";
import { appendCorrections, correctionsOf } from "../record/corrections.ts";
import { Invalid } from "../web/refusals.ts";
import type { attemptCorrectionBody, inquiryCorrectionBody } from "./fields.ts";
import { getAttempt, getInquiry } from "./getInquiry.ts";
import { applyCorrections } from "./inquiry.ts";
import { refuseFuture } from "./insertAttempt.ts";
import { recompute } from "./recompute.ts";

/** Corrects what the record says of an attempt: a wrong time, a bounce that came back later. Throws NotFound or Invalid. */
export function correctAttempt(
	db: Database,
	author: Author,
	viewer: { id: number },
	attemptId: number,
	given: z.output<typeof attemptCorrectionBody>,
): Promise<{ ids: number[]; inquiryId: number }> {
	return db.write(author, async (write) => {
		const { tx, now } = write;
		const { inquiry, ...attempt } = await getAttempt(tx, viewer, attemptId);
		const current = applyCorrections(
			attempt,
			(await correctionsOf(tx, { Attempt: [attemptId] }))("Attempt", attemptId),
		);
		const { why, ...changes } = given;
		refuseFuture("at", changes.at ?? current.at, now);
		if (
			changes.byId !== undefined &&
			(await tx.person.findUnique({ where: { id: changes.byId } })) === null
		) {
			throw new Invalid({ byId: "errors:no_such_record" });
		}
		const ids = await appendCorrections(
			write,
			{ type: "Attempt", id: attemptId, storyId: inquiry.storyId },
			current,
			changes,
			why,
		);
		await recompute(tx, inquiry.id);
		return { ids, inquiryId: inquiry.id };
	});
}

/** Corrects a request itself: its subject, the letter as sent, its deadline. Throws NotFound or Invalid. */
export function correctInquiry(
	db: Database,
	author: Author,
	viewer: { id: number },
	inquiryId: number,
	given: z.output<typeof inquiryCorrectionBody>,
): Promise<{ ids: number[] }> {
	return db.write(author, async (write) => {
		const { tx } = write;
		const inquiry = await getInquiry(tx, viewer, inquiryId);
		const current = applyCorrections(
			inquiry,
			(await correctionsOf(tx, { Inquiry: [inquiryId] }))("Inquiry", inquiryId),
		);
		const { why, ...changes } = given;
		const next = { ...current, ...changes };
		if (next.deadlineAt !== null && inquiry.putAt !== null && next.deadlineAt <= inquiry.putAt) {
			throw new Invalid({ deadlineAt: "errors:before_the_request" });
		}
		if (next.deadlineAt === null && next.deadlineStated)
			throw new Invalid({ deadlineStated: "errors:required" });
		const ids = await appendCorrections(
			write,
			{ type: "Inquiry", id: inquiryId, storyId: inquiry.storyId },
			current,
			changes,
			why,
		);
		await recompute(tx, inquiryId);
		return { ids };
	});
}
