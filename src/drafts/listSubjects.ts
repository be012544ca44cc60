import type { Database } from "../database/database.ts";
import type { Organization, StorySubject } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";

/** Whom a story is about, oldest first. Whoever asks has made sure that the viewer may see the story. */
export async function listSubjects(
	{ read }: Pick<Database, "read">,
	storyId: number,
): Promise<(StorySubject & { organization: Organization | null })[]> {
	const rows = rowsOf(read);
	const subjects = await rows<StorySubject>(
		sql`SELECT * FROM "StorySubject" WHERE "storyId" = ${storyId} ORDER BY "id"`,
	);
	const ids = subjects.flatMap(({ organizationId }) => organizationId ?? []);
	const organizations =
		ids.length === 0 ? [] : await rows<Organization>(sql`SELECT * FROM "Organization" WHERE "id" IN ${ids}`);
	return subjects.map((subject) => ({
		...subject,
		organization: organizations.find(({ id }) => id === subject.organizationId) ?? null,
	}));
}
