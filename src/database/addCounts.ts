import type { Transaction } from "./database.ts";

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
		const rows = changes.slice(start, start + atOnce);
		const places = rows.map(
			(_, row) => `(${[1, 2, 3, 4, 5, 6].map((one) => `$${row * 6 + one}`).join(", ")})`,
		);
		await tx.$executeRawUnsafe(
			`INSERT INTO "FigureCount" ("organizationId", "scope", "period", "measure", "value", "count")
			VALUES ${places.join(", ")}
			ON CONFLICT ("organizationId", "scope", "period", "measure", "value")
			DO UPDATE SET "count" = "FigureCount"."count" + excluded."count"`,
			...rows.flatMap((row) => [
				row.organizationId,
				row.scope,
				row.period,
				row.measure,
				row.value,
				row.count,
			]),
		);
	}
	for (const organizationId of new Set(
		changes.filter(({ count }) => count < 0).map((one) => one.organizationId),
	)) {
		const gone = changes.filter((one) => one.organizationId === organizationId);
		await tx.figureCount.deleteMany({
			where: {
				organizationId,
				scope: { in: [...new Set(gone.map(({ scope }) => scope))] },
				period: { in: [...new Set(gone.map(({ period }) => period))] },
				count: 0,
			},
		});
	}
}
