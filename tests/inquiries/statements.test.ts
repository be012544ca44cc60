import Sqlite from "better-sqlite3";
import pg from "pg";
import { startApp, type TestApp } from "../support/app.ts";
import { kind } from "../support/database.ts";
import { aRecord } from "../support/record.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	await app.close();
});

/** How many statements run while `work` does, on every connection of this process. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
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

test("logging an attempt takes a dozen statements, however many attempts there are", async () => {
	const { browser, inquiry } = await aRecord(app);
	const attempt = () =>
		browser
			.post(`/inquiries/${inquiry.id}/attempts`)
			.type("form")
			.send({ channel: "phone", outcome: "no_answer" })
			.expect(303);
	await attempt();
	const count = await statementsOf(attempt);
	// Ten of its own, and its transaction's beginning and end.
	expect(count).toBeGreaterThan(5);
	expect(count).toBeLessThanOrEqual(12);
	for (let more = 0; more < 5; more++) await attempt();
	expect(await statementsOf(attempt)).toBe(count);
});
