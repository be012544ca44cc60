import type { Database, Transaction } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { correctionsOf } from "../record/corrections.ts";
import type { Events } from "../record/events.ts";
import type { RecordType } from "../record/records.ts";
import { ofProcedure, readSettings, type Settings } from "../settings/settings.ts";
import type { Language } from "../vocabulary.ts";
import { loadFacts } from "./loadFacts.ts";
import { type Paragraph, paragraph } from "./paragraph.ts";

/** The paragraph that a story may print at an instant, and the last log entry it could rest on. */
export interface CurrentLines extends Paragraph {
	logNumber: number;
	settings: Settings;
}

/**
 * The lines of a story in a language, as the record supported them at `at`. Read in one go, so that the log number
 * is that of the facts; `events` are all of the story's, if they were read already. Whoever asks has made sure that the viewer may see the story.
 */
export async function currentLines(
	reader: Transaction,
	storyId: number,
	at: Date,
	language: Language,
	newsroomName: string,
	events?: Events,
): Promise<CurrentLines> {
	const settings = await readSettings(reader, newsroomName);
	const logNumber = await logNumberAt(reader, storyId, at);
	const facts = await loadFacts(reader, storyId, at, settings, events);
	return { ...paragraph(facts, at, language, settings.houseStyle), logNumber, settings };
}

/**
 * The last log entry that what a story's record says at `at` can rest on. Asked before the record is read: what is
 * logged meanwhile then counts as later.
 */
export async function logNumberAt(
	reader: Pick<Transaction, "logHead" | "logEntry">,
	storyId: number,
	at: Date,
): Promise<number> {
	const rows = rowsOf(reader);
	const [head] = await rows<{ number: number }>(sql`SELECT "number" FROM "LogHead" WHERE "id" = 1`);
	const number = head?.number ?? 0;
	// Of entries that were written in turn, one may carry a later time than the next: what the facts leave out counts.
	const [later] = await rows<{ number: number | null }>(sql`
		SELECT MIN("number") AS "number" FROM "LogEntry" WHERE "storyId" = ${storyId} AND "at" > ${at}`);
	return Math.min(number, (later?.number ?? number + 1) - 1);
}

/** What of a sentence is kept with a sign-off or a publication, as JSON. */
export interface KeptSentence {
	text: string;
	line: string;
	inquiries: number[];
	quotes: number[];
	because: number[];
	/** ISO 8601, or null. */
	expiresAt: string | null;
}

export function keep({ sentences }: Paragraph): KeptSentence[] {
	return sentences.map(({ text, line, inquiries, quotes, because, expiresAt }) => ({
		text,
		line,
		inquiries: [...inquiries],
		quotes: [...quotes],
		because: [...because],
		expiresAt: expiresAt?.toISOString() ?? null,
	}));
}

/** A sentence that was signed and is no longer the one to print, or one that nobody signed, and why. */
export interface OutOfDate {
	/** null: nothing of the kind was signed. */
	sentence: KeptSentence | null;
	/** Its own end has passed; else what was logged since. */
	why: "expired" | "logged" | "added";
	/** The newest entry that bears on it, and what it says happened; null when none does (its time has passed). */
	logNumber: number | null;
	action: string | null;
	/** What the record supports instead, about the same inquiries. */
	instead: string[];
}

/** Holds the sentences of a story that were signed when the log stood at `since` against the lines of now. */
export async function outOfDate(
	reader: Transaction,
	storyId: number,
	kept: readonly KeptSentence[],
	since: number,
	now: Paragraph,
): Promise<OutOfDate[]> {
	const are = new Set(now.sentences.map((sentence) => sentence.text));
	const were = new Set(kept.map((sentence) => sentence.text));
	const gone = kept.filter((sentence) => !are.has(sentence.text));
	const isAbout = (one: { inquiries: readonly number[] }, other: { inquiries: readonly number[] }) =>
		one.inquiries.some((id) => other.inquiries.includes(id));
	const added = now.sentences.filter(
		(sentence) => !were.has(sentence.text) && !gone.some((one) => isAbout(one, sentence)),
	);
	if (gone.length === 0 && added.length === 0) return [];
	const entries = await entriesSince(reader, storyId, since);
	const newest = (inquiries: readonly number[]) =>
		entries.find((entry) => entry.inquiries.some((id) => inquiries.includes(id))) ??
		entries.find((entry) => entry.isGeneral);
	return [
		...gone.map((sentence): OutOfDate => {
			const entry = newest(sentence.inquiries);
			// Another attempt does not undo a sentence whose time has run out; anything else that happened is the reason.
			const expired = sentence.expiresAt !== null && new Date(sentence.expiresAt) <= now.at;
			const ranOut = expired && (entry === undefined || entry.isGeneral || entry.action === "attempt.logged");
			return {
				sentence,
				why: ranOut ? "expired" : "logged",
				logNumber: ranOut ? null : (entry?.number ?? null),
				action: ranOut ? null : (entry?.action ?? null),
				instead: now.sentences.filter((one) => isAbout(one, sentence)).map((one) => one.text),
			};
		}),
		...added.map((sentence): OutOfDate => {
			const entry = newest(sentence.inquiries);
			return {
				sentence: null,
				why: "added",
				logNumber: entry?.number ?? null,
				action: entry?.action ?? null,
				instead: [sentence.text],
			};
		}),
	];
}

/** What can change a line, or what a draft may say; who is on a story, what was signed and what was checked cannot. */
const bearing: readonly RecordType[] = [
	"Inquiry",
	"Question",
	"Withdrawal",
	"Attempt",
	"Reply",
	"ReplyInquiry",
	"Coverage",
	"Quote",
	"QuoteApproval",
	"Correction",
	"QuestionTopic",
	"ShortNotice",
	"LineOverride",
	"StorySubject",
];

/** Changes of an organization that no line and no draft can show. */
const unseen: readonly string[] = ["notes", "parentId", "language"];

export interface BearingEntry {
	number: number;
	action: string;
	/** Those it bears on. */
	inquiries: number[];
	/** It bears on every line: the house style, a name in the directory. */
	isGeneral: boolean;
}

/** What was logged since that may bear on a line of the story, or on a draft of it, newest first. */
export async function entriesSince(
	reader: Transaction,
	storyId: number,
	since: number,
): Promise<BearingEntry[]> {
	const rows = await reader.logEntry.findMany({
		where: {
			number: { gt: since },
			action: { not: "inquiry.assigned" },
			OR: [
				{ storyId, recordType: { in: [...bearing] } },
				{ storyId: null, recordType: { in: ["Setting", "Organization"] } },
			],
		},
		orderBy: { number: "desc" },
		select: { number: true, action: true, recordType: true, recordId: true, data: true },
	});
	const inquiries = await reader.inquiry.findMany({
		where: { storyId },
		select: {
			id: true,
			questions: { select: { id: true } },
			attempts: { select: { id: true } },
			answers: { select: { replyId: true, reply: { select: { quotes: { select: { id: true } } } } } },
		},
	});
	const about = (type: string, id: number) =>
		inquiries
			.filter(
				(inquiry) =>
					(type === "Inquiry" && inquiry.id === id) ||
					(type === "Question" && inquiry.questions.some((one) => one.id === id)) ||
					(type === "Attempt" && inquiry.attempts.some((one) => one.id === id)) ||
					(type === "Reply" && inquiry.answers.some((one) => one.replyId === id)) ||
					(type === "Quote" &&
						inquiry.answers.some((one) => one.reply.quotes.some((quote) => quote.id === id))),
			)
			.map((inquiry) => inquiry.id);
	const entries = rows
		.map((row) => {
			const data = JSON.parse(row.data) as { record: Record<string, unknown>; before?: object };
			return { ...row, record: data.record, changed: Object.keys(data.before ?? {}) };
		})
		.filter(({ recordType, record, changed }) => {
			if (recordType === "Setting") return !ofProcedure.includes(record.key as keyof Settings);
			if (recordType !== "Organization" || changed.length === 0) return true;
			return changed.some((field) => !unseen.includes(field));
		});
	// A new reply is linked to what it answers in the same breath: that it came is the news.
	const replies = new Set(
		entries.filter(({ action }) => action === "reply.logged").map((one) => one.recordId),
	);
	const told = entries.filter(
		({ action, record }) => action !== "reply.linked" || !replies.has(Number(record.replyId)),
	);
	return told.map(({ number, action, recordType, recordId, record }) => {
		const at = (name: string, type: string) =>
			typeof record[name] === "number" ? about(type, record[name]) : [];
		return {
			number,
			action,
			inquiries:
				recordType === "Correction"
					? about(String(record.recordType), Number(record.recordId))
					: [
							...about(recordType, recordId),
							...at("inquiryId", "Inquiry"),
							...at("questionId", "Question"),
							...at("quoteId", "Quote"),
						],
			isGeneral: recordType === "Setting" || recordType === "Organization",
		};
	});
}

/** A reply that came, or was found, after a story was published. */
export interface Alert {
	publicationId: number;
	replyId: number;
	/** Received before publication and missed: a correction; received after it: an update. */
	proposes: "update" | "correction";
	receivedAt: Date;
	loggedAt: Date;
	inquiryIds: number[];
	/** The printed sentences about the inquiries that it answers. */
	printed: string[];
	/** null: still open. */
	closing: { wording: string; loggedAt: Date; loggedById: number } | null;
}

/**
 * The alerts of a story's publications: every reply that entered the record after the lines were printed. They are worked
 * out from the record, so that none can be cleared but by saying what was done about it.
 */
export async function alertsOf(read: Database["read"], storyId: number): Promise<Alert[]> {
	const [printed] = await rowsOf(read)(
		sql`SELECT 1 AS "one" FROM "Publication" WHERE "storyId" = ${storyId} LIMIT 1`,
	);
	if (printed === undefined) return [];
	const publications = await read.publication.findMany({
		where: { storyId },
		orderBy: { id: "asc" },
		include: { closings: true },
	});
	const replies = await read.reply.findMany({
		where: { storyId },
		orderBy: { id: "asc" },
		include: { answers: { select: { inquiryId: true } } },
	});
	const corrections = await correctionsOf(read, { Reply: replies.map((reply) => reply.id) });
	const entries = await read.logEntry.findMany({
		where: { storyId, recordType: "Reply", action: "reply.logged" },
		select: { recordId: true, number: true },
	});
	const numberOf = new Map(entries.map(({ recordId, number }) => [recordId, number]));
	return publications.flatMap((publication) =>
		replies
			.filter((reply) => (numberOf.get(reply.id) ?? 0) > publication.logNumber)
			.map((reply) => applyCorrections(reply, corrections("Reply", reply.id)))
			.map((reply): Alert => {
				const inquiryIds = reply.answers.map((answer) => answer.inquiryId);
				const kept = JSON.parse(publication.sentences) as KeptSentence[];
				return {
					publicationId: publication.id,
					replyId: reply.id,
					proposes: reply.receivedAt <= publication.publishedAt ? "correction" : "update",
					receivedAt: reply.receivedAt,
					loggedAt: reply.loggedAt,
					inquiryIds,
					printed: kept
						.filter((sentence) => sentence.inquiries.some((id) => inquiryIds.includes(id)))
						.map((sentence) => sentence.text),
					closing: publication.closings.find((closing) => closing.replyId === reply.id) ?? null,
				};
			}),
	);
}
