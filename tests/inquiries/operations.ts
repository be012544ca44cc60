import fc from "fast-check";
import type { Database } from "../../src/database/database.ts";
import { correctAttempt, correctInquiry } from "../../src/inquiries/correct.ts";
import { logAttempt } from "../../src/inquiries/logAttempt.ts";
import { withdrawInquiry } from "../../src/inquiries/withdrawInquiry.ts";
import { correctReply } from "../../src/replies/correctReply.ts";
import { linkReply } from "../../src/replies/linkReply.ts";
import { logReply } from "../../src/replies/logReply.ts";
import { markCoverage } from "../../src/replies/markCoverage.ts";
import { attemptOutcomes, coverageMarks, replyKinds } from "../../src/vocabulary.ts";
import { startOfTests } from "../support/app.ts";

const minutesAgo = fc
	.integer({ min: 0, max: 3_000 })
	.map((minutes) => new Date(startOfTests.getTime() - minutes * 60_000));
const outcome = fc.constantFrom(...attemptOutcomes);
const kind = fc.constantFrom(...replyKinds);
const speakerName = fc.constantFrom("", "Ashley Lemire");
/** Which of the records made so far an operation is about. */
const which = fc.nat();

/** Something that somebody does about one of several inquiries. */
export const operation = fc.oneof(
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

export type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

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

/** Does it, as `person`. Throws Invalid where it is refused, as many are. */
export async function apply(
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
