import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../../src/database/database.ts";
import { check } from "../../src/record/check.ts";
import { root } from "../../src/root.ts";
import { freshDatabaseUrl, kind } from "../support/database.ts";
import { scratch } from "../support/scratch.ts";

/** Plain JavaScript on what is built, as the benchmark runs it. */
const bench = (name: string) => import(join(root, "tests", "bench", name));

test("the benchmark's record is one that check finds whole, and the same each time", async () => {
	const folder = mkdtempSync(join(scratch(), "right-of-reply-generated-"));
	const fresh = await freshDatabaseUrl();
	const file = join(folder, "made.db");
	const url = kind === "sqlite" ? `file:${file}` : fresh.url;
	try {
		const { generateSqlite, generatePostgresql } = await bench("generate.mjs");
		await (kind === "sqlite" ? generateSqlite(file, 150) : generatePostgresql(url, 150));
		const db = await openDatabase(url);
		try {
			expect(await check(db)).toBeNull();
			expect(await db.read.inquiry.count()).toBe(150);
			const replies = await db.read.reply.count();
			expect(Math.abs(replies - 300)).toBeLessThan(150);
			const { hash } = await db.read.logHead.findUniqueOrThrow({ where: { id: 1 } });
			// Each hash covers all that came before: a record that differs anywhere ends in another.
			const { newsroom } = await bench("record.mjs");
			let again = "";
			for (const [table, row] of newsroom(150)) if (table === "LogHead") again = row.hash;
			expect(again).toBe(hash);
			const { rarePhrase } = await bench("words.mjs");
			const holds = (phrase: string) => db.read.reply.count({ where: { body: { contains: phrase } } });
			expect((await holds(rarePhrase.en)) + (await holds(rarePhrase.fr))).toBe(5);
		} finally {
			await db.close();
		}
	} finally {
		await fresh.drop();
		rmSync(folder, { recursive: true, force: true });
	}
}, 300_000);
