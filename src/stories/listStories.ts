import type { z } from "zod";
import type { Database } from "../database/database.ts";
import type { Story } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { extended } from "../record/extended.ts";
import { grouped } from "../record/grouped.ts";
import { cursorFor, isBeyond, type Order, orderedBy } from "../web/paging.ts";
import { isVisible } from "./access.ts";
import type { storiesQuery, storySorts } from "./fields.ts";

const orders: Record<(typeof storySorts)[number], Order> = {
	planned: { field: "plannedAt", type: "instant", direction: "desc", nullable: true },
	created: { field: "createdAt", type: "instant", direction: "desc" },
	title: { field: "title", type: "text", direction: "asc" },
};

export type ListedStory = Story & { people: { part: string; person: { id: number; name: string } }[] };

/** One page of the stories that the viewer may see, and the cursor of the next one, or null. */
export async function listStories(
	{ read }: Pick<Database, "read">,
	viewer: { id: number },
	query: z.output<typeof storiesQuery>,
): Promise<{ rows: ListedStory[]; next: string | null }> {
	const order = orders[query.sort ?? "planned"];
	const rows = rowsOf(read);
	// In an index's order, which Prisma's way of sorting what has no value would not use.
	const found = await rows<Story>(sql`
		SELECT s.* FROM "Story" s WHERE ${isVisible(viewer)}
			${query.state === undefined ? sql`` : sql`AND s."state" = ${query.state}`}
			${query.desk === undefined ? sql`` : sql`AND s."desk" = ${query.desk}`}
			${query.person === undefined ? sql`` : sql`AND EXISTS (SELECT 1 FROM "StoryPerson" p WHERE p."storyId" = s."id" AND p."personId" = ${query.person})`}
			AND ${isBeyond(order, query.after, "s")}
		ORDER BY ${orderedBy(order, "s")} LIMIT ${query.limit + 1}`);
	const stories = found.slice(0, query.limit);
	const people = grouped(
		await rows<{ storyId: number; part: string; id: number; name: string }>(sql`
			SELECT m."storyId", m."part", p."id", p."name" FROM "StoryPerson" m JOIN "Person" p ON p."id" = m."personId"
			WHERE m."storyId" IN ${stories.map(({ id }) => id)} ORDER BY m."id"`),
		({ storyId }) => storyId,
	);
	const last = found.length > query.limit ? stories.at(-1) : undefined;
	return {
		rows: stories.map((story) =>
			extended(story, {
				people: (people.get(story.id) ?? []).map(({ part, id, name }) => ({ part, person: { id, name } })),
			}),
		),
		next: last === undefined ? null : cursorFor(order, last),
	};
}

/** The desks of the stories that the viewer may see, by name. */
export async function listDesks({ read }: Pick<Database, "read">, viewer: { id: number }): Promise<string[]> {
	// From one desk to the next on the index: there are few, and stories without end.
	const rows = await rowsOf(read)<{ desk: string }>(sql`
		WITH RECURSIVE d("desk") AS (
			SELECT MIN("desk") FROM "Story" WHERE "desk" > ''
			UNION ALL SELECT (SELECT MIN(n."desk") FROM "Story" n WHERE n."desk" > d."desk") FROM d WHERE d."desk" IS NOT NULL
		)
		SELECT "desk" FROM d WHERE "desk" IS NOT NULL
			AND EXISTS (SELECT 1 FROM "Story" s WHERE s."desk" = d."desk" AND ${isVisible(viewer)})
		ORDER BY "desk"`);
	return rows.map(({ desk }) => desk);
}
