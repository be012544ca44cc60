import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Database, Transaction } from "../database/database.ts";
import { nameKey } from "../organizations/directory.ts";
import { temporaryFolder } from "../temporary.ts";
import { earlierRows } from "./earlierRows.ts";
import { contentOf, counter, identityOf } from "./fingerprint.ts";
import { getImport, type LoadedImport } from "./loadImport.ts";
import { type Planned, planRow, type Surroundings } from "./plan.ts";
import { rowsApart } from "./readFile.ts";
import {
	addRows,
	advance,
	type Counts,
	claim,
	countsOf,
	forgetRows,
	goTo,
	type Outcome,
	type Says,
} from "./run.ts";
import type { FileRow } from "./scan.ts";
import { surroundingsOf } from "./surroundings.ts";
import { UnreadableSheet } from "./unreadable.ts";

/** What the work on imports needs of the program. */
export interface Work {
	db: Database;
	config: Config;
	clock: Clock;
	/** Aborted when the program stops: the work ends at the next row that is whole. */
	stopping?: AbortSignal | undefined;
}

/** Names that are shown to be matched. */
const unknownLimit = 200;

/**
 * The dry run: reads the file by its choices and notes for each row what would come of it. Nothing else is written. It
 * begins anew when it was interrupted. Throws what the database throws when it is out of reach.
 */
export async function readImport(
	{ db, config, clock, stopping }: Work,
	id: number,
	personId: number,
): Promise<void> {
	const author = () => ({ personId, now: clock.now() });
	const loaded = await db.write(author(), async ({ tx, now }) => {
		if (!(await claim(tx, id, "reading", now))) return null;
		await forgetRows(tx, id);
		return getImport(tx, { id: personId }, id);
	});
	if (loaded?.choices == null) return;
	const { choices } = loaded;
	const folder = temporaryFolder("import");
	try {
		const path = join(folder, "file");
		await writeOut(db, id, path);
		const around = await surroundingsOf(db.read, config, clock.now());
		const [tell, tellIdentity] = [counter(), counter()];
		const unknown = new Map<string, string>();
		let [done, counts] = [0, countsOf("{}")];
		for await (const rows of rowsApart(path, choices)) {
			if (stopping?.aborted) return;
			const planned = rows.map((row) => {
				const plan = planRow(row.cells, choices, around);
				if (plan.unknown !== null && unknown.size < unknownLimit && !unknown.has(nameKey(plan.unknown))) {
					unknown.set(nameKey(plan.unknown), plan.unknown);
				}
				const fingerprint = tell(contentOf(row.cells));
				return { row, plan, fingerprint, identity: tellIdentity(identityOf(row.cells, plan.plan)) };
			});
			const isOurs = await db.write(author(), async ({ tx, now }) => {
				if (!(await claim(tx, id, "reading", now))) return false;
				counts = await noteRows(tx, loaded, planned, counts, around);
				await advance(tx, id, { done: done + rows.length, counts });
				return true;
			});
			if (!isOurs) return;
			done += rows.length;
		}
		await db.write(author(), async ({ tx, now }) => {
			if (!(await claim(tx, id, "reading", now))) return;
			await goTo(tx, id, "read", {
				total: done,
				done: 0,
				unknown: JSON.stringify([...unknown.values()]),
				counts: JSON.stringify(counts),
			});
		});
	} catch (error) {
		if (!(error instanceof UnreadableSheet)) throw error;
		await db.write(author(), async ({ tx, now }) => {
			if (!(await claim(tx, id, "reading", now))) return;
			await forgetRows(tx, id);
			await goTo(tx, id, "mapping", { problem: `imports:unreadable.${error.reason}` });
		});
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

interface PlannedRow {
	row: FileRow;
	plan: Planned;
	fingerprint: string;
	identity: string;
}

/** Notes what would come of rows; answers the counts with them. */
async function noteRows(
	tx: Transaction,
	{ id, personId }: LoadedImport,
	rows: readonly PlannedRow[],
	before: Counts,
	around: Surroundings,
): Promise<Counts> {
	const earlierOf = await earlierRows(tx, { id: personId }, rows);
	const counts = { ...before };
	const added = rows.flatMap(({ row, plan, fingerprint, identity }) => {
		const earlier = earlierOf({ fingerprint, identity });
		// It came in by this very import before the file was read again, and stands among its rows.
		if (earlier?.isSame && earlier.importId === id) {
			counts.made += 1;
			return [];
		}
		const outcome: Outcome = earlier?.isSame
			? "already"
			: plan.plan === null
				? "error"
				: earlier !== undefined
					? "changed"
					: "ready";
		counts[outcome] += 1;
		if (plan.warnings.length > 0 && outcome === "ready") counts.warned += 1;
		return {
			importId: id,
			number: row.number,
			outcome,
			cells: JSON.stringify(row.cells),
			says: JSON.stringify({ ...saysOf(plan, around), earlier: earlier?.inquiryId ?? null }),
			fingerprint,
			identity,
		};
	});
	await addRows(tx, added);
	return counts;
}

export function saysOf({ plan, errors, warnings }: Planned, around: Surroundings): Says {
	return {
		errors,
		warnings,
		would:
			plan === null
				? null
				: {
						story: plan.story.slug,
						organization:
							"name" in plan.organization
								? plan.organization.name
								: (around.directory.byId(plan.organization.id)?.slug ?? ""),
						subject: plan.subject.slice(0, 200),
						sentAt: plan.attempts[0]?.at.toISOString() ?? null,
						dueAt: plan.deadlineAt?.toISOString() ?? null,
						replyKind: plan.reply?.kind ?? null,
					},
	};
}

/** Writes a kept file out, a part at a time. Throws when it is not the file that was kept. */
export async function writeOut(db: Pick<Database, "read">, id: number, path: string): Promise<void> {
	const { sha256 } = await db.read.import.findUniqueOrThrow({ where: { id }, select: { sha256: true } });
	const hash = createHash("sha256");
	const handle = await open(path, "wx", 0o600);
	try {
		for await (const bytes of chunksOf(db, id)) {
			hash.update(bytes);
			await handle.write(bytes);
		}
	} finally {
		await handle.close();
	}
	if (hash.digest("hex") !== sha256) throw new Error(`the file of import ${id} is not the one that was kept`);
}

export async function* chunksOf(
	{ read }: Pick<Database, "read">,
	importId: number,
): AsyncGenerator<Uint8Array> {
	for (let position = 0; ; position++) {
		const chunk = await read.importChunk.findUnique({
			where: { importId_position: { importId, position } },
		});
		if (chunk === null) return;
		yield chunk.bytes;
	}
}
