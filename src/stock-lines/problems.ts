import type { Transaction } from "../database/database.ts";
import { countsOf, jointsOf } from "./counts.ts";
import { asLine } from "./groups.ts";
import { connected } from "./nearness.ts";
import { nearPairs } from "./nearPairs.ts";
import { columnsOf, groupOf, saidIn, usesOf } from "./said.ts";

const batch = 200;

/** What is wrong, as a sentence, and the reply that it concerns, if it is about one. */
export interface StockProblem {
	sentence: string;
	replyId: number | null;
}

/**
 * What of the stock lines is not what the replies say: the sentences kept of a reply, how often a sentence is said, which
 * are in one group, and the counts. `progress` is called with how many replies were looked at.
 */
export async function* stockProblems(
	tx: Transaction,
	progress: (done: number) => void,
): AsyncGenerator<StockProblem> {
	yield* uses(tx, progress);
	yield* sentences(tx);
	yield* groups(tx);
	yield* counts(tx);
}

const about = (sentence: string, replyId: number | null = null): StockProblem => ({ sentence, replyId });

async function* uses(tx: Transaction, progress: (done: number) => void): AsyncGenerator<StockProblem> {
	for (let after = 0, done = 0; ; ) {
		progress(done);
		const replies = await tx.reply.findMany({
			where: { id: { gt: after } },
			orderBy: { id: "asc" },
			take: batch,
			select: { id: true },
		});
		const last = replies[batch - 1];
		const ids = replies.map(({ id }) => id);
		const kept = await tx.stockUse.findMany({ where: { replyId: { gt: after, lte: last?.id } } });
		const rows = await tx.stockSentence.findMany({
			where: { id: { in: [...new Set(kept.map(({ sentenceId }) => sentenceId))] } },
		});
		const byId = new Map(rows.map((row) => [row.id, row]));
		const byHash = new Map(rows.map((row) => [row.hash, row]));
		const should = (await saidIn(tx, ids)).flatMap((said) =>
			usesOf(said, byHash.get(said.hash) ?? { id: 0, groupId: null }),
		);
		const told = (one: Omit<(typeof kept)[number], "id">) =>
			[
				...[one.replyId, one.start, one.end, one.organizationId, one.sentenceId, one.groupId, one.storyId],
				...[one.restricted, one.first, one.saidAt.toISOString(), one.speaker],
			].join(" ");
		const [is, must] = [
			new Map(kept.map((one) => [told(one), one])),
			new Map(should.map((one) => [told(one), one])),
		];
		const wrong =
			[...must].find(([text]) => !is.has(text))?.[1] ?? [...is].find(([text]) => !must.has(text))?.[1];
		if (wrong !== undefined || kept.length !== should.length) {
			const replyId = wrong?.replyId ?? (kept[0]?.replyId as number);
			yield about(`The sentences kept of Reply ${replyId} are not the ones that it says.`, replyId);
		}
		const stray = kept.find(({ sentenceId }) => !byId.has(sentenceId));
		if (stray !== undefined) {
			yield about(
				`Reply ${stray.replyId} says stock sentence ${stray.sentenceId}, which is gone.`,
				stray.replyId,
			);
		}
		if (last === undefined) return;
		after = last.id;
		done += batch;
	}
}

async function* sentences(tx: Transaction): AsyncGenerator<StockProblem> {
	for (let after = 0; ; ) {
		const rows = await tx.stockSentence.findMany({
			where: { id: { gt: after } },
			orderBy: { id: "asc" },
			take: batch,
		});
		const times = await tx.stockUse.groupBy({
			by: ["sentenceId", "restricted"],
			where: { sentenceId: { in: rows.map(({ id }) => id) }, first: true },
			_count: { _all: true },
		});
		for (const row of rows) {
			const own = times.filter(({ sentenceId }) => sentenceId === row.id);
			const sum = (some: typeof own) => some.reduce((total, { _count }) => total + _count._all, 0);
			const [all, open] = [sum(own), sum(own.filter(({ restricted }) => !restricted))];
			if (row.uses !== all || row.publicUses !== open || all === 0) {
				yield about(
					`Stock sentence ${row.id} counts ${row.uses} uses, ${row.publicUses} of them unrestricted; there are ${all} and ${open}.`,
				);
			}
			const columns: Record<string, unknown> = columnsOf(row.key);
			const differing = Object.keys(columns).filter((name) => row[name as "key"] !== columns[name]);
			if (differing.length > 0) {
				yield about(`Stock sentence ${row.id} is not what its key makes it: ${differing.join(", ")}.`);
			}
			if (open === 0 && row.groupId !== null) {
				yield about(`Stock sentence ${row.id} is of restricted stories alone, and in a group with others.`);
			}
		}
		const last = rows[batch - 1];
		if (last === undefined) return;
		after = last.id;
	}
}

/** Two that are near are in one group, and no group holds two parts that nothing connects. */
async function* groups(tx: Transaction): AsyncGenerator<StockProblem> {
	for await (const [one, other] of nearPairs(tx)) {
		const rows = await tx.stockSentence.findMany({ where: { id: { in: [one, other] } } });
		if (new Set(rows.map(groupOf)).size > 1) {
			yield about(`Stock sentences ${one} and ${other} are nearly the same, and in two groups.`);
		}
	}
	for (let after = 0; ; ) {
		const next = await tx.stockSentence.findFirst({
			where: { groupId: { gt: after } },
			orderBy: { groupId: "asc" },
			select: { groupId: true },
		});
		const group = next?.groupId ?? null;
		if (group === null) return;
		after = group;
		const members = await tx.stockSentence.findMany({ where: { OR: [{ id: group }, { groupId: group }] } });
		if (
			connected(members.map(asLine)).length > 1 ||
			!members.some(({ id, groupId }) => id === group && groupId === null)
		) {
			yield about(`Group ${group} of stock sentences holds some that nothing connects.`);
		}
	}
}

async function* counts(tx: Transaction): AsyncGenerator<StockProblem> {
	const sentence = await tx.stockSentence.findFirst({ orderBy: { id: "desc" } });
	const counted = await tx.stockCount.findFirst({ orderBy: { groupId: "desc" } });
	const joint = await tx.stockJoint.findFirst({ orderBy: { groupId: "desc" } });
	const end = Math.max(sentence?.id ?? 0, counted?.groupId ?? 0, joint?.groupId ?? 0);
	const told = (rows: readonly object[]) =>
		new Set(rows.map(({ id: _, ...row }: { id?: number }) => JSON.stringify(Object.entries(row).sort())));
	for (let gt = 0; gt < end; gt += batch) {
		const where = { groupId: { gt, lte: gt + batch } };
		for (const [is, must] of [
			[await tx.stockCount.findMany({ where }), await countsOf(tx, where)],
			[await tx.stockJoint.findMany({ where }), await jointsOf(tx, where)],
		] as const) {
			const [kept, should] = [told(is), told(must)];
			const wrong =
				is.find((row) => !should.has([...told([row])][0] as string)) ??
				must.find((row) => !kept.has([...told([row])][0] as string));
			if (wrong !== undefined) {
				yield about(`The counts of group ${wrong.groupId} of stock sentences are not what its uses say.`);
			}
		}
	}
}
