import Sqlite from "better-sqlite3";
import pg from "pg";
import { kind } from "./database.ts";

/** How many statements run while `work` does, on every connection of this process. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
	const memory = new Sqlite(":memory:");
	const runs =
		kind === "sqlite"
			? ["all", "get", "run"].map((name) => [Object.getPrototypeOf(memory.prepare("SELECT 1")), name])
			: [[pg.Client.prototype, "query"]];
	memory.close();
	let count = 0;
	const put = runs.map(([on, name]) => {
		const original = on[name];
		on[name] = function (...given: unknown[]) {
			count += 1;
			return original.apply(this, given);
		};
		return () => {
			on[name] = original;
		};
	});
	try {
		await work();
	} finally {
		for (const back of put) back();
	}
	return count;
}
