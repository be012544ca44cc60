import type { Author, Database } from "../database/database.ts";
import { getStory } from "../stories/getStory.ts";
import { Invalid } from "../web/refusals.ts";

/**
 * Notes somebody or something that a story is about and who should be asked; `organization` is a slug of the directory,
 * and gives the name where none is given.
 * Throws NotFound; Invalid for an organization that is not there, or a subject that is noted already.
 */
export function addSubject(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	given: { name?: string | undefined; organization?: string | undefined },
): Promise<{ id: number; name: string }> {
	return db.write(author, async ({ tx, now, log }) => {
		const story = await getStory(tx, viewer, slug);
		const organization =
			given.organization === undefined
				? null
				: await tx.organization.findUnique({ where: { slug: given.organization } });
		if (given.organization !== undefined && organization === null) {
			throw new Invalid({ organization: "errors:no_such_record" });
		}
		const name = given.name?.trim() ?? organization?.nameEn ?? "";
		const others = await tx.storySubject.findMany({ where: { storyId: story.id } });
		// The databases differ in what they call the same letter, so neither is asked.
		if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
			throw new Invalid({ name: "errors:already_done" });
		}
		const row = await tx.storySubject.create({
			data: {
				storyId: story.id,
				name,
				organizationId: organization?.id ?? null,
				loggedAt: now,
				loggedById: viewer.id,
			},
		});
		await log({ action: "story_subject.added", type: "StorySubject", row, storyId: story.id });
		return { id: row.id, name };
	});
}
