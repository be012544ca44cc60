import type { Transaction } from "../database/database.ts";
import { correctionsOf } from "../record/corrections.ts";
import type { AttemptOutcome, Channel, CoverageMark, ReplyKind } from "../vocabulary.ts";
import { applyCorrections, deriveStored, type InquiryFacts } from "./inquiry.ts";

/** What an inquiry's row stores of its events: all that does not depend on the clock. */
export interface Derived {
	state: string;
	dueAt: Date | null;
	putAt: Date | null;
	attemptCount: number;
	lastEventAt: Date;
}

/** Derives an inquiry's stored columns from its events, corrections applied. The inquiry must exist. */
export async function derive(tx: Transaction, inquiryId: number): Promise<Derived> {
	const row = await tx.inquiry.findUniqueOrThrow({
		where: { id: inquiryId },
		include: {
			withdrawal: true,
			questions: { select: { id: true, position: true } },
			attempts: { select: { id: true, channel: true, outcome: true, at: true } },
			answers: {
				select: {
					reply: {
						select: {
							id: true,
							kind: true,
							receivedAt: true,
							body: true,
							speakerName: true,
							speakerTitle: true,
							office: true,
						},
					},
				},
			},
		},
	});
	const replies = row.answers.map((answer) => answer.reply);
	const coverage = await tx.coverage.findMany({
		where: { question: { inquiryId }, replyId: { in: replies.map((reply) => reply.id) } },
		select: { id: true, questionId: true, replyId: true, mark: true },
	});
	const corrected = await correctionsOf(tx, {
		Inquiry: [inquiryId],
		Attempt: row.attempts.map((attempt) => attempt.id),
		Reply: replies.map((reply) => reply.id),
	});
	const inquiry = applyCorrections(row, corrected("Inquiry", inquiryId));
	const facts: InquiryFacts = {
		deadlineAt: inquiry.deadlineAt,
		deadlineStated: inquiry.deadlineStated,
		withdrawn: row.withdrawal !== null,
		questions: row.questions,
		attempts: row.attempts.map((attempt) => {
			const { id, channel, outcome, at } = applyCorrections(attempt, corrected("Attempt", attempt.id));
			return { id, channel: channel as Channel, outcome: outcome as AttemptOutcome, at };
		}),
		replies: replies.map((reply) => {
			const now = applyCorrections(reply, corrected("Reply", reply.id));
			return { ...now, kind: now.kind as ReplyKind };
		}),
		coverage: coverage.map((mark) => ({ ...mark, mark: mark.mark as CoverageMark })),
	};
	const stored = deriveStored(facts);
	return { ...stored, lastEventAt: stored.lastEventAt ?? row.loggedAt };
}

/** Brings an inquiry's stored columns to what its events say; called in every write that touches one. */
export async function recompute(tx: Transaction, inquiryId: number): Promise<void> {
	await tx.inquiry.update({ where: { id: inquiryId }, data: await derive(tx, inquiryId) });
}
