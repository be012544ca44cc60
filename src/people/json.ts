import { z } from "zod";
import type { AccessToken, OneTimeLink, Person, Session } from "../database/generated/sqlite/client.ts";
import { browserName } from "../sessions/browser.ts";
import { type Role, roles, storyParts, storyStates } from "../vocabulary.ts";
import { instantOut } from "../web/fields.ts";
import type { Viewer } from "../web/route.ts";
import { mayManage } from "./may.ts";

/** `invited`: chose no password yet. `ended`: may no longer sign in. */
export const personStates = ["active", "invited", "ended"] as const;

export const personAnswer = z.strictObject({
	id: z.int(),
	name: z.string(),
	role: z.enum(roles),
	state: z.enum(personStates),
	/** Part of the example data. */
	example: z.boolean(),
	/** To oneself and administrators only. */
	email: z.string().optional(),
});

export const peopleAnswer = z.strictObject({ people: z.array(personAnswer), next: z.string().nullable() });

export const sessionAnswer = z.strictObject({
	id: z.int(),
	browser: z.string(),
	userAgent: z.string(),
	address: z.string(),
	createdAt: instantOut,
	lastSeenAt: instantOut,
	current: z.boolean(),
});

export const tokenAnswer = z.strictObject({
	id: z.int(),
	name: z.string(),
	createdAt: instantOut,
	lastUsedAt: instantOut.nullable(),
	revokedAt: instantOut.nullable(),
});

export const tokensAnswer = z.strictObject({ tokens: z.array(tokenAnswer) });

export const personPageAnswer = personAnswer.extend({
	createdAt: instantOut,
	endedAt: instantOut.nullable(),
	/** Those that the viewer may see, newest first, at most 20. */
	stories: z.array(
		z.strictObject({
			slug: z.string(),
			title: z.string(),
			state: z.enum(storyStates),
			part: z.enum(storyParts),
		}),
	),
	/** To oneself and administrators only, as are tokens and the link that is still open. */
	sessions: z.array(sessionAnswer).optional(),
	tokens: z.array(tokenAnswer).optional(),
	openLink: z
		.strictObject({ purpose: z.enum(["invitation", "password_reset"]), expiresAt: instantOut })
		.nullable()
		.optional(),
});

export type PersonAnswer = z.input<typeof personAnswer>;
export type PersonPage = z.input<typeof personPageAnswer>;

export function presentPerson(person: Person, viewer: Viewer): PersonAnswer {
	const { id, name, email, role, example } = person;
	const state = person.endedAt !== null ? "ended" : person.passwordHash === null ? "invited" : "active";
	return {
		id,
		name,
		role: role as Role,
		state,
		example,
		...(mayManage(viewer, id) ? { email } : {}),
	};
}

export function presentToken(token: AccessToken): z.input<typeof tokenAnswer> {
	const { id, name, createdAt, lastUsedAt, revokedAt } = token;
	return {
		id,
		name,
		createdAt: createdAt.toISOString(),
		lastUsedAt: lastUsedAt?.toISOString() ?? null,
		revokedAt: revokedAt?.toISOString() ?? null,
	};
}

export function presentSession(session: Session, viewer: Viewer): z.input<typeof sessionAnswer> {
	const { id, userAgent, address, createdAt, lastSeenAt } = session;
	return {
		id,
		browser: browserName(userAgent),
		userAgent,
		address,
		createdAt: createdAt.toISOString(),
		lastSeenAt: lastSeenAt.toISOString(),
		current: id === viewer.sessionId,
	};
}

export function presentLink(link: OneTimeLink): z.input<typeof personPageAnswer>["openLink"] {
	const purpose = link.purpose === "invitation" ? "invitation" : "password_reset";
	return { purpose, expiresAt: link.expiresAt.toISOString() };
}
