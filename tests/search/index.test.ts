import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUp, restore } from "../../src/database/backup.ts";
import { openDatabase } from "../../src/database/database.ts";
import { rebuildSearch } from "../../src/database/searchIndex.ts";
import { check } from "../../src/record/check.ts";
import { searchQuery } from "../../src/search/fields.ts";
import { search } from "../../src/search/search.ts";
import { putOnRecord } from "../record/record.ts";
import { copyOf, tamper } from "../record/tamper.ts";
import { startApp } from "../support/app.ts";
import { freshDatabaseUrl } from "../support/database.ts";

const folder = mkdtempSync(join(tmpdir(), "right-of-reply-search-"));
let whole: { url: string; drop(): Promise<void> };
let before: string[];

/** Everything that an administrator finds, newest first. */
async function everything(db: Parameters<typeof search>[0]): Promise<string[]> {
	const asked = searchQuery.parse({
		kind: ["story", "inquiry", "question", "attempt", "reply", "quote", "organization", "person"],
		limit: "100",
	});
	const { results } = await search(db, { id: 1, role: "administrator" }, asked, "America/Toronto");
	return results
		.map(
			({ kind, id, earlier, passage }) =>
				`${kind} ${id} ${earlier} ${passage.map(({ text }) => text).join("")}`,
		)
		.sort();
}

beforeAll(async () => {
	const app = await startApp();
	try {
		await putOnRecord(app);
		before = await everything(app.db);
		const backup = join(folder, "record.db");
		await backUp(app.config.databaseUrl, backup);
		whole = await freshDatabaseUrl();
		expect(await restore(whole.url, backup)).toBeNull();
	} finally {
		await app.close();
	}
});
afterAll(async () => {
	await whole.drop();
	rmSync(folder, { recursive: true });
});

/** What `check` says after somebody was at the index, and what it says, and search finds, once it was made anew. */
async function after(...statements: string[]) {
	const { url, drop } = await copyOf(whole.url);
	try {
		await tamper(url, ...statements);
		const db = await openDatabase(url);
		try {
			const wrong = (await check(db))?.sentence ?? null;
			await rebuildSearch(db, new Date("2017-02-16T21:42:00Z"));
			return { wrong, right: await check(db), found: await everything(db) };
		} finally {
			await db.close();
		}
	} finally {
		await drop();
	}
}

test("what was restored is found, and so is what was indexed anew", async () => {
	expect(before.length).toBeGreaterThan(8);
	expect(await after()).toEqual({ wrong: null, right: null, found: before });
});

test("a record that cannot be found is named", async () => {
	const { wrong, right, found } = await after(
		`DELETE FROM "SearchDocument" WHERE "kind" = 'reply' AND "part" = 0`,
	);
	expect(wrong).toMatch(
		/^Reply \d+ \(log entry \d+\) cannot be found by search: rebuild the search index\.$/,
	);
	expect({ right, found }).toEqual({ right: null, found: before });
});

test("a record that is found by other words is named", async () => {
	const sqlite = [
		`DELETE FROM "SearchText" WHERE "rowid" = (SELECT MIN("id") FROM "SearchDocument" WHERE "kind" = 'story')`,
		`INSERT INTO "SearchText" ("rowid", "words", "filters")
		SELECT MIN("id"), 'something else', '=kstory' FROM "SearchDocument" WHERE "kind" = 'story'`,
	];
	const postgresql = [`UPDATE "SearchDocument" SET "words" = ' something else ' WHERE "kind" = 'story'`];
	const { wrong, right } = await after(...(whole.url.startsWith("file:") ? sqlite : postgresql));
	expect(wrong).toMatch(/^Story \d+ \(log entry \d+\) has other words in the search index/);
	expect(right).toBeNull();
});

test("what is found though it is nothing is named", async () => {
	const { wrong } = await after(
		`UPDATE "SearchDocument" SET "recordId" = 4711 WHERE "kind" = 'person' AND "recordId" = 1`,
	);
	expect(wrong).toMatch(/Person 1 .*cannot be found|Person 4711 .*nothing to find/);
});
