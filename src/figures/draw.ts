import type { TopLevelSpec } from "vega-lite";

/**
 * Plots as SVG, drawn by Vega on the server. Colours are the style sheet's own, so that a plot is light or dark with its
 * page; there is no style in it that the security policy would refuse.
 */

/** One point or bar of a plot. */
export interface Mark {
	/** The row of the plot that it stands in, one above the other; each has a heading. */
	row: string;
	/** Its place along the horizontal axis. */
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
	/** A line is for what goes on over time. */
	as: "bar" | "line";
	marks: readonly Mark[];
	x: string;
	y: string;
	/** Where the vertical axis ends; left out: by the marks, each row for itself unless it is shared. */
	most?: number;
	shared?: boolean;
	/** How a number on the vertical axis is written: an expression of Vega's in which it is `datum.value`. */
	labels: string;
	/** The places along the horizontal axis, in their order, if there are more than the marks have. */
	places?: readonly string[];
}

/** A plot is this wide at its own size, in pixels; a telephone shows it hardly smaller. */
const width = 344;

const drawn = new Map<string, string>();

/** The SVG of a plot. Drawn once: the same plot is kept as long as others do not push it out. */
export async function draw(plot: Plot): Promise<string> {
	const key = JSON.stringify(plot);
	let svg = drawn.get(key);
	if (svg === undefined) {
		svg = await drawAnew(plot);
		if (drawn.size >= 200) drawn.clear();
		drawn.set(key, svg);
	}
	return svg;
}

let loaded: ReturnType<typeof load> | undefined;

/** Some 25 MB and half a second, which a program that draws nothing does not need. */
async function load() {
	const vega = await import("vega");
	return { vega, compile: (await import("vega-lite")).compile };
}

async function drawAnew(plot: Plot): Promise<string> {
	loaded ??= load();
	const { vega, compile } = await loaded;
	const view = new vega.View(vega.parse(compile(specOf(plot)).spec), { renderer: "none" });
	try {
		const svg = await view.toSVG();
		const [id, title, description] = [plot.id, plot.title, plot.description].map(escaped);
		return (
			svg
				// The whole is one picture with a title; its parts have no names of their own.
				.replace(/ (?:role="graphics-[^"]*"|aria-roledescription="[^"]*")/g, "")
				.replace(/^<svg /, `<svg role="img" aria-labelledby="${id}-title ${id}-description" `)
				.replace(
					/>/,
					`><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>`,
				)
		);
	} finally {
		view.finalize();
	}
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const ink = { color: "currentColor" } as const;

function specOf({ as, marks, x, y, most, shared = most !== undefined, labels, ...plot }: Plot): TopLevelSpec {
	const places = [...(plot.places ?? new Set(marks.map((mark) => mark.x)))];
	const rows = [...new Set(marks.map((mark) => mark.row))];
	const crowded = places.length > 10;
	const along = {
		field: "x",
		type: "ordinal",
		sort: places,
		scale: { domain: places },
		title: x,
		axis: { labelAngle: crowded ? -90 : places.length > 6 ? -40 : 0, labelOverlap: "parity", labelLimit: 90 },
	} as const;
	const up = {
		field: "y",
		type: "quantitative",
		title: y,
		scale: { domainMin: 0, ...(most === undefined ? {} : { domainMax: most }) },
		axis: { labelExpr: labels, tickCount: 4, tickMinStep: most === undefined && shared ? 1 : 0 },
	} as const;
	const fill = { condition: { test: "datum.small", value: "var(--paper)" }, value: "var(--accent)" } as const;
	return {
		background: null as unknown as string,
		padding: 4,
		data: { values: marks.filter(({ y }) => y !== null) as object[] },
		facet: {
			row: {
				field: "row",
				type: "ordinal",
				sort: rows,
				title: null,
				header: {
					labelOrient: "top",
					labelAnchor: "start",
					labelAngle: 0,
					labelPadding: 8,
					labelLimit: width,
				},
			},
		},
		spacing: 14,
		resolve: shared ? {} : { scale: { y: "independent" } },
		spec: {
			width,
			height: as === "line" ? 84 : 72,
			layer: [
				...(as === "line"
					? ([
							{
								mark: { type: "line", color: "var(--accent)", strokeWidth: 1.5 },
								encoding: { x: along, y: up },
							},
							{
								mark: { type: "point", size: 45, filled: false, stroke: "var(--accent)", opacity: 1 },
								encoding: { x: along, y: up, fill },
							},
						] as const)
					: ([
							{
								mark: { type: "bar", stroke: "var(--accent)", width: { band: 0.7 } },
								encoding: { x: along, y: up, fill },
							},
						] as const)),
				...(crowded
					? []
					: ([
							{
								mark: { type: "text", dy: -9, fontSize: 12, clip: false, ...ink },
								encoding: { x: along, y: up, text: { field: "label" } },
							},
						] as const)),
			],
		},
		config: {
			aria: false,
			font: "inherit",
			view: { stroke: null },
			axis: {
				labelFontSize: 12,
				titleFontSize: 12,
				titleFontWeight: "normal",
				labelColor: "currentColor",
				titleColor: "currentColor",
				domainColor: "var(--edge)",
				tickColor: "var(--edge)",
				gridColor: "var(--rule)",
			},
			axisX: { grid: false },
			header: { labelColor: "currentColor", labelFontSize: 13, labelFontWeight: "bold" },
		},
	};
}
