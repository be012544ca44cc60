import { check } from "../../src/record/check.ts";
import { examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { tablesHolding } from "./everywhere.ts";
import { draftNewsroom } from "./story.ts";

let app: TestApp;
let on: Awaited<ReturnType<typeof draftNewsroom>>;
beforeEach(async () => {
	app = await startApp({}, examples);
	on = await draftNewsroom(app);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

/** A word that stands in the draft and nowhere else. */
const marker = "Quicksilverish";
const passage = `${marker}, and more to come`;
const draft = `They said: “${passage}.”`;
const holding = () => tablesHolding(app.config.databaseUrl, marker);

describe("a draft that was discarded", () => {
	test("is nowhere any more; its hash, and what came of the check, stay", async () => {
		const { id, keys, at } = await on.found(draft, { passage, verdict: "altered", edits: ["ellipsis"] });
		const before = await on.read(id);
		expect(await holding()).toEqual(["DraftContent"]);
		expect((await on.program.post(`${at}/removal`).expect(201)).headers.location).toBe(at);
		expect(await holding()).toEqual([]);

		const after = await on.read(id);
		expect(after).toMatchObject({
			sha256: before.sha256,
			words: before.words,
			counts: before.counts,
			draft: null,
			setApart: [],
			discarded: { by: { name: "Edith Editor" }, at: app.clock.now().toISOString() },
		});
		expect(after.findings).toEqual([
			{
				key: keys[0],
				kind: "quotation",
				verdict: "altered",
				weight: "wrong",
				start: draft.indexOf(passage),
				end: draft.indexOf(passage) + passage.length,
				reply: null,
				edits: ["ellipsis"],
				expiresAt: null,
				accepted: null,
			},
		]);
		expect((await on.browser.get(at).expect(200)).text).not.toContain(marker);
		expect((await on.program.get(on.at)).body.items[0]).toMatchObject({ id, kept: false });
		await on.program.post(`${at}/removal`).expect(409);
		expect(await check(app.db)).toBeNull();
		// A finding that is known by its key can still be accepted, and knows its like in the next draft.
		await on.program.post(`${at}/acceptances`).send({ finding: keys[0], why: "heard it" }).expect(201);
	});

	test("was discarded by the form", async () => {
		const { at } = await on.found(draft, { passage });
		const answer = await on.browser.post(`${at}/removal`).type("form").send({ idempotencyKey: "k" });
		expect([answer.status, answer.headers.location]).toEqual([303, at]);
		expect(await holding()).toEqual([]);
	});
});

describe("where the newsroom keeps no drafts", () => {
	beforeEach(async () => {
		await on.program.post("/settings/drafts").send({ keepDrafts: false }).expect(200);
	});

	test("a program gets the draft with what was found once, and after that only what came of it", async () => {
		const answer = await on.program.post(on.at).send({ text: draft });
		expect(answer.status).toBe(201);
		expect(answer.headers.location).toBe(`${on.at}/${answer.body.id}`);
		expect(answer.body.draft.text).toContain(marker);
		expect(await holding()).toEqual([]);
		const later = await on.read(answer.body.id);
		expect(later).toMatchObject({ sha256: answer.body.sha256, draft: null, discarded: null });
		await on.program.post(`${on.at}/${answer.body.id}/removal`).expect(409);
		expect(await check(app.db)).toBeNull();
	});

	test("a browser gets the page at once instead of being sent to it", async () => {
		const answer = await on.browser.post(on.at).type("form").send({ text: draft, idempotencyKey: "a-form" });
		expect(answer.status).toBe(200);
		expect(answer.text).toContain(marker);
		const { id } = await app.db.read.draftCheck.findFirstOrThrow();
		expect((await on.browser.get(`${on.at}/${id}`).expect(200)).text).not.toContain(marker);
		// Whoever loads the page again sends the form again, and is shown the same; nothing is recorded twice.
		const again = await on.browser.post(on.at).type("form").send({ text: draft, idempotencyKey: "a-form" });
		expect([again.status, again.text.includes(marker)]).toEqual([200, true]);
		expect(await app.db.read.draftCheck.count()).toBe(1);
		expect(await holding()).toEqual([]);
	});

	test("what was kept before stays until somebody discards it", async () => {
		await on.program.post("/settings/drafts").send({ keepDrafts: true }).expect(200);
		const { id } = await on.found(draft, { passage });
		await on.program.post("/settings/drafts").send({ keepDrafts: false }).expect(200);
		expect((await on.read(id)).draft.text).toBe(draft);
	});
});
