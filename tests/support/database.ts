import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Database, type DatabaseKind, openDatabase } from "../../src/database/database.ts";

declare global {
	/** Which database this run of the suite is on. */
	var DATABASE_KIND: DatabaseKind;
	/** Runs SQL on the suite's PostgreSQL server. */
	var onServer: (sql: string) => Promise<void>;
}

export const kind = globalThis.DATABASE_KIND;

/** A database of its own: a copy of the migrated template. `drop` after closing whatever was opened on it. */
export async function freshDatabaseUrl(): Promise<{ url: string; drop(): Promise<void> }> {
	const name = `test_${randomUUID().replaceAll("-", "")}`;
	if (kind === "sqlite") {
		const template = process.env.SQLITE_TEMPLATE as string;
		const file = join(dirname(template), `${name}.db`);
		copyFileSync(template, file);
		return {
			url: `file:${file}`,
			async drop() {
				for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
			},
		};
	}
	const how = process.env.POSTGRESQL_COPY ?? "";
	await onServer(`CREATE DATABASE ${name} TEMPLATE template_right_of_reply ${how}`);
	const url = new URL(process.env.POSTGRESQL_SERVER as string);
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Opened, and closed and dropped by `close`. */
export async function freshDatabase(): Promise<Database & { url: string }> {
	const { url, drop } = await freshDatabaseUrl();
	const db = await openDatabase(url);
	return {
		...db,
		url,
		async close() {
			await db.close();
			await drop();
		},
	};
}
