import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import supertest from "supertest";
import { createApp } from "../../src/app.ts";
import { routes } from "../../src/routes.ts";
import { password, startApp, type TestApp } from "../support/app.ts";
import { serve } from "../support/browser.ts";
import { aRecord } from "../support/record.ts";

type Recorded = Awaited<ReturnType<typeof aRecord>>;
type Answer = { status: number; text: string; type: string; body: unknown };

let app: TestApp;
let record: Recorded;
let attempts: string;
let before: number;

beforeAll(async () => {
	app = await startApp();
	record = await aRecord(app);
	attempts = `${record.at}/attempts`;
});
afterAll(() => app.close());
beforeEach(async () => {
	before = await app.db.headNumber();
});
// Whatever came, none of it was a fault of the program's.
afterEach(() => expect(app.faults.splice(0)).toEqual([]));

/** A sentence for whoever asked, as a page or as JSON, and no word of how the program is made; nothing was written. */
async function expectRefusal(answer: Answer, status: number) {
	expect({ status: answer.status, text: answer.status === status ? "" : answer.text?.slice(0, 500) }).toEqual(
		{
			status,
			text: "",
		},
	);
	expect(answer.text).not.toMatch(/node_modules|\.ts:|\bat \w+ \(|PrismaClient|ZodError|SyntaxError/);
	if (answer.type === "application/json") {
		const { error, errors } = answer.body as { error?: string; errors?: Record<string, string> };
		const sentences = error === undefined ? Object.values(errors ?? {}) : [error];
		expect(sentences.length).toBeGreaterThan(0);
		for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/);
	} else {
		expect(answer.text).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
		expect(answer.text).toMatch(/<h1[\s>]|class="problem/);
	}
	expect(await app.db.headNumber()).toBe(before);
}

const asForm = (at: string, body: string | Buffer, type = "application/x-www-form-urlencoded") =>
	record.browser
		.post(at)
		.set("Content-Type", type)
		.serialize((sent) => sent as unknown as string)
		.send(body as string);
const asJson = (at: string, body: string | Buffer, type = "application/json") =>
	record.program
		.post(at)
		.set("Content-Type", type)
		.serialize((sent) => sent as unknown as string)
		.send(body as string);

const attempt = "channel=phone&outcome=voicemail_left";
const attemptJson = { channel: "phone", outcome: "voicemail_left" };

describe("a body that cannot be read", () => {
	test.each<[string, string | Buffer, number]>([
		["broken JSON", '{"channel": "phone"', 400],
		["an empty text", "", 422],
		["JSON's null", "null", 400],
		["a number", "7", 400],
		["a text", '"phone"', 400],
		["a list", "[]", 422],
		["a list of bodies", JSON.stringify([attemptJson]), 422],
		["bytes that are not UTF-8", Buffer.from('{"note":"\xff\xfe"}', "latin1"), 400],
		["half a character as bytes", Buffer.from('{"note":"\xed\xa0\x80"}', "latin1"), 400],
		["more than the limit", JSON.stringify({ note: "a".repeat(7_000_000) }), 413],
		["lists within lists, a hundred thousand deep", `{"note":${"[".repeat(1e5)}${"]".repeat(1e5)}}`, 422],
	])("%s as JSON is refused with a sentence", async (_, body, status) => {
		await expectRefusal(await asJson(attempts, body), status);
		// And all the same under a key, which makes the program look at the whole of it.
		await expectRefusal(await asJson(attempts, body).set("Idempotency-Key", "a-key"), status);
	});

	test.each<[string, string | Buffer, number]>([
		["more than the limit", `note=${"a".repeat(7_000_000)}`, 413],
		["five thousand fields", Array.from({ length: 5000 }, (_, i) => `f${i}=1`).join("&"), 413],
		["bytes that are not UTF-8", Buffer.from(`${attempt}&note=\xff`, "latin1"), 400],
		["escapes that are not UTF-8", `${attempt}&note=%FF`, 400],
		["half a character, escaped", `${attempt}&note=%ED%A0%80`, 400],
		["a broken escape", `${attempt}&note=%E`, 400],
	])("%s as a form is refused with a sentence", async (_, body, status) => {
		await expectRefusal(await asForm(attempts, body), status);
	});

	test.each<[string, string, number]>([
		["that ends in the middle", '--x\r\nContent-Disposition: form-data; name="note"\r\n\r\nhalf', 400],
		["without its boundary", "no boundary at all", 400],
		["with a part that has no header", "--x\r\n\r\nbody\r\n--x--\r\n", 400],
	])("an upload %s is refused with a sentence", async (_, body, status) => {
		await expectRefusal(await asForm(attempts, body, "multipart/form-data; boundary=x"), status);
	});

	test("an upload that names no boundary is refused with a sentence", async () => {
		await expectRefusal(await asForm(attempts, "--x--", "multipart/form-data"), 400);
	});

	test("an upload with a file field that is not known is refused at that field", async () => {
		const answer = await record.program.post(attempts).attach("virus", Buffer.from("a"), "a.exe");
		await expectRefusal(answer, 422);
		expect(Object.keys(answer.body.errors)).toEqual(["virus"]);
	});

	test("an upload of hundreds of fields is refused with a sentence", async () => {
		const request = record.program.post(attempts);
		for (let i = 0; i < 250; i++) request.field(`f${i}`, "1");
		await expectRefusal(await request, 413);
	});

	test("a type that is neither JSON nor a form is refused, whichever address it is sent to", async () => {
		for (const type of ["text/plain", "application/xml", "application/octet-stream", "nonsense"]) {
			await expectRefusal(await asJson(attempts, "channel=phone", type), 415);
			await expectRefusal(await asForm("/session", "email=a", type), 415);
		}
		// Only where files are taken are uploads.
		await expectRefusal(await record.program.post("/stories").field("title", "A"), 415);
		await expectRefusal(await asJson(attempts, "{}", "application/json; charset=latin1"), 415);
		await expectRefusal(await asJson(attempts, "{}").set("Content-Encoding", "compress"), 415);
	});
});

describe("text that no database could give back", () => {
	const corrections = () => `${record.at}/corrections`;
	const nul = "a\u0000b";
	const half = "a\ud800b";

	test.each(["note", "to"])("a NUL or half a character in %s is refused at the field", async (field) => {
		for (const text of [nul, half]) {
			const answer = await record.program.post(attempts).send({ ...attemptJson, [field]: text });
			await expectRefusal(answer, 422);
			expect(Object.keys(answer.body.errors)).toEqual([field]);
		}
		await expectRefusal(await asForm(attempts, `${attempt}&${field}=a%00b`), 422);
	});

	test("so it is in every other text that is taken, of corrections too", async () => {
		const { body: made } = await record.program.post(attempts).send(attemptJson);
		const replied = { kind: "statement", body: "Yes.", speakerName: "A" };
		const { body: reply } = await record.program.post(`${record.at}/replies`).send(replied);
		before = await app.db.headNumber();
		const texts: [string, object, string[]][] = [
			["/stories", { title: "A" }, ["title", "desk", "slug", "timeZone", "plannedZone"]],
			["/stories/tasking-orders/changes", {}, ["title", "desk", "plannedZone"]],
			[
				"/stories/tasking-orders/inquiries",
				{ organization: "dnd", subject: "A" },
				["organization", "subject", "letter", "questions", "attemptTo", "attemptNote", "deadlineZone"],
			],
			["/inquiries", { organization: "dnd", subject: "A", story: "tasking-orders" }, ["story"]],
			[corrections(), { why: "a slip" }, ["subject", "letter", "why", "deadlineZone"]],
			[`/attempts/${made.id}/corrections`, { why: "a slip" }, ["to", "note", "why"]],
			[
				`${record.at}/replies`,
				replied,
				["body", "speakerName", "speakerTitle", "office", "outlet", "reasonPassage", "basis", "alsoBasis"],
			],
			[
				`/replies/${reply.id}/corrections`,
				{ why: "a slip" },
				["body", "speakerName", "speakerTitle", "office", "outlet", "reasonPassage", "why"],
			],
			[`/replies/${reply.id}/quotes`, { passage: "Yes." }, ["passage", "translation"]],
			[`/replies/${reply.id}/inquiries`, { inquiryId: 1, basis: "a" }, ["basis"]],
			[`${record.at}/withdrawal`, {}, ["why"]],
			[
				"/organizations",
				{ nameEn: "A", kind: "agency" },
				["nameEn", "nameFr", "abbreviationEn", "abbreviationFr", "officeOpens", "notes", "slug", "timeZone"],
			],
			[
				"/organizations/dnd/contacts",
				{ source: "a", name: "A" },
				["name", "title", "email", "phone", "source"],
			],
			["/tokens", {}, ["name"]],
			["/stories/tasking-orders/draft-checks", {}, ["text", "html"]],
			["/stories/tasking-orders/subjects", { name: "A" }, ["name", "organization"]],
			["/organizations/dnd/changes", {}, ["aliases"]],
		];
		for (const [at, body, fields] of texts) {
			for (const field of fields) {
				for (const text of [nul, half]) {
					const answer = await record.program.post(at).send({ ...body, [field]: text });
					expect({ at, field, status: answer.status }).toEqual({ at, field, status: 422 });
					await expectRefusal(answer, 422);
				}
			}
		}
		const { program } = { program: await app.program(await app.person("administrator")) };
		before = await app.db.headNumber();
		for (const text of [nul, half]) {
			await expectRefusal(
				await program.post("/people").send({ name: text, email: "a@example.org", role: "editor" }),
				422,
			);
			const email = `${text}@example.org`;
			await expectRefusal(await program.post("/people").send({ name: "A", email, role: "editor" }), 422);
		}
	});

	test("an address or a filter that holds one leads nowhere", async () => {
		for (const part of ["%00", "a%00b", "%ED%A0%80", "%FF", "%E0%A4%A"]) {
			for (const at of [
				`/stories/${part}`,
				`/stories/${part}/inquiries/new`,
				`/organizations/${part}`,
				`/stories/${part}/draft-checks`,
				`/stories/tasking-orders/draft-checks/${part}`,
				`/inquiries/${part}`,
				`/links/${part}`,
				`/${part}`,
			]) {
				await expectRefusal(await record.browser.get(at), 404);
				await expectRefusal(await record.program.get(at), 404);
			}
			await expectRefusal(await record.program.post(`/stories/${part}/changes`).send({ desk: "a" }), 404);
		}
	});

	test("a filter that holds one finds nothing, or is refused", async () => {
		const filters = [
			"story",
			"organization",
			"desk",
			"after",
			"q",
			"kind",
			"since",
			"before",
			"state",
			"next",
		];
		const lists = [
			"/",
			"/inquiries",
			"/stories",
			"/organizations",
			"/people",
			"/log",
			"/inquiries/new",
			"/session",
		];
		for (const filter of filters) {
			for (const at of lists) {
				for (const part of ["a%00b", "%ED%A0%80"]) {
					const { status } = await record.program.get(`${at}?${filter}=${part}`);
					const fine = [200, 303, 404, 422].includes(status) ? status : 422;
					expect({ at, filter, part, status }).toEqual({ at, filter, part, status: fine });
				}
			}
		}
	});

	test("a key that holds one, or is too long, is refused", async () => {
		for (const key of ["a%00b", "%F0%9F%98%80".repeat(60), "a".repeat(201)]) {
			await expectRefusal(await asForm(attempts, `${attempt}&idempotencyKey=${key}`), 422);
		}
		await expectRefusal(
			await record.program.post(attempts).set("Idempotency-Key", "a".repeat(201)).send(attemptJson),
			422,
		);
	});

	test("the name of a file that holds one is refused, and one with a path is kept without it", async () => {
		const upload = (name: string) =>
			asForm(
				attempts,
				[
					'--x\r\nContent-Disposition: form-data; name="channel"\r\n\r\nphone',
					'--x\r\nContent-Disposition: form-data; name="outcome"\r\n\r\nsent',
					`--x\r\nContent-Disposition: form-data; name="attachments"; filename="${name}"`,
					"Content-Type: text/html\r\n\r\n<script>alert(1)</script>",
					"--x--\r\n",
				].join("\r\n"),
				"multipart/form-data; boundary=x",
			);
		await expectRefusal(await upload("a\u0000b.txt"), 400);
		expect((await upload("../../etc/passwd")).status).toBe(303);
		const kept = await app.db.read.attachment.findFirstOrThrow({ orderBy: { id: "desc" } });
		expect(kept.name).toBe("passwd");
		const served = await record.browser.get(`/attachments/${kept.id}`).expect(200);
		expect(served.headers).toMatchObject({
			"content-type": "application/octet-stream",
			"x-content-type-options": "nosniff",
			"content-security-policy": expect.stringContaining("sandbox"),
			"content-disposition": expect.stringMatching(/^attachment;/),
		});
	});
});

describe("text that is strange but text", () => {
	test.each([
		["right-to-left overrides", "\u202eevil\u202c \u2066x\u2069"],
		["a word of a hundred thousand characters", "Ä".repeat(100_000)],
		["every kind of line end", "a\r\nb\nc\rd\u2028e\u0085f"],
		["markup", `</p><script>alert("1")</script><%= 1 %>{{x}}$' $& \\ \``],
		[
			"accents apart and together, emoji, and the edges of Unicode",
			"e\u0301é 👩‍👩‍👧 \u{10ffff}\ufffe\ufeff\u0001\u007f",
		],
		["white space around it", "\t  a  \u00a0\n\n"],
	])("%s comes back byte for byte, and the page holds", async (_, letter) => {
		const { body } = await record.program
			.post("/stories/tasking-orders/inquiries")
			.send({ organization: "dnd", subject: "Strange", letter })
			.expect(201);
		expect(body.letter).toBe(letter);
		expect((await record.program.get(`/inquiries/${body.id}`)).body.letter).toBe(letter);
		const { text } = await record.browser.get(`/inquiries/${body.id}`).expect(200);
		expect(text).toMatch(/<\/html>\s*$/);
		expect(text).not.toContain("<script>alert");
	});

	test("what was typed and refused comes back in the form, escaped", async () => {
		const note = '"><script>alert(1)</script>\u202e&amp;';
		const answer = await asForm(attempts, `channel=phone&note=${encodeURIComponent(note)}`);
		await expectRefusal(answer, 422);
		expect(answer.text).not.toContain("<script>alert");
		expect(answer.text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;\u202e&amp;amp;");
	});
});

describe("fields that are not as they should be", () => {
	test("an unknown one is refused by its name, of the prototype's names too", async () => {
		for (const name of ["surprise", "constructor", "__proto__", "toString", "hasOwnProperty", "prototype"]) {
			const json = `{"channel":"phone","outcome":"voicemail_left","${name}":{"polluted":true}}`;
			const answer = await asJson(attempts, json);
			await expectRefusal(answer, 422);
			expect(Object.keys(answer.body.errors)).toEqual([name]);
			const upload = record.program.post(attempts).field("channel", "phone").field("outcome", "sent");
			await expectRefusal(await upload.field(name, "x").field(`${name}[polluted]`, "x"), 422);
			for (const form of [`${name}=x`, `${name}=x&${name}=y`, `${name}[polluted]=true`]) {
				// The reader of forms leaves out this one, as if it had not been sent.
				const left = form.startsWith("__proto__=");
				if (!left) await expectRefusal(await asForm(attempts, `${attempt}&${form}`), 422);
				else await expectRefusal(await asForm(attempts, form), 422);
			}
		}
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
		expect(Object.keys(Object.prototype)).toEqual([]);
	});

	test("two unknown ones are both named", async () => {
		const answer = await record.program.post("/tokens").send({ name: "a", one: 1, two: 2 });
		await expectRefusal(answer, 422);
		expect(Object.keys(answer.body.errors)).toEqual(["one", "two"]);
	});

	test("a field sent twice, or as something else than text, is refused at that field", async () => {
		await expectRefusal(await asForm(attempts, `${attempt}&note=a&note=b`), 422);
		await expectRefusal(await asForm(attempts, `${attempt}&channel=email`), 422);
		await expectRefusal(await asForm("/session", "email=a&email=b&password=c&password=d"), 422);
		await expectRefusal(await asForm("/language", "language=en&language=fr"), 422);
		for (const note of [[], ["a"], {}, { toString: 1 }, 7, true, null]) {
			const answer = await record.program.post(attempts).send({ ...attemptJson, note });
			await expectRefusal(answer, 422);
			expect(Object.keys(answer.body.errors)).toEqual(["note"]);
			// The same from a program that takes pages.
			const page = await record.program
				.post(attempts)
				.set("Accept", "*/*")
				.send({ ...attemptJson, note });
			await expectRefusal(page, 422);
			expect(page.type).toBe("text/html");
		}
		const nested = record.browser.post(attempts).field("channel", "phone").field("outcome", "sent");
		await expectRefusal(await nested.field("note[deep][er]", "a").field("at[]", "b"), 422);
	});

	test("a filter given twice, or beyond its bounds, is refused", async () => {
		for (const query of [
			"limit=1&limit=2",
			"limit=0",
			"limit=-1",
			"limit=201",
			"limit=1e9",
			"limit=abc",
			"after=abc",
			"sort=nothing",
			"desk=a&desk=b",
			"person=0",
			"person=99999999999",
			"state=lost",
		]) {
			await expectRefusal(await record.browser.get(`/stories?${query}`), 422);
			await expectRefusal(await record.program.get(`/inquiries?${query}`), 422);
		}
	});
});

describe("an address that is not one", () => {
	test("an unknown one, or an id that is none, is 404 as a page and as JSON", async () => {
		for (const at of [
			"/nowhere",
			"/inquiries/0",
			"/inquiries/-1",
			"/inquiries/01",
			"/inquiries/1.5",
			"/inquiries/1e1",
			"/inquiries/2147483648",
			"/inquiries/99999999999999999999",
			"/inquiries/one",
			"/inquiries/1/",
			"/Inquiries/1",
			"//inquiries",
			"/stories/no-such-story",
			"/stories/..%2f..%2fetc%2fpasswd",
			"/stories/__proto__",
			"/stories/constructor",
			"/assets/../package.json",
			"/assets/%2e%2e/layout.ejs",
			"/assets/",
			"/attachments/9999",
			"/people/9999",
		]) {
			await expectRefusal(await record.browser.get(at), 404);
			await expectRefusal(await record.program.get(at), 404);
		}
	});

	test("a wrong method is 405 and says which are right", async () => {
		for (const [method, at, allow] of [
			["delete", record.at, "GET, HEAD"],
			["put", "/stories", "GET, HEAD, POST"],
			["patch", record.at, "GET, HEAD"],
			["get", attempts, "POST"],
			["post", "/", "GET, HEAD"],
			["options", "/stories", "GET, HEAD, POST"],
		] as const) {
			const answer = await record.program[method](at);
			await expectRefusal(answer, 405);
			expect(answer.headers.allow).toBe(allow);
			await expectRefusal(await record.browser[method](at), 405);
		}
	});

	test("an address longer than is read is refused, and a long one is not in the way", async () => {
		const answer = await record.browser.get(`/stories?desk=${"a".repeat(12_000)}`);
		await expectRefusal(answer, 422);
		const away = await app
			.visitor()
			.get(`/stories?desk=${"a".repeat(7_000)}`)
			.expect(303);
		await app.visitor().get(String(away.headers.location)).expect(200);
		await app
			.visitor()
			.get(`/${"a".repeat(20_000)}`)
			.expect(431);
	});

	test("what is asked for with HEAD answers as with GET, without a body", async () => {
		for (const at of ["/", "/stories", record.at, "/healthz", "/assets/style.css"]) {
			const full = await record.browser.get(at).expect(200);
			const head = await record.browser.head(at).expect(200);
			expect(head.text ?? "").toBe("");
			expect(head.headers["content-type"]).toBe(full.headers["content-type"]);
		}
		await record.browser.head("/nowhere").expect(404);
	});
});

test("even when the page that says what is wrong cannot be made, the sentence is there and nothing else", async () => {
	const faults: unknown[] = [];
	const config = { ...app.config, newsroomTimeZone: "Nowhere/Else" };
	const broken = createApp({ ...app, config }, (fault) => faults.push(fault));
	const answer = await supertest(broken)
		.get("/nowhere")
		.expect(404)
		.expect("Content-Type", /^text\/plain/);
	expect(answer.text).toBe("There is nothing at this address, or you may not see it.");
	expect(faults).toEqual([expect.any(RangeError)]);
});

describe("headers", () => {
	test("whatever is accepted, the answer is a page unless it is JSON that is wanted", async () => {
		for (const accept of [
			"*/*",
			"text/html",
			"",
			";;;",
			"image/png",
			"text/*",
			"application/xml;q=0.9,*/*;q=0.8",
		]) {
			const answer = await record.browser.get(record.at).set("Accept", accept).expect(200);
			expect(answer.type).toBe("text/html");
		}
		for (const accept of ["application/json", "application/json, text/html;q=0.5", "application/*"]) {
			const answer = await record.browser.get(record.at).set("Accept", accept).expect(200);
			expect(answer.type).toBe("application/json");
		}
	});

	test("a cookie or a token that is none opens nothing and breaks nothing", async () => {
		for (const cookie of [
			"session",
			"session=",
			"session=%E0%A4%A",
			"session=a; session=b",
			`session=${"a".repeat(5000)}`,
			"language=__proto__; session=__proto__",
			"=;;=;,",
			"session=\u00ff\u00fe",
		]) {
			await app
				.visitor()
				.get("/stories")
				.set("Cookie", cookie)
				.expect(303)
				.expect("Location", /^\/session\?/);
			await app.visitor().get("/session").set("Cookie", cookie).expect(200);
		}
		for (const token of [
			"Bearer",
			"Bearer ",
			"Bearer x",
			"Bearer x y",
			`Bearer ${"a".repeat(5000)}`,
			"Basic YTpi",
		]) {
			const answer = await app
				.visitor()
				.get("/stories")
				.set({ Authorization: token, Accept: "application/json" });
			await expectRefusal(answer, 401);
		}
	});

	test("a token that does not work is not made up for by a session", async () => {
		const answer = await record.browser.get("/stories").set("Authorization", "Bearer nonsense");
		expect(answer.status).toBe(303);
	});

	test.each<[string, Record<string, string>]>([
		["another site", { "Sec-Fetch-Site": "cross-site" }],
		["a sister site", { "Sec-Fetch-Site": "same-site" }],
		["another site, as its origin says", { Origin: "https://evil.example" }],
		["a frame without an origin", { Origin: "null" }],
		["this host on another port", { Origin: "http://127.0.0.1:1" }],
		["what is not a site at all", { "Sec-Fetch-Site": "nonsense" }],
		["another site that says it is ours", { "Sec-Fetch-Site": "cross-site", Origin: "http://127.0.0.1" }],
	])("a form sent by %s writes nothing", async (_, headers) => {
		const cookie = await sessionCookie();
		const visitor = (at: string) => {
			const request = bare().post(at).type("form");
			return request.set({ Accept: "text/html", Cookie: cookie, ...headers });
		};
		await expectRefusal(await visitor(attempts).send(attempt), 403);
		// Reading is no harm: a link from elsewhere opens the page.
		await bare()
			.get(record.at)
			.set({ Accept: "text/html", Cookie: cookie, ...headers })
			.expect(200);
		// And no browser sends a bearer token on its own.
		await record.program.post(attempts).set(headers).send(attemptJson).expect(201);
	});

	test("no address at all takes a form from another site", async () => {
		const headers = { Accept: "text/html", Cookie: await sessionCookie(), "Sec-Fetch-Site": "cross-site" };
		for (const { method, path } of routes) {
			if (method !== "POST") continue;
			const { status } = await bare().post(path.replace(/:\w+/g, "1")).type("form").set(headers).send("");
			expect({ path, status }).toEqual({ path, status: 403 });
		}
	});

	test("a form of our own is taken by either of the two headers, and from what is no browser without", async () => {
		const cookie = await sessionCookie();
		const { address, close } = await serve(app.app);
		try {
			const ours: Record<string, string>[] = [{ "Sec-Fetch-Site": "same-origin" }, { Origin: address }, {}];
			for (const headers of ours) {
				const status = await send(address, attempts, { ...headers, Cookie: cookie }, attempt);
				expect({ headers, status }).toEqual({ headers, status: 303 });
			}
		} finally {
			await close();
		}
	});

	test("a request that is not even HTTP does not stop the server", async () => {
		const { address, close } = await serve(app.app);
		try {
			await new Promise<void>((resolve) => {
				const socket = connect(Number(new URL(address).port), "127.0.0.1", () =>
					socket.end("\u0000\u0001 nonsense\r\n\r\n"),
				);
				socket
					.on("close", () => resolve())
					.on("error", () => {})
					.resume();
			});
			expect(await send(address, "/language", { "Sec-Fetch-Site": "same-origin" }, "language=fr")).toBe(303);
		} finally {
			await close();
		}
	});

	test("every answer says what a browser must not do with it, and not what made it", async () => {
		for (const at of ["/session", "/nowhere", "/stories", "/healthz", "/assets/style.css", record.at]) {
			const { headers } = await record.browser.get(at);
			expect(headers["content-security-policy"]).toContain("default-src 'self'");
			expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*/);
			expect(headers).toMatchObject({
				"x-content-type-options": "nosniff",
				"x-frame-options": "DENY",
				"referrer-policy": "same-origin",
			});
			expect(headers["x-powered-by"]).toBeUndefined();
			expect(headers["strict-transport-security"]).toBeUndefined();
			if (!at.startsWith("/assets")) expect(headers["cache-control"]).toBe("no-store");
		}
	});

	test("cookies are kept from scripts and other sites and, under https, from the open network", async () => {
		for (const [base, secure] of [
			["http://127.0.0.1:3000", false],
			["https://replies.example.org", true],
		] as const) {
			const other = await startApp({ BASE_URL: base });
			try {
				const { email } = await other.person();
				const answer = await other
					.visitor()
					.post("/session")
					.type("form")
					.send({ email, password })
					.expect(303);
				const chosen = await other
					.visitor()
					.post("/language")
					.type("form")
					.send({ language: "fr" })
					.expect(303);
				const cookies = [answer, chosen].flatMap(
					({ headers }) => headers["set-cookie"] as unknown as string[],
				);
				expect(cookies).toHaveLength(2);
				for (const cookie of cookies) {
					expect(cookie).toContain("; HttpOnly");
					expect(cookie).toContain("; SameSite=Lax");
					expect(cookie.includes("; Secure")).toBe(secure);
				}
				expect(answer.headers["strict-transport-security"] !== undefined).toBe(secure);
			} finally {
				await other.close();
			}
		}
	});
});

/** The cookie of a session of the reporter's. */
async function sessionCookie(): Promise<string> {
	const { email } = record.person;
	const answer = await app.visitor().post("/session").type("form").send({ email, password }).expect(303);
	before = await app.db.headNumber();
	return String(answer.headers["set-cookie"]?.[0]).split(";")[0] as string;
}

/** Sends none of the headers that a browser adds. */
const bare = () => supertest(app.app);

function send(address: string, path: string, headers: Record<string, string>, body: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const type = { "Content-Type": "application/x-www-form-urlencoded", Accept: "text/html" };
		httpRequest(`${address}${path}`, { method: "POST", headers: { ...type, ...headers } }, (response) => {
			response.resume().on("end", () => resolve(response.statusCode ?? 0));
		})
			.on("error", reject)
			.end(body);
	});
}
