import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { migrate } from "../../src/database/migrate.ts";
import { scratch } from "./scratch.ts";

/** One migrated database file, which every test copies. */
export default async function setUp(): Promise<void> {
	const folder = mkdtempSync(join(scratch(), "right-of-reply-"));
	const file = join(folder, "template_right_of_reply.db");
	await migrate({ url: `file:${file}` });
	// Everything into the one file, so that copying it copies the database.
	const database = new Database(file);
	database.pragma("wal_checkpoint(TRUNCATE)");
	database.close();
	process.env.SQLITE_TEMPLATE = file;
}
