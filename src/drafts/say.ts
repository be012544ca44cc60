import { whyBarred } from "../lines/barred.ts";
import type { Language } from "../vocabulary.ts";
import type { Translate } from "../web/language.ts";
import type { Because } from "./findings.ts";

/** Why a finding says what it says, as a sentence. */
export function becauseText({ name, barred, values }: Because, _t: Translate, language: Language): string {
	const { who = "", at = who, of = who } = values;
	return barred === undefined ? name : whyBarred(barred, language, { who, at, of });
}
