import type { z } from "zod";
import type { Author, Database } from "../database/database.ts";
import { getReply } from "../inquiries/getInquiry.ts";
import { recompute } from "../inquiries/recompute.ts";
import { appendCorrections } from "../record/corrections.ts";
import { renewStockLines } from "../stock-lines/renew.ts";
import type { Reason } from "../vocabulary.ts";
import { Invalid } from "../web/refusals.ts";
import { currentReply } from "./currentReply.ts";
import type { replyCorrectionBody } from "./fields.ts";
import { referredTo } from "./referral.ts";
import { checkReply, reasonIn } from "./reply.ts";

/**
 * Corrects what the record says of a reply; what it said before stays. The corrected reply is held to the same rules
 * as a new one. Throws NotFound, or Invalid, also when nothing differs. Answers the corrections' ids.
 */
export async function correctReply(
	db: Database,
	author: Author,
	viewer: { id: number },
	replyId: number,
	given: z.output<typeof replyCorrectionBody>,
): Promise<{ ids: number[] }> {
	const referred = given.referredTo === undefined ? undefined : await referredTo(db, given.referredTo);
	return db.write(author, async (write) => {
		const { tx, now } = write;
		const reply = await getReply(tx, viewer, replyId);
		const current = await currentReply(tx, reply);
		const { why, reasonPassage, embargoLifted, ...fields } = given;
		const changes = { ...fields, ...termsAccepted(current, fields, now) };
		if (embargoLifted) changes.embargoUntil = endOfEmbargo(current, fields.embargoUntil, now);
		if (referred !== undefined) changes.referredTo = referred;
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
		await renewStockLines(tx, [replyId]);
		return { ids };
	});
}

/** Terms that are accepted only now are accepted from now on, unless it is said since when. */
function termsAccepted(
	current: { termsAccepted: boolean | null },
	{ termsAccepted, termsAcceptedAt }: { termsAccepted?: boolean | null; termsAcceptedAt?: Date | null },
	now: Date,
): { termsAcceptedAt?: Date } {
	const isNew = termsAccepted === true && current.termsAccepted !== true && termsAcceptedAt === undefined;
	return isNew ? { termsAcceptedAt: now } : {};
}

/** An embargo that is lifted ends now, or when they say that it ended. Throws Invalid when there is none to lift. */
function endOfEmbargo(current: { embargoUntil: Date | null }, at: Date | null | undefined, now: Date): Date {
	if (current.embargoUntil === null || current.embargoUntil <= now) {
		throw new Invalid({ embargoLifted: "errors:already_done" });
	}
	if (at && at > now) throw new Invalid({ embargoUntil: "errors:in_the_future" });
	return at ?? now;
}
