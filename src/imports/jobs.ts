import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "../database/database.ts";
import { bringIn } from "./bringIn.ts";
import { findOwner } from "./loadImport.ts";
import { readImport, type Work } from "./readImport.ts";
import { findUnclaimed } from "./run.ts";

/** The work that this process has in hand, one after the other for each database. */
const inHand = new WeakMap<Database["read"], Promise<void>>();

/** How often, in milliseconds, it is looked for work that another process left lying. */
const every = 15_000;

/**
 * Begins, or goes on with, the reading or the bringing in of an import, in the background. What goes wrong is reported;
 * the work is taken up again once its lease is over.
 */
export function workOn(work: Work, id: number, report: (error: unknown) => void = console.error): void {
	const before = inHand.get(work.db.read) ?? Promise.resolve();
	const next = before.then(() => finishImport(work, id)).catch(report);
	inHand.set(work.db.read, next);
}

/** Does all the work on an import that is to be done now. */
export async function finishImport(work: Work, id: number): Promise<void> {
	const personId = await findOwner(work.db, id);
	if (personId === null) return;
	await readImport(work, id, personId);
	await bringIn(work, id, personId);
}

/** Resolves once nothing is in hand. */
export async function importsAtRest(db: Database): Promise<void> {
	for (let last: Promise<void> | undefined; last !== inHand.get(db.read); await last)
		last = inHand.get(db.read);
}

/** Takes up what lies there unfinished: at the start, and what other processes leave, until the program stops. */
export async function keepWorking(work: Work & { stopping: AbortSignal }): Promise<void> {
	while (!work.stopping.aborted) {
		try {
			for (const id of await findUnclaimed(work.db, work.clock.now())) workOn(work, id);
		} catch {
			// Out of reach: the next look tries again.
		}
		await wait(every, undefined, { signal: work.stopping, ref: false }).catch(() => {});
	}
}
