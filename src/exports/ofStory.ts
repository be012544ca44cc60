import type { Transaction } from "../database/database.ts";
import { joined, type Sql, sql } from "../database/rows.ts";

/**
 * The condition that an inquiry is of this story and put to this organization, by their numbers, the inquiry being called `i`: then the database goes
 * through the inquiries of the story alone, not through all of them in search of its slug. Null: there is no such story or
 * organization.
 */
export async function ofStoryAndOrganization(
	reader: Pick<Transaction, "story" | "organization">,
	given: { story?: string | undefined; organization?: string | undefined },
): Promise<Sql | null> {
	const and = [sql`TRUE`];
	if (given.story !== undefined) {
		const story = await reader.story.findUnique({ where: { slug: given.story }, select: { id: true } });
		if (story === null) return null;
		and.push(sql`i."storyId" = ${story.id}`);
	}
	if (given.organization !== undefined) {
		const organization = await reader.organization.findUnique({
			where: { slug: given.organization },
			select: { id: true },
		});
		if (organization === null) return null;
		and.push(sql`i."organizationId" = ${organization.id}`);
	}
	return joined(and, "AND");
}
