/** The paragraph that may be printed at an instant about who was asked and what they said, and what it rests on. */
import type { Language } from "../vocabulary.ts";
import { warningText, whyBarred } from "./barred.ts";
import {
	asOf,
	type LineInquiry,
	type LineOrganization,
	type LineQuote,
	type LineReply,
	type StoryFacts,
} from "./facts.ts";
import {
	type Agreement,
	agree,
	agreementOf,
	capitalised,
	inMarks,
	list,
	type Noun,
	type Preposition,
	parseNoun,
	withArticle,
} from "./grammar.ts";
import {
	type Around,
	addresseeOf,
	aroundOf,
	type BarredReason,
	isSilence,
	isStronger,
	type Line,
	type LineName,
	type Lines,
	linesOfKnown,
	standingOf,
	type WarningName,
} from "./line.ts";
import { fill, type HouseStyle, type TemplateName } from "./style.ts";

export interface BarredLine {
	readonly line: LineName;
	readonly reason: BarredReason;
	/** The reason as a plain clause. */
	readonly why: string;
}

export interface SentenceWarning {
	readonly warning: WarningName;
	readonly text: string;
}

export interface Sentence {
	readonly text: string;
	readonly line: LineName;
	/** Ids, in the order of the story. */
	readonly inquiries: readonly number[];
	/** Ids of the quotes that it prints. */
	readonly quotes: readonly number[];
	/** Numbers of the log entries that it rests on, ascending. */
	readonly because: readonly number[];
	/** It may be used up to and including this instant if nothing happens; null: it does not end by itself. */
	readonly expiresAt: Date | null;
	/** The stronger lines, and of silence also the other ways of saying it. */
	readonly barred: readonly BarredLine[];
	readonly warnings: readonly SentenceWarning[];
	/** Of asked_for_more_time: until when it was given. */
	readonly grantedUntil: Date | null;
}

/** An inquiry of which nothing may be printed. */
export interface Unsaid {
	readonly inquiry: number;
	readonly reason: BarredReason;
	readonly why: string;
	/** When an embargo ends and something may be said; null: not by itself. */
	readonly expiresAt: Date | null;
}

export interface Paragraph {
	readonly at: Date;
	readonly language: Language;
	/** Plain text; empty when nothing may be said. */
	readonly paragraph: string;
	readonly sentences: readonly Sentence[];
	readonly unsaid: readonly Unsaid[];
}

/**
 * The strongest true sentence about each inquiry as the record had it at `at`, in the order of the story.
 *
 * Press practice: organizations share a sentence only if the same line is the one for each of them alone; whoever is
 * named first is named in full. Besides the strongest line, the paragraph holds what fairness needs: every quote, a
 * denial, a lawyer's letter, and what a reply left unanswered.
 * @param choices for an inquiry, a weaker line that an editor prefers; it counts only while it is true
 */
export function paragraph(
	facts: StoryFacts,
	at: Date,
	language: Language,
	style: HouseStyle,
	choices: ReadonlyMap<number, LineName> = new Map(),
): Paragraph {
	const known = asOf(facts, at);
	const around: Around = aroundOf(known);
	const groups = new Map<string, Unit[]>();
	const unsaid: Unsaid[] = [];
	const writer = new Writer(at, language, style);
	for (const inquiry of known.inquiries) {
		const lines = inThisLanguage(linesOfKnown(inquiry, at, around), language);
		const units = toPrint(lines, choices.get(inquiry.id));
		if (units.length === 0) unsaid.push(writer.unsaid(lines));
		for (const [index, line] of units.entries()) {
			const key = `${line.line} ${groupingOf(line, inquiry, language, style, index > 0)}`;
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [{ lines, line }]);
			else group.push({ lines, line });
		}
	}
	const sentences = [...groups.values()].map((group) => writer.sentence(group));
	return {
		at,
		language,
		paragraph: sentences.map((sentence) => sentence.text).join(" "),
		sentences,
		unsaid,
	};
}

/** One line about one inquiry. */
interface Unit {
	lines: Lines;
	line: Line;
}

// ---- what can be said in a language ----

/** The words of a quote as they can be printed in a language: its own, or a recorded translation. */
function wordsIn(quote: LineQuote, reply: LineReply, language: Language): "own" | "translated" | null {
	if (reply.language === language) return "own";
	return quote.translationLanguage === language && quote.translation.trim() !== "" ? "translated" : null;
}

/** The lines without the words that nobody has translated: then the reply is reported by its kind. */
function inThisLanguage(lines: Lines, language: Language): Lines {
	const offered: Line[] = [];
	const dropped = new Set<LineName>();
	let isUntranslated = false;
	for (const line of lines.offered) {
		const [reply] = line.replies;
		const quotes =
			reply === undefined ? [] : line.quotes.filter((quote) => wordsIn(quote, reply, language) !== null);
		const namesReason = line.line === "would_not_comment_citing" && reply?.reason === "other";
		if ((line.quotes.length > 0 && quotes.length === 0) || (namesReason && reply.language !== language)) {
			dropped.add(line.line);
			isUntranslated = true;
			continue;
		}
		isUntranslated ||= quotes.length < line.quotes.length;
		offered.push(
			isUntranslated ? { ...line, quotes, warnings: [...line.warnings, "quote_not_translated"] } : line,
		);
	}
	if (dropped.size === 0) return { ...lines, offered };
	const barred = [...lines.barred];
	for (const line of dropped) {
		if (offered.every((other) => other.line !== line)) barred.push({ line, reason: "quote_not_translated" });
	}
	return { ...lines, offered, barred };
}

/** The lines that are printed of one inquiry: the strongest, or the one chosen, and what must be said besides. */
function toPrint({ inquiry, offered }: Lines, choice: LineName | undefined): Line[] {
	const start = Math.max(
		0,
		offered.findIndex((line) => line.line === choice),
	);
	const printed: Line[] = [];
	const reported = new Set<number>();
	for (const line of offered.slice(start)) {
		const isNew = line.replies.some((reply) => !reported.has(reply.id));
		const isNeeded =
			printed.length === 0 ||
			line.quotes.length > 0 ||
			(isNew && (line.line === "denial" || line.line === "lawyers_letter")) ||
			(line.line === "did_not_answer_questions_about" && inquiry.replies.some(isComment));
		if (!isNeeded) continue;
		printed.push(line);
		for (const reply of line.replies) reported.add(reply.id);
	}
	return printed;
}

/** What was left unanswered is worth a sentence of its own only beside something that was said. */
const isComment = (reply: LineReply) =>
	["statement", "interview", "partial", "denial", "lawyers_letter"].includes(reply.kind);

/** Units of one line share a sentence when this is the same. */
function groupingOf(
	line: Line,
	inquiry: LineInquiry,
	language: Language,
	style: HouseStyle,
	isBesides: boolean,
): string {
	const last = line.replies.at(-1);
	if (line.quotes.length > 0) return `reply ${last?.id}`;
	if (isBesides) return `inquiry ${inquiry.id}`;
	switch (line.line) {
		case "statement":
			return last === undefined ? "" : statementIn(last, language, style);
		case "would_not_comment_citing":
			return last?.reason === "other" ? last.reasonPassage : (last?.reason ?? "");
		case "referred": {
			const to = last?.referredTo ?? "";
			return typeof to === "string" ? to : `${to.id}`;
		}
		case "did_not_answer_questions_about":
			return JSON.stringify(topicsOf(line, language));
		default:
			return "";
	}
}

function topicsOf(line: Line, language: Language): string[] {
	return [...new Set(line.questions.map((question) => question.topic[language].trim()))].filter(
		(topic) => topic !== "",
	);
}

function statementIn(reply: LineReply, language: Language, style: HouseStyle): string {
	return (style.statements[reply.channel] ?? style.statements.other)[language];
}

// ---- writing ----

/** A noun phrase in the making: it counts as a mention when it is written. */
type Phrase = (preposition?: Preposition) => string;

interface Placeholders {
	phrases: Partial<Record<string, Phrase>>;
	agreement: Agreement;
}

const earliest = (one: Date | null, other: Date | null) =>
	one === null || (other !== null && other < one) ? other : one;

/** Writes the sentences in order, and knows who was named already. */
class Writer {
	private readonly named = new Set<number>();
	private readonly spoke = new Set<string>();

	constructor(
		private readonly at: Date,
		private readonly language: Language,
		private readonly style: HouseStyle,
	) {}

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
		const units = new Map<string, { line: LineName; reason: BarredReason; inquiries: LineInquiry[] }>();
		for (const { lines } of group) {
			for (const { line: other, reason } of lines.barred) {
				if (!isStronger(other, line) && !(isSilence(line) && isSilence(other))) continue;
				const key = `${other} ${reason}`;
				const found = units.get(key);
				if (found === undefined) units.set(key, { line: other, reason, inquiries: [lines.inquiry] });
				else found.inquiries.push(lines.inquiry);
			}
		}
		return [...units.values()]
			.sort((one, other) => (isStronger(one.line, other.line) ? -1 : one.line === other.line ? 0 : 1))
			.map(({ line: other, reason, inquiries }) => ({
				line: other,
				reason,
				why: whyBarred(reason, this.language, this.shortly(inquiries)),
			}));
	}

	// ---- names ----

	private fullName(organization: LineOrganization): Noun {
		const isEnglish = this.language === "en";
		const house = this.style.names[organization.slug]?.[this.language];
		return {
			article: house?.article ?? (isEnglish ? organization.articleEn : organization.articleFr),
			name: house?.name ?? (isEnglish ? organization.nameEn : organization.nameFr),
			isPerson: organization.kind === "person",
		};
	}

	private shortName(organization: LineOrganization): Noun {
		const full = this.fullName(organization);
		const house = this.style.names[organization.slug]?.[this.language];
		const abbreviation =
			house?.abbreviation ??
			(this.language === "en" ? organization.abbreviationEn : organization.abbreviationFr);
		if (abbreviation.trim() === "") return full;
		if (this.language === "fr") return { ...full, name: abbreviation };
		const article = this.style.abbreviationsWithThe.includes(abbreviation) ? "the" : "";
		return { ...full, article, name: abbreviation };
	}

	/** In full the first time, shortened later. */
	private mention(organization: LineOrganization): Noun {
		if (this.named.has(organization.id)) return this.shortName(organization);
		this.named.add(organization.id);
		return this.fullName(organization);
	}

	private list(items: readonly string[]): string {
		return list(items, this.language, { serialComma: this.style.serialComma });
	}

	private shortly(inquiries: readonly LineInquiry[]) {
		const organizations = distinct(inquiries, ({ organization }) => organization.id);
		const listed = (preposition?: Preposition) =>
			list(
				organizations.map(({ organization }) =>
					withArticle(this.shortName(organization), this.language, preposition),
				),
				this.language,
				{ or: true },
			);
		return { who: listed(), at: listed("à"), of: listed("de") };
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

	private organizations(organizations: readonly LineOrganization[]): Phrase {
		return (preposition) =>
			this.list(
				organizations.map((organization) =>
					withArticle(this.mention(organization), this.language, preposition),
				),
			);
	}

	private outlet(outlet: string): Noun {
		const bare = outlet.replace(/^the\s+/i, "");
		const found = this.style.outlets[outlet] ?? this.style.outlets[bare];
		if (found !== undefined) {
			return { article: found[this.language], name: this.language === "en" ? outlet : bare };
		}
		// "au Devoir", but "à La Presse"
		const titled = /^(Les?)\s+(.+)$/.exec(outlet);
		if (this.language === "en" || titled === null) return { article: "", name: outlet };
		return { article: titled[1] === "Le" ? "le" : "les", name: titled[2] ?? "" };
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

function distinct<T>(items: readonly T[], keyOf: (item: T) => unknown): T[] {
	const seen = new Set<unknown>();
	return items.filter((item) => {
		const key = keyOf(item);
		return seen.has(key) ? false : seen.add(key) !== undefined;
	});
}
