import type { Author, Database } from "../database/database.ts";
import type { StoryPart } from "../vocabulary.ts";
import { Invalid } from "../web/refusals.ts";
import { getStory } from "./getStory.ts";

/** Puts a person on a story, or gives one who is on it another part. Throws NotFound, or Invalid for somebody unknown or gone. */
export function addPerson(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	{ personId, part }: { personId: number; part: StoryPart },
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, log }) => {
		const story = await getStory(tx, viewer, slug);
		if ((await tx.person.findFirst({ where: { id: personId, endedAt: null } })) === null) {
			throw new Invalid({ personId: "errors:no_such_record" });
		}
		const on = story.people.find((one) => one.personId === personId);
		if (on?.part === part) throw new Invalid({ personId: "errors:already_done" });
		if (on !== undefined) {
			const row = await tx.storyPerson.update({ where: { id: on.id }, data: { part } });
			const more = { before: { part: on.part } };
			await log({ action: "story_person.part_changed", type: "StoryPerson", row, storyId: story.id, more });
			return { id: row.id };
		}
		const row = await tx.storyPerson.create({ data: { storyId: story.id, personId, part } });
		await log({ action: "story_person.added", type: "StoryPerson", row, storyId: story.id });
		return { id: row.id };
	});
}
