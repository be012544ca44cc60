import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import Sqlite from "better-sqlite3";
import pg from "pg";

/** A copy of a database that nobody has open. `drop` after closing whatever was opened on it. */
export async function copyOf(url: string): Promise<{ url: string; drop(): Promise<void> }> {
	const name = `copy_${randomUUID().replaceAll("-", "")}`;
	if (url.startsWith("file:")) {
		const file = url.slice("file:".length);
		const copy = `${file}.${name}`;
		copyFileSync(file, copy);
		return {
			url: `file:${copy}`,
			async drop() {
				for (const end of ["", "-wal", "-shm"]) rmSync(copy + end, { force: true });
			},
		};
	}
	const server = process.env.POSTGRESQL_SERVER as string;
	const [original, copy] = [new URL(url), new URL(url)];
	copy.pathname = `/${name}`;
	const how = process.env.POSTGRESQL_COPY ?? "";
	await tamper(server, `CREATE DATABASE "${name}" TEMPLATE "${original.pathname.slice(1)}" ${how}`);
	return { url: copy.href, drop: () => tamper(server, `DROP DATABASE "${name}" WITH (FORCE)`) };
}

/** Runs SQL on a database behind the program's back, as somebody with the file or the server's password could. */
export async function tamper(url: string, ...statements: string[]): Promise<void> {
	if (url.startsWith("file:")) {
		const database = new Sqlite(url.slice("file:".length));
		try {
			for (const sql of statements) database.exec(sql);
		} finally {
			database.close();
		}
		return;
	}
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		for (const sql of statements) await client.query(sql);
	} finally {
		await client.end();
	}
}

/** The same with the table's triggers out of the way, and back in their place afterwards. */
export async function tamperPastTriggers(url: string, table: string, ...statements: string[]): Promise<void> {
	if (!url.startsWith("file:")) {
		await tamper(
			url,
			`ALTER TABLE "${table}" DISABLE TRIGGER USER`,
			...statements,
			`ALTER TABLE "${table}" ENABLE TRIGGER USER`,
		);
		return;
	}
	const database = new Sqlite(url.slice("file:".length));
	const triggers = database
		.prepare(`SELECT "name", "sql" FROM "sqlite_master" WHERE "type" = 'trigger' AND "tbl_name" = ?`)
		.all(table) as { name: string; sql: string }[];
	database.close();
	await tamper(
		url,
		...triggers.map(({ name }) => `DROP TRIGGER "${name}"`),
		...statements,
		...triggers.map(({ sql }) => sql),
	);
}
