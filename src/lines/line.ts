/**
 * Which lines an inquiry supports at an instant, and why the others are barred. Wording is not decided here.
 *
 * The rules are press practice. Silence is never a refusal, and an automatic reply, a bounce or an acknowledgement is
 * never an answer; whoever answered in any way, on any terms, did respond; what was not said on the record is not
 * reported, not even that it was said.
 */
import { type Around, nothingAround } from "./around.ts";
import { inquiryAsOf, type LineInquiry } from "./facts.ts";
import { type Barred, type Line, type Lines, lineNames, rankOf } from "./names.ts";
import { isHoldingOrReferring, lineOf, quoted, rules, viewOf } from "./rules.ts";

/**
 * What may be said of an inquiry at an instant, the strongest first, and what may not, with why.
 * @param around the rest of the story: a reply to another request bars "did not respond" here, and a referral is
 *   checked against who was asked
 */
export function linesFor(inquiry: LineInquiry, at: Date, around: Around = nothingAround): Lines {
	return linesOfKnown(inquiryAsOf(inquiry, at), at, around);
}

/** As `linesFor`, of facts that are already as of the instant. */
export function linesOfKnown(inquiry: LineInquiry, at: Date, around: Around): Lines {
	const view = viewOf(inquiry, at, around);
	if (inquiry.withdrawal !== null) {
		return { inquiry, offered: [], barred: lineNames.map((line) => ({ line, reason: "withdrawn" })) };
	}
	const offered: Line[] = view.printable.flatMap((said) => quoted(view, said));
	const barred: Barred[] = [];
	for (const line of lineNames) {
		const found = rules[line](view);
		if (typeof found === "string") {
			if (!offered.some((other) => other.line === line)) barred.push({ line, reason: found });
		} else {
			offered.push(lineOf(view, line, found));
		}
	}
	// Sorting is stable: among lines of one name the quoted come first, by when they were said. What is quoted from a
	// reply that only holds or refers comes after the line that says so, or it would read like an answer.
	const rank = ({ line, quotes, replies }: Line) =>
		quotes.length > 0 && replies.every(isHoldingOrReferring)
			? rankOf("acknowledged") + 0.5
			: rankOf(line) + (quotes.length > 0 ? 0 : 0.25);
	offered.sort((one, other) => rank(one) - rank(other));
	return { inquiry, offered, barred };
}
