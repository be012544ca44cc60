import type { z } from "zod";
import type { Database } from "../database/database.ts";
import { visibleStories } from "../stories/access.ts";
import { NotFound } from "../web/refusals.ts";
import type { Viewer } from "../web/route.ts";
import {
	type PersonPage,
	type peopleAnswer,
	presentLink,
	presentPerson,
	presentSession,
	presentToken,
	type tokenAnswer,
} from "./json.ts";
import { can, mayManage } from "./may.ts";

/**
 * Everybody in the order of the alphabet, from after the person whose id is `after`; those who were ended only for
 * administrators. `next` is where the list goes on, null at its end.
 */
export async function listPeople(
	db: Database,
	viewer: Viewer,
	{ after, limit }: { after?: string | undefined; limit: number },
	language: string,
): Promise<z.input<typeof peopleAnswer>> {
	const everybody = await db.read.person.findMany({
		where: can(viewer, "administer") ? {} : { endedAt: null },
	});
	// Sorted here because a database puts É after Z, and each its own way; a newsroom has hundreds of people, not millions.
	const { compare } = new Intl.Collator(language);
	everybody.sort((a, b) => compare(a.name, b.name) || a.id - b.id);
	const start = everybody.findIndex(({ id }) => String(id) === after) + 1;
	const shown = everybody.slice(start, start + limit);
	const more = start + limit < everybody.length;
	return {
		people: shown.map((person) => presentPerson(person, viewer)),
		next: more ? String(shown.at(-1)?.id) : null,
	};
}

/** One's own tokens, those that still work first. */
export async function listTokens(db: Database, personId: number): Promise<z.input<typeof tokenAnswer>[]> {
	const tokens = await db.read.accessToken.findMany({ where: { personId }, orderBy: { id: "desc" } });
	return [
		...tokens.filter((token) => token.revokedAt === null),
		...tokens.filter((token) => token.revokedAt),
	].map(presentToken);
}

/** What this viewer may know of a person. Throws NotFound. */
export async function getPersonPage(
	db: Database,
	viewer: Viewer,
	id: number,
	now: Date,
): Promise<PersonPage> {
	const person = await db.read.person.findUnique({ where: { id } });
	if (person === null) throw new NotFound();
	const parts = await db.read.storyPerson.findMany({
		where: { personId: id, story: visibleStories(viewer) },
		include: { story: true },
		orderBy: { storyId: "desc" },
		take: 20,
	});
	const shown: PersonPage = {
		...presentPerson(person, viewer),
		createdAt: person.createdAt.toISOString(),
		endedAt: person.endedAt?.toISOString() ?? null,
		stories: parts.map(({ part, story }) => ({
			slug: story.slug,
			title: story.title,
			state: story.state as PersonPage["stories"][number]["state"],
			part: part as PersonPage["stories"][number]["part"],
		})),
	};
	if (!mayManage(viewer, id)) return shown;
	const [sessions, tokens, link] = await Promise.all([
		db.read.session.findMany({
			where: { personId: id, expiresAt: { gt: now } },
			orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
		}),
		listTokens(db, id),
		db.read.oneTimeLink.findFirst({
			where: { personId: id, usedAt: null, expiresAt: { gt: now } },
			orderBy: { id: "desc" },
		}),
	]);
	return {
		...shown,
		sessions: sessions.map((session) => presentSession(session, viewer)),
		tokens,
		openLink: link === null ? null : presentLink(link),
	};
}
