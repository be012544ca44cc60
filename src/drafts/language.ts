/** Whether a stretch of a draft is English or French. */
import type { Language } from "../vocabulary.ts";

const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: new Set(
		"the of and to in that is was for it with as on by he she they his her not have had has from at which said this but are were been who will would an did could its or after before".split(
			" ",
		),
	),
	fr: new Set(
		"le la les de des du et à un une est que qui nos notre nous dans en pour sur par pas il elle au aux ce cette ne se plus avec sont été ont selon leur son sa ses mais d l n qu était étaient ni chez avait avaient lundi mardi mercredi jeudi vendredi samedi dimanche".split(
			" ",
		),
	),
};

/** By its commonest words; `otherwise` where they do not tell. */
export function languageOf(text: string, otherwise: Language): Language {
	let [en, fr] = [0, 0];
	for (const [word] of text.slice(0, 4000).matchAll(/\p{L}+/gu)) {
		const lower = word.toLowerCase();
		if (telling.en.has(lower)) en += 1;
		if (telling.fr.has(lower)) fr += 1;
	}
	if (en === fr) return otherwise;
	return en > fr ? "en" : "fr";
}
