import type { z } from "zod";
import type { Database } from "../database/database.ts";
import type { Prisma } from "../database/generated/sqlite/client.ts";
import { beyond, cursorFor, type Order, orderBy } from "../web/paging.ts";
import { visibleStories } from "./access.ts";
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
	const rows = await read.story.groupBy({
		by: ["desk"],
		where: { AND: [visibleStories(viewer), { desk: { not: "" } }] },
		orderBy: { desk: "asc" },
	});
	return rows.map(({ desk }) => desk);
}
