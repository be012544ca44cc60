import { z } from "zod";
import { paths } from "../paths.ts";
import { endSession } from "../sessions/endSession.ts";
import { instantOut, lengths, pageQuery, requiredText } from "../web/fields.ts";
import { NotFound, Refusal } from "../web/refusals.ts";
import { type Answer, page, type Viewer, type Visit } from "../web/route.ts";
import { changePassword } from "./changePassword.ts";
import { changeRole } from "./changeRole.ts";
import { choosePassword } from "./choosePassword.ts";
import { endPerson } from "./endPerson.ts";
import { givenPassword, invitation, newPassword, role } from "./fields.ts";
import { invitePerson } from "./invitePerson.ts";
import { personAnswer, presentPerson, presentToken, tokenAnswer } from "./json.ts";
import { findLink } from "./links.ts";
import { makeToken } from "./makeToken.ts";
import { can, mayManage } from "./may.ts";
import { getPersonPage, listPeople, listTokens } from "./queries.ts";
import { resetPassword } from "./resetPassword.ts";
import { returnPerson } from "./returnPerson.ts";
import { revokeToken } from "./revokeToken.ts";

export { peopleAnswer, personPageAnswer, tokensAnswer } from "./json.ts";

const idOf = (visit: { params: Record<string, string> }) => Number(visit.params.id);

function refuseStrangers(viewer: Viewer, personId: number): void {
	if (!mayManage(viewer, personId)) throw new Refusal(403, "errors:not_allowed");
}

/** A secret is in this one answer and nowhere else: 201, and no page to come back to. */
const shownOnce = (view: string, model: object, json: object): Answer => ({
	as: "page",
	view,
	model: { ...model, status: 201 },
	json,
	status: 201,
});

// ---- the list, and inviting ----

export const peopleQuery = z.object(pageQuery);
export const invitationAnswer = personAnswer.extend({
	/** To be handed to the person; works once, for 7 days. Null when this request was answered before. */
	invitationUrl: z.string().nullable(),
});

export async function showPeople(visit: Visit<z.output<typeof peopleQuery>>): Promise<Answer> {
	const { db, viewer, query, language, t } = visit;
	const json = await listPeople(db, viewer, query, language);
	const next = json.next === null ? "" : paths.people({ limit: query.limit, after: json.next });
	return page("people/index", { title: t("people:title"), people: json.people, next }, json);
}

export async function invite(visit: Visit<unknown, z.output<typeof invitation>>): Promise<Answer> {
	const { db, author, body, config, viewer, t } = visit;
	const { id, secret } = await invitePerson(db, author, { ...body, language: config.newsroomLanguage });
	const person = await db.read.person.findUniqueOrThrow({ where: { id } });
	const url = secret === null ? null : `${config.baseUrl}${paths.link(secret)}`;
	const json: z.input<typeof invitationAnswer> = { ...presentPerson(person, viewer), invitationUrl: url };
	return shownOnce(
		"people/link",
		{ title: t("people:invited_title"), person: json, purpose: "invitation", link: url ?? "" },
		json,
	);
}

export { invitation as invitationBody };

// ---- one person ----

export const personQuery = z.object({ done: z.literal("password").optional().catch(undefined) });

export async function showPerson(visit: Visit<z.output<typeof personQuery>>): Promise<Answer> {
	const { db, viewer, now, query } = visit;
	const person = await getPersonPage(db, viewer, idOf(visit), now);
	const model = {
		title: person.name,
		person,
		own: viewer.id === person.id,
		administers: can(viewer, "administer"),
		done: query.done ?? "",
	};
	return page("people/show", model, person);
}

/** After a change: back to the person's page, or that page as JSON. */
async function backToPerson(visit: Visit, id: number, done?: "password"): Promise<Answer> {
	const json = await getPersonPage(visit.db, visit.viewer, id, visit.now);
	return { as: "elsewhere", location: paths.person(id, { done }), json };
}

export const roleBody = z.strictObject({ role });

export async function giveRole(visit: Visit<unknown, z.output<typeof roleBody>>): Promise<Answer> {
	await changeRole(visit.db, visit.author, idOf(visit), visit.body.role);
	return backToPerson(visit, idOf(visit));
}

export async function end(visit: Visit): Promise<Answer> {
	await endPerson(visit.db, visit.author, idOf(visit));
	return backToPerson(visit, idOf(visit));
}

export async function takeBackIn(visit: Visit): Promise<Answer> {
	await returnPerson(visit.db, visit.author, idOf(visit));
	return backToPerson(visit, idOf(visit));
}

export const resetAnswer = z.strictObject({
	purpose: z.enum(["invitation", "password_reset"]),
	/** To be handed to the person; works once. Null when this request was answered before. */
	url: z.string().nullable(),
	expiresAt: instantOut,
});

export async function offerPassword(visit: Visit): Promise<Answer> {
	const { db, author, viewer, config, t } = visit;
	const { secret, purpose, expiresAt } = await resetPassword(db, author, idOf(visit));
	const person = await db.read.person.findUniqueOrThrow({ where: { id: idOf(visit) } });
	const url = secret === null ? null : `${config.baseUrl}${paths.link(secret)}`;
	const json: z.input<typeof resetAnswer> = { purpose, url, expiresAt: expiresAt.toISOString() };
	return shownOnce(
		"people/link",
		{ title: t("people:link_title"), person: presentPerson(person, viewer), purpose, link: url ?? "" },
		json,
	);
}

export const passwordBody = z.strictObject({ current: givenPassword, password: newPassword });

export async function replacePassword(visit: Visit<unknown, z.output<typeof passwordBody>>): Promise<Answer> {
	const { db, author, viewer, body, client } = visit;
	// Nobody else's, whatever their role: administrators hand out a link instead.
	if (viewer.id !== idOf(visit)) throw new Refusal(403, "errors:not_allowed");
	await changePassword(db, author, viewer, body, client.address);
	return backToPerson(visit, viewer.id, "password");
}

export async function endOneSession(visit: Visit): Promise<Answer> {
	refuseStrangers(visit.viewer, idOf(visit));
	await endSession(visit.db, visit.author, idOf(visit), Number(visit.params.sessionId));
	return backToPerson(visit, idOf(visit));
}

// ---- tokens ----

export const tokenBody = z.strictObject({ name: requiredText(lengths.short) });
export const newTokenAnswer = tokenAnswer.extend({
	/** For `Authorization: Bearer …`. Null when this request was answered before. */
	secret: z.string().nullable(),
});

export async function showTokens(visit: Visit): Promise<Answer> {
	const tokens = await listTokens(visit.db, visit.viewer.id);
	return page("people/tokens", { title: visit.t("people:tokens"), tokens }, { tokens });
}

export async function makeOwnToken(visit: Visit<unknown, z.output<typeof tokenBody>>): Promise<Answer> {
	const { db, author, viewer, body, t } = visit;
	const { id, secret } = await makeToken(db, author, viewer.id, body.name);
	const token = presentToken(await db.read.accessToken.findUniqueOrThrow({ where: { id } }));
	const json: z.input<typeof newTokenAnswer> = { ...token, secret };
	return shownOnce("people/token", { title: t("people:token_made"), token, secret: secret ?? "" }, json);
}

export async function revoke(visit: Visit): Promise<Answer> {
	const { db, author, viewer, params } = visit;
	const id = Number(params.tokenId);
	const owner = can(viewer, "administer") ? undefined : viewer.id;
	const { personId } = await revokeToken(db, author, id, owner);
	const json = presentToken(await db.read.accessToken.findUniqueOrThrow({ where: { id } }));
	return { as: "elsewhere", location: paths.person(personId), json };
}

export { tokenAnswer };

// ---- one-time links ----

export const linkBody = z.strictObject({ password: newPassword });

export async function showLink(visit: Visit<unknown, unknown, Viewer | null>): Promise<Answer> {
	const { db, params, now, t } = visit;
	const secret = params.secret ?? "";
	const link = await findLink(db, secret, now);
	if (link === null) throw new NotFound();
	const { name, email } = link.person;
	return page("people/choose", {
		title: t("people:choose_title"),
		secret,
		purpose: link.purpose,
		name,
		email,
	});
}

export async function useLink(
	visit: Visit<unknown, z.output<typeof linkBody>, Viewer | null>,
): Promise<Answer> {
	const { db, params, body, language, client, now } = visit;
	const cookie = await choosePassword(db, params.secret ?? "", body.password, language, client, now);
	return { as: "elsewhere", location: paths.desk(), cookies: [cookie] };
}
