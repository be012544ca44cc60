import { keepCheck } from "../../src/drafts/keepCheck.ts";
import { examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { madeCheck } from "./made.ts";
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

const passage = "We do not comment on leaks";
const draft = `The spokeswoman said: “${passage}.”`;
const why = "She said so on the radio this morning.";

test("a finding is accepted with the reason, who said so and when", async () => {
	const { id, keys, at } = await on.found(draft, { passage });
	const answer = await on.program.post(`${at}/acceptances`).send({ finding: keys[0], why });
	expect([answer.status, answer.headers.location]).toEqual([201, at]);
	const { findings } = await on.read(id);
	expect(findings[0].accepted).toEqual({
		id: answer.body.id,
		why,
		by: { id: on.editor.id, name: "Edith Editor" },
		at: app.clock.now().toISOString(),
	});
	const entry = await app.db.read.logEntry.findFirstOrThrow({ where: { action: "finding.accepted" } });
	expect(JSON.parse(entry.data).record).toMatchObject({ key: keys[0], checkId: id, why });
});

test("a browser accepts it by the form and comes back to the check; without a reason it gets the form again", async () => {
	const { id, keys, at } = await on.found(draft, { passage });
	const send = (fields: object) => on.browser.post(`${at}/acceptances`).type("form").send(fields);
	expect((await send({ finding: keys[0], why: "" })).status).toBe(422);
	const answer = await send({ finding: keys[0], why });
	expect([answer.status, answer.headers.location]).toEqual([303, at]);
	expect((await on.read(id)).findings[0].accepted).toMatchObject({ why });
});

test("it holds for a later check of the same story in which the same comes again, wherever it stands by then", async () => {
	const first = await on.found(draft, { passage });
	await on.program.post(`${first.at}/acceptances`).send({ finding: first.keys[0], why }).expect(201);
	const edited = `A new first paragraph. ${draft} And “no more than that”.`;
	const second = await on.found(edited, { passage }, { passage: "no more than that" });
	const { findings } = await on.read(second.id);
	expect(findings[0].start).not.toBe(draft.indexOf(passage));
	expect(findings.map(({ accepted }: { accepted: { why: string } | null }) => accepted?.why ?? null)).toEqual(
		[why, null],
	);
	// It is the same passage, but something else is the matter with it.
	const third = await on.found(draft, { passage, verdict: "altered" });
	expect((await on.read(third.id)).findings[0].accepted).toBeNull();
});

test("what is accepted already, or is not of this check, is refused", async () => {
	const { keys, at } = await on.found(draft, { passage });
	const other = await on.found("Nothing here is quoted.", { passage: "Nothing" });
	const send = (finding: unknown, more: object = { why }) =>
		on.program.post(`${at}/acceptances`).send({ finding, ...more });
	await send(keys[0]).expect(201);
	for (const finding of [keys[0], other.keys[0], "0".repeat(64), "x", "", 7, null, [keys[0]]]) {
		const { status, body } = await send(finding);
		expect([finding, status, Object.keys(body.errors ?? {})]).toEqual([finding, 422, ["finding"]]);
	}
	expect(Object.keys((await send(keys[0], {})).body.errors)).toEqual(["why"]);
	expect(Object.keys((await send(keys[0], { why, by: 1 })).body.errors)).toEqual(["by"]);
	expect(await app.db.read.draftAcceptance.count()).toBe(1);
});

test("of another story's check nothing is accepted, and one story's word does not hold for another's", async () => {
	const { keys, at } = await on.found(draft, { passage });
	await on.program
		.post(at.replace("tasking-orders", "port-scanners").concat("/acceptances"))
		.send({ finding: keys[0], why })
		.expect(404);
	await on.program.post(`${at}/acceptances`).send({ finding: keys[0], why }).expect(201);
	const author = { personId: on.editor.id, now: app.clock.now() };
	const { id } = await keepCheck(app.db, author, on.editor, "port-scanners", madeCheck(draft, [{ passage }]));
	const { body } = await on.program.get(`/stories/port-scanners/draft-checks/${id}`).expect(200);
	expect(body.findings[0].accepted).toBeNull();
});

test("sent twice under one key it is accepted once", async () => {
	const { keys, at } = await on.found(draft, { passage });
	const send = () =>
		on.program.post(`${at}/acceptances`).set("Idempotency-Key", "k").send({ finding: keys[0], why });
	expect((await send()).body).toEqual((await send()).body);
	expect(await app.db.read.draftAcceptance.count()).toBe(1);
});
