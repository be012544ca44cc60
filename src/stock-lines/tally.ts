import type { Transaction } from "../database/database.ts";
import { Prisma } from "../database/generated/sqlite/client.ts";
import { grouped } from "../record/grouped.ts";
import { ownRestrictedStories } from "../stories/access.ts";
import type { OrganizationKind } from "../vocabulary.ts";

/** What "the government" is: these organizations together. */
export const governmentKinds: readonly OrganizationKind[] = ["department", "agency", "ministers_office"];

/** How often what is in a group was said, as far as the viewer may know. */
export interface Tally {
	/** By whomever; what several organizations said together counts once. */
	all: number;
	/** The same by the government. */
	government: number;
	/** By organization: how often, and since when. */
	by: Map<number, { count: number; firstAt: Date; lastAt: Date }>;
}

/**
 * The tallies of these groups, with what each of these organizations said. From the stored counts, and the uses in the
 * viewer's own restricted stories: its cost does not grow with how often a line was said.
 */
export async function talliesOf(
	reader: Transaction,
	viewer: { id: number },
	groupIds: readonly number[],
	organizationIds: readonly number[],
): Promise<Map<number, Tally>> {
	if (groupIds.length === 0) return new Map();
	const groups = { groupId: { in: [...groupIds] } };
	const sums = await reader.$queryRaw<{ groupId: number; all: number; government: number }[]>`
		SELECT c."groupId", SUM(c."count") AS "all",
			SUM(CASE WHEN o."kind" IN (${Prisma.join([...governmentKinds])}) THEN c."count" ELSE 0 END) AS "government"
		FROM "StockCount" c JOIN "Organization" o ON o."id" = c."organizationId"
		WHERE c."groupId" IN (${Prisma.join([...groupIds])}) GROUP BY c."groupId"`;
	const tallies = new Map(
		groupIds.map((id): [number, Tally] => {
			const sum = sums.find(({ groupId }) => Number(groupId) === id);
			return [id, { all: Number(sum?.all ?? 0), government: Number(sum?.government ?? 0), by: new Map() }];
		}),
	);
	const counts = await reader.stockCount.findMany({
		where: { ...groups, organizationId: { in: [...organizationIds] } },
	});
	for (const { groupId, organizationId, count, firstAt, lastAt } of counts) {
		tallies.get(groupId)?.by.set(organizationId, { count, firstAt, lastAt });
	}
	const joints = await reader.stockJoint.findMany({ where: groups });
	const stories = await ownRestrictedStories(reader, viewer);
	const own =
		stories.length === 0
			? []
			: await reader.stockUse.findMany({
					where: { ...groups, storyId: { in: stories }, restricted: true },
					select: { groupId: true, replyId: true, start: true, organizationId: true, saidAt: true },
				});
	const together = joints.map(({ groupId, organizationIds: ids, count }) => ({
		...{ groupId, count, ids: ids.split(",").map(Number) },
	}));
	const mentioned = [
		...own.map(({ organizationId }) => organizationId),
		...together.flatMap(({ ids }) => ids),
	];
	const government = await governmentAmong(reader, mentioned);
	for (const { groupId, ids, count } of together) {
		const tally = tallies.get(groupId) as Tally;
		tally.all -= count * (ids.length - 1);
		tally.government -= count * Math.max(0, ids.filter((id) => government.has(id)).length - 1);
	}
	for (const some of grouped(own, (use) => `${use.groupId} ${use.replyId} ${use.start}`).values()) {
		const tally = tallies.get(some[0]?.groupId as number) as Tally;
		tally.all += 1;
		if (some.some(({ organizationId }) => government.has(organizationId))) tally.government += 1;
	}
	for (const { groupId, organizationId, saidAt } of own) {
		if (!organizationIds.includes(organizationId)) continue;
		const { by } = tallies.get(groupId) as Tally;
		by.set(organizationId, withOne(by.get(organizationId), { count: 1, firstAt: saidAt, lastAt: saidAt }));
	}
	return tallies;
}

interface Span {
	count: number;
	firstAt: Date;
	lastAt: Date;
}

/** Both counts together. */
export function withOne(one: Span | undefined, other: Span): Span {
	if (one === undefined) return other;
	return {
		count: one.count + other.count,
		firstAt: new Date(Math.min(one.firstAt.getTime(), other.firstAt.getTime())),
		lastAt: new Date(Math.max(one.lastAt.getTime(), other.lastAt.getTime())),
	};
}

async function governmentAmong(
	reader: Pick<Transaction, "organization">,
	organizationIds: readonly number[],
): Promise<Set<number>> {
	if (organizationIds.length === 0) return new Set();
	const rows = await reader.organization.findMany({
		where: { id: { in: [...new Set(organizationIds)] }, kind: { in: [...governmentKinds] } },
		select: { id: true },
	});
	return new Set(rows.map(({ id }) => id));
}
