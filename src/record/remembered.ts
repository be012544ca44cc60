import type { Database } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import type { RecordType } from "./records.ts";

type Reader = Pick<Database, "read">;

/** So far behind the log it costs less to load again than to look what happened meanwhile. */
const farBehind = 5_000;

/**
 * What `load` answered, until the log holds a newer entry about one of these kinds of record: for what every page needs and few
 * writes change. Whichever process wrote the entry, it is seen by the next request. What it answers must not be changed.
 */
export function remembered<T>(
	types: readonly RecordType[],
	load: (db: Reader) => Promise<T>,
): (db: Reader) => Promise<T> {
	const known = new WeakMap<object, { upTo: number; value: Promise<T> }>();
	return async (db) => {
		const rows = rowsOf(db.read);
		const [head] = await rows<{ number: number }>(sql`SELECT "number" FROM "LogHead" WHERE "id" = 1`);
		const number = head?.number ?? 0;
		const before = known.get(db.read);
		if (before !== undefined && number >= before.upTo) {
			if (number === before.upTo) return before.value;
			const news =
				number - before.upTo > farBehind
					? [{}]
					: await rows(sql`
						SELECT 1 AS "one" FROM "LogEntry"
						WHERE "number" > ${before.upTo} AND "number" <= ${number} AND "recordType" IN ${types} LIMIT 1`);
			if (news.length === 0) {
				known.set(db.read, { upTo: number, value: before.value });
				return before.value;
			}
		}
		// Read after the head was: at least as new as it.
		const value = load(db);
		known.set(db.read, { upTo: number, value });
		value.catch(() => known.delete(db.read));
		return value;
	};
}
