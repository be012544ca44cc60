/**
 * How newspapers say that somebody did not answer, could not be reached, would not comment: by language, as patterns over
 * plain text (plain.ts), each with the claim it makes and where its subject stands.
 */
import type { Language } from "../vocabulary.ts";
import type { ClaimPattern } from "./claimPattern.ts";
import { clausesEn, firstEn } from "./clausesEn.ts";
import { clausesFr, firstFr } from "./clausesFr.ts";
import { refusalEn } from "./refusalEn.ts";
import { refusalFr } from "./refusalFr.ts";
import { silenceEn } from "./silenceEn.ts";
import { silenceFr } from "./silenceFr.ts";

/** Each begins where a word does. */
const fromWord = ({ pattern, ...claim }: ClaimPattern): ClaimPattern => ({
	...claim,
	pattern: new RegExp(`(?<![a-z0-9])(?:${pattern.source})`, "g"),
});

/** Of a language's patterns that fit the same words, the first counts. */
export const claimPatterns: Readonly<Record<Language, readonly ClaimPattern[]>> = {
	en: [...firstEn, ...refusalEn, ...silenceEn, ...clausesEn].map(fromWord),
	fr: [...firstFr, ...refusalFr, ...silenceFr, ...clausesFr].map(fromWord),
};
