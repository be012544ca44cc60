import type { Author, Write } from "../database/database.ts";
import type { NewEntry } from "../record/log.ts";
import { Invalid, Refusal } from "../web/refusals.ts";
import type { Cells } from "./columns.ts";
import { earlierRows } from "./earlierRows.ts";
import { type Batch, emptyBatch, insertParts, insertRow } from "./insertRow.ts";
import { getImport, type LoadedImport } from "./loadImport.ts";
import { planRow } from "./plan.ts";
import { saysOf, type Work } from "./readImport.ts";
import { advance, type Counts, claim, goTo, type Says, settleRow } from "./run.ts";
import { mayLog, surroundingsOf } from "./surroundings.ts";

/** Rows of one write: so few that nobody waits for long. */
const atOnce = 25;

/**
 * Lets the rows that are ready come in, some at a time, each whole or not at all, until all have, somebody stops it or the
 * program ends. Whoever begins again goes on where it stood. Throws what the database throws when it is out of reach.
 */
export async function bringIn(work: Work, id: number, personId: number): Promise<void> {
	const { db, clock, stopping } = work;
	let size = atOnce;
	while (stopping?.aborted !== true) {
		const author = { personId, now: clock.now() };
		try {
			if (!(await db.write(author, (write) => bringSome(write, work, id, personId, size)))) return;
			size = atOnce;
		} catch (error) {
			if (error instanceof Refusal) throw error;
			// One of them is at fault: alone, it is the one that stays out.
			if (size > 1) size = 1;
			else await leaveOut(work, author, id, error);
		}
	}
}

/** Answers whether there may be more to bring in, by this process. */
async function bringSome(
	write: Write,
	{ config }: Work,
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
	let around = await surroundingsOf(tx, config, now);
	const earlierOf = await earlierRows(tx, viewer, rows);
	const owners = await tx.person.findMany({ where: { endedAt: null }, select: { id: true } });
	const batch: Batch = {
		importId: id,
		viewer,
		choices,
		zone: config.newsroomTimeZone,
		language: config.newsroomLanguage,
		stories,
		owners: new Set(owners.map((owner) => owner.id)),
		...emptyBatch(),
	};
	// The log is written once for all of them: one statement for some hundred entries.
	const entries: NewEntry[] = [];
	const collecting: Write = {
		...write,
		log: async (entry) => {
			entries.push(entry);
		},
	};
	for (const row of rows) {
		const planned = planRow(JSON.parse(row.cells) as Cells, choices, around);
		const earlier = earlierOf(row);
		if (earlier !== undefined) {
			const says: Says = { ...saysOf(planned, around), earlier: earlier.inquiryId };
			settle(counts, earlier.isSame ? "already" : "changed");
			await settleRow(tx, row.id, {
				outcome: earlier.isSame ? "already" : "changed",
				says: JSON.stringify(says),
			});
		} else if (planned.plan === null) {
			settle(counts, "error");
			await settleRow(tx, row.id, { outcome: "error", says: JSON.stringify(saysOf(planned, around)) });
		} else {
			const { plan } = planned;
			const made = await insertRow(collecting, batch, plan, row.number);
			settle(counts, "made");
			const key = `${row.fingerprint}:${made.storyId}`;
			await settleRow(tx, row.id, { outcome: "made", key, ...made });
			if ("name" in plan.organization) around = await surroundingsOf(tx, config, now);
		}
	}
	await insertParts(collecting, batch);
	await write.logAll(entries);
	await advance(tx, id, { done: loaded.done + rows.length, counts, stories });
	return true;
}

function settle(counts: Counts, outcome: "made" | "already" | "changed" | "error"): void {
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
		await settleRow(tx, row.id, { outcome: "error", says: JSON.stringify(says) });
		settle(counts, "error");
		await advance(tx, id, { done: done + 1, counts });
	});
}
