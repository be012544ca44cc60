/** What a check says, in the words of the page: verdicts, why, edits, and what of a draft was left out. */
import { warningText, whyBarred } from "../lines/barred.ts";
import { list, parseNoun, withArticle } from "../lines/grammar.ts";
import type { WarningName } from "../lines/names.ts";
import { attributionTerms, type Language, languages, reasons } from "../vocabulary.ts";
import type { Translate } from "../web/language.ts";
import { exact } from "../web/time.ts";
import type { DraftNote } from "./draft.ts";
import { type Because, type EditName, type Finding, graveEdits } from "./findings.ts";

/**
 * The verdict in two or three words. That somebody else said it, that it was said for another body and that the title is
 * another are one verdict, `wrong_speaker`, and three things to look for; so are a translation and one that is not
 * marked as one.
 */
export function verdictText(
	{ verdict, because }: Pick<Finding, "verdict" | "because">,
	t: Translate,
): string {
	const has = (name: Because["name"]) => because.some((one) => one.name === name);
	if (verdict === "wrong_speaker" && !has("said_by")) {
		if (has("office_on_record")) return t("drafts:verdict.wrong_office");
		if (has("title_on_record")) return t("drafts:verdict.wrong_title");
		if (has("name_not_for_print")) return t("drafts:verdict.name_not_for_print");
	}
	if (verdict === "translated" && has("not_marked_as_translation")) {
		return t("drafts:verdict.translated_unmarked");
	}
	return t(`drafts:verdict.${verdict}`);
}

export const editText = (edit: EditName, t: Translate): string => t(`drafts:edit.${edit}`);

export const noteText = ({ note, count }: DraftNote, t: Translate): string =>
	t(`drafts:note.${note}`, { count });

/**
 * Why a finding says what it says, as one sentence.
 *
 * `because.values` are the record's own words and so need no translation, except that each may come once in each
 * language, its name ending in `En` and `Fr`; a body is named as in a sentence, with its article ("the RCMP", "la GRC"):
 *
 * - `who`: the body it is about, of `barred`, `warning`, `one_request`, `office_on_record`, `never_asked_in_story`,
 *   `words_on_record`, `nearest`
 * - `name`: a person or body as the draft or the record names it, of `said_by`, `not_in_directory`, `named_not_asked`,
 *   `subject_not_asked`; `said_by` may have `title` and `who` beside it
 * - `title` of `title_on_record`; `target` of `target_differs`; `topic` of `topic_differs`
 * - `terms` of `not_on_the_record`, `reason` of `reason_differs`, `language` of `not_marked_as_translation`: of the vocabulary
 * - `warning` of `warning`: a name of the line engine's
 *
 * A value that is missing makes the sentence more general, never wrong.
 *
 * @param said how an instant is written; without it, to the second in UTC
 */
export function becauseText(
	because: Because,
	t: Translate,
	language: Language,
	said: (at: Date) => string = (at) => exact(at, "UTC", language),
): string {
	const { name, values } = because;
	const value = (key: string) =>
		(values[`${key}${language === "fr" ? "Fr" : "En"}`] ?? values[key] ?? "").trim();
	const named = () => namedOf(value("who") || t("drafts:the_body"), language);
	const general = () => t(`drafts:because.${name}`);
	const particular = (needed: Record<string, string>) =>
		Object.values(needed).every((one) => one !== "") ? t(`drafts:because_of.${name}`, needed) : general();

	switch (name) {
		case "barred":
			return because.barred === undefined
				? general()
				: sentence(whyBarred(because.barred, language, named()));
		case "warning":
			return value("warning") === ""
				? general()
				: sentence(warningText(value("warning") as WarningName, language, named()));
		case "one_request":
			return value("who") === "" ? general() : sentence(whyBarred("one_request", language, named()));
		case "edited":
			return edited(because.edits ?? [], t, language) || general();
		case "said_by": {
			const speaker = [value("name"), value("title"), value("who")].filter((one) => one !== "");
			return particular({ speaker: speaker.join(", ") });
		}
		case "embargoed":
			return particular({ at: because.at === undefined ? "" : said(new Date(because.at)) });
		case "not_on_the_record":
			return particular({ terms: wordOf("attributionTerms", attributionTerms, value("terms"), t) });
		case "reason_differs":
			return particular({ reason: wordOf("reasons", reasons, value("reason"), t).toLowerCase() });
		case "not_marked_as_translation": {
			const word = wordOf("languages", languages, value("language"), t);
			// English writes its languages with a capital.
			return particular({ language: language === "en" ? word : word.toLowerCase() });
		}
		case "title_on_record":
			return particular({ title: value("title") });
		case "target_differs":
			return particular({ target: value("target") });
		case "topic_differs":
			return particular({ topic: value("topic") });
		case "office_on_record":
		case "never_asked_in_story":
			return particular({ who: value("who") || value("name") });
		case "words_on_record":
		case "nearest":
			return particular({ who: value("who") });
		case "not_in_directory":
		case "named_not_asked":
		case "subject_not_asked":
			return particular({ name: value("name") });
		default:
			return general();
	}
}

/** What was done to the words; what needs a look of its own comes last, and says so. */
function edited(edits: readonly EditName[], t: Translate, language: Language): string {
	const texts = (grave: boolean) =>
		edits.filter((edit) => graveEdits.includes(edit) === grave).map((edit) => editText(edit, t));
	const [light, heavy] = [texts(false), texts(true)];
	return [
		light.length > 0 ? t("drafts:because_of.edited", { edits: list(light, language) }) : "",
		heavy.length > 0 ? t("drafts:because_of.edited_gravely", { edits: list(heavy, language) }) : "",
	]
		.filter((one) => one !== "")
		.join(" ");
}

function namedOf(who: string, language: Language) {
	const noun = parseNoun(who, language);
	return {
		who,
		at: language === "fr" ? withArticle(noun, language, "à") : who,
		of: language === "fr" ? withArticle(noun, language, "de") : who,
	};
}

const wordOf = (name: string, known: readonly string[], value: string, t: Translate) =>
	known.includes(value) ? t(`vocabulary:${name}.${value}`) : value;

const sentence = (clause: string) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
