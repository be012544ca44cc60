/** What a pattern of a claim is: how newspapers say it, and where whoever it is said of stands. */
import type { ClaimName } from "./findings.ts";

export interface ClaimPattern {
	readonly line: ClaimName;
	readonly pattern: RegExp;
	/**
	 * Whom it is said of: whoever is named before it; right before it ("CSIS (no reply)"); after it ("no response from");
	 * within it ("requests to … went unanswered"), where the named group `who` stands; `negated`: a subject that says no
	 * itself, as "neither … nor"; `asked`: whoever was asked, where the newsroom is the subject ("sought comment and
	 * received no reply"); `others`: those named with whoever is within it ("only the RCMP replied"); `told`: whoever says it, of whom a
	 * pronoun within it stands ("privacy laws prevent it from commenting, CSIS said").
	 */
	readonly subject: "told" | "before" | "beside" | "after" | "within" | "negated" | "asked" | "others";
	/** What must follow for it to be about a request for comment; absent: nothing. */
	readonly object?: RegExp;
	/** "Calls to CSIS were referred to": said of whom was asked, and not of whoever stands after "by". */
	readonly isOfAsked?: true;
	/** What must have been said before, in its sentence or the two before: "The RCMP replied. CSIS did not." */
	readonly follows?: RegExp;
}

/** One of several patterns. */
export const any = (...patterns: string[]) => `(?:${patterns.join("|")})`;
