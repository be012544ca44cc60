import { setImmediate as nextTurn } from "node:timers/promises";
import type { Author, Write } from "../database/database.ts";
import { Invalid, Refusal } from "../web/refusals.ts";
import type { Cells } from "./columns.ts";
import { earlierRows } from "./earlierRows.ts";
import { type Batch, insertPlanned, type PlannedRow } from "./insertPlanned.ts";
import { getImport, type LoadedImport } from "./loadImport.ts";
import { collecting, placeFor } from "./places.ts";
import { planRow } from "./plan.ts";
import { saysOf, type Work } from "./readImport.ts";
import {
	advance,
	type Counts,
	claim,
	goTo,
	type Outcome,
	type Says,
	type Settled,
	settleRows,
} from "./run.ts";
import { keepSurroundings, mayLog } from "./surroundings.ts";

/** Rows of one write: so few that nobody waits for long. */
const atOnce = 50;

/**
 * Lets the rows that are ready come in, some at a time, each whole or not at all, until all have, somebody stops it or the
 * program ends. Whoever begins again goes on where it stood. Throws what the database throws when it is out of reach.
 */
export async function bringIn(work: Work, id: number, personId: number): Promise<void> {
	const { db, config, clock, stopping } = work;
	let around = keepSurroundings(config);
	/** So many are to come in alone, because one of them is at fault. */
	let alone = 0;
	while (stopping?.aborted !== true) {
		const author = { personId, now: clock.now() };
		try {
			const size = alone > 0 ? 1 : atOnce;
			if (!(await db.write(author, (write) => bringSome(write, work, around, id, personId, size)))) return;
		} catch (error) {
			if (error instanceof Refusal) throw error;
			around = keepSurroundings(config);
			if (alone === 0) alone = atOnce + 1;
			// It is the one that stays out.
			else await leaveOut(work, author, id, error);
		}
		alone = Math.max(alone - 1, 0);
		await othersTurn();
	}
}

/**
 * SQLite's driver answers at once, so that nothing else would have its turn before all rows are in: nobody would be answered,
 * nor could anybody stop it. A request takes several turns; where nobody waits, they take no time.
 */
async function othersTurn(): Promise<void> {
	for (let turn = 0; turn < 10; turn++) await nextTurn();
}

/** Answers whether there may be more to bring in, by this process. */
async function bringSome(
	write: Write,
	{ config }: Work,
	aroundNow: ReturnType<typeof keepSurroundings>,
	id: number,
	personId: number,
	size: number,
): Promise<boolean> {
	const { tx, now } = write;
	if (!(await claim(tx, id, "running", now))) return false;
	const viewer = { id: personId };
	const loaded = await getImport(tx, viewer, id);
	const { choices, counts, stories } = loaded;
	if (choices === null || !(await mayLog(tx, personId))) {
		await goTo(tx, id, "stopped", { problem: "imports:problem.not_allowed" });
		return false;
	}
	const rows = await tx.importRow.findMany({
		where: { importId: id, outcome: "ready" },
		orderBy: { number: "asc" },
		take: size,
	});
	if (rows.length === 0) {
		await finish(write, loaded);
		return false;
	}
	const around = await aroundNow(tx, now);
	const earlierOf = await earlierRows(tx, viewer, rows);
	const batch: Batch = {
		importId: id,
		viewer,
		choices,
		zone: config.newsroomTimeZone,
		language: config.newsroomLanguage,
		stories,
		owners: around.owners,
	};
	const settled: Settled[] = [];
	const coming: PlannedRow[] = [];
	const comingRows: typeof rows = [];
	for (const row of rows) {
		const planned = planRow(JSON.parse(row.cells) as Cells, choices, around);
		const says = saysOf(planned, around);
		const earlier = earlierOf(row);
		if (earlier !== undefined) {
			settled.push({
				id: row.id,
				outcome: earlier.isSame ? "already" : "changed",
				says: JSON.stringify({ ...says, earlier: earlier.inquiryId } satisfies Says),
			});
		} else if (planned.plan === null) {
			settled.push({ id: row.id, outcome: "error", says: JSON.stringify(says) });
		} else {
			const { write: collected, logged } = collecting(write);
			const organization = await placeFor(collected, batch, around.directory, planned.plan.organization);
			coming.push({ plan: { ...planned.plan, organization }, number: row.number, logged });
			comingRows.push(row);
		}
	}
	const made = await insertPlanned(write, batch, coming);
	for (const [at, one] of made.entries()) {
		const { id, says, fingerprint } = comingRows[at] as (typeof rows)[number];
		settled.push({ id, outcome: "made", says, made: { ...one, key: `${fingerprint}:${one.storyId}` } });
	}
	await settleRows(tx, settled);
	for (const { outcome } of settled) settle(counts, outcome);
	await advance(tx, id, { done: loaded.done + rows.length, counts, stories });
	return true;
}

function settle(counts: Counts, outcome: Outcome): void {
	counts.ready -= 1;
	counts[outcome] += 1;
}

/** Everything that was ready is dealt with. */
async function finish({ tx, log }: Write, { id, counts }: LoadedImport): Promise<void> {
	await goTo(tx, id, "done");
	const row = await tx.import.findUniqueOrThrow({ where: { id } });
	await log({ action: "import.finished", type: "Import", row, more: { counts } });
}

/** Says of the next row why it can't come in, so that it does not hold up the others. */
async function leaveOut({ db }: Work, author: Author, id: number, error: unknown): Promise<void> {
	await db.write(author, async ({ tx, now }) => {
		if (!(await claim(tx, id, "running", now))) return;
		const row = await tx.importRow.findFirst({
			where: { importId: id, outcome: "ready" },
			orderBy: { number: "asc" },
		});
		if (row === null) return;
		const { counts, done } = await getImport(tx, { id: author.personId as number }, id);
		const errors = error instanceof Invalid ? error.fields : { "": "imports:problem.refused" };
		const says = { ...(JSON.parse(row.says) as Says), errors };
		await settleRows(tx, [{ id: row.id, outcome: "error", says: JSON.stringify(says) }]);
		settle(counts, "error");
		await advance(tx, id, { done: done + 1, counts });
	});
}
