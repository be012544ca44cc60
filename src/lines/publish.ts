import type { Author, Database } from "../database/database.ts";
import { getStory } from "../stories/getStory.ts";
import type { Language } from "../vocabulary.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { currentLines, keep } from "./currentLines.ts";

/**
 * Records that a story was published, with its lines as the record supported them then, or as they were printed if
 * `paragraph` says otherwise; the story's state becomes published. Throws NotFound, or Invalid for a time in the future.
 */
export function publish(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	given: { language: Language; publishedAt?: Date | undefined; paragraph: string },
	newsroomName: string,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const story = await getStory(tx, viewer, slug);
		const publishedAt = given.publishedAt ?? now;
		if (publishedAt > now) throw new Invalid({ publishedAt: "errors:in_the_future" });
		const lines = await currentLines(tx, story.id, publishedAt, given.language, newsroomName);
		const row = await tx.publication.create({
			data: {
				storyId: story.id,
				language: given.language,
				publishedAt,
				logNumber: lines.logNumber,
				paragraph: given.paragraph.trim() === "" ? lines.paragraph : given.paragraph,
				sentences: JSON.stringify(keep(lines)),
				loggedAt: now,
				loggedById: viewer.id,
			},
		});
		await log({ action: "story.published", type: "Publication", row, storyId: story.id });
		if (story.state !== "published") {
			const changed = await tx.story.update({ where: { id: story.id }, data: { state: "published" } });
			await tx.inquiry.updateMany({ where: { storyId: story.id }, data: { storyState: "published" } });
			const more = { before: { state: story.state } };
			await log({ action: "story.changed", type: "Story", row: changed, storyId: story.id, more });
		}
		return { id: row.id };
	});
}

/** Says what was done about a reply that came after publication: the wording used. Throws NotFound, or Invalid when it was said already. */
export function closeAlert(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	given: { publicationId: number; replyId: number; wording: string },
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const story = await getStory(tx, viewer, slug);
		const { publicationId, replyId, wording } = given;
		const publication = await tx.publication.findFirst({ where: { id: publicationId, storyId: story.id } });
		const reply = await tx.reply.findFirst({ where: { id: replyId, storyId: story.id } });
		if (publication === null || reply === null) throw new NotFound();
		const publicationId_replyId = { publicationId, replyId };
		if ((await tx.alertClosing.findUnique({ where: { publicationId_replyId } })) !== null) {
			throw new Invalid({ wording: "errors:already_done" });
		}
		const row = await tx.alertClosing.create({
			data: { publicationId, replyId, wording, loggedAt: now, loggedById: viewer.id },
		});
		await log({ action: "alert.closed", type: "AlertClosing", row, storyId: story.id });
		return { id: row.id };
	});
}
