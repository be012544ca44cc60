import type { Translate } from "../web/language.ts";
import { type Cell, cellOf, clockText, officeText, shareCell, type Words } from "./cell.ts";
import type { Column } from "./columns.ts";
import { attemptsSection, lengthsSection, namedSection } from "./counts.ts";
import type { Figures } from "./figures.ts";
import { sharesSection, timesSection } from "./measures.ts";
import type { OrganizationCounts } from "./readFigures.ts";
import { drawn, type Over, type Section } from "./section.ts";

/** The figures that an organization's own page shows in short. */
export function summary(figures: Figures, { t, language }: Words): { name: string; cell: Cell }[] {
	return [
		...(["responded", "metDeadline"] as const).map((name) => ({
			name: t(`figures:${name}`),
			cell: shareCell(figures[name], { t, language }),
		})),
		{
			name: t("figures:median_clock"),
			cell: cellOf(clockText(figures.clock.median, language), figures.clock, t),
		},
		{
			name: t("figures:median_office"),
			cell: cellOf(officeText(figures.office.median), figures.office, t),
		},
	];
}

/**
 * Everything about some columns, which are periods of one organization (`over` "time") or organizations. The figures that
 * stand in the plots stand in the tables.
 */
export function sections(columns: readonly Column[], over: Over, words: Words): Section[] {
	if (columns.every(({ figures }) => figures.asked === 0)) return [];
	return drawn(
		[
			sharesSection(columns, over, words),
			timesSection(columns, over, words),
			lengthsSection(columns, over, words),
			attemptsSection(columns, over, words),
			namedSection("kinds", columns, over, words),
			namedSection("reasons", columns, over, words),
		],
		over,
		words,
	);
}

/** What is said of an organization before its figures. */
export function notes({ pending, due }: OrganizationCounts, t: Translate): string[] {
	return [
		...(pending > 0 ? [t("figures:pending", { count: pending })] : []),
		...(due ? [t("figures:due")] : []),
	];
}
