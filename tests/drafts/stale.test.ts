import { examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
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

const passage = "did not immediately respond";
const draft = `CSIS ${passage}.`;
type On = typeof on;

test.each<[string, string, (on: On) => PromiseLike<unknown>]>([
	["a reply", "reply.logged", (on) => on.reply().expect(201)],
	[
		"another attempt",
		"attempt.logged",
		(on) =>
			on.program
				.post(`/inquiries/${on.inquiry("csis")}/attempts`)
				.send({ channel: "phone", outcome: "no_answer" })
				.expect(201),
	],
	[
		"a correction",
		"attempt.corrected",
		async (on) => {
			const { id } = await app.db.read.attempt.findFirstOrThrow({ where: { inquiryId: on.inquiry("csis") } });
			const body = { outcome: "bounced_permanent", why: "it came back" };
			return on.program.post(`/attempts/${id}/corrections`).send(body).expect(201);
		},
	],
	[
		"somebody whom the story is about",
		"story_subject.added",
		(on) => on.program.post(`${on.story}/subjects`).send({ name: "Pat Example" }).expect(201),
	],
	[
		"another name in use",
		"organization.changed",
		(on) =>
			on.program
				.post("/organizations/csis/changes")
				.send({ aliases: ["the spy agency"] })
				.expect(201),
	],
	[
		"a new organization",
		"organization.created",
		(on) => on.program.post("/organizations").send({ nameEn: "RCMP", kind: "agency" }).expect(201),
	],
	[
		"the house style",
		"setting.changed",
		(on) => on.program.post("/settings/house-style").send({ verb: "reply" }).expect(200),
	],
])("after %s a check is stale and names it", async (_, action, happen) => {
	const { id, at } = await on.found(draft, { passage, verdict: "supported", kind: "claim" });
	expect((await on.read(id)).stale).toBeNull();
	app.clock.pass(5);
	await happen(on);
	const { stale, logNumber } = await on.read(id);
	expect(stale).toEqual({ log: expect.any(Number), action, expiredAt: null });
	expect(stale.log).toBeGreaterThan(logNumber);
	const fresh = await on.found("Checked just now.", { passage: "now" });
	const listed = (await on.program.get(on.at).expect(200)).body.items;
	expect(listed).toMatchObject([
		{ id: fresh.id, stale: null },
		{ id, stale },
	]);
	const entry = await app.db.read.logEntry.findUniqueOrThrow({ where: { number: stale.log } });
	expect(entry.action).toBe(action);
	await on.browser.get(at).expect(200);
});

test("what changes nothing that a draft may say leaves it as it is", async () => {
	const { id, keys, at } = await on.found(draft, { passage });
	app.clock.pass(5);
	const other = await on.found("Another draft.", { passage: "Another" });
	await on.program.post(`${at}/acceptances`).send({ finding: keys[0], why: "so it was" }).expect(201);
	await on.program.post(`${other.at}/removal`).expect(201);
	await on.sign();
	await on.program.post(`${on.story}/changes`).send({ desk: "Foreign" }).expect(201);
	const { id: personId } = await app.person();
	await on.program.post(`${on.story}/people`).send({ personId }).expect(201);
	await on.program
		.post(`/inquiries/${on.inquiry("csis")}/owner`)
		.send({ personId })
		.expect(201);
	await on.program.post("/settings/sign-off").send({ soleReporterMaySignOff: true }).expect(200);
	await on.program.post("/settings/drafts").send({ keepDrafts: false }).expect(200);
	await on.program.post("/organizations/csis/changes").send({ notes: "Call before noon" }).expect(201);
	await on.program
		.post("/organizations/csis/contacts")
		.send({ name: "Desk", email: "desk@example.org", source: "its page" })
		.expect(201);
	await on.program.post("/inquiries").send({ story: "port-scanners", organization: "dnd", subject: "A" });
	expect((await on.read(id)).stale).toBeNull();
});

test("a verdict runs out by itself once its instant has passed, not at it, and also when the draft was discarded", async () => {
	const expiresAt = "2017-02-17T00:00:00.000Z";
	const { id, at } = await on.found(
		`${draft} CSE ${passage} either.`,
		{ passage: `CSIS ${passage}`, expiresAt: "2017-02-18T00:00:00.000Z" },
		{ passage: `CSE ${passage}`, expiresAt },
	);
	app.clock.set(expiresAt);
	expect((await on.read(id)).stale).toBeNull();
	app.clock.set("2017-02-17T00:00:01Z");
	const ranOut = { log: null, action: null, expiredAt: expiresAt };
	expect((await on.read(id)).stale).toEqual(ranOut);
	await on.program.post(`${at}/removal`).expect(201);
	expect((await on.read(id)).stale).toEqual(ranOut);
	await on.reply().expect(201);
	expect((await on.read(id)).stale).toMatchObject({ action: "reply.logged", expiredAt: expiresAt });
});

test("a check that is made after all that is fresh", async () => {
	await on.reply().expect(201);
	const { id } = await on.check(draft);
	expect((await on.read(id)).stale).toBeNull();
});
