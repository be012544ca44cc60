import { setTimeout as wait } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type Sqlite from "better-sqlite3";
import type pg from "pg";
import { append, type Head, type NewEntry } from "../record/log.ts";
import { Conflict, Unavailable } from "../web/refusals.ts";
import { type Prisma, PrismaClient } from "./generated/sqlite/client.ts";
import { keepStatements, takeTurn, withTurns } from "./held.ts";
import { channel, type Listener, watchLog } from "./logged.ts";
import { isLocked, isOutOfReach } from "./problems.ts";
import {
	nameOf,
	postgresqlRows,
	type Rows,
	readBy,
	rowsOf,
	rowsWhile,
	sql,
	sqliteRows,
	sqliteRowsOn,
} from "./rows.ts";
import { renewStatistics } from "./statistics.ts";

export type Transaction = Prisma.TransactionClient;
export type DatabaseKind = "sqlite" | "postgresql";

/** Who writes, when, and under which key, so that the same request sent twice makes one record. */
export interface Author {
	/** null: the program itself, or a visitor who is nobody yet. */
	personId: number | null;
	now: Date;
	/** From the form or the `Idempotency-Key` header. */
	key?: string | undefined;
	/** SHA-256 of method, address and body: the same key with another request is refused. */
	fingerprint?: string | undefined;
}

/** What an operation sees while it writes: the transaction, and the log it must append to. */
export interface Write {
	tx: Transaction;
	by: number | null;
	now: Date;
	log(entry: NewEntry): Promise<void>;
	/** The same for many, at once. */
	logAll(entries: readonly NewEntry[]): Promise<void>;
}

export interface Database {
	kind: DatabaseKind;
	/** For reading only. On SQLite it is another connection, so it never sees what is not yet committed. */
	read: PrismaClient;
	/**
	 * The only way to change anything: one transaction, one writer at a time, the log appended within it.
	 * Throws Unavailable when the database is locked, full or gone, and Conflict for a reused key.
	 */
	write<T>(author: Author, operation: (write: Write) => Promise<T>): Promise<T>;
	/** The number of the newest log entry. */
	headNumber(): Promise<number>;
	/**
	 * Once it resolves, the listener is called with every log entry committed from then on, by whichever process:
	 * after the commit, each entry once, in order. The answer stops it.
	 */
	onLogged(listener: Listener): Promise<() => void>;
	close(): Promise<void>;
}

/** How long a write waits for its turn, and how long it may take, in milliseconds, before the answer is 503. */
export interface Patience {
	maxWait: number;
	timeout: number;
}

const day = 24 * 60 * 60 * 1000;

const usualPatience: Patience = { maxWait: 10_000, timeout: 20_000 };

/** Opens the database at a `file:` or `postgresql:` address. It must have been migrated. */
export async function openDatabase(url: string, patience: Patience = usualPatience): Promise<Database> {
	const {
		kind,
		client: read,
		rows,
		rowsInTurn,
		closeRows,
	} = await (url.startsWith("file:") ? openSqlite(url) : openPostgresql(url, patience));
	const logged = watchLog(url, read);
	readBy(read, rows);

	async function write<T>(author: Author, operation: (write: Write) => Promise<T>): Promise<T> {
		for (const end = Date.now() + patience.maxWait; ; ) {
			try {
				const result = await read.$transaction(
					(tx) => inTurn(kind, tx, rowsInTurn, author, operation),
					patience,
				);
				logged.wake();
				return result;
			} catch (error) {
				// Another process writes on the same SQLite file. Nothing has happened in this transaction yet.
				if (isLocked(error) && Date.now() < end) {
					await wait(5 + Math.random() * 15);
					continue;
				}
				throw isOutOfReach(error) ? new Unavailable(error) : error;
			}
		}
	}

	return {
		kind,
		read,
		write,
		async headNumber() {
			const [head] = await rows<{ number: number }>(sql`SELECT "number" FROM "LogHead" WHERE "id" = 1`);
			if (head === undefined) throw new Error("the log has no head: the database was not migrated");
			return head.number;
		},
		onLogged: (listener) => logged.onLogged(listener),
		async close() {
			await logged.close();
			await closeRows();
			await read.$disconnect();
		},
	};
}

async function inTurn<T>(
	kind: DatabaseKind,
	tx: Transaction,
	rowsInTurn: () => Rows,
	author: Author,
	operation: (write: Write) => Promise<T>,
): Promise<T> {
	const [head] = await tx.$queryRawUnsafe<Head[]>(takeTurn);
	readBy(tx, rowsInTurn());
	if (head === undefined) throw new Error("the log has no head: the database was not migrated");
	const { number } = head;

	const { personId, key, fingerprint = "", now } = author;
	if (key !== undefined && personId !== null) {
		const earlier = await tx.submission.findUnique({ where: { personId_key: { personId, key } } });
		if (earlier !== null) {
			if (earlier.fingerprint !== fingerprint) throw new Conflict("errors:idempotency_conflict");
			return JSON.parse(earlier.result) as T;
		}
	}

	const result = await operation({
		tx,
		by: personId,
		now,
		log: (entry) => append(tx, head, personId, now, [entry]),
		logAll: (entries) => append(tx, head, personId, now, entries),
	});

	if (head.number !== number) {
		// What PostgreSQL notifies is sent by the server with the commit, or not at all.
		const notify = kind === "postgresql" ? sql`, pg_notify(${channel}, '')` : sql``;
		await rowsOf(tx)(sql`
			UPDATE "LogHead" SET "number" = ${head.number}, "hash" = ${head.hash} WHERE "id" = 1 RETURNING "id"${notify}`);
	}
	if (key !== undefined && personId !== null) {
		await tx.submission.create({
			data: { personId, key, fingerprint, result: JSON.stringify(result ?? null), at: now },
		});
	}
	return result;
}

/**
 * The adapter shares one connection: while a transaction is open, any other statement of the client would run inside it and
 * vanish if it rolls back. So the client has two: it reads on one, which can do nothing else, and every transaction, thus
 * everything that writes, goes to the other, where the adapter queues them. One client for both, because each takes half a
 * second to start and forty megabytes.
 */
function onTwoConnections(
	reading: SqlDriverAdapterFactory,
	writing: SqlDriverAdapterFactory,
): SqlDriverAdapterFactory {
	return {
		provider: reading.provider,
		adapterName: reading.adapterName,
		async connect() {
			const writer = await writing.connect();
			keepStatements(writer);
			const set = (to: SqlDriverAdapter, ...pragmas: string[]) =>
				to.executeScript(pragmas.map((pragma) => `PRAGMA ${pragma};`).join("\n"));
			// What is deleted is overwritten: a draft that was discarded must not be found in the file.
			await set(
				writer,
				"journal_mode = WAL",
				"synchronous = FULL",
				"foreign_keys = ON",
				"secure_delete = ON",
			);
			for (const [name, wanted] of [
				["journal_mode", "wal"],
				["synchronous", 2],
				["foreign_keys", 1],
			] as const) {
				const { rows } = await writer.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] });
				const found = rows[0]?.[0];
				if (String(found) !== String(wanted)) throw new Error(`SQLite: ${name} is ${found}, not ${wanted}`);
			}
			// SQLite's own waiting stops the whole process: from here on `write` waits instead.
			await set(writer, "busy_timeout = 0");
			const reader = await reading.connect();
			keepStatements(reader);
			await set(reader, "query_only = ON", "foreign_keys = ON");
			const dispose = reader.dispose.bind(reader);
			return Object.assign(reader, {
				startTransaction: writer.startTransaction.bind(writer),
				async dispose() {
					await dispose();
					await writer.dispose();
				},
			});
		},
	};
}

async function openSqlite(url: string) {
	const connection = () => new PrismaBetterSqlite3({ url, timeout: 10_000 });
	const { adapter, turn } = withTurns<Sqlite.Database>(connection());
	const client = new PrismaClient({ adapter: onTwoConnections(connection(), adapter) });
	await client.$queryRaw`SELECT 1`;
	const { rows, close } = sqliteRows(url);
	let within: Rows | undefined;
	const rowsInTurn = () => {
		const held = turn();
		// One connection, whichever transaction.
		within ??= sqliteRowsOn(held.connection);
		return rowsWhile(held, within);
	};
	// A server that runs for months has its tables looked at too, not only one that starts.
	const looking = setInterval(() => {
		client
			.$transaction(async (tx) => {
				for (const statement of renewStatistics) await tx.$queryRawUnsafe(statement);
			})
			.catch(() => {});
	}, day).unref();
	const closeRows = () => {
		clearInterval(looking);
		return close();
	};
	return { kind: "sqlite" as const, client, rows, rowsInTurn, closeRows };
}

async function openPostgresql(url: string, { maxWait, timeout }: Patience) {
	// Generated from the same models, so its types are the same; loaded only where it is used.
	const { PrismaClient: Client } = await import("./generated/postgresql/client.ts");
	const { default: pg } = await import("pg");
	const pool = new pg.Pool({
		connectionString: url,
		max: 10,
		connectionTimeoutMillis: maxWait,
		lock_timeout: maxWait,
		// A process that stands still in the middle of a write must not keep all others from writing.
		idle_in_transaction_session_timeout: timeout,
	});
	const { adapter, turn } = withTurns<pg.PoolClient>(
		new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: ({ sql }) => nameOf(sql) }),
	);
	const client = new Client({ adapter }) as unknown as PrismaClient;
	await client.$queryRaw`SELECT 1`;
	const rows: Rows = postgresqlRows(pool, pg.types.getTypeParser);
	const rowsInTurn = () => {
		const held = turn();
		return rowsWhile(held, postgresqlRows(held.connection, pg.types.getTypeParser));
	};
	return {
		kind: "postgresql" as const,
		client,
		rows,
		rowsInTurn,
		closeRows: async () => {},
	};
}
