import { Command } from "commander";
import { systemClock } from "../clock.ts";
import { openDatabase } from "../database/database.ts";
import { migrate } from "../database/migrate.ts";
import { rebuildSearch } from "../database/searchIndex.ts";

/** Of a large record it takes as long as it takes. */
const patience = { maxWait: 60_000, timeout: 24 * 60 * 60 * 1000 };

/** The command that makes the search index anew. `url` is asked for only when it runs. */
export function searchIndexCommand(url: () => string, print: (line: string) => void): Command {
	return new Command("search-index")
		.description("make what search looks through anew from the record, as when check finds it wrong")
		.addHelpText("after", "\nNobody can log anything meanwhile, so stop the server if the record is large.")
		.action(async () => {
			await migrate({ url: url() });
			const db = await openDatabase(url(), patience);
			try {
				await rebuildSearch(db, systemClock.now());
				print("Search looks through all of the record again.");
			} finally {
				await db.close();
			}
		});
}
