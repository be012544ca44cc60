import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import {
	bindMigrationAwareSqlAdapterFactory,
	DriverAdapterError,
	type SqlDriverAdapter,
	type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { root } from "../root.ts";
import type { DatabaseKind } from "./database.ts";
import { renewStatistics } from "./statistics.ts";

/** One committed migration; `checksum` is the SHA-256 (hex) that Prisma keeps in `_prisma_migrations`. */
type Migration = { name: string; sql: string; checksum: string };

/** One open connection. `begin` waits for the lock and opens the transaction that holds it. */
type Connection = {
	adapter: SqlDriverAdapter;
	begin(): Promise<void>;
	/** A query that yields a row when there is a `_prisma_migrations`. */
	applied: string;
	close(): Promise<void>;
};

/** The part of it used here: its full types come with a browser's, which a server has no use for. */
declare const WebAssembly: {
	instantiate(
		bytes: Uint8Array,
		imports: object,
	): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

export const migrationsFolder = join(root, "prisma", "migrations");

/** Any constant will do, as long as every version of the program uses the same one. */
const ADVISORY_LOCK = 7_465_731;
const LOCK_WAIT_MS = 60_000;

/**
 * Brings the database at `url` (`file:PATH` or `postgresql://…`) up to the committed migrations and returns the
 * names of those applied now, oldest first; a missing SQLite file and its folder are made.
 *
 * All of it, bookkeeping included, is one transaction that also holds the lock: several processes may start at
 * once, and one that is killed leaves the database as it was. Throws an Error with one clear sentence when the
 * database holds a migration this version does not know, or one whose text has changed since.
 */
export async function migrate({ url }: { url: string }): Promise<string[]> {
	const kind: DatabaseKind = url.startsWith("file:") ? "sqlite" : "postgresql";
	const committed = committedMigrations(kind);
	const connection = kind === "sqlite" ? await connectSqlite(url) : await connectPostgresql(url);
	try {
		if ((await findPending(connection, committed)).length === 0) return [];
		await connection.begin();
		try {
			// Whoever held the lock before may have done the work.
			const pending = await findPending(connection, committed);
			if (pending.length > 0) await apply(connection.adapter, kind, committed);
			await connection.adapter.executeScript("COMMIT");
			return pending.map((migration) => migration.name);
		} catch (error) {
			await connection.adapter.executeScript("ROLLBACK").catch(() => {});
			throw error;
		}
	} finally {
		await connection.close();
	}
}

/**
 * Prisma's schema engine as the registry's WebAssembly package, which fetches nothing. `schemas` are pairs of a
 * file name and its text; `factory` is where it connects to, at once.
 */
export async function openSchemaEngine(
	schemas: [string, string][] | undefined,
	factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
	engineModule ??= loadEngineModule();
	const { SchemaEngine } = await engineModule;
	return SchemaEngine.new({ datamodels: schemas }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

/** Loaded at most once: the package keeps its instance in module variables. */
let engineModule: ReturnType<typeof loadEngineModule> | undefined;

async function loadEngineModule() {
	const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
	const glueFile = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
	// The engine never clears the timer of its own lock's time-out, which would keep the process alive for 10 s.
	const timer = Object.keys(glue).find((name) => name.startsWith("__wbg_setTimeout")) ?? "";
	const setTimer = (work: () => void, ms: number) => setTimeout(work, ms).unref();
	const { instance } = await WebAssembly.instantiate(readFileSync(glueFile.replace(/\.js$/, ".wasm")), {
		"./schema_engine_bg.js": { ...glue, [timer]: setTimer },
	});
	// The package tells this global why it panicked before it stops with a bare "unreachable".
	Object.assign(globalThis, {
		PRISMA_WASM_PANIC_REGISTRY: { set_message: (why: string) => console.error(why) },
	});
	glue.__wbg_set_wasm(instance.exports);
	(instance.exports.__wbindgen_start as () => void)();
	return glue;
}

function committedMigrations(kind: DatabaseKind): Migration[] {
	const folder = join(migrationsFolder, kind);
	return readdirSync(folder)
		.sort()
		.map((name) => {
			const sql = readFileSync(join(folder, name, "migration.sql"), "utf8").replaceAll("\r\n", "\n");
			return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
		});
}

async function connectSqlite(url: string): Promise<Connection> {
	mkdirSync(dirname(url.slice("file:".length)), { recursive: true });
	// No time-out: SQLite's own waiting stops the whole process, so `patiently` does it.
	const adapter = await new PrismaBetterSqlite3({ url, timeout: 0 }).connect();
	try {
		await patiently(() =>
			adapter.executeScript(
				"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF",
			),
		);
	} catch (error) {
		await adapter.dispose();
		throw error;
	}
	return {
		adapter,
		begin: () => patiently(() => adapter.executeScript("BEGIN IMMEDIATE")),
		applied: "SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'",
		close: async () => {
			try {
				await adapter.executeScript(`BEGIN; ${renewStatistics.join("; ")}; COMMIT`);
			} catch {
				// Another process writes; that is no reason not to start.
			}
			await adapter.dispose();
		},
	};
}

/** Does `work` once no other process is in its way on SQLite; gives up after LOCK_WAIT_MS. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
	for (const end = Date.now() + LOCK_WAIT_MS; ; await wait(20)) {
		try {
			return await work();
		} catch (error) {
			const busy = error instanceof DriverAdapterError && error.cause.kind === "SocketTimeout";
			if (!busy || Date.now() > end) throw error;
		}
	}
}

async function connectPostgresql(url: string): Promise<Connection> {
	const adapter = await new PrismaPg({ connectionString: url, connectionTimeoutMillis: 10_000 }).connect();
	const pool = adapter.underlyingDriver();
	const client = await pool.connect();
	// A lost connection is told by the next statement; unheard, this would end the process.
	client.on("error", () => {});
	// One connection for everything, so that it is one transaction.
	pool.query = client.query.bind(client) as typeof pool.query;
	// The adapter cuts a script at every semicolon, also inside a function's body; PostgreSQL itself takes it whole.
	adapter.executeScript = async (script) => {
		await client.query(script);
	};
	return {
		adapter,
		begin: () => adapter.executeScript(`BEGIN; SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`),
		applied: "SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL",
		close: async () => {
			client.release();
			await adapter.dispose();
		},
	};
}

async function findPending(connection: Connection, committed: Migration[]): Promise<Migration[]> {
	const select = async (sql: string) =>
		(await patiently(() => connection.adapter.queryRaw({ sql, args: [], argTypes: [] }))).rows;
	if ((await select(connection.applied)).length === 0) return committed;
	const applied = await select(
		'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name',
	);
	for (const [name, checksum] of applied) {
		const migration = committed.find((candidate) => candidate.name === name);
		if (!migration) {
			throw new Error(
				`The database was made by a newer version of the program: it holds the migration ${name}, which this version does not know.`,
			);
		}
		if (migration.checksum !== checksum) {
			throw new Error(`The migration ${name} was changed after it was applied to this database.`);
		}
	}
	return committed.filter((migration) => !applied.some(([name]) => name === migration.name));
}

async function apply(adapter: SqlDriverAdapter, kind: DatabaseKind, committed: Migration[]): Promise<void> {
	// The engine reports a failed script only after a statement of its own, which fails too and hides it.
	let cause: unknown;
	const { executeScript } = adapter;
	adapter.executeScript = async (script) => {
		try {
			await executeScript.call(adapter, script);
		} catch (error) {
			cause ??= error;
			throw error;
		}
	};
	const noShadow = async () => {
		throw new Error("Applying migrations needs no shadow database.");
	};
	const engine = await openSchemaEngine(undefined, {
		provider: adapter.provider,
		adapterName: adapter.adapterName,
		connect: async () => adapter,
		connectToShadowDb: noShadow,
	});
	try {
		await engine.applyMigrations({
			migrationsList: {
				baseDir: join(migrationsFolder, kind),
				lockfile: { path: "migration_lock.toml", content: `provider = "${kind}"` },
				shadowDbInitScript: "",
				migrationDirectories: committed.map(({ name, sql }) => ({
					path: name,
					migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
				})),
			},
			filters: { externalTables: [], externalEnums: [] },
		});
	} catch (error) {
		const why = cause instanceof DriverAdapterError ? cause.cause.originalMessage : (cause as Error)?.message;
		throw new Error(`The database could not be migrated: ${why ?? (error as Error).message}`, {
			cause: error,
		});
	} finally {
		engine.free();
		adapter.executeScript = executeScript;
	}
}
