import type { Transaction } from "../database/database.ts";
import { slug as slugField } from "../web/fields.ts";
import { NotFound } from "../web/refusals.ts";
import { visibleStories } from "./access.ts";

/** The story with the people on it, reporters and editors as they joined. Throws NotFound when it does not exist for the viewer. */
export async function getStory(reader: Pick<Transaction, "story">, viewer: { id: number }, slug: string) {
	if (!slugField.safeParse(slug).success) throw new NotFound();
	const story = await reader.story.findFirst({
		where: { AND: [{ slug }, visibleStories(viewer)] },
		include: {
			people: {
				orderBy: { id: "asc" },
				include: { person: { select: { id: true, name: true, role: true, endedAt: true } } },
			},
		},
	});
	if (story === null) throw new NotFound();
	return story;
}

export type StoryWithPeople = Awaited<ReturnType<typeof getStory>>;
