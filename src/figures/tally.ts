/** Adding up what inquiries count with. Pure. */
import { type Count, countsIn, type Figure, periodsOf } from "./figure.ts";
import type { Counts } from "./figures.ts";

/** Whose inquiries, and of when. */
export interface Period {
	organizationId: number;
	/** 0: everybody's; else those of whoever is on this restricted story. */
	scope: number;
	/** 2017 or 201702; 0: all. */
	period: number;
}

/** A period's inquiries and what they came to; of 0, all, also those that count nowhere. */
export interface PeriodTally extends Period {
	inquiries: number;
	counts: MutableCounts;
}

export type MutableCounts = Map<string, Map<number, number>>;

/** What tells periods apart. */
export const keyOf = ({ organizationId, scope, period }: Period) => `${organizationId} ${scope} ${period}`;

/** Adds to these counts; what comes to nothing is not in them. */
export function addTo(counts: MutableCounts, added: Iterable<Count>, times: number): void {
	for (const [measure, value, count] of added) {
		let values = counts.get(measure);
		if (values === undefined) {
			values = new Map();
			counts.set(measure, values);
		}
		const sum = (values.get(value) ?? 0) + count * times;
		if (sum !== 0) values.set(value, sum);
		else values.delete(value);
		if (values.size === 0) counts.delete(measure);
	}
}

/** Each of these counts by itself. */
export function* each(counts: Counts): Generator<Count> {
	for (const [measure, values] of counts) for (const [value, count] of values) yield [measure, value, count];
}

/** All of these in one. */
export function together(all: Iterable<Counts>): Counts {
	const sum: MutableCounts = new Map();
	for (const counts of all) addTo(sum, each(counts), 1);
	return sum;
}

/** Figures summed up by organization, scope and period. */
export class Tally {
	readonly #periods = new Map<string, PeriodTally>();

	/** How many periods it has come to. */
	get size(): number {
		return this.#periods.size;
	}

	/** Counts an inquiry in (1) or out (-1). */
	add(figure: Figure & Omit<Period, "period">, sign: 1 | -1): void {
		const { organizationId, scope, month } = figure;
		const added = countsIn(figure);
		for (const period of periodsOf(month)) {
			const key = keyOf({ organizationId, scope, period });
			let its = this.#periods.get(key);
			if (its === undefined) {
				its = { organizationId, scope, period, inquiries: 0, counts: new Map() };
				this.#periods.set(key, its);
			}
			its.inquiries += sign;
			addTo(its.counts, added, sign);
		}
	}

	/** The periods in which something changes. */
	changes(): PeriodTally[] {
		return [...this.#periods.values()].filter(({ inquiries, counts }) => inquiries !== 0 || counts.size > 0);
	}
}

/**
 * Counts as they are kept, always in the same order: JSON, a measure's values each followed by how often it occurs. A list is
 * read in a third of the time that an object of values would take.
 */
export function formatCounts(counts: Counts): string {
	const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
	return JSON.stringify(
		Object.fromEntries(
			sorted.map(([measure, values]) => [measure, [...values].sort(([one], [other]) => one - other).flat()]),
		),
	);
}

/** Counts out of what is kept. */
export function parseCounts(text: string): MutableCounts {
	const counts: MutableCounts = new Map();
	for (const [measure, list] of Object.entries(JSON.parse(text) as Record<string, number[]>)) {
		const values = new Map<number, number>();
		for (let at = 0; at < list.length; at += 2) values.set(list[at] as number, list[at + 1] as number);
		counts.set(measure, values);
	}
	return counts;
}
