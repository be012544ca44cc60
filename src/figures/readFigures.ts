import type { Transaction } from "../database/database.ts";
import type { InquiryFigure } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { countsIn, periodsOf } from "./figure.ts";
import type { Counts } from "./figures.ts";
import { kept } from "./keepFigure.ts";
import { addTo, each, type MutableCounts, parseCounts } from "./tally.ts";

export const grains = ["all", "year", "month"] as const;
export type Grain = (typeof grains)[number];

/** How many months are told apart, up to the last in which something was asked. */
const monthsBack = 24;

export interface OrganizationCounts {
	/** By year, by month for the last two years, or of all (0). */
	counts: ReadonlyMap<number, Counts>;
	/** Inquiries put whose deadline has not passed; they are in none of the counts. */
	pending: number;
	/** The office hours have changed, and not everything is counted by the new ones yet. */
	due: boolean;
}

/** What the inquiries of a period that are not due yet have in common, and how many they are. */
type Pending = Omit<InquiryFigure, "inquiryId" | "storyId" | "scope" | "settlesAt"> & { times: number };

/**
 * What the inquiries to these organizations that somebody on these restricted stories may see came to, by organization's id. Read
 * are a row for each period, however many inquiries there are, and one for all that are not due yet and came to the same.
 */
export async function readFigures(
	read: Pick<Transaction, "logEntry">,
	ownStories: readonly number[],
	organizationIds: readonly number[],
	grain: Grain,
	now: Date,
): Promise<Map<number, OrganizationCounts>> {
	const scopes = [0, ...ownStories];
	const rowsBy = rowsOf(read);
	const within = sql`"organizationId" IN ${organizationIds} AND "scope" IN ${scopes}`;

	async function firstMonth(): Promise<number> {
		const [row] = await rowsBy<{ last: number | null }>(
			sql`SELECT MAX("period") AS "last" FROM "PeriodFigure" WHERE ${within}`,
		);
		const last = row?.last ?? 0;
		const months = Math.floor(last / 100) * 12 + (last % 100) - monthsBack;
		return Math.max(10_000, Math.floor(months / 12) * 100 + (months % 12) + 1);
	}

	const [from, until] =
		grain === "all" ? [0, 0] : grain === "year" ? [1, 9_999] : [await firstMonth(), 999_999];
	const rows = await rowsBy<{ organizationId: number; period: number; counts: string }>(sql`
		SELECT "organizationId", "period", "counts" FROM "PeriodFigure"
		WHERE ${within} AND "period" BETWEEN ${from} AND ${until}`);
	const alike = sql`"organizationId", "month", "reach", "metDeadline", "clockMinutes", "officeMinutes", "attempts",
		"questions", "unanswered", "kinds", "reasons"`;
	const pending = await rowsBy<Pending>(sql`
		SELECT ${alike}, COUNT(*) AS "times" FROM "InquiryFigure"
		WHERE ${within} AND "settlesAt" > ${now} AND "month" IS NOT NULL
		GROUP BY ${alike}`);
	const due = await rowsBy<{ organizationId: number }>(
		sql`SELECT "organizationId" FROM "FigureDue" WHERE "organizationId" IN ${organizationIds}`,
	);

	return new Map(
		organizationIds.map((organizationId) => {
			const its = <Row extends { organizationId: number }>(all: readonly Row[]) =>
				all.filter((row) => row.organizationId === organizationId);
			const counts = new Map<number, MutableCounts>();
			for (const row of its(rows)) {
				const known = counts.get(row.period);
				if (known === undefined) counts.set(row.period, parseCounts(row.counts));
				else addTo(known, each(parseCounts(row.counts)), 1);
			}
			for (const row of its(pending)) {
				for (const period of periodsOf(row.month)) {
					const sum = counts.get(period);
					if (sum !== undefined) addTo(sum, countsIn(kept(row)), -row.times);
				}
			}
			// A period in which nothing is due yet is none.
			for (const [period, { size }] of counts) if (size === 0) counts.delete(period);
			return [
				organizationId,
				{
					counts,
					pending: its(pending).reduce((sum, { times }) => sum + times, 0),
					due: its(due).length > 0,
				},
			];
		}),
	);
}
