/** How claims of silence and refusal are held against the record, and who was named but never asked: by examples. */
import type { Finding } from "../../src/drafts/findings.ts";
import type { DraftRecord } from "../../src/drafts/record.ts";
import type { LineInquiry, StoryFacts } from "../../src/lines/facts.ts";
import { paragraph } from "../../src/lines/paragraph.ts";
import { defaultStyle } from "../../src/lines/style.ts";
import { type Asked, type Reply, story, time } from "../lines/story.ts";
import { checking, recordOf } from "./shown.ts";

const emailed = ["09:30 email accepted_by_server"];
const twice = [...emailed, "11:00 phone voicemail_left"];
const told = { at: "12:00", speaker: "Noor Hadley", title: "media liaison officer" } as const;
const declined: Reply = { ...told, kind: "declined", quotes: ["We will not be commenting on this."] };
const statement: Reply = { ...told, kind: "statement", body: "The order was not cancelled." };

/** "declined dnd: contradicted, human_reply" */
function heldIn({ claim, verdict, because }: Finding): string {
	const reasons = because.map(
		({ name, barred, values }) => barred ?? (name === "warning" ? values.warning : name),
	);
	return `${claim?.line} ${claim?.organization ?? `?${claim?.name}`}: ${[verdict, ...reasons].join(", ")}`;
}

function claimsIn(asked: readonly Asked[], at: string, draft: string) {
	const facts = story(asked);
	const record = recordOf(facts, time(at));
	const claims = checking(record)(draft).findings.filter(({ kind }) => kind === "claim");
	return { facts, record, claims, held: claims.map(heldIn) };
}

const dnd = (more: Partial<Asked> = {}): Asked[] => [
	{ who: "dnd", deadline: "17:00", attempts: emailed, ...more },
];

interface Example {
	readonly when: string;
	readonly asked: readonly Asked[];
	readonly at?: string;
	readonly draft: string;
	/** In the draft's order. */
	readonly held: readonly string[];
}

const notImmediately = "National Defence did not immediately respond to a request for comment.";
const byDeadline = "National Defence did not respond to a request for comment by deadline.";
const unreached = "National Defence could not be reached for comment.";
const wouldNot = "National Defence declined to comment.";
const refused = "National Defence refused to comment.";
const neither = "National Defence would neither confirm nor deny it.";
const acknowledged = "National Defence acknowledged the request but did not provide comment.";
const moreTime = "National Defence asked for more time to respond.";

const examples: Example[] = [
	// ---- silence ----
	{
		when: "nothing came before the deadline",
		asked: dnd(),
		draft: notImmediately,
		held: ["did_not_immediately_respond dnd: supported, line_supported"],
	},
	{
		when: "the same in French",
		asked: dnd(),
		draft:
			"Le ministère de la Défense nationale n’a pas répondu dans l’immédiat à une demande de commentaires.",
		held: ["did_not_immediately_respond dnd: supported, line_supported"],
	},
	{
		when: "the deadline has passed",
		asked: dnd(),
		at: "17:30",
		draft: notImmediately,
		held: ["did_not_immediately_respond dnd: expired, deadline_passed"],
	},
	{
		when: "a reply came",
		asked: dnd({ replies: [statement] }),
		draft: notImmediately,
		held: ["did_not_immediately_respond dnd: contradicted, human_reply"],
	},
	{
		when: "the reply will only come after the instant of the check",
		asked: dnd({ replies: [statement] }),
		at: "11:59",
		draft: notImmediately,
		held: ["did_not_immediately_respond dnd: supported, line_supported"],
	},
	{
		when: "an acknowledgement came",
		asked: dnd({ replies: [{ ...told, kind: "acknowledgement", body: "We have your questions." }] }),
		draft: notImmediately,
		held: ["did_not_immediately_respond dnd: contradicted, human_reply"],
	},
	{
		when: "nothing got there",
		asked: dnd({ attempts: ["09:30 email bounced_permanent"] }),
		draft: notImmediately,
		held: ["did_not_immediately_respond dnd: contradicted, nothing_delivered"],
	},
	{
		when: "nothing by the deadline",
		asked: dnd(),
		at: "17:30",
		draft: byDeadline,
		held: ["did_not_respond_by_deadline dnd: supported, line_supported"],
	},
	{
		when: "the deadline has not passed",
		asked: dnd(),
		draft: byDeadline,
		held: ["did_not_respond_by_deadline dnd: contradicted, deadline_not_passed"],
	},
	{
		when: "no deadline was in the request",
		asked: dnd({ unstated: true }),
		at: "17:30",
		draft: byDeadline,
		held: ["did_not_respond_by_deadline dnd: contradicted, deadline_not_stated"],
	},
	{
		when: "one request, of which the draft makes several",
		asked: dnd(),
		draft: "National Defence did not immediately respond to multiple requests for comment.",
		held: ["did_not_immediately_respond dnd: contradicted, one_request"],
	},
	{
		when: "two requests by two ways",
		asked: dnd({ attempts: ["09:30 email accepted_by_server", "11:00 phone took_the_questions"] }),
		draft: "National Defence did not immediately respond to multiple requests for comment.",
		held: ["did_not_immediately_respond dnd: supported, line_supported"],
	},
	{
		when: "every attempt failed",
		asked: dnd({ attempts: ["09:30 email bounced_permanent", "10:00 phone no_answer"] }),
		draft: unreached,
		held: ["could_not_be_reached dnd: supported, line_supported"],
	},
	{
		when: "a request got there",
		asked: dnd(),
		draft: unreached,
		held: ["could_not_be_reached dnd: contradicted, delivered"],
	},
	// ---- what they would not say ----
	{
		when: "they said so",
		asked: dnd({ replies: [declined] }),
		draft: wouldNot,
		held: ["declined dnd: supported, line_supported"],
	},
	{
		when: "nobody said anything: silence is no refusal",
		asked: dnd(),
		draft: wouldNot,
		held: ["declined dnd: contradicted, nobody_said_so"],
	},
	{
		when: "they commented",
		asked: dnd({ replies: [statement] }),
		draft: wouldNot,
		held: ["declined dnd: contradicted, they_commented"],
	},
	{
		when: "they only acknowledged",
		asked: dnd({ replies: [{ ...told, kind: "acknowledgement", body: "We have your questions." }] }),
		draft: wouldNot,
		held: ["declined dnd: contradicted, only_held"],
	},
	{
		when: "they declined off the record",
		asked: dnd({ replies: [{ ...declined, terms: "off_the_record", proposedBy: "them", accepted: true }] }),
		draft: wouldNot,
		held: ["declined dnd: contradicted, not_on_the_record"],
	},
	{
		when: "refused is an editor's word",
		asked: dnd({ replies: [declined] }),
		draft: refused,
		held: ["refused dnd: contradicted, editors_word"],
	},
	{
		when: "refused, and an editor decided so",
		asked: dnd({ replies: [declined], refused: "He hung up twice." }),
		draft: refused,
		held: ["refused dnd: supported, line_supported"],
	},
	{
		when: "neither confirmed nor denied",
		asked: dnd({
			replies: [
				{ ...told, kind: "neither_confirm_nor_deny", quotes: ["We can neither confirm nor deny it."] },
			],
		}),
		draft: neither,
		held: ["neither_confirm_nor_deny dnd: supported, line_supported"],
	},
	{
		when: "a plain decline is not that",
		asked: dnd({ replies: [declined] }),
		draft: neither,
		held: ["neither_confirm_nor_deny dnd: contradicted, no_reply_says_so"],
	},
	{
		when: "citing the reason that stands in their words",
		asked: dnd({
			replies: [
				{
					...told,
					kind: "declined",
					reason: "before_the_courts",
					passage: "the matter is before the courts",
					body: "As the matter is before the courts, we cannot comment.",
				},
			],
		}),
		draft: "National Defence would not comment, citing the court case.",
		held: ["would_not_comment_citing dnd: supported, line_supported"],
	},
	{
		when: "citing another reason",
		asked: dnd({
			replies: [
				{
					...told,
					kind: "declined",
					reason: "before_the_courts",
					passage: "the matter is before the courts",
					body: "As the matter is before the courts, we cannot comment.",
				},
			],
		}),
		draft: "National Defence would not comment, citing national security.",
		held: ["would_not_comment_citing dnd: contradicted, reason_differs"],
	},
	{
		when: "citing a reason that nobody gave",
		asked: dnd({ replies: [declined] }),
		draft: "National Defence would not comment, citing national security.",
		held: ["would_not_comment_citing dnd: contradicted, reason_not_in_words"],
	},
	{
		when: "an interview was declined",
		asked: dnd({ replies: [{ ...told, kind: "declined_interview", body: "The general is not available." }] }),
		draft: "National Defence declined an interview request.",
		held: ["declined_interview dnd: supported, line_supported"],
	},
	{
		when: "an interview was declined, and a statement sent",
		asked: dnd({
			replies: [{ ...told, kind: "declined_interview", body: "The general is not available." }, statement],
		}),
		draft: "National Defence declined an interview request but sent a statement.",
		held: ["declined_interview dnd: supported, line_supported"],
	},
	{
		when: "nobody declined an interview",
		asked: dnd({ replies: [statement] }),
		draft: "National Defence declined an interview request.",
		held: ["declined_interview dnd: contradicted, no_reply_says_so"],
	},
	{
		when: "only acknowledged",
		asked: dnd({ replies: [{ ...told, kind: "acknowledgement", body: "We have your questions." }] }),
		draft: acknowledged,
		held: ["acknowledged dnd: supported, line_supported"],
	},
	{
		when: "acknowledged, and then answered",
		asked: dnd({
			replies: [
				{ ...told, kind: "acknowledgement", body: "We have your questions." },
				{ ...statement, at: "13:00" },
			],
		}),
		draft: acknowledged,
		held: ["acknowledged dnd: contradicted, human_reply"],
	},
	{
		when: "more time was asked for",
		asked: dnd({ replies: [{ ...told, kind: "asked_for_more_time", body: "May we have until noon?" }] }),
		draft: moreTime,
		held: ["asked_for_more_time dnd: supported, line_supported, more_time_not_granted"],
	},
	{
		when: "nobody asked for more time",
		asked: dnd({ replies: [declined] }),
		draft: moreTime,
		held: ["asked_for_more_time dnd: contradicted, no_reply_says_so"],
	},
	{
		when: "questions were referred to the one that the draft names",
		asked: dnd({ replies: [{ ...told, kind: "referral", referredTo: "forces", body: "Ask the Forces." }] }),
		draft: "National Defence referred questions to the Canadian Armed Forces.",
		held: ["referred dnd: supported, line_supported, referred_to_not_asked"],
	},
	{
		when: "questions were referred to another",
		asked: dnd({ replies: [{ ...told, kind: "referral", referredTo: "forces", body: "Ask the Forces." }] }),
		draft: "National Defence referred questions to the RCMP.",
		held: ["referred dnd: contradicted, target_differs"],
	},
	{
		when: "a question that was put was not answered",
		asked: dnd({
			questions: [{ en: "the cost", fr: "le coût" }, null],
			replies: [{ ...statement, marks: ["not_answered", "answered"] }],
		}),
		draft: "National Defence did not answer questions about the cost.",
		held: ["did_not_answer_questions_about dnd: supported, line_supported"],
	},
	{
		when: "that question was never put",
		asked: dnd({
			questions: [{ en: "the cost", fr: "le coût" }, null],
			replies: [{ ...statement, marks: ["not_answered", "answered"] }],
		}),
		draft: "National Defence did not answer questions about the pilot’s licence.",
		held: ["did_not_answer_questions_about dnd: contradicted, topic_differs"],
	},
	{
		when: "every question was answered",
		asked: dnd({
			questions: [{ en: "the cost", fr: "le coût" }],
			replies: [{ ...statement, marks: ["answered"] }],
		}),
		draft: "National Defence did not answer questions about the cost.",
		held: ["did_not_answer_questions_about dnd: contradicted, none_marked_unanswered"],
	},
	// ---- whom ----
	{
		when: "never asked in this story",
		asked: dnd(),
		draft: "The RCMP did not immediately respond to a request for comment.",
		held: ["did_not_immediately_respond rcmp: unsupported, never_asked_in_story"],
	},
	{
		when: "not in the directory",
		asked: dnd(),
		draft: "Acme Widgets did not immediately respond to a request for comment.",
		held: ["did_not_immediately_respond ?Acme Widgets: unsupported, not_in_directory"],
	},
	{
		when: "a request that nobody tried to send",
		asked: dnd({ attempts: [] }),
		draft: notImmediately,
		held: ["did_not_immediately_respond dnd: unsupported, never_asked"],
	},
	{
		when: "a request that was withdrawn",
		asked: dnd({ withdrawn: "10:00" }),
		draft: notImmediately,
		held: ["did_not_immediately_respond dnd: contradicted, withdrawn"],
	},
	{
		when: "several in one sentence, each by its own record",
		asked: [
			...dnd(),
			{ who: "csis", deadline: "17:00", attempts: emailed, replies: [declined] },
			{ who: "gac", deadline: "13:00", attempts: emailed },
		],
		at: "14:00",
		draft:
			"The Department of National Defence, CSIS, Global Affairs Canada and the RCMP did not immediately respond to requests for comment.",
		held: [
			"did_not_immediately_respond dnd: supported, line_supported",
			"did_not_immediately_respond csis: contradicted, human_reply",
			"did_not_immediately_respond gac: expired, deadline_passed",
			"did_not_immediately_respond rcmp: unsupported, never_asked_in_story",
		],
	},
	{
		when: "two requests to one organization, of which one bears it out",
		asked: [
			...dnd({ replies: [statement] }),
			{
				who: "dnd",
				office: { en: "the minister’s office", fr: "le cabinet du ministre" },
				deadline: "17:00",
				attempts: emailed,
				replies: [declined],
			},
		],
		draft: wouldNot,
		held: ["declined dnd: supported, line_supported"],
	},
];

describe("claims", () => {
	test.each(examples)("$when: $draft", ({ asked, at = "16:00", draft, held }) => {
		expect(claimsIn(asked, at, draft).held).toEqual(held);
	});

	/** What the paragraph of the story says of these requests. */
	const printed = ({ facts, at }: DraftRecord, of: readonly LineInquiry[], language: "en" | "fr") =>
		paragraph(
			facts,
			at,
			language,
			defaultStyle,
			new Map(),
			of.map(({ id }) => id),
		).paragraph;

	test("what the record supports instead is what the paragraph of the story says of that organization", () => {
		for (const { asked, at = "16:00", draft } of examples) {
			const { facts, record, claims } = claimsIn(asked, at, draft);
			const language = draft.startsWith("Le ") ? "fr" : "en";
			for (const { verdict, suggestion, claim } of claims) {
				const own = facts.inquiries.filter(({ organization }) => organization.slug === claim?.organization);
				const line = own.length === 0 ? "" : printed(record, own, language);
				expect([draft, suggestion]).toEqual([draft, verdict === "supported" || line === "" ? null : line]);
			}
		}
	});

	test.each([
		[
			"17:30",
			notImmediately,
			"The Department of National Defence did not respond to a request for comment by deadline.",
		],
		[
			"16:00",
			byDeadline,
			"The Department of National Defence did not immediately respond to a request for comment.",
		],
		[
			"16:00",
			wouldNot,
			"The Department of National Defence did not immediately respond to a request for comment.",
		],
		[
			"16:00",
			"Le ministère de la Défense nationale n’a pas voulu commenter.",
			"Le ministère de la Défense nationale n’a pas répondu dans l’immédiat à une demande de commentaires.",
		],
	])("at %s, instead of “%s”", (at, draft, instead) => {
		expect(claimsIn(dnd(), at, draft).claims.map(({ suggestion }) => suggestion)).toEqual([instead]);
	});
});

describe("the event on which it rests", () => {
	const inquiryOf = (facts: StoryFacts, at = 0) => facts.inquiries[at] as LineInquiry;

	test("the reply that contradicts silence", () => {
		const { facts, claims } = claimsIn(dnd({ replies: [statement] }), "16:00", notImmediately);
		const reply = inquiryOf(facts).replies[0];
		expect(claims).toMatchObject([
			{
				reply: reply?.id,
				because: [
					{
						log: [reply?.log],
						reply: reply?.id,
						inquiry: inquiryOf(facts).id,
						at: time("12:00").toISOString(),
						values: { whoEn: "DND" },
					},
				],
			},
		]);
	});

	test("the request, and the deadline that has passed", () => {
		const { facts, claims } = claimsIn(dnd(), "17:30", notImmediately);
		expect(claims).toMatchObject([
			{
				reply: null,
				expiresAt: null,
				because: [{ log: [inquiryOf(facts).log], inquiry: 1, at: time("17:00").toISOString() }],
			},
		]);
	});

	test("the deadline that has not: from then on it may be true", () => {
		const { claims } = claimsIn(dnd(), "16:00", byDeadline);
		expect(claims).toMatchObject([{ verdict: "contradicted", expiresAt: time("17:00").toISOString() }]);
	});

	test("silence ends at the deadline", () => {
		const { facts, claims } = claimsIn(dnd(), "16:00", notImmediately);
		const { attempts } = inquiryOf(facts);
		expect(claims).toMatchObject([{ verdict: "supported", expiresAt: time("17:00").toISOString() }]);
		expect(claims[0]?.because[0]?.log).toContain(attempts[0]?.log);
	});

	test("the attempts that got there", () => {
		const { facts, claims } = claimsIn(dnd({ attempts: twice }), "16:00", unreached);
		expect(claims[0]?.because[0]?.log).toEqual(inquiryOf(facts).attempts.map(({ log }) => log));
	});

	test("the reply that bears out a refusal", () => {
		const { facts, claims } = claimsIn(dnd({ replies: [declined] }), "16:00", wouldNot);
		const reply = inquiryOf(facts).replies[0];
		expect(claims[0]).toMatchObject({ reply: reply?.id, expiresAt: null });
		expect(claims[0]?.because[0]?.log).toContain(reply?.log);
	});

	test("whom they referred to instead", () => {
		const referral: Reply = { ...told, kind: "referral", referredTo: "forces", body: "Ask the Forces." };
		const draft = "National Defence referred questions to the RCMP.";
		const { claims } = claimsIn(dnd({ replies: [referral] }), "16:00", draft);
		expect(claims[0]?.because[0]?.values).toEqual({ target: "Canadian Armed Forces", draft: "RCMP" });
	});
});

describe("who is named and was not asked", () => {
	function unaskedIn(draft: string, more: Partial<DraftRecord> = {}, asked: readonly Asked[] = dnd()) {
		return checking(recordOf(story(asked), time("16:00"), more))(draft).findings.filter(
			({ kind }) => kind === "organization",
		);
	}
	const unasked = (...given: Parameters<typeof unaskedIn>) =>
		unaskedIn(...given).map(({ organization, passage }) => `${organization}: ${passage}`);

	test.each<[string, string, ...string[]]>([
		["by name", "The Royal Canadian Mounted Police came.", "rcmp: Royal Canadian Mounted Police"],
		["by abbreviation", "The RCMP came.", "rcmp: RCMP"],
		["by alias", "The Mounties came.", "rcmp: Mounties"],
		[
			"in French",
			"La Gendarmerie royale du Canada est venue, a dit la GRC.",
			"rcmp: Gendarmerie royale du Canada",
		],
		["in the possessive", "The RCMP’s officers came.", "rcmp: RCMP"],
		["in a quotation", "“The RCMP came twice that night,” Jane Poe said.", "rcmp: RCMP"],
		["once, however often", "The RCMP came. The Mounties left. The RCMP came back.", "rcmp: RCMP"],
		["two of them", "CSIS wrote to the RCMP.", "csis: CSIS", "rcmp: RCMP"],
		["a person", "Dana Okafor came.", "dana-okafor: Dana Okafor"],
		["who was asked is not", "DND and the Department of National Defence came."],
		["small letters are no abbreviation", "The caf was closed."],
		["nor is a name in another word", "The RCMPs and XRCMP are nobody."],
	])("%s", (_, draft, ...found) => {
		expect(unasked(draft)).toEqual(found);
	});

	test("a request that nobody tried to send was not put", () => {
		expect(unasked("The DND building is closed.", {}, dnd({ attempts: [] }))).toEqual(["dnd: DND"]);
	});

	test("the newsroom need not be asked", () => {
		const style = { ...defaultStyle, newsroom: "Northline Logistics" };
		expect(unasked("Northline Logistics went to court.", { style })).toEqual([]);
		expect(unasked("Northline Logistics went to court.")).toEqual(["northline: Northline Logistics"]);
	});

	test("a subject of the story, in the directory or not", () => {
		const subjects = [
			{ name: "Royal Canadian Mounted Police", organizationId: 5 },
			{ name: "Jane Poe", organizationId: null },
		];
		const found = unaskedIn("Jane Poe called the RCMP. Poe was angry.", { subjects });
		expect(found).toMatchObject([
			{ passage: "Jane Poe", organization: null, because: [{ name: "subject_not_asked" }] },
			{ passage: "RCMP", organization: "rcmp", because: [{ name: "subject_not_asked" }] },
		]);
	});

	test("a subject who spoke was asked", () => {
		const subjects = [{ name: "Noor Hadley", organizationId: null }];
		const draft = "Noor Hadley was there.";
		expect(unasked(draft, { subjects })).toEqual(["null: Noor Hadley"]);
		expect(unasked(draft, { subjects }, dnd({ replies: [statement] }))).toEqual([]);
	});
});
