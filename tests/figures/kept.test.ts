import fc from "fast-check";
import { removeExamples } from "../../src/examples/removeExamples.ts";
import { countProblems, figureProblems } from "../../src/figures/problems.ts";
import { countSome, rebuildFigures } from "../../src/figures/recount.ts";
import { createInquiry } from "../../src/inquiries/createInquiry.ts";
import { factsOf } from "../../src/inquiries/recompute.ts";
import { changeOrganization } from "../../src/organizations/changeOrganization.ts";
import { check } from "../../src/record/check.ts";
import { changeSettings } from "../../src/settings/settings.ts";
import { changeStory } from "../../src/stories/changeStory.ts";
import { Invalid } from "../../src/web/refusals.ts";
import { apply, operation } from "../inquiries/operations.ts";
import { tamper } from "../record/tamper.ts";
import { startApp, startOfTests, type TestApp } from "../support/app.ts";
import { aRecord, defenceReply } from "../support/record.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(() => app.close());

/** Everything that is kept. */
async function figures() {
	const { read } = app.db;
	return {
		rows: await read.inquiryFigure.findMany({ orderBy: { inquiryId: "asc" } }),
		counts: await read.periodFigure.findMany({
			orderBy: [{ organizationId: "asc" }, { scope: "asc" }, { period: "asc" }],
		}),
		due: await read.figureDue.count(),
	};
}

const rebuild = () => app.db.write({ personId: null, now: startOfTests }, ({ tx }) => rebuildFigures(tx));

const anything = fc.oneof(
	{ weight: 6, arbitrary: operation },
	fc.record({ does: fc.constant("restrict" as const), restricted: fc.boolean() }),
	fc.record({ does: fc.constant("open" as const), officeOpens: fc.constantFrom("07:30", "09:00", "15:00") }),
	fc.record({ does: fc.constant("close" as const), day: fc.constantFrom("2017-02-15", "2017-02-16") }),
);

test("what is kept with each write is what the record comes to, after any sequence of operations", async () => {
	const { person } = await aRecord(app);
	const { db } = app;
	const author = { personId: person.id, now: startOfTests };
	await fc.assert(
		fc.asyncProperty(fc.array(anything, { minLength: 4, maxLength: 14 }), async (operations) => {
			const inquiries: number[] = [];
			for (const subject of ["One", "Two"]) {
				const { id } = await createInquiry(
					db,
					author,
					person,
					"tasking-orders",
					{
						organization: "dnd",
						office: "",
						subject,
						letter: "",
						questions: ["Why?", "When?"],
						deadlineAt: new Date("2017-02-17T00:00:00Z"),
						deadlineStated: true,
						attemptChannel: "email",
						attemptAt: new Date("2017-02-15T14:00:00Z"),
						attemptTo: "",
						attemptNote: "",
					},
					"America/Toronto",
				);
				inquiries.push(id);
			}
			for (const one of operations) {
				// Many of these are refused, as they should be; what is refused changes nothing.
				await (async () => {
					if (one.does === "restrict") {
						await changeStory(db, author, person, "tasking-orders", { restricted: one.restricted });
					} else if (one.does === "open") {
						const hours = { officeOpens: one.officeOpens, officeCloses: "18:00" };
						await changeOrganization(db, author, "dnd", hours, undefined, "en");
					} else if (one.does === "close") {
						await changeSettings(db, author, { holidays: [{ day: one.day, name: "Snow", open: false }] });
					} else await apply(db, author, person, inquiries, one);
				})().catch((error: unknown) => {
					if (!(error instanceof Invalid)) throw error;
				});
			}
			const kept = await figures();
			expect(kept.due).toBe(0);
			await rebuild();
			expect(await figures()).toEqual(kept);
			for await (const problem of countProblems(db.read, () => {})) expect(problem).toBe("");
		}),
		{ numRuns: 6 },
	);
	expect(await check(db)).toBeNull();
}, 120_000);

test("office hours that change are counted again, a few hundred at a time", async () => {
	const { person, program, at } = await aRecord(app);
	await program.post(`${at}/replies`).send(defenceReply).expect(201);
	const office = async () =>
		(await app.db.read.inquiryFigure.findUniqueOrThrow({ where: { inquiryId: 1 } })).officeMinutes;
	expect(await office()).toBeNull();
	await program
		.post("/organizations/dnd/changes")
		.send({ officeOpens: "16:00", officeCloses: "18:00" })
		.expect(201);
	// Put at 15:42, replied at 16:42.
	expect(await office()).toBe(42);

	// What one write leaves is noted, and passed over by `check` until it is done.
	await program
		.post("/stories/tasking-orders/inquiries")
		.send({ organization: "dnd", subject: "And then?", attemptChannel: "email" })
		.expect(201);
	await tamper(
		app.config.databaseUrl,
		`UPDATE "Organization" SET "timeZone" = 'Asia/Tokyo'`,
		`INSERT INTO "FigureDue" ("organizationId", "afterId") VALUES (1, 0)`,
	);
	const author = { personId: person.id, now: startOfTests };
	const figuresAreRight = async () => {
		const rows = await factsOf(app.db.read, [1, 2]);
		expect(await figureProblems(app.db.read, rows)).toEqual([]);
	};
	await figuresAreRight();
	expect(await app.db.write(author, ({ tx }) => countSome(tx, 1))).toBe(true);
	expect(await app.db.read.figureDue.findMany()).toMatchObject([{ afterId: 1 }]);
	await figuresAreRight();
	expect(await office()).toBe(0);
	expect(await app.db.write(author, ({ tx }) => countSome(tx))).toBe(false);
	expect(await app.db.read.figureDue.count()).toBe(0);
	await figuresAreRight();
});

test("`check` names the first inquiry or count that is wrong", async () => {
	const { program, at } = await aRecord(app);
	await program.post(`${at}/replies`).send(defenceReply).expect(201);
	const said = async (sql: string) => {
		await tamper(app.config.databaseUrl, sql);
		const found = (await check(app.db))?.sentence;
		await rebuild();
		expect(await check(app.db)).toBeNull();
		return found;
	};
	expect(await said(`UPDATE "InquiryFigure" SET "clockMinutes" = 5`)).toMatch(
		/^Inquiry 1 \(log entry \d+\) counts in the figures with clockMinutes 5; its events say 60\.$/,
	);
	expect(
		await said(
			`UPDATE "PeriodFigure" SET "counts" = REPLACE("counts", '"clock":[60,1]', '"clock":[60,7]') WHERE "period" = 2017`,
		),
	).toBe("The figures of Organization 1 (2017: clock 60) count 7; its inquiries come to 1.");
	expect(await said(`UPDATE "PeriodFigure" SET "inquiries" = 2 WHERE "period" = 0`)).toBe(
		"The figures of Organization 1 (all: inquiries) count 2; its inquiries come to 1.",
	);
	expect(await said(`DELETE FROM "PeriodFigure" WHERE "period" = 201702`)).toMatch(
		/^The figures of Organization 1 \(201702: \w+ \d+\) count 0; its inquiries come to 1\.$/,
	);
	expect(
		await said(
			`INSERT INTO "InquiryFigure" ("inquiryId", "organizationId", "storyId", "scope") VALUES (99, 1, 1, 0)`,
		),
	).toBe("The figures count Inquiry 99, which is not there.");
});

test("the examples take their figures with them", async () => {
	const boss = await app.person("administrator");
	const program = await app.program(boss);
	await program.post("/examples").expect(201);
	expect((await figures()).counts.length).toBeGreaterThan(5);
	expect(await check(app.db)).toBeNull();
	await removeExamples(app.db, { personId: boss.id, now: startOfTests }, "en");
	expect(await figures()).toEqual({ rows: [], counts: [], due: 0 });
	expect(await check(app.db)).toBeNull();
});
