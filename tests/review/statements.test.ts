import { exampleNewsroom, examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { statementsOf } from "../support/statements.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp({}, examples);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

test("the queue takes the same few statements, however many stories are signed, stale or published", async () => {
	const { program, reporters, browser } = await exampleNewsroom(app);
	/** A story that stands in the queue with stale sign-offs in both languages, or has run and is owed an update. */
	const story = async (slug: string, published: boolean) => {
		const at = `/stories/${slug}`;
		// By somebody else: nobody signs off a story that is theirs alone.
		await reporters.post("/stories").send({ slug, title: slug }).expect(201);
		const asked = await program
			.post(`${at}/inquiries`)
			.send({
				organization: "csis",
				subject: slug,
				questions: ["Was Canada told?", "By whom?"],
				deadlineAt: "2017-02-16T19:00:00-05:00",
				deadlineStated: true,
				attemptChannel: "email",
				attemptTo: "media@example.ca",
			})
			.expect(201);
		for (const language of published ? [] : ["en", "fr"]) {
			const { body } = await program.get(`${at}/lines?lang=${language}`).expect(200);
			await program.post(`${at}/signoffs`).send({ language, paragraph: body.paragraph }).expect(201);
		}
		if (published) await program.post(`${at}/publication`).send({ language: "en" }).expect(201);
		app.clock.pass(5);
		const { body: reply } = await program
			.post(`/inquiries/${asked.body.id}/replies`)
			.send({ kind: "statement", body: "Nobody was told.", speakerName: "Alex Roe" })
			.expect(201);
		await program.post(`/replies/${reply.id}/quotes`).send({ passage: "Nobody was told" }).expect(201);
		const why = "misheard";
		await program.post(`/replies/${reply.id}/corrections`).send({ speakerName: "Al Roe", why }).expect(201);
	};
	const review = () => browser.get("/review").expect(200);
	await story("first", false);
	await story("printed", true);
	await review();
	const count = await statementsOf(review);
	expect(count).toBeGreaterThan(5);
	expect(count).toBeLessThanOrEqual(40);
	for (const slug of ["second", "third"]) {
		await story(slug, false);
		await story(`${slug}-printed`, true);
	}
	await review();
	expect(await statementsOf(review)).toBe(count);
	const { body } = await program.get("/review").expect(200);
	expect(body.alerts.length).toBe(3);
	expect(body.items.filter(({ state }: { state: string }) => state === "stale").length).toBe(3);
});
