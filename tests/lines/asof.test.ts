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

const at = (instant: string) => `&at=${encodeURIComponent(instant)}`;

test("before the reply the lines are those of then, and rest on no later entry of the log", async () => {
	const { lines, reply } = await exampleNewsroom(app);
	const then = await lines();
	app.clock.pass(10);
	await reply().expect(201);
	app.clock.pass(10);
	const now = await lines();
	expect(now.paragraph).not.toBe(then.paragraph);
	const again = await lines(at("2017-02-16T21:50:00Z"));
	expect(again.paragraph).toBe(then.paragraph);
	expect(again.at).toBe("2017-02-16T21:50:00.000Z");
	expect(again.logNumber).toBeLessThan(now.logNumber);
	for (const { because } of again.sentences)
		expect(Math.max(...because)).toBeLessThanOrEqual(again.logNumber);
});

test("before the deadline they had not responded immediately; after it, not by deadline", async () => {
	const { lines } = await exampleNewsroom(app);
	app.clock.set("2017-02-17T12:00:00Z");
	expect((await lines(at("2017-02-16T23:59:00Z"))).paragraph).toContain("did not immediately respond");
	expect((await lines(at("2017-02-17T00:01:00Z"))).paragraph).toContain("by deadline");
	expect((await lines()).paragraph).toContain("by deadline");
});

test("a reply received then but logged later was not known then", async () => {
	const { lines, reply } = await exampleNewsroom(app);
	const then = await lines();
	app.clock.pass(60);
	await reply({ receivedAt: "2017-02-16T21:30:00Z" }).expect(201);
	expect((await lines(at("2017-02-16T21:45:00Z"))).paragraph).toBe(then.paragraph);
	expect((await lines()).paragraph).not.toBe(then.paragraph);
});

test("a correction that was logged later is not applied to what stood before it", async () => {
	const { lines, reply, program } = await exampleNewsroom(app);
	app.clock.pass(10);
	const { body } = await reply({ kind: "statement", body: "We did." }).expect(201);
	const then = await lines();
	app.clock.pass(10);
	await program
		.post(`/replies/${body.id}/corrections`)
		.send({ speakerName: "Sam Roe", kind: "declined", why: "another person, and not what was said" })
		.expect(201);
	expect((await lines()).paragraph).not.toBe(then.paragraph);
	expect((await lines(at("2017-02-16T21:55:00Z"))).paragraph).toBe(then.paragraph);
});

test("before the story there was nothing to print", async () => {
	const { lines } = await exampleNewsroom(app);
	expect(await lines(at("2017-02-16T12:00:00Z"))).toMatchObject({ paragraph: "", sentences: [] });
});

test("the page says of when it is, can be stepped through, and signs off nothing of the past", async () => {
	const { browser, reply, at: story } = await exampleNewsroom(app);
	app.clock.pass(10);
	await reply().expect(201);
	app.clock.pass(10);
	const now = (await browser.get(`${story}/lines?lang=en`).expect(200)).text;
	const back = /rel="prev" href="([^"]*)"/.exec(now)?.[1]?.replaceAll("&amp;", "&") ?? "";
	expect(back).toContain("at=2017-02-16T21%3A51%3A59.999Z");
	const then = (await browser.get(back).expect(200)).text;
	expect(then).toContain("as the record stood at");
	expect(then).toContain("Canadian Security Intelligence Service, the Communications");
	expect(then).not.toContain('name="paragraph" value=');
	const forth = /rel="next" href="([^"]*)"/.exec(then)?.[1]?.replaceAll("&amp;", "&") ?? "";
	expect((await browser.get(forth).expect(200)).text).toContain("Service declined to comment.");
});

test("the form takes the newsroom’s own time", async () => {
	const { browser, at: story } = await exampleNewsroom(app);
	app.clock.pass(60);
	const page = (await browser.get(`${story}/lines?lang=en&at=2017-02-16T17%3A00`).expect(200)).text;
	expect(page).toContain("as the record stood at 17:00");
});

test.each([
	["in the future", "at=2017-02-16T21:43:00Z", "at"],
	["not an instant", "at=yesterday", "at"],
	["without an offset", "at=2017-02-16T21:00:00", "at"],
	["in no language the newsroom writes", "lang=de", "lang"],
])("%s is refused with a message at the field", async (_, query, field) => {
	const { program, browser, at: story } = await exampleNewsroom(app);
	const { body } = await program.get(`${story}/lines?${query}`).expect(422);
	expect(Object.keys(body.errors)).toEqual([field]);
	if (field === "lang") await browser.get(`${story}/lines?${query}`).expect(422);
});

test("a story without inquiries has an empty paragraph and a page that says what to do", async () => {
	const { program, browser } = await exampleNewsroom(app);
	await program.post("/stories").send({ slug: "empty", title: "Empty" }).expect(201);
	const { body } = await program.get("/stories/empty/lines").expect(200);
	expect(body).toMatchObject({ paragraph: "", sentences: [] });
	const page = (await browser.get("/stories/empty/lines").expect(200)).text;
	expect(page).toContain("Nobody has been asked yet");
	expect(page).toContain('href="/stories/empty/inquiries/new"');
	expect(page).not.toContain('name="paragraph" value=');
});

test("a restricted story has no lines for strangers, at any moment", async () => {
	const { program, reporters, browser } = await exampleNewsroom(app);
	const path = "/stories/harbour-complaint/lines";
	await reporters.get(path).expect(200);
	await program.get(path).expect(404);
	await program.get(`${path}?at=2017-02-16T21:00:00Z`).expect(404);
	await browser.get(path).expect(404);
	await program.get("/stories/nothing-of-the-kind/lines").expect(404);
});
