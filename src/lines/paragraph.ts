/** The paragraph that may be printed at an instant about who was asked and what they said, and what it rests on. */
import type { Language } from "../vocabulary.ts";
import { type Around, aroundOf } from "./around.ts";
import { asOf, type LineInquiry, type LineReply, type StoryFacts } from "./facts.ts";
import { linesOfKnown } from "./line.ts";
import type { BarredReason, Line, LineName, Lines, WarningName } from "./names.ts";
import type { HouseStyle } from "./style.ts";
import { statementIn, topicsOf, type Unit, Writer, wordsIn } from "./writer.ts";

export interface BarredLine {
	readonly line: LineName;
	readonly reason: BarredReason;
	/** The reason as a plain clause. */
	readonly why: string;
}

export interface SentenceWarning {
	readonly warning: WarningName;
	readonly text: string;
}

export interface Sentence {
	readonly text: string;
	readonly line: LineName;
	/** Ids, in the order of the story. */
	readonly inquiries: readonly number[];
	/** Ids of the quotes that it prints. */
	readonly quotes: readonly number[];
	/** Numbers of the log entries that it rests on, ascending. */
	readonly because: readonly number[];
	/** It may be used up to and including this instant if nothing happens; null: it does not end by itself. */
	readonly expiresAt: Date | null;
	/** The stronger lines, and of silence also the other ways of saying it. */
	readonly barred: readonly BarredLine[];
	readonly warnings: readonly SentenceWarning[];
	/** Of asked_for_more_time: until when it was given. */
	readonly grantedUntil: Date | null;
}

/** An inquiry of which nothing may be printed. */
export interface Unsaid {
	readonly inquiry: number;
	readonly reason: BarredReason;
	readonly why: string;
	/** When an embargo ends and something may be said; null: not by itself. */
	readonly expiresAt: Date | null;
}

export interface Paragraph {
	readonly at: Date;
	readonly language: Language;
	/** Plain text; empty when nothing may be said. */
	readonly paragraph: string;
	readonly sentences: readonly Sentence[];
	readonly unsaid: readonly Unsaid[];
}

/**
 * The strongest true sentence about each inquiry as the record had it at `at`, in the order of the story.
 *
 * Press practice: organizations share a sentence only if the same line is the one for each of them alone; whoever is
 * named first is named in full. Besides the strongest line, the paragraph holds what fairness needs: every quote, a
 * denial, a lawyer's letter, and what a reply left unanswered.
 * @param choices for an inquiry, a weaker line that an editor prefers; it counts only while it is true
 * @param only write of these inquiries alone, in the light of all; null: of every one
 */
export function paragraph(
	facts: StoryFacts,
	at: Date,
	language: Language,
	style: HouseStyle,
	choices: ReadonlyMap<number, LineName> = new Map(),
	only: readonly number[] | null = null,
): Paragraph {
	const known = asOf(facts, at);
	const around: Around = aroundOf(known);
	const groups = new Map<string, Unit[]>();
	const unsaid: Unsaid[] = [];
	const writer = new Writer(at, language, style);
	for (const inquiry of known.inquiries) {
		if (only !== null && !only.includes(inquiry.id)) continue;
		const lines = inThisLanguage(linesOfKnown(inquiry, at, around), language);
		const units = toPrint(lines, choices.get(inquiry.id));
		if (units.length === 0) unsaid.push(writer.unsaid(lines));
		for (const [index, line] of units.entries()) {
			const key = `${line.line} ${groupingOf(line, inquiry, language, style, index > 0)}`;
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [{ lines, line }]);
			else group.push({ lines, line });
		}
	}
	const sentences = [...groups.values()].map((group) => writer.sentence(group));
	return {
		at,
		language,
		paragraph: sentences.map((sentence) => sentence.text).join(" "),
		sentences,
		unsaid,
	};
}

/** The lines without the words that nobody has translated: then the reply is reported by its kind. */
function inThisLanguage(lines: Lines, language: Language): Lines {
	const offered: Line[] = [];
	const dropped = new Set<LineName>();
	let isUntranslated = false;
	for (const line of lines.offered) {
		const [reply] = line.replies;
		const quotes =
			reply === undefined ? [] : line.quotes.filter((quote) => wordsIn(quote, reply, language) !== null);
		const namesReason = line.line === "would_not_comment_citing" && reply?.reason === "other";
		if ((line.quotes.length > 0 && quotes.length === 0) || (namesReason && reply.language !== language)) {
			dropped.add(line.line);
			isUntranslated = true;
			continue;
		}
		isUntranslated ||= quotes.length < line.quotes.length;
		offered.push(
			isUntranslated ? { ...line, quotes, warnings: [...line.warnings, "quote_not_translated"] } : line,
		);
	}
	if (dropped.size === 0) return { ...lines, offered };
	const barred = [...lines.barred];
	for (const line of dropped) {
		if (offered.every((other) => other.line !== line)) barred.push({ line, reason: "quote_not_translated" });
	}
	return { ...lines, offered, barred };
}

/** The lines that are printed of one inquiry: the strongest, or the one chosen, and what must be said besides. */
function toPrint({ inquiry, offered }: Lines, choice: LineName | undefined): Line[] {
	const start = Math.max(
		0,
		offered.findIndex((line) => line.line === choice),
	);
	const printed: Line[] = [];
	const reported = new Set<number>();
	for (const line of offered.slice(start)) {
		const isNew = line.replies.some((reply) => !reported.has(reply.id));
		const isNeeded =
			printed.length === 0 ||
			line.quotes.length > 0 ||
			(isNew && (line.line === "denial" || line.line === "lawyers_letter")) ||
			(line.line === "did_not_answer_questions_about" && inquiry.replies.some(isComment));
		if (!isNeeded) continue;
		printed.push(line);
		for (const reply of line.replies) reported.add(reply.id);
	}
	return printed;
}

/** What was left unanswered is worth a sentence of its own only beside something that was said. */
const isComment = (reply: LineReply) =>
	["statement", "interview", "partial", "denial", "lawyers_letter"].includes(reply.kind);

/** Units of one line share a sentence when this is the same. */
function groupingOf(
	line: Line,
	inquiry: LineInquiry,
	language: Language,
	style: HouseStyle,
	isBesides: boolean,
): string {
	const last = line.replies.at(-1);
	if (line.quotes.length > 0) return `reply ${last?.id}`;
	if (isBesides) return `inquiry ${inquiry.id}`;
	switch (line.line) {
		case "statement":
			return last === undefined ? "" : statementIn(last, language, style);
		case "would_not_comment_citing":
			return last?.reason === "other" ? last.reasonPassage : (last?.reason ?? "");
		case "referred": {
			const to = last?.referredTo ?? "";
			return typeof to === "string" ? to : `${to.id}`;
		}
		case "did_not_answer_questions_about":
			return JSON.stringify(topicsOf(line, language));
		default:
			return "";
	}
}
