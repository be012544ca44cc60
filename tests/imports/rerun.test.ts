import { jest } from "@jest/globals";
import fc from "fast-check";
import { bringIn as bringInRows } from "../../src/imports/bringIn.ts";
import { importsAtRest } from "../../src/imports/jobs.ts";
import { changeRole } from "../../src/people/changeRole.ts";
import { check } from "../../src/record/check.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { aNewsroom, bring, bringIn, csv, dryRun } from "./tracker.ts";

// Each test brings several files in, and other work may keep the machine busy.
jest.setTimeout(180_000);

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const head = ["Sent", "Slug", "Organization", "Subject", "Status"];
const row = (number: number, status = "") => [
	`2017-02-1${number % 6} 0${number % 10}:00`,
	"ships",
	"DND",
	`Question ${number}`,
	status,
];

test("three bad rows are mended and brought again: only they come in, and nothing is doubled", async () => {
	const { program } = await aNewsroom(app);
	const rows = Array.from({ length: 8 }, (_, number) => row(number));
	const bad = rows.map((cells) => [...cells]);
	(bad[1] as string[])[0] = "soon";
	(bad[4] as string[])[2] = "Departement of Defense";
	(bad[6] as string[])[0] = "2017-12-24 09:00";
	const first = await dryRun(app, program, csv([head, ...bad]));
	expect(first.counts).toMatchObject({ ready: 5, error: 3 });
	const errors = (await program.get(`/imports/${first.id}?outcome=error`)).body.rows.items;
	expect(errors.map((one: { row: number; errors: object }) => [one.row, one.errors])).toEqual([
		[3, { sentAt: "“soon” cannot be read as a date and time." }],
		[6, { organization: "“Departement of Defense” is not in the directory." }],
		[8, { sentAt: "This time has not come yet. An event is logged once it has happened." }],
	]);
	expect((await bringIn(app, program, first.id)).counts).toMatchObject({ made: 5, error: 3 });

	const second = await dryRun(app, program, csv([head, ...rows]));
	expect(second.counts).toMatchObject({ ready: 3, already: 5, error: 0 });
	expect((await bringIn(app, program, second.id)).counts).toMatchObject({ made: 3, already: 5 });
	expect(await app.db.read.inquiry.count()).toBe(8);
	// And whatever order they stand in, and however the program that saved it spaces its cells.
	const third = await dryRun(
		app,
		program,
		csv([head, ...rows.map((cells) => cells.map((cell) => ` ${cell} `)).reverse()], ";"),
	);
	expect(third.counts).toMatchObject({ ready: 0, already: 8 });
	expect(await check(app.db)).toBeNull();
});

test("a row that says more of a request than before is told apart, and does not come in again", async () => {
	const { program } = await aNewsroom(app);
	const dry = await dryRun(app, program, csv([head, row(1), row(2)]));
	const done = await bringIn(app, program, dry.id);
	const again = await dryRun(app, program, csv([head, row(1, "answered"), row(2)]));
	expect(again.counts).toMatchObject({ changed: 1, already: 1, ready: 0 });
	expect(again.rows.items[0]).toMatchObject({ outcome: "changed", inquiry: done.rows.items[0].inquiry });
});

test("rows that hold the same come in as often as they stand there, however often the file is brought", async () => {
	const { program } = await aNewsroom(app);
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }),
			fc.integer(),
			async (numbers, seed) => {
				const slug = `story-${Math.abs(seed)}`;
				const rows = numbers.map((number) => row(number).map((cell) => (cell === "ships" ? slug : cell)));
				const before = await app.db.read.inquiry.count({ where: { story: { slug } } });
				for (const file of [rows, rows, rows.slice(1)]) {
					const dry = await dryRun(app, program, csv([head, ...file]));
					if (dry.counts.ready > 0) await bringIn(app, program, dry.id);
				}
				expect((await app.db.read.inquiry.count({ where: { story: { slug } } })) - before).toBe(
					numbers.length,
				);
			},
		),
		{ numRuns: 3 },
	);
});

test("stopped and resumed, and taken over from a process that died, each row is there once", async () => {
	const { program, person } = await aNewsroom(app);
	const rows = Array.from({ length: 120 }, (_, number) => [
		"2017-02-10 09:00",
		"ships",
		"DND",
		`Question ${number}`,
		"",
	]);
	const dry = await dryRun(app, program, csv([head, ...rows]));
	// A process that dies after its first write: the next one fails.
	const dying = new AbortController();
	let writes = 0;
	const work = {
		config: app.config,
		clock: app.clock,
		stopping: dying.signal,
		db: {
			...app.db,
			write: async (...given: Parameters<typeof app.db.write>) => {
				if (++writes === 2) dying.abort();
				return app.db.write(...given);
			},
		} as typeof app.db,
	};
	await app.db.write({ personId: person.id, now: app.clock.now() }, ({ tx }) =>
		tx.importRun.update({ where: { importId: dry.id }, data: { stage: "running" } }),
	);
	await bringInRows(work, dry.id, person.id);
	const { body: half } = await program.get(`/imports/${dry.id}`);
	expect(half).toMatchObject({ stage: "running", counts: { made: 100, ready: 20 } });

	await program.post(`/imports/${dry.id}/stop`).send({}).expect(200);
	await program.post(`/imports/${dry.id}/stop`).send({}).expect(409);
	expect(await app.db.read.inquiry.count()).toBe(100);
	const done = await bringIn(app, program, dry.id);
	expect(done).toMatchObject({ stage: "done", counts: { made: 120, ready: 0 } });
	expect(await app.db.read.inquiry.count()).toBe(120);
	await program.post(`/imports/${dry.id}/removal`).send({}).expect(409);
	expect(await check(app.db)).toBeNull();
});

test("two processes at once bring each row in once", async () => {
	const { program, person } = await aNewsroom(app);
	const rows = Array.from({ length: 30 }, (_, number) =>
		row(number % 6).map((cell, at) => (at === 3 ? `Q ${number}` : cell)),
	);
	const first = await dryRun(app, program, csv([head, ...rows]));
	const second = await dryRun(app, program, csv([head, ...rows]));
	for (const { id } of [first, second]) {
		await app.db.write({ personId: person.id, now: app.clock.now() }, ({ tx }) =>
			tx.importRun.update({ where: { importId: id }, data: { stage: "running" } }),
		);
	}
	const work = { db: app.db, config: app.config, clock: app.clock };
	await Promise.all([first, second, first].map(({ id }) => bringInRows(work, id, person.id)));
	expect(await app.db.read.inquiry.count()).toBe(30);
});

test("whoever may no longer log brings nothing more in", async () => {
	const { program, person } = await aNewsroom(app);
	const dry = await dryRun(app, program, csv([head, row(1)]));
	const author = { personId: null, now: app.clock.now() };
	await program.post(`/imports/${dry.id}/start`).send({}).expect(200);
	await importsAtRest(app.db);
	const again = await dryRun(app, program, csv([head, row(2)]));
	await app.db.write({ personId: person.id, now: app.clock.now() }, ({ tx }) =>
		tx.importRun.update({ where: { importId: again.id }, data: { stage: "running" } }),
	);
	await app.person("administrator");
	await changeRole(app.db, author, person.id, "counsel");
	await bringInRows({ db: app.db, config: app.config, clock: app.clock }, again.id, person.id);
	expect(await app.db.read.inquiry.count()).toBe(1);
	const run = await app.db.read.importRun.findUniqueOrThrow({ where: { importId: again.id } });
	expect(run).toMatchObject({ stage: "stopped", problem: "imports:problem.not_allowed" });
});

test("a file of which nothing came in can be taken away, and comes down as it was sent until then", async () => {
	const { program } = await aNewsroom(app);
	const bytes = Buffer.from(`${csv([head, row(1)])}\r\n\u00e9`, "latin1");
	const { body } = await bring(program, bytes).expect(201);
	const file = await program
		.get(body.file)
		.buffer(true)
		.parse((response, done) => {
			const parts: Buffer[] = [];
			response.on("data", (part) => parts.push(part));
			response.on("end", () => done(null, Buffer.concat(parts)));
		});
	expect(file.body.equals(bytes)).toBe(true);
	expect(file.headers).toMatchObject({
		"content-type": "application/octet-stream",
		"content-security-policy": "sandbox; default-src 'none'",
	});
	await program.post(`/imports/${body.id}/removal`).send({}).expect(200);
	await program.get(`/imports/${body.id}`).expect(404);
	expect(await app.db.read.importChunk.count()).toBe(0);
	expect(await check(app.db)).toBeNull();
});
