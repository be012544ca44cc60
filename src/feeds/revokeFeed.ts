import type { Author, Database, Write } from "../database/database.ts";
import { NotFound } from "../web/refusals.ts";

/**
 * An address answers nothing any more; revoking it again changes nothing. With `ownerId`, only that person's.
 * Throws NotFound.
 */
export function revokeFeed(db: Database, author: Author, feedId: number, ownerId?: number): Promise<void> {
	return db.write(author, async (write) => {
		const feed = await write.tx.feedAddress.findUnique({ where: { id: feedId } });
		if (feed === null || (ownerId !== undefined && feed.personId !== ownerId)) throw new NotFound();
		await revokeFeeds(write, { id: feedId });
	});
}

/** Revokes those of these addresses that still answer, within a larger change. */
export async function revokeFeeds(
	{ tx, now, log }: Write,
	which: { id: number } | { personId: number },
): Promise<void> {
	const feeds = await tx.feedAddress.findMany({
		where: { ...which, revokedAt: null },
		orderBy: { id: "asc" },
	});
	for (const { id } of feeds) {
		const row = await tx.feedAddress.update({ where: { id }, data: { revokedAt: now } });
		await log({ action: "feed.revoked", type: "FeedAddress", row, storyId: row.storyId });
	}
}
