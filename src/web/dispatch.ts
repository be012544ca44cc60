import { parseCookie, stringifySetCookie } from "cookie";
import express, {
	type ErrorRequestHandler,
	type Request,
	type RequestHandler,
	type Response,
	type Router,
} from "express";
import type { z } from "zod";
import { isOutOfReach } from "../database/problems.ts";
import { withNamed } from "../organizations/named.ts";
import { paths } from "../paths.ts";
import { findViewer, sessionCookie } from "../sessions/viewer.ts";
import { type Language, languages } from "../vocabulary.ts";
import { fingerprintOf, readBody, uploads } from "./body.ts";
import { sendDownload } from "./download.ts";
import { fromForm } from "./forms.ts";
import { translatorFor } from "./language.ts";
import { fieldMessages, say } from "./messages.ts";
import { Invalid, type Message, NotFound, Refusal, Unavailable } from "./refusals.ts";
import { render } from "./render.ts";
import type { Answer, Model, RefusedForm, Route, Tools, Viewer, Visit } from "./route.ts";
import { bearerOf } from "./security.ts";
import { discardSpooled } from "./spool.ts";
import { sendStream } from "./stream.ts";

const cookieOf = (request: Request, name: string) => parseCookie(request.get("cookie") ?? "")[name];

const secretsOf = (request: Request) => ({
	session: cookieOf(request, sessionCookie),
	token: bearerOf(request.get("authorization")) ?? undefined,
});

const languageCookie = "language";

function languageOf(request: Request, tools: Tools): Language {
	const chosen = languages.find((language) => language === cookieOf(request, languageCookie));
	return (
		chosen ??
		languages.find((language) => language === request.acceptsLanguages([...languages])) ??
		tools.config.newsroomLanguage
	);
}

/** A program asks for JSON; everything else gets pages. */
const wantsJson = (request: Request) => request.accepts(["html", "json"]) === "json";

type AnyHandler = (visit: Visit<unknown, unknown, Viewer | null>) => Promise<Answer>;

/** Every address of the table, with the same reading, access rule, validation and answering for each. */
export function dispatch(routes: readonly Route[], tools: Tools): Router {
	const router = express.Router({ strict: true, caseSensitive: true });
	/** Before anything is read: who may not send a large file does not fill the disk with one either. */
	const letInFor =
		(route: Route): RequestHandler =>
		async (request, _response, next) => {
			const viewer = await findViewer(tools.db, secretsOf(request), tools.clock.now());
			if (route.may === "anyone" || (viewer !== null && route.may.includes(viewer.role))) return next();
			throw viewer === null ? new Refusal(401, "errors:signed_out") : new Refusal(403, "errors:not_allowed");
		};
	for (const route of routes) {
		const reading: RequestHandler[] =
			route.method === "POST"
				? [
						...(route.largeFiles === undefined ? [] : [letInFor(route)]),
						readBody(
							route.files ?? [],
							route.largeFiles ?? tools.config.uploadLimit,
							route.largeFiles !== undefined,
						),
					]
				: [];
		const handle: RequestHandler = async (request, response) => {
			try {
				await answer(route, routes, request, response, tools);
			} finally {
				if (route.largeFiles !== undefined) await discardSpooled(request);
			}
		};
		// A file that is too large still deserves the form it came from.
		const handleUnread: ErrorRequestHandler = (error, request, response, next) =>
			error instanceof Invalid ? answer(route, routes, request, response, tools, error) : next(error);
		router[route.method === "GET" ? "get" : "post"](route.path, ...reading, handleUnread, handle);
	}
	for (const path of new Set(routes.map((route) => route.path))) {
		const allowed = routes.filter((route) => route.path === path).map((route) => route.method);
		router.all(path, (_request, response) => {
			response.set(
				"Allow",
				allowed.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", "),
			);
			throw new Refusal(405, "errors:wrong_method");
		});
	}
	router.use(() => {
		throw new NotFound();
	});
	return router;
}

async function answer(
	route: Route,
	routes: readonly Route[],
	request: Request,
	response: Response,
	tools: Tools,
	unread?: Invalid,
): Promise<void> {
	const now = tools.clock.now();
	const language = languageOf(request, tools);
	const secrets = secretsOf(request);
	const viewerNow = () => findViewer(tools.db, secrets, tools.clock.now());
	const viewer = await viewerNow();
	const sent = (request.body ?? {}) as Record<string, unknown>;
	const files = route.method === "POST" ? uploads(request) : [];
	const isForm = !request.is("json");
	const { idempotencyKey, seen, ...raw } =
		isForm && route.method === "POST" ? { ...sent } : { ...sent, idempotencyKey: undefined, seen: undefined };
	const key =
		(request.get("idempotency-key") ?? (typeof idempotencyKey === "string" ? idempotencyKey : "")) ||
		undefined;

	const visit: Visit<unknown, unknown, Viewer | null> = {
		...tools,
		now,
		viewer,
		language,
		t: translatorFor(language),
		params: request.params as Record<string, string>,
		query: {},
		body: {},
		files,
		author: {
			personId: viewer?.id ?? null,
			now,
			key,
		},
		client: { address: request.ip ?? "", userAgent: (request.get("user-agent") ?? "").slice(0, 300) },
		url: request.originalUrl,
	};
	response.locals.visit = visit;

	if (route.may !== "anyone") {
		if (viewer === null) return askToSignIn(request, response);
		if (!route.may.includes(viewer.role)) throw new Refusal(403, "errors:not_allowed");
	}
	for (const [name, value] of Object.entries(visit.params)) {
		if (/^id$|Id$/.test(name) && !/^[1-9]\d{0,9}$/.test(value)) throw new NotFound();
		if (Number(value) > 2_147_483_647 && /^id$|Id$/.test(name)) throw new NotFound();
		// PostgreSQL would not even look for it.
		if (value.includes("\0")) throw new NotFound();
	}

	/** What a form that is shown again holds. */
	let values: Record<string, unknown> = route.method === "GET" ? request.query : raw;
	const named = async (fields: Record<string, unknown>) => {
		// Whoever is not signed in learns nothing of the directory.
		if (viewer === null) return fields;
		const found = await withNamed(tools.db, language, fields);
		values = { ...values, ...found.shown };
		return found.fields;
	};
	try {
		if (unread !== undefined) throw unread;
		// What looks things up is a form too: empty fields are none, and times are the newsroom's.
		const asked = await named(withoutNul(request.query));
		visit.query = read(route.query, fromForm(asked, tools.config.newsroomTimeZone, false));
		if (route.method === "POST") {
			if (key !== undefined && !/^[\x20-\x7e]{1,200}$/.test(key))
				throw new Invalid({ idempotencyKey: "errors:invalid" });
			if (Array.isArray(sent)) throw new Invalid({ "": "errors:wrong_type" });
			visit.body = read(
				route.body,
				isForm ? fromForm(await named(raw), tools.config.newsroomTimeZone, route.keepsEmpty ?? false) : raw,
			);
			if (key !== undefined) {
				const fields = route.body === undefined ? {} : raw;
				visit.author.fingerprint = fingerprintOf(`${route.method} ${request.path}`, fields, files);
			}
		}
		if (route.method === "GET" && viewer !== null && !wantsJson(request)) {
			// Before anything is read: what is logged meanwhile is told to the page rather than missed.
			visit.logNumber = await tools.db.headNumber();
		}
		const result = await (route.handler as AnyHandler)(visit);
		if (result.as === "stream") await sendStream(result, request, response, visit, viewerNow);
		else if (result.as === "download") await sendDownload(result, request, response, visit, viewerNow);
		else await send(result, request, response, visit, typeof seen === "string" ? seen : undefined);
	} catch (error) {
		if (!(error instanceof Invalid)) throw error;
		await refuse(route, routes, error, values, request, response, visit);
	}
}

/** A filter that holds a NUL finds nothing anywhere, and PostgreSQL would not even look. Throws Invalid. */
function withoutNul(query: Record<string, unknown>): Record<string, unknown> {
	const found = Object.entries(query).find(([, value]) => String(value).includes("\0"));
	if (found !== undefined) throw new Invalid({ [found[0]]: "errors:nul_character" });
	return query;
}

function read(schema: z.ZodType | undefined, input: unknown): unknown {
	if (schema === undefined) return {};
	const parsed = schema.safeParse(input, { reportInput: true });
	if (!parsed.success) throw new Invalid(fieldMessages(parsed.error));
	return parsed.data;
}

async function refuse(
	route: Route,
	routes: readonly Route[],
	invalid: Invalid,
	values: Record<string, unknown>,
	request: Request,
	response: Response,
	visit: Visit<unknown, unknown, Viewer | null>,
): Promise<void> {
	const errors = Object.fromEntries(
		Object.entries(invalid.fields).map(([field, message]) => [field, say(visit.t, message)]),
	);
	response.status(422);
	if (wantsJson(request)) {
		response.json({ errors });
		return;
	}
	// A list is shown again only to ask what a typed name means: nothing else of it can be typed wrongly.
	const isAsked = route.method === "POST" || Object.keys(invalid.choices).length > 0;
	if (route.again === undefined || !isAsked) {
		await sendPage(
			{
				view: "web/error",
				model: errorModel(
					422,
					Object.entries(errors)
						.map(([field, message]) => (field === "" ? message : `${field}: ${message}`))
						.join(" "),
				),
			},
			response,
			visit,
		);
		return;
	}
	const { choices } = invalid;
	const refused: RefusedForm = { action: request.path, values: typeable(values), errors, choices };
	const page = routes.find((other) => other.handler === route.again && isReachable(other.path, visit.params));
	// The address of the page, not of the form: whatever leads back to "here" must be a GET.
	const url =
		page?.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(visit.params[name] as string)) ??
		paths.desk();
	const query = route.method === "GET" ? withoutWrong(page?.query, values, errors) : read(page?.query, {});
	const again = { ...visit, url, query, refused };
	const shown = await (route.again as AnyHandler)(again);
	if (shown.as !== "page") throw new Error(`${route.path}: the form's own page is not a page`);
	await sendPage(shown, response, again);
}

/** A list's filters but for those that are wrong. */
function withoutWrong(
	schema: z.ZodType | undefined,
	values: Record<string, unknown>,
	errors: Record<string, string>,
): unknown {
	const wrong = new Set(Object.keys(errors).map((field) => field.split(".")[0]));
	const right = Object.entries(values).filter(([name]) => !wrong.has(name) && !name.endsWith("Named"));
	const parsed = schema?.safeParse(Object.fromEntries(right));
	return parsed?.success ? parsed.data : read(schema, {});
}

/** Of what was sent, what a form's fields can show: JSON and uploads may hold objects, which print as nothing sensible. */
function typeable(values: Record<string, unknown>): Record<string, unknown> {
	const isText = (value: unknown) => ["string", "number", "boolean"].includes(typeof value);
	return Object.fromEntries(Object.entries(values).filter(([, value]) => [value].flat().every(isText)));
}

/** Whether these parameters are just the ones that an address needs. */
function isReachable(path: string, params: Record<string, string>): boolean {
	const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
	return names.length === Object.keys(params).length && names.every((name) => name in params);
}

async function send(
	result: Exclude<Answer, { as: "stream" | "download" }>,
	request: Request,
	response: Response,
	visit: Visit<unknown, unknown, Viewer | null>,
	seen: string | undefined,
): Promise<void> {
	const json = wantsJson(request);
	switch (result.as) {
		case "page":
			response.status(result.status ?? 200);
			if (json && result.json !== undefined) response.json(await made(result.json));
			else await sendPage(result, response, visit);
			return;
		case "created":
			if (json)
				response
					.status(result.status ?? 201)
					.location(result.location)
					.json(await made(result.json));
			else if (result.once !== undefined) await sendPage(result.once, response, visit);
			else response.redirect(303, since(result.see ?? result.location, seen));
			return;
		case "elsewhere":
			for (const { name, value, maxAgeSeconds } of result.cookies ?? []) {
				response.append(
					"Set-Cookie",
					stringifySetCookie({
						name,
						value: value ?? "",
						path: "/",
						httpOnly: true,
						sameSite: "lax",
						secure: visit.config.secureCookies,
						maxAge: value === null ? 0 : maxAgeSeconds,
					}),
				);
			}
			if (json && result.json !== undefined) response.json(await made(result.json));
			else response.redirect(303, result.location);
			return;
		case "bytes":
			response.set(result.headers);
			response.send(Buffer.from(result.bytes));
			return;
		case "json":
			response.json(result.json);
	}
}

/** The page says what others logged since the form was shown. */
function since(location: string, seen: string | undefined): string {
	if (seen === undefined || !/^\d{1,10}$/.test(seen)) return location;
	const [path = "", anchor] = location.split("#");
	return `${path}${path.includes("?") ? "&" : "?"}since=${seen}${anchor === undefined ? "" : `#${anchor}`}`;
}

async function sendPage(
	page: { view: string; model: Model },
	response: Response,
	visit: Visit<unknown, unknown, Viewer | null>,
): Promise<void> {
	const model = await made(page.model);
	response.type("html").send(await render(page.view, { logNumber: visit.logNumber, ...model }, visit));
}

const made = (model: Model): object | Promise<object> => (typeof model === "function" ? model() : model);

function askToSignIn(request: Request, response: Response): void {
	if (wantsJson(request) || request.method !== "GET") throw new Refusal(401, "errors:signed_out");
	response.redirect(303, paths.signIn(request.originalUrl === "/" ? undefined : request.originalUrl));
}

const errorModel = (status: number, message: string) => ({
	title: message,
	status,
	message,
	back: status !== 503,
});

/** What body-parser and Express call their refusals. */
const bodyProblems: Record<string, [number, Message]> = {
	"entity.too.large": [413, "errors:body_too_large"],
	"parameters.too.many": [413, "errors:body_too_large"],
	"entity.parse.failed": [400, "errors:broken_json"],
	"encoding.unsupported": [415, "errors:unsupported_type"],
	"charset.unsupported": [415, "errors:unsupported_type"],
	"request.aborted": [400, "errors:broken_upload"],
	"request.size.invalid": [400, "errors:broken_upload"],
};

/** The last step: every refusal and every fault becomes a plain page or `{ "error": … }`, never a stack trace. */
export function errorPage(
	tools: Tools,
	report: (error: unknown, request: Request) => void,
): ErrorRequestHandler {
	return async (error, request, response, _next) => {
		const refusal = refusalFor(error);
		if (refusal.status >= 500) report(refusal.cause ?? error, request);
		if (response.headersSent) return void response.destroy();
		const language = languageOf(request, tools);
		const visit = (response.locals.visit as Visit<unknown, unknown, Viewer | null> | undefined) ?? {
			...tools,
			now: tools.clock.now(),
			viewer: null,
			language,
			t: translatorFor(language),
			params: {},
			query: {},
			body: {},
			files: [],
			author: { personId: null, now: tools.clock.now() },
			client: { address: "", userAgent: "" },
			url: request.originalUrl,
		};
		const message = say(visit.t, refusal.reason);
		response.status(refusal.status);
		if (refusal.status === 503) response.set("Retry-After", "5");
		if (refusal.status === 429 && typeof refusal.reason === "object") {
			response.set("Retry-After", String(Number(refusal.reason.values.minutes) * 60));
		}
		if (wantsJson(request)) {
			response.json({ error: message });
			return;
		}
		try {
			await sendPage({ view: "web/error", model: errorModel(refusal.status, message) }, response, visit);
		} catch (fault) {
			// Express would send the stack trace.
			report(fault, request);
			response.type("text").send(message);
		}
	};
}

function refusalFor(error: unknown): Refusal {
	if (error instanceof Refusal) return error;
	if (isOutOfReach(error)) return new Unavailable(error);
	const { type, status } = (error ?? {}) as { type?: string; status?: number };
	const known = type === undefined ? undefined : bodyProblems[type];
	if (known !== undefined) return new Refusal(...known);
	// Express: an address with broken percent escapes.
	if (error instanceof URIError) return new NotFound();
	if (status !== undefined && status >= 400 && status < 500) return new Refusal(status, "errors:invalid");
	const fault = new Refusal(500, "errors:unexpected");
	fault.cause = error;
	return fault;
}
