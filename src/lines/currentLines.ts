import type { Database, Transaction } from "../database/database.ts";
import { readSettings, type Settings } from "../settings/settings.ts";
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
	const { number } = await reader.logHead.findUniqueOrThrow({ where: { id: 1 } });
	const facts = await loadFacts(reader, storyId, at, settings);
	return { ...paragraph(facts, at, language, settings.houseStyle), logNumber: number, settings };
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

/** A sentence that was signed or printed and is no longer the one to print, and why. */
export interface OutOfDate {
	sentence: KeptSentence;
	/** Its own end has passed; else what was logged since. */
	why: "expired" | "logged";
	/** The newest entry that changed it; 0 when none did by itself (a setting, or the end of its time). */
	logNumber: number;
	/** What the record supports instead, about the same inquiries. */
	instead: string[];
}

/** Holds sentences that were kept against the lines of now. */
export function outOfDate(kept: readonly KeptSentence[], since: number, now: Paragraph): OutOfDate[] {
	const texts = new Set(now.sentences.map((sentence) => sentence.text));
	return kept
		.filter((sentence) => !texts.has(sentence.text))
		.map((sentence) => {
			const about = now.sentences.filter((one) =>
				one.inquiries.some((id) => sentence.inquiries.includes(id)),
			);
			const newer = about.flatMap((one) => one.because.filter((number) => number > since));
			const expired = sentence.expiresAt !== null && new Date(sentence.expiresAt) <= now.at;
			return {
				sentence,
				why: newer.length === 0 && expired ? "expired" : "logged",
				logNumber: newer.length === 0 ? 0 : Math.max(...newer),
				instead: about.map((one) => one.text),
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
	const publications = await read.publication.findMany({
		where: { storyId },
		orderBy: { id: "asc" },
		include: { closings: true },
	});
	if (publications.length === 0) return [];
	const replies = await read.reply.findMany({
		where: { storyId },
		orderBy: { id: "asc" },
		include: { answers: { select: { inquiryId: true } } },
	});
	const entries = await read.logEntry.findMany({
		where: { storyId, recordType: "Reply", action: "reply.logged" },
		select: { recordId: true, number: true },
	});
	const numberOf = new Map(entries.map(({ recordId, number }) => [recordId, number]));
	return publications.flatMap((publication) =>
		replies
			.filter((reply) => (numberOf.get(reply.id) ?? 0) > publication.logNumber)
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
