import type { Transaction } from "../database/database.ts";
import { rowsOf, type Sql, sql } from "../database/rows.ts";
import { ownRestrictedStories } from "../stories/access.ts";
import { withOne } from "./tally.ts";
import { newestUses, usesIn, wordsAt } from "./uses.ts";

/** What an organization said more than once. */
export interface OrganizationLine {
	/** The group's number, which its page has. */
	id: number;
	count: number;
	firstAt: Date;
	lastAt: Date;
	/** As it was said last. */
	words: string;
	language: string;
	/** Who said it, the latest first; of the latest `mostRead` uses. */
	speakers: string[];
	/** Slugs, the same. */
	stories: string[];
	/** false: it was said more often than was read, so there may be more speakers and stories. */
	whole: boolean;
}

export type Sort = "count" | "last";

/** A line's place in the list: what it is sorted by (a count, or milliseconds), then its number, both descending. */
export interface LinePlace {
	value: number;
	id: number;
}

interface Counted {
	groupId: number;
	count: number;
	firstAt: Date;
	lastAt: Date;
}

/** Of how many uses a line's speakers and stories are read. */
const mostRead = 50;

export const placeOf = ({ id, count, lastAt }: { id: number; count: number; lastAt: Date }, sort: Sort) => ({
	value: sort === "count" ? count : lastAt.getTime(),
	id,
});

/**
 * The stock lines of an organization as far as the viewer may know, one more than `limit` if there are more: most often said
 * first, or last said first. What was said in the viewer's own restricted stories is added, and ranked with it.
 */
export async function stockLinesOfOrganization(
	reader: Transaction,
	viewer: { id: number },
	organizationId: number,
	{ sort, after, limit }: { sort: Sort; after?: LinePlace | undefined; limit: number },
): Promise<OrganizationLine[]> {
	const own = await ownRestrictedStories(reader, viewer);
	return withWords(
		reader,
		own,
		organizationId,
		await ranked(reader, own, organizationId, sort, after, limit + 1),
	);
}

/** What an organization said most often, at most `most`, as somebody on these restricted stories may know it, in its last words. */
export async function saidMostOften(
	reader: Transaction,
	ownStories: readonly number[],
	organizationId: number,
	most: number,
): Promise<Pick<OrganizationLine, "id" | "count" | "lastAt" | "words" | "language">[]> {
	const lines = await ranked(reader, ownStories, organizationId, "count", undefined, most);
	if (lines.length === 0) return [];
	const uses = await newestUses(
		reader,
		ownStories,
		organizationId,
		lines.map(({ groupId }) => groupId),
	);
	const words = await wordsAt(reader, [...uses.values()]);
	return lines.flatMap(({ groupId, count, lastAt }) => {
		const said = words(uses.get(groupId));
		return said === null ? [] : [{ id: groupId, count, lastAt, ...said }];
	});
}

/** The first so many lines after a place. */
async function ranked(
	reader: Transaction,
	stories: readonly number[],
	organizationId: number,
	sort: Sort,
	after: LinePlace | undefined,
	most: number,
): Promise<Counted[]> {
	const own = await ownCounts(reader, stories, organizationId);
	const place = ({ groupId, ...row }: Counted) => placeOf({ id: groupId, ...row }, sort);
	const isBeyond = (row: Counted) => after === undefined || compare(place(row), after) > 0;
	const open: Counted[] = [];
	for (let from = after; open.length < most; ) {
		const rows = await rowsOf(reader)<Counted>(sql`
			SELECT "groupId", "count", "firstAt", "lastAt" FROM "StockCount"
			WHERE "organizationId" = ${organizationId} AND "recurring" = ${true} ${beyond(sort, from)}
			ORDER BY ${by[sort]} DESC, "groupId" DESC LIMIT ${most}`);
		open.push(...rows.filter(({ groupId }) => !own.has(groupId)));
		const last = rows[most - 1];
		if (last === undefined) break;
		from = place(last);
	}
	return [...[...own.values()].filter((row) => row.count > 1 && isBeyond(row)), ...open]
		.sort((one, other) => compare(place(one), place(other)))
		.slice(0, most);
}

const compare = (one: LinePlace, other: LinePlace) => other.value - one.value || other.id - one.id;

const by = { count: sql`"count"`, last: sql`"lastAt"` };

function beyond(sort: Sort, from: LinePlace | undefined): Sql {
	if (from === undefined) return sql``;
	const value = sort === "count" ? from.value : new Date(from.value);
	return sql`AND (${by[sort]} < ${value} OR ${by[sort]} = ${value} AND "groupId" < ${from.id})`;
}

/** Of the groups that the organization spoke of in the viewer's restricted stories: how often it did there and elsewhere. */
async function ownCounts(
	reader: Transaction,
	stories: readonly number[],
	organizationId: number,
): Promise<Map<number, Counted>> {
	if (stories.length === 0) return new Map();
	const rows = await reader.stockUse.groupBy({
		by: ["groupId"],
		where: { storyId: { in: [...stories] }, organizationId, restricted: true },
		_count: { _all: true },
		_min: { saidAt: true },
		_max: { saidAt: true },
	});
	const open = await reader.stockCount.findMany({
		where: { organizationId, groupId: { in: rows.map(({ groupId }) => groupId) } },
	});
	const openOf = new Map(open.map((row) => [row.groupId, row]));
	return new Map(
		rows.map(({ groupId, _count, _min, _max }) => {
			const here = { count: _count._all, firstAt: _min.saidAt as Date, lastAt: _max.saidAt as Date };
			return [groupId, { groupId, ...withOne(openOf.get(groupId), here) }];
		}),
	);
}

async function withWords(
	reader: Transaction,
	own: readonly number[],
	organizationId: number,
	lines: readonly Counted[],
): Promise<OrganizationLine[]> {
	const uses: Awaited<ReturnType<typeof usesIn>>[] = [];
	for (const { groupId } of lines) {
		uses.push(await usesIn(reader, own, groupId, { organizationId, take: mostRead }));
	}
	const said = await wordsAt(
		reader,
		uses.flatMap((some) => some.slice(0, 1)),
	);
	const stories = await reader.story.findMany({
		where: { id: { in: [...new Set(uses.flat().map(({ storyId }) => storyId))] } },
		select: { id: true, slug: true },
	});
	const slugOf = new Map(stories.map(({ id, slug }) => [id, slug]));
	return lines.flatMap(({ groupId, count, firstAt, lastAt }, at) => {
		const some = uses[at] ?? [];
		const words = said(some[0]);
		if (words === null) return [];
		return [
			{
				...{ id: groupId, count, firstAt, lastAt, ...words },
				speakers: [...new Set(some.map(({ speaker }) => speaker).filter((name) => name !== ""))],
				stories: [...new Set(some.map(({ storyId }) => slugOf.get(storyId) as string))],
				whole: count <= mostRead,
			},
		];
	});
}
