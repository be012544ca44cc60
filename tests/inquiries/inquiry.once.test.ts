import * as fc from "fast-check";
import {
	applyCorrections,
	classOf,
	coverageOf,
	deriveState,
	deriveStored,
	failedOutcomes,
	findPassage,
	type InquiryFacts,
	isDelivered,
	isFailed,
	isOverdue,
	overdueStates,
	problemWithPassage,
	type ReplyFacts,
} from "../../src/inquiries/inquiry.ts";
import {
	type AttemptOutcome,
	attemptOutcomes,
	type CoverageMark,
	type InquiryState,
	inquiryStates,
	type ReplyKind,
	replyKinds,
} from "../../src/vocabulary.ts";
import { attempts, inquiries, instants, reordered, replies } from "./events.ts";

const words = "The Government of Canada does not comment on leaked documents.";
const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));

/** A reply with its words and its speaker on the record, unless said otherwise. */
function reply(kind: ReplyKind, but: Partial<ReplyFacts> = {}): ReplyFacts {
	return { id: 1, kind, receivedAt: at(12), body: words, speakerName: "Ashley Lemire", office: "", ...but };
}

/** An inquiry of two questions; marks are [reply, question, mark] in the order in which they were made. */
function inquiry(events: {
	outcomes?: AttemptOutcome[];
	replies?: ReplyFacts[];
	marks?: [number, number, CoverageMark][];
	but?: Partial<InquiryFacts>;
}): InquiryFacts {
	return {
		deadlineAt: at(17),
		deadlineStated: true,
		withdrawn: false,
		questions: [
			{ id: 1, position: 1 },
			{ id: 2, position: 2 },
		],
		attempts: (events.outcomes ?? []).map((outcome, index) => ({
			id: index + 1,
			channel: "phone",
			outcome,
			at: at(9 + index),
		})),
		replies: events.replies ?? [],
		coverage: (events.marks ?? []).map(([replyId, questionId, mark], index) => ({
			id: index + 1,
			questionId,
			replyId,
			mark,
		})),
		...events.but,
	};
}

const stateOf = (...args: Parameters<typeof inquiry>) => deriveState(inquiry(...args));

describe("what became of an attempt", () => {
	const table: [AttemptOutcome, "delivered" | "failed" | "reached", InquiryState][] = [
		["sent", "delivered", "waiting"],
		["accepted_by_server", "delivered", "waiting"],
		["bounced_permanent", "failed", "unreachable"],
		["bounced_temporary", "failed", "unreachable"],
		["automatic_reply", "delivered", "waiting"],
		["form_confirmed", "delivered", "waiting"],
		["read_receipt", "delivered", "waiting"],
		["no_answer", "failed", "unreachable"],
		["busy", "failed", "unreachable"],
		["voicemail_left", "delivered", "waiting"],
		["mailbox_full", "failed", "unreachable"],
		["wrong_number_or_person", "failed", "unreachable"],
		["took_the_questions", "delivered", "waiting"],
		["told_to_email", "reached", "waiting"],
		["signed_for", "delivered", "waiting"],
		["delivery_refused", "failed", "unreachable"],
	];

	test.each(table)("%s is %s, and alone leaves the inquiry %s", (outcome, delivery, state) => {
		expect(isDelivered(outcome)).toBe(delivery === "delivered");
		expect(isFailed(outcome)).toBe(delivery === "failed");
		expect(failedOutcomes.includes(outcome)).toBe(delivery === "failed");
		const stored = deriveStored(inquiry({ outcomes: [outcome] }));
		expect(stored.state).toBe(state);
		expect(stored.putAt).toEqual(delivery === "delivered" ? at(9) : null);
	});

	test("every outcome of the field is in the table", () => {
		expect(table.map(([outcome]) => outcome)).toEqual(attemptOutcomes);
	});
});

describe("what a reply of each kind makes of an inquiry", () => {
	const table: [ReplyKind, ReturnType<typeof classOf>, InquiryState][] = [
		["statement", "substantive", "answered"],
		["interview", "substantive", "answered"],
		["declined", "declining", "declined"],
		["declined_interview", "declining", "declined"],
		["neither_confirm_nor_deny", "declining", "declined"],
		["acknowledgement", "holding", "acknowledged"],
		["asked_for_more_time", "holding", "acknowledged"],
		["referral", "referring", "referred"],
		["partial", "substantive", "partial"],
		["denial", "substantive", "answered"],
		["lawyers_letter", "substantive", "answered"],
		["legal_threat", "holding", "acknowledged"],
		["correction_request", "holding", "acknowledged"],
	];

	test.each(table)("%s is %s and makes it %s, asked or not, delivered or not", (kind, replyClass, state) => {
		expect(classOf(kind)).toBe(replyClass);
		expect(stateOf({ replies: [reply(kind)] })).toBe(state);
		expect(stateOf({ outcomes: ["sent"], replies: [reply(kind)] })).toBe(state);
		expect(stateOf({ outcomes: ["bounced_permanent"], replies: [reply(kind)] })).toBe(state);
	});

	test("every kind of the field is in the table", () => {
		expect(table.map(([kind]) => kind)).toEqual(replyKinds);
	});
});

describe("which state the events allow", () => {
	const noWords = { body: " \n", id: 2 };
	const noSource = { speakerName: "", office: " ", id: 2 };

	test.each<[string, Parameters<typeof inquiry>[0], InquiryState]>([
		["nothing sent", {}, "draft"],
		["sent, and silence, long past the deadline", { outcomes: ["sent"] }, "waiting"],
		["silence after many attempts", { outcomes: ["sent", "voicemail_left", "read_receipt"] }, "waiting"],
		["an automatic reply only", { outcomes: ["automatic_reply"] }, "waiting"],
		["every attempt failed", { outcomes: ["bounced_permanent", "no_answer", "busy"] }, "unreachable"],
		["one of many failures left a voicemail", { outcomes: ["no_answer", "voicemail_left"] }, "waiting"],
		["somebody answered the phone and asked for email", { outcomes: ["busy", "told_to_email"] }, "waiting"],
		["they called us first", { replies: [reply("interview")] }, "answered"],

		["declined, words and speaker kept", { replies: [reply("declined")] }, "declined"],
		[
			"declined by an office, nobody named",
			{ replies: [reply("declined", { speakerName: "", office: "Media relations" })] },
			"declined",
		],
		["declined, words not kept", { replies: [reply("declined", noWords)] }, "acknowledged"],
		["declined, by nobody known", { replies: [reply("declined_interview", noSource)] }, "acknowledged"],
		[
			"neither confirmed nor denied, words not kept",
			{ replies: [reply("neither_confirm_nor_deny", noWords)] },
			"acknowledged",
		],
		[
			"declined without words, then with",
			{ replies: [reply("declined", noWords), reply("declined")] },
			"declined",
		],
		[
			"declined an interview but sent a statement",
			{ replies: [reply("declined_interview"), reply("statement", { id: 2, receivedAt: at(10) })] },
			"answered",
		],
		[
			"declined after an acknowledgement",
			{ replies: [reply("acknowledgement"), reply("declined", { id: 2 })] },
			"declined",
		],
		["referred and declined", { replies: [reply("referral"), reply("declined", { id: 2 })] }, "declined"],
		[
			"acknowledged and referred",
			{ replies: [reply("referral"), reply("acknowledgement", { id: 2 })] },
			"referred",
		],
		[
			"acknowledged, then a statement",
			{ replies: [reply("acknowledgement"), reply("statement", { id: 2 })] },
			"answered",
		],
		[
			"acknowledged, with a question marked answered all the same",
			{
				replies: [reply("acknowledgement")],
				marks: [
					[1, 1, "answered"],
					[1, 2, "answered"],
				],
			},
			"acknowledged",
		],

		["a statement not yet read against the questions", { replies: [reply("statement")] }, "answered"],
		[
			"a statement that answers one question, the other unread",
			{ replies: [reply("statement")], marks: [[1, 1, "answered"]] },
			"answered",
		],
		[
			"a statement that does not answer a question",
			{ replies: [reply("statement")], marks: [[1, 2, "not_answered"]] },
			"partial",
		],
		[
			"a statement that answers a question partly",
			{ replies: [reply("statement")], marks: [[1, 2, "partly"]] },
			"partial",
		],
		[
			"a statement that declines a question",
			{ replies: [reply("statement")], marks: [[1, 2, "declined"]] },
			"partial",
		],
		[
			"the missing answer came in a second statement",
			{
				replies: [reply("statement"), reply("statement", { id: 2 })],
				marks: [
					[1, 2, "not_answered"],
					[2, 2, "answered"],
				],
			},
			"answered",
		],
		[
			"a question marked again",
			{
				replies: [reply("statement")],
				marks: [
					[1, 2, "answered"],
					[1, 2, "not_answered"],
				],
			},
			"partial",
		],
		[
			"a partial reply, one question unread",
			{ replies: [reply("partial")], marks: [[1, 1, "answered"]] },
			"partial",
		],
		[
			"a partial reply that turned out to answer all",
			{
				replies: [reply("partial")],
				marks: [
					[1, 1, "answered"],
					[1, 2, "answered"],
				],
			},
			"answered",
		],
		[
			"a partial reply completed only by marks on an acknowledgement",
			{
				replies: [reply("partial"), reply("acknowledgement", { id: 2 })],
				marks: [
					[1, 1, "answered"],
					[2, 2, "answered"],
				],
			},
			"partial",
		],
		[
			"a partial reply, then a full statement",
			{ replies: [reply("partial"), reply("statement", { id: 2 })] },
			"answered",
		],
		[
			"a partial reply to a request without numbered questions",
			{ replies: [reply("partial")], but: { questions: [] } },
			"partial",
		],
		[
			"a mark on a reply that does not answer this inquiry",
			{ replies: [reply("statement")], marks: [[9, 1, "not_answered"]] },
			"answered",
		],
		["withdrawn after an answer", { replies: [reply("statement")], but: { withdrawn: true } }, "withdrawn"],
		["withdrawn before it was sent", { but: { withdrawn: true } }, "withdrawn"],
	])("%s", (_name, events, state) => {
		expect(stateOf(events)).toBe(state);
	});
});

test("a question's coverage is the strongest current mark of any reply", () => {
	const marked = (...marks: [number, number, CoverageMark][]) =>
		coverageOf(
			{ id: 1 },
			inquiry({
				replies: [reply("statement"), reply("declined", { id: 2 }), reply("referral", { id: 3 })],
				marks,
			}),
		);
	expect(marked()).toBeNull();
	expect(marked([1, 2, "answered"])).toBeNull();
	expect(marked([3, 1, "answered"])).toBeNull();
	expect(marked([1, 1, "not_answered"])).toBe("not_answered");
	expect(marked([1, 1, "not_answered"], [2, 1, "declined"])).toBe("declined");
	expect(marked([1, 1, "partly"], [2, 1, "declined"])).toBe("partly");
	expect(marked([1, 1, "partly"], [2, 1, "answered"])).toBe("answered");
	expect(marked([1, 1, "answered"], [1, 1, "partly"], [2, 1, "declined"])).toBe("partly");
});

test("the row stores the deadline, when the questions were put, the attempts and the last event", () => {
	expect(
		deriveStored(
			inquiry({
				outcomes: ["bounced_permanent", "voicemail_left", "sent", "no_answer"],
				replies: [reply("acknowledgement", { receivedAt: at(11) })],
			}),
		),
	).toEqual({ state: "acknowledged", dueAt: at(17), putAt: at(10), attemptCount: 4, lastEventAt: at(12) });
	expect(deriveStored(inquiry({ replies: [reply("statement", { receivedAt: at(15) })] }))).toMatchObject({
		putAt: null,
		attemptCount: 0,
		lastEventAt: at(15),
	});
	expect(deriveStored(inquiry({ but: { deadlineAt: null } }))).toEqual({
		state: "draft",
		dueAt: null,
		putAt: null,
		attemptCount: 0,
		lastEventAt: null,
	});
});

test("an inquiry is overdue after its deadline, not at it, and never without one", () => {
	const waiting = { state: "waiting", dueAt: at(17) } as const;
	expect(isOverdue(waiting, new Date(at(17).getTime() - 1))).toBe(false);
	expect(isOverdue(waiting, at(17))).toBe(false);
	expect(isOverdue(waiting, new Date(at(17).getTime() + 1))).toBe(true);
	expect(isOverdue({ state: "waiting", dueAt: null }, at(23))).toBe(false);
	expect(inquiryStates.filter((state) => isOverdue({ state, dueAt: at(17) }, at(18)))).toEqual([
		"unreachable",
		"waiting",
		"acknowledged",
	]);
});

describe("whatever happened, in whatever order", () => {
	const isHuman = (kind: ReplyKind, ...classes: ReturnType<typeof classOf>[]) =>
		classes.includes(classOf(kind));

	test("declined only when a person declined, in words, and it is known who", () => {
		fc.assert(
			fc.property(inquiries, (facts) => {
				if (deriveState(facts) !== "declined") {
					return;
				}
				expect(
					facts.replies.some(
						({ kind, body, speakerName, office }) =>
							isHuman(kind, "declining") && body.trim() !== "" && (speakerName + office).trim() !== "",
					),
				).toBe(true);
			}),
		);
	});

	test("answered or partial only when there is a reply with something in it", () => {
		fc.assert(
			fc.property(inquiries, (facts) => {
				const empty = facts.replies.filter(({ kind }) => !isHuman(kind, "substantive"));
				expect(["answered", "partial"]).not.toContain(deriveState({ ...facts, replies: empty }));
			}),
		);
	});

	test("automatic replies, bounces and acknowledgements leave it waiting, unreachable or acknowledged", () => {
		const noise = attempts.map((attempt) => ({ ...attempt, outcome: "automatic_reply" as const }));
		const bounce = attempts.map((attempt) => ({ ...attempt, outcome: "bounced_permanent" as const }));
		const acknowledgement = replies.map((fact) => ({ ...fact, kind: "acknowledgement" as const }));
		fc.assert(
			fc.property(
				inquiries,
				fc.array(fc.oneof(noise, bounce)),
				fc.array(acknowledgement),
				(facts, tries, holding) => {
					const state = deriveState({ ...facts, withdrawn: false, attempts: tries, replies: holding });
					expect(["draft", "waiting", "unreachable", "acknowledged"]).toContain(state);
				},
			),
		);
	});

	test("the order in which events were logged changes nothing", () => {
		fc.assert(
			fc.property(reordered, ([facts, others]) => {
				expect(deriveStored(others)).toEqual(deriveStored(facts));
				for (const question of facts.questions) {
					expect(coverageOf(question, others)).toBe(coverageOf(question, facts));
				}
			}),
		);
	});

	test("after any reply from a person it is not a draft, waiting or unreachable", () => {
		fc.assert(
			fc.property(inquiries, replies, (facts, fact) => {
				const state = deriveState({ ...facts, replies: [...facts.replies, fact] });
				expect(["draft", "waiting", "unreachable"]).not.toContain(state);
			}),
		);
	});

	test("one more failed attempt only ever turns a draft into unreachable", () => {
		fc.assert(
			fc.property(inquiries, attempts, fc.constantFrom(...failedOutcomes), (facts, attempt, outcome) => {
				const before = deriveState(facts);
				const after = deriveState({ ...facts, attempts: [...facts.attempts, { ...attempt, outcome }] });
				expect(after).toBe(before === "draft" ? "unreachable" : before);
			}),
		);
	});

	test("the deadline and the clock do not change the state", () => {
		fc.assert(
			fc.property(inquiries, fc.option(instants), fc.boolean(), (facts, deadlineAt, deadlineStated) => {
				expect(deriveState({ ...facts, deadlineAt, deadlineStated })).toBe(deriveState(facts));
			}),
		);
	});

	test("overdue only while something is owed", () => {
		fc.assert(
			fc.property(inquiries, instants, (facts, now) => {
				const stored = deriveStored(facts);
				const owed = overdueStates.some((state) => state === stored.state);
				expect(isOverdue(stored, now)).toBe(owed && stored.dueAt !== null && stored.dueAt < now);
			}),
		);
	});
});

describe("corrections", () => {
	const record = { id: 7, kind: "statement", receivedAt: at(12), embargoUntil: null as Date | null };
	const correction = (id: number, field: string, before: unknown, after: unknown) => ({
		id,
		field,
		before,
		after,
	});

	test("apply in the order in which they were made, and leave the record as it was", () => {
		const frozen = Object.freeze({ ...record });
		const corrected = applyCorrections(frozen, [
			correction(10, "kind", "partial", "denial"),
			correction(9, "kind", "statement", "partial"),
		]);
		expect(corrected).toEqual({ ...record, kind: "denial" });
		expect(frozen).toEqual(record);
		expect(applyCorrections(frozen, [])).not.toBe(frozen);
	});

	test("of a time give a time, also where there was none", () => {
		const corrected = applyCorrections(record, [
			correction(1, "receivedAt", at(12).toISOString(), "2026-03-02T09:30:00-05:00"),
			correction(2, "embargoUntil", null, at(20).toISOString()),
		]);
		expect(corrected.receivedAt).toEqual(new Date("2026-03-02T14:30:00Z"));
		expect(corrected.embargoUntil).toEqual(at(20));
		expect(
			applyCorrections(corrected, [correction(3, "embargoUntil", at(20).toISOString(), null)]).embargoUntil,
		).toBeNull();
		expect(() => applyCorrections(record, [correction(4, "receivedAt", "", "yesterday")])).toThrow(
			RangeError,
		);
	});

	test("of a field that was not asked for add nothing", () => {
		const corrected = applyCorrections(record, [
			correction(1, "speakerTitle", "", "advisor"),
			correction(2, "__proto__", null, { kind: "denial" }),
		]);
		expect(corrected).toEqual(record);
		expect(Object.getPrototypeOf(corrected)).toBe(Object.prototype);
	});

	test("can turn an answer into an acknowledgement, and its marks no longer count", () => {
		const fact = applyCorrections(reply("statement"), [
			correction(1, "kind", "statement", "acknowledgement"),
		]);
		expect(stateOf({ replies: [fact], marks: [[1, 1, "answered"]] })).toBe("acknowledged");
	});
});

describe("a passage by its offsets", () => {
	test.each<[string, string, number, number, ReturnType<typeof problemWithPassage>]>([
		["the whole body", "We agree", 0, 8, null],
		["one word", "We agree", 3, 8, null],
		["nothing", "We agree", 3, 3, "empty"],
		["end before start", "We agree", 5, 3, "empty"],
		["only white space", "We \n\u00a0agree", 2, 5, "empty"],
		["before the body", "We agree", -1, 3, "outside"],
		["past the body", "We agree", 3, 9, "outside"],
		["no offset", "We agree", Number.NaN, 3, "outside"],
		["half an offset", "We agree", 0, 2.5, "outside"],
		["endless", "We agree", 0, Number.POSITIVE_INFINITY, "outside"],
		["a whole emoji", "a👍b", 1, 3, null],
		["the second half of an emoji", "a👍b", 2, 4, "splits_character"],
		["the first half of an emoji", "a👍b", 0, 2, "splits_character"],
		["between two emoji", "👍👍", 2, 4, null],
	])("%s", (_name, body, start, end, problem) => {
		expect(problemWithPassage(body, start, end)).toBe(problem);
	});
});

describe("a pasted passage", () => {
	const body =
		"Bonjour,\r\n\r\nThe “orders” are\n\tgenuine. We won’t say more.\n\nThe “orders” are old. 👍🏽";
	const found = (passage: string, near?: number) => {
		const place = findPassage(body, passage, near);
		return place && body.slice(place.start, place.end);
	};

	test.each<[string, string, string | null]>([
		["word for word", "We won’t say more.", "We won’t say more."],
		["with white space around it", "\n  We won’t say more. \r\n", "We won’t say more."],
		["with its line breaks lost", "“orders” are genuine.", "“orders” are\n\tgenuine."],
		["with line breaks gained", "We\nwon’t  say\u00a0more.", "We won’t say more."],
		["ending in an emoji", "old. 👍🏽", "old. 👍🏽"],
		["with straight quotation marks", '"orders"', null],
		["with a straight apostrophe", "We won't say more.", null],
		["in other letters' case", "we won’t say more.", null],
		["with a word left out", "We won’t more.", null],
		["with white space where there is none", "gen uine", null],
		["without white space where there is some", "saymore", null],
		["with an accent typed another way", "genuine\u0301", null],
		["half an emoji", "\ud83d", null],
		["the other half", "\udc4d\ud83c", null],
		["of nothing", "", null],
		["of white space", " \n ", null],
		["longer than the body", `${body}!`, null],
	])("%s", (_name, passage, quote) => {
		expect(found(passage)).toBe(quote);
	});

	test("that stands there twice is taken at or after where the selection was, else at the first", () => {
		const second = body.lastIndexOf("The");
		expect(findPassage(body, "The “orders”")?.start).toBe(12);
		expect(findPassage(body, "The “orders”", 12)?.start).toBe(12);
		expect(findPassage(body, "The “orders”", 13)?.start).toBe(second);
		expect(findPassage(body, "The\n“orders”", 13)?.start).toBe(second);
		expect(findPassage(body, "The “orders”", second + 1)?.start).toBe(12);
		expect(findPassage(body, "The\n“orders”", 99_999)?.start).toBe(12);
		expect(findPassage("aaa", "aa", 1)?.start).toBe(1);
	});

	const letters = fc.string({
		unit: fc.constantFrom("a", "b", " ", "\n", "\u00a0", "👍", "é"),
		maxLength: 30,
	});
	const level = (text: string) => text.trim().replace(/\s+/g, " ");

	test("is the body's own words, whole characters, at the first place there is", () => {
		fc.assert(
			fc.property(letters, letters, fc.nat(40), (text, passage, near) => {
				const place = findPassage(text, passage, near);
				expect(place !== null).toBe(passage.trim() !== "" && level(text).includes(level(passage)));
				if (place === null) {
					return;
				}
				expect(problemWithPassage(text, place.start, place.end)).toBeNull();
				const quote = text.slice(place.start, place.end);
				expect(level(quote)).toBe(level(passage));
				if (text.includes(passage)) {
					const after = text.indexOf(passage, near);
					expect(place.start).toBe(after === -1 ? text.indexOf(passage) : after);
					expect(quote).toBe(passage);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test("cut out of the body is always found, line breaks or not", () => {
		fc.assert(
			fc.property(letters, fc.nat(30), fc.nat(30), (text, start, length) => {
				const end = Math.min(text.length, start + length);
				fc.pre(problemWithPassage(text, start, end) === null);
				const passage = text.slice(start, end);
				expect(findPassage(text, passage, start)).toEqual({ start, end });
				expect(findPassage(text, level(passage))).not.toBeNull();
			}),
		);
	});

	test("chosen to be slow to find is not", () => {
		const long = "a".repeat(100_000);
		const half = "a".repeat(25_000);
		for (const passage of [`${half}b${half}`, `b${half}`, `${half}b`, " a".repeat(50_000)]) {
			expect(findPassage(long, passage)).toBeNull();
			expect(findPassage(" \n".repeat(50_000), passage)).toBeNull();
		}
		expect(findPassage(" a".repeat(50_000), "\ta".repeat(40_000))).toEqual({ start: 1, end: 80_000 });
		expect(findPassage(`${" ".repeat(100_000)}a`, `a${" ".repeat(100_000)}`)).toEqual({
			start: 100_000,
			end: 100_001,
		});
	});
});
