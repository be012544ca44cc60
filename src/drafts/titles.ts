/** Whether a draft's words for what somebody is can be those on the record, in the same language or across the two. */
import { plainOf } from "./plain.ts";

/** What a title makes somebody, in either language, as plain words; what is more special comes first. */
const offices: readonly [name: string, pattern: RegExp][] = [
	["deputy minister", /\b(?:deputy minister|sous-ministre)s?\b/],
	["minister", /\b(?:minister|ministre)s?\b/],
	["adviser", /\b(?:advis[eo]r|conseill(?:er|ere))s?\b/],
	["director", /\b(?:director|direct(?:eur|rice))s?\b/],
	["manager", /\b(?:manager|gestionnaire)s?\b/],
	["commissioner", /\b(?:commissioner|commissaire)s?\b/],
	["chief executive", /\b(?:chief executive(?: officer)?|ceo|pdg|president-directeur general)\b/],
	["chief", /\b(?:chief|chef|cheffe|head)s?\b/],
	["president", /\b(?:president|presidente|chair(?:man|woman|person)?)s?\b/],
	["officer", /\b(?:officer|officier|agente?)s?\b/],
	["secretary", /\b(?:secretary|secretaire)s?\b/],
	["general", /\b(?:general|generale)\b/],
	["colonel", /\bcolonel(?:le)?\b/],
	["major", /\bmajor\b/],
	["captain", /\b(?:captain|capitaine)\b/],
	["sergeant", /\b(?:sergeant|sergente?)\b/],
	["analyst", /\banalyste?s?\b/],
	["lawyer", /\b(?:lawyer|counsel|avocate?)s?\b/],
	["ambassador", /\b(?:ambassador|ambassad(?:eur|rice))s?\b/],
	["inspector", /\b(?:inspector|inspect(?:eur|rice))s?\b/],
	["superintendent", /\b(?:superintendent|surintendante?)s?\b/],
	["constable", /\bconstables?\b/],
	["mayor", /\b(?:mayor|maire|mairesse)s?\b/],
	["professor", /\b(?:professor|profess(?:eur|eure))s?\b/],
	["coordinator", /\b(?:coordinator|coordonnat(?:eur|rice))s?\b/],
	["attaché", /\battachee?s?\b/],
];

/** What makes an office another one. A record that lacks it does not hold the draft's title. */
const ranks: readonly [name: string, pattern: RegExp][] = [
	["senior", /\b(?:senior|principale?s?|superieure?)\b/],
	["deputy", /\b(?:deputy|adjointe?s?|assistante?s?|associate|associee?|vice|sous)\b/],
	["chief", /\b(?:chief|en chef|lead)\b/],
	["acting", /\b(?:acting|interim|par interim)\b/],
	["former", /\b(?:former|ex|ancien|ancienne)\b/],
	["general", /\b(?:general|generale)\b/],
];

const matching = (list: readonly [string, RegExp][], text: string) => {
	let rest = text;
	const found = new Set<string>();
	for (const [name, pattern] of list) {
		if (!pattern.test(rest)) continue;
		found.add(name);
		// A deputy minister is no minister.
		rest = rest.replace(pattern, " ");
	}
	return found;
};

/**
 * Whether a title in a draft contradicts the recorded one. Fewer words do not ("adviser" for "senior adviser"), nor does
 * "spokesperson" or "official", which say only that somebody spoke for a body. Spelling ("advisor") and language do not
 * matter. Another office does, and so does a rank that the record does not give.
 * @param titles every recorded title of the person, in whichever language
 */
export function contradictsTitle(draft: string, titles: readonly string[]): boolean {
	const said = plainOf(draft).text;
	const held = matching(offices, said);
	if (held.size === 0) return false;
	const known = titles.filter((title) => title.trim() !== "").map((title) => plainOf(title).text);
	if (known.length === 0) return false;
	return known.every((title) => {
		const recorded = matching(offices, title);
		if (![...held].some((one) => recorded.has(one))) return true;
		const recordedRanks = matching(ranks, title);
		return [...matching(ranks, said)].some((rank) => !recordedRanks.has(rank));
	});
}
