import type { Author, Database, Write } from "../database/database.ts";
import { Invalid } from "../web/refusals.ts";
import { slugFrom } from "./slug.ts";

export interface NewStory {
	/** Left out: made from the title. */
	slug?: string | undefined;
	title: string;
	desk: string;
	plannedAt?: Date | undefined;
	timeZone: string;
	restricted: boolean;
	example?: boolean;
}

/** Opens a story; whoever does is its first reporter. Throws Invalid when the slug is taken. */
export function createStory(
	db: Database,
	author: Author,
	viewer: { id: number },
	given: NewStory,
): Promise<{ id: number; slug: string }> {
	return db.write(author, (write) => insertStory(write, given, viewer.id));
}

/** The same as part of a larger write. */
export async function insertStory(
	{ tx, now, log }: Write,
	given: NewStory,
	personId: number,
): Promise<{ id: number; slug: string }> {
	const isTaken = async (slug: string) =>
		reservedSlugs.includes(slug) || (await tx.story.findUnique({ where: { slug } })) !== null;
	if (given.slug !== undefined && (await isTaken(given.slug))) throw new Invalid({ slug: "errors:taken" });
	const row = await tx.story.create({
		data: {
			...given,
			slug: given.slug ?? (await freeSlug(given.title, isTaken)),
			plannedAt: given.plannedAt ?? null,
			createdAt: now,
		},
	});
	await log({ action: "story.created", type: "Story", row, storyId: row.id });
	const on = await tx.storyPerson.create({ data: { storyId: row.id, personId, part: "reporter" } });
	await log({ action: "story_person.added", type: "StoryPerson", row: on, storyId: row.id });
	return { id: row.id, slug: row.slug };
}

/** Addresses that are pages of their own. */
export const reservedSlugs: readonly string[] = ["new"];

async function freeSlug(title: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
	const plain = slugFrom(title);
	for (let number = 1; ; number++) {
		const slug = number === 1 ? plain : `${plain}-${number}`;
		if (!(await isTaken(slug))) return slug;
	}
}
