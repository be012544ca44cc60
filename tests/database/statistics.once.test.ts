import Sqlite from "better-sqlite3";
import { openDatabase } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import { loadExamples } from "../../src/examples/loadExamples.ts";
import { freshDatabaseUrl } from "../support/database.ts";

test("what is seen of a small record at a start does not make a process read whole tables when it has grown", async () => {
	const { url, drop } = await freshDatabaseUrl();
	const db = await openDatabase(url);
	try {
		const author = { personId: null, now: new Date("2017-02-16T21:42:00.000Z") };
		const { id } = await db.write(author, async ({ tx, log }) => {
			const data = { name: "Ada", email: "ada@example.org", role: "administrator", createdAt: author.now };
			const row = await tx.person.create({ data });
			await log({ action: "person.set_up", type: "Person", row });
			return row;
		});
		await loadExamples(db, { ...author, personId: id }, { id, role: "administrator" }, "America/Toronto");
		// The next start.
		await migrate({ url });
		const later = new Sqlite(url.slice("file:".length), { readonly: true });
		const plan = (text: string) =>
			later
				.prepare(`EXPLAIN QUERY PLAN ${text}`)
				.all()
				.map((step) => (step as { detail: string }).detail)
				.join("\n");
		for (const [table, column] of [
			["Attempt", "inquiryId"],
			["Question", "inquiryId"],
			["ReplyInquiry", "replyId"],
			["LogEntry", "storyId"],
			["StoryPerson", "personId"],
		]) {
			expect(
				plan(`SELECT * FROM "${table}" WHERE "${column}" IN (SELECT value FROM json_each('[1,2]'))`),
			).toContain(`SEARCH ${table} USING INDEX`);
		}
		// What FTS5 asks when it has merged pages of its index.
		expect(plan('SELECT * FROM "SearchText_data" WHERE "id" >= 1 AND "id" <= 9')).toContain(
			"SEARCH SearchText_data USING INTEGER PRIMARY KEY",
		);
		later.close();
	} finally {
		await db.close();
		await drop();
	}
});
