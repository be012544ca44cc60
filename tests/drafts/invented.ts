/** Quotations that nobody on the record ever said, nor anything like them. */
import type { Language } from "../../src/vocabulary.ts";
import type { Dice } from "./dice.ts";

const parts: Record<Language, readonly (readonly string[])[]> = {
	en: [
		[
			"My grandfather",
			"The choir",
			"That old ferry",
			"A tourist from Lisbon",
			"The bakery",
			"Our goalkeeper",
		],
		[
			"painted the kitchen yellow",
			"sang until midnight",
			"drifted past the lighthouse",
			"ate eleven pancakes",
			"lost the trophy",
			"planted tulips by the fence",
		],
		[
			"and then blamed the weather.",
			"while the neighbours clapped.",
			"because somebody dared them to.",
			"before the snow melted.",
			"in front of 4,000 spectators.",
			"for the sheer joy of it.",
		],
	],
	fr: [
		[
			"Mon grand-père",
			"La chorale",
			"Ce vieux traversier",
			"Un touriste de Lisbonne",
			"La boulangère",
			"Notre gardien de but",
		],
		[
			"a repeint la cuisine en jaune",
			"a chanté jusqu’à minuit",
			"a dérivé devant le phare",
			"a mangé onze crêpes",
			"a égaré le trophée",
			"a planté des tulipes près de la clôture",
		],
		[
			"puis s’en est pris à la météo.",
			"sous les bravos des voisins.",
			"parce qu’on l’en avait défié.",
			"bien avant la fonte des neiges.",
			"devant 4000 spectateurs ravis.",
			"par pur plaisir.",
		],
	],
};

export const invented = (language: Language, fall: Dice): string =>
	parts[language].map((part) => fall.of(part)).join(" ");
