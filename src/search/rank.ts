import type { Term } from "./query.ts";

/** As usual for BM25: how soon more of a term stops counting, and how much a text's length counts. */
const [saturation, lengthWeight] = [1.2, 0.75];
const exactBonus = 0.5;

/**
 * How well each text fits what was looked for, by BM25 (Robertson and Zaragoza 2009) within these texts: the rarer a term is among
 * them the more it counts, what was typed counts more than its other forms, and a long text counts less. Both databases
 * rank alike because neither does it.
 */
export function scoresOf(texts: readonly string[], terms: readonly Term[]): number[] {
	const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length) || 1;
	const patterns = terms.map((term) => ({
		any: patternOf(term.forms.length > 0 ? term.forms : [term.words.join(separator)], term.prefix),
		exact: term.forms.length > 1 ? patternOf([term.words[0] as string], false) : null,
	}));
	const counts = texts.map((text) => {
		const folded = text
			.toLowerCase()
			.normalize("NFD")
			.replace(/[\u0300-\u036f]+/g, "");
		return patterns.map(({ any, exact }) => ({
			// Where nothing is counted it is there all the same: only the beginning of a long text is read here.
			any: Math.max(1, folded.match(any)?.length ?? 0),
			exact: exact !== null && folded.search(exact) !== -1,
		}));
	});
	const rarity = terms.map((_, term) => {
		const total = counts.reduce((sum, count) => sum + (count[term]?.any ?? 0), 0);
		return Math.log(1 + texts.length / Math.max(1, total)) + 0.1;
	});
	return texts.map((text, at) => {
		const norm = saturation * (1 - lengthWeight + (lengthWeight * text.length) / mean);
		const score = (counts[at] ?? []).reduce(
			(sum, { any, exact }, term) =>
				sum + (rarity[term] ?? 0) * ((any * (saturation + 1)) / (any + norm) + (exact ? exactBonus : 0)),
			0,
		);
		return Math.round(score * 1e6) / 1e6;
	});
}

const separator = "[^\\p{L}\\p{N}]+";

function patternOf(alternatives: readonly string[], prefix: boolean): RegExp {
	return new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})${prefix ? "" : "(?![\\p{L}\\p{N}])"}`,
		"gu",
	);
}
