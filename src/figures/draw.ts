import { scaleBand, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Language } from "../vocabulary.ts";
import { linesOf, roomOf, size } from "./text.ts";

/**
 * Where everything stands in a plot, which the view `figures/plot` prints as SVG, escaped as any other text. The scales
 * and their ticks are d3's. Everything here is pure.
 */

/** One point or bar of a plot. */
export interface Mark {
	/** The row of the plot that it stands in, one above the other; each has a heading. */
	row: string;
	/** Its place within the row. */
	x: string;
	/** null: nothing is known there. */
	y: number | null;
	/** What stands beside it. */
	label: string;
	/** Drawn hollow. */
	small: boolean;
}

export interface Plot {
	/** Unique on its page. */
	id: string;
	title: string;
	/** What it shows, in a sentence: read to whoever does not see it. */
	description: string;
	/**
	 * A line is for what goes on over time; columns stand side by side in an order that has a shape; bars lie below each
	 * other beside their names, which may be long.
	 */
	as: "line" | "columns" | "bars";
	marks: readonly Mark[];
	/** What the places are, and what is measured. */
	x: string;
	y: string;
	/** Whether what is measured are parts of a whole, 0 to 1; whether it is counted, and has no halves. */
	share?: boolean;
	counted?: boolean;
	/** Whether all rows are drawn to the same measure; shares are. */
	shared?: boolean;
	/** The places in their order, if there are more than the marks have. */
	places?: readonly string[];
	language: Language;
}

export interface Text {
	x: number;
	y: number;
	text: string;
	anchor: "start" | "middle" | "end";
	/** The whole of it, where it had to be shortened. */
	whole?: string;
}

/** All lengths are in the plot's own units, hardly larger than a telephone's pixels. */
export interface Drawing extends Pick<Plot, "id" | "title" | "description"> {
	width: number;
	height: number;
	/** Of its text. */
	size: number;
	/** x1, y1, x2, y2 */
	grid: [number, number, number, number][];
	base: [number, number, number, number][];
	lines: string[];
	bars: { x: number; y: number; width: number; height: number; small: boolean }[];
	points: { x: number; y: number; small: boolean }[];
	/** What is measured, along the axes. */
	titles: Text[];
	headings: Text[];
	/** Beside the axes. */
	labels: Text[];
	values: Text[];
}

const drawn = new Map<string, Drawing>();

/** The same plot is drawn once, and kept as long as others do not push it out. */
export function draw(plot: Plot): Drawing {
	const key = JSON.stringify(plot);
	let drawing = drawn.get(key);
	if (drawing === undefined) {
		drawing = plot.as === "bars" ? lying(plot) : standing(plot);
		if (drawn.size >= 200) drawn.clear();
		drawn.set(key, drawing);
	}
	return drawing;
}

/** At 390 pixels a telephone shows this at its own size. */
const width = 352;
/** From one line of text to the next, and how far the middle of one lies above its foot. */
const leading = 16;
const middle = 4.5;
/** How high a row of columns or a line is, and how thick a bar or column at most. */
const high = 68;
const thick = 13;
const broadest = 40;
/** Room for one place at most: few columns stand close together, not far apart. */
const widest = 104;

const empty = ({ id, title, description }: Plot): Drawing => ({
	...{ id, title, description, width, height: 0, size },
	...{ grid: [], base: [], lines: [], bars: [], points: [] },
	...{ titles: [], headings: [], labels: [], values: [] },
});

/** What is put on the page is of no finer grain than can be seen. */
const round = (value: number) => Math.round(value * 10) / 10;

/** A text about `x`, moved so that it stays within the plot. */
function about(x: number, y: number, text: string): Text {
	const half = Math.min(roomOf(text), width) / 2;
	return { x: round(Math.max(half, Math.min(width - half, x))), y: round(y), text, anchor: "middle" };
}

function measure(plot: Plot, marks: readonly Mark[], range: [number, number]) {
	const top = plot.share ? 1 : Math.max(...marks.map(({ y }) => y ?? 0)) || 1;
	const scale = scaleLinear([0, top], range).nice(3);
	const ticks = scale.ticks(plot.share ? 2 : 3).filter((tick) => !plot.counted || Number.isInteger(tick));
	const format = new Intl.NumberFormat(`${plot.language}-CA`, plot.share ? { style: "percent" } : {});
	return { scale, ticks: ticks.map((value) => ({ at: round(scale(value)), text: format.format(value) })) };
}

/** The rows of which something is known with their marks, and the places in their order. */
function rowsOf({ marks, places }: Plot) {
	const known = marks.filter(({ y }) => y !== null);
	return {
		rows: [...new Set(known.map(({ row }) => row))].map((row) => ({
			row,
			marks: marks.filter((mark) => mark.row === row),
		})),
		places: [...(places ?? new Set(marks.map(({ x }) => x)))],
	};
}

/** The heading of a row, on the lines it needs; answers where it ends. */
function heading(drawing: Drawing, row: string, y: number): number {
	// Bold is wider.
	const lines = linesOf(row, width / 1.1, 2);
	for (const [index, text] of lines.entries()) {
		const whole = text.endsWith("…") ? { whole: row } : {};
		drawing.headings.push({ x: 0, y: y + 12 + index * leading, text, anchor: "start", ...whole });
	}
	return y + lines.length * leading;
}

// ---- columns and lines ----

function standing(plot: Plot): Drawing {
	const drawing = empty(plot);
	const { rows, places } = rowsOf(plot);
	const axes = rows.map(({ marks }) => measure(plot, plot.shared ? plot.marks : marks, [high, 0]));
	const left = Math.ceil(Math.max(...axes.flatMap(({ ticks }) => ticks.map(({ text }) => roomOf(text))))) + 6;
	const across = scaleBand(places, [
		left,
		left + Math.min(widest, (width - left) / places.length) * places.length,
	]).padding(0.28);
	// From one place to the next; the ends take some of the width too.
	const step = across.step();
	const broad = Math.min(broadest, across.bandwidth());
	const at = (place: string) => (across(place) ?? left) + across.bandwidth() / 2;
	const crowded = plot.marks.some(({ label, y }) => y !== null && roomOf(label) + 4 > step);

	drawing.titles.push({ x: 0, y: 12, text: plot.y, anchor: "start" });
	let y = leading;
	for (const [index, { row, marks }] of rows.entries()) {
		// A value stands above the highest mark.
		const top = heading(drawing, row, y + 6) + (crowded && plot.as === "columns" ? 6 : leading + 2);
		const { scale, ticks } = axes[index] as (typeof axes)[number];
		for (const tick of ticks) {
			const height = top + tick.at;
			drawing[tick.at === high ? "base" : "grid"].push([left, height, width, height]);
			drawing.labels.push({ x: left - 6, y: height + middle, text: tick.text, anchor: "end" });
		}
		const seen = marks.filter((mark) => mark.y !== null);
		/** How high a value about here must stand to be clear of every mark below it. */
		const over = (x: number, label: string) => {
			const half = roomOf(label) / 2 + 3;
			const near = seen.filter((mark) => Math.abs(at(mark.x) - about(x, 0, label).x) <= half);
			return Math.min(...near.map((mark) => top + scale(mark.y as number)));
		};
		for (const mark of seen) {
			const [x, height] = [at(mark.x), top + scale(mark.y as number)];
			if (plot.as === "line") drawing.points.push({ x: round(x), y: round(height), small: mark.small });
			else if (mark.y !== 0) {
				// However little it is, it is not nothing.
				const tall = Math.max(1, round(top + high - height));
				const box = { width: round(broad), height: tall };
				drawing.bars.push({
					x: round(x - broad / 2),
					y: round(top + high - tall),
					...box,
					small: mark.small,
				});
			}
			// Where there is no room for every value, a line still tells where it has come to.
			if (!crowded || (plot.as === "line" && mark === seen.at(-1)))
				drawing.values.push(about(x, over(x, mark.label) - 7, mark.label));
		}
		if (plot.as === "line") {
			// Where nothing is known the line breaks off.
			const known = (place: string) => seen.find((mark) => mark.x === place)?.y;
			const path = line<string>()
				.defined((place) => known(place) !== undefined)
				.x(at)
				.y((place) => top + scale(known(place) as number))
				.digits(1);
			drawing.lines.push(path(places) ?? "");
		}
		y = top + high + 8;
	}
	drawing.height = below(drawing, plot, places, { at, step, y });
	return drawing;
}

/** The names of the places below the last row, and what they are; answers where that ends. */
function below(
	drawing: Drawing,
	plot: Plot,
	places: readonly string[],
	{ at, step, y }: { at: (place: string) => number; step: number; y: number },
): number {
	const longest = Math.max(...places.map(roomOf));
	// At either end a name is moved towards its neighbour as far as it would leave the plot.
	const ends = [at(places[0] as string), width - at(places.at(-1) as string)];
	const room = longest + 4 + ends.reduce((sum, end) => sum + Math.max(0, longest / 2 - end), 0);
	const periods = places.every((place) => /^\d{4}(-\d\d)?$/.test(place));
	// Not every year or month has room for its name; of months, those that a year is divided by.
	const every = periods ? ([1, 2, 3, 6, 12, 24].find((count) => count * step >= room) ?? 24) : 1;
	const named = places.filter((place, index) => {
		const month = place.slice(5);
		return (month === "" || !periods ? places.length - 1 - index : Number(month) - 1) % every === 0;
	});
	let lowest = 1;
	for (const place of named) {
		const lines = periods ? [place] : linesOf(place, step - 4, 3);
		lowest = Math.max(lowest, lines.length);
		for (const [index, text] of lines.entries()) {
			const whole = text.endsWith("…") ? { whole: place } : {};
			drawing.labels.push({ ...about(at(place), y + 12 + index * leading, text), ...whole });
		}
		if (every > 1) drawing.base.push([round(at(place)), y - 8, round(at(place)), y - 3]);
	}
	const end = y + lowest * leading + 4;
	drawing.titles.push({ x: width, y: end + 12, text: plot.x, anchor: "end" });
	return end + leading + 2;
}

// ---- bars ----

function lying(plot: Plot): Drawing {
	const drawing = empty(plot);
	const { rows, places } = rowsOf(plot);
	const alone = places.length === 1;
	// Beside each bar stands its name, and behind the longest its value.
	const names = new Map(places.map((place) => [place, linesOf(place, 0.38 * width, 3)]));
	const left = alone ? 0 : Math.ceil(Math.max(...[plot.x, ...[...names.values()].flat()].map(roomOf))) + 8;
	const right = width - Math.ceil(Math.max(...plot.marks.map(({ label }) => roomOf(label)))) - 8;

	drawing.titles.push({ x: left, y: 12, text: plot.y, anchor: "start" });
	if (!alone) drawing.titles.push({ x: 0, y: 12, text: plot.x, anchor: "start" });
	let y = leading;
	for (const [index, { row, marks }] of rows.entries()) {
		const { scale, ticks } = measure(plot, plot.shared ? plot.marks : marks, [left, right]);
		const top = heading(drawing, row, y + 8) + 3;
		y = top;
		for (const place of places) {
			const lines = alone ? [] : (names.get(place) ?? []);
			const height = Math.max(1, lines.length) * leading + 3;
			for (const [count, text] of lines.entries()) {
				const whole = text.endsWith("…") ? { whole: place } : {};
				const foot = y + height / 2 + middle + (count - (lines.length - 1) / 2) * leading;
				drawing.labels.push({ x: 0, y: round(foot), text, anchor: "start", ...whole });
			}
			const mark = marks.find(({ x }) => x === place);
			const foot = round(y + height / 2 + middle);
			// No bar would be taken for none of them.
			if (mark === undefined || mark.y === null)
				drawing.labels.push({ x: left + 6, y: foot, text: "–", anchor: "start" });
			else {
				// However little it is, it is not nothing.
				const long = mark.y === 0 ? 0 : Math.max(1, round(scale(mark.y) - left));
				const box = { width: long, height: thick };
				if (long > 0) drawing.bars.push({ x: left, y: y + (height - thick) / 2, ...box, small: mark.small });
				drawing.values.push({ x: round(left + long + 6), y: foot, text: mark.label, anchor: "start" });
			}
			y += height;
		}
		for (const tick of ticks) drawing[tick.at === left ? "base" : "grid"].push([tick.at, top, tick.at, y]);
		if (!plot.shared || index === rows.length - 1) {
			const room = Math.max(...ticks.map(({ text }) => roomOf(text))) * 1.5;
			const every = Math.ceil(room / ((ticks[1]?.at ?? width) - left));
			for (const [count, tick] of ticks.entries())
				if (count % every === 0) drawing.labels.push(about(tick.at, y + 14, tick.text));
			y += leading + 4;
		}
	}
	drawing.height = y + 2;
	return drawing;
}
