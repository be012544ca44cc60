import type { Author, Database } from "../database/database.ts";
import { Conflict } from "../web/refusals.ts";
import { getImport } from "./loadImport.ts";

/**
 * Takes away a file of which nothing came in: the wrong one, or one that should not be here. The log keeps its name and
 * hash. Throws NotFound, or Conflict when rows of it are on the record, which it proves.
 */
export function removeImport(
	db: Database,
	author: Author,
	viewer: { id: number },
	id: number,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, log }) => {
		const { stage } = await getImport(tx, viewer, id);
		const came = await tx.importRow.findFirst({
			where: { importId: id, outcome: "made" },
			select: { id: true },
		});
		if (came !== null || stage === "running") throw new Conflict("imports:problem.is_on_record");
		await tx.importRow.deleteMany({ where: { importId: id } });
		await tx.importChunk.deleteMany({ where: { importId: id } });
		await tx.importRun.delete({ where: { importId: id } });
		const row = await tx.import.delete({ where: { id } });
		await log({ action: "import.removed", type: "Import", row });
		return { id };
	});
}
