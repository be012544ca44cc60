import { rowsOf, sql } from "../database/rows.ts";
import { remembered } from "../record/remembered.ts";

/** Everybody who may still sign in, by name: for forms that ask for a person. */
export const listPeople = remembered(["Person"], ({ read }) =>
	rowsOf(read)<{ id: number; name: string }>(
		sql`SELECT "id", "name" FROM "Person" WHERE "endedAt" IS NULL ORDER BY "name", "id"`,
	),
);

/** The same with those who work here no more: what they owned is still found. */
export const everybody = remembered(["Person"], ({ read }) =>
	rowsOf(read)<{ id: number; name: string }>(sql`SELECT "id", "name" FROM "Person" ORDER BY "name", "id"`),
);
