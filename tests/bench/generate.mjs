// Puts a made newsroom into a migrated database, past the application: its rows go straight into the tables.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import pg from "pg";
import { migrate } from "../../dist/database/migrate.js";
import { renewStatistics } from "../../dist/database/statistics.js";
import { newsroom } from "./record.mjs";

/**
 * Reading the sentences of a reply takes more than a millisecond of processor time: above so many inquiries only those of the
 * first replies are gathered, or a record of a million would take an hour longer to make.
 */
const mostForStockLines = 100_000;

/** Brings the derived tables to what the records say, after rows were put in past the application. */
async function rebuild(url, inquiries, progress) {
	const built = (path) => import(`../../dist/${path}`);
	const { openDatabase } = await built("database/database.js");
	const { rebuildFigures } = await built("figures/recount.js");
	const { rebuildStockLines } = await built("stock-lines/rebuild.js");
	const { renewStockLines } = await built("stock-lines/renew.js");
	const { rebuildSearch } = await built("database/searchIndex.js");
	const day = 24 * 3_600_000;
	const db = await openDatabase(url, { maxWait: 60_000, timeout: day });
	const now = new Date();
	try {
		progress(0, "figures");
		await db.write({ personId: null, now }, async ({ tx }) => {
			// What triggers would have kept.
			await tx.$executeRaw`DELETE FROM "OpenAlert"`;
			await tx.$executeRaw`INSERT INTO "OpenAlert" SELECT * FROM "OpenAlertSource"`;
			await rebuildFigures(tx);
		});
		if (inquiries <= mostForStockLines) {
			progress(0, "stock lines");
			await db.write({ personId: null, now }, ({ tx }) => rebuildStockLines(tx));
		} else {
			// Where there are none at all, the program gathers them when it starts.
			const first = await db.read.reply.findMany({ orderBy: { id: "asc" }, take: 100, select: { id: true } });
			const ids = first.map(({ id }) => id);
			await db.write({ personId: null, now }, ({ tx }) => renewStockLines(tx, ids));
		}
		progress(0, "search");
		await rebuildSearch(db, now);
	} finally {
		await db.close();
	}
}

const isInstant = (column) => /^at$|At$|Until$/.test(column);

/** Rows of each table collected up to so many, then given to `put(table, columns, rows)`. */
async function collected(inquiries, atOnce, put, progress) {
	const waiting = new Map();
	let [done, told] = [0, 0];
	for (const [table, row] of newsroom(inquiries)) {
		let rows = waiting.get(table);
		if (rows === undefined) {
			rows = [];
			waiting.set(table, rows);
		}
		rows.push(row);
		done += 1;
		if (rows.length >= atOnce) {
			await put(table, Object.keys(rows[0]), rows);
			waiting.set(table, []);
			if (table === "Inquiry" && done - told > 500_000) {
				told = done;
				progress(done, row.id);
			}
		}
	}
	for (const [table, rows] of waiting) if (rows.length > 0) await put(table, Object.keys(rows[0]), rows);
	return done;
}

/** A SQLite file with a record of so many inquiries; an unfinished one never stands under its name. */
export async function generateSqlite(file, inquiries, progress = () => {}) {
	const making = `${file}.making`;
	mkdirSync(dirname(file), { recursive: true });
	for (const end of ["", "-wal", "-shm"]) rmSync(making + end, { force: true });
	await migrate({ url: `file:${making}` });
	const db = new Sqlite(making);
	for (const pragma of [
		"journal_mode = DELETE",
		"journal_mode = OFF",
		"synchronous = OFF",
		"foreign_keys = OFF",
		"cache_size = -400000",
		"temp_store = FILE",
	]) {
		db.pragma(pragma);
	}
	// Indexes and triggers are made again, word for word, when all rows are there: that takes a fraction of the time.
	const later = db
		.prepare(
			`SELECT "type", "name", "sql" FROM "sqlite_master" WHERE "type" IN ('index', 'trigger') AND "sql" IS NOT NULL ORDER BY "type", "name"`,
		)
		.all();
	for (const { type, name } of later) db.exec(`DROP ${type} "${name}"`);
	db.exec(`DELETE FROM "LogHead"`);
	const statements = new Map();
	const put = (table, columns, rows) => {
		let insert = statements.get(table);
		if (insert === undefined) {
			const names = columns.map((column) => `"${column}"`).join(", ");
			const statement = db.prepare(
				`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`,
			);
			const instants = columns.map(isInstant);
			const values = (row) =>
				columns.map((column, index) => {
					const value = row[column];
					if (typeof value === "boolean") return value ? 1 : 0;
					// As Prisma's adapter writes instants.
					return instants[index] && value !== null ? `${value.slice(0, -1)}+00:00` : value;
				});
			insert = db.transaction((batch) => {
				for (const row of batch) statement.run(values(row));
			});
			statements.set(table, insert);
		}
		insert(rows);
	};
	const rows = await collected(inquiries, 5_000, put, progress);
	progress(rows, "indexes");
	for (const { sql } of later) db.exec(sql);
	db.pragma("journal_mode = DELETE");
	db.close();
	await rebuild(`file:${making}`, inquiries, progress);
	// As the program does when it starts.
	const made = new Sqlite(making);
	for (const statement of renewStatistics) made.exec(statement);
	made.pragma("wal_checkpoint(TRUNCATE)");
	made.close();
	for (const end of ["-wal", "-shm"]) rmSync(making + end, { force: true });
	renameSync(making, file);
	return rows;
}

/** The same into an empty PostgreSQL database. */
export async function generatePostgresql(url, inquiries, progress = () => {}) {
	await migrate({ url });
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		// Neither triggers nor foreign keys are looked at meanwhile.
		await client.query("SET session_replication_role = replica");
		await client.query("SET synchronous_commit = off");
		await client.query("SET maintenance_work_mem = '512MB'");
		await client.query(`DELETE FROM "LogHead"`);
		const { rows: indexes } = await client.query(`
			SELECT i.indexname AS name, i.indexdef AS sql FROM pg_indexes i
			WHERE i.schemaname = current_schema() AND i.tablename <> '_prisma_migrations'
			AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)`);
		for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
		const { rows: types } = await client.query(`
			SELECT table_name AS table, column_name AS column, udt_name AS type FROM information_schema.columns
			WHERE table_schema = current_schema()`);
		const typeOf = new Map(types.map(({ table, column, type }) => [`${table}.${column}`, type]));
		const put = async (table, columns, rows) => {
			const names = columns.map((column) => `"${column}"`).join(", ");
			const arrays = columns.map((column, index) => `$${index + 1}::${typeOf.get(`${table}.${column}`)}[]`);
			await client.query({
				text: `INSERT INTO "${table}" (${names}) SELECT * FROM unnest(${arrays.join(", ")})`,
				values: columns.map((column) => rows.map((row) => row[column])),
			});
		};
		const rows = await collected(inquiries, 5_000, put, progress);
		progress(rows, "indexes");
		for (const { sql } of indexes) await client.query(sql);
		const { rows: sequences } = await client.query(`
			SELECT table_name AS table FROM information_schema.columns
			WHERE table_schema = current_schema() AND column_default LIKE 'nextval%'`);
		for (const { table } of sequences) {
			await client.query(
				`SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), COALESCE((SELECT MAX("id") FROM "${table}"), 0) + 1, false)`,
			);
		}
		await rebuild(url, inquiries, progress);
		await client.query("VACUUM ANALYZE");
		return rows;
	} finally {
		await client.end();
	}
}

export const isMade = (file) => existsSync(file);
