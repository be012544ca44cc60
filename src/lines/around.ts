/** On what terms a reply stands, and what the rest of the story holds around an inquiry. */
import { isDelivered } from "../inquiries/inquiry.ts";
import type { LineInquiry, LineReply, StoryFacts } from "./facts.ts";

// ---- terms ----

export type Standing = "named" | "spokesperson" | "not_on_the_record" | "terms_not_accepted" | "embargoed";

/**
 * How a reply may enter a line at an instant. Press practice: only what is on the record is printed; terms that
 * somebody proposed bind nobody until they are accepted, and until then the words stay out; "attributable to a
 * spokesperson" keeps the name out; an embargo holds until its instant or until it is lifted.
 */
export function standingOf(reply: LineReply, at: Date): Standing {
	if (reply.terms !== "on_the_record_named" && reply.terms !== "on_the_record_spokesperson") {
		if (reply.terms !== "embargoed") return "not_on_the_record";
	}
	if (reply.termsAccepted === false || (reply.termsProposedBy !== "" && reply.termsAccepted !== true)) {
		return "terms_not_accepted";
	}
	const isHeld = reply.embargoUntil === null ? reply.terms === "embargoed" : reply.embargoUntil > at;
	if (isHeld && reply.embargoLifted === null) return "embargoed";
	return reply.terms === "on_the_record_spokesperson" ? "spokesperson" : "named";
}

// ---- what the story holds around an inquiry ----

export interface Around {
	/** Organizations that were asked: a request got to them, or they answered. */
	readonly asked: ReadonlySet<number>;
	/** Whom the story has replies from, and to which inquiries. */
	readonly replied: ReadonlyMap<string, ReadonlySet<number>>;
}

/** An organization and an office of its own are two addressees. */
export const addresseeOf = (inquiry: LineInquiry) =>
	`${inquiry.organization.id} ${inquiry.office.en} ${inquiry.office.fr}`;

/** @param facts as of the instant */
export function aroundOf(facts: StoryFacts): Around {
	const asked = new Set<number>();
	const replied = new Map<string, Set<number>>();
	for (const inquiry of facts.inquiries) {
		const hasReply = inquiry.replies.length > 0;
		if (hasReply || inquiry.attempts.some((attempt) => isDelivered(attempt.outcome))) {
			asked.add(inquiry.organization.id);
		}
		if (hasReply) {
			const addressee = addresseeOf(inquiry);
			replied.set(addressee, (replied.get(addressee) ?? new Set()).add(inquiry.id));
		}
	}
	return { asked, replied };
}

export const nothingAround: Around = { asked: new Set(), replied: new Map() };
