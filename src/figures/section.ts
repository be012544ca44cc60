import type { Cell, Words } from "./cell.ts";
import { periodsBetween } from "./columns.ts";
import { type Drawing, draw, type Mark, type Plot } from "./draw.ts";

/** A plot and, below it, the same figures as a table. */
export interface Section {
	id: string;
	title: string;
	/** How each of its figures is defined: name and definition. */
	definitions: [name: string, definition: string][];
	/** null: nothing to draw. */
	drawing: Drawing | null;
	/** Whether some of what is drawn is hollow, which needs a word. */
	hollow: boolean;
	/** Of the first column, then of the others. */
	head: string[];
	rows: { name: string; cells: Cell[] }[];
}

/** What stands in the rows of a section's table: the periods of one organization, or organizations. */
export type Over = "time" | "organizations";

/** A section before it is drawn. The places of its plot are the rows of its table unless it says otherwise. */
export type Made = Pick<Section, "definitions" | "head" | "rows"> & {
	/** Its title and its plot's description stand in the catalogues by this name. */
	id: string;
	plot: Pick<Plot, "as" | "marks" | "y" | "share" | "counted" | "shared"> & { x?: string };
};

export function drawn(made: readonly Made[], over: Over, { t, language }: Words): Section[] {
	const first = t(over === "time" ? "figures:period" : "figures:organization");
	const isTall = ({ head, rows, plot }: Made) =>
		over === "organizations" || plot.x !== undefined || head.length <= rows.length;
	return made.map((section) => {
		const { id, definitions, head, rows, plot } = section;
		const known = plot.marks.filter(({ y }) => y !== null);
		const title = t(`figures:${id}`);
		return {
			id,
			title,
			definitions,
			drawing:
				known.length === 0
					? null
					: draw({
							id: `plot-${id}`,
							title,
							description: t(`figures:describe_${id}`),
							x: first,
							language,
							...(over === "time" && plot.x === undefined ? { places: placesOf(plot.marks) } : {}),
							...plot,
						}),
			hollow: known.some(({ small }) => small),
			// A table is rather long than wide: where there are fewer periods than figures, the periods are its columns.
			...(isTall(section)
				? { head: [first, ...head], rows }
				: {
						head: [t("figures:figure"), ...rows.map(({ name }) => name)],
						rows: head.map((name, at) => ({
							name,
							cells: rows.flatMap(({ cells }) => cells[at] ?? []),
						})),
					}),
		};
	});
}

/** Along a time axis no year or month is left out. */
function placesOf(marks: readonly Mark[]): string[] {
	const names = [...new Set(marks.map(({ x }) => x))];
	return names.every((name) => /^\d{4}(-\d\d)?$/.test(name)) ? periodsBetween(names) : names;
}
