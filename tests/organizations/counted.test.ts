import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { backUp, restore } from "../../src/database/backup.ts";
import { type Database, openDatabase } from "../../src/database/database.ts";
import { listOrganizations } from "../../src/organizations/queries.ts";
import { check } from "../../src/record/check.ts";
import { bringIn, csv, dryRun } from "../imports/tracker.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { freshDatabaseUrl } from "../support/database.ts";
import { aRecord } from "../support/record.ts";

const folder = mkdtempSync(join(tmpdir(), "right-of-reply-counted-"));
afterAll(() => rmSync(folder, { recursive: true }));

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const stories = ["tasking-orders", "hidden-ledger"] as const;
const story = fc.constantFrom(...stories);
const step = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ does: fc.constant("ask" as const), story, sent: fc.boolean() }) },
	{
		weight: 3,
		arbitrary: fc.record({ does: fc.constant("restrict" as const), story, restricted: fc.boolean() }),
	},
	fc.record({ does: fc.constant("withdraw" as const), which: fc.nat() }),
	fc.record({ does: fc.constant("import" as const), story }),
	fc.record({ does: fc.constant("examples" as const), there: fc.boolean() }),
);

/** What the directory says that somebody may see of each organization, and what the record holds of it, counted one by one. */
async function countsOf(db: Database, viewer: { id: number }) {
	const { organizations } = await listOrganizations(db, viewer, { q: "", kind: "", limit: 200 }, "en");
	const people = await db.read.storyPerson.findMany({ where: { personId: viewer.id } });
	const inquiries = await db.read.inquiry.findMany({ include: { story: true } });
	const seen = inquiries.filter(
		({ story }) => !story.restricted || people.some(({ storyId }) => storyId === story.id),
	);
	return organizations.map(({ id, slug, inquiryCount }) => ({
		slug,
		inquiryCount,
		counted: seen.filter(({ organizationId }) => organizationId === id).length,
	}));
}

test("the number of an organization's inquiries is what the viewer may see of them, whatever was done", async () => {
	const { person, program } = await aRecord(app);
	const boss = await app.person("administrator");
	const administrator = await app.program(boss);
	await program.post("/stories").send({ slug: "hidden-ledger", title: "The ledger" }).expect(201);
	let row = 0;
	let inquiries = 1;

	async function take(one: typeof step extends fc.Arbitrary<infer T> ? T : never) {
		if (one.does === "ask") {
			const sent = one.sent ? { attemptChannel: "email" } : {};
			await program
				.post(`/stories/${one.story}/inquiries`)
				.send({ organization: "dnd", subject: "What of it?", ...sent })
				.expect(201);
			inquiries += 1;
		} else if (one.does === "restrict") {
			// Refused where it is so already.
			await program.post(`/stories/${one.story}/changes`).send({ restricted: one.restricted });
		} else if (one.does === "withdraw") {
			await program.post(`/inquiries/${(one.which % inquiries) + 1}/withdrawal`).send({ why: "No longer" });
		} else if (one.does === "import") {
			row += 1;
			const sheet = csv([
				["Sent", "Slug", "Organization", "Subject"],
				["2017-02-14 09:00", one.story, "DND", `Row ${row}`],
			]);
			const done = await bringIn(app, program, (await dryRun(app, program, sheet)).id);
			expect(done.counts).toMatchObject({ made: 1 });
		} else if (one.there) await administrator.post("/examples");
		else await administrator.post("/examples/removal");
	}

	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
			for (const one of steps) {
				await take(one);
				for (const [viewer, by] of [
					[person, program],
					[boss, administrator],
				] as const) {
					const all = await countsOf(app.db, viewer);
					for (const { inquiryCount, counted } of all) expect(inquiryCount).toBe(counted);
					const dnd = all.find(({ slug }) => slug === "dnd");
					const page = (await by.get("/organizations/dnd").expect(200)).body;
					expect(page.inquiryCount).toBe(dnd?.counted);
				}
			}
		}),
		{ numRuns: 5 },
	);
	expect(await check(app.db)).toBeNull();

	// What is counted is in no backup: it is counted again.
	const file = join(folder, "record.db");
	await backUp(app.config.databaseUrl, file);
	const { url, drop } = await freshDatabaseUrl();
	expect(await restore(url, file)).toBeNull();
	const restored = await openDatabase(url);
	try {
		for (const viewer of [person, boss]) {
			expect(await countsOf(restored, viewer)).toEqual(await countsOf(app.db, viewer));
		}
	} finally {
		await restored.close();
		await drop();
	}
}, 240_000);
