import type { Transaction } from "../database/database.ts";
import type { Prisma } from "../database/generated/sqlite/client.ts";
import { rowsOf, type Sql, sql } from "../database/rows.ts";

/**
 * The stories that exist for a viewer: all but the restricted ones they are not on, whatever their role.
 * Every query that reaches a story, an inquiry, an event or a log entry goes through one of these.
 */
export function visibleStories(viewer: { id: number }): Prisma.StoryWhereInput {
	return { OR: [{ restricted: false }, { people: { some: { personId: viewer.id } } }] };
}

export const visibleInquiries = (viewer: { id: number }): Prisma.InquiryWhereInput => ({
	story: visibleStories(viewer),
});
export const visibleReplies = (viewer: { id: number }): Prisma.ReplyWhereInput => ({
	story: visibleStories(viewer),
});
export const visibleAttempts = (viewer: { id: number }): Prisma.AttemptWhereInput => ({
	inquiry: visibleInquiries(viewer),
});

/**
 * The same as `visibleStories`, in SQL in which the story is called `s`. Where it is looked up by a row of another table,
 * name that row's column: of a condition that asks nothing but the story, SQLite would first read all stories for a filter.
 */
export const isVisible = (viewer: { id: number }, storyId = sql`s."id"`): Sql =>
	unlessHidden(viewer, sql`s."restricted"`, storyId);

/** The same of an inquiry's own row, called `i`: all that is asked stands in an index, and no story is read. */
export const isInquiryVisible = (viewer: { id: number }): Sql =>
	unlessHidden(viewer, sql`i."restricted"`, sql`i."storyId"`);

const unlessHidden = (
	viewer: { id: number },
	restricted: Sql,
	storyId: Sql,
): Sql => sql`(NOT ${restricted} OR EXISTS (
	SELECT 1 FROM "StoryPerson" v WHERE v."storyId" = ${storyId} AND v."personId" = ${viewer.id}))`;

/** The restricted stories that a viewer is on, by number: what is counted of them is counted for their people alone. */
export async function ownRestrictedStories(
	reader: Pick<Transaction, "logEntry">,
	viewer: { id: number },
): Promise<number[]> {
	const rows = await rowsOf(reader)<{ id: number }>(sql`
		SELECT s."id" FROM "StoryPerson" m JOIN "Story" s ON s."id" = m."storyId"
		WHERE m."personId" = ${viewer.id} AND s."restricted" ORDER BY s."id"`);
	return rows.map(({ id }) => id);
}
