import { z } from "zod";
import { paths } from "../paths.ts";
import { givenPassword } from "../people/fields.ts";
import { languages } from "../vocabulary.ts";
import { requiredText } from "../web/fields.ts";
import { type Answer, page, type Viewer, type Visit } from "../web/route.ts";
import { endSession } from "./endSession.ts";
import { signIn } from "./signIn.ts";
import { sessionCookie } from "./viewer.ts";

/** Only a path of ours: never another site, whatever the address says. */
const ownPath = (next: string | undefined) =>
	next !== undefined && /^\/(?!\/)[^\\\p{Cc}]*$/u.test(next) ? next : paths.desk();

// An address that can't be gone back to keeps nobody from signing in.
const next = z.string().max(2000).optional().catch(undefined);

export const signInQuery = z.object({ next });
export const signInBody = z.strictObject({ email: requiredText(254), password: givenPassword, next });

export async function showSignIn(
	visit: Visit<z.output<typeof signInQuery>, unknown, Viewer | null>,
): Promise<Answer> {
	const wanted = visit.query.next ?? String(visit.refused?.values.next ?? "");
	// Whoever is signed in and got the password wrong is shown the form again all the same.
	if (visit.viewer !== null && visit.refused === undefined) {
		return { as: "elsewhere", location: ownPath(wanted) };
	}
	return page("sessions/new", { title: visit.t("sessions:title"), next: wanted });
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

export const languageBody = z.strictObject({ language: z.enum(languages), next });

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
