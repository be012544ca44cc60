import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUp, restore } from "../../src/database/backup.ts";
import { type Database, openDatabase } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import { changeOrganization } from "../../src/organizations/changeOrganization.ts";
import { check } from "../../src/record/check.ts";
import { tamper } from "../record/tamper.ts";
import { freshDatabaseUrl, kind } from "../support/database.ts";
import { makeOlder } from "./older.ts";

const folder = mkdtempSync(join(tmpdir(), "right-of-reply-older-"));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** A database of the first version, brought up to date; what is done with it, and then it is gone. */
async function onOlder(work: (db: Database, url: string) => Promise<void>): Promise<void> {
	const name = `older_${randomUUID().replaceAll("-", "")}`;
	const server = process.env.POSTGRESQL_SERVER as string;
	const url =
		kind === "sqlite"
			? `file:${file(`${name}.db`)}`
			: Object.assign(new URL(server), { pathname: `/${name}` }).href;
	if (kind === "postgresql") await tamper(server, `CREATE DATABASE ${name}`);
	try {
		await makeOlder(url);
		expect(await migrate({ url })).not.toEqual([]);
		const db = await openDatabase(url);
		try {
			await work(db, url);
		} finally {
			await db.close();
		}
	} finally {
		if (kind === "postgresql") await tamper(server, `DROP DATABASE ${name} WITH (FORCE)`);
	}
}

test("a database from before a column was added is whole, is backed up and restored, and goes on", async () => {
	await onOlder(async (db, url) => {
		expect(await check(db)).toBeNull();
		expect((await db.read.organization.findUniqueOrThrow({ where: { slug: "csis" } })).aliases).toBe("");
		await backUp(url, file(`${kind}.db`));
		const fresh = await freshDatabaseUrl();
		expect(await restore(fresh.url, file(`${kind}.db`))).toBeNull();
		await fresh.drop();

		// The form that was filled in from the old entry knew of no names in use.
		const author = { personId: 1, now: new Date("2017-02-17T09:00:00Z") };
		await changeOrganization(db, author, "csis", { aliases: "the spy agency" }, 2, "en");
		expect(await check(db)).toBeNull();
	});
});

test("what was put into the new column behind the log is found all the same", async () => {
	await onOlder(async (db, url) => {
		await tamper(url, `UPDATE "Organization" SET "aliases" = 'the spies'`);
		expect((await check(db))?.sentence).toBe(
			"Organization 1 does not say what log entry 2 (organization.created), the last about it, says: aliases.",
		);
	});
});

test("a backup that the first version made is restored", async () => {
	await makeOlder(`file:${file("first.db")}`);
	const { url, drop } = await freshDatabaseUrl();
	expect(await restore(url, file("first.db"))).toBeNull();
	await drop();
});
