import type { Transaction } from "./database.ts";
import { insertRows } from "./insertRows.ts";

/** A row of PeriodFigure. */
export interface PeriodFigureRow {
	organizationId: number;
	scope: number;
	period: number;
	inquiries: number;
	counts: string;
}

const columns = {
	organizationId: "integer",
	scope: "integer",
	period: "integer",
	inquiries: "integer",
	counts: "text",
} as const;

/** Puts these in the place of what is kept of their periods. One without inquiries is no row. */
export async function putPeriodFigures(tx: Transaction, rows: readonly PeriodFigureRow[]): Promise<void> {
	await insertRows(
		tx,
		"PeriodFigure",
		columns,
		rows,
		`ON CONFLICT ("organizationId", "scope", "period")
			DO UPDATE SET "inquiries" = excluded."inquiries", "counts" = excluded."counts"`,
	);
	if (rows.some(({ inquiries }) => inquiries === 0)) {
		const organizationIds = [...new Set(rows.map(({ organizationId }) => organizationId))];
		await tx.periodFigure.deleteMany({ where: { organizationId: { in: organizationIds }, inquiries: 0 } });
	}
}
