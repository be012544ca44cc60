import { grouped } from "../record/grouped.ts";
import type { Transaction } from "./database.ts";
import { Prisma } from "./generated/sqlite/client.ts";

/** A row of FigureCount; `count` is what is added, and may be negative. */
export interface CountChange {
	organizationId: number;
	scope: number;
	period: number;
	measure: string;
	value: number;
	count: number;
}

/** Rows in one statement: six values each, and SQLite takes 32,766 at a time, PostgreSQL 65,535. */
const atOnce = 1_000;

/**
 * Adds to the counts in few statements, the same on both databases: Prisma would read and write every row by itself. No two
 * changes may be of the same row. A count that comes to nothing is no row.
 */
export async function addCounts(tx: Transaction, changes: readonly CountChange[]): Promise<void> {
	for (let start = 0; start < changes.length; start += atOnce) {
		const rows = changes
			.slice(start, start + atOnce)
			.map(
				(row) =>
					Prisma.sql`(${row.organizationId}, ${row.scope}, ${row.period}, ${row.measure}, ${row.value}, ${row.count})`,
			);
		await tx.$executeRaw`
			INSERT INTO "FigureCount" ("organizationId", "scope", "period", "measure", "value", "count")
			VALUES ${Prisma.join(rows)}
			ON CONFLICT ("organizationId", "scope", "period", "measure", "value")
			DO UPDATE SET "count" = "FigureCount"."count" + excluded."count"`;
	}
	const gone = grouped(
		changes.filter(({ count }) => count < 0),
		({ organizationId }) => organizationId,
	);
	for (const [organizationId, rows] of gone) {
		const scope = { in: [...new Set(rows.map((row) => row.scope))] };
		const period = { in: [...new Set(rows.map((row) => row.period))] };
		await tx.figureCount.deleteMany({ where: { organizationId, scope, period, count: 0 } });
	}
}
