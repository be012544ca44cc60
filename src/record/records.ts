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
		"kind",
		"parentId",
		"timeZone",
		"officeDays",
		"officeOpens",
		"officeCloses",
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
} as const satisfies { [M in Prisma.ModelName]?: readonly string[] };

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
