import type { Author, Database } from "../database/database.ts";
import { can } from "../people/may.ts";
import type { Role } from "../vocabulary.ts";
import { Conflict, NotFound } from "../web/refusals.ts";
import { getStory } from "./getStory.ts";

/**
 * Takes a person off a story. Throws NotFound; Conflict when a restricted story would be left without anybody who
 * could still work on it, for then nobody could ever open it again.
 */
export function removePerson(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	personId: number,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, log }) => {
		const story = await getStory(tx, viewer, slug);
		const row = story.people.find((one) => one.personId === personId);
		if (row === undefined) throw new NotFound();
		const left = story.people.filter(
			({ person }) =>
				person.id !== personId && person.endedAt === null && can({ role: person.role as Role }, "log"),
		);
		if (story.restricted && left.length === 0) throw new Conflict("stories:last_person");
		await tx.storyPerson.delete({ where: { id: row.id } });
		await log({ action: "story_person.removed", type: "StoryPerson", row, storyId: story.id });
		return { id: row.id };
	});
}
