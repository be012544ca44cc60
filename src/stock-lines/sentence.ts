/** The sentences of a reply that can be stock lines. */
import { languageOf } from "../drafts/language.ts";
import { plainOf } from "../drafts/plain.ts";
import { sentencesOf } from "../drafts/sentences.ts";
import type { Language } from "../vocabulary.ts";
import { nameMark, numberMark, skeletonOf } from "./skeleton.ts";

/** A sentence of a reply: offsets in UTF-16 code units of its body, end exclusive. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
	/** Language and skeleton: equal for sentences that differ by names, numbers, tense, typography and light words alone. */
	readonly key: string;
}

/** Fewer words are an interjection, more are a paragraph that nobody pointed. */
const [fewestWords, mostWords] = [5, 80];
const mostCharacters = 700;
/** Words of a skeleton besides names and numbers. */
const fewestTelling = 3;
/** Of one reply; so that the transcript of a long interview is logged as quickly as a statement. */
const mostSentences = 100;

/** Courtesies, signatures and footers: they recur, and say nothing about what was asked. Plain text. */
const courtesy = new RegExp(
	`^(?:${[
		"(?:many |merci |we |i )?(?:thanks?\\b|thank(?:ing)? you|appreciate your)",
		"(?:hi|hello|dear|good (?:morning|afternoon|evening|day))\\b",
		"(?:best|kind|warm)? ?regards\\b",
		"(?:yours )?sincerely\\b",
		"(?:please )?(?:do not hesitate to|feel free to|let (?:me|us) know if)",
		"i hope (?:this|that|you)",
		"(?:please )?(?:find|see) (?:attached|below|our response|the (?:response|answer))",
		"sent from my",
		"on .{5,80} wrote:",
		"(?:this (?:e-?mail|message)|the information (?:contained )?in this)\\b.*(?:confidential|intended|recipient)",
		"(?:nous vous |je vous )?(?:remercions|remercie)\\b",
		"merci\\b",
		"(?:bonjour|bonsoir|cher|chere|madame|monsieur)\\b",
		"(?:bien )?cordialement\\b",
		"(?:veuillez|je vous prie|nous vous prions) (?:agreer|recevoir|d'agreer|trouver)",
		"n'hesitez pas",
		"au plaisir\\b",
		"envoye de(?:puis)? mon",
		"le .{5,80} a ecrit ?:",
		"(?:ce (?:courriel|message))\\b.*(?:confidenti|destin)",
	].join("|")})`,
);

/**
 * The sentences of a reply's body that count, in order, each in its own language; `otherwise` where that can't be told. Not
 * counted are those of fewer than five words, courtesies, signatures, and lines of an earlier message (">").
 */
export function countingSentences(body: string, otherwise: Language): Sentence[] {
	const found: Sentence[] = [];
	const whole = languageOf(body, otherwise);
	for (const paragraph of paragraphsOf(body)) {
		for (const { start, end } of sentencesOf(body, paragraph)) {
			if (end - start > mostCharacters) continue;
			const text = body.slice(start, end);
			const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
			if (words < fewestWords || words > mostWords) continue;
			if (courtesy.test(plainOf(text).text.replace(/^[^a-z0-9]+/, ""))) continue;
			const key = keyOf(text, languageOf(text, whole));
			if (key === null) continue;
			found.push({ start, end: start + text.trimEnd().length, key });
			if (found.length === mostSentences) return found;
		}
	}
	return found;
}

/** Of one sentence; null when it says too little to be told from others. */
export function keyOf(sentence: string, language: Language): string | null {
	const skeleton = skeletonOf(sentence, language);
	const telling = skeleton.filter((word) => word !== nameMark && word !== numberMark).length;
	return telling < fewestTelling ? null : `${language} ${skeleton.join(" ")}`;
}

/** Stretches between empty lines, without lines of an earlier message. */
function* paragraphsOf(body: string): Generator<{ start: number; end: number }> {
	let start = -1;
	let at = 0;
	for (const line of body.split("\n")) {
		const counts = line.trim() !== "" && !line.trimStart().startsWith(">");
		if (counts && start === -1) start = at;
		if (!counts && start !== -1) {
			yield { start, end: at - 1 };
			start = -1;
		}
		at += line.length + 1;
	}
	if (start !== -1) yield { start, end: body.length };
}
