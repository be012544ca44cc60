import type { Transaction } from "./database.ts";
import { plain, rowsOf, sql } from "./rows.ts";

/** The numbers of all records of a table, ascending, so many at a time: for what goes over a whole record in bounded memory. */
export async function* idBatches(
	tx: Pick<Transaction, "logEntry">,
	table: "Inquiry" | "Reply",
	size: number,
): AsyncGenerator<number[]> {
	const name = plain(`"${table}"`);
	for (let after = 0; ; ) {
		const rows = await rowsOf(tx)<{ id: number }>(
			sql`SELECT "id" FROM ${name} WHERE "id" > ${after} ORDER BY "id" LIMIT ${size}`,
		);
		if (rows.length > 0) yield rows.map(({ id }) => id);
		const last = rows[size - 1];
		if (last === undefined) return;
		after = last.id;
	}
}
