import type {
	SqlDriverAdapterFactory,
	SqlQuery,
	SqlQueryable,
	Transaction,
} from "@prisma/driver-adapter-utils";
import type Sqlite from "better-sqlite3";

/** Before anything is read: this takes SQLite's write lock, or PostgreSQL's lock on the row, so that writers of every process queue here. */
export const takeTurn = `UPDATE "LogHead" SET "number" = "number" WHERE "id" = 1 RETURNING "number", "hash"`;

/** The connection that a write's transaction runs on. */
export interface Held<Connection> {
	connection: Connection;
	/** False from the moment at which its end is asked for: whatever came later would run outside of it. */
	open: boolean;
}

/**
 * Prisma's adapter, which also tells whose turn it is to write, so that the driver can read within that transaction:
 * through Prisma a read costs many times as much. `turn()` is to be called right after `takeTurn` was answered; nobody
 * else can have got that answer in the meantime, because the lock is held until the transaction ends.
 */
export function withTurns<Connection>(factory: SqlDriverAdapterFactory): {
	adapter: SqlDriverAdapterFactory;
	turn(): Held<Connection>;
} {
	let last: Held<Connection> | null = null;

	function watched(transaction: Transaction): Transaction {
		const held = { connection: connectionOf<Connection>(transaction), open: true };
		const queryRaw = transaction.queryRaw.bind(transaction);
		const executeRaw = transaction.executeRaw.bind(transaction);
		return Object.assign(transaction, {
			async queryRaw(query: SqlQuery) {
				const answer = await queryRaw(query);
				if (query.sql === takeTurn) last = held;
				return answer;
			},
			executeRaw(query: SqlQuery) {
				if (/^(?:COMMIT|ROLLBACK)$/i.test(query.sql)) held.open = false;
				return executeRaw(query);
			},
		});
	}

	return {
		adapter: {
			provider: factory.provider,
			adapterName: factory.adapterName,
			async connect() {
				const adapter = await factory.connect();
				const start = adapter.startTransaction.bind(adapter);
				return Object.assign(adapter, {
					startTransaction: async (...level: Parameters<typeof start>) => watched(await start(...level)),
				});
			},
		},
		turn() {
			if (last === null) throw new Error("nobody has taken a turn to write");
			return last;
		},
	};
}

/** What both of Prisma's adapters hold and do not show. */
export function connectionOf<Connection>(queryable: SqlQueryable): Connection {
	const { client } = queryable as SqlQueryable & { client?: Connection & { whole?: Connection } };
	if (client === undefined) throw new Error(`${queryable.adapterName} holds no connection`);
	return client.whole ?? client;
}

/** More than the program has; texts with lists of every length would otherwise stay without end. */
const mostKept = 1_000;

/**
 * From now on the adapter prepares each statement once. By itself it does so for every run, and of one that writes SQLite
 * compiles all triggers again: that is a fifth of a write.
 */
export function keepStatements(adapter: SqlQueryable): void {
	const whole = connectionOf<Sqlite.Database>(adapter);
	const kept = new Map<string, ReturnType<typeof statementOf>>();
	const prepare = (text: string) => {
		const known = kept.get(text);
		if (known !== undefined) return known;
		const statement = statementOf(whole.prepare(text));
		if (kept.size >= mostKept) kept.clear();
		kept.set(text, statement);
		return statement;
	};
	// Everything else is the connection's own.
	Object.assign(adapter, { client: Object.assign(Object.create(whole), { whole, prepare }) });
}

/** What the adapter asks of a statement. Values that are bound to one itself would stay for ever. */
function statementOf(prepared: Sqlite.Statement) {
	const columns = prepared.reader ? prepared.raw(true).columns() : [];
	const bind = (values: unknown[]) => ({
		reader: prepared.reader,
		columns: () => columns,
		run: () => prepared.run(values),
		raw: () => ({ all: () => prepared.all(values) }),
	});
	return { ...bind([]), bind };
}
