import type { Transaction } from "../database/database.ts";
import { joined, plain, rowsOf, sql } from "../database/rows.ts";
import { recount } from "./counts.ts";
import { connected, isNear, type Line } from "./nearness.ts";
import { groupOf } from "./said.ts";

/** A sentence's row, as far as it matters to its group. */
export interface Sentence {
	id: number;
	key: string;
	groupId: number | null;
	band1: number | null;
	band2: number | null;
	band3: number | null;
	band4: number | null;
	band5: number | null;
	band6: number | null;
}

export const asLine = ({ id, key, band1, band2, band3, band4, band5, band6 }: Sentence): Line => {
	const bands = [band1, band2, band3, band4, band5, band6].filter((band) => band !== null);
	return { id, key, bands: bands.length === 0 ? null : bands };
};

/**
 * How many of the sentences that share a band are compared. It keeps the cost of a reply bounded whatever was said before;
 * where more share one, a sentence may miss a group that only others would have led to.
 */
export const mostPerBand = 64;

type Candidate = { id: number; key: string; groupId: number | null };

/** The sentences of unrestricted stories to which this one is near. */
export async function nearSentences(
	reader: Pick<Transaction, "logEntry">,
	{ id, key, bands }: Line,
): Promise<Candidate[]> {
	if (bands === null) return [];
	const sharing = bands.map((value, at) => {
		const column = plain(`"band${at + 1}"`);
		return sql`SELECT * FROM (SELECT "id", "key", "groupId" FROM "StockSentence"
			WHERE ${column} = ${value} AND "publicUses" > 0 ORDER BY "id" LIMIT ${mostPerBand}) AS "sharing"`;
	});
	const rows = await rowsOf(reader)<Candidate>(joined(sharing, "UNION"));
	return rows.filter((row) => row.id !== id && isNear(key, row.key)).sort((one, other) => one.id - other.id);
}

/**
 * A sentence is said in an unrestricted story for the first time: it joins the group to which it is near. If it is near to
 * several, they become one, with the number of the one in which most is said. Sentences of restricted stories alone are near to
 * nothing: else what is hidden would show by what it draws together. Answers the group.
 */
export async function join(tx: Transaction, sentence: Sentence): Promise<number> {
	const near = await nearSentences(tx, asLine(sentence));
	if (near.length === 0) return groupOf(sentence);
	// Another of the same reply may have drawn it in already.
	const own = groupOf(await tx.stockSentence.findUniqueOrThrow({ where: { id: sentence.id } }));
	const groups = [...new Set([own, ...near.map(groupOf)])];
	const target = await largest(tx, groups);
	for (const from of groups) if (from !== target) await move(tx, from, target);
	return target;
}

async function largest(tx: Transaction, groupIds: readonly number[]): Promise<number> {
	if (groupIds.length === 1) return groupIds[0] as number;
	const sums = await tx.stockCount.groupBy({
		by: ["groupId"],
		where: { groupId: { in: [...groupIds] } },
		_sum: { count: true },
	});
	const sumOf = new Map(sums.map(({ groupId, _sum }) => [groupId, _sum.count ?? 0]));
	return [...groupIds].sort(
		(one, other) => (sumOf.get(other) ?? 0) - (sumOf.get(one) ?? 0) || one - other,
	)[0] as number;
}

/** Everything of one group becomes another's. */
async function move(tx: Transaction, from: number, to: number): Promise<void> {
	await tx.stockSentence.updateMany({
		where: { OR: [{ id: from }, { groupId: from }] },
		data: { groupId: to },
	});
	await tx.stockUse.updateMany({ where: { groupId: from }, data: { groupId: to } });
	if ((await tx.stockCount.findFirst({ where: { groupId: from } })) !== null) await recount(tx, [from, to]);
}

/**
 * A sentence is no longer said in any unrestricted story: it has a group to itself, and what only it held together falls
 * apart. The largest part keeps the group's number if the sentence that had given it is no longer there.
 */
export async function leave(tx: Transaction, sentence: Sentence): Promise<void> {
	const group = groupOf(sentence);
	const others = await tx.stockSentence.findMany({
		where: { OR: [{ id: group }, { groupId: group }], id: { not: sentence.id } },
	});
	if (others.length === 0) return;
	const changed = new Set<number>([group]);
	await regroup(tx, [sentence.id], sentence.id);
	changed.add(sentence.id);
	for (const part of connected(others.map(asLine))) {
		const lead = part.includes(group) ? group : (part[0] as number);
		if (lead === group) continue;
		await regroup(tx, part, lead);
		changed.add(lead);
	}
	await recount(tx, [...changed]);
}

async function regroup(tx: Transaction, sentenceIds: readonly number[], groupId: number): Promise<void> {
	const ids = [...sentenceIds];
	await tx.stockSentence.updateMany({ where: { id: { in: ids } }, data: { groupId } });
	await tx.stockSentence.update({ where: { id: groupId }, data: { groupId: null } });
	await tx.stockUse.updateMany({ where: { sentenceId: { in: ids } }, data: { groupId } });
}
