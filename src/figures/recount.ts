import type { Clock } from "../clock.ts";
import type { Database, Transaction } from "../database/database.ts";
import type { InquiryFigure } from "../database/generated/sqlite/client.ts";
import { idBatches } from "../database/idBatches.ts";
import { insertRows } from "../database/insertRows.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { withoutIndexes } from "../database/withoutIndexes.ts";
import { factsOf } from "../inquiries/recompute.ts";
import { addTally, figureColumns, figuresOf, keepFigures, kept } from "./keepFigure.ts";
import { Tally } from "./tally.ts";

/** Inquiries counted again in one write. */
const atOnce = 200;

/**
 * Notes that the figures of these organizations, or of all, are to be counted again by the office hours as they are from
 * now on, and counts the first 200 inquiries. Few organizations have more; where one does, `keepCounting` goes on after the
 * write, so that a write takes no longer the longer the record is.
 */
export async function countAgain(tx: Transaction, organizationIds?: readonly number[]): Promise<void> {
	const ids =
		organizationIds ?? (await tx.organization.findMany({ select: { id: true } })).map(({ id }) => id);
	await tx.figureDue.deleteMany(organizationIds && { where: { organizationId: { in: [...ids] } } });
	await tx.figureDue.createMany({ data: ids.map((organizationId) => ({ organizationId, afterId: 0 })) });
	await countSome(tx);
}

/** Counts some of the inquiries that are due. Answers whether more are. */
export async function countSome(tx: Transaction, most = atOnce): Promise<boolean> {
	for (let left = most; left > 0; ) {
		const due = await tx.figureDue.findFirst({ orderBy: { organizationId: "asc" } });
		if (due === null) return false;
		const { organizationId, afterId } = due;
		const rows = await tx.inquiryFigure.findMany({
			where: { organizationId, inquiryId: { gt: afterId } },
			orderBy: { inquiryId: "asc" },
			take: left,
			select: { inquiryId: true },
		});
		const ids = rows.map(({ inquiryId }) => inquiryId);
		if (ids.length > 0) await keepFigures(tx, await factsOf(tx, ids));
		if (rows.length < left) await tx.figureDue.delete({ where: { organizationId } });
		else {
			await tx.figureDue.update({ where: { organizationId }, data: { afterId: ids.at(-1) as number } });
		}
		// An organization that nothing was put to costs something too.
		left -= Math.max(rows.length, 1);
	}
	return (await tx.figureDue.count()) > 0;
}

/** How often is looked for what is due, in milliseconds. */
const every = 10_000;

/**
 * Counts what is due, now and whenever something is, in small writes between those of people, until the signal is aborted.
 * Any number of processes may do so: each write takes what is due then.
 */
export function keepCounting(db: Database, clock: Clock, signal: AbortSignal): void {
	let running = false;
	async function run(): Promise<void> {
		if (running) return;
		running = true;
		try {
			while (!signal.aborted && (await db.read.figureDue.count()) > 0) {
				await db.write({ personId: null, now: clock.now() }, ({ tx }) => countSome(tx));
			}
		} catch {
			// Out of reach, or closed by now: what is due stays noted.
		} finally {
			running = false;
		}
	}
	const timer = setInterval(run, every).unref();
	signal.addEventListener("abort", () => clearInterval(timer));
	void run();
}

/**
 * Makes every inquiry's figure and every count anew from the record, in bounded memory, a few minutes for a million. For
 * rows that were put into the database past the operations.
 */
export async function rebuildFigures(
	tx: Transaction,
	progress: (done: number) => void = () => {},
): Promise<void> {
	await tx.inquiryFigure.deleteMany();
	await withoutIndexes(tx, ["InquiryFigure"], async () => {
		let done = 0;
		for await (const ids of idBatches(tx, "Inquiry", atOnce)) {
			progress(done);
			await insertRows(tx, "InquiryFigure", figureColumns, await figuresOf(tx, await factsOf(tx, ids)));
			done += ids.length;
		}
	});
	await tx.figureDue.deleteMany();
	await rebuildCounts(tx);
}

/** Makes what is kept by period anew from the inquiries' figures, one organization after the other. */
export async function rebuildCounts(tx: Transaction): Promise<void> {
	await tx.periodFigure.deleteMany();
	let tally = new Tally();
	let last: Pick<InquiryFigure, "organizationId" | "inquiryId"> = { organizationId: 0, inquiryId: 0 };
	for (;;) {
		const rows = await rowsOf(tx)<InquiryFigure>(sql`
			SELECT * FROM "InquiryFigure"
			WHERE ("organizationId", "inquiryId") > (${last.organizationId}, ${last.inquiryId})
			ORDER BY "organizationId", "inquiryId" LIMIT 1000`);
		for (const row of rows) tally.add(kept(row), 1);
		// Written now and then: memory does not grow with the record.
		if (tally.size > 1_000 || rows.length < 1_000) {
			await addTally(tx, tally);
			tally = new Tally();
		}
		const next = rows[999];
		if (next === undefined) break;
		last = next;
	}
}
