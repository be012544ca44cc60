/** Puts lines into sentences: names, articles, agreement, quotation marks. */
import type { Language } from "../vocabulary.ts";
import { addresseeOf, standingOf } from "./around.ts";
import { warningText, whyBarred } from "./barred.ts";
import type { LineInquiry, LineOrganization, LineQuote, LineReply } from "./facts.ts";
import {
	type Agreement,
	agree,
	agreementOf,
	capitalised,
	inMarks,
	type Noun,
	type Preposition,
	parseNoun,
	withArticle,
} from "./grammar.ts";
import { distinct, Mentions, type Phrase } from "./mentions.ts";
import {
	type BarredReason,
	isSilence,
	isStronger,
	type Line,
	type LineName,
	type Lines,
	lineNames,
	type WarningName,
} from "./names.ts";
import type { BarredLine, Sentence, Unsaid } from "./paragraph.ts";
import { fill, type HouseStyle, type TemplateName } from "./style.ts";

/** One line about one inquiry. */
export interface Unit {
	lines: Lines;
	line: Line;
}

/** The words of a quote as they can be printed in a language: its own, or a recorded translation. */
export function wordsIn(quote: LineQuote, reply: LineReply, language: Language): "own" | "translated" | null {
	if (reply.language === language) return "own";
	return quote.translationLanguage === language && quote.translation.trim() !== "" ? "translated" : null;
}

export function topicsOf(line: Line, language: Language): string[] {
	return [...new Set(line.questions.map((question) => question.topic[language].trim()))].filter(
		(topic) => topic !== "",
	);
}

export function statementIn(reply: LineReply, language: Language, style: HouseStyle): string {
	return (style.statements[reply.channel] ?? style.statements.other)[language];
}

interface Placeholders {
	phrases: Partial<Record<string, Phrase>>;
	agreement: Agreement;
}

const earliest = (one: Date | null, other: Date | null) =>
	one === null || (other !== null && other < one) ? other : one;

/** Writes the sentences in order, and knows who was named already. */
export class Writer extends Mentions {
	private readonly spoke = new Set<string>();

	constructor(
		private readonly at: Date,
		language: Language,
		style: HouseStyle,
	) {
		super(language, style);
	}

	sentence(group: readonly Unit[]): Sentence {
		const [first] = group as [Unit, ...Unit[]];
		const { line } = first.line;
		const warnings = new Map<WarningName, Unit[]>();
		const warn = (warning: WarningName, unit: Unit) => {
			const units = warnings.get(warning) ?? [];
			warnings.set(warning, units.includes(unit) ? units : [...units, unit]);
		};
		for (const unit of group) {
			for (const warning of unit.line.warnings) warn(warning, unit);
			for (const warning of this.warningsOf(unit)) warn(warning, unit);
		}
		let expiresAt: Date | null = null;
		let grantedUntil: Date | null = null;
		const because = new Set<number>();
		for (const unit of group) {
			expiresAt = earliest(expiresAt, unit.line.expiresAt);
			for (const number of unit.line.because) because.add(number);
			if (line === "asked_for_more_time") {
				grantedUntil = earliest(grantedUntil, unit.line.replies.at(-1)?.grantedUntil ?? null);
			}
		}
		return {
			text: capitalised(first.line.quotes.length > 0 ? this.quoted(group) : this.unquoted(group)),
			line,
			inquiries: group.map((unit) => unit.lines.inquiry.id),
			quotes: first.line.quotes.map((quote) => quote.id),
			because: [...because].sort((one, other) => one - other),
			expiresAt,
			barred: this.barred(group, line),
			warnings: [...warnings].map(([warning, units]) => ({
				warning,
				text: warningText(warning, this.language, this.shortly(units.map((unit) => unit.lines.inquiry))),
			})),
			grantedUntil,
		};
	}

	unsaid(lines: Lines): Unsaid {
		const { inquiry, barred } = lines;
		const fallback =
			barred.find((one) => one.line === "did_not_immediately_respond")?.reason ?? "never_asked";
		const telling = barred.find(
			({ line, reason }) => !isSilence(line) && !saysLittle.includes(reason) && inquiry.replies.length > 0,
		);
		const reason = telling?.reason ?? fallback;
		let expiresAt: Date | null = null;
		for (const reply of inquiry.replies) {
			if (standingOf(reply, this.at) === "embargoed") expiresAt = earliest(expiresAt, reply.embargoUntil);
		}
		return {
			inquiry: inquiry.id,
			reason,
			why: whyBarred(reason, this.language, this.shortly([inquiry])),
			expiresAt,
		};
	}

	/** What only this language brings up. */
	private warningsOf({ line, lines }: Unit): WarningName[] {
		const found: WarningName[] = [];
		const { office, organization } = lines.inquiry;
		if (office[this.language].trim() === "" && `${office.en}${office.fr}`.trim() !== "") {
			found.push("office_not_named");
		}
		if (line.questions.some((question) => question.topic[this.language].trim() === "")) {
			found.push("topic_missing");
		}
		const [reply] = line.replies;
		if (line.quotes.length > 0 && reply !== undefined && reply.speakerTitle.trim() !== "") {
			const isPrinted = reply.language !== this.language && standingOf(reply, this.at) === "named";
			if (isPrinted && (reply.speakerTitles?.[this.language] ?? "").trim() === "") {
				found.push("title_not_translated");
			}
		}
		const isBare = organization.kind === "person" && this.fullName(organization).article === "";
		if (line.line === "could_not_be_reached" && this.language === "fr" && isBare)
			found.push("gender_unknown");
		return found;
	}

	private barred(group: readonly Unit[], line: LineName): BarredLine[] {
		const found = new Map<LineName, Map<BarredReason, LineInquiry[]>>();
		for (const { lines } of group) {
			for (const { line: other, reason } of lines.barred) {
				if (!isStronger(other, line) && !(isSilence(line) && isSilence(other))) continue;
				const reasons = found.get(other) ?? new Map<BarredReason, LineInquiry[]>();
				found.set(other, reasons);
				const inquiries = reasons.get(reason);
				if (inquiries === undefined) reasons.set(reason, [lines.inquiry]);
				else inquiries.push(lines.inquiry);
			}
		}
		return lineNames.flatMap((other) =>
			[...(found.get(other) ?? [])].map(([reason, inquiries]) => ({
				line: other,
				reason,
				why: whyBarred(reason, this.language, this.shortly(inquiries)),
			})),
		);
	}

	/** Those who were asked, each once: an office where only the office was. */
	private subjects(inquiries: readonly LineInquiry[]): { phrase: Phrase; agreement: Agreement } {
		const asked = distinct(inquiries, addresseeOf);
		const officeOf = (inquiry: LineInquiry) => {
			const office = inquiry.office[this.language];
			return office.trim() === "" ? null : parseNoun(office, this.language);
		};
		return {
			phrase: (preposition) =>
				this.list(
					asked.map((inquiry) => {
						const office = officeOf(inquiry);
						if (office === null) {
							return withArticle(this.mention(inquiry.organization), this.language, preposition);
						}
						return this.fill("office", {
							phrases: {
								office: () => withArticle(office, this.language, preposition),
								organization: this.organizations([inquiry.organization]),
							},
							agreement: agreementOf([office]),
						});
					}),
				),
			agreement: agreementOf(
				asked.map((inquiry) => officeOf(inquiry) ?? this.fullName(inquiry.organization)),
			),
		};
	}

	// ---- sentences ----

	private fill(template: TemplateName, { phrases, agreement }: Placeholders): string {
		const name = (placeholder: string, preposition?: Preposition) => {
			const phrase = phrases[placeholder] ?? this.words[placeholder];
			if (phrase === undefined) {
				throw new Error(`the template ${template} of the house style holds {${placeholder}}`);
			}
			return phrase(preposition);
		};
		return fill(this.style.templates[template][this.language], {
			name,
			choice: (forms) => agree(forms, agreement),
		});
	}

	private readonly words: Partial<Record<string, Phrase>> = {
		verb: () => this.style.verb,
		verb_past: () => (this.style.verb === "reply" ? "replied" : "responded"),
	};

	private unquoted(group: readonly Unit[]): string {
		const [{ line }] = group as [Unit];
		const inquiries = group.map((unit) => unit.lines.inquiry);
		const { phrase: subject, agreement } = this.subjects(inquiries);
		const reply = line.replies.at(-1);
		const phrases: Placeholders["phrases"] = { subject };
		let template: TemplateName = line.line === "quote" ? "quote_without_outlet" : line.line;
		switch (line.line) {
			case "did_not_immediately_respond":
			case "did_not_respond_by_deadline":
				phrases.request = this.request(group.length > 1 || line.requests > 1);
				break;
			case "statement":
				if (reply !== undefined) {
					const how = statementIn(reply, this.language, this.style);
					phrases.in_statement = () => how;
				}
				break;
			case "would_not_comment_citing":
				if (reply !== undefined) phrases.reason = () => this.reason(reply);
				break;
			case "referred": {
				const to = reply?.referredTo ?? "";
				phrases.target =
					typeof to === "string"
						? (preposition) => withArticle(parseNoun(to, this.language), this.language, preposition)
						: this.organizations([to]);
				break;
			}
			case "did_not_answer_questions_about": {
				const topics = topicsOf(line, this.language);
				if (topics.length === 0) template = "did_not_answer_some_questions";
				phrases.topics = () => this.list(topics);
				break;
			}
		}
		return this.fill(template, { phrases, agreement });
	}

	private request(isPlural: boolean): Phrase {
		if (this.language === "en") return () => (isPlural ? "requests for comment" : "a request for comment");
		const noun: Noun = isPlural
			? { article: "les", name: "demandes de commentaires" }
			: { article: "", name: "une demande de commentaires" };
		return (preposition) => withArticle(noun, "fr", preposition);
	}

	private reason(reply: LineReply): string {
		const { reason } = reply;
		if (reason === "" || reason === "none_given" || reason === "other") {
			const [open, close] = this.style.quotationMarks[this.language].outer;
			return `${open}${reply.reasonPassage.trim()}${close}`;
		}
		return this.style.reasons[reason][this.language];
	}

	/** One reply's words; the second and later quotes are added in sentences of their own. */
	private quoted(group: readonly Unit[]): string {
		const [{ line }] = group as [Unit];
		const reply = line.replies[0] as LineReply;
		const inquiries = group.map((unit) => unit.lines.inquiry);
		return line.quotes
			.map((quote, index) => {
				const { phrase: speaker, agreement } = this.speaker(reply, inquiries);
				const subject = this.subjects(inquiries);
				const outlet = (reply.outlet.trim() || this.style.newsroom).trim();
				const template = index > 0 ? "quote_added" : this.quotedTemplate(line.line, reply, outlet);
				const isOfSubject = template.startsWith("lawyers_letter");
				return capitalised(
					this.fill(template, {
						phrases: {
							speaker,
							subject: subject.phrase,
							name: () => reply.speakerName.trim(),
							in_statement: () => statementIn(reply, this.language, this.style),
							outlet: (preposition) => withArticle(this.outlet(outlet), this.language, preposition),
							quote: () => this.quote(quote, reply),
						},
						agreement: isOfSubject ? subject.agreement : agreement,
					}),
				);
			})
			.join(" ");
	}

	private quotedTemplate(line: LineName, reply: LineReply, outlet: string): TemplateName {
		switch (line) {
			case "lawyers_letter":
				return reply.speakerName.trim() !== "" && standingOf(reply, this.at) === "named"
					? "lawyers_letter_quoted_named"
					: "lawyers_letter_quoted";
			case "denial":
				return "denial_quoted";
			case "interview":
				return "interview_quoted";
			case "statement":
				return "statement_quoted";
			default:
				return outlet === "" ? "quote_without_outlet" : "quote";
		}
	}

	private quote(quote: LineQuote, reply: LineReply): string {
		const isTranslated = wordsIn(quote, reply, this.language) === "translated";
		return inMarks(
			isTranslated ? quote.translation : quote.text,
			this.style.quotationMarks[this.language],
			this.language,
			isTranslated ? this.style.translationMark[this.language] : "",
		);
	}

	/**
	 * Who said it, as its terms allow: by name, title and organization the first time and by name later; as a
	 * spokesperson; or, when nobody is named, as the organizations themselves. A joint reply is its speaker's own
	 * organization's, given for the others too.
	 */
	private speaker(
		reply: LineReply,
		inquiries: readonly LineInquiry[],
	): { phrase: Phrase; agreement: Agreement } {
		const one: Agreement = { isPlural: false, gender: "unknown" };
		const own =
			inquiries.find((inquiry) => inquiry.id === reply.answers[0]?.inquiryId) ??
			(inquiries[0] as LineInquiry);
		const all = distinct(
			[own, ...inquiries].map((inquiry) => inquiry.organization),
			(organization) => organization.id,
		);
		if (standingOf(reply, this.at) === "spokesperson") {
			const phrases = { organization: this.organizations(all) };
			return { phrase: () => this.fill("spokesperson", { phrases, agreement: one }), agreement: one };
		}
		const name = reply.speakerName.trim();
		if (name === "") return this.subjects(inquiries);
		const others = all.filter((organization) => organization !== own.organization);
		const phrase = () => {
			const who = `${own.organization.id} ${name}`;
			if (this.spoke.has(who)) return name;
			this.spoke.add(who);
			const phrases = {
				name: () => name,
				title: () => title,
				organization: this.organizations([own.organization]),
				others: this.organizations(others),
			};
			const title = (reply.speakerTitles?.[this.language] ?? "").trim() || reply.speakerTitle.trim();
			const named = this.itself(own.organization, name, title, phrases);
			if (others.length === 0) return named;
			return `${named.replace(/,?$/, ",")} ${this.fill("speaking_for", { phrases, agreement: one })}`;
		};
		return { phrase, agreement: one };
	}

	private itself(
		organization: LineOrganization,
		name: string,
		title: string,
		phrases: Placeholders["phrases"],
	): string {
		const isThePerson =
			organization.kind === "person" &&
			[organization.nameEn, organization.nameFr, this.fullName(organization).name].includes(name);
		if (isThePerson) {
			this.named.add(organization.id);
			return title === "" ? name : `${name}, ${title},`;
		}
		const agreement: Agreement = { isPlural: false, gender: "unknown" };
		return this.fill(title === "" ? "speaker_without_title" : "speaker", { phrases, agreement });
	}
}

/** Reasons that hold for every line that is not the one in question. */
const saysLittle: readonly BarredReason[] = [
	"editors_word",
	"nobody_said_so",
	"no_reply_says_so",
	"only_held",
	"needs_both",
	"no_quote",
	"none_marked_unanswered",
	"human_reply",
	"they_commented",
];
