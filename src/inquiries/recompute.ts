import type { Transaction } from "../database/database.ts";
import { joined, rowsOf, sql } from "../database/rows.ts";
import { keepFigure } from "../figures/keepFigure.ts";
import { grouped } from "../record/grouped.ts";
import type { AttemptOutcome, Channel, CoverageMark, ReplyKind } from "../vocabulary.ts";
import { applyCorrections, deriveStored, type InquiryFacts, type ReplyFacts } from "./inquiry.ts";

/** What an inquiry's row stores of its events: all that does not depend on the clock. */
export interface Derived {
	state: string;
	dueAt: Date | null;
	putAt: Date | null;
	attemptCount: number;
	lastEventAt: Date;
	/** Its story's, both. */
	storyState: string;
	restricted: boolean;
}

/** What happened to an inquiry, with where it belongs, and the reasons that its replies give. */
export interface LoadedFacts extends InquiryFacts {
	id: number;
	organizationId: number;
	storyId: number;
	storyState: string;
	restricted: boolean;
	loggedAt: Date;
	replies: readonly (ReplyFacts & { reason: string })[];
}

interface InquiryRow {
	id: number;
	organizationId: number;
	storyId: number;
	loggedAt: Date;
	deadlineAt: Date | null;
	deadlineStated: boolean;
	storyState: string;
	restricted: boolean;
	withdrawalId: number | null;
}

/** What belongs to an inquiry, whichever kind it is: the columns it has none for are null. */
interface PartRow {
	part: "attempt" | "question" | "reply" | "coverage" | "correction";
	inquiryId: number;
	id: number;
	at: Date | null;
	kind: string;
	/** An attempt's channel, a reply's words, the type of what is corrected. */
	text: string;
	speakerName: string;
	office: string;
	reason: string;
	/** A question's place, what is marked, what is corrected. */
	of: number;
	replyId: number;
}

/**
 * The facts of these inquiries with corrections applied, at most a few hundred at a time. Two queries, because they stand
 * in every write.
 */
export async function factsOf(tx: Transaction, inquiryIds: readonly number[]): Promise<LoadedFacts[]> {
	if (inquiryIds.length === 0) return [];
	const rows = rowsOf(tx);
	const inquiries = await rows<InquiryRow>(sql`
		SELECT i."id", i."organizationId", i."storyId", i."loggedAt", i."deadlineAt", i."deadlineStated",
			s."state" AS "storyState", s."restricted", w."id" AS "withdrawalId"
		FROM "Inquiry" i JOIN "Story" s ON s."id" = i."storyId" LEFT JOIN "Withdrawal" w ON w."inquiryId" = i."id"
		WHERE i."id" IN ${inquiryIds} ORDER BY i."id"`);
	// The columns of the first say of what type all are.
	const each = [
		sql`SELECT 'attempt' AS "part", a."inquiryId", a."id", a."at", a."outcome" AS "kind", a."channel" AS "text",
				'' AS "speakerName", '' AS "office", '' AS "reason", 0 AS "of", 0 AS "replyId"
			FROM "Attempt" a WHERE a."inquiryId" IN ${inquiryIds}`,
		sql`SELECT 'question', q."inquiryId", q."id", NULL, '', '', '', '', '', q."position", 0
			FROM "Question" q WHERE q."inquiryId" IN ${inquiryIds}`,
		sql`SELECT 'reply', l."inquiryId", r."id", r."receivedAt", r."kind", r."body", r."speakerName", r."office", r."reason", 0, 0
			FROM "ReplyInquiry" l JOIN "Reply" r ON r."id" = l."replyId" WHERE l."inquiryId" IN ${inquiryIds}`,
		sql`SELECT 'coverage', q."inquiryId", c."id", NULL, c."mark", '', '', '', '', c."questionId", c."replyId"
			FROM "Question" q JOIN "Coverage" c ON c."questionId" = q."id" WHERE q."inquiryId" IN ${inquiryIds}`,
		...[
			sql`'Inquiry' AS "type", "id", "id" AS "inquiryId" FROM "Inquiry" WHERE "id" IN ${inquiryIds}`,
			sql`'Attempt' AS "type", "id", "inquiryId" FROM "Attempt" WHERE "inquiryId" IN ${inquiryIds}`,
			sql`'Reply' AS "type", "replyId" AS "id", "inquiryId" FROM "ReplyInquiry" WHERE "inquiryId" IN ${inquiryIds}`,
		].map(
			(corrected) => sql`
				SELECT 'correction', o."inquiryId", c."id", NULL, c."field", c."recordType", c."after", '', '', c."recordId", 0
				FROM (SELECT ${corrected}) o
				JOIN "Correction" c ON c."recordType" = o."type" AND c."recordId" = o."id"`,
		),
	];
	const parts = grouped(
		(await rows<PartRow>(joined(each, "UNION ALL"))).sort((one, other) => one.id - other.id),
		({ part, inquiryId }) => `${part} ${inquiryId}`,
	);
	return inquiries.map(({ withdrawalId, ...inquiry }) => {
		const its = (part: PartRow["part"]) => parts.get(`${part} ${inquiry.id}`) ?? [];
		const corrections = grouped(its("correction"), ({ text, of }) => `${text} ${of}`);
		const corrected = (type: string, id: number) =>
			(corrections.get(`${type} ${id}`) ?? []).map((row) => ({
				id: row.id,
				field: row.kind,
				after: JSON.parse(row.speakerName),
			}));
		const { deadlineAt, deadlineStated } = applyCorrections(inquiry, corrected("Inquiry", inquiry.id));
		return {
			...inquiry,
			deadlineAt,
			deadlineStated,
			withdrawn: withdrawalId !== null,
			questions: its("question").map(({ id, of }) => ({ id, position: of })),
			attempts: its("attempt").map(({ id, at, kind, text }) =>
				applyCorrections(
					{ id, at: at as Date, outcome: kind as AttemptOutcome, channel: text as Channel },
					corrected("Attempt", id),
				),
			),
			replies: its("reply").map(({ id, at, kind, text, speakerName, office, reason }) =>
				applyCorrections(
					{ id, receivedAt: at as Date, kind: kind as ReplyKind, body: text, speakerName, office, reason },
					corrected("Reply", id),
				),
			),
			coverage: its("coverage").map(({ id, kind, of, replyId }) => ({
				id,
				questionId: of,
				replyId,
				mark: kind as CoverageMark,
			})),
		};
	});
}

/** What the inquiry's row stores of these facts. */
export function derivedOf(facts: LoadedFacts): Derived {
	const stored = deriveStored(facts);
	return {
		...stored,
		lastEventAt: stored.lastEventAt ?? facts.loggedAt,
		storyState: facts.storyState,
		restricted: facts.restricted,
	};
}

/** The stored columns of these inquiries, by id, derived from their events. At most a few hundred at a time. */
export async function derive(tx: Transaction, inquiryIds: readonly number[]): Promise<Map<number, Derived>> {
	return new Map((await factsOf(tx, inquiryIds)).map((facts) => [facts.id, derivedOf(facts)]));
}

/** Brings what is stored of an inquiry to what its events say; called in every write that touches one. */
export async function recompute(tx: Transaction, inquiryId: number): Promise<void> {
	const [facts] = await factsOf(tx, [inquiryId]);
	if (facts === undefined) throw new Error(`there is no inquiry ${inquiryId}`);
	await tx.inquiry.update({ where: { id: inquiryId }, data: derivedOf(facts) });
	await keepFigure(tx, facts);
}
