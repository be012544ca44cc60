import type { Database } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { type Alert, alertsOf } from "../lines/currentLines.ts";
import { isVisible } from "../stories/access.ts";

/** How many alerts are open on which story, as of a log entry. */
interface Known {
	upTo: number;
	open: ReadonlyMap<number, number>;
}

/** Every page shows the count, so it is worked out once, and again only for stories of which something was logged that bears on it. */
const known = new WeakMap<Database, Known>();

const bearing = ["story.published", "reply.logged", "reply.corrected", "alert.closed"];

async function openByStory(db: Database, head: number): Promise<ReadonlyMap<number, number>> {
	const before = known.get(db);
	if (before !== undefined && before.upTo >= head) return before.open;
	const open = new Map(before?.open);
	const changed = before === undefined ? null : await changedSince(db, before.upTo);
	for (const storyId of changed ?? []) open.delete(storyId);
	for (const { id, count } of await countLate(db, changed)) open.set(id, count);
	// Another request may have come further meanwhile.
	if ((known.get(db)?.upTo ?? -1) < head) known.set(db, { upTo: head, open });
	return open;
}

/**
 * For each story, of these or of all, how many replies were logged after its lines were printed and had nothing said about
 * them yet; the same as `alertsOf` finds open, without reading any of them.
 */
async function countLate({ read }: Database, storyIds: readonly number[] | null) {
	if (storyIds?.length === 0) return [];
	return rowsOf(read)<{ id: number; count: number }>(sql`
		SELECT p."storyId" AS "id", COUNT(*) AS "count"
		FROM "Publication" p
		JOIN "LogEntry" l ON l."storyId" = p."storyId" AND l."number" > p."logNumber"
		JOIN "Reply" r ON r."id" = l."recordId" AND r."storyId" = p."storyId"
		WHERE l."action" = 'reply.logged' AND NOT EXISTS (
			SELECT 1 FROM "AlertClosing" c WHERE c."publicationId" = p."id" AND c."replyId" = r."id"
		) ${storyIds === null ? sql`` : sql`AND p."storyId" IN ${storyIds}`}
		GROUP BY p."storyId"`);
}

async function changedSince({ read }: Database, number: number): Promise<number[]> {
	const rows = await read.logEntry.findMany({
		where: { number: { gt: number }, action: { in: bearing }, storyId: { not: null } },
		select: { storyId: true },
	});
	return [...new Set(rows.map(({ storyId }) => storyId as number))];
}

const openOf = (alerts: Alert[]) => alerts.filter((alert) => alert.closing === null);

/** The published stories with open alerts that the viewer may see. */
async function visible(db: Database, viewer: { id: number }, open: ReadonlyMap<number, number>) {
	if (open.size === 0) return [];
	return rowsOf(db.read)<{ id: number; slug: string; title: string }>(sql`
		SELECT s."id", s."slug", s."title" FROM "Story" s
		WHERE s."id" IN ${[...open.keys()]} AND ${isVisible(viewer)} ORDER BY s."id"`);
}

/** How many alerts are open on the stories that the viewer may see. `head`: the newest log entry that counts. */
export async function countOpenAlerts(
	db: Database,
	viewer: { id: number },
	head?: number | undefined,
): Promise<number> {
	const open = await openByStory(db, head ?? (await db.headNumber()));
	return (await visible(db, viewer, open)).reduce((sum, { id }) => sum + (open.get(id) ?? 0), 0);
}

/** An alert and its story. */
export type OpenAlert = Alert & { story: { slug: string; title: string } };

/** The open alerts of the stories that the viewer may see: those that have waited longest first, `most` of them. */
export async function findOpenAlerts(
	db: Database,
	viewer: { id: number },
	most: number,
): Promise<OpenAlert[]> {
	const stories = await visible(db, viewer, await openByStory(db, await db.headNumber()));
	const found: OpenAlert[] = [];
	for (const story of stories.slice(0, most)) {
		found.push(...openOf(await alertsOf(db.read, story.id)).map((alert) => ({ ...alert, story })));
	}
	return found.sort((one, other) => one.loggedAt.getTime() - other.loggedAt.getTime()).slice(0, most);
}
