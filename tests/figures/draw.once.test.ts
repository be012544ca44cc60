import * as fc from "fast-check";
import { type Drawing, draw, type Mark, type Plot, type Text } from "../../src/figures/draw.ts";
import { linesOf, roomOf } from "../../src/figures/text.ts";

const name = fc.oneof(
	fc.constantFrom(
		"DND",
		"Immigration, Réfugiés et Citoyenneté Canada, Bureau de la sous-ministre adjointe aux communications",
		"2017",
		`</svg><img src=x onerror="alert(1)">`,
		"共同通信社",
	),
	fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ""),
);
const some = (most: number) => fc.uniqueArray(name, { minLength: 1, maxLength: most });

const plots: fc.Arbitrary<Plot> = fc
	.record({
		as: fc.constantFrom("line" as const, "columns" as const, "bars" as const),
		rows: some(5),
		places: fc.oneof(
			some(8),
			fc
				.integer({ min: 1, max: 24 })
				.map((count) =>
					Array.from({ length: count }, (_, index) =>
						index < 12
							? `2016-${String(index + 1).padStart(2, "0")}`
							: `2017-${String(index - 11).padStart(2, "0")}`,
					),
				),
		),
		share: fc.boolean(),
		counted: fc.boolean(),
		shared: fc.boolean(),
		language: fc.constantFrom("en" as const, "fr" as const),
	})
	.chain(({ rows, places, share, ...plot }) =>
		fc
			.array(
				fc.record({
					y: fc.option(share ? fc.double({ min: 0, max: 1, noNaN: true }) : fc.nat({ max: 5000 })),
					label: fc.constantFrom("0", "62 %", "17 h 30 min", "5000"),
					small: fc.boolean(),
				}),
				{ minLength: rows.length * places.length, maxLength: rows.length * places.length },
			)
			.map((marks) => ({
				...plot,
				share,
				places,
				...{ id: "plot", title: "Title", description: "What it shows", x: "place", y: "measure" },
				marks: marks.map(
					(mark, index): Mark => ({
						...mark,
						row: rows[Math.floor(index / places.length)] as string,
						x: places[index % places.length] as string,
					}),
				),
			})),
	)
	// A section of which nothing is known has no plot.
	.filter(({ marks }) => marks.some(({ y }) => y !== null));

/** Where a text stands: left, right, top, bottom. */
function boxOf({ x, y, text, anchor }: Text) {
	const room = roomOf(text);
	const left = x - (anchor === "start" ? 0 : anchor === "middle" ? room / 2 : room);
	return { left, right: left + room, top: y - 10, bottom: y + 3, text };
}
type Box = ReturnType<typeof boxOf>;
const overlap = (one: Box, other: Box) =>
	one.left < other.right - 0.5 &&
	other.left < one.right - 0.5 &&
	one.top < other.bottom &&
	other.top < one.bottom;
const textsOf = ({ titles, headings, labels, values }: Drawing) =>
	[...titles, ...headings, ...labels, ...values].map(boxOf);

test("whatever is drawn, everything stands within the plot and no text upon another", () => {
	fc.assert(
		fc.property(plots, (plot) => {
			const drawing = draw(plot);
			const { width, height, bars, points, grid, base } = drawing;
			const texts = textsOf(drawing);
			// Half a unit for what is rounded.
			const boxes = [
				...texts,
				...bars.map(({ x, y, ...bar }) => ({
					left: x,
					right: x + bar.width,
					top: y,
					bottom: y + bar.height,
				})),
				...points.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 })),
				...[...grid, ...base].map(([left, top, right, bottom]) => ({ left, right, top, bottom })),
			];
			const outside = boxes.filter(
				({ left, right, top, bottom }) =>
					!(left >= -0.5 && left <= right && right <= width + 0.5) ||
					!(top >= 0 && top <= bottom && bottom <= height),
			);
			const upon = texts.flatMap((one, index) =>
				texts.slice(index + 1).filter((other) => overlap(one, other)),
			);
			expect({ outside, upon }).toEqual({ outside: [], upon: [] });
		}),
		{ numRuns: 80 },
	);
});

test("every mark that is known is drawn, hollow where the sample is small, with what it comes to", () => {
	const hollow = (list: readonly { small: boolean }[]) => list.map(({ small }) => small);
	fc.assert(
		fc.property(plots, (plot) => {
			const { bars, points, values } = draw(plot);
			const known = plot.marks.filter(({ y }) => y !== null && (plot.as === "line" || y > 0));
			expect(hollow(plot.as === "line" ? points : bars)).toEqual(hollow(known));
			if (plot.as === "bars") expect(values.length).toBe(plot.marks.filter(({ y }) => y !== null).length);
		}),
		{ numRuns: 40 },
	);
});

const plot = (as: Plot["as"], values: readonly (number | null)[], more: Partial<Plot> = {}): Plot => ({
	...{
		id: "plot",
		title: "Title",
		description: "What it shows",
		x: "Period",
		y: "hours",
		language: "en",
		as,
	},
	marks: values.map((y, index) => ({
		...{ row: "Median", x: String(2010 + index), y, small: false },
		label: y === null ? "–" : `${y} h`,
	})),
	...more,
});

test("a line breaks off where nothing is known, and is not drawn over it", () => {
	const { lines, points } = draw(plot("line", [1, 2, null, 3, 4]));
	expect(lines[0]?.match(/[ML]/g)?.join("")).toBe("MLML");
	expect(points.length).toBe(4);
});

test("values stand beside every mark, and where there is no room only at the end of a line", () => {
	const values = (as: Plot["as"], count: number) =>
		draw(
			plot(
				as,
				Array.from({ length: count }, (_, index) => index),
			),
		).values.map(({ text }) => text);
	expect(values("line", 4)).toEqual(["0 h", "1 h", "2 h", "3 h"]);
	expect(values("line", 20)).toEqual(["19 h"]);
	expect(values("columns", 20)).toEqual([]);
	expect(values("bars", 20).length).toBe(20);
});

test("what is counted has no half ticks, and shares end at all of it, as each language writes it", () => {
	const labels = (more: Partial<Plot>) => draw(plot("bars", [1], more)).labels.map(({ text }) => text);
	expect(labels({ counted: true })).toEqual(["0", "1"]);
	expect(labels({})).toEqual(["0", "0.5", "1"]);
	expect(labels({ share: true, language: "fr" })).toEqual(["0\u00a0%", "50\u00a0%", "100\u00a0%"]);
});

test("a text is set on the lines it needs, and what does not fit is told whole", () => {
	expect(linesOf("≥ 7 jours", 45, 3)).toEqual(["≥ 7", "jours"]);
	expect(linesOf("Immigration, Réfugiés et Citoyenneté Canada", 90, 2)).toEqual([
		"Immigration,",
		expect.stringMatching(/^Réfugiés.*…$/),
	]);
	const { labels } = draw(
		plot("bars", [], {
			marks: ["A".repeat(300), "B"].map((x) => ({ row: "Row", x, y: 1, label: "1", small: false })),
		}),
	);
	expect(labels.find(({ whole }) => whole === "A".repeat(300))?.text).toMatch(/^A+…$/);
});
