import type { Transaction } from "./database.ts";
import { instant, rowsOf } from "./rows.ts";

/** What PostgreSQL must be told of a column; SQLite takes values as they come. */
export type ColumnType = "integer" | "boolean" | "text" | "timestamp(3)";

type Types<Column extends string> = Readonly<Record<Column, ColumnType>>;
type Row<Column extends string> = Readonly<Record<Column, string | number | boolean | Date | null>>;

/**
 * Puts rows into a table in one statement with one value, JSON: where thousands follow each other, Prisma's own way takes
 * longer for each of their values than the database for the row. The columns are those that `types` names. `conflict` is what
 * becomes of a row that is there already; without it, that is an error.
 */
export async function insertRows<Column extends string>(
	tx: Transaction,
	table: string,
	types: Types<Column>,
	rows: readonly Row<NoInfer<Column>>[],
	conflict = "",
): Promise<void> {
	if (rows.length === 0) return;
	const columns = Object.keys(types).map((column) => `"${column}"`);
	// Without a condition SQLite takes ON for the beginning of a join's.
	await tx.$executeRawUnsafe(
		`INSERT INTO "${table}" (${columns.join(", ")}) ${selectFrom(tx, types)} WHERE true ${conflict}`,
		valuesOf(types, rows),
	);
}

/** Changes rows likewise: those with these ids get these values. */
export async function updateRows<Column extends string>(
	tx: Transaction,
	table: string,
	types: Types<Column>,
	rows: readonly (Row<NoInfer<Column>> & { id: number })[],
): Promise<void> {
	if (rows.length === 0) return;
	const all = { id: "integer", ...types } as Types<Column | "id">;
	const columns = Object.keys(types).map((column) => `"${column}" = "changed"."${column}"`);
	await tx.$executeRawUnsafe(
		`UPDATE "${table}" SET ${columns.join(", ")} FROM (${selectFrom(tx, all)}) AS "changed"
		WHERE "${table}"."id" = "changed"."id"`,
		valuesOf(all, rows),
	);
}

/** A query for the rows that are the one value of the statement, in their order. */
function selectFrom(tx: Transaction, types: Types<string>): string {
	const isSqlite = rowsOf(tx).kind === "sqlite";
	const columns = Object.entries(types).map(([column, type], at) =>
		isSqlite ? `"value" ->> ${at} AS "${column}"` : `CAST("value" ->> ${at} AS ${type}) AS "${column}"`,
	);
	const from = isSqlite ? "json_each(?)" : 'json_array_elements(CAST($1 AS json)) AS "rows"("value")';
	return `SELECT ${columns.join(", ")} FROM ${from}`;
}

function valuesOf<Column extends string>(
	types: Types<Column>,
	rows: readonly Row<NoInfer<Column>>[],
): string {
	const columns = Object.keys(types) as Column[];
	return JSON.stringify(
		rows.map((row) =>
			columns.map((column) => {
				const value = row[column];
				return value instanceof Date ? instant(value) : value;
			}),
		),
	);
}
