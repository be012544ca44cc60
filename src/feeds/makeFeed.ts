import type { z } from "zod";
import type { Author, Database } from "../database/database.ts";
import { hashOfSecret, newSecret } from "../sessions/secret.ts";
import { visibleStories } from "../stories/access.ts";
import { Invalid } from "../web/refusals.ts";
import type { feedBody } from "./fields.ts";

/**
 * A private address for the viewer's calendar or feed reader. `secret` is its only copy, and null when the same request
 * was answered before. Throws Invalid for a story that does not exist for the viewer, or an unknown organization.
 */
export async function makeFeed(
	db: Database,
	author: Author,
	viewer: { id: number },
	given: z.output<typeof feedBody>,
): Promise<{ id: number; secret: string | null }> {
	const secret = newSecret();
	const tokenHash = hashOfSecret(secret);
	const id = await db.write(author, async ({ tx, now, log }) => {
		const story =
			given.story === undefined
				? undefined
				: await tx.story.findFirst({ where: { slug: given.story, ...visibleStories(viewer) } });
		if (story === null) throw new Invalid({ story: "errors:no_such_record" });
		const organization =
			given.organization === undefined
				? undefined
				: await tx.organization.findUnique({ where: { slug: given.organization } });
		if (organization === null) throw new Invalid({ organization: "errors:no_such_record" });
		const row = await tx.feedAddress.create({
			data: {
				personId: viewer.id,
				kind: given.kind,
				whose: given.whose,
				storyId: story?.id ?? null,
				organizationId: organization?.id ?? null,
				tokenHash,
				createdAt: now,
			},
		});
		await log({ action: "feed.made", type: "FeedAddress", row, storyId: row.storyId });
		return row.id;
	});
	// Answered from its first result, it is not the one that was stored.
	const stored = await db.read.feedAddress.count({ where: { tokenHash } });
	return { id, secret: stored === 1 ? secret : null };
}
