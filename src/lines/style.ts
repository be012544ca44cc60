/**
 * A newsroom's own wording. The defaults are the usual published wording of Canadian newsrooms.
 *
 * A template is a sentence with placeholders in braces. `{subject}` is replaced; in French `{à target}` and
 * `{de others}` contract with what follows ("au ministère", "de l’Agence"); `{a|ont}` agrees with the subject in
 * number, and `{joint|jointe|joints|jointes}` in gender too. Sentences begin with a capital by themselves.
 */
import { type Channel, type Language, languages, type Reason, reasons } from "../vocabulary.ts";
import type { InBoth } from "./facts.ts";
import { type Article, noBreakSpace, type QuotationMarks } from "./grammar.ts";

export interface HouseName {
	readonly name: string;
	readonly article: Article;
	/** Left out: as in the directory. Empty: the name is never shortened. */
	readonly abbreviation?: string;
}

/** What a template must hold, so that no name and no quote can be lost, and what it may hold. */
export const placeholders = {
	did_not_immediately_respond: [["subject"], ["verb", "request"]],
	did_not_immediately_respond_to_multiple_requests: [["subject"], ["verb"]],
	did_not_respond_by_deadline: [["subject"], ["verb", "request"]],
	did_not_respond_to_multiple_requests_by_deadline: [["subject"], ["verb"]],
	could_not_be_reached: [["subject"], []],
	statement: [["subject"], ["verb_past", "in_statement"]],
	statement_quoted: [["speaker", "quote"], ["in_statement"]],
	interview: [["subject"], []],
	interview_quoted: [["speaker", "quote"], []],
	denial: [["subject"], []],
	denial_quoted: [["speaker", "quote"], []],
	lawyers_letter: [["subject"], ["verb_past"]],
	lawyers_letter_quoted: [["subject", "quote"], []],
	lawyers_letter_quoted_named: [["subject", "name", "quote"], []],
	quote: [["speaker", "outlet", "quote"], []],
	quote_without_outlet: [["speaker", "quote"], []],
	quote_added: [["speaker", "quote"], []],
	declined: [["subject"], []],
	refused: [["subject"], []],
	declined_interview: [["subject"], []],
	declined_interview_sent_statement: [["subject"], []],
	did_not_answer_questions_about: [["subject", "topics"], []],
	did_not_answer_some_questions: [["subject"], []],
	would_not_comment_citing: [["subject", "reason"], []],
	neither_confirm_nor_deny: [["subject"], []],
	acknowledged: [["subject"], []],
	asked_for_more_time: [["subject"], ["verb"]],
	referred: [["subject", "target"], []],
	// parts of a sentence
	office: [["office", "organization"], []],
	speaker: [["name", "title", "organization"], []],
	speaker_without_title: [["name", "organization"], []],
	spokesperson: [["organization"], []],
	speaking_for: [["others"], []],
} as const satisfies Record<string, readonly [readonly string[], readonly string[]]>;

export type TemplateName = keyof typeof placeholders;
export const templateNames = Object.keys(placeholders) as TemplateName[];

export interface HouseStyle {
	/** In English lists: "A, B, and C". */
	readonly serialComma: boolean;
	/** The English verb of {verb} and {verb_past}. */
	readonly verb: "respond" | "reply";
	/** Organizations that the newsroom names otherwise than the directory does, by slug. */
	readonly names: Readonly<Record<string, Partial<Readonly<Record<Language, HouseName>>>>>;
	/** English abbreviations that are read letter by letter and take "the": the RCMP, but CSIS. */
	readonly abbreviationsWithThe: readonly string[];
	/** This newsroom, for replies that name no outlet; empty: "said" in place of "told X". */
	readonly newsroom: string;
	/** The articles of outlets that take one. */
	readonly outlets: Readonly<Record<string, Readonly<Record<Language, Article>>>>;
	readonly quotationMarks: Readonly<Record<Language, QuotationMarks>>;
	/** After a quote that is shown in translation. */
	readonly translationMark: InBoth;
	/** What "citing …" names; of "other" the words themselves are quoted. */
	readonly reasons: Readonly<Record<Exclude<Reason, "other" | "none_given">, InBoth>>;
	/** How a statement came; `other` for the channels that are not named. */
	readonly statements: Partial<Readonly<Record<Channel, InBoth>>> & { readonly other: InBoth };
	readonly templates: Readonly<Record<TemplateName, InBoth>>;
}

const message = { en: "in a message", fr: "dans un message" };
const letter = { en: "in a letter", fr: "dans une lettre" };
const the = { en: "the", fr: "le" } as const;
const s = noBreakSpace;

export const defaultStyle: HouseStyle = {
	serialComma: false,
	verb: "respond",
	names: {},
	abbreviationsWithThe: [
		...["RCMP", "CBSA", "CRA", "CAF", "PCO", "PMO", "CRTC", "OPP", "SPVM", "TSB", "TPS"],
		...["FBI", "CIA", "NSA", "UN", "EU", "WHO"],
	],
	newsroom: "",
	outlets: {
		"National Post": the,
		"Globe and Mail": the,
		"Toronto Star": the,
		"Toronto Sun": the,
		"Ottawa Citizen": the,
		"Winnipeg Free Press": the,
		"Vancouver Sun": the,
		"Montreal Gazette": { en: "the", fr: "la" },
		Guardian: the,
		"New York Times": the,
		"Washington Post": the,
		"Wall Street Journal": the,
	},
	quotationMarks: {
		en: { outer: ["“", "”"], inner: ["‘", "’"] },
		fr: { outer: [`«${s}`, `${s}»`], inner: ["“", "”"] },
	},
	translationMark: { en: "(translation)", fr: "(traduction)" },
	reasons: {
		leaked_documents: { en: "leaked documents", fr: "la fuite de documents" },
		operational_matters: { en: "operational matters", fr: "des questions opérationnelles" },
		operational_security: { en: "operational security", fr: "la sécurité opérationnelle" },
		national_security: { en: "national security", fr: "la sécurité nationale" },
		before_the_courts: {
			en: "the matter being before the courts",
			fr: "le fait que les tribunaux sont saisis de l’affaire",
		},
		ongoing_investigation: { en: "an ongoing investigation", fr: "une enquête en cours" },
		privacy: { en: "privacy", fr: "la protection de la vie privée" },
		cabinet_confidence: { en: "cabinet confidence", fr: "le secret du Cabinet" },
		commercial_confidence: { en: "commercial confidence", fr: "le secret commercial" },
		personnel_matter: { en: "a personnel matter", fr: "une question de personnel" },
		security_of_staff: { en: "the security of staff", fr: "la sécurité du personnel" },
		caretaker_or_election_period: {
			en: "the caretaker or election period",
			fr: "la période électorale ou de transition",
		},
		settlement_terms: { en: "the terms of a settlement", fr: "les modalités d’un règlement" },
		no_comment_policy: { en: "a no-comment policy", fr: "une politique de non-commentaire" },
	},
	statements: {
		email: { en: "in an emailed statement", fr: "dans un courriel" },
		sms: message,
		whatsapp: message,
		signal: message,
		social_media_dm: message,
		letter,
		registered_mail: letter,
		courier: letter,
		other: { en: "in a statement", fr: "dans une déclaration" },
	},
	templates: {
		did_not_immediately_respond: {
			en: "{subject} did not immediately {verb} to {request}.",
			fr: "{subject} {n’a|n’ont} pas répondu dans l’immédiat {à request}.",
		},
		did_not_immediately_respond_to_multiple_requests: {
			en: "{subject} did not immediately {verb} to multiple requests for comment.",
			fr: "{subject} {n’a|n’ont} pas répondu dans l’immédiat à plusieurs demandes de commentaires.",
		},
		did_not_respond_by_deadline: {
			en: "{subject} did not {verb} to {request} by deadline.",
			fr: "{subject} {n’avait|n’avaient} pas répondu {à request} au moment de publier.",
		},
		did_not_respond_to_multiple_requests_by_deadline: {
			en: "{subject} did not {verb} to multiple requests for comment by deadline.",
			fr: "{subject} {n’avait|n’avaient} pas répondu à plusieurs demandes de commentaires au moment de publier.",
		},
		could_not_be_reached: {
			en: "{subject} could not be reached for comment.",
			fr: "{subject} {n’a|n’ont} pu être {joint|jointe|joints|jointes}.",
		},
		statement: {
			en: "{subject} {verb_past} {in_statement}.",
			fr: "{subject} {a|ont} répondu {in_statement}.",
		},
		statement_quoted: {
			en: "{speaker} said {in_statement}: {quote}",
			fr: `{speaker} {a|ont} déclaré {in_statement}${s}: {quote}`,
		},
		interview: {
			en: "{subject} gave an interview.",
			fr: "{subject} {a|ont} accordé une entrevue.",
		},
		interview_quoted: {
			en: "{speaker} said in an interview: {quote}",
			fr: `{speaker} {a|ont} affirmé en entrevue${s}: {quote}`,
		},
		denial: {
			en: "{subject} denied the allegations.",
			fr: "{subject} {a|ont} nié les allégations.",
		},
		denial_quoted: {
			en: "{speaker} denied the allegations: {quote}",
			fr: `{speaker} {a|ont} nié les allégations${s}: {quote}`,
		},
		lawyers_letter: {
			en: "{subject} {verb_past} through a lawyer.",
			fr: "{subject} {a|ont} répondu par l’entremise de {son avocat|leurs avocats}.",
		},
		lawyers_letter_quoted: {
			en: "{subject} said through a lawyer: {quote}",
			fr: `{subject} {a|ont} fait savoir par l’entremise de {son avocat|leurs avocats}${s}: {quote}`,
		},
		lawyers_letter_quoted_named: {
			en: "{subject} said through a lawyer, {name}: {quote}",
			fr: `{subject} {a|ont} fait savoir par l’entremise de Me${s}{name}${s}: {quote}`,
		},
		quote: {
			en: "{speaker} told {outlet}: {quote}",
			fr: `{speaker} {a|ont} déclaré {à outlet}${s}: {quote}`,
		},
		quote_without_outlet: {
			en: "{speaker} said: {quote}",
			fr: `{speaker} {a|ont} déclaré${s}: {quote}`,
		},
		quote_added: {
			en: "{speaker} added: {quote}",
			fr: `{speaker} {a|ont} ajouté${s}: {quote}`,
		},
		declined: {
			en: "{subject} declined to comment.",
			fr: "{subject} {n’a|n’ont} pas voulu commenter.",
		},
		refused: {
			en: "{subject} refused to comment.",
			fr: "{subject} {a|ont} refusé de commenter.",
		},
		declined_interview: {
			en: "{subject} declined an interview request.",
			fr: "{subject} {a|ont} décliné une demande d’entrevue.",
		},
		declined_interview_sent_statement: {
			en: "{subject} declined an interview request but sent a statement.",
			fr: "{subject} {a|ont} décliné une demande d’entrevue, mais {a|ont} transmis une déclaration.",
		},
		did_not_answer_questions_about: {
			en: "{subject} did not answer questions about {topics}.",
			fr: "{subject} {n’a|n’ont} pas répondu aux questions sur {topics}.",
		},
		did_not_answer_some_questions: {
			en: "{subject} did not answer some questions.",
			fr: "{subject} {n’a|n’ont} pas répondu à certaines questions.",
		},
		would_not_comment_citing: {
			en: "{subject} would not comment, citing {reason}.",
			fr: "{subject} {n’a|n’ont} pas voulu commenter, invoquant {reason}.",
		},
		neither_confirm_nor_deny: {
			en: "{subject} would neither confirm nor deny the information.",
			fr: "{subject} {n’a|n’ont} voulu ni confirmer ni infirmer l’information.",
		},
		acknowledged: {
			en: "{subject} acknowledged {the request|the requests} but did not provide comment.",
			fr: "{subject} {a|ont} accusé réception {de la demande|des demandes}, sans commenter.",
		},
		asked_for_more_time: {
			en: "{subject} asked for more time to {verb}.",
			fr: "{subject} {a|ont} demandé un délai supplémentaire.",
		},
		referred: {
			en: "{subject} referred questions to {target}.",
			fr: "{subject} {a|ont} renvoyé les questions {à target}.",
		},
		office: {
			en: "{office} at {organization}",
			fr: "{office} {de organization}",
		},
		speaker: {
			en: "{name}, {title} at {organization},",
			fr: "{name}, {title} {à organization},",
		},
		speaker_without_title: {
			en: "{name} of {organization}",
			fr: "{name}, {de organization},",
		},
		spokesperson: {
			en: "a spokesperson for {organization}",
			fr: "un porte-parole {de organization}",
		},
		speaking_for: {
			en: "speaking also for {others},",
			fr: "s’exprimant aussi au nom {de others},",
		},
	},
};

// ---- reading a template ----

const inBraces = /\{([^{}]*)\}/g;
const asNoun = /^(à|de) (?=\S)/;

/** The template with each placeholder replaced, from left to right. */
export function fill(
	template: string,
	replace: { name: (name: string, preposition?: "à" | "de") => string; choice: (forms: string[]) => string },
): string {
	return template.replace(inBraces, (_, inside: string) => {
		if (inside.includes("|")) return replace.choice(inside.split("|"));
		const preposition = asNoun.exec(inside)?.[1] as "à" | "de" | undefined;
		return replace.name(inside.replace(asNoun, ""), preposition);
	});
}

// ---- checking a style ----

export interface StyleProblem {
	/** The field: "templates.declined.fr", "names.gac.en.name". */
	readonly where: string;
	/** In the field's text, in UTF-16 code units; 0 for the whole of it. */
	readonly at: number;
	readonly problem: "unknown_placeholder" | "missing_placeholder" | "stray_brace" | "wrong_choice" | "empty";
	/** The placeholder or brace. */
	readonly what: string;
}

/** What takes a preposition in French. */
const nouns: readonly string[] = ["subject", "target", "outlet", "organization", "others", "request"];

/**
 * Everything that keeps a style from being used, with its place; empty when it is sound. A template that would drop a
 * name or a quote is refused, and so is a placeholder that nothing replaces.
 */
export function checkStyle(style: HouseStyle): StyleProblem[] {
	const problems: StyleProblem[] = [];
	const needs = (where: string, text: string | undefined) => {
		if (text === undefined || text.trim() === "") problems.push({ where, at: 0, problem: "empty", what: "" });
	};
	for (const [name, wordings] of Object.entries(style.templates)) {
		if (!Object.hasOwn(placeholders, name)) {
			problems.push({ where: `templates.${name}`, at: 0, problem: "unknown_placeholder", what: name });
		} else {
			for (const language of languages) {
				problems.push(...checkTemplate(name as TemplateName, language, wordings[language]));
			}
		}
	}
	for (const name of templateNames) {
		if (!Object.hasOwn(style.templates, name)) needs(`templates.${name}`, "");
	}
	for (const language of languages) {
		const { outer, inner } = style.quotationMarks[language];
		for (const [index, mark] of [...outer, ...(inner ?? [])].entries()) {
			needs(`quotationMarks.${language}.${index < 2 ? "outer" : "inner"}`, mark);
		}
		needs(`translationMark.${language}`, style.translationMark[language]);
		for (const reason of reasons) {
			if (reason !== "other" && reason !== "none_given") {
				needs(`reasons.${reason}.${language}`, style.reasons[reason]?.[language]);
			}
		}
		for (const [channel, wording] of Object.entries(style.statements)) {
			needs(`statements.${channel}.${language}`, wording[language]);
		}
		for (const [slug, names] of Object.entries(style.names)) {
			if (names[language] !== undefined) needs(`names.${slug}.${language}.name`, names[language].name);
		}
	}
	return problems;
}

/** As `checkStyle`, of one template. */
export function checkTemplate(name: TemplateName, language: Language, template: string): StyleProblem[] {
	const where = `templates.${name}.${language}`;
	if (template.trim() === "") return [{ where, at: 0, problem: "empty", what: "" }];
	const problems: StyleProblem[] = [];
	const [required, optional] = placeholders[name] as readonly [readonly string[], readonly string[]];
	const found = new Set<string>();
	for (const match of template.matchAll(inBraces)) {
		const inside = match[1] as string;
		const at = match.index;
		if (inside.includes("|")) {
			const count = inside.split("|").length;
			if (count !== 2 && count !== 4) problems.push({ where, at, problem: "wrong_choice", what: match[0] });
			continue;
		}
		const placeholder = inside.replace(asNoun, "");
		const isKnown = required.includes(placeholder) || optional.includes(placeholder);
		const takesIt = placeholder === inside || (language === "fr" && nouns.includes(placeholder));
		if (isKnown && takesIt) found.add(placeholder);
		else problems.push({ where, at, problem: "unknown_placeholder", what: match[0] });
	}
	for (const placeholder of required) {
		if (!found.has(placeholder)) {
			problems.push({ where, at: 0, problem: "missing_placeholder", what: `{${placeholder}}` });
		}
	}
	// Every pair is blanked out, so that what is left stands alone, at its place.
	const rest = template.replace(inBraces, (pair) => " ".repeat(pair.length));
	for (const match of rest.matchAll(/[{}]/g)) {
		problems.push({ where, at: match.index, problem: "stray_brace", what: match[0] });
	}
	return problems.sort((one, other) => one.at - other.at);
}
