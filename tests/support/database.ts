import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Database, type DatabaseKind, openDatabase } from "../../src/database/database.ts";

declare global {
	/** Which database this run of the suite is on. */
	var DATABASE_KIND: DatabaseKind;
	/** Runs SQL on the suite's PostgreSQL server. */
	var onServer: (sql: string) => Promise<void>;
	/** Drops a database of that server once nobody is in a hurry for it. */
	var dropOnServer: (name: string) => Promise<void>;
}

export const kind = globalThis.DATABASE_KIND;

const folder = dirname(process.env.SQLITE_TEMPLATE ?? "");

/** What a database holds from the start. */
export interface Contents {
	/** In letters a to z, as the name of a database. */
	name: string;
	fill(db: Database & { url: string }): Promise<unknown>;
}

/**
 * A database of its own: a copy of the migrated template, or of what `contents` made of such a copy, once for all test
 * files. `drop` after closing whatever was opened on it.
 */
export async function freshDatabaseUrl(contents?: Contents): Promise<{ url: string; drop(): Promise<void> }> {
	const name = `test_${randomUUID().replaceAll("-", "")}`;
	const template = `template_${contents?.name ?? "right_of_reply"}`;
	try {
		if (kind === "sqlite") copyFileSync(fileOf(template), fileOf(name));
		else await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} ${process.env.POSTGRESQL_COPY ?? ""}`);
	} catch (error) {
		// Nobody has filled it so far: no such file, no such database.
		if (contents === undefined || !["ENOENT", "3D000"].includes((error as { code: string }).code))
			throw error;
		await keep(template, contents);
		return freshDatabaseUrl(contents);
	}
	if (kind === "sqlite") return { url: `file:${fileOf(name)}`, drop: async () => removeFiles(name) };
	const url = new URL(process.env.POSTGRESQL_SERVER as string);
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => dropOnServer(name) };
}

const fileOf = (name: string) => join(folder, `${name}.db`);

function removeFiles(name: string): void {
	for (const end of ["", "-wal", "-shm"]) rmSync(fileOf(name) + end, { force: true });
}

/** Fills a database and gives it the name when it is finished, unless another process was first. */
async function keep(template: string, { fill }: Contents): Promise<void> {
	const { url, drop } = await freshDatabaseUrl();
	// Not what is tested, and more than any test writes at once: on a busy machine it takes longer than a write may.
	const db = await openDatabase(url, { maxWait: 60_000, timeout: 60_000 });
	await fill({ ...db, url });
	await db.close();
	if (kind === "sqlite") {
		const file = url.slice("file:".length);
		if (existsSync(`${file}-wal`)) throw new Error(`${template} is not whole in its file`);
		renameSync(file, fileOf(template));
		return;
	}
	try {
		await onServer(`ALTER DATABASE ${new URL(url).pathname.slice(1)} RENAME TO ${template}`);
	} catch (error) {
		if ((error as { code: string }).code !== "42P04") throw error;
		await drop();
	}
}

/** Opened, and closed and dropped by `close`. */
export async function freshDatabase(contents?: Contents): Promise<Database & { url: string }> {
	const { url, drop } = await freshDatabaseUrl(contents);
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
