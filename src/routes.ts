import { may } from "./people/may.ts";
import * as sessions from "./sessions/web.ts";
import * as setup from "./setup/web.ts";
import { showHealth } from "./web/health.ts";
import { get, post, type Route } from "./web/route.ts";

/** Every address of the program. A route without its access rule (`may`) does not compile. */
export const routes: readonly Route[] = [
	get("/healthz", { may: "anyone", summary: "200 when the database answers", handler: showHealth }),

	get("/setup", {
		may: "anyone",
		summary: "The form for the first account",
		query: setup.setupQuery,
		handler: setup.showSetup,
	}),
	post("/setup", {
		may: "anyone",
		summary: "Make the first account",
		body: setup.setupBody,
		again: setup.showSetup,
		handler: setup.makeFirstAccount,
	}),

	get("/session", {
		may: "anyone",
		summary: "The form to sign in",
		query: sessions.signInQuery,
		handler: sessions.showSignIn,
	}),
	post("/session", {
		may: "anyone",
		summary: "Sign in",
		body: sessions.signInBody,
		again: sessions.showSignIn,
		handler: sessions.startFromForm,
	}),
	post("/session/end", { may: may.read, summary: "Sign out", handler: sessions.signOut }),
	post("/language", {
		may: "anyone",
		summary: "Choose the language of the pages",
		body: sessions.languageBody,
		handler: sessions.chooseLanguage,
	}),
];
