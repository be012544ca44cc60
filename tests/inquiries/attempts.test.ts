import { startApp, type TestApp } from "../support/app.ts";
import { aRecord, recorded } from "../support/record.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp({}, recorded);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const form = (browser: Awaited<ReturnType<TestApp["browser"]>>, path: string, fields: object) =>
	browser.post(path).type("form").send(fields);

describe("a request for comment", () => {
	test("is on the record with its questions, its deadline and how it was put", async () => {
		const { inquiry } = await aRecord(app);
		expect(inquiry).toMatchObject({
			state: "waiting",
			overdue: false,
			deadlineAt: "2017-02-16T22:00:00.000Z",
			deadlineStated: true,
			putAt: "2017-02-16T20:42:00.000Z",
			questions: [
				{ position: 1, text: "Was Canada told of the orders?", coverage: null },
				{ position: 2, text: "Was it asked to take part?", coverage: null },
			],
			attempts: [{ channel: "email", outcome: "sent", to: "mlo-blm@forces.gc.ca" }],
		});
		expect(inquiry.attempts[0].contactId).toEqual(expect.any(Number));
	});

	test("may be logged with nothing but the organization and a subject, and is then a draft", async () => {
		const { program } = await aRecord(app);
		const { body } = await program
			.post("/stories/tasking-orders/inquiries")
			.send({ organization: "dnd", subject: "A second question" })
			.expect(201);
		expect(body).toMatchObject({ state: "draft", deadlineAt: null, attempts: [], letter: "" });
	});

	test("takes questions typed one to a line, with or without numbers", async () => {
		const { browser, program } = await aRecord(app);
		const { headers } = await form(browser, "/stories/tasking-orders/inquiries", {
			organization: "dnd",
			subject: "More",
			questions: "1. Who approved it?\r\n\r\n- When?\r\n3 of the 5 were named: why?",
		}).expect(303);
		const { body } = await program.get(headers.location as string);
		expect(body.questions.map((question: { text: string }) => question.text)).toEqual([
			"Who approved it?",
			"When?",
			"3 of the 5 were named: why?",
		]);
	});

	test.each([
		["organization", { subject: "x" }],
		["organization", { organization: "nobody", subject: "x" }],
		["subject", { organization: "dnd", subject: "  " }],
		["subject", { organization: "dnd", subject: "x".repeat(501) }],
		["deadlineAt", { organization: "dnd", subject: "x", deadlineAt: "2017-02-16T15:00:00-05:00" }],
		["deadlineAt", { organization: "dnd", subject: "x", deadlineAt: "tomorrow" }],
		["deadlineAt", { organization: "dnd", subject: "x", deadlineAt: "2017-02-17T15:00:00" }],
		["deadlineZone", { organization: "dnd", subject: "x", deadlineZone: "Ottawa" }],
		[
			"attemptAt",
			{ organization: "dnd", subject: "x", attemptChannel: "phone", attemptAt: "2017-02-16T16:43:00-05:00" },
		],
		["attemptChannel", { organization: "dnd", subject: "x", attemptChannel: "pigeon" }],
		["letter", { organization: "dnd", subject: "x", letter: "a\0b" }],
		["letter", { organization: "dnd", subject: "x", letter: "half \ud83d" }],
		["due", { organization: "dnd", subject: "x", due: "now" }],
	])("is refused at %s when it is %j, and nothing is written", async (field, body) => {
		const { program } = await aRecord(app);
		const before = await app.db.headNumber();
		const answer = await program.post("/stories/tasking-orders/inquiries").send(body).expect(422);
		expect(Object.keys(answer.body.errors)).toEqual([field]);
		expect(await app.db.headNumber()).toBe(before);
	});

	test("a refused form comes back with everything that was typed and a message at the field", async () => {
		const { browser } = await aRecord(app);
		const answer = await form(browser, "/stories/tasking-orders/inquiries", {
			organization: "dnd",
			subject: "Typed <b>subject</b>",
			letter: "A long letter\r\n\r\nnever lost",
			deadlineAt: "2017-02-16T15:00",
		}).expect(422);
		expect(answer.text).toContain("Typed &lt;b&gt;subject&lt;/b&gt;");
		expect(answer.text).toContain("A long letter\r\n\r\nnever lost");
		expect(answer.text).toContain("The deadline is before the request.");
		expect(answer.text).toContain('value="2017-02-16T15:00"');
	});
});

describe("logging a call", () => {
	test("needs one form with now and the last address already in it", async () => {
		const { browser, at } = await aRecord(app);
		const page = await browser.get(at).expect(200);
		expect(page.text).toMatch(/name="to"[^>]* value="mlo-blm@forces.gc.ca"/);
		expect(page.text).toMatch(/name="at"[^>]* value="2017-02-16T16:42"/);
	});

	test("that reached voicemail shows in the timeline, at the second it was logged if the time was left alone", async () => {
		const { browser, program, at } = await aRecord(app);
		app.clock.set("2017-02-16T21:50:30.500Z");
		const answer = await form(browser, `${at}/attempts`, {
			channel: "phone",
			outcome: "voicemail_left",
			at: "2017-02-16T16:42",
			atShown: "2017-02-16T16:42",
			note: "asked again, gave 17:00",
		}).expect(303);
		expect(answer.headers.location).toMatch(/^\/inquiries\/\d+#attempt-\d+$/);
		const { body } = await program.get(at);
		expect(body.attempts[1]).toMatchObject({ outcome: "voicemail_left", at: "2017-02-16T21:50:30.500Z" });
		expect((await browser.get(at)).text).toContain("asked again, gave 17:00");
	});

	test("after the fact keeps both when it happened and when it was logged", async () => {
		const { browser, program, at } = await aRecord(app);
		await form(browser, `${at}/attempts`, {
			channel: "phone",
			outcome: "no_answer",
			at: "2017-02-16T16:10",
		}).expect(303);
		const { body } = await program.get(at);
		expect(body.attempts[1]).toMatchObject({
			at: "2017-02-16T21:10:00.000Z",
			loggedAt: "2017-02-16T21:42:00.000Z",
		});
	});

	test("twice with the same form makes one record; the same key with other words is refused", async () => {
		const { browser, program, at } = await aRecord(app);
		const fields = { channel: "phone", outcome: "busy", idempotencyKey: "one-form" };
		const [first, second] = await Promise.all([
			form(browser, `${at}/attempts`, fields),
			form(browser, `${at}/attempts`, fields),
		]);
		expect(first.headers.location).toBe(second.headers.location);
		await form(browser, `${at}/attempts`, { ...fields, outcome: "no_answer" }).expect(409);
		const { body } = await program.get(at);
		expect(body.attempts).toHaveLength(2);

		const again = () =>
			program.post(`${at}/attempts`).set("Idempotency-Key", "k").send({ channel: "sms", outcome: "sent" });
		const [one, two] = [await again().expect(201), await again().expect(201)];
		expect(one.body).toEqual(two.body);
		expect(one.headers.location).toBe(`/attempts/${one.body.id}`);
	});

	test("at the same time as somebody else keeps both, and says to the second what was logged meanwhile", async () => {
		const { browser, at } = await aRecord(app);
		const page = await browser.get(at);
		const seen = /name="seen" value="(\d+)"/.exec(page.text)?.[1] as string;
		const other = await app.browser(await app.person("editor", "Emile Editor"));
		await form(other, `${at}/attempts`, { channel: "sms", outcome: "sent", seen }).expect(303);
		const answer = await form(browser, `${at}/attempts`, { channel: "phone", outcome: "busy", seen }).expect(
			303,
		);
		const shown = await browser.get((answer.headers.location as string).split("#")[0] as string);
		expect(shown.text).toContain("While you were writing, somebody else logged this:");
		expect(shown.text).toContain("Emile Editor · logged an attempt");
		expect((await browser.get(at)).text).not.toContain("While you were writing");
	});

	test("that bounced afterwards is a correction: what it said before stays, and the state follows", async () => {
		const { browser, program, inquiry, at } = await aRecord(app);
		const attempt = inquiry.attempts[0].id;
		await form(browser, `/attempts/${attempt}/corrections`, {
			channel: "email",
			outcome: "bounced_permanent",
			to: "mlo-blm@forces.gc.ca",
			at: "2017-02-16T15:42",
			atShown: "2017-02-16T15:42",
			note: "",
			why: "their server sent it back",
		}).expect(303);
		const { body } = await program.get(at);
		expect(body).toMatchObject({ state: "unreachable", putAt: null });
		expect(body.attempts[0]).toMatchObject({
			outcome: "bounced_permanent",
			corrections: [
				{ field: "outcome", before: "sent", after: "bounced_permanent", why: "their server sent it back" },
			],
		});
		const row = await app.db.read.attempt.findUniqueOrThrow({ where: { id: attempt } });
		expect(row.outcome).toBe("sent");
		await program
			.post(`/attempts/${attempt}/corrections`)
			.send({ outcome: "bounced_permanent", why: "again" })
			.expect(422);
	});

	test("with files keeps them byte for byte and hands them out so that nothing in them can run", async () => {
		const { browser, program, at } = await aRecord(app);
		const hostile = Buffer.from("<script>alert(1)</script>");
		await browser
			.post(`${at}/attempts`)
			.field({ channel: "email", outcome: "sent" })
			.attach("attachments", hostile, { filename: '../../évil".html', contentType: "text/html" })
			.expect(303);
		const { body } = await program.get(at);
		const [file] = body.attempts[1].attachments;
		expect(file).toMatchObject({ name: 'évil".html', size: 25, mediaType: "text/html" });
		const answer = await browser.get(file.url).expect(200);
		expect(Buffer.from(answer.body)).toEqual(hostile);
		expect(answer.headers).toMatchObject({
			"content-type": "application/octet-stream",
			"x-content-type-options": "nosniff",
			"content-security-policy": "sandbox; default-src 'none'",
		});
		expect(answer.headers["content-disposition"]).toMatch(/^attachment; /);
	});

	test("with a file over the limit is refused at the field with the rest of the form kept", async () => {
		await app.close();
		app = await startApp({ UPLOAD_LIMIT_MB: "1" });
		const { browser, at } = await aRecord(app);
		const answer = await browser
			.post(`${at}/attempts`)
			.field({ channel: "email", outcome: "sent", note: "kept note" })
			.attach("attachments", Buffer.alloc(1024 * 1024 + 1), "big.bin")
			.expect(422);
		expect(answer.text).toMatch(/This file is too large: 1\sMB at most\./);
		expect(answer.text).toContain("kept note");
		expect(await app.db.read.attempt.count()).toBe(1);
	});
});

describe("a request", () => {
	test("can be withdrawn once, with the reason, and stays on the record", async () => {
		const { program, at } = await aRecord(app);
		await program.post(`${at}/withdrawal`).send({}).expect(422);
		const { body } = await program.post(`${at}/withdrawal`).send({ why: "the passage was cut" }).expect(201);
		expect(body).toMatchObject({
			state: "withdrawn",
			overdue: false,
			withdrawal: { why: "the passage was cut" },
		});
		await program.post(`${at}/withdrawal`).send({ why: "again" }).expect(422);
	});

	test("whose deadline was extended is no longer overdue, and the first deadline stays on the record", async () => {
		const { program, at } = await aRecord(app);
		app.clock.set("2017-02-16T22:30:00Z");
		expect((await program.get(at)).body).toMatchObject({ overdue: true });
		await program
			.post(`${at}/corrections`)
			.send({ deadlineAt: "2017-02-16T19:00:00-05:00", why: "they asked for two more hours" })
			.expect(201);
		const { body } = await program.get(at);
		expect(body).toMatchObject({ overdue: false, deadlineAt: "2017-02-17T00:00:00.000Z" });
		expect(body.corrections[0]).toMatchObject({ field: "deadlineAt", before: "2017-02-16T22:00:00.000Z" });
	});

	test("can be handed on, but on a restricted story only to somebody who is on it", async () => {
		await app.close();
		app = await startApp();
		const { program, at } = await aRecord(app, { restricted: true });
		const stranger = await app.person("journalist");
		await program.post(`${at}/owner`).send({ personId: stranger.id }).expect(422);
		await program
			.post("/stories/tasking-orders/people")
			.send({ personId: stranger.id, part: "reporter" })
			.expect(201);
		const { body } = await program.post(`${at}/owner`).send({ personId: stranger.id }).expect(201);
		expect(body.owner).toEqual({ id: stranger.id, name: stranger.name });
	});

	test("of a restricted story does not exist for anybody who is not on it", async () => {
		await app.close();
		app = await startApp();
		const { inquiry, at } = await aRecord(app, { restricted: true });
		for (const role of ["journalist", "editor", "administrator", "counsel"] as const) {
			const stranger = await app.program(await app.person(role));
			await stranger.get(at).expect(404);
			await stranger.get(`/attempts/${inquiry.attempts[0].id}`).expect(404);
			await stranger
				.post(`${at}/attempts`)
				.send({ channel: "sms", outcome: "sent" })
				.expect(role === "counsel" ? 403 : 404);
		}
		expect(await app.db.read.attempt.count()).toBe(1);
	});
});

test("what is not an address is 404, a wrong method 405", async () => {
	const { browser } = await aRecord(app);
	for (const path of [
		"/inquiries/0",
		"/inquiries/x",
		"/inquiries/99999999999",
		"/inquiries/1.5",
		"/nothing",
		"/%ff",
	]) {
		await browser.get(path).expect(404);
	}
	await browser.put("/inquiries/1").expect(405).expect("Allow", "GET, HEAD");
});
