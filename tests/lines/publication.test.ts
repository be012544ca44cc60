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

async function published(more: object = {}) {
	const on = await exampleNewsroom(app);
	const { paragraph } = await on.lines();
	const answer = await on.program.post(`${on.at}/publication`).send({ language: "en", ...more });
	const list = async () => (await on.program.get(`${on.at}/publication`).expect(200)).body.items;
	const page = async () => (await on.browser.get(`${on.at}/lines`).expect(200)).text;
	return { ...on, paragraph, answer, list, page };
}

test("a publication keeps the lines as the record supported them, and the story is published", async () => {
	const { answer, paragraph, program, list, reply, at, editor } = await published();
	expect(answer.status).toBe(201);
	expect(answer.body).toMatchObject({
		language: "en",
		publishedAt: app.clock.now().toISOString(),
		by: { id: editor.id, name: "Edith Editor" },
		paragraph,
		alerts: [],
	});
	expect((await program.get(at)).body.state).toBe("published");
	app.clock.pass(5);
	await reply().expect(201);
	expect((await list())[0].paragraph).toBe(paragraph);
});

test("words that were printed otherwise are kept as printed", async () => {
	const printed = "Three agencies had not replied when this was published.";
	const { answer, list } = await published({ paragraph: printed });
	expect(answer.body.paragraph).toBe(printed);
	expect((await list())[0].paragraph).toBe(printed);
});

test("a story is not published in the future", async () => {
	const { answer, list } = await published({ publishedAt: "2017-02-16T21:43:00Z" });
	expect(answer.status).toBe(422);
	expect(answer.body.errors).toHaveProperty("publishedAt");
	expect(await list()).toEqual([]);
});

test("a reply that comes later asks for an update, and names the printed sentence", async () => {
	const { reply, list, page, program } = await published();
	app.clock.pass(10);
	const { body } = await reply().expect(201);
	const [{ alerts }] = await list();
	expect(alerts).toEqual([{ replyId: body.id, proposes: "update", printed: [silence], wording: null }]);
	const text = await page();
	expect(text).toContain("An update is due");
	expect(text).toMatch(
		/Updated [^<]*: adds response from Canadian Security Intelligence Service, received after publication\./,
	);
	expect((await program.get("/review")).body.alerts).toEqual([
		expect.objectContaining({
			story: "tasking-orders",
			replyId: body.id,
			proposes: "update",
			printed: [silence],
		}),
	]);
});

test("a reply that had been received before publication and was missed asks for a correction", async () => {
	const { reply, list, page } = await published();
	app.clock.pass(10);
	await reply({ receivedAt: "2017-02-16T21:00:00Z" }).expect(201);
	expect((await list())[0].alerts[0]).toMatchObject({ proposes: "correction", wording: null });
	const text = await page();
	expect(text).toContain("A correction is due");
	expect(text).toContain("that had been received before publication.");
});

test("when the time at which it was received is corrected, what is due changes with it", async () => {
	const { reply, list, program } = await published();
	app.clock.pass(10);
	const { body } = await reply().expect(201);
	await program
		.post(`/replies/${body.id}/corrections`)
		.send({ receivedAt: "2017-02-16T21:00:00Z", why: "it lay in the spam folder" })
		.expect(201);
	expect((await list())[0].alerts[0].proposes).toBe("correction");
});

test("a publication recorded after the fact does not swallow the reply that was logged in between", async () => {
	const on = await exampleNewsroom(app);
	app.clock.pass(10);
	await on.reply().expect(201);
	app.clock.pass(10);
	const { body } = await on.program
		.post(`${on.at}/publication`)
		.send({ language: "en", publishedAt: "2017-02-16T21:45:00Z" })
		.expect(201);
	expect(body.paragraph).toContain(silence);
	expect(body.alerts).toEqual([expect.objectContaining({ proposes: "update", printed: [silence] })]);
});

test("an alert is closed with the wording that was used, once, and stays to be seen", async () => {
	const { reply, list, page, program, browser, at, answer } = await published();
	app.clock.pass(10);
	const { body } = await reply().expect(201);
	const sent = {
		publicationId: answer.body.id,
		replyId: body.id,
		wording: "Updated 16:55: adds response from CSIS, received after publication.",
	};
	await program
		.post(`${at}/alerts`)
		.send({ ...sent, wording: " " })
		.expect(422);
	await browser.post(`${at}/alerts`).type("form").send(sent).expect(303);
	const again = await program
		.post(`${at}/alerts`)
		.send({ ...sent, wording: "Other words." })
		.expect(422);
	expect(again.body.errors).toHaveProperty("wording");
	expect((await list())[0].alerts).toEqual([
		{ replyId: body.id, proposes: "update", printed: [silence], wording: sent.wording },
	]);
	expect((await page()).split(sent.wording).length).toBe(2);
	expect((await program.get("/review")).body.alerts).toEqual([]);
});

test("nothing clears an alert by itself: not time, another sign-off, another publication nor a correction", async () => {
	const { reply, list, program, at, sign } = await published();
	app.clock.pass(10);
	const { body } = await reply().expect(201);
	await program
		.post(`/replies/${body.id}/corrections`)
		.send({ kind: "statement", why: "they did comment" })
		.expect(201);
	expect((await sign()).status).toBe(201);
	await program.post(`${at}/publication`).send({ language: "en" }).expect(201);
	await program.post(`${at}/changes`).send({ state: "reporting" });
	app.clock.pass(60 * 24 * 400);
	const [second, first] = await list();
	expect(second.alerts).toEqual([]);
	expect(first.alerts).toEqual([expect.objectContaining({ replyId: body.id, wording: null })]);
	expect((await program.get("/review")).body.alerts.length).toBe(1);
});

test("an alert of no such publication or reply cannot be closed; a journalist closes none, counsel publishes nothing", async () => {
	const { program, at, answer, reply } = await published();
	app.clock.pass(10);
	const { body } = await reply().expect(201);
	const sent = { publicationId: answer.body.id, replyId: body.id, wording: "Updated." };
	await program
		.post(`${at}/alerts`)
		.send({ ...sent, replyId: 9999 })
		.expect(404);
	await program.post("/stories/port-scanners/alerts").send(sent).expect(404);
	const journalist = await app.program(await app.person("journalist"));
	await journalist.post(`${at}/alerts`).send(sent).expect(403);
	const counsel = await app.program(await app.person("counsel"));
	await counsel.post(`${at}/publication`).send({ language: "en" }).expect(403);
});
