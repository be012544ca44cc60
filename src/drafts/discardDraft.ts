import type { Author, Database } from "../database/database.ts";
import { Conflict } from "../web/refusals.ts";
import { getCheckRow } from "./loadCheck.ts";

/**
 * Discards a draft's words: the text and the findings that repeat it are gone for good, and what came of the check stays,
 * with the draft's hash. Throws NotFound; Conflict when nothing is kept (any more).
 */
export function discardDraft(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	checkId: number,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const { id, storyId } = await getCheckRow(tx, viewer, slug, checkId);
		const { count } = await tx.draftContent.deleteMany({ where: { checkId: id } });
		if (count === 0) throw new Conflict("errors:already_done");
		const row = await tx.draftRemoval.create({
			data: { checkId: id, loggedAt: now, loggedById: viewer.id },
		});
		await log({ action: "draft.discarded", type: "DraftRemoval", row, storyId });
		return { id: row.id };
	});
}
