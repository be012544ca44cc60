import fc from "fast-check";
import type { Database } from "../../src/database/database.ts";
import { correctAttempt, correctInquiry } from "../../src/inquiries/correct.ts";
import { createInquiry } from "../../src/inquiries/createInquiry.ts";
import { logAttempt } from "../../src/inquiries/logAttempt.ts";
import { derive } from "../../src/inquiries/recompute.ts";
import { withdrawInquiry } from "../../src/inquiries/withdrawInquiry.ts";
import { correctReply } from "../../src/replies/correctReply.ts";
import { linkReply } from "../../src/replies/linkReply.ts";
import { logReply } from "../../src/replies/logReply.ts";
import { markCoverage } from "../../src/replies/markCoverage.ts";
import { attemptOutcomes, coverageMarks, replyKinds } from "../../src/vocabulary.ts";
import { Invalid } from "../../src/web/refusals.ts";
import { startApp, startOfTests, type TestApp } from "../support/app.ts";
import { aRecord } from "../support/record.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(() => app.close());

const minutesAgo = fc
	.integer({ min: 0, max: 3_000 })
	.map((minutes) => new Date(startOfTests.getTime() - minutes * 60_000));
const outcome = fc.constantFrom(...attemptOutcomes);
const kind = fc.constantFrom(...replyKinds);
const speakerName = fc.constantFrom("", "Ashley Lemire");
/** Which of the records made so far an operation is about. */
const which = fc.nat();

const operation = fc.oneof(
	fc.record({ does: fc.constant("attempt" as const), which, outcome, at: minutesAgo }),
	fc.record({ does: fc.constant("correct attempt" as const), which, outcome, at: minutesAgo }),
	fc.record({ does: fc.constant("reply" as const), which, kind, speakerName, receivedAt: minutesAgo }),
	fc.record({ does: fc.constant("correct reply" as const), which, kind, speakerName }),
	fc.record({ does: fc.constant("link" as const), which, to: which }),
	fc.record({
		does: fc.constant("cover" as const),
		which,
		question: which,
		mark: fc.constantFrom(...coverageMarks),
	}),
	fc.record({ does: fc.constant("move deadline" as const), which, hours: fc.integer({ min: 1, max: 50 }) }),
	fc.record({ does: fc.constant("withdraw" as const), which }),
);

type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

const empty = {
	referredTo: "",
	outlet: "",
	office: "",
	speakerTitle: "",
	basis: "",
	alsoBasis: "",
	alsoInquiryIds: [],
	reasonPassage: "",
};

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
					const { state, dueAt, putAt, attemptCount, lastEventAt } = await db.read.inquiry.findUniqueOrThrow({
						where: { id },
					});
					expect({ state, dueAt, putAt, attemptCount, lastEventAt }).toEqual(
						(await derive(db.read, [id])).get(id),
					);
				}
			}
		}),
		{ numRuns: 8 },
	);
}, 60_000);

async function apply(
	db: Database,
	author: { personId: number; now: Date },
	person: { id: number },
	inquiries: number[],
	one: Operation,
): Promise<void> {
	const pick = <T>(list: readonly T[], index: number) => list[index % list.length];
	const inquiryId = pick(inquiries, one.which) as number;
	const attempt = pick(
		await db.read.attempt.findMany({ where: { inquiryId: { in: inquiries } } }),
		one.which,
	);
	const reply = pick(
		await db.read.reply.findMany({ where: { answers: { some: { inquiryId: { in: inquiries } } } } }),
		one.which,
	);
	switch (one.does) {
		case "attempt":
			await logAttempt(db, author, person, inquiryId, {
				channel: "email",
				outcome: one.outcome,
				at: one.at,
				to: "",
				note: "",
			});
			return;
		case "correct attempt":
			if (attempt)
				await correctAttempt(db, author, person, attempt.id, {
					outcome: one.outcome,
					at: one.at,
					why: "wrong",
				});
			return;
		case "reply":
			await logReply(db, author, person, inquiryId, {
				...empty,
				kind: one.kind,
				channel: "email",
				body: "We do not comment.",
				terms: "on_the_record_named",
				speakerName: one.speakerName,
				receivedAt: one.receivedAt,
			});
			return;
		case "correct reply":
			if (reply)
				await correctReply(db, author, person, reply.id, {
					kind: one.kind,
					speakerName: one.speakerName,
					why: "wrong",
				});
			return;
		case "link":
			if (reply)
				await linkReply(db, author, person, reply.id, {
					inquiryId: pick(inquiries, one.to) as number,
					basis: "joint",
				});
			return;
		case "cover": {
			const question = pick(await db.read.question.findMany({ where: { inquiryId } }), one.question);
			if (reply && question) {
				await markCoverage(db, author, person, reply.id, {
					questionId: question.id,
					mark: one.mark,
					passage: "",
				});
			}
			return;
		}
		case "move deadline":
			await correctInquiry(db, author, person, inquiryId, {
				deadlineAt: new Date(startOfTests.getTime() + one.hours * 3_600_000),
				why: "more time",
			});
			return;
		case "withdraw":
			await withdrawInquiry(db, author, person, inquiryId, "cut");
	}
}
