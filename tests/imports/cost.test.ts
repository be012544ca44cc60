import { bringIn as bringInRows } from "../../src/imports/bringIn.ts";
import { check } from "../../src/record/check.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { statementsOf } from "../support/statements.ts";
import { aNewsroom, bringIn, csv, dryRun } from "./tracker.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const head = ["Sent", "Slug", "Organization", "Subject", "Received", "Reply"];

/** As an assistant keeps them: the replies are nearly alike. */
const rowsFrom = (first: number, count: number) =>
	Array.from({ length: count }, (_, at) => [
		`2017-02-1${at % 6} 09:00`,
		"ships",
		["DND", "CSIS"][at % 2] as string,
		`Question ${first + at}`,
		`2017-02-1${at % 6} 16:00`,
		`The department does not comment on item ${first + at}. It was paid for as planned.`,
	]);

test("rows that come in together take as many statements as one of them, and the program answers in between", async () => {
	const { program, person } = await aNewsroom(app);
	const ready = async (first: number, count: number) => {
		const { id, counts } = await dryRun(app, program, csv([head, ...rowsFrom(first, count)]));
		expect(counts.ready).toBe(count);
		await app.db.write({ personId: person.id, now: app.clock.now() }, ({ tx }) =>
			tx.importRun.update({ where: { importId: id }, data: { stage: "running" } }),
		);
		const work = { db: app.db, config: app.config, clock: app.clock };
		return () => bringInRows(work, id, person.id);
	};
	await (await ready(0, 2))();
	const few = await statementsOf(await ready(100, 2));
	expect(await statementsOf(await ready(200, 25))).toBe(few);

	// Whatever else the program has to do is done between two writes.
	const work = await ready(300, 110);
	let [turns, isOver] = [0, false];
	const turn = () => {
		turns += 1;
		if (!isOver) setImmediate(turn);
	};
	setImmediate(turn);
	await work();
	isOver = true;
	expect(turns).toBeGreaterThan(3);
	expect(await app.db.read.inquiry.count()).toBe(139);
	expect(await check(app.db)).toBeNull();
});

test("a row that the database refuses is left out alone, and holds up none of the others", async () => {
	const { program, person, make } = await aNewsroom(app);
	const { id } = await dryRun(app, program, csv([head, ...rowsFrom(0, 60)]));
	const story = await make.story(person, "Ships");
	const rows = await app.db.read.importRow.findMany({ where: { importId: id }, orderBy: { number: "asc" } });
	// As if it had come in half: its key is taken, and no request is there.
	const [{ id: _, ...row }] = rows.slice(30) as [(typeof rows)[number]];
	const key = `${row.fingerprint}:${story.id}`;
	await app.db.write({ personId: null, now: app.clock.now() }, ({ tx }) =>
		tx.importRow.create({ data: { ...row, importId: 1_000, outcome: "error", key } }),
	);
	const done = await bringIn(app, program, id);
	expect(done).toMatchObject({ stage: "done", counts: { made: 59, error: 1, ready: 0 } });
	expect(done.rows.items[30]).toMatchObject({ row: 32, outcome: "error" });
	expect(await app.db.read.inquiry.count()).toBe(59);
	expect(await check(app.db)).toBeNull();
});
