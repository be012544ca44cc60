import type { Language } from "../vocabulary.ts";
import type { BarredReason, WarningName } from "./names.ts";

/** The organizations in question, short, as each sentence needs them; "or" between several. */
export interface Named {
	/** "CSIS or the RCMP", "le SCRS ou la GRC" */
	who: string;
	/** The same after "à": "au SCRS ou à la GRC". In English as `who`. */
	at: string;
	/** The same after "de". In English as `who`. */
	of: string;
}

type Sentences<Key extends string> = Record<Key, Record<Language, (named: Named) => string>>;

const barred: Sentences<BarredReason> = {
	withdrawn: {
		en: () => "the request was withdrawn",
		fr: () => "la demande a été retirée",
	},
	never_asked: {
		en: ({ who }) => `no attempt to reach ${who} is on the record`,
		fr: ({ who }) => `aucune tentative de joindre ${who} ne figure au dossier`,
	},
	nothing_delivered: {
		en: ({ who }) => `no request is known to have reached ${who}`,
		fr: ({ at }) => `rien n’indique qu’une demande soit parvenue ${at}`,
	},
	told_to_email: {
		en: ({ who }) => `someone at ${who} answered and asked for an email`,
		fr: ({ at }) => `quelqu’un a répondu ${at} et a demandé un courriel`,
	},
	delivered: {
		en: ({ who }) => `a request reached ${who}`,
		fr: ({ at }) => `une demande est parvenue ${at}`,
	},
	one_request: {
		en: ({ who }) => `only one request reached ${who}`,
		fr: ({ at }) => `une seule demande est parvenue ${at}`,
	},
	one_request_by_deadline: {
		en: ({ who }) => `only one request reached ${who} before the deadline`,
		fr: ({ at }) => `une seule demande est parvenue ${at} avant l’heure de tombée`,
	},
	nothing_by_deadline: {
		en: ({ who }) => `no request reached ${who} before the deadline`,
		fr: ({ at }) => `aucune demande n’est parvenue ${at} avant l’heure de tombée`,
	},
	deadline_not_stated: {
		en: () => "no deadline was stated in the request",
		fr: () => "la demande ne précisait aucune heure de tombée",
	},
	deadline_not_passed: {
		en: () => "the deadline has not passed",
		fr: () => "l’heure de tombée n’est pas passée",
	},
	deadline_passed: {
		en: () => "the deadline has passed",
		fr: () => "l’heure de tombée est passée",
	},
	human_reply: {
		en: ({ who }) => `someone at ${who} replied`,
		fr: ({ at }) => `quelqu’un a répondu ${at}`,
	},
	replied_to_another_request: {
		en: ({ who }) => `someone at ${who} replied to another request for this story`,
		fr: ({ at }) => `quelqu’un a répondu ${at} à une autre demande pour cet article`,
	},
	nobody_said_so: {
		en: ({ who }) => `nobody at ${who} said so`,
		fr: ({ at }) => `personne ne l’a dit ${at}`,
	},
	only_held: {
		en: ({ who }) => `${who} only acknowledged the request or asked for time`,
		fr: ({ at }) => `on a seulement accusé réception ou demandé du temps ${at}`,
	},
	no_reply_says_so: {
		en: ({ who }) => `no reply from ${who} says so`,
		fr: ({ of }) => `aucune réponse ${of} ne le dit`,
	},
	words_not_on_record: {
		en: () => "the words, or who said them, are not on the record",
		fr: () => "les mots, ou la personne qui les a dits, ne figurent pas au dossier",
	},
	not_on_the_record: {
		en: () => "it was not said on the record",
		fr: () => "cela n’a pas été dit officiellement",
	},
	terms_not_accepted: {
		en: () => "terms were proposed and have not been accepted",
		fr: () => "des conditions ont été proposées et n’ont pas été acceptées",
	},
	embargoed: {
		en: () => "it is under embargo",
		fr: () => "c’est sous embargo",
	},
	they_commented: {
		en: ({ who }) => `someone at ${who} did comment`,
		fr: ({ at }) => `quelqu’un a bel et bien commenté ${at}`,
	},
	editors_word: {
		en: () => "the word is loaded: only an editor can choose it, with a reason",
		fr: () => "le mot est chargé\u00a0: seul un chef de pupitre peut le choisir, en disant pourquoi",
	},
	reason_not_in_words: {
		en: () => "no reason stands in the words of the reply",
		fr: () => "aucun motif ne figure dans les mots de la réponse",
	},
	needs_both: {
		en: () => "it takes both a declined interview and a statement",
		fr: () => "il faut à la fois une entrevue déclinée et une déclaration",
	},
	target_unknown: {
		en: () => "the record does not say to whom the questions were referred",
		fr: () => "le dossier ne dit pas à qui les questions ont été renvoyées",
	},
	internal_only: {
		en: () => "all that came back is a legal threat or a request for correction, which are no lines",
		fr: () =>
			"seule une menace de poursuite ou une demande de rectification est venue, ce qui ne se publie pas",
	},
	no_quote: {
		en: () => "no passage of the reply is marked as a quote",
		fr: () => "aucun passage de la réponse n’est marqué comme citation",
	},
	quote_not_approved: {
		en: () => "no quote has been approved",
		fr: () => "aucune citation n’a été approuvée",
	},
	quote_not_translated: {
		en: () => "the quote has no English translation on the record",
		fr: () => "la citation n’a pas de traduction française au dossier",
	},
	in_another_line: {
		en: () => "the words are reported in another line",
		fr: () => "les mots sont rapportés dans une autre formulation",
	},
	not_put_in_writing: {
		en: () => "the question had not been put in writing before the reply",
		fr: () => "la question n’avait pas été posée par écrit avant la réponse",
	},
	none_marked_unanswered: {
		en: () => "no question that was put is marked as not answered",
		fr: () => "aucune question posée n’est marquée comme restée sans réponse",
	},
};

const warnings: Sentences<WarningName> = {
	voicemail_left: {
		en: () => "a voicemail was left",
		fr: () => "un message vocal a été laissé",
	},
	short_notice: {
		en: ({ who }) => `${who} had short notice`,
		fr: ({ who }) => `${who} a eu peu de temps pour répondre`,
	},
	one_channel: {
		en: () => "every request went by one channel",
		fr: () => "toutes les demandes sont passées par un seul canal",
	},
	deadline_not_stated: {
		en: () => "no deadline was stated in the request",
		fr: () => "la demande ne précisait aucune heure de tombée",
	},
	asked_after_deadline: {
		en: () => "the request arrived after its own deadline",
		fr: () => "la demande est arrivée après sa propre heure de tombée",
	},
	referred_to_not_asked: {
		en: () => "those to whom the questions were referred have not been asked",
		fr: () => "ceux à qui les questions ont été renvoyées n’ont pas été interrogés",
	},
	quote_not_approved: {
		en: () => "a quote awaits approval",
		fr: () => "une citation attend d’être approuvée",
	},
	quote_not_translated: {
		en: () => "a quote has no English translation on the record",
		fr: () => "une citation n’a pas de traduction française au dossier",
	},
	title_not_translated: {
		en: () => "the speaker’s title stands as recorded, in French",
		fr: () => "le titre de la personne citée est donné tel quel, en anglais",
	},
	coverage_unmarked: {
		en: () => "not every question has been marked as answered or not",
		fr: () => "toutes les questions ne sont pas marquées comme répondues ou non",
	},
	topic_missing: {
		en: () => "a question that was not answered has no topic in English",
		fr: () => "une question restée sans réponse n’a pas de sujet en français",
	},
	more_time_not_granted: {
		en: () => "the record does not say whether more time was given",
		fr: () => "le dossier ne dit pas si un délai a été accordé",
	},
	reply_kept_out: {
		en: () => "another reply may not be printed under its terms",
		fr: () => "une autre réponse ne peut être publiée, selon ses conditions",
	},
	legal_letter: {
		en: () => "a legal threat or a request for correction is on the record",
		fr: () => "une menace de poursuite ou une demande de rectification figure au dossier",
	},
	gender_unknown: {
		en: () => "check the agreement",
		fr: () => "vérifiez l’accord en genre",
	},
	office_not_named: {
		en: () => "only an office was asked, and it has no English name on the record",
		fr: () => "seul un bureau a été interrogé, et il n’a pas de nom français au dossier",
	},
};

/** Why a line is barred, as one plain clause. */
export const whyBarred = (reason: BarredReason, language: Language, named: Named): string =>
	barred[reason][language](named);

/** What to know before using a line, as one plain clause. */
export const warningText = (warning: WarningName, language: Language, named: Named): string =>
	warnings[warning][language](named);
