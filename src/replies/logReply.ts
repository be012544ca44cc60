import type { z } from "zod";
import type { Author, Database, Write } from "../database/database.ts";
import { getInquiry } from "../inquiries/getInquiry.ts";
import { recompute } from "../inquiries/recompute.ts";
import { keepAttachments } from "../record/attachments.ts";
import { renewStockLines } from "../stock-lines/renew.ts";
import { Invalid } from "../web/refusals.ts";
import type { Upload } from "../web/route.ts";
import type { replyBody } from "./fields.ts";
import { referredTo } from "./referral.ts";
import { checkReply, reasonIn } from "./reply.ts";

/**
 * Puts a reply on the record with its exact words, as an answer to one inquiry and, if it says that it speaks for
 * others too, to more of the same story, on the stated basis. Throws NotFound, or Invalid by the rules of
 * `checkReply` and `reasonIn`. Answers its id.
 */
export async function logReply(
	db: Database,
	author: Author,
	viewer: { id: number },
	inquiryId: number,
	given: z.output<typeof replyBody>,
	files: readonly Upload[] = [],
): Promise<{ id: number }> {
	const referred = await referredTo(db, given.referredTo);
	return db.write(author, async (write) => {
		const { tx, now, log } = write;
		const inquiry = await getInquiry(tx, viewer, inquiryId);
		const { reasonPassage, basis, alsoInquiryIds, alsoBasis, ...fields } = given;
		const reply = {
			...fields,
			storyId: inquiry.storyId,
			receivedAt: fields.receivedAt ?? now,
			language: fields.language ?? inquiry.language,
			termsProposedBy: fields.termsProposedBy ?? "",
			termsAccepted: fields.termsAccepted ?? null,
			termsAcceptedAt: fields.termsAcceptedAt ?? null,
			embargoUntil: fields.embargoUntil ?? null,
			reason: fields.reason ?? "",
			...reasonIn(fields.body, fields.reason ?? "", reasonPassage),
			referredTo: referred,
			loggedAt: now,
			loggedById: viewer.id,
		};
		checkReply(reply, now);
		const others = alsoInquiryIds.filter((id) => id !== inquiryId);
		if (others.length > 0 && alsoBasis.trim() === "") throw new Invalid({ alsoBasis: "errors:required" });

		const row = await tx.reply.create({ data: reply });
		await log({ action: "reply.logged", type: "Reply", row, storyId: inquiry.storyId });
		await insertLink(write, row, inquiryId, basis);
		for (const other of new Set(others)) await insertLink(write, row, other, alsoBasis);
		await keepAttachments(write, { replyId: row.id, storyId: inquiry.storyId }, files);
		for (const id of new Set([inquiryId, ...others])) await recompute(tx, id);
		await renewStockLines(tx, [row.id]);
		return { id: row.id };
	});
}

/**
 * Appends that a reply answers an inquiry of its own story; `recompute` follows. One department's reply is never taken
 * for another's: each link says on what basis. Throws Invalid at `alsoInquiryIds` for an inquiry of another story.
 */
export async function insertLink(
	{ tx, now, by, log }: Write,
	reply: { id: number; storyId: number },
	inquiryId: number,
	basis: string,
): Promise<number> {
	const { storyId } = reply;
	if ((await tx.inquiry.findFirst({ where: { id: inquiryId, storyId } })) === null) {
		throw new Invalid({ alsoInquiryIds: "errors:other_story" });
	}
	const row = await tx.replyInquiry.create({
		data: { replyId: reply.id, inquiryId, basis, loggedAt: now, loggedById: by as number },
	});
	await log({ action: "reply.linked", type: "ReplyInquiry", row, storyId });
	return row.id;
}
