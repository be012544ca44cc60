import { changeSettings } from "../../src/settings/settings.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { exampleNewsroom, examples } from "./examples.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp({}, examples);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const silence =
	"The Canadian Security Intelligence Service, the Communications Security Establishment Canada and Global Affairs Canada did not immediately respond to requests for comment.";

test("an editor signs off the lines as they stood, with the number of the log entry they rest on", async () => {
	const { sign, lines, standing, editor, browser, at } = await exampleNewsroom(app);
	const before = await lines();
	const answer = await sign();
	expect(answer.status).toBe(201);
	expect(answer.headers.location).toBe(`${at}/signoffs`);
	expect(answer.body).toMatchObject({
		language: "en",
		at: app.clock.now().toISOString(),
		by: { id: editor.id, name: "Edith Editor" },
		logNumber: before.logNumber,
		paragraph: before.paragraph,
		stale: [],
	});
	expect(await standing()).toEqual(answer.body);
	expect((await browser.get(`${at}/lines`)).text).toContain("Signed off by Edith Editor");
	const entry = await app.db.read.logEntry.findFirstOrThrow({ where: { action: "lines.signed_off" } });
	expect(JSON.parse(entry.data).record).toMatchObject({ logNumber: before.logNumber, language: "en" });
});

test("a browser signs off by the form on the page", async () => {
	const { browser, lines, standing, at } = await exampleNewsroom(app);
	const { paragraph } = await lines();
	const answer = await browser.post(`${at}/signoffs`).type("form").send({ language: "en", paragraph });
	expect([answer.status, answer.headers.location]).toEqual([303, `${at}/lines`]);
	expect(await standing()).toMatchObject({ paragraph, stale: [] });
});

test("a French paragraph with its no-break spaces is signed off from the form too", async () => {
	const { browser, program } = await exampleNewsroom(app);
	const at = "/stories/tarifs-exempleville";
	const page = (await browser.get(`${at}/lines?lang=fr`).expect(200)).text;
	const paragraph = /name="paragraph" value="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#39;", "'") ?? "";
	expect(paragraph).toContain("«\u00a0");
	await browser.post(`${at}/signoffs`).type("form").send({ language: "fr", paragraph }).expect(303);
	const { body } = await program.get(`${at}/signoffs`).expect(200);
	expect(body.items).toEqual([expect.objectContaining({ language: "fr", paragraph, stale: [] })]);
});

test("what is logged and changes no line leaves the sign-off fresh", async () => {
	const { sign, standing, reporters, program, at, inquiry } = await exampleNewsroom(app);
	await sign();
	app.clock.pass(5);
	await reporters.post(`/inquiries/${inquiry("csis")}/attempts`).send({
		channel: "phone",
		outcome: "no_answer",
	});
	await reporters
		.post(`/inquiries/${inquiry("cse")}/corrections`)
		.send({ subject: "The three orders", why: "clearer" })
		.expect(201);
	await program.post(`${at}/changes`).send({ desk: "Foreign" });
	expect((await standing()).stale).toEqual([]);
});

test.each([
	["a reply", "reply.logged", (on: Newsroom) => on.reply()],
	[
		"a reply that may not be printed",
		"reply.logged",
		(on: Newsroom) => on.reply({ kind: "statement", body: "Between us.", terms: "off_the_record" }),
	],
	[
		"a request that turns out to have bounced",
		"attempt.corrected",
		async (on: Newsroom) => {
			const attempt = await app.db.read.attempt.findFirstOrThrow({
				where: { inquiryId: on.inquiry("csis") },
			});
			return on.program
				.post(`/attempts/${attempt.id}/corrections`)
				.send({ outcome: "bounced_permanent", why: "it came back" });
		},
	],
	[
		"the withdrawal of a request",
		"inquiry.withdrawn",
		(on: Newsroom) =>
			on.program.post(`/inquiries/${on.inquiry("csis")}/withdrawal`).send({ why: "not in the story" }),
	],
] as const)(
	"%s that changes a line makes it stale and names the sentence and the cause",
	async (_, action, happen) => {
		const on = await exampleNewsroom(app);
		await on.sign();
		app.clock.pass(5);
		expect((await happen(on)).status).toBe(201);
		const { logNumber, stale } = await on.standing();
		expect(stale.length).toBe(1);
		expect(stale[0]).toMatchObject({ text: silence, why: "logged", action });
		expect(stale[0].log).toBeGreaterThan(logNumber);
		const entry = await app.db.read.logEntry.findUniqueOrThrow({ where: { number: stale[0].log } });
		expect(entry.action).toBe(action);
		expect(stale[0].instead.join(" ")).toContain("Communications Security Establishment Canada");
		const page = (await on.browser.get(`${on.at}/lines`)).text;
		expect(page).toContain("stale since.");
		expect(page).toContain(`<del>${silence}</del>`);
	},
);

type Newsroom = Awaited<ReturnType<typeof exampleNewsroom>>;

test("a reply that stays unprintable is the reason even once the deadline has passed", async () => {
	const on = await exampleNewsroom(app);
	await on.sign();
	app.clock.pass(5);
	await on.reply({ kind: "statement", body: "Between us.", terms: "off_the_record" }).expect(201);
	app.clock.pass(240);
	expect((await on.standing()).stale[0]).toMatchObject({ why: "logged", action: "reply.logged" });
});

test("a sentence about somebody who was asked later was never signed", async () => {
	const on = await exampleNewsroom(app);
	await on.sign();
	app.clock.pass(5);
	const { body } = await on.program
		.post(`${on.at}/inquiries`)
		.send({
			organization: "example-auditor",
			subject: "An audit of the orders",
			attemptChannel: "phone",
			attemptOutcome: "no_answer",
		})
		.expect(201);
	expect(body.id).toBeGreaterThan(0);
	const { stale } = await on.standing();
	expect(stale).toEqual([expect.objectContaining({ text: null, why: "added", action: "attempt.logged" })]);
	expect(stale[0].instead[0]).toContain("could not be reached");
});

test("the deadline makes it stale by itself: a minute before it still stands, a minute after its time has run out", async () => {
	const { sign, standing } = await exampleNewsroom(app);
	await sign();
	app.clock.set("2017-02-16T23:59:00Z");
	expect((await standing()).stale).toEqual([]);
	app.clock.set("2017-02-17T00:01:00Z");
	expect((await standing()).stale).toEqual([
		expect.objectContaining({ text: silence, why: "expired", log: null, action: null }),
	]);
});

test("a change of the house style makes it stale and names the setting", async () => {
	const { sign, standing, editor } = await exampleNewsroom(app);
	await sign();
	await changeSettings(
		app.db,
		{ personId: editor.id, now: app.clock.now() },
		{ houseStyle: { serialComma: true } },
	);
	expect((await standing()).stale).toEqual([
		expect.objectContaining({ text: silence, why: "logged", action: "setting.changed" }),
	]);
});

test("lines that changed while the page was open are not signed: 409, with what was read and what stands now", async () => {
	const { browser, program, lines, reply, at } = await exampleNewsroom(app);
	const { paragraph } = await lines();
	app.clock.pass(1);
	await reply().expect(201);
	const now = (await lines()).paragraph;
	expect(now).not.toBe(paragraph);

	const json = await program.post(`${at}/signoffs`).send({ language: "en", paragraph }).expect(409);
	expect(json.body).toMatchObject({ before: paragraph, now: { paragraph: now } });
	expect(json.body.error).toContain("Nothing was signed");
	const page = await browser
		.post(`${at}/signoffs`)
		.type("form")
		.send({ language: "en", paragraph })
		.expect(409);
	expect(page.text).toContain(`<del>${paragraph}</del>`);
	expect(page.text).toContain(`<ins>${now}</ins>`);
	expect((await program.get(`${at}/signoffs`)).body.items).toEqual([]);
	expect(await app.db.read.logEntry.count({ where: { action: "lines.signed_off" } })).toBe(0);

	// What is shown with the difference can be signed.
	expect(page.text).toContain(`name="paragraph" value="${now}"`);
	await program.post(`${at}/signoffs`).send({ language: "en", paragraph: now }).expect(201);
});

test("nobody signs off alone as the only reporter, unless the newsroom lets them", async () => {
	const { reporter, reporters, lines, at, program, editor } = await exampleNewsroom(app);
	const { paragraph } = await lines();
	const sent = { language: "en", paragraph };
	const refused = await reporters.post(`${at}/signoffs`).send(sent).expect(403);
	expect(refused.body.error).toContain("only reporter");
	const page = (await (await app.browser(reporter)).get(`${at}/lines`)).text;
	expect(page).toContain("only reporter");
	expect(page).not.toContain('name="paragraph" value=');

	await changeSettings(
		app.db,
		{ personId: editor.id, now: app.clock.now() },
		{ soleReporterMaySignOff: true },
	);
	await reporters.post(`${at}/signoffs`).send(sent).expect(201);
	expect((await program.get(`${at}/signoffs`)).body.items.length).toBe(1);
});

test("with a second reporter on the story, one who is an editor may", async () => {
	const { reporters, lines, at } = await exampleNewsroom(app);
	const second = await app.person("journalist");
	await reporters.post(`${at}/people`).send({ personId: second.id, part: "reporter" }).expect(201);
	const { paragraph } = await lines();
	await reporters.post(`${at}/signoffs`).send({ language: "en", paragraph }).expect(201);
});

test.each(["journalist", "counsel"] as const)("a %s signs nothing off", async (role) => {
	const { lines, at } = await exampleNewsroom(app);
	const person = await app.person(role);
	const { paragraph } = await lines();
	const program = await app.program(person);
	await program.post(`${at}/signoffs`).send({ language: "en", paragraph }).expect(403);
	expect((await (await app.browser(person)).get(`${at}/lines`)).text).not.toContain(
		'name="paragraph" value=',
	);
});

test("nothing to print is nothing to sign", async () => {
	const { program, reporters } = await exampleNewsroom(app);
	await reporters.post("/stories").send({ slug: "empty", title: "Empty" }).expect(201);
	const sent = { language: "en", paragraph: "They said nothing." };
	await program.post("/stories/empty/signoffs").send(sent).expect(409);
	await program
		.post("/stories/empty/signoffs")
		.send({ ...sent, paragraph: "" })
		.expect(422);
});

test("a restricted story's sign-offs do not exist for strangers", async () => {
	const { reporters } = await exampleNewsroom(app);
	const stranger = await app.program(await app.person("editor"));
	await reporters.get("/stories/harbour-complaint/signoffs").expect(200);
	for (const path of ["lines", "signoffs", "publication"]) {
		await stranger.get(`/stories/harbour-complaint/${path}`).expect(404);
	}
	const sent = { language: "en", paragraph: "x" };
	await stranger.post("/stories/harbour-complaint/signoffs").send(sent).expect(404);
	await stranger.post("/stories/harbour-complaint/publication").send({ language: "en" }).expect(404);
});
