import { z } from "zod";
import { plain, type Sql, sql } from "../database/rows.ts";
import { Invalid } from "./refusals.ts";

/** Where a list stopped: the value that it is sorted by, and the id that breaks ties. */
interface Cursor {
	value: Date | string | null;
	id: number;
}

const cursorParts = z.tuple([
	z.union([z.string(), z.null()]),
	z.number().int().positive().max(2_147_483_647),
]);

/** Room for a cursor that holds a title. */
export const after = z.string().max(2_000).optional();

/** Where a list stopped: after this row. */
export function cursorFor({ field }: Order, row: { id: number }): string {
	const value = field === "id" ? null : (row as Record<string, unknown>)[field];
	return Buffer.from(JSON.stringify([value, row.id])).toString("base64url");
}

function parseCursor(text: string, type: "instant" | "text"): Cursor {
	try {
		const [value, id] = cursorParts.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
		if (value?.includes("\0") || value?.isWellFormed() === false) throw new Error("not of our making");
		if (value === null || type === "text") return { value, id };
		const at = new Date(value);
		if (Number.isNaN(at.getTime())) throw new Error("not of our making");
		return { value: at, id };
	} catch {
		throw new Invalid({ after: "errors:invalid" });
	}
}

/** How a list is sorted: by `id` alone, or by one column, then by id in the same direction; rows without a value come last. */
export interface Order {
	field: string;
	type: "instant" | "text";
	direction: "asc" | "desc";
	nullable?: boolean;
}

/** The order in SQL in which the rows are called `as`. */
export function orderedBy({ field, direction, nullable = false }: Order, as = "i"): Sql {
	const way = direction === "asc" ? "ASC" : "DESC";
	const text =
		field === "id"
			? `${as}."id" ${way}`
			: `${as}."${field}" ${way}${nullable ? " NULLS LAST" : ""}, ${as}."id" ${way}`;
	return plain(text);
}

/**
 * What comes after a cursor in that order, in SQL in which the rows are called `as`; without a cursor, everything. Throws
 * Invalid for a cursor that is not ours.
 */
export function isBeyond(order: Order, cursor: string | undefined, as = "i"): Sql {
	if (cursor === undefined) return sql`TRUE`;
	const { field, type, direction, nullable = false } = order;
	const { value, id } = parseCursor(cursor, type);
	const past = plain(direction === "asc" ? ">" : "<");
	const [column, number] = [plain(`${as}."${field}"`), plain(`${as}."id"`)];
	if (field === "id") return sql`${number} ${past} ${id}`;
	if (value === null) {
		if (!nullable) throw new Invalid({ after: "errors:invalid" });
		return sql`${column} IS NULL AND ${number} ${past} ${id}`;
	}
	const further = sql`(${column}, ${number}) ${past} (${value}, ${id})`;
	return nullable ? sql`(${further} OR ${column} IS NULL)` : further;
}

/** A filter in an address: a form sends its "any" as an empty value. */
export const filter = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
