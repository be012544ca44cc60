import type { ClaimName } from "../../../src/drafts/findings.ts";
import type { Language } from "../../../src/vocabulary.ts";

/** A sentence of a newspaper, or two or three that belong together, and what it claims of whom. */
export interface ClaimRow {
	readonly language: Language;
	readonly text: string;
	/**
	 * The claim, and the slug of the organization; one that the directory does not know stands as the text names it,
	 * after a question mark: "?Acme Widgets". None: the sentence only looks as if it claimed something.
	 */
	readonly claims: readonly (readonly [ClaimName, string])[];
}

/** A claim, and of whom: one or several. */
export type Of = readonly [ClaimName, string, ...string[]];

/** Writes rows in a language. */
export const rowIn =
	(language: Language) =>
	(text: string, ...claims: Of[]): ClaimRow => ({
		language,
		text,
		claims: claims.flatMap(([claim, ...whom]) => whom.map((one) => [claim, one] as const)),
	});
