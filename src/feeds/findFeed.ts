import type { Database } from "../database/database.ts";
import type { Prisma } from "../database/generated/sqlite/client.ts";
import { hashOfSecret } from "../sessions/secret.ts";
import { visibleInquiries, visibleStories } from "../stories/access.ts";
import type { Language } from "../vocabulary.ts";
import type { FeedKind } from "./fields.ts";

/** How stale `lastUsedAt` may be before a visit writes it. */
const usedEveryMs = 60 * 60 * 1000;

export interface Feed {
	viewer: { id: number };
	language: Language;
	/** The inquiries that it is about, as far as its person may see them at this moment. */
	where: Prisma.InquiryWhereInput;
	/** The slugs it is narrowed to. */
	about: string[];
}

/**
 * What is behind a private address, under the rights that its person has now. Null: unknown, revoked, of the other kind,
 * its person works here no more, or it is of a story that does not exist for them any more.
 */
export async function findFeed(
	db: Database,
	secret: string,
	kind: FeedKind,
	now: Date,
): Promise<Feed | null> {
	const row = await db.read.feedAddress.findUnique({ where: { tokenHash: hashOfSecret(secret) } });
	if (row === null || row.revokedAt !== null || row.kind !== kind) return null;
	const person = await db.read.person.findUnique({ where: { id: row.personId } });
	if (person === null || person.endedAt !== null) return null;
	const viewer = { id: person.id };
	const and: Prisma.InquiryWhereInput[] = [visibleInquiries(viewer)];
	const about: string[] = [];
	if (row.storyId !== null) {
		const story = await db.read.story.findFirst({ where: { id: row.storyId, ...visibleStories(viewer) } });
		if (story === null) return null;
		and.push({ storyId: story.id });
		about.push(story.slug);
	}
	if (row.organizationId !== null) {
		const organization = await db.read.organization.findUnique({ where: { id: row.organizationId } });
		if (organization === null) return null;
		and.push({ organizationId: organization.id });
		about.push(organization.slug);
	}
	if (row.whose === "mine") and.push(mine(viewer));
	if (row.lastUsedAt === null || now.getTime() - row.lastUsedAt.getTime() > usedEveryMs) {
		await db.write({ personId: null, now }, ({ tx }) =>
			tx.feedAddress.update({ where: { id: row.id }, data: { lastUsedAt: now } }),
		);
	}
	return { viewer, language: person.language as Language, where: { AND: and }, about };
}

/** What is a person's to chase: what they own, and what belongs to a story they are on. */
const mine = (viewer: { id: number }): Prisma.InquiryWhereInput => ({
	OR: [{ ownerId: viewer.id }, { story: { people: { some: { personId: viewer.id } } } }],
});
