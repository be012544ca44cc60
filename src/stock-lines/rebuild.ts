import { systemClock } from "../clock.ts";
import { type Database, openDatabase, type Transaction } from "../database/database.ts";
import { idBatches } from "../database/idBatches.ts";
import {
	addSaid,
	fillCounts,
	fillSentences,
	fillUses,
	openSaid,
	setGroups,
} from "../database/stockTables.ts";
import { Sets } from "./nearness.ts";
import { nearPairs } from "./nearPairs.ts";
import { columnsOf, saidIn, usesOf } from "./said.ts";

/** Replies read at a time. */
const batch = 1_000;

/**
 * Makes everything that is kept of the replies' sentences anew: for a record that is older than stock lines, or that was
 * filled past the program. Memory does not grow with the record, but for a number for each sentence that is near another.
 * `progress` is called with how many replies were read.
 */
export async function rebuildStockLines(
	tx: Transaction,
	progress: (done: number) => void = () => {},
): Promise<void> {
	await openSaid(tx);
	await gather(tx, progress);
	await fillSentences(tx);
	await keepGroups(tx);
	await fillUses(tx);
	await fillCounts(tx);
}

async function gather(tx: Transaction, progress: (done: number) => void): Promise<void> {
	let [done, id] = [0, 0];
	for await (const replyIds of idBatches(tx, "Reply", batch)) {
		progress(done);
		const rows = (await saidIn(tx, replyIds)).flatMap((one) => {
			const columns = columnsOf(one.key);
			return usesOf(one, { id: 0, groupId: null }).map((use) => {
				id += 1;
				return { ...use, ...columns, id };
			});
		});
		await addSaid(tx, rows);
		done += replyIds.length;
	}
}

/** Gives every sentence that is near others the group that they make together, whose number is the least in it. */
async function keepGroups(tx: Transaction): Promise<void> {
	const sets = new Sets();
	for await (const [one, other] of nearPairs(tx)) sets.join(one, other);
	await setGroups(
		tx,
		sets.others.map((id) => ({ id, groupId: sets.rootOf(id) })),
	);
}

/** As long as it takes. */
const patience = { maxWait: 60_000, timeout: 24 * 60 * 60 * 1000 };

/**
 * Makes stock lines for the record at `url`, which is open as `db`, if it has none because it is older than they are. Cheap
 * when there is nothing to do.
 */
export async function deriveStockLines(db: Database, url: string): Promise<void> {
	const isMissing = async (reader: Transaction) =>
		(await reader.stockUse.findFirst({ select: { id: true } })) === null &&
		(await reader.reply.findFirst({ select: { id: true } })) !== null;
	if (!(await isMissing(db.read))) return;
	const patient = await openDatabase(url, patience);
	try {
		await patient.write({ personId: null, now: systemClock.now() }, async ({ tx }) => {
			if (await isMissing(tx)) await rebuildStockLines(tx);
		});
	} finally {
		await patient.close();
	}
}
