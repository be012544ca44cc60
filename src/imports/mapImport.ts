import type { Author, Database } from "../database/database.ts";
import { Conflict } from "../web/refusals.ts";
import { getImport } from "./loadImport.ts";
import { claim, forgetRows, goTo } from "./run.ts";
import { checkChoices, type Given, suggestChoices } from "./suggest.ts";

/**
 * Decides how a file is to be read, and that it is read for a dry run: `readImport` does it. Throws NotFound, Invalid for
 * choices with which no row could come in, and Conflict while rows are coming in.
 */
export function mapImport(
	db: Database,
	author: Author,
	viewer: { id: number },
	id: number,
	given: { [K in keyof Given]?: Given[K] | undefined },
	zone: string,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const loaded = await getImport(tx, viewer, id);
		if (loaded.stage === "running") throw new Conflict("imports:problem.is_running");
		const suggested = await suggestChoices({ read: tx as unknown as Database["read"] }, loaded, given, zone);
		checkChoices(suggested);
		const { choices, headerKey } = suggested;
		await forgetRows(tx, id);
		await goTo(tx, id, "reading", {
			choices: JSON.stringify(choices),
			headerKey,
			total: loaded.sheets[choices.sheet]?.rows ?? 0,
			done: 0,
			counts: "{}",
			unknown: "[]",
			problem: "",
		});
		// The process that was asked does it.
		await claim(tx, id, "reading", now);
		const row = await tx.import.findUniqueOrThrow({ where: { id } });
		await log({ action: "import.mapped", type: "Import", row, more: { choices } });
		return { id };
	});
}
