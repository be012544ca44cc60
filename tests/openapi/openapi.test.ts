import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { keepCheck } from "../../src/drafts/keepCheck.ts";
import { importsAtRest } from "../../src/imports/jobs.ts";
import { may } from "../../src/people/may.ts";
import { routes } from "../../src/routes.ts";
import { describe as describeRoutes } from "../../src/web/openapi.ts";
import { get, type Route } from "../../src/web/route.ts";
import { keysOf, madeCheck } from "../drafts/made.ts";
import { anImport, reporters } from "../imports/tracker.ts";
import { password, startApp, type TestApp } from "../support/app.ts";
import { aRecord, defenceReply, words } from "../support/record.ts";

type Json = Record<string, unknown>;
interface Operation {
	operationId: string;
	summary: string;
	parameters: { name: string; in: string; required: boolean; schema: object }[];
	requestBody?: { required: boolean; content: Record<string, { schema: Json }> };
	responses: Record<string, { description: string; content: Record<string, { schema?: object }> }>;
	security: object[];
}

let app: TestApp;
let document: {
	openapi: string;
	info: Json;
	paths: Record<string, Record<string, Operation>>;
	components: { schemas: Record<string, object>; securitySchemes: object };
};
let ajv: Ajv2020;

beforeAll(async () => {
	app = await startApp();
	document = (await app.visitor().get("/openapi.json").expect(200).expect("Content-Type", /json/)).body;
	ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
	formats.default(ajv);
	for (const [name, schema] of Object.entries(document.components.schemas))
		ajv.addSchema(resolvable(schema), `https://shared.test/${name}`);
});
afterAll(() => app.close());

const operations = () =>
	Object.entries(document.paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
	);

/** The same schema, where the shared ones go by an address that the validator knows. */
function resolvable(schema: object): object {
	return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"https://shared.test/'));
}

const validators = new Map<object, ValidateFunction>();

function problemsWith(value: unknown, schema: object) {
	const valid = validators.get(schema) ?? ajv.compile(resolvable(schema));
	validators.set(schema, valid);
	return valid(value) ? [] : valid.errors;
}

describe("the description", () => {
	test("is of OpenAPI 3.1, with a title and a version", () => {
		expect(document.openapi).toMatch(/^3\.1\.\d+$/);
		expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
		expect(document.components.securitySchemes).toEqual({ bearer: { type: "http", scheme: "bearer" } });
	});

	test("describes every address that answers JSON or bytes, each with its parameters, and no other", () => {
		const described = operations().map(({ path, method }) => `${method} ${path}`);
		const answering = routes
			.filter((route) => route.answer !== undefined)
			.map((route) => `${route.method.toLowerCase()} ${route.path.replace(/:(\w+)/g, "{$1}")}`);
		expect(described.sort()).toEqual(answering.sort());
		for (const { path, operation } of operations()) {
			const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
			expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
			expect(inPath.every(({ required }) => required)).toBe(true);
			const names = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	test("gives every operation a name of its own, a sentence, and its answers", () => {
		const ids = operations().map(({ operation }) => operation.operationId);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { operation, method } of operations()) {
			expect(operation.operationId).toMatch(/^[a-zA-Z]+$/);
			expect(operation.summary).not.toBe("");
			for (const [status, response] of Object.entries(operation.responses)) {
				expect(status).toMatch(/^(?:[2-5]\d\d|default)$/);
				expect(response.description).not.toBe("");
			}
			expect(Object.keys(operation.responses)).toContain("default");
			if (method === "get") expect(operation.requestBody).toBeUndefined();
		}
	});

	test("takes files where the program does, and says which role a write needs", () => {
		const { post } = document.paths["/inquiries/{id}/replies"] as { post: Operation };
		const form = post.requestBody?.content["multipart/form-data"]?.schema.properties;
		expect(form).toMatchObject({ body: { type: "string" }, attachments: { type: "array" } });
		expect(post).toMatchObject({ description: "For: journalist, editor, administrator." });
		expect(post.security).toEqual([{ bearer: [] }]);
	});

	test("has schemas that are JSON Schema 2020-12, and refers only to what it holds", () => {
		const schemas = operations().flatMap(({ operation: { parameters, requestBody, responses } }) => [
			...parameters.map((parameter) => parameter.schema),
			...Object.values(requestBody?.content ?? {}).map((content) => content.schema),
			...Object.values(responses).flatMap(({ content }) => content["application/json"]?.schema ?? []),
		]);
		expect(schemas.length).toBeGreaterThan(200);
		for (const schema of [...schemas, ...Object.values(document.components.schemas)]) {
			expect(() => ajv.compile(resolvable(schema))).not.toThrow();
		}
		const text = JSON.stringify(document);
		for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
			expect(Object.keys(document.components.schemas)).toContain(name);
		}
		expect(text).not.toContain("$defs");
	});

	test("of a table with another address describes that one too", () => {
		const handler = async () => ({ as: "json" as const, json: null });
		const route: Route = get("/things/:id", { may: may.read, summary: "A thing", answer: "bytes", handler });
		expect(describeRoutes([route]).paths).toMatchObject({
			"/things/{id}": { get: { responses: { 200: { content: { "application/octet-stream": {} } } } } },
		});
	});
});

/** What came back, held to what is promised of that address and status. */
function check(path: string, method: string, answer: { status: number; body: unknown }): void {
	const responses = document.paths[path]?.[method]?.responses ?? {};
	const status = Object.keys(responses).includes(String(answer.status)) ? String(answer.status) : "default";
	// A success that is not described is no refusal.
	if (answer.status < 400) expect(Object.keys(responses)).toContain(String(answer.status));
	const schema = responses[status]?.content["application/json"]?.schema;
	const problems = schema === undefined ? [] : problemsWith(answer.body, schema);
	expect({ path, method, status, problems }).toEqual({ path, method, status, problems: [] });
}

/** Why a finding says what it says, as the engine gives it. */
const reason = { name: "no_reply_holds_it", values: {}, log: [], reply: null, inquiry: null } as const;

test("every described address answers as described, done, refused, or not there", async () => {
	const { program, inquiry, person } = await aRecord(app);
	const boss = await app.program(await app.person("administrator", "Bea Boss"));
	const other = await app.person("journalist", "Otto Other");
	const left = new Set(operations().map(({ path, method }) => `${method} ${path}`));

	/** Sends it as `given` says, checks the answer, and that the body that was taken is a body as described. */
	async function call(
		method: "get" | "post",
		path: string,
		params: Record<string, string | number> = {},
		given: { body?: Json; query?: object; by?: typeof program; attach?: boolean; tracker?: string } = {},
	) {
		const by = given.by ?? program;
		const at = path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
		const request = method === "get" ? by.get(at).query(given.query ?? {}) : by.post(at);
		if (given.attach) {
			for (const [name, value] of Object.entries(given.body ?? {})) request.field(name, String(value));
			request.attach("attachments", Buffer.from("as sent"), "letter.txt");
		} else if (given.tracker !== undefined) request.attach("file", Buffer.from(given.tracker), "tracker.csv");
		else if (method === "post") request.send(given.body ?? {});
		const answer = await request;
		expect({ path, status: answer.status, text: answer.status < 300 ? "" : answer.text }).toEqual({
			path,
			status: Number(Object.keys(document.paths[path]?.[method]?.responses ?? {})[0]),
			text: "",
		});
		check(path, method, answer);
		const takes = document.paths[path]?.[method]?.requestBody?.content["application/json"]?.schema;
		if (given.body !== undefined && takes !== undefined) expect(problemsWith(given.body, takes)).toEqual([]);
		left.delete(`${method} ${path}`);
		return answer;
	}

	const slug = "tasking-orders";
	const id = inquiry.id;
	await call("get", "/healthz");
	await call("get", "/", {}, { query: { whose: "all" } });
	await call("get", "/stories", {}, { query: { state: "reporting", limit: 1 } });
	await call("get", "/stories/{slug}", { slug });
	await call("post", "/stories", {}, { body: { title: "Second", plannedAt: "2017-02-17T06:00:00-05:00" } });
	await call(
		"post",
		"/stories/{slug}/changes",
		{ slug },
		{ body: { desk: "politics", plannedAt: "2017-02-16T18:00:00-05:00" } },
	);
	await call("post", "/stories/{slug}/people", { slug }, { body: { personId: other.id, part: "editor" } });
	const second = await call(
		"post",
		"/stories/{slug}/inquiries",
		{ slug },
		{ body: { organization: "dnd", subject: "And then?", questions: "1. When?\n2. Why?" } },
	);
	await call("post", "/inquiries", {}, { body: { organization: "dnd", subject: "Third", story: slug } });
	await call("get", "/inquiries", {}, { query: { overdue: true, sort: "deadline" } });
	const attempt = await call(
		"post",
		"/inquiries/{id}/attempts",
		{ id },
		{ body: { channel: "phone", outcome: "voicemail_left", at: "2017-02-16T16:00:00-05:00" }, attach: true },
	);
	const attemptId = attempt.body.id;
	await call(
		"post",
		"/attempts/{attemptId}/corrections",
		{ attemptId },
		{ body: { note: "Left a message.", why: "left out" } },
	);
	await call("get", "/attempts/{attemptId}", { attemptId });
	await call("get", "/attachments/{attachmentId}", { attachmentId: attempt.body.attachments[0].id });
	const { body: reply } = await call("post", "/inquiries/{id}/replies", { id }, { body: defenceReply });
	const replyId = reply.id;
	await call(
		"post",
		"/replies/{replyId}/inquiries",
		{ replyId },
		{ body: { inquiryId: second.body.id, basis: "it speaks for both" } },
	);
	await call(
		"post",
		"/replies/{replyId}/coverage",
		{ replyId },
		{ body: { questionId: inquiry.questions[0].id, mark: "declined", passage: words } },
	);
	const quote = await call("post", "/replies/{replyId}/quotes", { replyId }, { body: { passage: words } });
	await call("post", "/quotes/{quoteId}/approval", { quoteId: quote.body.id }, { by: boss });
	await call(
		"post",
		"/replies/{replyId}/corrections",
		{ replyId },
		{ body: { speakerTitle: "advisor", termsAccepted: true, why: "as signed" } },
	);
	await call("get", "/replies/{replyId}", { replyId });
	await call(
		"post",
		"/inquiries/{id}/corrections",
		{ id },
		{ body: { subject: "Was Canada told?", deadlineAt: null, deadlineStated: false, why: "shorter" } },
	);
	await call("post", "/inquiries/{id}/owner", { id }, { body: { personId: other.id } });
	await call("post", "/inquiries/{id}/withdrawal", { id: second.body.id }, { body: { why: "not needed" } });
	await call("get", "/inquiries/{id}", { id });
	await call("get", "/inquiries/{id}", { id: second.body.id });
	await call(
		"post",
		"/questions/{questionId}/topics",
		{ questionId: inquiry.questions[0].id },
		{ body: { en: "the orders", fr: "les ordres" } },
	);
	await call("post", "/inquiries/{id}/short-notice", { id }, { body: { why: "it had just come out" } });
	await call(
		"post",
		"/inquiries/{id}/line-overrides",
		{ id },
		{ by: boss, body: { line: "refused", why: "twice" } },
	);
	const lines = await call("get", "/stories/{slug}/lines", { slug }, { query: { lang: "en" } });
	await call(
		"post",
		"/stories/{slug}/signoffs",
		{ slug },
		{ by: boss, body: { language: "en", paragraph: lines.body.paragraph } },
	);
	await call("get", "/stories/{slug}/signoffs", { slug });
	const published = await call("post", "/stories/{slug}/publication", { slug }, { body: { language: "fr" } });
	const late = await program.post(`/inquiries/${id}/replies`).send({ kind: "statement", body: "At last." });
	await call("get", "/stories/{slug}/publication", { slug });
	await call(
		"post",
		"/stories/{slug}/alerts",
		{ slug },
		{ by: boss, body: { publicationId: published.body.id, replyId: late.body.id, wording: "Updated." } },
	);
	const subject = await call("post", "/stories/{slug}/subjects", { slug }, { body: { name: "CSIS" } });
	await call("post", "/stories/{slug}/subjects/{subjectId}/removal", { slug, subjectId: subject.body.id });
	const draft = `Ashley Lemire said: “${words}”`;
	const checked = await call("post", "/stories/{slug}/draft-checks", { slug }, { body: { text: draft } });
	await call("get", "/stories/{slug}/draft-checks", { slug }, { query: { limit: 1 } });
	const checkId = checked.body.id;
	await call("get", "/stories/{slug}/draft-checks/{checkId}", { slug, checkId });
	const made = madeCheck(draft, [
		{ passage: words, because: [reason], diff: [{ op: "ins", text: "never" }] },
	]);
	const author = { personId: person.id, now: app.clock.now() };
	const { id: madeId } = await keepCheck(app.db, author, person, slug, made);
	await call("get", "/stories/{slug}/draft-checks/{checkId}", { slug, checkId: madeId });
	await call(
		"post",
		"/stories/{slug}/draft-checks/{checkId}/acceptances",
		{ slug, checkId: madeId },
		{ body: { finding: keysOf(made)[0], why: "from a broadcast" } },
	);
	await call("post", "/stories/{slug}/draft-checks/{checkId}/removal", { slug, checkId: madeId });
	await call("get", "/stories/{slug}/draft-checks/{checkId}", { slug, checkId: madeId });
	await call("get", "/stories/{slug}", { slug });
	await call("post", "/stories/{slug}/people/{personId}/removal", { slug, personId: other.id });
	const tracker = await call("post", "/imports", {}, { tracker: reporters });
	const importId = { id: tracker.body.id };
	await call("get", "/imports", {}, { query: { limit: 1 } });
	await call("get", "/imports/{id}/file", importId);
	await call("post", "/imports/{id}/mapping", importId, {
		body: { zone: "America/Toronto", makeOrganizations: true },
	});
	await importsAtRest(app.db);
	await call("post", "/imports/{id}/start", importId);
	await importsAtRest(app.db);
	await call("get", "/imports/{id}", importId, { query: { outcome: "made", limit: 2 } });
	const unwanted = await anImport(app, person, "running");
	await call("post", "/imports/{id}/stop", { id: unwanted });
	await call("post", "/imports/{id}/removal", { id: unwanted });
	await call("get", "/log", {}, { query: { limit: 200 } });

	await call("get", "/organizations");
	await call("get", "/organization-names");
	const { body: organization } = await call(
		"post",
		"/organizations",
		{},
		{ body: { nameEn: "Global Affairs Canada", kind: "department", officeDays: [1, 2] } },
	);
	await call(
		"post",
		"/organizations/{slug}/changes",
		{ slug: organization.slug },
		{ body: { notes: "Call before noon", officeOpens: "07:30", officeCloses: "16:00" } },
	);
	const { body: contact } = await call(
		"post",
		"/organizations/{slug}/contacts",
		{ slug: organization.slug },
		{ body: { name: "Media", email: "media@example.org", source: "its page", verifiedOn: "2017-02-01" } },
	);
	const contactId = contact.id;
	await call("post", "/contacts/{contactId}/verification", { contactId }, { body: { source: "by phone" } });
	await call("post", "/contacts/{contactId}/end", { contactId });
	await call("get", "/organizations/{slug}", { slug: organization.slug });
	await call("get", "/organizations/{slug}", { slug: "dnd" });
	await call("get", "/organizations/{slug}/figures", { slug: "dnd" }, { query: { by: "month" } });
	await call("get", "/figures", {}, { query: { organization: ["dnd", organization.slug], by: "year" } });

	await call("get", "/people", {}, { query: { limit: 2 } });
	const { body: invited } = await call(
		"post",
		"/people",
		{},
		{ by: boss, body: { name: "Nora New", email: "nora@example.org", role: "journalist" } },
	);
	await call("post", "/people/{id}/role", { id: invited.id }, { by: boss, body: { role: "editor" } });
	await call("post", "/people/{id}/password-reset", { id: invited.id }, { by: boss });
	await call("get", "/people/{id}", { id: invited.id }, { by: boss });
	await call("post", "/people/{id}/end", { id: invited.id }, { by: boss });
	await call("post", "/people/{id}/return", { id: invited.id }, { by: boss });
	await call("get", "/people/{id}", { id: person.id });
	const session = await app.db.read.session.findFirstOrThrow({ where: { personId: person.id } });
	await call("post", "/people/{id}/sessions/{sessionId}/end", { id: person.id, sessionId: session.id });
	const { body: token } = await call("post", "/tokens", {}, { body: { name: "newsletter" } });
	await call("get", "/tokens");
	for (const format of ["csv", "xlsx", "jsonl"]) {
		await call("get", `/exports/inquiries.${format}`, {}, { query: { story: slug } });
		await call("get", `/exports/search.${format}`, {}, { query: { q: "leaked" } });
	}
	await call("get", "/search", {}, { query: { q: "leaked documents", kind: "reply", sort: "date" } });
	const { body: search } = await call(
		"post",
		"/searches",
		{},
		{ body: { name: "Leaks", query: "q=leak*", shared: true } },
	);
	await call("get", "/searches/{id}", { id: search.id });
	await call("post", "/searches/{id}/removal", { id: search.id });
	const { body: feed } = await call("post", "/feeds", {}, { body: { kind: "deadlines", story: slug } });
	await call("get", "/feeds");
	await call("post", "/feeds/{feedId}/revocation", { feedId: feed.id });
	await call("post", "/tokens/{tokenId}/revocation", { tokenId: token.id });
	await call(
		"post",
		"/people/{id}/password",
		{ id: person.id },
		{ body: { current: password, password: "another long password" } },
	);
	await call("get", "/settings");
	await call("post", "/settings/house-style", {}, { by: boss, body: { serialComma: true, verb: "reply" } });
	await call("post", "/settings/fair-time", {}, { by: boss, body: { fairMinutes: 90 } });
	await call("post", "/settings/sign-off", {}, { by: boss, body: { soleReporterMaySignOff: true } });
	await call("post", "/settings/drafts", {}, { by: boss, body: { keepDrafts: true } });
	await call("post", "/examples", {}, { by: boss });
	await call("get", "/", {}, { by: boss, query: { whose: "all" } });
	await call("get", "/inquiries", {}, { by: boss, query: { limit: 200 } });
	await call("get", "/review", {}, { by: boss, query: { limit: 2 } });
	await call("get", "/organizations/{slug}/stock-lines", { slug: "dnd" }, { query: { sort: "last" } });
	const said = await app.db.read.stockUse.findFirstOrThrow();
	await call("get", "/stock-lines/{id}", { id: said.groupId }, { by: boss });
	await call(
		"post",
		"/inquiries/{id}/reply-suggestions",
		{ id },
		{ body: { body: "The Government of Canada does not comment on leaked documents.", language: "en" } },
	);
	await call("post", "/examples/removal", {}, { by: boss });
	expect([...left]).toEqual([]);

	// The refusals: a message at each field, and a sentence.
	const refuse = async (
		by: typeof program,
		path: string,
		at: string,
		body: object | null,
		status: number,
	) => {
		const method = body === null ? "get" : "post";
		const answer = await (body === null ? by.get(at) : by.post(at).send(body)).expect(status);
		check(path, method, answer);
		expect(Object.keys(answer.body)).toEqual([status === 422 ? "errors" : "error"]);
	};
	const counsel = await app.program(await app.person("counsel"));
	const nobody = app.visitor().set("Accept", "application/json");
	for (const { path, method, operation } of operations()) {
		const at = path.replace(/\{(\w+)\}/g, (_, name) => (/^id$|Id$/.test(name) ? "99999" : "no-such"));
		if (operation.security.length > 0) await refuse(nobody, path, at, method === "get" ? null : {}, 401);
		if (method === "get" && path.includes("{")) await refuse(boss, path, at, null, 404);
		if (operation.requestBody) await refuse(boss, path, at, { constructor: "x", unknown: 1 }, 422);
		if ("description" in operation) await refuse(counsel, path, at, method === "get" ? null : {}, 403);
	}
	await refuse(program, "/inquiries", "/inquiries?state=lost", null, 422);
	const key = program.post("/tokens").set("Idempotency-Key", "k");
	await key.send({ name: "one" }).expect(201);
	check(
		"/tokens",
		"post",
		await program.post("/tokens").set("Idempotency-Key", "k").send({ name: "two" }).expect(409),
	);
	expect(app.faults).toEqual([]);
}, 180_000);
