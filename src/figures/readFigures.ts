import type { Transaction } from "../database/database.ts";
import type { InquiryFigure } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { ownRestrictedStories } from "../stories/access.ts";
import type { PeriodCount } from "./figures.ts";
import { kept, Tally } from "./keepFigure.ts";

export const grains = ["all", "year", "month"] as const;
export type Grain = (typeof grains)[number];

/** How many months are told apart, up to the last in which something was asked. */
const monthsBack = 24;

export interface OrganizationCounts {
	/** By year, or by month for the last two years. */
	counts: PeriodCount[];
	/** Inquiries put whose deadline has not passed; they are in none of the counts. */
	pending: number;
	/** The office hours have changed, and not everything is counted by the new ones yet. */
	due: boolean;
}

/**
 * What the inquiries to these organizations that the viewer may see came to, by organization's id. A few thousand rows of
 * each however many inquiries there are, and a row for each inquiry that is not due yet.
 */
export async function readFigures(
	read: Pick<Transaction, "logEntry">,
	viewer: { id: number },
	organizationIds: readonly number[],
	grain: Grain,
	now: Date,
): Promise<Map<number, OrganizationCounts>> {
	const scopes = [0, ...(await ownRestrictedStories(read, viewer))];
	const rowsBy = rowsOf(read);
	const within = sql`"organizationId" IN ${organizationIds} AND "scope" IN ${scopes}`;
	const from = grain === "month" ? await firstMonth() : 0;
	const until = grain === "month" ? 999_999 : 9_999;

	async function firstMonth(): Promise<number> {
		const [row] = await rowsBy<{ last: number | null }>(
			sql`SELECT MAX("period") AS "last" FROM "FigureCount" WHERE ${within}`,
		);
		const last = row?.last ?? 0;
		const months = Math.floor(last / 100) * 12 + (last % 100) - monthsBack;
		return Math.max(10_000, Math.floor(months / 12) * 100 + (months % 12) + 1);
	}

	const rows = await rowsBy<PeriodCount & { organizationId: number }>(sql`
		SELECT "organizationId", "period", "measure", "value", SUM("count") AS "count" FROM "FigureCount"
		WHERE ${within} AND "period" BETWEEN ${from} AND ${until}
		GROUP BY "organizationId", "period", "measure", "value"`);
	// By the index of what settles when: of the scope, SQLite would look through all that was ever asked.
	const open = await rowsBy<InquiryFigure>(sql`
		SELECT * FROM "InquiryFigure"
		WHERE "organizationId" IN ${organizationIds} AND "settlesAt" > ${now} AND +"scope" IN ${scopes} AND "month" IS NOT NULL`);
	const due = await rowsBy<{ organizationId: number }>(
		sql`SELECT "organizationId" FROM "FigureDue" WHERE "organizationId" IN ${organizationIds}`,
	);

	return new Map(
		organizationIds.map((organizationId) => {
			const pending = open.filter((row) => row.organizationId === organizationId);
			const tally = new Tally();
			for (const row of pending) tally.add({ ...kept(row), scope: 0 }, -1);
			const key = ({ period, measure, value }: PeriodCount) => `${period} ${measure} ${value}`;
			const less = new Map(tally.changes().map((row) => [key(row), row.count]));
			const counts = rows
				.filter((row) => row.organizationId === organizationId)
				.map((row) => ({
					period: row.period,
					measure: row.measure,
					value: row.value,
					count: row.count + (less.get(key(row)) ?? 0),
				}))
				.filter(({ count }) => count > 0);
			return [
				organizationId,
				{
					counts,
					pending: pending.length,
					due: due.some((row) => row.organizationId === organizationId),
				},
			];
		}),
	);
}
