import type { Transaction, Write } from "../database/database.ts";
import { addressesOf } from "../inquiries/insertAttempt.ts";
import { insertOrganization } from "../organizations/createOrganization.ts";
import type { NewEntry } from "../record/log.ts";
import { visibleStories } from "../stories/access.ts";
import { insertStory, reservedSlugs } from "../stories/createStory.ts";
import type { Batch } from "./insertPlanned.ts";
import type { Plan, Surroundings } from "./plan.ts";

/** A story that rows belong to, and what is to be logged of it, if it was made for them. */
export interface StoryPlace {
	id: number;
	state: string;
	restricted: boolean;
	logged: NewEntry[];
}

/** Notes what is to be logged instead of logging it. */
export function collecting(write: Write): { write: Write; logged: NewEntry[] } {
	const logged: NewEntry[] = [];
	const log = async (entry: NewEntry) => {
		logged.push(entry);
	};
	return { write: { ...write, log }, logged };
}

/**
 * The stories of these plans, by the file's names for them: of that address one that the viewer may see, else a new one. An
 * address that a story has which does not exist for them is taken, and nothing is said of it: the new story's gets a number,
 * as when a title comes twice.
 */
export async function storiesFor(
	write: Write,
	batch: Batch,
	plans: readonly Plan[],
): Promise<Map<string, StoryPlace>> {
	const titles = new Map<string, string>();
	for (const { story } of plans) if (!titles.has(story.slug)) titles.set(story.slug, story.title);
	const ids = [...titles.keys()].flatMap((slug) => batch.stories.get(slug) ?? []);
	const slugs = [...titles.keys()].filter((slug) => !batch.stories.has(slug));
	// One after the other, each by its index: asked for either, the database looks through all stories.
	const found = [];
	for (const where of [{ slug: { in: slugs } }, { id: { in: ids } }]) {
		found.push(
			...(await write.tx.story.findMany({
				where: { AND: [where, visibleStories(batch.viewer)] },
				select: { id: true, slug: true, state: true, restricted: true },
			})),
		);
	}
	const places = new Map<string, StoryPlace>();
	for (const [slug, title] of titles) {
		const known = batch.stories.get(slug);
		const one = found.find((story) => (known === undefined ? story.slug === slug : story.id === known));
		places.set(
			slug,
			one === undefined ? await makeStory(write, batch, { slug, title }) : { ...one, logged: [] },
		);
	}
	return places;
}

async function makeStory(write: Write, batch: Batch, { slug, title }: Plan["story"]): Promise<StoryPlace> {
	const collected = collecting(write);
	let free = slug;
	for (let number = 2; reservedSlugs.includes(free) || (await isTaken(write, free)); number++) {
		free = `${slug.slice(0, 70)}-${number}`;
	}
	const given = { slug: free, title, desk: "", timeZone: batch.zone, restricted: batch.choices.restricted };
	const { id } = await insertStory(collected.write, given, batch.viewer.id);
	if (free !== slug) batch.stories.set(slug, id);
	return { id, state: "reporting", restricted: given.restricted, logged: collected.logged };
}

const isTaken = async ({ tx }: Write, slug: string) =>
	(await tx.story.findUnique({ where: { slug } })) !== null;

/** Which contact of an organization an address or a name belongs to, for those that these plans name. */
export async function contactsFor(
	tx: Transaction,
	plans: readonly Plan[],
): Promise<(organizationId: number, to: string) => number | null> {
	const organizationIds = plans.flatMap(({ organization, attempts }) =>
		"id" in organization && attempts.some(({ to }) => to.trim() !== "") ? organization.id : [],
	);
	const contacts =
		organizationIds.length === 0
			? []
			: await tx.contact.findMany({
					where: { organizationId: { in: [...new Set(organizationIds)] }, endedAt: null },
					orderBy: { id: "asc" },
				});
	return (organizationId, to) => {
		const sought = to.trim().toLowerCase();
		if (sought === "") return null;
		const found = contacts.find(
			(one) =>
				one.organizationId === organizationId &&
				addressesOf(one).some((address) => address.toLowerCase() === sought),
		);
		return found?.id ?? null;
	};
}

/** The organization of the directory; it gets one that is to be made, and later rows find it there. */
export async function placeFor(
	write: Write,
	{ zone, language }: Batch,
	directory: Surroundings["directory"],
	organization: Plan["organization"],
): Promise<{ id: number }> {
	if ("id" in organization) return organization;
	const { name } = organization;
	const names = { nameEn: name, nameFr: name, abbreviationEn: "", abbreviationFr: "" };
	const { id, slug } = await insertOrganization(
		write,
		{
			...names,
			// A stub: what else there is to know of it, nobody said.
			kind: "other",
			parentId: null,
			timeZone: zone,
			officeDays: "1,2,3,4,5",
			officeOpens: "",
			officeCloses: "",
			language,
			notes: "",
		},
		language,
	);
	directory.add({ id, slug, ...names, aliases: "", language });
	return { id };
}
