import { asOf, type LineInquiry, type StoryFacts } from "../../src/lines/facts.ts";
import { paragraph } from "../../src/lines/paragraph.ts";
import { defaultStyle } from "../../src/lines/style.ts";
import { lemire } from "./scenarios.ts";
import { story, time } from "./story.ts";

const facts = story([
	{
		who: "dnd",
		refused: "They hung up.",
		withdrawn: "15:00",
		questions: [{ en: "the cost", fr: "le coût" }],
		attempts: ["11:00 email sent logged 12:00"],
		replies: [{ ...lemire, at: "13:00", logged: "14:00", accepted: true, marks: ["not_answered"] }],
	},
]);

/** The one inquiry as of a time, with changes made first. */
function known(
	at: string,
	change: (inquiry: LineInquiry) => Partial<LineInquiry> = () => ({}),
): LineInquiry | undefined {
	const changed: StoryFacts = { inquiries: facts.inquiries.map((one) => ({ ...one, ...change(one) })) };
	return asOf(changed, time(at)).inquiries[0];
}

describe("as of an instant", () => {
	test("a request is there once it was logged", () => {
		expect(known("08:59")).toBeUndefined();
		expect(known("09:00")).toBeDefined();
	});

	test("an attempt counts once it was made and logged", () => {
		expect([known("11:59")?.attempts.length, known("12:00")?.attempts.length]).toEqual([0, 1]);
		const early = (at: string) =>
			known(at, (one) => ({ attempts: one.attempts.map((attempt) => ({ ...attempt, at: time("12:30") })) }));
		expect([early("12:29")?.attempts.length, early("12:30")?.attempts.length]).toEqual([0, 1]);
	});

	test("a reply, its quotes and its marks count once they were logged", () => {
		const count = (at: string) => [known(at)?.replies.length, known(at)?.coverage.length];
		expect([count("13:59"), count("14:00")]).toEqual([
			[0, 0],
			[1, 1],
		]);
	});

	test("a reply answers an inquiry from when that was logged", () => {
		const linked = (at: string) =>
			known(at, (one) => ({
				replies: one.replies.map((reply) => ({
					...reply,
					answers: reply.answers.map((answer) => ({ ...answer, loggedAt: time("14:30") })),
				})),
			}));
		expect([linked("14:29")?.replies.length, linked("14:30")?.replies.length]).toEqual([0, 1]);
	});

	test("a quote is approved, and terms are accepted, from their own time", () => {
		const later = (at: string) =>
			known(at, (one) => ({
				replies: one.replies.map((reply) => ({
					...reply,
					termsAcceptedAt: time("14:40"),
					quotes: reply.quotes.map((quote) => ({ ...quote, approval: { loggedAt: time("14:50"), log: 99 } })),
				})),
			}))?.replies[0];
		expect(later("14:39")).toMatchObject({ termsAccepted: null, quotes: [{ approval: null }] });
		expect(later("14:40")).toMatchObject({ termsAccepted: true, quotes: [{ approval: null }] });
		expect(later("14:50")).toMatchObject({ termsAccepted: true, quotes: [{ approval: { log: 99 } }] });
	});

	test("a request is withdrawn from when that was logged", () => {
		expect([known("14:59")?.withdrawal, known("15:00")?.withdrawal]).toEqual([null, expect.anything()]);
	});

	test("the paragraph of each minute is the one that stood then", () => {
		const line = (at: string) =>
			paragraph(facts, time(at), "en", defaultStyle).sentences.map((one) => one.line);
		expect(["11:59", "12:00", "14:00", "15:00"].map(line)).toEqual([
			[],
			["did_not_immediately_respond"],
			["refused", "quote"],
			[],
		]);
	});
});
