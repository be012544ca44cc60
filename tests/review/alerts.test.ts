import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { backUp, restore } from "../../src/database/backup.ts";
import { openDatabase } from "../../src/database/database.ts";
import { removeExamples } from "../../src/examples/removeExamples.ts";
import { check } from "../../src/record/check.ts";
import { alertProblems } from "../../src/review/problems.ts";
import { exampleNewsroom, examples } from "../lines/examples.ts";
import { tamper } from "../record/tamper.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { freshDatabaseUrl } from "../support/database.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp({}, examples);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const problems = () => app.db.read.$transaction((tx) => alertProblems(tx));
const kept = () =>
	app.db.read.openAlert.findMany({ orderBy: [{ publicationId: "asc" }, { replyId: "asc" }] });

/** The lines are printed, and CSIS answers afterwards. */
async function late() {
	const on = await exampleNewsroom(app);
	const { body: printed } = await on.program
		.post(`${on.at}/publication`)
		.send({ language: "en" })
		.expect(201);
	app.clock.pass(5);
	const { body: reply } = await on.reply().expect(201);
	return { ...on, publicationId: printed.id as number, replyId: reply.id as number };
}

test("the alerts that are kept are those that the story's page finds open, after any sequence of events", async () => {
	const { program, at, reply } = await exampleNewsroom(app);
	const events = fc.array(
		fc.oneof(
			fc.record({ does: fc.constant("reply" as const), from: fc.constantFrom("csis", "cse") }),
			// Printed a while ago: what was logged since comes after it.
			fc.record({ does: fc.constant("print" as const), minutesAgo: fc.constantFrom(0, 3, 12) }),
			fc.record({ does: fc.constant("close" as const), which: fc.nat(5) }),
		),
		{ minLength: 3, maxLength: 8 },
	);
	await fc.assert(
		fc.asyncProperty(events, async (sequence) => {
			for (const event of sequence) {
				app.clock.pass(5);
				const open = await kept();
				if (event.does === "reply") await reply({}, event.from).expect(201);
				else if (event.does === "print") {
					const publishedAt = new Date(app.clock.now().getTime() - event.minutesAgo * 60_000);
					await program.post(`${at}/publication`).send({ language: "en", publishedAt }).expect(201);
				} else if (open.length > 0) {
					const { publicationId, replyId } = open[event.which % open.length] as (typeof open)[number];
					await program
						.post(`${at}/alerts`)
						.send({ publicationId, replyId, wording: "Updated." })
						.expect(201);
				}
			}
			const { items } = (await program.get(`${at}/publication`).expect(200)).body as {
				items: { id: number; alerts: { replyId: number; wording: string | null }[] }[];
			};
			const open = items
				.flatMap(({ id, alerts }) =>
					alerts
						.filter(({ wording }) => wording === null)
						.map(({ replyId }) => ({ publicationId: id, replyId })),
				)
				.sort((one, other) => one.publicationId - other.publicationId || one.replyId - other.replyId);
			expect((await kept()).map(({ publicationId, replyId }) => ({ publicationId, replyId }))).toEqual(open);
			expect(await problems()).toEqual([]);
		}),
		{ numRuns: 4 },
	);
});

test("an open alert outlasts a backup and its restoration, and goes with the example that it is about", async () => {
	const { reporter, publicationId, replyId } = await late();
	const folder = mkdtempSync(join(tmpdir(), "right-of-reply-alerts-"));
	const { url, drop } = await freshDatabaseUrl();
	try {
		await backUp(app.config.databaseUrl, join(folder, "record.db"));
		expect(await restore(url, join(folder, "record.db"))).toBeNull();
		const restored = await openDatabase(url);
		expect(await restored.read.openAlert.findMany()).toEqual([
			expect.objectContaining({ publicationId, replyId }),
		]);
		await restored.close();
	} finally {
		rmSync(folder, { recursive: true });
		await drop();
	}
	await removeExamples(app.db, { personId: reporter.id, now: app.clock.now() }, "en");
	expect(await kept()).toEqual([]);
});

test("a check names an open alert that is not kept, and one that is kept and not open", async () => {
	const { publicationId, replyId } = await late();
	for (const [statement, said] of [
		[
			`UPDATE "OpenAlert" SET "replyId" = 77`,
			"of Reply 77, is kept as open, and the record has none that is.",
		],
		[`DELETE FROM "OpenAlert"`, `of Reply ${replyId}, is open, and is not kept.`],
	] as const) {
		await tamper(app.config.databaseUrl, statement);
		const finding = await check(app.db);
		expect(finding?.sentence).toContain(said);
		expect(finding?.record).toBe(`Publication ${publicationId}`);
	}
});
