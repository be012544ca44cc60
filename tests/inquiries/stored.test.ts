import fc from "fast-check";
import { createInquiry } from "../../src/inquiries/createInquiry.ts";
import { derive } from "../../src/inquiries/recompute.ts";
import { Invalid } from "../../src/web/refusals.ts";
import { startApp, startOfTests, type TestApp } from "../support/app.ts";
import { aRecord } from "../support/record.ts";
import { apply, operation } from "./operations.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(() => app.close());

test("what an inquiry's row stores is what its events say, after any sequence of operations", async () => {
	const { person } = await aRecord(app);
	const { db } = app;
	await fc.assert(
		fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 12 }), async (operations) => {
			const author = { personId: person.id, now: startOfTests };
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
						attemptTo: "",
						attemptNote: "",
					},
					"America/Toronto",
				);
				inquiries.push(id);
			}
			for (const one of operations) {
				// Many of these are refused, as they should be; what is refused changes nothing.
				await apply(db, author, person, inquiries, one).catch((error: unknown) => {
					if (!(error instanceof Invalid)) throw error;
				});
				for (const id of inquiries) {
					const { state, dueAt, putAt, attemptCount, lastEventAt, storyState, restricted } =
						await db.read.inquiry.findUniqueOrThrow({
							where: { id },
						});
					expect({ state, dueAt, putAt, attemptCount, lastEventAt, storyState, restricted }).toEqual(
						(await derive(db.read, [id])).get(id),
					);
				}
			}
		}),
		{ numRuns: 8 },
	);
}, 60_000);
