import type { Transaction } from "../database/database.ts";
import { insertRows } from "../database/insertRows.ts";
import { nextIds } from "../database/nextIds.ts";
import { grouped } from "../record/grouped.ts";
import { type Change, count } from "./counts.ts";
import { join, leave } from "./groups.ts";
import { columnsOf, groupOf, type Said, saidIn, usesOf } from "./said.ts";

/**
 * Brings what is kept of the sentences of these replies to what the replies say now. Called in every write that logs a reply,
 * changes its words, its speaker or when it came, links it to another request, or changes who may see it; and before one is
 * removed, with `gone`. A constant number of statements for a reply all of whose sentences were said before; at most a
 * hundred replies at a time.
 */
export async function renewStockLines(
	tx: Transaction,
	replyIds: readonly number[],
	{ gone = false } = {},
): Promise<void> {
	const said = gone ? [] : await saidIn(tx, replyIds);
	const sentences = await sentencesFor(tx, said);
	// Only now: groups may just have become one.
	const before = await tx.stockUse.findMany({ where: { replyId: { in: [...replyIds] } } });
	if (before.length > 0) await tx.stockUse.deleteMany({ where: { id: { in: before.map(({ id }) => id) } } });
	const after = said.flatMap((one) =>
		usesOf(one, sentences.get(one.hash) as { id: number; groupId: number }),
	);
	await insertRows(tx, "StockUse", useColumns, after);
	await count(tx, [...changesOf(before, -1), ...changesOf(after, 1)]);
	await forget(tx, before);
}

const useColumns = {
	replyId: "integer",
	storyId: "integer",
	restricted: "boolean",
	start: "integer",
	end: "integer",
	saidAt: "timestamp(3)",
	speaker: "text",
	organizationId: "integer",
	sentenceId: "integer",
	groupId: "integer",
	first: "boolean",
} as const;

const sentenceColumns = {
	id: "integer",
	hash: "text",
	key: "text",
	groupId: "integer",
	uses: "integer",
	publicUses: "integer",
	band1: "integer",
	band2: "integer",
	band3: "integer",
	band4: "integer",
	band5: "integer",
	band6: "integer",
} as const;

/** The same of every reply of a story, when it becomes restricted or is so no longer. */
export const renewStockLinesOfStory = (tx: Transaction, storyId: number) => eachOf(tx, storyId, false);

/** Before a story is removed with its replies. */
export const forgetStockLinesOfStory = (tx: Transaction, storyId: number) => eachOf(tx, storyId, true);

async function eachOf(tx: Transaction, storyId: number, gone: boolean): Promise<void> {
	for (let after = 0; ; ) {
		const replies = await tx.reply.findMany({
			where: { storyId, id: { gt: after } },
			orderBy: { id: "asc" },
			take: 100,
			select: { id: true },
		});
		const last = replies.at(-1);
		if (last === undefined) return;
		await renewStockLines(
			tx,
			replies.map(({ id }) => id),
			{ gone },
		);
		after = last.id;
	}
}

type Use = { replyId: number; start: number; sentenceId: number } & Omit<Change, "by" | "together"> & {
		restricted: boolean;
	};

function changesOf(uses: readonly Use[], by: 1 | -1): Change[] {
	const isPublic = uses.filter(({ restricted }) => !restricted);
	return [...grouped(isPublic, (use) => `${use.replyId} ${use.start}`).values()].flatMap((some) => {
		const together = some.map(({ organizationId }) => organizationId).sort((one, other) => one - other);
		return some.map((use) => ({ ...use, together, by }));
	});
}

/** The sentences' rows by hash, made where there are none, each with its group, one more use counted for each time it is said. */
async function sentencesFor(tx: Transaction, said: readonly Said[]) {
	const byHash = grouped(said, ({ hash }) => hash);
	const rows = await tx.stockSentence.findMany({ where: { hash: { in: [...byHash.keys()] } } });
	const known = new Set(rows.map(({ hash }) => hash));
	const publicIn = (some: readonly Said[]) => some.filter(({ restricted }) => !restricted).length;

	const missing = [...byHash].filter(([hash]) => !known.has(hash));
	const ids = await nextIds(tx, "StockSentence", missing.length);
	const made = missing.map(([, some], at) => ({
		...columnsOf((some[0] as Said).key),
		id: ids[at] as number,
		groupId: null,
		uses: some.length,
		publicUses: publicIn(some),
	}));
	await insertRows(tx, "StockSentence", sentenceColumns, made);
	const increments = grouped(rows, ({ hash }) => {
		const some = byHash.get(hash) ?? [];
		return `${some.length} ${publicIn(some)}`;
	});
	for (const [key, some] of increments) {
		const [uses, publicUses] = key.split(" ").map(Number) as [number, number];
		await tx.stockSentence.updateMany({
			where: { id: { in: some.map(({ id }) => id) } },
			data: { uses: { increment: uses }, publicUses: { increment: publicUses } },
		});
	}
	const all = [...rows, ...made];
	const fresh = all.filter(
		(row) => publicIn(byHash.get(row.hash) ?? []) > 0 && (!known.has(row.hash) || row.publicUses === 0),
	);
	const groups = new Map(all.map((row) => [row.id, groupOf(row)]));
	for (const row of fresh) {
		groups.set(row.id, await join(tx, row));
	}
	// One that joined may have drawn together groups that others of these sentences are in.
	if (all.some((row) => groups.get(row.id) !== groupOf(row))) {
		const now = await tx.stockSentence.findMany({
			where: { id: { in: all.map(({ id }) => id) } },
			select: { id: true, groupId: true },
		});
		for (const row of now) groups.set(row.id, groupOf(row));
	}
	return new Map(all.map(({ id, hash }) => [hash, { id, groupId: groups.get(id) as number }]));
}

/** What was said before and is not any more. */
async function forget(tx: Transaction, before: readonly Use[]): Promise<void> {
	const uses = before.filter(({ first }) => first);
	const bySentence = grouped(uses, ({ sentenceId }) => sentenceId);
	for (const [id, some] of bySentence) {
		const isPublic = some.filter(({ restricted }) => !restricted).length;
		const row = await tx.stockSentence.update({
			where: { id },
			data: { uses: { decrement: some.length }, publicUses: { decrement: isPublic } },
		});
		if (row.publicUses === 0 && isPublic > 0) await leave(tx, row);
		if (row.uses === 0) await tx.stockSentence.delete({ where: { id } });
	}
}
