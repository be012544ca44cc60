import { type Cell, cellOf, clockText, shareCell, type Words } from "./cell.ts";
import type { Column } from "./columns.ts";
import type { Mark } from "./draw.ts";
import { type Figures, figuresFrom } from "./figures.ts";
import { drawn, type Made, type Section } from "./section.ts";

/** How often and how soon several organizations responded, period by period, one above the other. */
export function overTime(
	organizations: readonly { name: string; columns: readonly Column[] }[],
	words: Words,
): Section[] {
	const { t, language } = words;
	const names = [...new Set(organizations.flatMap(({ columns }) => columns.map(({ name }) => name)))].sort();
	if (names.length === 0) return [];
	const nobody = figuresFrom(new Map());
	const section = (
		id: "over_responded" | "over_clock",
		of: (figures: Figures) => { y: number | null; cell: Cell },
		definitions: Made["definitions"],
		more: Pick<Made["plot"], "y" | "share" | "shared">,
	): Made => {
		const at = (columns: readonly Column[], name: string) =>
			of(columns.find((one) => one.name === name)?.figures ?? nobody);
		return {
			id,
			definitions,
			head: organizations.map(({ name }) => name),
			rows: names.map((name) => ({
				name,
				cells: organizations.map(({ columns }) => at(columns, name).cell),
			})),
			plot: {
				as: names.length > 1 ? "line" : "bars",
				marks: organizations.flatMap(({ name, columns }) =>
					names.map((x): Mark => {
						const { y, cell } = at(columns, x);
						return { row: name, x, y, label: cell.text, small: cell.small };
					}),
				),
				...more,
			},
		};
	};
	return drawn(
		[
			section(
				"over_responded",
				({ responded }) => ({ y: responded.share, cell: shareCell(responded, words) }),
				[[t("figures:responded"), t("figures:definition.responded")]],
				{ y: t("figures:share"), share: true, shared: true },
			),
			section(
				"over_clock",
				({ clock }) => ({
					y: clock.median === null ? null : clock.median / 60,
					cell: cellOf(clockText(clock.median, language), clock, t),
				}),
				[[t("figures:first_reply"), t("figures:definition.first_reply")]],
				{ y: t("figures:hours") },
			),
		],
		"time",
		words,
	);
}
