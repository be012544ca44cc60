import { systemClock } from "../clock.ts";
import { type Database, openDatabase, type Transaction } from "../database/database.ts";
import { grouped } from "../record/grouped.ts";
import { countsOf, jointsOf } from "./counts.ts";
import { asLine, mostPerBand } from "./groups.ts";
import { isNear, type Line } from "./nearness.ts";
import { columnsOf, type Said, saidIn, usesOf } from "./said.ts";

/** Replies, or rows of another kind, held at a time. */
const batch = 500;

/**
 * Makes everything that is kept of the replies' sentences anew: for a record that is older than stock lines, or that was
 * filled past the program. Memory does not grow with the record, but for a number for each sentence that is near another.
 * `progress` is called with how many replies were read.
 */
export async function rebuildStockLines(
	tx: Transaction,
	progress: (done: number) => void = () => {},
): Promise<void> {
	await tx.stockUse.deleteMany();
	await tx.stockSentence.deleteMany();
	await tx.stockCount.deleteMany();
	await tx.stockJoint.deleteMany();
	for (let after = 0, done = 0; ; ) {
		progress(done);
		const replies = await tx.reply.findMany({
			where: { id: { gt: after } },
			orderBy: { id: "asc" },
			take: batch,
			select: { id: true },
		});
		await insert(
			tx,
			await saidIn(
				tx,
				replies.map(({ id }) => id),
			),
		);
		const last = replies[batch - 1];
		if (last === undefined) break;
		after = last.id;
		done += batch;
	}
	for (const [lead, ids] of await nearGroups(tx)) {
		const others = ids.filter((id) => id !== lead);
		for (let at = 0; at < others.length; at += batch) {
			const some = others.slice(at, at + batch);
			await tx.stockSentence.updateMany({ where: { id: { in: some } }, data: { groupId: lead } });
			await tx.stockUse.updateMany({ where: { sentenceId: { in: some } }, data: { groupId: lead } });
		}
	}
	await recountAll(tx);
}

async function insert(tx: Transaction, said: readonly Said[]): Promise<void> {
	if (said.length === 0) return;
	const byHash = grouped(said, ({ hash }) => hash);
	const known = await tx.stockSentence.findMany({
		where: { hash: { in: [...byHash.keys()] } },
		select: { id: true, hash: true },
	});
	const idOf = new Map(known.map(({ id, hash }) => [hash, id]));
	const timesOf = (some: readonly Said[]) => ({
		uses: some.length,
		publicUses: some.filter(({ restricted }) => !restricted).length,
	});
	for (const some of grouped(known, ({ hash }) => JSON.stringify(timesOf(byHash.get(hash) ?? []))).values()) {
		const { uses, publicUses } = timesOf(byHash.get(some[0]?.hash ?? "") ?? []);
		await tx.stockSentence.updateMany({
			where: { id: { in: some.map(({ id }) => id) } },
			data: { uses: { increment: uses }, publicUses: { increment: publicUses } },
		});
	}
	const missing = [...byHash].filter(([hash]) => !idOf.has(hash));
	if (missing.length > 0) {
		const made = await tx.stockSentence.createManyAndReturn({
			data: missing.map(([, some]) => ({ ...columnsOf((some[0] as Said).key), ...timesOf(some) })),
			select: { id: true, hash: true },
		});
		for (const { id, hash } of made) idOf.set(hash, id);
	}
	await tx.stockUse.createMany({
		data: said.flatMap((one) => usesOf(one, { id: idOf.get(one.hash) as number, groupId: null })),
	});
}

const bands = ["band1", "band2", "band3", "band4", "band5", "band6"] as const;

/** The groups of more than one sentence, each by the least number in it. Only sentences of unrestricted stories are in one. */
export async function nearGroups(tx: Transaction): Promise<Map<number, number[]>> {
	const parents = new Map<number, number>();
	const rootOf = (id: number): number => {
		let root = id;
		for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
		return root;
	};
	for await (const [one, other] of nearPairs(tx)) {
		const [a, b] = [rootOf(one), rootOf(other)];
		if (a !== b) parents.set(Math.max(a, b), Math.min(a, b));
	}
	const groups = new Map<number, number[]>();
	for (const id of parents.keys()) {
		const root = rootOf(id);
		const group = groups.get(root);
		if (group === undefined) groups.set(root, [root, id]);
		else group.push(id);
	}
	return groups;
}

/** Every two sentences of unrestricted stories that are near each other, as far as bands lead to them; some more than once. */
export async function* nearPairs(tx: Transaction): AsyncGenerator<[number, number]> {
	for (const band of bands) {
		let run: Line[] = [];
		let runOf: number | null = null;
		for (let from: { band: number; id: number } | null = null; ; ) {
			const rows: Parameters<typeof asLine>[0][] = await tx.stockSentence.findMany({
				where: {
					publicUses: { gt: 0 },
					[band]: { not: null },
					...(from === null
						? {}
						: { OR: [{ [band]: { gt: from.band } }, { [band]: from.band, id: { gt: from.id } }] }),
				},
				orderBy: [{ [band]: "asc" }, { id: "asc" }],
				take: batch,
			});
			for (const row of rows) {
				const value = row[band] as number;
				if (value !== runOf) {
					run = [];
					runOf = value;
				}
				for (const other of run) if (isNear(row.key, other.key)) yield [other.id, row.id];
				if (run.length < mostPerBand) run.push(asLine(row));
			}
			const last = rows[batch - 1];
			if (last === undefined) break;
			from = { band: last[band] as number, id: last.id };
		}
	}
}

/** Every count anew, some groups at a time: a group has the number of one of its sentences. */
async function recountAll(tx: Transaction): Promise<void> {
	const newest = await tx.stockSentence.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
	for (let gt = 0; gt < (newest?.id ?? 0); gt += batch) {
		const where = { groupId: { gt, lte: gt + batch } };
		const counts = await countsOf(tx, where);
		if (counts.length > 0) await tx.stockCount.createMany({ data: counts });
		const joints = await jointsOf(tx, where);
		if (joints.length > 0) await tx.stockJoint.createMany({ data: joints });
	}
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
