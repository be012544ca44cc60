/** A story's events as a reader would write them down, and the facts that the lines are worked out from. */

import type {
	LineInquiry,
	LineOrganization,
	LineQuestion,
	LineQuote,
	LineReply,
	StoryFacts,
} from "../../src/lines/facts.ts";
import type {
	AttemptOutcome,
	AttributionTerms,
	Channel,
	CoverageMark,
	Language,
	Reason,
	ReplyKind,
} from "../../src/vocabulary.ts";

/** "11:05" on the day of the story; "tomorrow 11:05" on the day after. */
export function time(written: string): Date {
	const found = /^(tomorrow )?(\d\d):(\d\d)(?::(\d\d))?$/.exec(written);
	if (found === null) throw new Error(`not a time: ${written}`);
	const [, tomorrow, hours, minutes, seconds] = found;
	return new Date(
		Date.UTC(2026, 1, tomorrow === undefined ? 16 : 17, Number(hours), Number(minutes), Number(seconds ?? 0)),
	);
}

// ---- who is asked ----

const organization = (
	id: number,
	slug: string,
	[articleEn, nameEn, abbreviationEn]: [LineOrganization["articleEn"], string, string],
	[articleFr, nameFr, abbreviationFr]: [LineOrganization["articleFr"], string, string],
	kind: LineOrganization["kind"] = "agency",
): LineOrganization => ({
	...{ id, slug, kind },
	...{ articleEn, nameEn, abbreviationEn },
	...{ articleFr, nameFr, abbreviationFr },
});

export const organizations = {
	csis: organization(
		1,
		"csis",
		["the", "Canadian Security Intelligence Service", "CSIS"],
		["le", "Service canadien du renseignement de sécurité", "SCRS"],
	),
	cse: organization(
		2,
		"cse",
		["the", "Communications Security Establishment Canada", "CSE"],
		["le", "Centre de la sécurité des télécommunications Canada", "CST"],
	),
	gac: organization(
		3,
		"gac",
		["", "Global Affairs Canada", "GAC"],
		["", "Affaires mondiales Canada", "AMC"],
		"department",
	),
	dnd: organization(
		4,
		"dnd",
		["the", "Department of National Defence", "DND"],
		["le", "ministère de la Défense nationale", "MDN"],
		"department",
	),
	rcmp: organization(
		5,
		"rcmp",
		["the", "Royal Canadian Mounted Police", "RCMP"],
		["la", "Gendarmerie royale du Canada", "GRC"],
	),
	cbsa: organization(
		6,
		"cbsa",
		["the", "Canada Border Services Agency", "CBSA"],
		["la", "Agence des services frontaliers du Canada", "ASFC"],
	),
	forces: organization(
		7,
		"caf",
		["the", "Canadian Armed Forces", "CAF"],
		["les", "Forces armées canadiennes", "FAC"],
	),
	company: organization(
		8,
		"example-scanners",
		["", "Example Scanners Ltd.", ""],
		["", "Example Scanners Ltd.", ""],
		"company",
	),
	person: organization(9, "alex-roe", ["", "Alex Roe", ""], ["", "Alex Roe", ""], "person"),
	minister: organization(
		10,
		"minister-of-examples",
		["the", "Office of the Minister of Examples", ""],
		["le", "Cabinet du ministre des Exemples", ""],
		"ministers_office",
	),
} as const satisfies Record<string, LineOrganization>;

export type Who = keyof typeof organizations;

// ---- what happened ----

export interface Reply {
	at: string;
	/** Left out: when it was received. */
	logged?: string;
	kind: ReplyKind;
	channel?: Channel;
	/** Its whole words; left out: those of its quotes. */
	body?: string;
	language?: Language;
	/** Left out: nobody is named. */
	speaker?: string;
	title?: string;
	titleFr?: string;
	office?: string;
	outlet?: string;
	terms?: AttributionTerms;
	proposedBy?: "us" | "them";
	accepted?: boolean;
	embargo?: string;
	lifted?: string;
	reason?: Reason;
	passage?: string;
	referredTo?: Who | { text: string };
	granted?: string;
	/** A string is approved. */
	quotes?: (string | { text: string; fr?: string; en?: string; approved?: boolean })[];
	/** How it answers the questions, in their order; null: not marked. */
	marks?: (CoverageMark | null)[];
	/** The others that it answers for. */
	also?: Who[];
}

export interface Asked {
	who: Who;
	/** Only this office was asked. */
	office?: { en: string; fr: string };
	deadline?: string;
	/** The deadline was not in the request. */
	unstated?: true;
	short?: true;
	withdrawn?: string;
	refused?: string;
	/** Questions by their topics; null: no topic was noted. */
	questions?: ({ en: string; fr: string } | null)[];
	/** "11:05 email sent", "14:20 phone no_answer", "11:05 email sent logged 12:00" */
	attempts?: string[];
	replies?: Reply[];
}

const noText = { en: "", fr: "" };

/** The facts; log entries are numbered in the order in which things are written down. */
export function story(asked: readonly Asked[]): StoryFacts {
	let log = 0;
	let id = 0;
	const logged = (at: Date) => {
		log += 1;
		return { loggedAt: at, log };
	};
	const next = () => {
		id += 1;
		return id;
	};
	const opened = time("09:00");
	const inquiries = asked.map((one, index) => ({
		id: index + 1,
		organization: organizations[one.who] as LineOrganization,
		office: one.office ?? noText,
		language: "en" as const,
		...logged(opened),
		deadlineAt: one.deadline === undefined ? null : time(one.deadline),
		deadlineStated: one.deadline !== undefined && one.unstated !== true,
		shortNotice: one.short === true,
		withdrawal: one.withdrawn === undefined ? null : logged(time(one.withdrawn)),
		refused: one.refused === undefined ? null : { ...logged(opened), reason: one.refused },
		questions: (one.questions ?? []).map(
			(topic, position): LineQuestion => ({
				id: next(),
				position: position + 1,
				text: "What did you know?",
				topic: topic ?? noText,
			}),
		),
		attempts: (one.attempts ?? []).map((written) => {
			const [at = "", channel, outcome, , entered = at] = written.split(" ");
			return {
				id: next(),
				channel: channel as Channel,
				outcome: outcome as AttemptOutcome,
				at: time(at),
				to: "",
				...logged(time(entered)),
			};
		}),
		replies: [] as LineReply[],
		coverage: [] as LineInquiry["coverage"][number][],
	}));
	for (const [index, one] of asked.entries()) {
		for (const written of one.replies ?? []) {
			const entered = time(written.logged ?? written.at);
			const answering = [
				index,
				...(written.also ?? []).map((who) => asked.findIndex((other) => other.who === who)),
			].map((place) => inquiries[place] as (typeof inquiries)[number]);
			const quotes = (written.quotes ?? []).map((quote): LineQuote => {
				const given = typeof quote === "string" ? { text: quote } : quote;
				const { text, en = "", fr = "", approved = true } = given;
				return {
					id: next(),
					text,
					translation: en || fr,
					translationLanguage: en !== "" ? "en" : fr !== "" ? "fr" : "",
					...logged(entered),
					approval: approved ? logged(entered) : null,
				};
			});
			const to = written.referredTo;
			const reply: LineReply = {
				id: next(),
				kind: written.kind,
				channel: written.channel ?? "email",
				receivedAt: time(written.at),
				body: written.body ?? quotes.map((quote) => quote.text).join("\n\n"),
				language: written.language ?? "en",
				speakerName: written.speaker ?? "",
				speakerTitle: written.title ?? "",
				...(written.titleFr === undefined ? {} : { speakerTitles: { fr: written.titleFr } }),
				office: written.office ?? "",
				outlet: written.outlet ?? "",
				terms: written.terms ?? "on_the_record_named",
				termsProposedBy: written.proposedBy ?? "",
				termsAccepted: written.accepted ?? null,
				termsAcceptedAt: null,
				embargoUntil: written.embargo === undefined ? null : time(written.embargo),
				embargoLifted:
					written.lifted === undefined ? null : { at: time(written.lifted), ...logged(time(written.lifted)) },
				reason: written.reason ?? "",
				reasonPassage: written.passage ?? "",
				referredTo: to === undefined ? null : typeof to === "string" ? organizations[to] : to.text,
				grantedUntil: written.granted === undefined ? null : time(written.granted),
				...logged(entered),
				answers: answering.map((inquiry) => ({ inquiryId: inquiry.id, ...logged(entered) })),
				quotes,
			};
			for (const inquiry of answering) inquiry.replies.push(reply);
			const own = inquiries[index] as (typeof inquiries)[number];
			for (const [place, mark] of (written.marks ?? []).entries()) {
				const question = own.questions[place];
				if (mark === null || question === undefined) continue;
				own.coverage.push({
					id: next(),
					questionId: question.id,
					replyId: reply.id,
					mark,
					...logged(entered),
				});
			}
		}
	}
	return { inquiries };
}
