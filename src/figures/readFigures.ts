import type { Transaction } from "../database/database.ts";
import { Prisma } from "../database/generated/sqlite/client.ts";
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
	read: Pick<Transaction, "$queryRaw" | "logEntry" | "inquiryFigure" | "figureCount" | "figureDue">,
	viewer: { id: number },
	organizationIds: readonly number[],
	grain: Grain,
	now: Date,
): Promise<Map<number, OrganizationCounts>> {
	const scopes = [0, ...(await ownRestrictedStories(read, viewer))];
	const within = { organizationId: { in: [...organizationIds] }, scope: { in: scopes } };
	const from = grain === "month" ? await firstMonth() : 0;
	const until = grain === "month" ? 999_999 : 9_999;

	async function firstMonth(): Promise<number> {
		const { _max: last } = await read.figureCount.aggregate({ where: within, _max: { period: true } });
		const months = Math.floor((last.period ?? 0) / 100) * 12 + ((last.period ?? 0) % 100) - monthsBack;
		return Math.max(10_000, Math.floor(months / 12) * 100 + (months % 12) + 1);
	}

	const rows = await read.$queryRaw<(PeriodCount & { organizationId: number })[]>`
		SELECT "organizationId", "period", "measure", "value", SUM("count") AS "count" FROM "FigureCount"
		WHERE "organizationId" IN (${Prisma.join(organizationIds)}) AND "scope" IN (${Prisma.join(scopes)})
			AND "period" BETWEEN ${from} AND ${until}
		GROUP BY "organizationId", "period", "measure", "value"`;
	const open = await read.inquiryFigure.findMany({
		where: { ...within, settlesAt: { gt: now }, month: { not: null } },
	});
	const due = await read.figureDue.findMany({ where: { organizationId: { in: [...organizationIds] } } });

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
					count: Number(row.count) + (less.get(key(row)) ?? 0),
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
