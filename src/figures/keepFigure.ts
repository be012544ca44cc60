import type { Transaction } from "../database/database.ts";
import { insertRows } from "../database/insertRows.ts";
import { type PeriodFigureRow, putPeriodFigures } from "../database/putPeriodFigures.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { type HolidayOverride, type OfficeHours, officeHoursOf } from "../organizations/officeHours.ts";
import { type Figure, type FigureFacts, figureOf, type Reach } from "./figure.ts";
import { addTo, each, formatCounts, keyOf, parseCounts, Tally } from "./tally.ts";

/** An inquiry's facts, and where they count. */
export interface Placed extends FigureFacts {
	id: number;
	organizationId: number;
	storyId: number;
}

/** A row of InquiryFigure. */
export interface KeptFigure extends Figure {
	inquiryId: number;
	organizationId: number;
	storyId: number;
	/** Whose figures it is in: 0, everybody's; else those of whoever is on this restricted story. */
	scope: number;
}

export const figureColumns = {
	inquiryId: "integer",
	organizationId: "integer",
	storyId: "integer",
	scope: "integer",
	month: "integer",
	settlesAt: "timestamp(3)",
	reach: "integer",
	metDeadline: "boolean",
	clockMinutes: "integer",
	officeMinutes: "integer",
	attempts: "integer",
	questions: "integer",
	unanswered: "integer",
	kinds: "text",
	reasons: "text",
} as const;

/** A row as the database has it. */
export const kept = <T extends { reach: number }>(row: T) => row as T & { reach: Reach };

interface Around {
	id: number;
	timeZone: string;
	officeDays: string;
	officeOpens: string;
	officeCloses: string;
	holidayRegion: string;
	restricted: boolean;
	/** JSON; null: the newsroom has none of its own. */
	holidays: string | null;
}

/** What the figures of these inquiries are by their events, their organization's hours as they are now and their story. */
export async function figuresOf(tx: Transaction, facts: readonly Placed[]): Promise<KeptFigure[]> {
	return (await figuresAndBefore(tx, facts)).map(({ figure }) => figure);
}

/** The same, each with what is kept so far. One query, because it stands in every write. */
async function figuresAndBefore(
	tx: Transaction,
	facts: readonly Placed[],
): Promise<{ figure: KeptFigure; before: KeptFigure | null }[]> {
	if (facts.length === 0) return [];
	const rows = await rowsOf(tx)<Around & (KeptFigure | { inquiryId: null })>(sql`
		SELECT i."id", o."timeZone", o."officeDays", o."officeOpens", o."officeCloses", o."holidayRegion",
			s."restricted", (SELECT "value" FROM "Setting" WHERE "key" = 'holidays') AS "holidays", f.*
		FROM "Inquiry" i JOIN "Organization" o ON o."id" = i."organizationId" JOIN "Story" s ON s."id" = i."storyId"
		LEFT JOIN "InquiryFigure" f ON f."inquiryId" = i."id"
		WHERE i."id" IN ${facts.map(({ id }) => id)}`);
	const around = new Map(rows.map((row) => [row.id, row]));
	const holidays = JSON.parse(rows[0]?.holidays ?? "[]") as HolidayOverride[];
	return facts.map((one) => {
		const its = around.get(one.id) as (typeof rows)[number];
		const figure = {
			inquiryId: one.id,
			organizationId: one.organizationId,
			storyId: one.storyId,
			scope: its.restricted ? one.storyId : 0,
			...counted(one, officeHoursOf(its, its.holidayRegion), holidays),
		};
		return { figure, before: its.inquiryId === null ? null : its };
	});
}

/** A region that nobody knows costs its holidays, and not the write that this is part of. */
function counted(facts: Placed, hours: OfficeHours, holidays: readonly HolidayOverride[]): Figure {
	try {
		return figureOf(facts, hours, holidays);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return figureOf(facts, { ...hours, region: "" }, holidays);
	}
}

/** Brings an inquiry's figure, and the counts that it is part of, to what its events say. */
export async function keepFigure(tx: Transaction, facts: Placed): Promise<void> {
	await keepFigures(tx, [facts]);
}

/** The same for several, at most a few hundred at a time. */
export async function keepFigures(tx: Transaction, facts: readonly Placed[]): Promise<void> {
	const tally = new Tally();
	const added: KeptFigure[] = [];
	for (const { figure, before } of await figuresAndBefore(tx, facts)) {
		if (before === null) added.push(figure);
		else if (!isSame(before, figure)) {
			await tx.inquiryFigure.update({ where: { inquiryId: figure.inquiryId }, data: figure });
		}
		if (before !== null) tally.add(before, -1);
		tally.add(figure, 1);
	}
	await insertRows(tx, "InquiryFigure", figureColumns, added);
	await addTally(tx, tally);
}

/** The columns in which two rows differ. */
export function differences(one: KeptFigure, other: KeptFigure): (keyof KeptFigure)[] {
	const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value);
	return (Object.keys(other) as (keyof KeptFigure)[]).filter(
		(column) => plain(one[column]) !== plain(other[column]),
	);
}

const isSame = (one: KeptFigure, other: KeptFigure) => differences(one, other).length === 0;

/** The figures of a story's inquiries, when it becomes restricted or ceases to be: they count for others from now on. */
export async function moveFigures(tx: Transaction, storyId: number, restricted: boolean): Promise<void> {
	const scope = restricted ? storyId : 0;
	const rows = await tx.inquiryFigure.findMany({ where: { storyId, scope: { not: scope } } });
	const tally = new Tally();
	for (const row of rows) {
		tally.add(kept(row), -1);
		tally.add({ ...kept(row), scope }, 1);
	}
	await tx.inquiryFigure.updateMany({ where: { storyId }, data: { scope } });
	await addTally(tx, tally);
}

/** Takes the figures of a story's inquiries away, which are about to go. */
export async function dropFigures(tx: Transaction, storyIds: readonly number[]): Promise<void> {
	const where = { storyId: { in: [...storyIds] } };
	const tally = new Tally();
	for (const row of await tx.inquiryFigure.findMany({ where })) tally.add(kept(row), -1);
	await tx.inquiryFigure.deleteMany({ where });
	await addTally(tx, tally);
}

/** Adds to what is kept by period. */
export async function addTally(tx: Transaction, tally: Tally): Promise<void> {
	const changes = tally.changes();
	if (changes.length === 0) return;
	const of = (column: "organizationId" | "scope" | "period") => [
		...new Set(changes.map((one) => one[column])),
	];
	const rows = await rowsOf(tx)<PeriodFigureRow>(sql`
		SELECT * FROM "PeriodFigure" WHERE "organizationId" IN ${of("organizationId")}
			AND "scope" IN ${of("scope")} AND "period" IN ${of("period")}`);
	const before = new Map(rows.map((row) => [keyOf(row), row]));
	await putPeriodFigures(
		tx,
		changes.map(({ inquiries, counts: added, ...period }) => {
			const row = before.get(keyOf(period));
			const counts = row === undefined ? new Map() : parseCounts(row.counts);
			addTo(counts, each(added), 1);
			return { ...period, inquiries: (row?.inquiries ?? 0) + inquiries, counts: formatCounts(counts) };
		}),
	);
}
