import type { z } from "zod";
import type { Database } from "../database/database.ts";
import type { Prisma } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { beyond, cursorFor, type Order, orderBy } from "../web/paging.ts";
import { isVisible, visibleStories } from "./access.ts";
import type { storiesQuery, storySorts } from "./fields.ts";

const orders: Record<(typeof storySorts)[number], Order> = {
	planned: { field: "plannedAt", type: "instant", direction: "desc", nullable: true },
	created: { field: "createdAt", type: "instant", direction: "desc" },
	title: { field: "title", type: "text", direction: "asc" },
};

const listed = {
	people: { orderBy: { id: "asc" }, include: { person: { select: { id: true, name: true } } } },
} as const satisfies Prisma.StoryInclude;

export type ListedStory = Prisma.StoryGetPayload<{ include: typeof listed }>;

/** One page of the stories that the viewer may see, and the cursor of the next one, or null. */
export async function listStories(
	{ read }: Pick<Database, "read">,
	viewer: { id: number },
	query: z.output<typeof storiesQuery>,
): Promise<{ rows: ListedStory[]; next: string | null }> {
	const order = orders[query.sort ?? "planned"];
	const rows = await read.story.findMany({
		where: {
			AND: [
				visibleStories(viewer),
				{ state: query.state, desk: query.desk },
				query.person === undefined ? {} : { people: { some: { personId: query.person } } },
				beyond<Prisma.StoryWhereInput>(order, query.after),
			],
		},
		orderBy: orderBy(order),
		take: query.limit + 1,
		include: listed,
	});
	const last = rows.length > query.limit ? rows[query.limit - 1] : undefined;
	return { rows: rows.slice(0, query.limit), next: last === undefined ? null : cursorFor(order, last) };
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
