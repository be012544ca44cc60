import { startApp, type TestApp } from "../support/app.ts";
import { draftNewsroom, seedParagraph } from "./story.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

test("a draft is checked and kept", async () => {
	const { program, browser, at, read } = await draftNewsroom(app);
	const answer = await program.post(at).send({ text: seedParagraph });
	expect(answer.status).toBe(201);
	expect(answer.headers.location).toBe(`${at}/${answer.body.id}`);
	expect(await read(answer.body.id)).toEqual(answer.body);
	expect((await browser.get(at).expect(200)).text).toContain(`${at}/${answer.body.id}`);
	expect((await browser.get(`${at}/${answer.body.id}`).expect(200)).text).toContain("Ashley Lemire");
});
