import { classOf, isDelivered, isFailed } from "../../src/inquiries/inquiry.ts";
import { aroundOf } from "../../src/lines/around.ts";
import { linesFor } from "../../src/lines/line.ts";
import { type BarredReason, isSilence, type LineName, lineNames } from "../../src/lines/names.ts";
import {
	type AttributionTerms,
	attemptOutcomes,
	attributionTerms,
	replyKinds,
} from "../../src/vocabulary.ts";
import { type Asked, type Reply, story, time } from "./story.ts";

const emailed = ["11:05 email accepted_by_server"];
const twice = [...emailed, "14:20 phone voicemail_left"];

/** The lines of the first of these inquiries, with the others around it. */
function linesOf(asked: Partial<Asked> | Asked[], at = "16:00") {
	const facts = story(Array.isArray(asked) ? asked : [{ who: "csis", deadline: "17:00", ...asked }]);
	const [inquiry] = facts.inquiries;
	if (inquiry === undefined) throw new Error("a story without inquiries");
	const { offered, barred } = linesFor(inquiry, time(at), aroundOf(facts));
	return {
		offered,
		names: [...new Set(offered.map((one) => one.line))],
		why: Object.fromEntries(barred.map(({ line, reason }) => [line, reason])) as Partial<
			Record<LineName, BarredReason>
		>,
		of: (name: LineName) => offered.find((one) => one.line === name),
	};
}

/** A reply with its words and its speaker on the record. */
const reply = (kind: Reply["kind"], more: Partial<Reply> = {}): Reply => ({
	at: "15:12",
	kind,
	speaker: "Ashley Lemire",
	body: "We do not comment on leaked documents.",
	...more,
});

const question = { en: "the cost", fr: "le coût" };
const unanswered = reply("statement", { marks: ["not_answered"] });
const declinedAndSent = [reply("declined_interview"), reply("statement", { at: "15:30" })];

/** What each line needs, and what bars it. */
const rows: [
	LineName,
	{ needs: [string, Partial<Asked>, string?][]; bars: [string, Partial<Asked>, BarredReason, string?][] },
][] = [
	[
		"did_not_immediately_respond",
		{
			needs: [
				["one attempt that got there", { attempts: emailed }],
				[
					"one that got there after one that bounced",
					{ attempts: ["11:00 email bounced_permanent", ...emailed] },
				],
				["an automatic reply, which is nobody's", { attempts: ["11:05 email automatic_reply"] }],
				["the deadline itself, to the minute", { attempts: emailed }, "17:00"],
				["short notice, after the deadline", { short: true, attempts: emailed }, "17:01"],
				["no deadline that they were told of", { unstated: true, attempts: emailed }, "17:01"],
				["a request that came after its own deadline", { attempts: ["17:05 email sent"] }, "17:10"],
			],
			bars: [
				["no attempt", {}, "never_asked"],
				["a bounce", { attempts: ["11:05 email bounced_permanent"] }, "nothing_delivered"],
				["a call in which nothing was put", { attempts: ["11:05 phone told_to_email"] }, "told_to_email"],
				["the deadline, a minute after", { attempts: emailed }, "deadline_passed", "17:01"],
				["a human reply", { attempts: emailed, replies: [reply("acknowledgement")] }, "human_reply"],
				[
					"a reply off the record",
					{ attempts: emailed, replies: [reply("statement", { terms: "off_the_record" })] },
					"human_reply",
				],
				["a withdrawn request", { attempts: emailed, withdrawn: "12:00" }, "withdrawn"],
			],
		},
	],
	[
		"did_not_respond_by_deadline",
		{
			needs: [
				["a stated deadline that has passed", { attempts: emailed }, "17:01"],
				["the same with short notice", { short: true, attempts: emailed }, "17:01"],
			],
			bars: [
				["no deadline stated", { unstated: true, attempts: emailed }, "deadline_not_stated", "17:01"],
				["a deadline that has not passed", { attempts: emailed }, "deadline_not_passed", "17:00"],
				[
					"a request that came too late for it",
					{ attempts: ["17:05 email sent"] },
					"nothing_by_deadline",
					"17:10",
				],
				[
					"a late reply",
					{ attempts: emailed, replies: [reply("statement", { at: "17:30" })] },
					"human_reply",
					"18:00",
				],
				["a bounce", { attempts: ["11:05 email bounced_permanent"] }, "nothing_delivered", "17:01"],
			],
		},
	],
	[
		"did_not_respond_to_multiple_requests_by_deadline",
		{
			needs: [["two requests on two channels", { attempts: twice }, "17:01"]],
			bars: [
				["one email to several addresses", { attempts: [...emailed, ...emailed] }, "one_request", "17:01"],
				[
					"a second request that bounced",
					{ attempts: [...emailed, "14:20 email bounced_permanent"] },
					"one_request",
					"17:01",
				],
				[
					"a second request after the deadline",
					{ attempts: [...emailed, "17:20 phone voicemail_left"] },
					"one_request_by_deadline",
					"17:30",
				],
				["a deadline that has not passed", { attempts: twice }, "deadline_not_passed"],
				["a human reply", { attempts: twice, replies: [reply("referral")] }, "human_reply", "17:01"],
			],
		},
	],
	[
		"did_not_immediately_respond_to_multiple_requests",
		{
			needs: [["two requests on two channels", { attempts: twice }]],
			bars: [
				["the same email within minutes", { attempts: [...emailed, "11:10 email sent"] }, "one_request"],
				["the deadline", { attempts: twice }, "deadline_passed", "17:01"],
				["a human reply", { attempts: twice, replies: [reply("legal_threat")] }, "human_reply"],
			],
		},
	],
	[
		"could_not_be_reached",
		{
			needs: [
				["every attempt failed", { attempts: ["11:05 email bounced_temporary", "12:00 phone no_answer"] }],
				["nothing but a voicemail, with a warning", { attempts: ["12:00 phone voicemail_left"] }],
			],
			bars: [
				["any attempt that got there", { attempts: ["12:00 phone no_answer", ...emailed] }, "delivered"],
				["somebody who answered", { attempts: ["12:00 phone told_to_email"] }, "told_to_email"],
				["no attempt", {}, "never_asked"],
				[
					"a human reply",
					{ attempts: ["12:00 phone no_answer"], replies: [reply("statement")] },
					"human_reply",
				],
			],
		},
	],
	[
		"declined",
		{
			needs: [
				["a person who said so, in words", { replies: [reply("declined")] }],
				[
					"an office that said so",
					{ replies: [reply("declined", { speaker: "", office: "media relations" })] },
				],
			],
			bars: [
				["silence", { attempts: emailed }, "nobody_said_so"],
				["an automatic reply", { attempts: ["11:05 email automatic_reply"] }, "nobody_said_so"],
				["an acknowledgement", { replies: [reply("acknowledgement")] }, "only_held"],
				["words that nobody noted", { replies: [reply("declined", { body: " " })] }, "words_not_on_record"],
				["nobody named", { replies: [reply("declined", { speaker: "" })] }, "words_not_on_record"],
				["background", { replies: [reply("declined", { terms: "background" })] }, "not_on_the_record"],
				[
					"a statement, even off the record",
					{ replies: [reply("declined"), reply("statement", { terms: "off_the_record" })] },
					"they_commented",
				],
			],
		},
	],
	[
		"refused",
		{
			needs: [
				[
					"an editor's reason, of someone who declined",
					{ refused: "They hung up.", replies: [reply("declined")] },
				],
			],
			bars: [
				["no editor's word", { replies: [reply("declined")] }, "editors_word"],
				["an editor without a reason", { refused: " ", replies: [reply("declined")] }, "editors_word"],
				[
					"silence, whatever an editor says",
					{ refused: "They hung up.", attempts: emailed },
					"nobody_said_so",
				],
			],
		},
	],
	[
		"declined_interview_sent_statement",
		{
			needs: [["both events", { replies: declinedAndSent }]],
			bars: [
				["no statement", { replies: declinedAndSent.slice(0, 1) }, "needs_both"],
				["no interview declined", { replies: declinedAndSent.slice(1) }, "needs_both"],
				["neither", { attempts: emailed }, "nobody_said_so"],
				[
					"a statement off the record",
					{ replies: [reply("declined_interview"), reply("statement", { terms: "off_the_record" })] },
					"needs_both",
				],
			],
		},
	],
	[
		"declined_interview",
		{
			needs: [["a person who said so", { replies: [reply("declined_interview")] }]],
			bars: [["a plain decline", { replies: [reply("declined")] }, "no_reply_says_so"]],
		},
	],
	[
		"did_not_answer_questions_about",
		{
			needs: [
				[
					"a question in writing, marked not answered",
					{ questions: [question], attempts: emailed, replies: [unanswered] },
				],
			],
			bars: [
				["no reply", { questions: [question], attempts: emailed }, "nobody_said_so"],
				[
					"a question that was never put",
					{ attempts: emailed, replies: [unanswered] },
					"none_marked_unanswered",
				],
				[
					"a question put by phone",
					{ questions: [question], attempts: ["11:05 phone took_the_questions"], replies: [unanswered] },
					"not_put_in_writing",
				],
				[
					"a question put in writing after the reply",
					{ questions: [question], attempts: ["15:30 email sent"], replies: [unanswered] },
					"not_put_in_writing",
				],
				[
					"no mark",
					{ questions: [question], attempts: emailed, replies: [reply("statement")] },
					"none_marked_unanswered",
				],
				[
					"an answer, even off the record",
					{
						questions: [question],
						attempts: emailed,
						replies: [
							unanswered,
							reply("interview", { at: "15:40", terms: "off_the_record", marks: ["answered"] }),
						],
					},
					"none_marked_unanswered",
				],
				[
					"a mark on a reply off the record",
					{ questions: [question], attempts: emailed, replies: [{ ...unanswered, terms: "background" }] },
					"none_marked_unanswered",
				],
				[
					"a mark on an acknowledgement",
					{
						questions: [question],
						attempts: emailed,
						replies: [reply("acknowledgement", { marks: ["not_answered"] })],
					},
					"none_marked_unanswered",
				],
			],
		},
	],
	[
		"would_not_comment_citing",
		{
			needs: [
				[
					"a reason in the reply's words",
					{ replies: [reply("declined", { reason: "leaked_documents", passage: "leaked documents" })] },
				],
			],
			bars: [
				[
					"a reason that someone inferred",
					{ replies: [reply("declined", { reason: "national_security", passage: "" })] },
					"reason_not_in_words",
				],
				[
					"a reason whose words are not there",
					{ replies: [reply("declined", { reason: "national_security", passage: "national security" })] },
					"reason_not_in_words",
				],
				[
					"none given",
					{ replies: [reply("declined", { reason: "none_given", passage: "comment" })] },
					"reason_not_in_words",
				],
				["silence", { attempts: emailed }, "nobody_said_so"],
			],
		},
	],
	[
		"neither_confirm_nor_deny",
		{
			needs: [["somebody who said it in words", { replies: [reply("neither_confirm_nor_deny")] }]],
			bars: [
				["a plain decline", { replies: [reply("declined")] }, "no_reply_says_so"],
				[
					"words that nobody noted",
					{ replies: [reply("neither_confirm_nor_deny", { body: "" })] },
					"words_not_on_record",
				],
			],
		},
	],
	[
		"acknowledged",
		{
			needs: [
				["only holding replies", { replies: [reply("acknowledgement"), reply("asked_for_more_time")] }],
			],
			bars: [
				["a substantive reply", { replies: [reply("acknowledgement"), reply("statement")] }, "human_reply"],
				[
					"one off the record",
					{ replies: [reply("acknowledgement"), reply("interview", { terms: "off_the_record" })] },
					"human_reply",
				],
				["silence", { attempts: emailed }, "nobody_said_so"],
				["only a legal threat", { replies: [reply("legal_threat")] }, "internal_only"],
			],
		},
	],
	[
		"asked_for_more_time",
		{
			needs: [["that event", { replies: [reply("asked_for_more_time", { granted: "tomorrow 12:00" })] }]],
			bars: [["an acknowledgement", { replies: [reply("acknowledgement")] }, "only_held"]],
		},
	],
	[
		"referred",
		{
			needs: [
				["the referral to an organization", { replies: [reply("referral", { referredTo: "dnd" })] }],
				[
					"the referral to somebody else",
					{ replies: [reply("referral", { referredTo: { text: "the city" } })] },
				],
			],
			bars: [
				["a referral to nobody in particular", { replies: [reply("referral")] }, "target_unknown"],
				["silence", { attempts: emailed }, "nobody_said_so"],
			],
		},
	],
	[
		"denial",
		{
			needs: [["a reply that denies", { replies: [reply("denial")] }]],
			bars: [["a statement that does not", { replies: [reply("statement")] }, "no_reply_says_so"]],
		},
	],
	[
		"lawyers_letter",
		{
			needs: [["a lawyer's letter", { replies: [reply("lawyers_letter")] }]],
			bars: [["a legal threat", { replies: [reply("legal_threat")] }, "internal_only"]],
		},
	],
	[
		"quote",
		{
			needs: [
				[
					"an approved passage of a named speaker to an outlet",
					{ replies: [reply("declined", { outlet: "National Post", quotes: ["leaked documents"] })] },
				],
			],
			bars: [
				["no passage marked", { replies: [reply("statement")] }, "no_quote"],
				[
					"no approval",
					{ replies: [reply("declined", { quotes: [{ text: "leaked", approved: false }] })] },
					"quote_not_approved",
				],
				[
					"background",
					{ replies: [reply("declined", { terms: "background", quotes: ["leaked"] })] },
					"not_on_the_record",
				],
				[
					"an embargo",
					{ replies: [reply("declined", { terms: "embargoed", embargo: "18:00", quotes: ["leaked"] })] },
					"embargoed",
				],
				[
					"terms that nobody accepted",
					{
						replies: [
							reply("declined", {
								terms: "on_the_record_spokesperson",
								proposedBy: "them",
								quotes: ["leaked"],
							}),
						],
					},
					"terms_not_accepted",
				],
			],
		},
	],
	[
		"interview",
		{
			needs: [["an interview", { replies: [reply("interview")] }]],
			bars: [
				[
					"an interview off the record",
					{ replies: [reply("interview", { terms: "off_the_record" })] },
					"not_on_the_record",
				],
			],
		},
	],
	[
		"statement",
		{
			needs: [
				["a statement", { replies: [reply("statement")] }],
				["a partial answer", { replies: [reply("partial")] }],
			],
			bars: [["an acknowledgement", { replies: [reply("acknowledgement")] }, "only_held"]],
		},
	],
];

test("there is a row for every line", () => {
	expect(rows.map(([line]) => line).sort()).toEqual([...lineNames].sort());
});

describe.each(rows)("%s", (line, { needs, bars }) => {
	test.each(needs.map(([what, asked, at = "16:00"]) => [what, asked, at] as const))(
		"is offered given %s",
		(_, asked, at) => {
			expect(linesOf(asked, at).names).toContain(line);
		},
	);

	test.each(bars.map(([what, asked, reason, at = "16:00"]) => [what, asked, reason, at] as const))(
		"is barred by %s",
		(_, asked, reason, at) => {
			const { names, why } = linesOf(asked, at);
			expect(names).not.toContain(line);
			expect(why[line]).toBe(reason);
		},
	);
});

describe("silence", () => {
	test("changes its line at the deadline, to the minute", () => {
		const at = (now: string) => linesOf({ attempts: emailed }, now).names[0];
		expect([at("16:59"), at("17:00"), at("17:01")]).toEqual([
			"did_not_immediately_respond",
			"did_not_immediately_respond",
			"did_not_respond_by_deadline",
		]);
	});

	test("ends at the deadline, and after it does not end by itself", () => {
		expect(linesOf({ attempts: emailed }).offered[0]?.expiresAt).toEqual(time("17:00"));
		expect(linesOf({ attempts: emailed }, "17:01").offered[0]?.expiresAt).toBeNull();
		expect(linesOf({ attempts: emailed, unstated: true }).offered[0]?.expiresAt).toBeNull();
	});

	test.each(replyKinds)("is over once somebody answered, if only with %s", (kind) => {
		for (const terms of attributionTerms) {
			for (const at of ["16:00", "17:01"]) {
				const { names } = linesOf({ attempts: twice, replies: [reply(kind, { terms })] }, at);
				expect(names.filter(isSilence)).toEqual([]);
			}
		}
	});

	test.each(attemptOutcomes)("is what the outcome allows: %s", (outcome) => {
		const { names } = linesOf({ attempts: [`11:05 email ${outcome}`] });
		expect(names.includes("did_not_immediately_respond")).toBe(isDelivered(outcome));
		expect(names.includes("could_not_be_reached")).toBe(isFailed(outcome) || outcome === "voicemail_left");
	});

	test("is taken back attempt by attempt as each is found to have bounced", () => {
		const names = (first: string, second: string) =>
			linesOf({ attempts: [`11:05 email ${first}`, `14:20 sms ${second}`] }).names[0];
		expect(names("sent", "sent")).toBe("did_not_immediately_respond_to_multiple_requests");
		expect(names("sent", "bounced_permanent")).toBe("did_not_immediately_respond");
		expect(names("bounced_permanent", "sent")).toBe("did_not_immediately_respond");
		expect(names("bounced_permanent", "bounced_permanent")).toBe("could_not_be_reached");
	});

	test("is barred for an organization that answered another request of the story, not for its other office", () => {
		const answered: Asked = { who: "csis", replies: [reply("statement")] };
		expect(linesOf([{ who: "csis", attempts: emailed }, answered]).why.did_not_immediately_respond).toBe(
			"replied_to_another_request",
		);
		const office = { en: "the director’s office", fr: "le bureau du directeur" };
		expect(linesOf([{ who: "csis", office, attempts: emailed }, answered]).names).toEqual([
			"did_not_immediately_respond",
		]);
	});

	test("rests on the attempts that got there, and by deadline on the request that stated it", () => {
		const attempts = ["10:00 email bounced_permanent", ...twice];
		expect(linesOf({ attempts }).offered[0]?.because).toEqual([3, 4]);
		expect(linesOf({ attempts }, "17:01").offered[0]?.because).toEqual([1, 3, 4]);
	});
});

describe("warnings", () => {
	const known: [string, Partial<Asked>, LineName, string[], string?][] = [
		[
			"a voicemail was left",
			{ attempts: ["12:00 phone voicemail_left"] },
			"could_not_be_reached",
			["voicemail_left"],
		],
		[
			"notice was short",
			{ short: true, attempts: emailed },
			"did_not_respond_by_deadline",
			["short_notice"],
			"17:01",
		],
		[
			"every request went by one channel",
			{ attempts: [...emailed, "14:00 email sent"] },
			"did_not_immediately_respond_to_multiple_requests",
			["one_channel"],
		],
		["two channels are better", { attempts: twice }, "did_not_immediately_respond_to_multiple_requests", []],
		[
			"no deadline was stated",
			{ unstated: true, attempts: emailed },
			"did_not_immediately_respond",
			["deadline_not_stated"],
		],
		[
			"the request came after its deadline",
			{ attempts: ["17:05 email sent"] },
			"did_not_immediately_respond",
			["asked_after_deadline"],
			"17:10",
		],
		[
			"those referred to were not asked",
			{ replies: [reply("referral", { referredTo: "dnd" })] },
			"referred",
			["referred_to_not_asked"],
		],
		[
			"the record does not say if time was given",
			{ replies: [reply("asked_for_more_time")] },
			"asked_for_more_time",
			["more_time_not_granted"],
		],
		[
			"time was given",
			{ replies: [reply("asked_for_more_time", { granted: "tomorrow 12:00" })] },
			"asked_for_more_time",
			[],
		],
		[
			"a quote waits",
			{ replies: [reply("statement", { quotes: [{ text: "x", approved: false }] })] },
			"statement",
			["quote_not_approved"],
		],
		[
			"the reply was not read against the questions",
			{ questions: [question], replies: [reply("statement")] },
			"statement",
			["coverage_unmarked"],
		],
		[
			"another reply stays out",
			{ replies: [reply("declined"), reply("acknowledgement", { terms: "background" })] },
			"declined",
			["reply_kept_out"],
		],
		[
			"a legal threat is on file",
			{ replies: [reply("declined"), reply("legal_threat")] },
			"declined",
			["legal_letter"],
		],
	];
	test.each(
		known.map(([what, asked, line, expected, at = "16:00"]) => [what, asked, line, expected, at] as const),
	)("%s", (_, asked, line, warnings, at) => {
		expect(linesOf(asked, at).of(line)?.warnings).toEqual(warnings);
	});

	test("no warning when those referred to were asked", () => {
		const referring: Asked = { who: "csis", replies: [reply("referral", { referredTo: "dnd" })] };
		expect(linesOf([referring, { who: "dnd", attempts: emailed }]).of("referred")?.warnings).toEqual([]);
		expect(
			linesOf([referring, { who: "dnd", attempts: ["11:05 email bounced_permanent"] }]).of("referred")
				?.warnings,
		).toEqual(["referred_to_not_asked"]);
	});
});

describe("terms", () => {
	const quotable = (more: Partial<Reply>) =>
		linesOf({ replies: [reply("statement", { quotes: ["leaked documents"], ...more })] }).offered.some(
			(line) => line.quotes.length > 0,
		);

	test.each(attributionTerms)("%s: printed or not", (terms: AttributionTerms) => {
		const isOnTheRecord = terms === "on_the_record_named" || terms === "on_the_record_spokesperson";
		expect(quotable({ terms })).toBe(isOnTheRecord);
		expect(quotable({ terms, proposedBy: "them", accepted: true })).toBe(isOnTheRecord);
		expect(quotable({ terms, proposedBy: "them" })).toBe(false);
		expect(quotable({ terms, accepted: false })).toBe(false);
	});

	test("an embargo ends at its instant, or when it is lifted", () => {
		expect(quotable({ terms: "embargoed", embargo: "16:00" })).toBe(true);
		expect(quotable({ terms: "embargoed", embargo: "16:01" })).toBe(false);
		expect(quotable({ terms: "embargoed", embargo: "18:00", lifted: "15:30" })).toBe(true);
		expect(quotable({ terms: "embargoed", embargo: "18:00", lifted: "16:30" })).toBe(false);
		expect(quotable({ terms: "on_the_record_spokesperson", embargo: "16:01" })).toBe(false);
		expect(quotable({ terms: "on_the_record_named", embargo: "16:01" })).toBe(false);
	});

	test("a line under which an embargo ends says when", () => {
		const replies = [reply("declined"), reply("acknowledgement", { terms: "embargoed", embargo: "18:00" })];
		expect(linesOf({ replies }).of("declined")?.expiresAt).toEqual(time("18:00"));
	});
});

test("an acknowledgement that is quoted comes after the line that calls it one", () => {
	const replies = [reply("acknowledgement", { outlet: "National Post", quotes: ["We do not comment"] })];
	expect(classOf("acknowledgement")).toBe("holding");
	expect(linesOf({ replies }).names).toEqual(["acknowledged", "quote"]);
});
