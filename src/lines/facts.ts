/**
 * What the lines are worked out from: the events of a story, as plain data.
 *
 * Every event carries two times, when it happened and when it entered the record, and the number of the log entry
 * that put it there, so that a line can name what it rests on. Facts are as corrected: whoever loads them for an
 * instant in the past applies only the corrections that had been logged by then.
 */
import type {
	AttemptOutcome,
	AttributionTerms,
	Channel,
	CoverageMark,
	Language,
	OrganizationKind,
	Reason,
	ReplyKind,
} from "../vocabulary.ts";

/** A text in each language; an empty one is not known. */
export type InBoth = Readonly<Record<Language, string>>;

export interface Logged {
	/** When it entered the record. */
	readonly loggedAt: Date;
	/** The number of its log entry. */
	readonly log: number;
}

export interface LineOrganization {
	readonly id: number;
	readonly slug: string;
	readonly nameEn: string;
	readonly nameFr: string;
	/** Empty: none in use. */
	readonly abbreviationEn: string;
	readonly abbreviationFr: string;
	readonly articleEn: "" | "the";
	/** Before elision: "la" for "Agence". It gives the gender and number too. */
	readonly articleFr: "" | "le" | "la" | "les";
	readonly kind: OrganizationKind;
}

export interface LineQuestion {
	readonly id: number;
	readonly position: number;
	readonly text: string;
	/** What it is about, as a noun phrase with its article: "the cost", "le coût". */
	readonly topic: InBoth;
}

export interface LineAttempt extends Logged {
	readonly id: number;
	readonly channel: Channel;
	readonly outcome: AttemptOutcome;
	readonly at: Date;
	readonly to: string;
}

export interface LineQuote extends Logged {
	readonly id: number;
	/** Verbatim, in the language of the reply. */
	readonly text: string;
	readonly translation: string;
	readonly translationLanguage: Language | "";
	/** Null: nobody has approved it for print. */
	readonly approval: Logged | null;
}

/** That a reply answers an inquiry. */
export interface LineAnswer extends Logged {
	readonly inquiryId: number;
}

export interface LineReply extends Logged {
	readonly id: number;
	readonly kind: ReplyKind;
	readonly channel: Channel;
	readonly receivedAt: Date;
	readonly body: string;
	readonly language: Language;
	readonly speakerName: string;
	/** As recorded. */
	readonly speakerTitle: string;
	/** The title in a language where it is known; the recorded one stands where it is not. */
	readonly speakerTitles?: Partial<InBoth>;
	readonly office: string;
	/** To whom it was given; empty: to this newsroom. */
	readonly outlet: string;
	readonly terms: AttributionTerms;
	readonly termsProposedBy: "us" | "them" | "";
	readonly termsAccepted: boolean | null;
	/** Accepted from then on; null with terms accepted: from the start. */
	readonly termsAcceptedAt: Date | null;
	readonly embargoUntil: Date | null;
	/** The embargo was lifted before its time. */
	readonly embargoLifted: (Logged & { readonly at: Date }) | null;
	readonly reason: Reason | "";
	/** The words of the body that state the reason; empty: none do. */
	readonly reasonPassage: string;
	/** To whom it sends the questions: an organization of the directory, or a noun phrase as typed. */
	readonly referredTo: LineOrganization | string | null;
	/** Of one who asked for more time: until when it was given. Null: not, or not known. */
	readonly grantedUntil: Date | null;
	/** The first is the inquiry that it was logged on: the speaker is of that organization. */
	readonly answers: readonly LineAnswer[];
	readonly quotes: readonly LineQuote[];
}

export interface LineCoverage extends Logged {
	readonly id: number;
	readonly questionId: number;
	readonly replyId: number;
	readonly mark: CoverageMark;
}

export interface LineInquiry extends Logged {
	readonly id: number;
	readonly organization: LineOrganization;
	/** Only this office was asked, as a noun phrase with its article ("the press office"). Empty: the organization. */
	readonly office: InBoth;
	readonly language: Language;
	readonly deadlineAt: Date | null;
	readonly deadlineStated: boolean;
	/** The organization had less time than the newsroom holds to be fair. */
	readonly shortNotice: boolean;
	readonly withdrawal: Logged | null;
	/** An editor's decision to print "refused", with why. */
	readonly refused: (Logged & { readonly reason: string }) | null;
	/** Those that were put; what was never put is not here. */
	readonly questions: readonly LineQuestion[];
	readonly attempts: readonly LineAttempt[];
	readonly replies: readonly LineReply[];
	readonly coverage: readonly LineCoverage[];
}

export interface StoryFacts {
	/** In the order in which the story names the organizations. */
	readonly inquiries: readonly LineInquiry[];
}

/** The story as the record had it at an instant: what had happened by then and been logged by then. */
export function asOf(facts: StoryFacts, at: Date): StoryFacts {
	return {
		inquiries: facts.inquiries
			.filter((inquiry) => inquiry.loggedAt <= at)
			.map((inquiry) => inquiryAsOf(inquiry, at)),
	};
}

/** As `asOf`, of one inquiry that is on the record by then. */
export function inquiryAsOf(inquiry: LineInquiry, at: Date): LineInquiry {
	const isKnown = (event: Logged) => event.loggedAt <= at;
	const known = <Event extends Logged>(event: Event | null) =>
		event !== null && isKnown(event) ? event : null;
	return {
		...inquiry,
		withdrawal: known(inquiry.withdrawal),
		refused: known(inquiry.refused),
		attempts: inquiry.attempts.filter((attempt) => isKnown(attempt) && attempt.at <= at),
		replies: inquiry.replies
			.filter(
				(reply) =>
					isKnown(reply) &&
					reply.receivedAt <= at &&
					reply.answers.some((answer) => answer.inquiryId === inquiry.id && isKnown(answer)),
			)
			.map((reply) => {
				const lifted = known(reply.embargoLifted);
				return {
					...reply,
					termsAccepted:
						reply.termsAcceptedAt !== null && reply.termsAcceptedAt > at ? null : reply.termsAccepted,
					embargoLifted: lifted !== null && lifted.at <= at ? lifted : null,
					answers: reply.answers.filter(isKnown),
					quotes: reply.quotes
						.filter(isKnown)
						.map((quote) => ({ ...quote, approval: known(quote.approval) })),
				};
			}),
		coverage: inquiry.coverage.filter(isKnown),
	};
}
