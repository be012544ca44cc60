import type { z } from "zod";
import type { Author, Database } from "../database/database.ts";
import { getReply } from "../inquiries/getInquiry.ts";
import { Invalid } from "../web/refusals.ts";
import { currentReply } from "./currentReply.ts";
import type { quoteBody } from "./fields.ts";
import { isPrintable, passageIn } from "./reply.ts";

/**
 * Marks a passage of a reply as one that may be printed. It is kept as offsets into the body, so that it is
 * verbatim by construction. Throws NotFound, or Invalid when the words do not stand in the reply word for word, are
 * marked already, or were given on terms that forbid printing them.
 */
export function markQuote(
	db: Database,
	author: Author,
	viewer: { id: number },
	replyId: number,
	given: z.output<typeof quoteBody>,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const reply = await getReply(tx, viewer, replyId);
		const { body, bodyVersion, terms } = await currentReply(tx, reply);
		if (!isPrintable(terms)) throw new Invalid({ passage: "errors:terms_forbid" });
		const { start, end } = passageIn(body, given);
		const translated = given.translation.trim() !== "";
		if (translated && given.translationLanguage === undefined)
			throw new Invalid({ translationLanguage: "errors:required" });
		const replyId_start_end_bodyVersion = { replyId, start, end, bodyVersion };
		if ((await tx.quote.findUnique({ where: { replyId_start_end_bodyVersion } })) !== null) {
			throw new Invalid({ passage: "errors:already_done" });
		}
		const row = await tx.quote.create({
			data: {
				replyId,
				start,
				end,
				bodyVersion,
				translation: given.translation,
				translationLanguage: translated ? (given.translationLanguage as string) : "",
				loggedAt: now,
				loggedById: viewer.id,
			},
		});
		await log({
			action: "quote.marked",
			type: "Quote",
			row,
			storyId: reply.storyId,
			more: { text: body.slice(start, end) },
		});
		return { id: row.id };
	});
}
