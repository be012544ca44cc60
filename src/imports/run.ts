import { randomUUID } from "node:crypto";
import type { Database, Transaction } from "../database/database.ts";
import type { Prisma } from "../database/generated/sqlite/client.ts";
import { insertRows, updateRows } from "../database/insertRows.ts";
import type { Message } from "../web/refusals.ts";
import type { ImportField } from "./columns.ts";

/**
 * How far an import is. None of this is a record: the file is one, and what each row became. So it changes without
 * leaving a trace in the log.
 */
export const stages = ["mapping", "reading", "read", "running", "stopped", "done"] as const;
export type Stage = (typeof stages)[number];

export const outcomes = ["ready", "error", "made", "already", "changed"] as const;
export type Outcome = (typeof outcomes)[number];

/** Rows by outcome, and those with a warning. */
export type Counts = Record<Outcome | "warned", number>;

export const countsOf = (text: string): Counts => ({
	ready: 0,
	error: 0,
	made: 0,
	already: 0,
	changed: 0,
	warned: 0,
	...(JSON.parse(text) as Partial<Counts>),
});

/** What a row's `says` holds. */
export interface Says {
	errors: Partial<Record<ImportField | "", Message>>;
	warnings: Message[];
	would: {
		story: string;
		organization: string;
		subject: string;
		/** ISO 8601; null: no try is on record. */
		sentAt: string | null;
		dueAt: string | null;
		replyKind: string | null;
	} | null;
	/** The request that the same row, or another of the same request, made before. */
	earlier?: number | null;
}

/** This process, among those at work on the same database. */
const self = randomUUID();
/** How long, in milliseconds, a process may be silent before another takes its work over. */
const lease = 60_000;

/** Whether the work in that stage is this process's; then it is for a minute more. Call within a write. */
export async function claim(tx: Transaction, importId: number, stage: Stage, now: Date): Promise<boolean> {
	const { count } = await tx.importRun.updateMany({
		where: {
			importId,
			stage,
			OR: [{ claimedBy: self }, { claimedUntil: null }, { claimedUntil: { lt: now } }],
		},
		data: { claimedBy: self, claimedUntil: new Date(now.getTime() + lease) },
	});
	return count === 1;
}

/** Work that nobody is at, and that one may begin or go on with. */
export async function findUnclaimed({ read }: Database, now: Date): Promise<number[]> {
	const rows = await read.importRun.findMany({
		where: {
			stage: { in: ["reading", "running"] },
			OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }],
		},
		orderBy: { importId: "asc" },
		take: 20,
		select: { importId: true },
	});
	return rows.map(({ importId }) => importId);
}

/** Goes to a stage; nobody is at work on it then. */
export async function goTo(
	tx: Transaction,
	importId: number,
	stage: Stage,
	data: Prisma.ImportRunUpdateInput = {},
): Promise<void> {
	await tx.importRun.update({
		where: { importId },
		data: { ...data, stage, claimedBy: "", claimedUntil: null },
	});
}

/** Notes how far the work in hand is. */
export async function advance(
	tx: Transaction,
	importId: number,
	data: { done?: number; counts?: Counts; stories?: ReadonlyMap<string, number> },
): Promise<void> {
	await tx.importRun.update({
		where: { importId },
		data: {
			...(data.done === undefined ? {} : { done: data.done }),
			...(data.counts === undefined ? {} : { counts: JSON.stringify(data.counts) }),
			...(data.stories === undefined ? {} : { stories: JSON.stringify(Object.fromEntries(data.stories)) }),
		},
	});
}

/** Takes away what an earlier reading found: all rows that are not on the record. */
export async function forgetRows(tx: Transaction, importId: number): Promise<void> {
	await tx.importRow.deleteMany({ where: { importId, key: null } });
}

export async function addRows(
	tx: Transaction,
	rows: readonly {
		importId: number;
		number: number;
		outcome: Outcome;
		cells: string;
		says: string;
		fingerprint: string;
		identity: string;
	}[],
): Promise<void> {
	await insertRows(tx, "ImportRow", addedColumns, rows);
}

const addedColumns = {
	importId: "integer",
	number: "integer",
	outcome: "text",
	cells: "text",
	says: "text",
	fingerprint: "text",
	identity: "text",
} as const;

/** What became of a row. */
export interface Settled {
	id: number;
	outcome: Outcome;
	/** JSON. */
	says: string;
	/** Of a row that is on the record now. */
	made?: { key: string; inquiryId: number; storyId: number };
}

/** Notes what became of rows. */
export async function settleRows(tx: Transaction, rows: readonly Settled[]): Promise<void> {
	const nothing = { key: null, inquiryId: null, storyId: null };
	await updateRows(
		tx,
		"ImportRow",
		settledColumns,
		rows.map(({ made = nothing, ...row }) => ({ ...row, ...made })),
	);
}

const settledColumns = {
	outcome: "text",
	says: "text",
	key: "text",
	inquiryId: "integer",
	storyId: "integer",
} as const;
