import type { Author, Database } from "../database/database.ts";
import { getStory } from "../stories/getStory.ts";
import { NotFound } from "../web/refusals.ts";

/** The story is not about somebody after all; the log keeps that it was held to be. Throws NotFound. */
export function removeSubject(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	subjectId: number,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, log }) => {
		const story = await getStory(tx, viewer, slug);
		const row = await tx.storySubject.findFirst({ where: { id: subjectId, storyId: story.id } });
		if (row === null) throw new NotFound();
		await tx.storySubject.delete({ where: { id: row.id } });
		await log({ action: "story_subject.removed", type: "StorySubject", row, storyId: story.id });
		return { id: row.id };
	});
}
