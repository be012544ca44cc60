import { check } from "../../src/record/check.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { aNewsroom, bringIn, csv, dryRun } from "./tracker.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const tracker = csv([
	["Sent", "Slug", "Organization", "Subject"],
	["2017-02-14 09:00", "quiet-orders", "DND", "Was Canada told?"],
]);

test("an import exists for whoever brought it, and for nobody else, whatever their role", async () => {
	const { program } = await aNewsroom(app);
	const dry = await dryRun(app, program, tracker, {}, "secret-name.csv");
	for (const role of ["journalist", "editor", "administrator"] as const) {
		const other = await app.program(await app.person(role));
		for (const path of ["", "/file"]) await other.get(`/imports/${dry.id}${path}`).expect(404);
		for (const path of ["mapping", "start", "stop", "removal"]) {
			await other.post(`/imports/${dry.id}/${path}`).send({}).expect(404);
		}
		expect((await other.get("/imports").expect(200)).body.items).toEqual([]);
		expect(JSON.stringify((await other.get("/log?limit=200").expect(200)).body)).not.toContain("secret-name");
	}
	const counsel = await app.program(await app.person("counsel"));
	await counsel.get("/imports").expect(403);
	await counsel.post("/imports").attach("file", Buffer.from(tracker), "a.csv").expect(403);
	expect((await program.get("/log?limit=200").expect(200)).text).toContain("secret-name");
});

test("rows for a restricted story go there for who is on it, and tell nobody else that it is there", async () => {
	const { program, person, make } = await aNewsroom(app);
	const secret = await make.story(person, "The quiet orders", { slug: "quiet-orders", restricted: true });
	const own = await dryRun(app, program, tracker);
	await bringIn(app, program, own.id);
	expect(await app.db.read.inquiry.findMany({ select: { storyId: true } })).toEqual([{ storyId: secret.id }]);

	// The very same row, from somebody who is not on it: as if there had never been such a story or such a row.
	const stranger = await app.program(await app.person("administrator", "Sam Stranger"));
	const dry = await dryRun(app, stranger, tracker);
	expect(dry).toMatchObject({ counts: { ready: 1, already: 0, changed: 0 } });
	expect(dry.rows.items[0]).toMatchObject({ would: { story: "quiet-orders" }, warnings: [], inquiry: null });
	const done = await bringIn(app, stranger, dry.id);
	expect(done.counts).toMatchObject({ made: 1 });
	expect(JSON.stringify(done)).not.toMatch(/The quiet orders|restricted.{0,3}true/);
	expect(await app.db.read.inquiry.count({ where: { storyId: secret.id } })).toBe(1);
	// Brought again it is known, and its story is found.
	expect((await dryRun(app, stranger, tracker)).counts).toMatchObject({ already: 1 });
	const more = tracker.replace("Was Canada told?", "By whom?");
	const second = await bringIn(app, stranger, (await dryRun(app, stranger, more)).id);
	expect(second.counts).toMatchObject({ made: 1 });
	expect(await check(app.db)).toBeNull();
});

test("whoever was taken off a story follows no link of their import there any more", async () => {
	const { program, person, make } = await aNewsroom(app);
	const secret = await make.story(person, "The quiet orders", { slug: "quiet-orders", restricted: true });
	const done = await bringIn(app, program, (await dryRun(app, program, tracker)).id);
	expect(done.rows.items[0].inquiry).toMatch(/^\/inquiries\/\d+$/);
	await app.db.write(make.author(person), ({ tx }) =>
		tx.storyPerson.deleteMany({ where: { storyId: secret.id } }),
	);
	const { body } = await program.get(`/imports/${done.id}`).expect(200);
	expect(body.rows.items[0]).toMatchObject({ outcome: "made", inquiry: null });
});
