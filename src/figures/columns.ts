import type { Translate } from "../web/language.ts";
import { type Counts, type Figures, figuresFrom } from "./figures.ts";

/** Whoever or whatever has a row of the tables and a place in the plots. */
export interface Column {
	name: string;
	counts: Counts;
	figures: Figures;
}

/** An organization's counts by period, the oldest first, under their names: 2017, 2017-02; 0, all, has its own. */
export const periods = (counts: ReadonlyMap<number, Counts>, t: Translate): Column[] =>
	[...counts]
		.sort(([one], [other]) => one - other)
		.map(([period, its]) => column(period === 0 ? t("figures:all") : periodName(period), its));

export const column = (name: string, counts: Counts): Column => ({
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
