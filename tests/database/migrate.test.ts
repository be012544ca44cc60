import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { migrate } from "../../src/database/migrate.ts";
import { root } from "../../src/root.ts";
import { freshDatabaseUrl, kind } from "../support/database.ts";
import { compileMigrate } from "./compiled.ts";

const committed = readdirSync(join(root, "prisma", "migrations", kind)).sort();

/** Compiled, for processes of their own; under node_modules, where it finds the packages and the root. */
let program: string;
/** Where SQLite's databases lie that a test makes from nothing. */
let folder: string;
/** What to do after each test, last first. */
const undo: (() => unknown)[] = [];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "right-of-reply-migrate-"));
	mkdirSync(join(root, "node_modules", ".cache"), { recursive: true });
	program = mkdtempSync(join(root, "node_modules", ".cache", "migrate-test-"));
	compileMigrate(program);
});

afterEach(async () => {
	for (const step of undo.splice(0).reverse()) await step();
});

afterAll(() => {
	rmSync(program, { recursive: true });
	rmSync(folder, { recursive: true });
});

/** A database with nothing in it: on SQLite not even a file, or the folder that it would be in. */
async function emptyUrl(): Promise<string> {
	const name = `empty_${randomUUID().replaceAll("-", "")}`;
	if (kind === "sqlite") return `file:${join(folder, name, "right-of-reply.db")}`;
	const server = await connect(process.env.POSTGRESQL_SERVER as string);
	await server.executeScript(`CREATE DATABASE ${name}`);
	undo.push(() => server.executeScript(`DROP DATABASE ${name} WITH (FORCE)`));
	const url = new URL(process.env.POSTGRESQL_SERVER as string);
	url.pathname = `/${name}`;
	return url.href;
}

async function migratedUrl(): Promise<string> {
	const { url, drop } = await freshDatabaseUrl();
	undo.push(drop);
	return url;
}

async function connect(url: string): Promise<SqlDriverAdapter> {
	const factory =
		kind === "sqlite" ? new PrismaBetterSqlite3({ url }) : new PrismaPg({ connectionString: url, max: 1 });
	const adapter = await factory.connect();
	undo.push(() => adapter.dispose());
	return adapter;
}

async function select(db: SqlDriverAdapter, sql: string): Promise<unknown[][]> {
	return (await db.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

/** What the database says when it refuses, or null when it does not. */
async function refusal(db: SqlDriverAdapter, sql: string): Promise<string | null> {
	try {
		await db.executeScript(sql);
		return null;
	} catch (error) {
		return (error as { cause: { originalMessage: string } }).cause.originalMessage;
	}
}

/** Migrates in a process of its own, which does `before` first; the names it applied, or the signal that ended it. */
function migrateInProcess(url: string, before = ""): Promise<string[] | string | null> {
	const code = `${before}
		const { migrate } = await import("./database/migrate.mjs");
		console.log(JSON.stringify(await migrate({ url: ${JSON.stringify(url)} })));`;
	const script = join(program, `${randomUUID()}.mjs`);
	writeFileSync(script, code);
	const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
	let output = "";
	child.stdout.on("data", (data) => {
		output += data;
	});
	return new Promise((resolve) => {
		child.once("close", (_, signal) => resolve(signal ?? (output === "" ? null : JSON.parse(output))));
	});
}

describe("migrating", () => {
	test("an empty database gets every migration, and then needs none", async () => {
		const url = await emptyUrl();
		expect(await migrate({ url })).toEqual(committed);
		expect(await migrate({ url })).toEqual([]);
		const db = await connect(url);
		expect(await select(db, 'SELECT "id", "number", "hash" FROM "LogHead"')).toEqual([
			[1, 0, "0".repeat(64)],
		]);
		if (kind === "sqlite") expect(await select(db, "PRAGMA journal_mode")).toEqual([["wal"]]);
	});

	test("of several processes that start at once on an empty database, one does it and the others wait", async () => {
		const url = await emptyUrl();
		const applied = await Promise.all([1, 2, 3, 4].map(() => migrateInProcess(url)));
		expect(applied.filter((names) => names?.length === 0)).toHaveLength(3);
		expect(applied.flat()).toEqual(committed);
	});

	test("so does one process that starts it twice", async () => {
		const url = await emptyUrl();
		expect((await Promise.all([migrate({ url }), migrate({ url })])).flat()).toEqual(committed);
	});

	test("a process killed at the last moment leaves the database empty, and the next one starts over", async () => {
		const url = await emptyUrl();
		const killAtCommit =
			kind === "sqlite"
				? `const { default: { prototype } } = await import("better-sqlite3"); const method = "exec";`
				: `const { default: { Client: { prototype } } } = await import("pg"); const method = "query";`;
		const died = await migrateInProcess(
			url,
			`${killAtCommit}
			const original = prototype[method];
			prototype[method] = function (sql, ...rest) {
				if (sql === "COMMIT") process.kill(process.pid, "SIGKILL");
				return original.call(this, sql, ...rest);
			};`,
		);
		expect(died).toBe("SIGKILL");
		const db = await connect(url);
		const tables =
			kind === "sqlite"
				? "SELECT name FROM sqlite_master"
				: "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";
		expect(await select(db, tables)).toEqual([]);
		expect(await migrate({ url })).toEqual(committed);
	});

	test("a database of a newer version is refused by name", async () => {
		const url = await migratedUrl();
		const db = await connect(url);
		await db.executeScript(
			`INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at)
			VALUES ('1', 'x', '29991231000000_later', CURRENT_TIMESTAMP)`,
		);
		await expect(migrate({ url })).rejects.toThrow(
			"The database was made by a newer version of the program: it holds the migration 29991231000000_later, which this version does not know.",
		);
	});

	test("a migration that was changed after it was applied is refused by name", async () => {
		const url = await migratedUrl();
		const db = await connect(url);
		await db.executeScript(
			`UPDATE "_prisma_migrations" SET checksum = 'x' WHERE migration_name = '${committed.at(-1)}'`,
		);
		await expect(migrate({ url })).rejects.toThrow(
			`The migration ${committed.at(-1)} was changed after it was applied to this database.`,
		);
	});

	test("the copy of the schema beside the migrations is the schema", () => {
		const read = (...path: string[]) => readFileSync(join(root, "prisma", ...path), "utf8");
		expect(read("migrations", "schema.prisma")).toBe(read("schema.prisma"));
	});
});

describe("the database itself refuses", () => {
	const logEntry = (number: number) =>
		`INTO "LogEntry" ("number", "at", "action", "recordType", "recordId", "data", "previousHash", "hash")
		VALUES (${number}, '2017-02-16 21:42:00', 'story.added', 'Story', 1, '{}', 'a', 'b')`;
	const appendOnly = /the log is append-only/;

	test("to change or delete an entry of the log", async () => {
		const db = await connect(await migratedUrl());
		await db.executeScript(`INSERT ${logEntry(1)}`);
		await db.executeScript(`INSERT ${logEntry(2)}`);
		const before = await select(db, 'SELECT * FROM "LogEntry" ORDER BY "number"');
		expect(await refusal(db, `UPDATE "LogEntry" SET "data" = '[]' WHERE "number" = 1`)).toMatch(appendOnly);
		expect(await refusal(db, 'UPDATE "LogEntry" SET "number" = 3 WHERE "number" = 2')).toMatch(appendOnly);
		expect(await refusal(db, 'DELETE FROM "LogEntry" WHERE "number" = 2')).toMatch(appendOnly);
		expect(await refusal(db, 'DELETE FROM "LogEntry"')).toMatch(appendOnly);
		expect(
			await refusal(db, kind === "sqlite" ? `INSERT OR REPLACE ${logEntry(2)}` : 'TRUNCATE "LogEntry"'),
		).toMatch(appendOnly);
		expect(await select(db, 'SELECT * FROM "LogEntry" ORDER BY "number"')).toEqual(before);
	});

	// Of each table, the columns that may change.
	const records: Record<string, string[]> = {
		Inquiry: [
			"ownerId",
			"state",
			"dueAt",
			"putAt",
			"attemptCount",
			"lastEventAt",
			"storyState",
			"restricted",
		],
		...Object.fromEntries(
			[
				"Question",
				"Attempt",
				"Reply",
				"ReplyInquiry",
				"Coverage",
				"Quote",
				"QuoteApproval",
				"Correction",
				"Attachment",
				"AttachmentContent",
				"Withdrawal",
				"StorySubject",
				"DraftCheck",
				"DraftContent",
				"DraftAcceptance",
				"DraftRemoval",
			].map((table) => [table, []]),
		),
	};

	test("to change any recorded column of a record, and nothing else", async () => {
		const db = await connect(await migratedUrl());
		// Two rows in every table are all that it takes; what they refer to does not matter here.
		const foreignKeys = (on: boolean) =>
			db.executeScript(
				kind === "sqlite"
					? `PRAGMA foreign_keys = ${on}`
					: `SET session_replication_role = ${on ? "origin" : "replica"}`,
			);
		await foreignKeys(false);
		for (const table of ["Person", ...Object.keys(records)]) {
			const columns = await columnsOf(db, table);
			const names = columns.map(({ name }) => `"${name}"`).join();
			for (const row of [1, 2]) {
				const values = columns.map(({ type }) => sample(type, row)).join();
				await db.executeScript(`INSERT INTO "${table}" (${names}) VALUES (${values})`);
			}
		}
		if (kind === "postgresql") await foreignKeys(true);

		const allowed: string[] = [];
		const otherwise: string[] = [];
		for (const table of Object.keys(records)) {
			const [{ name: key } = { name: "" }] = await columnsOf(db, table);
			for (const { name, type } of await columnsOf(db, table)) {
				const change = `UPDATE "${table}" SET "${name}" = ${sample(type, 2)} WHERE "${key}" = 1`;
				const said = await refusal(db, change);
				if (said === null) allowed.push(`${table}.${name}`);
				else if (!/a record is never changed in place/.test(said))
					otherwise.push(`${table}.${name}: ${said}`);
			}
		}
		expect(otherwise).toEqual([]);
		expect(allowed.sort()).toEqual(
			Object.entries(records)
				.flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`))
				.sort(),
		);
	});

	async function columnsOf(db: SqlDriverAdapter, table: string): Promise<{ name: string; type: string }[]> {
		const rows = await select(
			db,
			kind === "sqlite"
				? `SELECT name, lower(type) FROM pragma_table_info('${table}')`
				: `SELECT column_name::text, data_type::text FROM information_schema.columns
					WHERE table_name = '${table}' ORDER BY ordinal_position`,
		);
		return rows.map(([name, type]) => ({ name: String(name), type: String(type) }));
	}

	/** A value of a column of this type, different in each row. */
	function sample(type: string, row: number): string {
		if (type.startsWith("int")) return String(row);
		if (type.startsWith("bool")) return row === 1 ? "true" : "false";
		if (type.startsWith("datetime") || type.startsWith("timestamp")) return `'2017-02-16 21:4${row}:00'`;
		if (type === "blob") return `x'0${row}'`;
		if (type === "bytea") return `'\\x0${row}'`;
		return `'text ${row}'`;
	}
});
