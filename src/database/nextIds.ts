import type { Transaction } from "./database.ts";
import { rowsOf, sql } from "./rows.ts";

/**
 * The ids of so many rows that are put into a table next, ascending: for `insertRows`, where other rows or the log name
 * them. They must be in the table before anybody asks for more.
 */
export async function nextIds(tx: Transaction, table: string, count: number): Promise<number[]> {
	if (count === 0) return [];
	const rows = rowsOf(tx);
	if (rows.kind === "postgresql") {
		const ids = await rows<{ id: number }>(
			sql`SELECT nextval(pg_get_serial_sequence(${`"${table}"`}, 'id')) AS "id" FROM generate_series(1, ${count}::int)`,
		);
		return ids.map(({ id }) => id);
	}
	// Only one writes at a time, and whatever is put in moves the sequence on.
	const [last] = await rows<{ seq: number }>(
		sql`SELECT "seq" FROM "sqlite_sequence" WHERE "name" = ${table}`,
	);
	const before = last?.seq ?? 0;
	return Array.from({ length: count }, (_, at) => before + at + 1);
}
