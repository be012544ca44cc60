import { check } from "../../src/record/check.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { aNewsroom, bringIn, dryRun, reporters } from "./tracker.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

test("a reporter's spreadsheet comes in as requests with their attempts, and a status is no event", async () => {
	const { program, person } = await aNewsroom(app);
	const dry = await dryRun(app, program, reporters);
	expect(dry).toMatchObject({
		stage: "read",
		total: 3,
		counts: { ready: 3, error: 0, warned: 2 },
		columns: [
			{ header: "Sent", field: "sentAt" },
			{ header: "Due", field: "dueAt" },
			{ header: "Slug", field: "story" },
			{ header: "Organization", field: "organization" },
			{ header: "Requester", field: "requester" },
			{ header: "Status", field: "status" },
			{ header: "Contact", field: "contact" },
			{ header: "Notes", field: "notes" },
		],
		rows: {
			items: [
				{ row: 2, outcome: "ready", warnings: [], would: { story: "tasking-orders", organization: "csis" } },
				{ row: 3, warnings: [expect.stringContaining("“declined” without the reply’s words or date")] },
				{ row: 4, warnings: [expect.stringContaining("“Tom Stringer” is nobody here")] },
			],
		},
	});
	// Nothing but the import itself.
	expect(await app.db.read.story.count()).toBe(0);

	const done = await bringIn(app, program, dry.id);
	expect(done).toMatchObject({ stage: "done", counts: { ready: 0, made: 3 } });
	const [first, second, third] = done.rows.items.map((row: { inquiry: string }) => row.inquiry);
	expect((await program.get(first).expect(200)).body).toMatchObject({
		state: "waiting",
		owner: { id: person.id },
		deadlineAt: "2017-02-16T22:00:00.000Z",
		deadlineStated: false,
	});
	const { body: declined } = await program.get(second).expect(200);
	expect(declined).toMatchObject({ state: "waiting", replies: [] });
	const attempts = await app.db.read.attempt.findMany({ orderBy: { id: "asc" } });
	expect(attempts).toMatchObject([
		{ channel: "email", outcome: "sent", to: "media@csis.example", at: new Date("2017-02-16T20:42:00Z") },
		{ note: "Tracker said: declined" },
		{ outcome: "bounced_permanent", note: "Tracker said: bounced\nRequester: Tom Stringer" },
	]);
	expect((await program.get(third).expect(200)).body).toMatchObject({ state: "unreachable" });
	const entry = await app.db.read.logEntry.findFirstOrThrow({ where: { action: "inquiry.imported" } });
	expect(JSON.parse(entry.data)).toMatchObject({ import: dry.id, row: 2 });
	expect(await check(app.db)).toBeNull();
});
