import { duration } from "../inquiries/decisions.ts";
import type { Language } from "../vocabulary.ts";
import type { Translate } from "../web/language.ts";
import { span } from "../web/time.ts";
import { draw, type Mark, type Plot } from "./draw.ts";
import {
	attemptsIn,
	type Figures,
	figuresFrom,
	lengths,
	mostAttempts,
	type PeriodCount,
	type Share,
	type Spread,
	shares,
	smallBelow,
	timesIn,
} from "./figures.ts";
import type { Grain, OrganizationCounts } from "./readFigures.ts";

/** What a page shows of a figure: the same words in its plot and in its table. */
export interface Cell {
	text: string;
	/** "n 42"; empty where the column is the number itself. */
	n: string;
	small: boolean;
}

/** A plot and, below it, the same figures as a table. */
export interface Section {
	id: string;
	title: string;
	/** How each of its figures is defined: name and definition. */
	definitions: [name: string, definition: string][];
	/** null: nothing to draw. */
	svg: string | null;
	/** Whether some of what is drawn is hollow, which needs a word. */
	hollow: boolean;
	/** Of the first column, then of the others. */
	head: string[];
	rows: { name: string; cells: Cell[] }[];
}

/** Whoever or whatever has a row of the tables and a place in the plots. */
export interface Column {
	name: string;
	counts: readonly PeriodCount[];
	figures: Figures;
}

interface Words {
	t: Translate;
	language: Language;
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

/** 62 %. */
export function shareText({ share }: Share, language: Language): string {
	if (share === null) return "–";
	return new Intl.NumberFormat(`${language}-CA`, { style: "percent", maximumFractionDigits: 0 }).format(
		share,
	);
}

/** Vega's expressions for the numbers beside an axis. */
const percent = (language: Language) =>
	language === "fr" ? "format(datum.value * 100, 'd') + '\u00a0%'" : "format(datum.value, '%')";
const plain = "format(datum.value, '~r')";

const clockText = (minutes: number | null, language: Language) =>
	minutes === null ? "–" : span(minutes * 60_000, language);
/** A day of office hours has no fixed length, so these are told in hours. */
const officeText = (minutes: number | null) => (minutes === null ? "–" : duration(minutes));

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

const cellOf = (text: string, { n, small }: { n: number; small: boolean }, t: Translate): Cell => ({
	text,
	n: t("figures:n", { n }),
	small: small && n > 0,
});
const shareCell = (share: Share, { t, language }: Words) => cellOf(shareText(share, language), share, t);
const countCell = (count: number): Cell => ({ text: String(count), n: "", small: false });

/**
 * Everything about some columns, which are periods of one organization (`over` "time") or organizations. The figures that
 * stand in the plots stand in the tables.
 */
export async function sections(
	columns: readonly Column[],
	over: "time" | "organizations",
	words: Words,
): Promise<Section[]> {
	if (columns.every(({ figures }) => figures.asked === 0)) return [];
	const { t } = words;
	const first = t(over === "time" ? "figures:period" : "figures:organization");
	const made: Made[] = [
		sharesSection(columns, over, words),
		timesSection(columns, over, words),
		lengthsSection(columns, words),
		attemptsSection(columns, words),
		namedSection("kinds", columns, words),
		namedSection("reasons", columns, words),
	];
	return finished(made, first);
}

async function finished(made: readonly Made[], first: string): Promise<Section[]> {
	const done: Section[] = [];
	// One after the other: each keeps the program busy for some milliseconds.
	for (const { plot, ...section } of made) {
		done.push({
			...section,
			svg: plot.marks.some(({ y }) => y !== null)
				? await draw({ x: first, places: placesOf(plot), ...plot })
				: null,
			hollow: plot.marks.some(({ small, y }) => small && y !== null),
			head: [first, ...section.head],
		});
	}
	return done;
}

/** Along a time axis no year or month is left out, also where nothing was asked. */
function placesOf({ marks, x }: Made["plot"]): string[] | undefined {
	const names = [...new Set(marks.map((mark) => mark.x))].sort();
	const [first, last] = [names[0], names.at(-1)];
	if (x !== undefined || !names.every((name) => /^\d{4}(-\d\d)?$/.test(name))) return undefined;
	if (first === undefined || last === undefined) return undefined;
	const places: string[] = [];
	for (let [year, month] = first.split("-").map(Number) as [number, number | undefined]; ; ) {
		const name = periodName(month === undefined ? year : year * 100 + month);
		places.push(name);
		if (name >= last) return places;
		if (month === undefined || month === 12) year += 1;
		if (month !== undefined) month = (month % 12) + 1;
	}
}

/** How often and how soon several organizations responded, period by period, one above the other. */
export async function overTime(
	organizations: readonly { name: string; columns: readonly Column[] }[],
	words: Words,
): Promise<Section[]> {
	const { t, language } = words;
	const names = [...new Set(organizations.flatMap(({ columns }) => columns.map(({ name }) => name)))].sort();
	if (names.length === 0) return [];
	const nobody = figuresFrom([]);
	const section = (
		id: "over_responded" | "over_clock",
		of: (figures: Figures) => { y: number | null; cell: Cell },
		more: Pick<Made, "definitions"> & Pick<Plot, "y" | "most" | "labels">,
	): Made => {
		const at = (columns: readonly Column[], name: string) =>
			of(columns.find((one) => one.name === name)?.figures ?? nobody);
		return {
			id,
			title: t(`figures:${id}`),
			definitions: more.definitions,
			head: organizations.map(({ name }) => name),
			rows: names.map((name) => ({
				name,
				cells: organizations.map(({ columns }) => at(columns, name).cell),
			})),
			plot: {
				id: `plot-${id}`,
				title: t(`figures:${id}`),
				description: t(`figures:describe_${id}`),
				as: names.length > 1 ? "line" : "bar",
				marks: organizations.flatMap(({ name, columns }) =>
					names.map((x): Mark => {
						const { y, cell } = at(columns, x);
						return { row: name, x, y, label: cell.text, small: cell.small };
					}),
				),
				y: more.y,
				most: more.most,
				labels: more.labels,
			},
		};
	};
	return finished(
		[
			section(
				"over_responded",
				({ responded }) => ({ y: responded.share, cell: shareCell(responded, words) }),
				{
					definitions: [[t("figures:responded"), t("figures:definition.responded")]],
					y: t("figures:share"),
					most: 1.1,
					labels: percent(language),
				},
			),
			section(
				"over_clock",
				({ clock }) => ({
					y: clock.median === null ? null : clock.median / 60,
					cell: cellOf(clockText(clock.median, language), clock, t),
				}),
				{
					definitions: [[t("figures:first_reply"), t("figures:definition.first_reply")]],
					y: t("figures:hours"),
					labels: plain,
				},
			),
		],
		t("figures:period"),
	);
}

/** Its plot's horizontal axis is that of the table's rows unless it says otherwise. */
type Made = Omit<Section, "svg" | "hollow"> & { plot: Omit<Plot, "x"> & { x?: string } };

function sharesSection(columns: readonly Column[], over: string, words: Words): Made {
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
		title: t("figures:shares"),
		definitions: shares.map((name) => [t(`figures:${name}`), t(`figures:definition.${name}`)]),
		head: [t("figures:asked"), ...shares.map((name) => t(`figures:${name}`))],
		rows: columns.map(({ name, figures }) => ({
			name,
			cells: [countCell(figures.asked), ...shares.map((share) => shareCell(figures[share], words))],
		})),
		plot: {
			id: "plot-shares",
			title: t("figures:shares"),
			description: t("figures:describe_shares"),
			as: over === "time" && columns.length > 1 ? "line" : "bar",
			marks,
			y: t("figures:share"),
			most: 1.1,
			labels: percent(language),
		},
	};
}

function timesSection(columns: readonly Column[], over: string, words: Words): Made {
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
		title: t("figures:times"),
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
			id: "plot-times",
			title: t("figures:times"),
			description: t("figures:describe_times"),
			as: over === "time" && columns.length > 1 ? "line" : "bar",
			marks,
			y: t("figures:hours"),
			labels: plain,
		},
	};
}

/** So many columns have a row of the plot each, in which the headings stand side by side: the shape of each is seen. */
const mostShapes = 8;

/**
 * How many inquiries or replies fall under each of some headings. `along` is what the headings are; without it they have
 * a row of the plot each, in which the columns stand side by side.
 */
function countsSection(
	id: string,
	columns: readonly Column[],
	headings: readonly string[],
	of: (column: Column) => number[],
	more: Pick<Made, "definitions"> & { along?: string },
	{ t }: Words,
): Made {
	const along = columns.length > mostShapes ? undefined : more.along;
	const counted = columns.map((one) => ({ one, counts: of(one) }));
	const marks = counted.flatMap(({ one, counts }) =>
		headings.map((heading, index): Mark => {
			const y = counts[index] ?? 0;
			const small = counts.reduce((sum, count) => sum + count, 0) < smallBelow;
			const [row, x] = along === undefined ? [heading, one.name] : [one.name, heading];
			return { row, x, y, label: String(y), small };
		}),
	);
	return {
		id,
		title: t(`figures:${id}`),
		definitions: more.definitions,
		head: [...headings],
		rows: counted.map(({ one, counts }) => ({ name: one.name, cells: counts.map(countCell) })),
		plot: {
			id: `plot-${id}`,
			title: t(`figures:${id}`),
			description: t(`figures:describe_${id}`),
			as: "bar",
			marks,
			...(along === undefined ? {} : { x: along }),
			shared: true,
			y: t(id === "kinds" || id === "reasons" ? "figures:replies" : "figures:inquiries"),
			labels: plain,
		},
	};
}

function lengthsSection(columns: readonly Column[], words: Words): Made {
	const { t } = words;
	const headings = [...lengths.map((_, index) => t(`figures:length.${index}`)), t("figures:length.none")];
	return countsSection(
		"lengths",
		columns,
		headings,
		({ counts }) => {
			const { counts: within, none } = timesIn(counts);
			return [...within, none];
		},
		{
			definitions: [[t("figures:lengths"), t("figures:definition.lengths")]],
			along: t("figures:clock_time"),
		},
		words,
	);
}

function attemptsSection(columns: readonly Column[], words: Words): Made {
	const { t } = words;
	const headings = Array.from({ length: mostAttempts }, (_, index) =>
		index + 1 === mostAttempts ? t("figures:attempts_more", { count: index + 1 }) : String(index + 1),
	);
	const section = countsSection(
		"attempts",
		columns,
		headings,
		({ counts }) => attemptsIn(counts),
		{
			definitions: [[t("figures:attempts"), t("figures:definition.attempts")]],
			along: t("figures:attempts_made"),
		},
		words,
	);
	return {
		...section,
		head: [t("figures:median"), t("figures:p90"), ...section.head],
		rows: section.rows.map((row, index) => {
			const { attempts } = (columns[index] as Column).figures;
			const cells = [attempts.median, attempts.p90].map((value) => cellOf(String(value ?? "–"), attempts, t));
			return { ...row, cells: [...cells, ...row.cells] };
		}),
	};
}

function namedSection(id: "kinds" | "reasons", columns: readonly Column[], words: Words): Made {
	const { t } = words;
	const names = [...new Set(columns.flatMap(({ figures }) => figures[id].map(([name]) => name as string)))];
	const list = id === "kinds" ? "replyKinds" : "reasons";
	return countsSection(
		id,
		columns,
		names.map((name) => t(`vocabulary:${list}.${name}`)),
		({ figures }) => names.map((name) => figures[id].find(([one]) => one === name)?.[1] ?? 0),
		{ definitions: [[t(`figures:${id}`), t(`figures:definition.${id}`)]] },
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
