import type { Transaction } from "../database/database.ts";
import { updateRows } from "../database/insertRows.ts";
import { grouped } from "../record/grouped.ts";

/** That an organization says what is in a group once more, or once less. */
export interface Change {
	groupId: number;
	organizationId: number;
	/** Of the reply, ascending. */
	together: readonly number[];
	by: 1 | -1;
	saidAt: Date;
	/** One change of a reply's sentence stands for all its organizations. */
	first: boolean;
}

/** Brings the counts to what they are after these changes; only of what is said in stories that are not restricted. */
export async function count(tx: Transaction, changes: readonly Change[]): Promise<void> {
	if (changes.length === 0) return;
	const groupIds = [...new Set(changes.map(({ groupId }) => groupId))];
	const organizationIds = [...new Set(changes.map(({ organizationId }) => organizationId))];
	const rows = await tx.stockCount.findMany({
		where: { groupId: { in: groupIds }, organizationId: { in: organizationIds } },
	});
	const rowOf = new Map(rows.map((row) => [`${row.groupId} ${row.organizationId}`, row]));
	const created = [];
	const changed = [];
	for (const [key, some] of grouped(changes, (one) => `${one.groupId} ${one.organizationId}`)) {
		const [{ groupId, organizationId }] = some as [Change];
		const delta = some.reduce((sum, { by }) => sum + by, 0);
		const row = rowOf.get(key);
		const total = (row?.count ?? 0) + delta;
		if (total <= 0) {
			if (row !== undefined) await tx.stockCount.delete({ where: { id: row.id } });
			continue;
		}
		const times = some.map(({ saidAt }) => saidAt.getTime());
		if (row !== undefined) times.push(row.firstAt.getTime(), row.lastAt.getTime());
		// What is taken away may have been the first or the last; what is added is only held against them, for they may be
		// the first and the last of very many.
		const isLess = some.some(({ by }) => by < 0);
		const span = isLess ? await spanOf(tx, groupId, organizationId) : times;
		const [firstAt, lastAt] = [new Date(Math.min(...span)), new Date(Math.max(...span))];
		const counted = { count: total, recurring: total > 1, firstAt, lastAt };
		if (row === undefined) created.push({ groupId, organizationId, ...counted });
		else changed.push({ id: row.id, ...counted });
	}
	await updateRows(tx, "StockCount", countedColumns, changed);
	if (created.length > 0) await tx.stockCount.createMany({ data: created });
	await countJoint(tx, changes);
}

const countedColumns = {
	count: "integer",
	recurring: "boolean",
	firstAt: "timestamp(3)",
	lastAt: "timestamp(3)",
} as const;

/** When an organization first and last said what is in a group: each is found at its end of the index. */
async function spanOf(tx: Transaction, groupId: number, organizationId: number): Promise<number[]> {
	const end = (order: "asc" | "desc") =>
		tx.stockUse.findFirstOrThrow({
			where: { groupId, organizationId, restricted: false },
			orderBy: [{ saidAt: order }, { id: order }],
			select: { saidAt: true },
		});
	return [await end("asc"), await end("desc")].map(({ saidAt }) => saidAt.getTime());
}

async function countJoint(tx: Transaction, changes: readonly Change[]): Promise<void> {
	const joint = changes.filter(({ together, first }) => first && together.length > 1);
	for (const some of grouped(joint, (one) => `${one.groupId} ${one.together}`).values()) {
		const [{ groupId, together }] = some as [Change];
		const delta = some.reduce((sum, { by }) => sum + by, 0);
		const key = { groupId, organizationIds: together.join(",") };
		const row = await tx.stockJoint.findUnique({ where: { groupId_organizationIds: key } });
		if (row === null) {
			if (delta > 0) await tx.stockJoint.create({ data: { ...key, count: delta } });
		} else if (row.count + delta <= 0) {
			await tx.stockJoint.delete({ where: { id: row.id } });
		} else if (delta !== 0) {
			await tx.stockJoint.update({ where: { id: row.id }, data: { count: row.count + delta } });
		}
	}
}

/** Counts these groups anew from their uses. */
export async function recount(tx: Transaction, groupIds: readonly number[]): Promise<void> {
	const where = { groupId: { in: [...groupIds] } };
	await tx.stockCount.deleteMany({ where });
	await tx.stockJoint.deleteMany({ where });
	const data = await countsOf(tx, where);
	if (data.length > 0) await tx.stockCount.createMany({ data });
	const joint = await jointsOf(tx, where);
	if (joint.length > 0) await tx.stockJoint.createMany({ data: joint });
}

/** Which groups: of a few, or from a number up to another. */
type Where = { groupId: { in: number[] } | { gt: number; lte: number } };

/** The rows of StockCount as they must be. */
export async function countsOf(tx: Transaction, where: Where) {
	const rows = await tx.stockUse.groupBy({
		by: ["groupId", "organizationId"],
		where: { ...where, restricted: false },
		_count: { _all: true },
		_min: { saidAt: true },
		_max: { saidAt: true },
		orderBy: [{ groupId: "asc" }, { organizationId: "asc" }],
	});
	return rows.map(({ groupId, organizationId, _count, _min, _max }) => ({
		...{ groupId, organizationId, count: _count._all, recurring: _count._all > 1 },
		...{ firstAt: _min.saidAt as Date, lastAt: _max.saidAt as Date },
	}));
}

/** The rows of StockJoint as they must be. */
export async function jointsOf(tx: Transaction, where: Where) {
	const others = await tx.stockUse.findMany({
		where: { ...where, restricted: false, first: false },
		select: { replyId: true },
		distinct: ["replyId"],
	});
	if (others.length === 0) return [];
	const rows = [];
	for (let at = 0; at < others.length; at += 1000) {
		const replyIds = others.slice(at, at + 1000).map(({ replyId }) => replyId);
		rows.push(
			...(await tx.stockUse.findMany({
				where: { ...where, restricted: false, replyId: { in: replyIds } },
				select: { groupId: true, replyId: true, start: true, organizationId: true },
			})),
		);
	}
	const counts = new Map<string, { groupId: number; organizationIds: string; count: number }>();
	for (const some of grouped(rows, (row) => `${row.groupId} ${row.replyId} ${row.start}`).values()) {
		const groupId = some[0]?.groupId as number;
		const organizationIds = some
			.map((row) => row.organizationId)
			.sort((one, other) => one - other)
			.join(",");
		const row = counts.get(`${groupId} ${organizationIds}`);
		if (row === undefined) {
			counts.set(`${groupId} ${organizationIds}`, { groupId, organizationIds, count: 1 });
		} else row.count += 1;
	}
	return [...counts.values()].sort(
		(one, other) => one.groupId - other.groupId || (one.organizationIds < other.organizationIds ? -1 : 1),
	);
}
