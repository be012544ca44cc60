import { cellOf, clockText, countCell, officeText, shareCell, shareText, type Words } from "./cell.ts";
import type { Column } from "./columns.ts";
import type { Mark } from "./draw.ts";
import { type Spread, shares } from "./figures.ts";
import type { Made, Over } from "./section.ts";

/** How often somebody replied, and how. */
export function sharesSection(columns: readonly Column[], over: Over, words: Words): Made {
	const { t, language } = words;
	const marks = shares.flatMap((name) =>
		columns.map((one): Mark => {
			const { share, small } = one.figures[name];
			return {
				row: t(`figures:${name}`),
				x: one.name,
				y: share,
				label: shareText(one.figures[name], language),
				small,
			};
		}),
	);
	return {
		id: "shares",
		definitions: shares.map((name) => [t(`figures:${name}`), t(`figures:definition.${name}`)]),
		head: [t("figures:asked"), ...shares.map((name) => t(`figures:${name}`))],
		rows: columns.map(({ name, figures }) => ({
			name,
			cells: [countCell(figures.asked), ...shares.map((share) => shareCell(figures[share], words))],
		})),
		plot: {
			as: over === "time" && columns.length > 1 ? "line" : "bars",
			marks,
			y: t("figures:share"),
			share: true,
			shared: true,
		},
	};
}

/** How soon somebody replied. */
export function timesSection(columns: readonly Column[], over: Over, words: Words): Made {
	const { t, language } = words;
	const shown = [
		["median_clock", "clock", "median"],
		["p90_clock", "clock", "p90"],
		["median_office", "office", "median"],
		["p90_office", "office", "p90"],
	] as const;
	const textOf = (spread: Spread, by: "clock" | "office", which: "median" | "p90") =>
		by === "clock" ? clockText(spread[which], language) : officeText(spread[which]);
	const marks = shown.flatMap(([name, by, which]) =>
		columns.map((one): Mark => {
			const spread = one.figures[by];
			const minutes = spread[which];
			return {
				row: t(`figures:${name}`),
				x: one.name,
				y: minutes === null ? null : minutes / 60,
				label: textOf(spread, by, which),
				small: spread.small,
			};
		}),
	);
	return {
		id: "times",
		definitions: [
			[t("figures:first_reply"), t("figures:definition.first_reply")],
			[t("figures:office"), t("figures:definition.office")],
			[t("figures:percentile"), t("figures:definition.percentile")],
		],
		head: shown.map(([name]) => t(`figures:${name}`)),
		rows: columns.map(({ name, figures }) => ({
			name,
			cells: shown.map(([, by, which]) => cellOf(textOf(figures[by], by, which), figures[by], t)),
		})),
		plot: {
			as: over === "time" && columns.length > 1 ? "line" : "bars",
			marks,
			y: t("figures:hours"),
		},
	};
}
