import type { Transaction } from "../database/database.ts";
import type { Person, Story, StoryPerson } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { slug as slugField } from "../web/fields.ts";
import { NotFound } from "../web/refusals.ts";
import { isVisible } from "./access.ts";

export interface StoryWithPeople extends Story {
	people: (StoryPerson & { person: Pick<Person, "id" | "name" | "role" | "endedAt"> })[];
}

/** The story with the people on it, reporters and editors as they joined. Throws NotFound when it does not exist for the viewer. */
export async function getStory(
	reader: Pick<Transaction, "logEntry">,
	viewer: { id: number },
	slug: string,
): Promise<StoryWithPeople> {
	if (!slugField.safeParse(slug).success) throw new NotFound();
	const rows = rowsOf(reader);
	const [story] = await rows<Story>(
		sql`SELECT s.* FROM "Story" s WHERE s."slug" = ${slug} AND ${isVisible(viewer)}`,
	);
	if (story === undefined) throw new NotFound();
	const people = await rows<StoryPerson & Omit<Person, "id">>(sql`
		SELECT m.*, p."name", p."role", p."endedAt"
		FROM "StoryPerson" m JOIN "Person" p ON p."id" = m."personId" WHERE m."storyId" = ${story.id} ORDER BY m."id"`);
	return {
		...story,
		people: people.map(({ id, storyId, personId, part, name, role, endedAt }) => ({
			id,
			storyId,
			personId,
			part,
			person: { id: personId, name, role, endedAt },
		})),
	};
}
