import * as fc from "fast-check";
import { classOf, isDelivered } from "../../src/inquiries/inquiry.ts";
import {
	asOf,
	type LineAttempt,
	type LineInquiry,
	type LineReply,
	type StoryFacts,
} from "../../src/lines/facts.ts";
import { linesFor } from "../../src/lines/line.ts";
import { isSilence, type LineName, lineNames } from "../../src/lines/names.ts";
import { paragraph } from "../../src/lines/paragraph.ts";
import { defaultStyle } from "../../src/lines/style.ts";
import {
	attemptOutcomes,
	attributionTerms,
	channels,
	coverageMarks,
	languages,
	reasons,
	replyKinds,
} from "../../src/vocabulary.ts";
import { organizations } from "./story.ts";

const hour = (hours: number) => new Date(Date.UTC(2026, 1, 16, 9) + hours * 3_600_000);
const instants = fc.integer({ min: 0, max: 12 }).map(hour);
const logs = fc.integer({ min: 1, max: 999 });
/** Mostly logged early enough to count. */
const logged = { loggedAt: fc.oneof(fc.constant(hour(0)), instants), log: logs };

const body = "We do not comment on leaked documents. Ask us tomorrow.";
const quotes = fc.uniqueArray(
	fc.record({
		id: fc.integer({ min: 1 }),
		text: fc.constantFrom("We do not comment", "leaked documents.", "Ask us tomorrow."),
		translation: fc.constantFrom("", "Traduit."),
		translationLanguage: fc.constantFrom("" as const, ...languages),
		...logged,
		approval: fc.option(fc.record(logged)),
	}),
	{ selector: (quote) => quote.id, maxLength: 2 },
);

const attempts: fc.Arbitrary<LineAttempt> = fc.record({
	id: fc.integer({ min: 1 }),
	channel: fc.constantFrom(...channels),
	outcome: fc.constantFrom(...attemptOutcomes),
	at: instants,
	to: fc.constant(""),
	...logged,
});

const inquiryIds = [1, 2, 3, 4];

const replies: fc.Arbitrary<LineReply> = fc.record({
	id: fc.integer({ min: 1, max: 1_000_000 }),
	kind: fc.constantFrom("declined" as const, "declined" as const, "statement" as const, ...replyKinds),
	channel: fc.constantFrom(...channels),
	receivedAt: instants,
	body: fc.constantFrom("", " ", body, body),
	language: fc.constantFrom(...languages),
	speakerName: fc.constantFrom("", "Ashley Lemire"),
	speakerTitle: fc.constantFrom("", "advisor"),
	office: fc.constantFrom("", "media relations"),
	outlet: fc.constantFrom("", "National Post"),
	terms: fc.constantFrom("on_the_record_named" as const, ...attributionTerms),
	termsProposedBy: fc.constantFrom("" as const, "" as const, "us" as const, "them" as const),
	termsAccepted: fc.constantFrom(null, true, false),
	termsAcceptedAt: fc.option(instants),
	embargoUntil: fc.option(instants),
	embargoLifted: fc.option(fc.record({ at: instants, ...logged })),
	reason: fc.constantFrom("" as const, ...reasons),
	reasonPassage: fc.constantFrom("", "leaked documents", "not there"),
	referredTo: fc.constantFrom(null, "", "the city", organizations.dnd),
	grantedUntil: fc.option(instants),
	...logged,
	answers: fc
		.uniqueArray(fc.constantFrom(...inquiryIds), { minLength: 1, maxLength: 2 })
		.chain((ids) =>
			fc.tuple(...ids.map((inquiryId) => fc.record({ inquiryId: fc.constant(inquiryId), ...logged }))),
		),
	quotes,
});

/** Every mixture of events, likely in a newsroom or not; replies may be joint. */
const stories: fc.Arbitrary<StoryFacts> = fc
	.record({
		replies: fc.uniqueArray(replies, { selector: (reply) => reply.id, maxLength: 4 }).map((list) =>
			list.map((reply, place) => ({
				...reply,
				quotes: reply.quotes.map((quote, index) => ({ ...quote, id: place * 10 + index + 1 })),
			})),
		),
		inquiries: fc.tuple(
			...inquiryIds.map((id) =>
				fc.record({
					id: fc.constant(id),
					organization: fc.constantFrom(...Object.values(organizations)),
					office: fc.constantFrom({ en: "", fr: "" }, { en: "", fr: "" }, { en: "the press office", fr: "" }),
					language: fc.constantFrom(...languages),
					deadlineAt: fc.option(instants),
					deadlineStated: fc.boolean(),
					shortNotice: fc.boolean(),
					withdrawal: fc.option(fc.record(logged), { freq: 5 }).map((one) => (id === 4 ? one : null)),
					refused: fc.option(fc.record({ reason: fc.constantFrom("", "They hung up."), ...logged })),
					questions: fc.constant([
						{ id: id * 10, position: 1, text: "What?", topic: { en: "the cost", fr: "le coût" } },
						{ id: id * 10 + 1, position: 2, text: "When?", topic: { en: "", fr: "" } },
					]),
					attempts: fc.uniqueArray(attempts, { selector: (one) => one.id, maxLength: 4 }),
					...logged,
				}),
			),
		),
		marks: fc.array(
			fc.record({
				reply: fc.nat(3),
				question: fc.constantFrom(...inquiryIds.flatMap((id) => [id * 10, id * 10 + 1])),
				mark: fc.constantFrom(...coverageMarks),
				...logged,
			}),
			{ maxLength: 6 },
		),
	})
	.map(({ replies, inquiries, marks }) => ({
		inquiries: inquiries.map(
			(inquiry): LineInquiry => ({
				...inquiry,
				replies: replies.filter((reply) => reply.answers.some((answer) => answer.inquiryId === inquiry.id)),
				coverage: marks.flatMap(({ reply, question, ...mark }, index) => {
					const answered = replies[reply];
					return answered === undefined || Math.floor(question / 10) !== inquiry.id
						? []
						: [{ id: index + 1, questionId: question, replyId: answered.id, ...mark }];
				}),
			}),
		),
	}));

const now = fc.integer({ min: 4, max: 13 }).map(hour);
const check = (property: fc.IProperty<[StoryFacts, Date]>) => fc.assert(property, { numRuns: 300 });
const promise = (holds: (facts: StoryFacts, at: Date) => void) => check(fc.property(stories, now, holds));

/** Written apart from the engine: whether anything that had happened and was logged makes a line untrue. */
function isContradicted(line: LineName, inquiry: LineInquiry, at: Date): boolean {
	const heard = inquiry.replies.filter((reply) => reply.receivedAt <= at);
	const onRecord = heard.filter(
		(reply) => reply.terms.startsWith("on_the_record") || reply.terms === "embargoed",
	);
	const of = (...kinds: string[]) => onRecord.filter((reply) => kinds.includes(reply.kind));
	const inWords = (reply: LineReply) =>
		reply.body.trim() !== "" && `${reply.speakerName}${reply.office}` !== "";
	const got = inquiry.attempts.filter((attempt) => isDelivered(attempt.outcome));
	const due = inquiry.deadlineAt;
	const commented = heard.some((reply) => classOf(reply.kind) === "substantive");
	switch (line) {
		case "did_not_immediately_respond":
			return heard.length > 0 || got.length === 0;
		case "did_not_immediately_respond_to_multiple_requests":
			return heard.length > 0 || got.length < 2;
		case "did_not_respond_by_deadline":
		case "did_not_respond_to_multiple_requests_by_deadline":
			return (
				heard.length > 0 ||
				due === null ||
				!inquiry.deadlineStated ||
				due >= at ||
				got.filter((attempt) => attempt.at <= due).length < (line === "did_not_respond_by_deadline" ? 1 : 2)
			);
		case "could_not_be_reached":
			return (
				heard.length > 0 ||
				inquiry.attempts.length === 0 ||
				got.some((attempt) => attempt.outcome !== "voicemail_left") ||
				inquiry.attempts.some((attempt) => attempt.outcome === "told_to_email")
			);
		case "refused":
			return (
				inquiry.refused === null || commented || !of("declined", "neither_confirm_nor_deny").some(inWords)
			);
		case "declined":
			return commented || !of("declined").some(inWords);
		case "would_not_comment_citing":
			return (
				commented ||
				!of("declined").some(
					(reply) => inWords(reply) && reply.reasonPassage !== "" && reply.body.includes(reply.reasonPassage),
				)
			);
		case "neither_confirm_nor_deny":
			return !of("neither_confirm_nor_deny").some(inWords);
		case "declined_interview":
			return !of("declined_interview").some(inWords);
		case "declined_interview_sent_statement":
			return !of("declined_interview").some(inWords) || of("statement", "partial").length === 0;
		case "did_not_answer_questions_about":
			return !inquiry.coverage.some((coverage) => coverage.mark === "not_answered") || onRecord.length === 0;
		case "acknowledged":
			return commented || of("acknowledgement").length === 0;
		case "asked_for_more_time":
			return of("asked_for_more_time").length === 0;
		case "referred":
			return of("referral").length === 0;
		case "denial":
		case "interview":
		case "lawyers_letter":
			return of(line).length === 0;
		case "statement":
			return of("statement", "partial").length === 0;
		case "quote":
			return !onRecord.some((reply) => reply.quotes.some((quote) => quote.approval !== null));
	}
}

test("no line that is offered is contradicted by the events", () => {
	promise((facts, at) => {
		for (const inquiry of asOf(facts, at).inquiries) {
			const { offered } = linesFor(inquiry, at);
			for (const { line } of offered)
				expect([line, isContradicted(line, inquiry, at)]).toEqual([line, false]);
		}
	});
});

test("a line is offered or barred with a reason, never neither and never both", () => {
	promise((facts, at) => {
		for (const inquiry of facts.inquiries) {
			const { offered, barred } = linesFor(inquiry, at);
			const names = new Set(offered.map((line) => line.line));
			const all = [...names, ...barred.map((one) => one.line)].sort();
			expect(all).toEqual([...lineNames].sort());
		}
	});
});

test("a human reply, on any terms, leaves no “did not respond” to its organization's request", () => {
	check(
		fc.property(stories, now, (facts, at) => {
			for (const sentence of paragraph(facts, at, "en", defaultStyle).sentences) {
				if (!isSilence(sentence.line)) continue;
				for (const inquiry of asOf(facts, at).inquiries) {
					if (sentence.inquiries.includes(inquiry.id)) expect(inquiry.replies).toEqual([]);
				}
			}
		}),
	);
	fc.assert(
		fc.property(stories, replies, now, (facts, reply, at) => {
			const [inquiry] = facts.inquiries as [LineInquiry];
			const answers = [{ inquiryId: inquiry.id, loggedAt: at, log: 1 }];
			const added = { ...reply, receivedAt: at, loggedAt: at, answers };
			const { offered } = linesFor({ ...inquiry, replies: [...inquiry.replies, added] }, at);
			expect(offered.filter((line) => isSilence(line.line))).toEqual([]);
		}),
		{ numRuns: 200 },
	);
});

test("a bounce changes nothing once something got there", () => {
	fc.assert(
		fc.property(
			stories,
			attempts,
			fc.constantFrom("bounced_permanent", "bounced_temporary"),
			now,
			(facts, bounce, outcome, at) => {
				for (const inquiry of asOf(facts, at).inquiries) {
					if (
						!inquiry.attempts.some(
							(attempt) => isDelivered(attempt.outcome) && attempt.outcome !== "voicemail_left",
						)
					)
						continue;
					const more = { ...inquiry, attempts: [...inquiry.attempts, { ...bounce, outcome } as LineAttempt] };
					expect(linesFor(more, at).offered).toEqual(linesFor(inquiry, at).offered);
				}
			},
		),
		{ numRuns: 200 },
	);
});

test("an automatic reply counts as a message that was sent, and no more", () => {
	promise((facts, at) => {
		const sent = (outcome: "automatic_reply" | "sent"): StoryFacts => ({
			inquiries: facts.inquiries.map((inquiry) => ({
				...inquiry,
				attempts: inquiry.attempts.map((attempt) =>
					attempt.outcome === "automatic_reply" ? { ...attempt, outcome } : attempt,
				),
			})),
		});
		expect(paragraph(sent("automatic_reply"), at, "en", defaultStyle)).toEqual(
			paragraph(sent("sent"), at, "en", defaultStyle),
		);
	});
});

test("those who share a sentence each support its line alone", () => {
	promise((facts, at) => {
		for (const language of languages) {
			for (const { line, inquiries } of paragraph(facts, at, language, defaultStyle).sentences) {
				for (const id of inquiries) {
					const inquiry = facts.inquiries.find((one) => one.id === id) as LineInquiry;
					const alone = linesFor(inquiry, at).offered.map((one) => one.line);
					expect(alone).toContain(line);
				}
			}
		}
	});
});

test("the order in which events were logged does not matter", () => {
	const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
	const pairs = stories.chain((facts) =>
		fc
			.tuple(
				...facts.inquiries.map((inquiry) =>
					fc.record({
						attempts: shuffled(inquiry.attempts),
						replies: shuffled(inquiry.replies),
						coverage: shuffled(inquiry.coverage),
						questions: shuffled(inquiry.questions),
					}),
				),
			)
			.map((lists): [StoryFacts, StoryFacts] => [
				facts,
				{ inquiries: facts.inquiries.map((inquiry, index) => ({ ...inquiry, ...lists[index] })) },
			]),
	);
	fc.assert(
		fc.property(pairs, now, ([one, other], at) => {
			for (const language of languages) {
				expect(paragraph(other, at, language, defaultStyle)).toEqual(
					paragraph(one, at, language, defaultStyle),
				);
			}
		}),
		{ numRuns: 200 },
	);
});

test("what happens or is logged later changes nothing, and nothing that may not be printed is", () => {
	promise((facts, at) => {
		for (const language of languages) {
			const written = paragraph(facts, at, language, defaultStyle);
			expect(paragraph(asOf(facts, at), at, language, defaultStyle)).toEqual(written);
			const printed = new Set(written.sentences.flatMap((sentence) => sentence.quotes));
			for (const reply of facts.inquiries.flatMap((inquiry) => inquiry.replies)) {
				const isKept = [
					"background",
					"not_for_attribution",
					"deep_background",
					"off_the_record",
					"disputed",
				].includes(reply.terms);
				for (const quote of reply.quotes) {
					if (isKept || quote.approval === null || quote.loggedAt > at) {
						expect(printed.has(quote.id)).toBe(false);
					}
				}
			}
			// Every inquiry on the record is either in a sentence or said to be in none.
			const said = new Set([
				...written.sentences.flatMap((one) => one.inquiries),
				...written.unsaid.map((one) => one.inquiry),
			]);
			expect([...said].sort()).toEqual(asOf(facts, at).inquiries.map((inquiry) => inquiry.id));
			for (const { text } of written.sentences) expect(text).not.toMatch(/[{}]|undefined|null| {2}/);
		}
	});
});

test("no quote that may be printed is lost, and each stands in its sentence with the others of its reply only", () => {
	promise((facts, at) => {
		const written = paragraph(facts, at, "en", defaultStyle);
		const printed = new Set(written.sentences.flatMap((sentence) => sentence.quotes));
		for (const inquiry of asOf(facts, at).inquiries) {
			for (const { quotes, replies } of linesFor(inquiry, at).offered) {
				for (const quote of quotes) {
					const isEnglish = replies[0]?.language === "en";
					const isTranslated = quote.translationLanguage === "en" && quote.translation !== "";
					expect(printed.has(quote.id)).toBe(isEnglish || isTranslated);
					const words = isEnglish ? quote.text : quote.translation;
					const sentence = written.sentences.find((one) => one.quotes.includes(quote.id));
					if (sentence === undefined) continue;
					expect(sentence.text).toContain(words);
					const ids = replies[0]?.quotes.map((one) => one.id) ?? [];
					for (const id of sentence.quotes) expect(ids).toContain(id);
				}
			}
		}
	});
});
