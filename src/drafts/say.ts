/** What a check says, in the words of the page: verdicts, why, edits, and what of a draft was left out. */
import { warningText, whyBarred } from "../lines/barred.ts";
import { list, parseNoun, withArticle } from "../lines/grammar.ts";
import type { WarningName } from "../lines/names.ts";
import { attributionTerms, type Language, languages } from "../vocabulary.ts";
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
 * What `because.values` holds is verbatim, and needs no translation; where it can be had in both languages, its name ends in
 * `En` and in `Fr`. A value that is missing makes the sentence more general, never wrong.
 *
 * - `who`: the speaker, or the body with its article ("the RCMP", "la GRC")
 * - `name`, `title`, `target`, `topics`, `reason`: as the record has them, or as the draft does where the record has none
 * - `terms`, `language`: of the vocabulary; `line`, `warning`: the line engine's own names
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
		case "one_request":
			return sentence(whyBarred("one_request", language, named()));
		case "warning":
			return value("warning") === ""
				? general()
				: sentence(warningText(value("warning") as WarningName, language, named()));
		case "line_supported":
			return particular({ line: value("line") === "" ? "" : t(`lines:name.${value("line")}`) });
		case "edited":
			return edited(because.edits ?? [], t, language) || general();
		case "embargoed":
			return particular({ at: because.at === undefined ? "" : said(new Date(because.at)) });
		case "not_on_the_record":
			return particular({ terms: wordOf("attributionTerms", attributionTerms, value("terms"), t) });
		case "not_marked_as_translation":
		case "no_recorded_translation": {
			const word = wordOf("languages", languages, value("language"), t);
			// English writes its languages with a capital.
			return particular({ language: language === "en" ? word : word.toLowerCase() });
		}
		case "said_by":
		case "office_on_record":
		case "name_not_for_print":
		case "words_on_record":
		case "nearest":
			return particular({ who: value("who") });
		case "title_on_record":
			return particular({ title: value("title") });
		case "reason_differs":
			return particular({ reason: value("reason") });
		case "target_differs":
			return particular({ target: value("target") });
		case "topic_differs":
			return particular({ topics: value("topics") });
		case "never_asked_in_story":
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
