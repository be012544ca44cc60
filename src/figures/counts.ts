import { cellOf, countCell, type Words } from "./cell.ts";
import type { Column } from "./columns.ts";
import type { Mark } from "./draw.ts";
import { attemptsIn, lengths, mostAttempts, smallBelow, timesIn } from "./figures.ts";
import type { Made, Over } from "./section.ts";

/** So many columns have a row of the plot each, in which the headings stand side by side: the shape of each is seen. */
const mostShapes = 8;

/**
 * How many inquiries or replies fall under each of some headings. `along` is what the headings are; without it they have
 * a row of the plot each, in which the columns stand side by side.
 */
function countsSection(
	id: string,
	columns: readonly Column[],
	over: Over,
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
		definitions: more.definitions,
		head: [...headings],
		rows: counted.map(({ one, counts }) => ({ name: one.name, cells: counts.map(countCell) })),
		plot: {
			as: along === undefined && (over === "organizations" || columns.length === 1) ? "bars" : "columns",
			marks,
			...(along === undefined ? {} : { x: along }),
			counted: true,
			shared: true,
			y: t(id === "kinds" || id === "reasons" ? "figures:replies" : "figures:inquiries"),
		},
	};
}

/** Within how long the first reply came. */
export function lengthsSection(columns: readonly Column[], over: Over, words: Words): Made {
	const { t } = words;
	const headings = [...lengths.map((_, index) => t(`figures:length.${index}`)), t("figures:length.none")];
	return countsSection(
		"lengths",
		columns,
		over,
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

/** How many attempts it took. */
export function attemptsSection(columns: readonly Column[], over: Over, words: Words): Made {
	const { t } = words;
	const headings = Array.from({ length: mostAttempts }, (_, index) =>
		index + 1 === mostAttempts ? t("figures:attempts_more", { count: index + 1 }) : String(index + 1),
	);
	const section = countsSection(
		"attempts",
		columns,
		over,
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

/** How often each kind of reply, or each reason, came. */
export function namedSection(
	id: "kinds" | "reasons",
	columns: readonly Column[],
	over: Over,
	words: Words,
): Made {
	const { t } = words;
	const names = [...new Set(columns.flatMap(({ figures }) => figures[id].map(([name]) => name as string)))];
	const list = id === "kinds" ? "replyKinds" : "reasons";
	return countsSection(
		id,
		columns,
		over,
		names.map((name) => t(`vocabulary:${list}.${name}`)),
		({ figures }) => names.map((name) => figures[id].find(([one]) => one === name)?.[1] ?? 0),
		{ definitions: [[t(`figures:${id}`), t(`figures:definition.${id}`)]] },
		words,
	);
}
