import type { Author, Database } from "../database/database.ts";
import { Conflict } from "../web/refusals.ts";
import { getImport } from "./loadImport.ts";
import { claim, goTo } from "./run.ts";

/** Lets the rows of a file that was read come in, or go on coming in: `bringIn` does it. Throws NotFound, or Conflict. */
export function startImport(
	db: Database,
	author: Author,
	viewer: { id: number },
	id: number,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const { stage } = await getImport(tx, viewer, id);
		if (stage !== "read" && stage !== "stopped") throw new Conflict("imports:problem.not_ready");
		await goTo(tx, id, "running", { problem: "", ...(stage === "read" ? { done: 0 } : {}) });
		// The process that was asked does it.
		await claim(tx, id, "running", now);
		const row = await tx.import.findUniqueOrThrow({ where: { id } });
		await log({ action: "import.started", type: "Import", row });
		return { id };
	});
}

/** Ends the work in hand: what came in stays, and the rest can come in later. Throws NotFound, or Conflict. */
export function stopImport(
	db: Database,
	author: Author,
	viewer: { id: number },
	id: number,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, log }) => {
		const { stage } = await getImport(tx, viewer, id);
		if (stage !== "reading" && stage !== "running") throw new Conflict("imports:problem.not_running");
		await goTo(tx, id, stage === "running" ? "stopped" : "mapping");
		const row = await tx.import.findUniqueOrThrow({ where: { id } });
		await log({ action: "import.stopped", type: "Import", row });
		return { id };
	});
}
