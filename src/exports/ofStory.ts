import type { Transaction } from "../database/database.ts";
import type { Prisma } from "../database/generated/sqlite/client.ts";

/**
 * The condition that an inquiry is of this story and put to this organization, by their numbers: then the database goes
 * through the inquiries of the story alone, not through all of them in search of its slug. Null: there is no such story or
 * organization.
 */
export async function ofStoryAndOrganization(
	reader: Pick<Transaction, "story" | "organization">,
	given: { story?: string | undefined; organization?: string | undefined },
): Promise<Prisma.InquiryWhereInput | null> {
	const where: { storyId?: number; organizationId?: number } = {};
	if (given.story !== undefined) {
		const story = await reader.story.findUnique({ where: { slug: given.story }, select: { id: true } });
		if (story === null) return null;
		where.storyId = story.id;
	}
	if (given.organization !== undefined) {
		const organization = await reader.organization.findUnique({
			where: { slug: given.organization },
			select: { id: true },
		});
		if (organization === null) return null;
		where.organizationId = organization.id;
	}
	return where;
}
