import type { Translate } from "../web/language.ts";
import { type Figures, figuresFrom, type PeriodCount } from "./figures.ts";
import type { Grain } from "./readFigures.ts";

/** Whoever or whatever has a row of the tables and a place in the plots. */
export interface Column {
	name: string;
	counts: readonly PeriodCount[];
	figures: Figures;
}

/** The counts of an organization by period, the oldest first: 2017, 2017-02; of all of them together where `grain` says so. */
export function periods(counts: readonly PeriodCount[], grain: Grain, t: Translate): Column[] {
	const found = [...new Set(counts.map(({ period }) => period))].sort((one, other) => one - other);
	if (grain === "all") return found.length === 0 ? [] : [column(t("figures:all"), counts)];
	return found.map((period) =>
		column(
			periodName(period),
			counts.filter((row) => row.period === period),
		),
	);
}

export const column = (name: string, counts: readonly PeriodCount[]): Column => ({
	name,
	counts,
	figures: figuresFrom(counts),
});

/** "2017", "2017-02". */
export const periodName = (period: number) =>
	period < 10_000 ? String(period) : `${Math.floor(period / 100)}-${String(period % 100).padStart(2, "0")}`;

/** Every year or month from the first of these to the last, also those in which nothing was asked. */
export function periodsBetween(names: readonly string[]): string[] {
	const sorted = [...names].sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first === undefined || last === undefined) return [];
	const places: string[] = [];
	for (let [year, month] = first.split("-").map(Number) as [number, number | undefined]; ; ) {
		const name = periodName(month === undefined ? year : year * 100 + month);
		places.push(name);
		if (name >= last) return places;
		if (month === undefined || month === 12) year += 1;
		if (month !== undefined) month = (month % 12) + 1;
	}
}
