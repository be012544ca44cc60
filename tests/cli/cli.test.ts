import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../src/database/database.ts";
import { hashOfSecret } from "../../src/sessions/secret.ts";
import { tamper } from "../record/tamper.ts";
import { freshDatabaseUrl, kind } from "../support/database.ts";
import { runCli } from "./runCli.ts";

let database: { url: string; drop(): Promise<void> };
const folder = mkdtempSync(join(tmpdir(), "right-of-reply-cli-"));
beforeEach(async () => {
	database = await freshDatabaseUrl();
});
afterEach(() => database.drop());
afterAll(() => rmSync(folder, { recursive: true }));

const cli = (...args: string[]) => runCli(database.url, ...args);

async function query<T>(work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
	const db = await openDatabase(database.url);
	try {
		return await work(db);
	} finally {
		await db.close();
	}
}

test("people are invited, listed, given another role and ended", async () => {
	const added = await cli("people", "add", "Édith Éditrice", "Edith@Example.org", "--role", "editor");
	expect(added).toMatchObject({ code: 0, errors: "" });
	const secret = /\/links\/(\S+)\n$/.exec(added.output)?.[1] ?? "";
	expect(await query((db) => db.read.oneTimeLink.count({ where: { tokenHash: hashOfSecret(secret) } }))).toBe(
		1,
	);

	const twice = await cli("people", "add", "Another", "edith@example.org");
	expect(twice.code).toBe(1);
	expect(twice.errors).toMatch(/^email: \w/);

	expect((await cli("people", "role", "edith@example.org", "counsel")).code).toBe(0);
	expect((await cli("people", "list")).output).toMatch(
		/^id +name +email +role +state\n1 +Édith Éditrice +edith@example\.org +counsel +invited\n$/,
	);
	expect((await cli("people", "reset", "1")).output).toMatch(/\/links\/\S+\n$/);
	expect((await cli("people", "end", "1")).code).toBe(0);
	expect((await cli("people", "list")).output).toMatch(/ ended\n$/);
	expect(await cli("people", "end", "nobody@example.org")).toMatchObject({
		code: 1,
		errors: "There is nobody with the number or address nobody@example.org.\n",
	});
});

test("a token is printed once, alone on standard output, and can be revoked", async () => {
	await cli("people", "add", "Ada", "ada@example.org");
	const { code, output } = await cli("tokens", "add", "ada@example.org", "spreadsheet");
	expect(code).toBe(0);
	const tokenHash = hashOfSecret(output.trim());
	expect(await query((db) => db.read.accessToken.count({ where: { tokenHash, revokedAt: null } }))).toBe(1);
	expect((await cli("tokens", "list", "1")).output).toMatch(/\n1 +spreadsheet +ada@example\.org .* works\n$/);
	expect((await cli("tokens", "revoke", "1")).code).toBe(0);
	expect((await cli("tokens", "list")).output).toMatch(/ revoked\n$/);
	expect((await cli("tokens", "revoke", "2")).code).toBe(1);
});

test("a record is checked, backed up and restored, and what is wrong with it is named", async () => {
	await cli("people", "add", "Ada", "ada@example.org");
	const whole = await cli("check");
	expect(whole).toMatchObject({ code: 0, errors: "" });
	expect(whole.output).toMatch(/^The record is whole: 2 log entries, the last with hash [0-9a-f]{64}\.\n$/);

	const file = join(folder, `${kind}.db`);
	expect((await cli("backup", file)).output).toBe(`${file} holds everything up to log entry 2.\n`);
	expect((await cli("backup", file)).code).toBe(1);
	expect((await cli("restore", file)).errors).toMatch(/^The database is not empty/);
	expect(existsSync(file)).toBe(true);
	const other = await freshDatabaseUrl();
	try {
		expect((await runCli(other.url, "restore", file)).code).toBe(0);
		expect((await runCli(other.url, "check")).output).toBe(whole.output);
	} finally {
		await other.drop();
	}

	await tamper(database.url, `UPDATE "Person" SET "role" = 'administrator'`);
	expect(await cli("check")).toMatchObject({
		code: 1,
		output: "",
		errors: "Person 1 does not say what log entry 1 (person.invited), the last about it, says: role.\n",
	});
});
