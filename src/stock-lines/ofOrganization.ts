import type { Transaction } from "../database/database.ts";
import { rowsOf, type Sql, sql } from "../database/rows.ts";
import { ownRestrictedStories } from "../stories/access.ts";
import { withOne } from "./tally.ts";
import { repliesOf, usesIn } from "./uses.ts";

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
	const stories = await ownRestrictedStories(reader, viewer);
	const own = await ownCounts(reader, stories, organizationId);
	const place = ({ groupId, ...row }: Counted) => placeOf({ id: groupId, ...row }, sort);
	const isBeyond = (row: Counted) => after === undefined || compare(place(row), after) > 0;
	const ranked = [...own.values()].filter((row) => row.count > 1 && isBeyond(row));
	const open: Counted[] = [];
	for (let from = after; open.length <= limit; ) {
		const rows = await rowsOf(reader)<Counted>(sql`
			SELECT "groupId", "count", "firstAt", "lastAt" FROM "StockCount"
			WHERE "organizationId" = ${organizationId} AND "recurring" = ${true} ${beyond(sort, from)}
			ORDER BY ${sort === "count" ? sql`"count"` : sql`"lastAt"`} DESC, "groupId" DESC LIMIT ${limit + 1}`);
		open.push(...rows.filter(({ groupId }) => !own.has(groupId)));
		const last = rows[limit];
		if (last === undefined) break;
		from = place(last);
	}
	const lines = [...ranked, ...open]
		.sort((one, other) => compare(place(one), place(other)))
		.slice(0, limit + 1);
	return withWords(reader, stories, organizationId, lines);
}

const compare = (one: LinePlace, other: LinePlace) => other.value - one.value || other.id - one.id;

function beyond(sort: Sort, from: LinePlace | undefined): Sql {
	if (from === undefined) return sql``;
	const { value, id } = from;
	return sort === "count"
		? sql`AND ("count", "groupId") < (${value}, ${id})`
		: sql`AND ("lastAt", "groupId") < (${new Date(value)}, ${id})`;
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
	const replies = await repliesOf(
		reader,
		uses.flatMap((some) => some.slice(0, 1)),
	);
	const stories = await rowsOf(reader)<{ id: number; slug: string }>(sql`
		SELECT "id", "slug" FROM "Story" WHERE "id" IN ${[...new Set(uses.flat().map(({ storyId }) => storyId))]}`);
	const slugOf = new Map(stories.map(({ id, slug }) => [id, slug]));
	return lines.flatMap(({ groupId, count, firstAt, lastAt }, at) => {
		const some = uses[at] ?? [];
		const [newest] = some;
		const reply = newest && replies.get(newest.replyId);
		if (newest === undefined || reply === undefined) return [];
		return [
			{
				...{ id: groupId, count, firstAt, lastAt, language: reply.language },
				words: reply.body.slice(newest.start, newest.end),
				speakers: [...new Set(some.map(({ speaker }) => speaker).filter((name) => name !== ""))],
				stories: [...new Set(some.map(({ storyId }) => slugOf.get(storyId) as string))],
				whole: count <= mostRead,
			},
		];
	});
}
