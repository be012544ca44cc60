import { classOf, findPassage, type Passage, problemWithPassage } from "../inquiries/inquiry.ts";
import type { AttributionTerms, Reason, ReplyKind } from "../vocabulary.ts";
import { Invalid, type Message } from "../web/refusals.ts";

/** What of a reply its rules look at, whether it is just being logged or being corrected. */
export interface ReplyRecord {
	kind: string;
	receivedAt: Date;
	body: string;
	speakerName: string;
	office: string;
	terms: string;
	termsAcceptedAt: Date | null;
	embargoUntil: Date | null;
}

/** Terms under which nothing said may be printed word for word, whatever else is agreed. */
const unprintable: readonly AttributionTerms[] = ["off_the_record", "deep_background", "disputed"];

export const isPrintable = (terms: string) => !(unprintable as readonly string[]).includes(terms);

/** Whether terms were proposed that nobody accepted: the words stay out of every line until somebody does. */
export const awaitsTerms = (reply: {
	terms: string;
	termsProposedBy: string;
	termsAccepted: boolean | null;
}) =>
	reply.terms !== "disputed" &&
	(reply.termsAccepted === false || (reply.termsProposedBy !== "" && reply.termsAccepted !== true));

/**
 * The correction that lifted an embargo before its time: it made the words on the record, or put the end of the embargo
 * at or before the moment it was logged. One that embargoed them again undoes it.
 */
export function liftOf<C extends { field: string; before: unknown; after: unknown; loggedAt: Date }>(
	corrections: readonly C[],
): C | undefined {
	let lifted: C | undefined;
	for (const correction of corrections) {
		const { field, before, after, loggedAt } = correction;
		if (field === "embargoUntil") {
			lifted = after !== null && new Date(String(after)) <= loggedAt ? correction : undefined;
		} else if (field === "terms" && after === "embargoed") {
			lifted = undefined;
		} else if (field === "terms" && before === "embargoed" && String(after).startsWith("on_the_record")) {
			lifted ??= correction;
		}
	}
	return lifted;
}

/** Whether the words are still under an embargo. */
export function isEmbargoed(
	reply: { embargoUntil: Date | null; corrections: Parameters<typeof liftOf>[0] },
	now: Date,
): boolean {
	return reply.embargoUntil !== null && reply.embargoUntil > now && liftOf(reply.corrections) === undefined;
}

/**
 * Holds a reply to the rules of the record: nothing from the future; a refusal has its speaker or office; an embargo
 * has its end. Throws Invalid with a message at each field.
 */
export function checkReply(reply: ReplyRecord, now: Date): void {
	const wrong: Record<string, Message> = {};
	if (reply.receivedAt > now) wrong.receivedAt = "errors:in_the_future";
	if (reply.termsAcceptedAt !== null && reply.termsAcceptedAt > now)
		wrong.termsAcceptedAt = "errors:in_the_future";
	if (
		classOf(reply.kind as ReplyKind) === "declining" &&
		reply.speakerName.trim() === "" &&
		reply.office.trim() === ""
	) {
		wrong.speakerName = "errors:speaker_needed";
	}
	if (reply.terms === "embargoed" && reply.embargoUntil === null) wrong.embargoUntil = "errors:required";
	if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
}

/**
 * Where a reply states its reason for not commenting. A reason is recorded only with the words that give it; "none
 * given" has none. Throws Invalid.
 */
export function reasonIn(
	body: string,
	reason: Reason | "",
	passage: string,
): { reasonStart: number | null; reasonEnd: number | null } {
	if (reason === "" || reason === "none_given") {
		if (passage.trim() !== "" && reason === "") throw new Invalid({ reason: "errors:required" });
		return { reasonStart: null, reasonEnd: null };
	}
	if (passage.trim() === "") throw new Invalid({ reasonPassage: "errors:reason_needs_passage" });
	const found = findPassage(body, passage);
	if (found === null) throw new Invalid({ reasonPassage: "errors:not_in_the_reply" });
	return { reasonStart: found.start, reasonEnd: found.end };
}

const problems = {
	empty: "errors:empty_passage",
	outside: "errors:outside_the_body",
	splits_character: "errors:splits_character",
} as const;

/**
 * The passage that offsets, words or both point at. Words without offsets are looked for; words with offsets must
 * stand there, or else nearby. Throws Invalid at `passage`, or at `start` when only offsets were given.
 */
export function passageIn(
	body: string,
	given: { start?: number | undefined; end?: number | undefined; passage: string },
): Passage {
	if (given.passage.trim() !== "") {
		const found = findPassage(body, given.passage, Math.min(given.start ?? 0, body.length));
		if (found === null) throw new Invalid({ passage: "errors:not_in_the_reply" });
		return found;
	}
	if (given.start === undefined || given.end === undefined)
		throw new Invalid({ passage: "errors:empty_passage" });
	const problem = problemWithPassage(body, given.start, given.end);
	if (problem !== null) throw new Invalid({ start: problems[problem] });
	return { start: given.start, end: given.end };
}
