import type { Prisma } from "../database/generated/sqlite/client.ts";

/**
 * Every kind of record that the log speaks of, and which of its columns a log entry holds. Secrets, bytes
 * (an attachment's SHA-256 stands for them) and derived columns are left out: what is listed here is what
 * `check` compares with the log.
 */
export const recordedColumns = {
	Person: ["name", "email", "role", "language", "endedAt", "example", "createdAt"],
	Session: ["personId", "userAgent", "address", "createdAt"],
	AccessToken: ["personId", "name", "createdAt", "revokedAt"],
	OneTimeLink: ["purpose", "personId", "createdAt", "expiresAt", "usedAt"],
	Organization: [
		"slug",
		"nameEn",
		"nameFr",
		"abbreviationEn",
		"abbreviationFr",
		"articleEn",
		"articleFr",
		"aliases",
		"kind",
		"parentId",
		"timeZone",
		"officeDays",
		"officeOpens",
		"officeCloses",
		"holidayRegion",
		"language",
		"notes",
		"example",
		"createdAt",
	],
	Contact: [
		"organizationId",
		"name",
		"title",
		"email",
		"phone",
		"source",
		"verifiedOn",
		"endedAt",
		"createdAt",
	],
	Story: ["slug", "title", "desk", "plannedAt", "timeZone", "state", "restricted", "example", "createdAt"],
	StoryPerson: ["storyId", "personId", "part"],
	Inquiry: [
		"storyId",
		"organizationId",
		"office",
		"subject",
		"letter",
		"language",
		"deadlineAt",
		"deadlineZone",
		"deadlineStated",
		"ownerId",
		"loggedAt",
		"loggedById",
	],
	Question: ["inquiryId", "position", "text"],
	Withdrawal: ["inquiryId", "why", "loggedAt", "loggedById"],
	Attempt: [
		"inquiryId",
		"channel",
		"outcome",
		"contactId",
		"to",
		"at",
		"byId",
		"note",
		"loggedAt",
		"loggedById",
	],
	Reply: [
		"storyId",
		"kind",
		"channel",
		"receivedAt",
		"body",
		"language",
		"speakerName",
		"speakerTitle",
		"office",
		"outlet",
		"terms",
		"termsProposedBy",
		"termsAccepted",
		"termsAcceptedAt",
		"embargoUntil",
		"reason",
		"reasonStart",
		"reasonEnd",
		"referredTo",
		"loggedAt",
		"loggedById",
	],
	ReplyInquiry: ["replyId", "inquiryId", "basis", "loggedAt", "loggedById"],
	Coverage: ["questionId", "replyId", "mark", "start", "end", "loggedAt", "loggedById"],
	Quote: [
		"replyId",
		"start",
		"end",
		"bodyVersion",
		"translation",
		"translationLanguage",
		"loggedAt",
		"loggedById",
	],
	QuoteApproval: ["quoteId", "loggedAt", "loggedById"],
	Correction: [
		"recordType",
		"recordId",
		"storyId",
		"field",
		"before",
		"after",
		"why",
		"loggedAt",
		"loggedById",
	],
	Attachment: [
		"attemptId",
		"replyId",
		"part",
		"name",
		"mediaType",
		"size",
		"sha256",
		"loggedAt",
		"loggedById",
	],
	QuestionTopic: ["questionId", "en", "fr", "loggedAt", "loggedById"],
	ShortNotice: ["inquiryId", "why", "loggedAt", "loggedById"],
	LineOverride: ["inquiryId", "line", "why", "loggedAt", "loggedById"],
	SignOff: ["storyId", "language", "at", "logNumber", "paragraph", "sentences", "loggedAt", "loggedById"],
	Publication: [
		"storyId",
		"language",
		"publishedAt",
		"logNumber",
		"paragraph",
		"sentences",
		"loggedAt",
		"loggedById",
	],
	AlertClosing: ["publicationId", "replyId", "wording", "loggedAt", "loggedById"],
	StorySubject: ["storyId", "name", "organizationId", "loggedAt", "loggedById"],
	DraftCheck: [
		"storyId",
		"at",
		"logNumber",
		"source",
		"fileName",
		"words",
		"sha256",
		"kept",
		"counts",
		"outcomes",
		"previousId",
		"loggedAt",
		"loggedById",
	],
	DraftAcceptance: ["storyId", "checkId", "key", "why", "loggedAt", "loggedById"],
	DraftRemoval: ["checkId", "loggedAt", "loggedById"],
	FeedAddress: ["personId", "kind", "whose", "storyId", "organizationId", "createdAt", "revokedAt"],
	Setting: ["key", "value"],
	Import: ["fileName", "format", "size", "sha256", "loggedAt", "loggedById"],
	SavedSearch: ["personId", "name", "query", "shared", "loggedAt"],
} as const satisfies { [M in Prisma.ModelName]?: readonly string[] };

/**
 * Columns that were added to a record which databases had already, with the value that every row got by it. Entries that
 * are older than a column do not hold it, and mean this value.
 */
const laterColumns: Partial<Record<RecordType, Record<string, unknown>>> = {
	Organization: { aliases: "" },
};

/** The record in an entry's data, complete even when the entry is older than some of its columns. */
export function recordIn(type: RecordType, data: string): Record<string, unknown> {
	return { ...laterColumns[type], ...(JSON.parse(data) as { record: Record<string, unknown> }).record };
}

export type RecordType = keyof typeof recordedColumns;

/** The part of a row that the log holds, instants as ISO 8601 in UTC. Throws when the row lacks a column. */
export function recorded(type: RecordType, row: object): Record<string, unknown> {
	return Object.fromEntries(
		recordedColumns[type].map((column) => {
			const value = (row as Record<string, unknown>)[column];
			if (value === undefined) throw new Error(`${type} row has no ${column}`);
			return [column, value instanceof Date ? value.toISOString() : value];
		}),
	);
}
