import * as fc from "fast-check";
import type { AttemptFacts, CoverageFacts, InquiryFacts, ReplyFacts } from "../../src/inquiries/inquiry.ts";
import { attemptOutcomes, channels, coverageMarks, replyKinds } from "../../src/vocabulary.ts";

/** Instants close enough together that some are the same. */
export const instants = fc
	.integer({ min: 0, max: 20 })
	.map((hours) => new Date(Date.UTC(2026, 2, 2, 9) + hours * 3_600_000));

/** Texts of a reply or a name: often missing, sometimes only white space. */
const texts = fc.constantFrom("", " \n", "We do not comment on leaked documents.");

export const attempts: fc.Arbitrary<AttemptFacts> = fc.record({
	id: fc.integer({ min: 1 }),
	channel: fc.constantFrom(...channels),
	outcome: fc.constantFrom(...attemptOutcomes),
	at: instants,
});

export const replies: fc.Arbitrary<ReplyFacts> = fc.record({
	id: fc.integer({ min: 1, max: 6 }),
	kind: fc.constantFrom(...replyKinds),
	receivedAt: instants,
	body: texts,
	speakerName: texts,
	office: texts,
});

const coverage: fc.Arbitrary<CoverageFacts> = fc.record({
	id: fc.integer({ min: 1 }),
	questionId: fc.integer({ min: 1, max: 4 }),
	replyId: fc.integer({ min: 1, max: 6 }), // some belong to replies that this inquiry does not have
	mark: fc.constantFrom(...coverageMarks),
});

const byId = { selector: (fact: { id: number }) => fact.id };

/** Every mixture of events, likely in a newsroom or not. */
export const inquiries: fc.Arbitrary<InquiryFacts> = fc.record({
	deadlineAt: fc.option(instants),
	deadlineStated: fc.boolean(),
	withdrawn: fc.boolean(),
	questions: fc
		.integer({ min: 0, max: 4 })
		.map((count) => Array.from({ length: count }, (_, index) => ({ id: index + 1, position: index + 1 }))),
	attempts: fc.uniqueArray(attempts, { ...byId, maxLength: 5 }),
	replies: fc.uniqueArray(replies, { ...byId, maxLength: 4 }),
	coverage: fc.uniqueArray(coverage, { ...byId, maxLength: 8 }),
});

/** The same facts twice, the second time logged in another order. */
export const reordered: fc.Arbitrary<[InquiryFacts, InquiryFacts]> = inquiries.chain((facts) =>
	fc
		.record({
			questions: shuffled(facts.questions),
			attempts: shuffled(facts.attempts),
			replies: shuffled(facts.replies),
			coverage: shuffled(facts.coverage),
		})
		.map((lists): [InquiryFacts, InquiryFacts] => [facts, { ...facts, ...lists }]),
);

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
	return fc.shuffledSubarray([...list], { minLength: list.length });
}
