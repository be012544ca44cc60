/** Holds what a draft claims of organizations against the lines that the record supports at that instant. */
import { type Around, aroundOf } from "../lines/around.ts";
import type { LineInquiry, LineReply } from "../lines/facts.ts";
import { linesOfKnown } from "../lines/line.ts";
import { Mentions } from "../lines/mentions.ts";
import type { Barred, BarredReason, Line, LineName, Lines } from "../lines/names.ts";
import { paragraph } from "../lines/paragraph.ts";
import type { Language } from "../vocabulary.ts";
import type { FoundClaim } from "./claims.ts";
import type { Because, BecauseName, ClaimName, Finding, Verdict } from "./findings.ts";
import { plainOf } from "./plain.ts";
import type { DirectoryOrganization, DraftRecord } from "./record.ts";
import { withoutAccents } from "./words.ts";

const byDeadline: readonly LineName[] = [
	"did_not_respond_by_deadline",
	"did_not_respond_to_multiple_requests_by_deadline",
];
const notImmediately: readonly LineName[] = [
	"did_not_immediately_respond",
	"did_not_immediately_respond_to_multiple_requests",
];

/** The lines any of which makes a claim true, the one that it is nearest to first. */
const linesFor: Readonly<Record<ClaimName, readonly LineName[]>> = {
	did_not_immediately_respond: notImmediately,
	did_not_respond: byDeadline,
	did_not_respond_by_deadline: byDeadline,
	could_not_be_reached: ["could_not_be_reached"],
	declined: ["declined", "would_not_comment_citing", "refused"],
	refused: ["refused"],
	would_not_comment_citing: ["would_not_comment_citing"],
	neither_confirm_nor_deny: ["neither_confirm_nor_deny"],
	declined_interview: ["declined_interview", "declined_interview_sent_statement"],
	did_not_answer_questions_about: ["did_not_answer_questions_about"],
	acknowledged: ["acknowledged"],
	asked_for_more_time: ["asked_for_more_time"],
	referred: ["referred"],
};

interface Judged {
	readonly verdict: Verdict;
	readonly because: Because[];
	readonly expiresAt: string | null;
}

const order: readonly Verdict[] = ["supported", "expired", "contradicted", "unsupported"];

export class Claims {
	private readonly inquiries: readonly LineInquiry[];
	private readonly around: Around;
	private readonly lines = new Map<number, Lines>();
	private readonly instead = new Map<string, string | null>();

	/** @param record its facts as of its instant */
	constructor(private readonly record: DraftRecord) {
		this.inquiries = record.facts.inquiries;
		this.around = aroundOf(record.facts);
	}

	/** The finding of a claim of a draft's text about one organization. */
	hold(claim: FoundClaim, text: string): Finding {
		const { of, line, language, start, end } = claim;
		const organization = this.record.organizations.find(({ id }) => id === of.organization);
		const own = this.inquiries.filter((inquiry) => inquiry.organization.id === of.organization);
		const judged = this.judge(claim, own, organization);
		const named = organization?.slug ?? null;
		return {
			kind: "claim",
			start,
			end,
			passage: text.slice(start, end),
			speaker: null,
			reply: judged.because.find(({ reply }) => reply !== null)?.reply ?? null,
			quote: null,
			diff: null,
			claim: { line, organization: named, name: of.name, multiple: claim.multiple },
			organization: named,
			edits: [],
			suggestion: judged.verdict === "supported" ? null : this.supportedInstead(own, language),
			identity: [
				"claim",
				judged.verdict,
				line,
				named ?? of.name,
				claim.multiple,
				plainOf(claim.about).text,
			].join("|"),
			...judged,
		};
	}

	private judge(
		claim: FoundClaim,
		own: readonly LineInquiry[],
		organization: DirectoryOrganization | undefined,
	): Judged {
		if (own.length === 0) {
			const name: BecauseName = organization === undefined ? "not_in_directory" : "never_asked_in_story";
			return { verdict: "unsupported", because: [because(name, { name: claim.of.name })], expiresAt: null };
		}
		// Of several requests to one organization, the one that bears the claim out counts, if any does.
		return own
			.map((inquiry) => this.ofInquiry(claim, inquiry))
			.reduce((one, other) => (order.indexOf(other.verdict) < order.indexOf(one.verdict) ? other : one));
	}

	private ofInquiry(claim: FoundClaim, inquiry: LineInquiry): Judged {
		const lines = this.linesOf(inquiry);
		const wanted = this.wanted(claim, lines);
		const offered = lines.offered.find(({ line }) => wanted.includes(line));
		if (offered !== undefined) return this.offered(claim, inquiry, offered);
		const single = this.wanted({ ...claim, multiple: false }, lines);
		if (claim.multiple && lines.offered.some(({ line }) => single.includes(line))) {
			return contradicted([
				{ ...because("one_request", this.named(inquiry)), inquiry: inquiry.id, log: [inquiry.log] },
			]);
		}
		const barred = wanted.flatMap((line) => lines.barred.find((one) => one.line === line) ?? [])[0];
		return this.barred(inquiry, barred);
	}

	/** Which lines make it true, as the record stands. */
	private wanted(claim: FoundClaim, lines: Lines): LineName[] {
		const { line, isAsOf, isOfQuestion, multiple } = claim;
		const reason = lines.barred.find((one) => one.line === "did_not_respond_by_deadline")?.reason;
		// Without a deadline there is none to have passed; and what is said as of a time does not say that time is up.
		const isOpen =
			line === "did_not_respond" &&
			(isAsOf || reason === "deadline_not_stated" || reason === "nothing_by_deadline");
		const wanted = [
			...linesFor[line],
			...(isOpen ? notImmediately : []),
			...(isOfQuestion ? linesFor.declined : []),
		];
		return multiple && line.startsWith("did_not") && line !== "did_not_answer_questions_about"
			? wanted.filter((one) => one.includes("multiple"))
			: wanted;
	}

	private linesOf(inquiry: LineInquiry): Lines {
		const known = this.lines.get(inquiry.id) ?? linesOfKnown(inquiry, this.record.at, this.around);
		this.lines.set(inquiry.id, known);
		return known;
	}

	private offered(claim: FoundClaim, inquiry: LineInquiry, line: Line): Judged {
		const differs = this.differs(claim, inquiry, line);
		if (differs !== null) return contradicted([differs]);
		return {
			verdict: "supported",
			because: [
				{
					...because("line_supported", { line: line.line }),
					log: line.because,
					reply: line.replies.at(-1)?.id ?? null,
					inquiry: inquiry.id,
				},
				...line.warnings.map((warning) => ({
					...because("warning", { warning, ...this.named(inquiry) }),
					inquiry: inquiry.id,
				})),
			],
			expiresAt: line.expiresAt?.toISOString() ?? null,
		};
	}

	/** What the draft adds to the line that the record does not hold: a reason, a topic, to whom they referred. */
	private differs(claim: FoundClaim, inquiry: LineInquiry, line: Line): Because | null {
		const reply = line.replies.at(-1);
		const at = { log: reply === undefined ? [] : [reply.log], reply: reply?.id ?? null, inquiry: inquiry.id };
		if (claim.line === "would_not_comment_citing" && reply !== undefined && claim.about !== "") {
			const { reason, reasonPassage } = reply;
			const house =
				reason === "" || reason === "none_given" || reason === "other"
					? []
					: Object.values(this.record.style.reasons[reason]);
			if (!sharesWords(claim.about, [reasonPassage, reply.body, ...house])) {
				return { ...because("reason_differs", { reason: reasonPassage, draft: claim.about.trim() }), ...at };
			}
		}
		if (claim.line === "referred" && claim.target !== null && reply !== undefined) {
			const to = reply.referredTo;
			const name = to === null ? "" : typeof to === "string" ? to : to.nameEn;
			const isSame =
				to === null ||
				(typeof to === "string" ? sharesWords(claim.target.name, [to]) : claim.target.organization === to.id);
			if (!isSame) return { ...because("target_differs", { target: name, draft: claim.target.name }), ...at };
		}
		if (claim.line === "did_not_answer_questions_about") {
			const texts = line.questions.flatMap(({ text, topic }) => [text, topic.en, topic.fr]);
			const inLanguage =
				inquiry.language === claim.language ||
				line.questions.every(({ topic }) => topic[claim.language] !== "");
			if (inLanguage && line.questions.length > 0 && !sharesWords(claim.about, texts)) {
				return {
					...because("topic_differs", {
						topics: texts
							.filter((text) => text !== "")
							.slice(0, 3)
							.join("; "),
					}),
					...at,
				};
			}
		}
		return null;
	}

	private barred(inquiry: LineInquiry, barred: Barred | undefined): Judged {
		const reason: BarredReason = barred?.reason ?? "no_reply_says_so";
		const why: Because = {
			...because("barred", { organization: inquiry.organization.slug, ...this.named(inquiry) }),
			barred: reason,
			inquiry: inquiry.id,
			...this.event(inquiry, reason),
		};
		if (reason === "never_asked") return { verdict: "unsupported", because: [why], expiresAt: null };
		if (reason === "deadline_passed") return { verdict: "expired", because: [why], expiresAt: null };
		const ends = reason === "deadline_not_passed" ? (inquiry.deadlineAt?.toISOString() ?? null) : null;
		return { verdict: "contradicted", because: [why], expiresAt: ends };
	}

	/** The organization in short, as a sentence of either language names it. */
	private named(inquiry: LineInquiry): { whoEn: string; whoFr: string } {
		const { style } = this.record;
		return {
			whoEn: new Mentions("en", style).shortly([inquiry]).who,
			whoFr: new Mentions("fr", style).shortly([inquiry]).who,
		};
	}

	/** The event that bars a line: the reply that came, the deadline that was set, the attempt that got there. */
	private event(inquiry: LineInquiry, reason: BarredReason): Pick<Because, "log" | "reply" | "at"> {
		const none = { log: [], reply: null };
		const said = (reply: LineReply | undefined) =>
			reply === undefined ? none : { log: [reply.log], reply: reply.id, at: reply.receivedAt.toISOString() };
		switch (reason) {
			case "human_reply":
			case "only_held":
			case "no_reply_says_so":
			case "words_not_on_record":
			case "not_on_the_record":
			case "terms_not_accepted":
			case "embargoed":
			case "they_commented":
			case "reason_not_in_words":
			case "internal_only":
				return said(inquiry.replies.at(-1));
			case "replied_to_another_request":
				return said(
					this.inquiries
						.filter((other) => other.organization.id === inquiry.organization.id && other.id !== inquiry.id)
						.flatMap(({ replies }) => replies)
						.at(-1),
				);
			case "deadline_passed":
			case "deadline_not_passed":
				return {
					log: [inquiry.log],
					reply: null,
					...(inquiry.deadlineAt === null ? {} : { at: inquiry.deadlineAt.toISOString() }),
				};
			case "deadline_not_stated":
			case "nothing_by_deadline":
				return { log: [inquiry.log], reply: null };
			case "withdrawn":
				return { log: inquiry.withdrawal === null ? [] : [inquiry.withdrawal.log], reply: null };
			case "delivered":
			case "told_to_email":
			case "nothing_delivered":
			case "one_request":
				return { log: inquiry.attempts.map(({ log }) => log).sort((one, other) => one - other), reply: null };
			default:
				return none;
		}
	}

	/** The sentences that may stand in the claim's place. */
	private supportedInstead(own: readonly LineInquiry[], language: Language): string | null {
		if (own.length === 0) return null;
		const key = `${language} ${own.map(({ id }) => id).join()}`;
		const known = this.instead.get(key);
		if (known !== undefined) return known;
		const { sentences } = paragraph(
			this.record.facts,
			this.record.at,
			language,
			this.record.style,
			new Map(),
			own.map(({ id }) => id),
		);
		const text = sentences.map((sentence) => sentence.text).join(" ");
		this.instead.set(key, text === "" ? null : text);
		return text === "" ? null : text;
	}
}

const because = (name: BecauseName, values: Record<string, string> = {}): Because => ({
	name,
	values,
	log: [],
	reply: null,
	inquiry: null,
});

const contradicted = (reasons: Because[]): Judged => ({
	verdict: "contradicted",
	because: reasons,
	expiresAt: null,
});

const little = new Set(
	"that this with from have been were they their about which would could should matter question questions answer asked said says whether because comment comments when what where cette pour dans avec sont etait leur sur une des les par que qui aux ont ete pas plus question questions dire precise repondu".split(
		" ",
	),
);

/** Whether two texts share a word that says something, whatever its ending. */
function sharesWords(one: string, others: readonly string[]): boolean {
	const stems = (text: string) =>
		new Set(
			plainOf(text)
				.text.split(/[^a-z0-9]+/)
				.filter((word) => word.length > 3 && !little.has(word))
				.map((word) => withoutAccents(word).slice(0, 5)),
		);
	const own = stems(one);
	if (own.size === 0) return true;
	return others.some((text) => [...stems(text)].some((stem) => own.has(stem)));
}
