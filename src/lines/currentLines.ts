import type { Transaction } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import type { Events } from "../record/events.ts";
import { grouped } from "../record/grouped.ts";
import type { RecordType } from "../record/records.ts";
import { ofProcedure, readSettings, type Settings } from "../settings/settings.ts";
import type { Language } from "../vocabulary.ts";
import { loadFacts, loadFactsOfEach } from "./loadFacts.ts";
import { type Paragraph, paragraph } from "./paragraph.ts";

/** The paragraph that a story may print at an instant, and the last log entry it could rest on. */
export interface CurrentLines extends Paragraph {
	logNumber: number;
	settings: Settings;
}

/**
 * The lines of a story in a language, as the record supported them at `at`. Read in one go, so that the log number
 * is that of the facts. Whoever asks has made sure that the viewer may see the story.
 */
export async function currentLines(
	reader: Transaction,
	storyId: number,
	at: Date,
	language: Language,
	newsroomName: string,
): Promise<CurrentLines> {
	const settings = await readSettings(reader, newsroomName);
	const logNumber = await logNumberAt(reader, storyId, at);
	const facts = await loadFacts(reader, storyId, at, settings);
	return { ...paragraph(facts, at, language, settings.houseStyle), logNumber, settings };
}

/**
 * The lines of several stories as the record supports them at `at`, read in a constant number of queries. They name no log
 * entries: for showing them, for holding what was signed against them, and for nothing that is kept. `events` are all of the
 * stories', if they were read already.
 */
export async function linesOfEach(
	reader: Transaction,
	storyIds: readonly number[],
	at: Date,
	settings: Settings,
	events?: Events,
): Promise<(storyId: number, language: Language) => Paragraph> {
	const factsOf = await loadFactsOfEach(reader, storyIds, at, settings, { log: false, events });
	return (storyId, language) => paragraph(factsOf(storyId), at, language, settings.houseStyle);
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
	if (isUpToDate(kept, now)) return [];
	return whatIsOutOfDate(kept, now, await entriesSince(reader, storyId, since));
}

/** The sentences that were signed and are not those of now, and those of now of which nothing was signed. */
function compare(kept: readonly KeptSentence[], now: Paragraph) {
	const are = new Set(now.sentences.map((sentence) => sentence.text));
	const were = new Set(kept.map((sentence) => sentence.text));
	const gone = kept.filter((sentence) => !are.has(sentence.text));
	const added = now.sentences.filter(
		(sentence) => !were.has(sentence.text) && !gone.some((one) => isAbout(one, sentence)),
	);
	return { gone, added };
}

const isAbout = (one: { inquiries: readonly number[] }, other: { inquiries: readonly number[] }) =>
	one.inquiries.some((id) => other.inquiries.includes(id));

/** Whether nothing is out of date: then nobody need look what was logged since. */
export function isUpToDate(kept: readonly KeptSentence[], now: Paragraph): boolean {
	const { gone, added } = compare(kept, now);
	return gone.length === 0 && added.length === 0;
}

/** The same as `outOfDate`, given what was logged since, newest first. */
export function whatIsOutOfDate(
	kept: readonly KeptSentence[],
	now: Paragraph,
	entries: readonly BearingEntry[],
): OutOfDate[] {
	const { gone, added } = compare(kept, now);
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
	return (await entriesOfEach(reader, [storyId], since))(storyId, since);
}

interface EntryRow {
	number: number;
	action: string;
	recordType: string;
	recordId: number;
	storyId: number | null;
	data: string;
}

/** The same for several stories, in two queries; `since` is the least of the numbers that are then asked for. */
export async function entriesOfEach(
	reader: Transaction,
	storyIds: readonly number[],
	since: number,
): Promise<(storyId: number, since: number) => BearingEntry[]> {
	const rows = rowsOf(reader);
	const columns = sql`"number", "action", "recordType", "recordId", "storyId", "data"`;
	const entries = await rows<EntryRow>(sql`
		SELECT ${columns} FROM "LogEntry"
		WHERE "storyId" IN ${storyIds} AND "number" > ${since} AND "recordType" IN ${bearing}
		UNION ALL SELECT ${columns} FROM "LogEntry"
		WHERE "storyId" IS NULL AND "number" > ${since} AND "recordType" IN ('Setting', 'Organization')
		ORDER BY "number" DESC`);
	const inquiry = sql`JOIN "Inquiry" i ON i."id" =`;
	const records = await rows<{ type: string; id: number; inquiryId: number }>(sql`
		SELECT 'Inquiry' AS "type", "id", "id" AS "inquiryId" FROM "Inquiry" WHERE "storyId" IN ${storyIds}
		UNION ALL SELECT 'Question', q."id", i."id" FROM "Question" q ${inquiry} q."inquiryId" WHERE i."storyId" IN ${storyIds}
		UNION ALL SELECT 'Attempt', a."id", i."id" FROM "Attempt" a ${inquiry} a."inquiryId" WHERE i."storyId" IN ${storyIds}
		UNION ALL SELECT 'Reply', l."replyId", i."id" FROM "ReplyInquiry" l ${inquiry} l."inquiryId"
			WHERE i."storyId" IN ${storyIds}
		UNION ALL SELECT 'Quote', q."id", i."id" FROM "Quote" q JOIN "ReplyInquiry" l ON l."replyId" = q."replyId"
			${inquiry} l."inquiryId" WHERE i."storyId" IN ${storyIds}`);
	const inquiriesOf = grouped(records, ({ type, id }) => `${type} ${id}`);
	const about = (type: string, id: number) =>
		(inquiriesOf.get(`${type} ${id}`) ?? []).map(({ inquiryId }) => inquiryId);
	const isBearing = (
		{ action, recordType }: EntryRow,
		record: Record<string, unknown>,
		changed: string[],
	) => {
		if (action === "inquiry.assigned") return false;
		if (recordType === "Setting") return !ofProcedure.includes(record.key as keyof Settings);
		if (recordType !== "Organization" || changed.length === 0) return true;
		return changed.some((field) => !unseen.includes(field));
	};
	const known = entries.flatMap((row) => {
		const data = JSON.parse(row.data) as { record: Record<string, unknown>; before?: object };
		const isKept = isBearing(row, data.record, Object.keys(data.before ?? {}));
		return isKept ? [{ row, record: data.record }] : [];
	});
	// A new reply is linked to what it answers in the same breath: that it came is the news.
	const replies = new Set(
		known
			.filter(({ row }) => row.action === "reply.logged")
			.map(({ row }) => `${row.storyId} ${row.recordId}`),
	);
	const told = known.filter(
		({ row, record }) => row.action !== "reply.linked" || !replies.has(`${row.storyId} ${record.replyId}`),
	);
	const bearingOn = grouped(
		told.map(({ row: { number, action, recordType, recordId, storyId }, record }) => {
			const at = (name: string, type: string) =>
				typeof record[name] === "number" ? about(type, record[name]) : [];
			const inquiries =
				recordType === "Correction"
					? about(String(record.recordType), Number(record.recordId))
					: [
							...about(recordType, recordId),
							...at("inquiryId", "Inquiry"),
							...at("questionId", "Question"),
							...at("quoteId", "Quote"),
						];
			const isGeneral = recordType === "Setting" || recordType === "Organization";
			return { storyId, entry: { number, action, inquiries, isGeneral } };
		}),
		({ storyId }) => storyId,
	);
	return (storyId, after) =>
		[...(bearingOn.get(storyId) ?? []), ...(bearingOn.get(null) ?? [])]
			.map(({ entry }) => entry)
			.filter(({ number }) => number > after)
			.sort((one, other) => other.number - one.number);
}
