import type { Transaction } from "./database.ts";
import { instant, rowsOf } from "./rows.ts";

/** What PostgreSQL must be told of a column; SQLite takes values as they come. */
export type ColumnType = "integer" | "boolean" | "text" | "timestamp(3)";

/**
 * Puts rows into a table in one statement with one value, JSON: where thousands follow each other, Prisma's own way takes
 * longer for each of their values than the database for the row. The columns are those that `types` names.
 */
export async function insertRows<Column extends string>(
	tx: Transaction,
	table: string,
	types: Readonly<Record<Column, ColumnType>>,
	rows: readonly Readonly<Record<NoInfer<Column>, string | number | boolean | Date | null>>[],
): Promise<void> {
	if (rows.length === 0) return;
	const columns = Object.keys(types) as Column[];
	const values = rows.map((row) =>
		columns.map((column) => {
			const value = row[column];
			return value instanceof Date ? instant(value) : value;
		}),
	);
	const isSqlite = rowsOf(tx).kind === "sqlite";
	const selected = columns.map((column, at) =>
		isSqlite ? `"value" ->> ${at}` : `CAST("value" ->> ${at} AS ${types[column]})`,
	);
	await tx.$executeRawUnsafe(
		`INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")})
		SELECT ${selected.join(", ")} FROM ${isSqlite ? "json_each(?)" : 'json_array_elements(CAST($1 AS json)) AS "rows"("value")'}`,
		JSON.stringify(values),
	);
}
