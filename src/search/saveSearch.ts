import type { z } from "zod";
import type { Author, Database } from "../database/database.ts";
import { Invalid } from "../web/refusals.ts";
import type { savedSearchBody } from "./fields.ts";

/**
 * Keeps a search under a name. Only its owner sees it unless it is shared, for a name may tell of a restricted story; whoever
 * opens it finds what they themselves may see. Throws Invalid for a name that the person uses already.
 */
export function saveSearch(
	db: Database,
	author: Author,
	viewer: { id: number },
	given: z.output<typeof savedSearchBody>,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const { name, shared } = given;
		const parts = new URLSearchParams(given.query);
		// A search begins at its beginning.
		parts.delete("after");
		const query = parts.toString();
		if (query === "") throw new Invalid({ query: "search:problem.no_search" });
		const personId = viewer.id;
		if ((await tx.savedSearch.findUnique({ where: { personId_name: { personId, name } } })) !== null) {
			throw new Invalid({ name: "search:problem.name_taken" });
		}
		const row = await tx.savedSearch.create({ data: { personId, name, query, shared, loggedAt: now } });
		await log({ action: "saved_search.saved", type: "SavedSearch", row });
		return { id: row.id };
	});
}
