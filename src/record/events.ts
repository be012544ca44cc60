import type { Transaction } from "../database/database.ts";
import type {
	Attachment,
	Attempt,
	Coverage,
	Inquiry,
	Question,
	Quote,
	QuoteApproval,
	Reply,
	Withdrawal,
} from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import type {
	AttemptOutcome,
	AttributionTerms,
	Channel,
	CoverageMark,
	InquiryState,
	Language,
	Reason,
	ReplyKind,
} from "../vocabulary.ts";
import { correctionsOf, type RecordedCorrection } from "./corrections.ts";
import { extended } from "./extended.ts";
import { grouped } from "./grouped.ts";

/** What a record that can be corrected carries besides its columns, which are as corrected. */
interface Corrected<Row> {
	/** The row as it was first logged. */
	asLogged: Row;
	/** Oldest first. */
	corrections: RecordedCorrection[];
}

export interface OrganizationNames {
	slug: string;
	nameEn: string;
	nameFr: string;
	abbreviationEn: string;
	abbreviationFr: string;
}

export type RecordedAttempt = Attempt &
	Corrected<Attempt> & {
		channel: Channel;
		outcome: AttemptOutcome;
		attachments: Attachment[];
	};

export type RecordedQuote = Quote & {
	/** The words, verbatim, from the body that the quote was marked in. */
	text: string;
	/** False when the body was corrected since: then the offsets do not fit the body as it stands. */
	current: boolean;
	approval: QuoteApproval | null;
};

/** That a reply answers an inquiry. The inquiry may be one that was not asked for: a joint reply answers several. */
export interface Answering {
	id: number;
	inquiryId: number;
	basis: string;
	loggedAt: Date;
	loggedById: number;
	organization: OrganizationNames;
}

export type RecordedReply = Reply &
	Corrected<Reply> & {
		kind: ReplyKind;
		channel: Channel;
		terms: AttributionTerms;
		reason: Reason | "";
		/** How many corrections of the body there are; quotes marked in the body as it stands carry the same number. */
		bodyVersion: number;
		answers: Answering[];
		/** In the order of the body. */
		quotes: RecordedQuote[];
		attachments: Attachment[];
	};

export type RecordedCoverage = Coverage & { mark: CoverageMark };

/** An inquiry with all its events. It holds what `InquiryFacts` asks for, so the pure rules take it as it is. */
export type RecordedInquiry = Inquiry &
	Corrected<Inquiry> & {
		language: Language;
		state: InquiryState;
		organization: OrganizationNames;
		withdrawal: Withdrawal | null;
		withdrawn: boolean;
		/** By position. */
		questions: Question[];
		/** By when they happened, oldest first. */
		attempts: RecordedAttempt[];
		/** By when they were received, oldest first. A joint reply is the same object in each of its inquiries. */
		replies: RecordedReply[];
		/** Every mark on a question of this inquiry, oldest first. */
		coverage: RecordedCoverage[];
	};

export interface Events {
	/** In the order of their numbers. */
	inquiries: RecordedInquiry[];
	/** Each reply once, whatever it answers. */
	replies: RecordedReply[];
	/** The name of a person whom one of these records names. Throws for any other. */
	nameOf(personId: number): string;
}

const byId = (one: { id: number }, other: { id: number }) => one.id - other.id;

/**
 * Everything on the record about these inquiries, corrections applied, in a constant number of queries. Whoever asks
 * has made sure that the viewer may see the inquiries; numbers that do not exist are passed over.
 * @param reader `db.read`, or the transaction of a write
 */
export async function loadEvents(reader: Transaction, inquiryIds: readonly number[]): Promise<Events> {
	const rows = await readInquiries(reader, inquiryIds);
	const replyIds = [...new Set(rows.flatMap((row) => row.answers.map((answer) => answer.replyId)))];
	const replyRows = await readReplies(reader, replyIds);
	const corrected = await correctionsOf(reader, {
		Inquiry: rows.map((row) => row.asLogged.id),
		Attempt: rows.flatMap((row) => row.attempts.map((attempt) => attempt.asLogged.id)),
		Reply: replyIds,
	});

	const replies = replyRows.map(({ asLogged, answers, quotes, attachments }): RecordedReply => {
		const corrections = corrected("Reply", asLogged.id);
		const bodies = [
			asLogged.body,
			...corrections.filter(({ field }) => field === "body").map(({ after }) => String(after)),
		];
		return extended(applyCorrections(asLogged, corrections) as RecordedReply, {
			asLogged,
			corrections,
			bodyVersion: bodies.length - 1,
			answers: answers.sort(byId),
			quotes: quotes
				.sort((one, other) => one.start - other.start || byId(one, other))
				.map((quote) =>
					extended(quote, {
						text: (bodies[quote.bodyVersion] ?? "").slice(quote.start, quote.end),
						current: quote.bodyVersion === bodies.length - 1,
					}),
				),
			attachments,
		});
	});
	const replyById = new Map(replies.map((reply) => [reply.id, reply]));
	const coverageByQuestion = grouped(
		replyRows.flatMap((reply) => reply.coverage as RecordedCoverage[]),
		(coverage) => coverage.questionId,
	);

	const inquiries = rows.map(
		({ asLogged, organization, withdrawal, questions, attempts, answers }): RecordedInquiry => {
			const corrections = corrected("Inquiry", asLogged.id);
			return extended(applyCorrections(asLogged, corrections) as RecordedInquiry, {
				asLogged,
				corrections,
				organization,
				withdrawal,
				withdrawn: withdrawal !== null,
				questions: questions.sort((one, other) => one.position - other.position),
				attempts: attempts
					.map((attempt): RecordedAttempt => {
						const ofAttempt = corrected("Attempt", attempt.asLogged.id);
						return extended(applyCorrections(attempt.asLogged, ofAttempt) as RecordedAttempt, {
							asLogged: attempt.asLogged,
							corrections: ofAttempt,
							attachments: attempt.attachments.sort(byId),
						});
					})
					.sort((one, other) => one.at.getTime() - other.at.getTime() || byId(one, other)),
				replies: answers
					.flatMap(({ replyId }) => replyById.get(replyId) ?? [])
					.sort((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime() || byId(one, other)),
				coverage: questions.flatMap((question) => coverageByQuestion.get(question.id) ?? []).sort(byId),
			});
		},
	);

	const names = await loadNames(reader, inquiries, replies);
	return {
		inquiries,
		replies,
		nameOf(personId) {
			const name = names.get(personId);
			if (name === undefined) throw new Error(`no record here names person ${personId}`);
			return name;
		},
	};
}

/** The inquiries in the order of their numbers, with what belongs to each. */
async function readInquiries(reader: Transaction, ids: readonly number[]) {
	if (ids.length === 0) return [];
	const rows = rowsOf(reader);
	const inquiries = await rows<Inquiry & OrganizationNames>(sql`
		SELECT i.*, o."slug", o."nameEn", o."nameFr", o."abbreviationEn", o."abbreviationFr"
		FROM "Inquiry" i JOIN "Organization" o ON o."id" = i."organizationId" WHERE i."id" IN ${ids} ORDER BY i."id"`);
	const of = <Row extends { inquiryId: number }>(found: Row[]) =>
		grouped(found, ({ inquiryId }) => inquiryId);
	const withdrawals = of(await rows<Withdrawal>(sql`SELECT * FROM "Withdrawal" WHERE "inquiryId" IN ${ids}`));
	const questions = of(await rows<Question>(sql`SELECT * FROM "Question" WHERE "inquiryId" IN ${ids}`));
	const attempts = await rows<Attempt>(sql`SELECT * FROM "Attempt" WHERE "inquiryId" IN ${ids}`);
	const attachments = grouped(
		attempts.length === 0
			? []
			: await rows<Attachment>(sql`
				SELECT * FROM "Attachment" WHERE "attemptId" IN ${attempts.map(({ id }) => id)}`),
		({ attemptId }) => attemptId,
	);
	const attemptsOf = of(
		attempts.map((asLogged) => ({
			inquiryId: asLogged.inquiryId,
			asLogged,
			attachments: attachments.get(asLogged.id) ?? [],
		})),
	);
	const answers = of(
		await rows<{ inquiryId: number; replyId: number }>(sql`
			SELECT "inquiryId", "replyId" FROM "ReplyInquiry" WHERE "inquiryId" IN ${ids}`),
	);
	return inquiries.map((row) => {
		const { slug, nameEn, nameFr, abbreviationEn, abbreviationFr, ...asLogged } = row;
		return {
			asLogged: asLogged as Inquiry,
			organization: { slug, nameEn, nameFr, abbreviationEn, abbreviationFr },
			withdrawal: withdrawals.get(row.id)?.[0] ?? null,
			questions: questions.get(row.id) ?? [],
			attempts: attemptsOf.get(row.id) ?? [],
			answers: answers.get(row.id) ?? [],
		};
	});
}

/** The replies with what belongs to each. */
async function readReplies(reader: Transaction, ids: readonly number[]) {
	if (ids.length === 0) return [];
	const rows = rowsOf(reader);
	const replies = await rows<Reply>(sql`SELECT * FROM "Reply" WHERE "id" IN ${ids} ORDER BY "id"`);
	const of = <Row extends { replyId: number | null }>(found: Row[]) =>
		grouped(found, ({ replyId }) => replyId);
	type Answer = Omit<Answering, "organization"> & { replyId: number } & OrganizationNames;
	const answers = of(
		await rows<Answer>(sql`
			SELECT l."id", l."replyId", l."inquiryId", l."basis", l."loggedAt", l."loggedById",
				o."slug", o."nameEn", o."nameFr", o."abbreviationEn", o."abbreviationFr"
			FROM "ReplyInquiry" l JOIN "Inquiry" i ON i."id" = l."inquiryId" JOIN "Organization" o ON o."id" = i."organizationId"
			WHERE l."replyId" IN ${ids}`),
	);
	const quotes = await rows<Quote>(sql`SELECT * FROM "Quote" WHERE "replyId" IN ${ids}`);
	const approvals = grouped(
		quotes.length === 0
			? []
			: await rows<QuoteApproval>(sql`
				SELECT * FROM "QuoteApproval" WHERE "quoteId" IN ${quotes.map(({ id }) => id)}`),
		({ quoteId }) => quoteId,
	);
	const quotesOf = of(
		quotes.map((quote) => extended(quote, { approval: approvals.get(quote.id)?.[0] ?? null })),
	);
	const coverage = of(await rows<Coverage>(sql`SELECT * FROM "Coverage" WHERE "replyId" IN ${ids}`));
	const attachments = of(await rows<Attachment>(sql`SELECT * FROM "Attachment" WHERE "replyId" IN ${ids}`));
	return replies.map((reply) => ({
		asLogged: reply,
		answers: (answers.get(reply.id) ?? []).map((row): Answering => {
			const { id, inquiryId, basis, loggedAt, loggedById } = row;
			const { slug, nameEn, nameFr, abbreviationEn, abbreviationFr } = row;
			const organization = { slug, nameEn, nameFr, abbreviationEn, abbreviationFr };
			return { id, inquiryId, basis, loggedAt, loggedById, organization };
		}),
		quotes: quotesOf.get(reply.id) ?? [],
		coverage: coverage.get(reply.id) ?? [],
		attachments: attachments.get(reply.id) ?? [],
	}));
}

async function loadNames(
	reader: Transaction,
	inquiries: readonly RecordedInquiry[],
	replies: readonly RecordedReply[],
): Promise<Map<number, string>> {
	const ids = new Set<number>();
	const note = (record: { loggedById: number }) => ids.add(record.loggedById);
	const noteCorrections = (record: { corrections: RecordedCorrection[] }) => {
		for (const correction of record.corrections) {
			note(correction);
			// A correction of who tried names two people.
			if (correction.field === "byId") ids.add(Number(correction.before)).add(Number(correction.after));
		}
	};
	for (const inquiry of inquiries) {
		note(inquiry);
		noteCorrections(inquiry);
		ids.add(inquiry.ownerId);
		if (inquiry.withdrawal !== null) note(inquiry.withdrawal);
		for (const attempt of inquiry.attempts) {
			note(attempt);
			noteCorrections(attempt);
			ids.add(attempt.byId);
		}
		for (const coverage of inquiry.coverage) note(coverage);
	}
	for (const reply of replies) {
		note(reply);
		noteCorrections(reply);
		for (const answer of reply.answers) note(answer);
		for (const quote of reply.quotes) {
			note(quote);
			if (quote.approval !== null) note(quote.approval);
		}
	}
	const people = await rowsOf(reader)<{ id: number; name: string }>(sql`
		SELECT "id", "name" FROM "Person" WHERE "id" IN ${[...ids]}`);
	return new Map(people.map((person) => [person.id, person.name]));
}
