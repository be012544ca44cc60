/** What of a check is kept when the draft's words are not. */
import { createHash } from "node:crypto";
import { type Finding, verdicts, weightOf, weights } from "./findings.ts";
import type { Counts, KeptFinding, Outcome } from "./kept.ts";

/** SHA-256 in hex of a text in UTF-8. */
export const sha256Of = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** How many words a text has, as a word processor counts them. */
export const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== "").length;

/** The finding with the key by which it is accepted, and known again in an edited draft. */
export const withKey = (finding: Finding): KeptFinding => ({ ...finding, key: sha256Of(finding.identity) });

export function outcomeOf(finding: KeptFinding): Outcome {
	const { key, kind, verdict, start, end, reply, edits, expiresAt } = finding;
	return { key, kind, verdict, weight: weightOf(finding), start, end, reply, edits, expiresAt };
}

/** How many outcomes have each verdict and each weight; those that none has are 0. */
export function countsOf(outcomes: readonly Outcome[]): Counts {
	const counts = Object.fromEntries([...verdicts, ...weights].map((name) => [name, 0])) as Record<
		keyof Counts,
		number
	>;
	for (const { verdict, weight } of outcomes) {
		counts[verdict] += 1;
		counts[weight] += 1;
	}
	return counts;
}
