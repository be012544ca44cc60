import type { Database } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { type Alert, longestOpen } from "../lines/alerts.ts";
import { extended } from "../record/extended.ts";

/** How many alerts are open on a story, and whether only its own people may know. */
interface Open {
	id: number;
	count: number;
	restricted: boolean;
	/** The log entry of the reply that has waited longest. */
	since: number;
}

/** The stories with open alerts, as of a log entry. */
interface Known {
	upTo: number;
	open: ReadonlyMap<number, Open>;
}

/** Every page shows the count, so it is read once, and again only for stories of which something was logged that bears on it. */
const known = new WeakMap<Database, Known>();

const bearing = [
	"story.published",
	"story.changed",
	"reply.logged",
	"reply.corrected",
	"alert.closed",
	"example.removed",
];

async function openByStory(db: Database, head: number): Promise<ReadonlyMap<number, Open>> {
	const before = known.get(db);
	if (before !== undefined && before.upTo >= head) return before.open;
	const open = new Map(before?.open);
	const changed = before === undefined ? null : await changedSince(db, before.upTo);
	for (const storyId of changed ?? []) open.delete(storyId);
	for (const one of await countOpen(db, changed)) open.set(one.id, one);
	// Another request may have come further meanwhile.
	if ((known.get(db)?.upTo ?? -1) < head) known.set(db, { upTo: head, open });
	return open;
}

/** For each story, of these or of all, how many of its alerts are open. */
async function countOpen({ read }: Database, storyIds: readonly number[] | null) {
	if (storyIds?.length === 0) return [];
	return rowsOf(read)<Open>(sql`
		SELECT a."storyId" AS "id", COUNT(*) AS "count", s."restricted", MIN(a."logNumber") AS "since"
		FROM "OpenAlert" a JOIN "Story" s ON s."id" = a."storyId"
		${storyIds === null ? sql`` : sql`WHERE a."storyId" IN ${storyIds}`}
		GROUP BY a."storyId", s."restricted"`);
}

async function changedSince({ read }: Database, number: number): Promise<number[]> {
	const rows = await rowsOf(read)<{ storyId: number }>(sql`
		SELECT DISTINCT "storyId" FROM "LogEntry"
		WHERE "number" > ${number} AND "action" IN ${bearing} AND "storyId" IS NOT NULL`);
	return rows.map(({ storyId }) => storyId);
}

/** The published stories with open alerts that the viewer may see; only restricted ones are asked about. */
async function visible(
	db: Database,
	viewer: { id: number },
	open: ReadonlyMap<number, Open>,
): Promise<Open[]> {
	const all = [...open.values()];
	const hidden = all.filter(({ restricted }) => restricted);
	if (hidden.length === 0) return all;
	const own = await rowsOf(db.read)<{ storyId: number }>(sql`
		SELECT "storyId" FROM "StoryPerson"
		WHERE "storyId" IN ${hidden.map(({ id }) => id)} AND "personId" = ${viewer.id}`);
	const isOwn = new Set(own.map(({ storyId }) => storyId));
	return all.filter(({ id, restricted }) => !restricted || isOwn.has(id));
}

/** How many alerts are open on the stories that the viewer may see. `head`: the newest log entry that counts. */
export async function countOpenAlerts(
	db: Database,
	viewer: { id: number },
	head?: number | undefined,
): Promise<number> {
	const open = await openByStory(db, head ?? (await db.headNumber()));
	return (await visible(db, viewer, open)).reduce((sum, { count }) => sum + count, 0);
}

/** An alert and its story. */
export type OpenAlert = Alert & { story: { slug: string; title: string } };

/** The open alerts of the stories that the viewer may see: those that have waited longest first, `most` of them. */
export async function findOpenAlerts(
	db: Database,
	viewer: { id: number },
	most: number,
): Promise<OpenAlert[]> {
	const open = await visible(db, viewer, await openByStory(db, await db.headNumber()));
	const longest = open.sort((one, other) => one.since - other.since).slice(0, most);
	const ids = longest.map(({ id }) => id);
	const stories = await rowsOf(db.read)<{ id: number; slug: string; title: string }>(sql`
		SELECT "id", "slug", "title" FROM "Story" WHERE "id" IN ${ids}`);
	const storyOf = new Map(stories.map((story) => [story.id, story]));
	return (await longestOpen(db.read, ids, most)).flatMap((alert) => {
		const story = storyOf.get(alert.storyId);
		return story === undefined ? [] : [extended(alert, { story })];
	});
}
