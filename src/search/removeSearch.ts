import type { Author, Database } from "../database/database.ts";
import { NotFound } from "../web/refusals.ts";

/** Takes away a search of one's own. Throws NotFound, for somebody else's too. */
export function removeSearch(
	db: Database,
	author: Author,
	viewer: { id: number },
	id: number,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, log }) => {
		const row = await tx.savedSearch.findFirst({ where: { id, personId: viewer.id } });
		if (row === null) throw new NotFound();
		await tx.savedSearch.delete({ where: { id } });
		await log({ action: "saved_search.removed", type: "SavedSearch", row });
		return { id };
	});
}
