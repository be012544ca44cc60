import { z } from "zod";
import { paths } from "../paths.ts";
import { languages } from "../vocabulary.ts";
import { type Answer, page, type Viewer, type Visit } from "../web/route.ts";
import { endSession } from "./endSession.ts";
import { signIn } from "./signIn.ts";
import { sessionCookie } from "./viewer.ts";

/** Only a path of ours: never another site, whatever the address says. */
const ownPath = (next: string | undefined) =>
	next !== undefined && /^\/(?![/\\])[^\\\0-\x1f]*$/.test(next) ? next : paths.desk();

export const signInQuery = z.object({ next: z.string().max(2000).optional() });
export const signInBody = z.strictObject({
	email: z.string().min(1).max(254),
	password: z.string().min(1).max(1000),
	next: z.string().max(2000).optional(),
});

export async function showSignIn(
	visit: Visit<z.output<typeof signInQuery>, unknown, Viewer | null>,
): Promise<Answer> {
	const next = visit.query.next ?? String(visit.refused?.values.next ?? "");
	if (visit.viewer !== null) return { as: "elsewhere", location: ownPath(next) };
	return page("sessions/new", { title: visit.t("sessions:title"), next });
}

export async function startFromForm(
	visit: Visit<unknown, z.output<typeof signInBody>, Viewer | null>,
): Promise<Answer> {
	const { db, body, client, now } = visit;
	const cookie = await signIn(db, body, client, now);
	return { as: "elsewhere", location: ownPath(body.next), cookies: [cookie] };
}

export async function signOut(visit: Visit<unknown, unknown, Viewer>): Promise<Answer> {
	const { db, viewer, author } = visit;
	if (viewer.sessionId !== null) await endSession(db, author, viewer.id, viewer.sessionId);
	return { as: "elsewhere", location: paths.signIn(), cookies: [{ name: sessionCookie, value: null }] };
}

export const languageBody = z.strictObject({
	language: z.enum(languages),
	next: z.string().max(2000).optional(),
});

export async function chooseLanguage(
	visit: Visit<unknown, z.output<typeof languageBody>, Viewer | null>,
): Promise<Answer> {
	const { language, next } = visit.body;
	return {
		as: "elsewhere",
		location: ownPath(next),
		cookies: [{ name: "language", value: language, maxAgeSeconds: 365 * 24 * 60 * 60 }],
	};
}
