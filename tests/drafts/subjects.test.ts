import { loadRecord } from "../../src/drafts/loadRecord.ts";
import { examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { draftNewsroom } from "./story.ts";

let app: TestApp;
let on: Awaited<ReturnType<typeof draftNewsroom>>;
let subjects: string;
beforeEach(async () => {
	app = await startApp({}, examples);
	on = await draftNewsroom(app);
	subjects = `${on.story}/subjects`;
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const listed = async () => (await on.program.get(on.at).expect(200)).body.subjects;

test("whom a story is about is noted, named on the page of its checks, and taken off again", async () => {
	const person = await on.program.post(subjects).send({ name: " Pat Example " }).expect(201);
	const body = await on.program.post(subjects).send({ name: "The auditor", organization: "example-auditor" });
	expect(body.status).toBe(201);
	expect(await listed()).toEqual([
		{ id: person.body.id, name: "Pat Example", organization: null },
		{ id: body.body.id, name: "The auditor", organization: "example-auditor" },
	]);
	expect((await on.browser.get(on.at)).text).toContain("Pat Example");
	await on.program.post(`${subjects}/${person.body.id}/removal`).expect(201);
	expect((await listed()).map(({ name }: { name: string }) => name)).toEqual(["The auditor"]);
	await on.program.post(`${subjects}/${person.body.id}/removal`).expect(404);
	const log = (await on.program.get("/log?story=tasking-orders")).body.items;
	expect(log.map(({ action }: { action: string }) => action).slice(0, 3)).toEqual([
		"story_subject.removed",
		"story_subject.added",
		"story_subject.added",
	]);
	// Whoever was taken off can be noted again.
	await on.program.post(subjects).send({ name: "Pat Example" }).expect(201);
});

test("a form notes one and comes back; what is wrong is said at its field", async () => {
	const answer = await on.browser.post(subjects).type("form").send({ name: "Pat Example", organization: "" });
	expect([answer.status, answer.headers.location]).toEqual([303, `${on.at}#subjects`]);
	const wrong: [object, string][] = [
		[{ name: "" }, "name"],
		[{ name: "pat EXAMPLE" }, "name"],
		[{ name: "Ann", organization: "nobody" }, "organization"],
		[{ name: "a".repeat(201) }, "name"],
	];
	for (const [fields, field] of wrong) {
		const { status, body } = await on.program.post(subjects).send(fields);
		expect([fields, status, Object.keys(body.errors ?? {})]).toEqual([fields, 422, [field]]);
		await on.browser.post(subjects).type("form").send(fields).expect(422);
	}
	expect(await listed()).toHaveLength(1);
});

test("a subject of another story is not taken off by this one's address", async () => {
	const { body } = await on.program.post(subjects).send({ name: "Pat Example" }).expect(201);
	await on.program.post(`/stories/port-scanners/subjects/${body.id}/removal`).expect(404);
	expect(await listed()).toHaveLength(1);
});

test("examples can't be removed while a real story is about one of their organizations", async () => {
	await on.program.post("/stories").send({ slug: "real", title: "A real one" }).expect(201);
	const about = { name: "The auditor", organization: "example-auditor" };
	const { body } = await on.program.post("/stories/real/subjects").send(about).expect(201);
	await on.program.post(subjects).send({ name: "Pat Example" }).expect(201);
	const boss = await app.program(await app.person("administrator"));
	const refused = await boss.post("/examples/removal").expect(409);
	expect(refused.body.error).toContain("Example Auditor’s Office");
	await on.program.post(`/stories/real/subjects/${body.id}/removal`).expect(201);
	await on.found("A draft.", { passage: "draft" });
	await boss.post("/examples/removal").expect(200);
	expect(await app.db.read.draftCheck.count()).toBe(0);
});

describe("the record that a draft is held against", () => {
	const load = async (at = app.clock.now()) => {
		const { id } = await app.db.read.story.findUniqueOrThrow({ where: { slug: on.slug } });
		return loadRecord(app.db.read, id, at, "National Post");
	};

	test("holds the story's facts, the directory with its names in use, the subjects, and what we wrote ourselves", async () => {
		await on.program
			.post(subjects)
			.send({ name: "The auditor", organization: "example-auditor" })
			.expect(201);
		const inquiry = await app.db.read.inquiry.findUniqueOrThrow({
			where: { id: on.inquiry("dnd") },
			include: { questions: true },
		});
		await on.program
			.post(`/inquiries/${inquiry.id}/corrections`)
			.send({ letter: "As it was really sent.", why: "the wrong one was pasted" })
			.expect(201);
		const { record, logNumber, settings } = await load();
		expect(logNumber).toBe(await app.db.headNumber());
		expect(settings.keepDrafts).toBe(true);
		expect(record.facts.inquiries.map(({ organization }) => organization.slug).sort()).toEqual([
			"cse",
			"csis",
			"dnd",
			"gac",
		]);
		const gac = record.organizations.find(({ slug }) => slug === "gac");
		expect(gac?.aliases).toEqual(["Department of Global Affairs", "Global Affairs", "Affaires mondiales"]);
		expect(record.organizations.length).toBe(await app.db.read.organization.count());
		const auditor = record.organizations.find(({ slug }) => slug === "example-auditor");
		expect(record.subjects).toEqual([{ name: "The auditor", organizationId: auditor?.id }]);
		expect(record.ownWords).toEqual(
			expect.arrayContaining([
				inquiry.letter,
				"As it was really sent.",
				...inquiry.questions.map(({ text }) => text),
			]),
		);
	});

	test("is that of the instant: what was logged later is left out, and so is its number", async () => {
		const then = app.clock.now();
		const head = await app.db.headNumber();
		app.clock.pass(5);
		await on.reply().expect(201);
		const { record, logNumber } = await load(then);
		expect(logNumber).toBe(head);
		const csis = (of: typeof record) =>
			of.facts.inquiries.find(({ organization }) => organization.slug === "csis");
		expect(csis(record)?.replies).toEqual([]);
		expect(csis((await load()).record)?.replies).toHaveLength(1);
	});
});
