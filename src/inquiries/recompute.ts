import type { Transaction } from "../database/database.ts";
import { correctionsOf } from "../record/corrections.ts";
import { grouped } from "../record/grouped.ts";
import type { AttemptOutcome, Channel, CoverageMark, ReplyKind } from "../vocabulary.ts";
import { applyCorrections, deriveStored } from "./inquiry.ts";

/** What an inquiry's row stores of its events: all that does not depend on the clock. */
export interface Derived {
	state: string;
	dueAt: Date | null;
	putAt: Date | null;
	attemptCount: number;
	lastEventAt: Date;
	/** Its story's. */
	storyState: string;
}

/**
 * The stored columns of these inquiries, by id, derived from their events with corrections applied; in a constant
 * number of queries. At most a few hundred at a time.
 */
export async function derive(tx: Transaction, inquiryIds: readonly number[]): Promise<Map<number, Derived>> {
	const rows = await tx.inquiry.findMany({
		where: { id: { in: [...inquiryIds] } },
		include: {
			story: { select: { state: true } },
			withdrawal: { select: { id: true } },
			questions: { select: { id: true, position: true } },
			attempts: { select: { id: true, channel: true, outcome: true, at: true } },
			answers: {
				select: {
					reply: {
						select: { id: true, kind: true, receivedAt: true, body: true, speakerName: true, office: true },
					},
				},
			},
		},
	});
	const marks = grouped(
		await tx.coverage.findMany({
			where: { question: { inquiryId: { in: [...inquiryIds] } } },
			select: {
				id: true,
				questionId: true,
				replyId: true,
				mark: true,
				question: { select: { inquiryId: true } },
			},
		}),
		({ question }) => question.inquiryId,
	);
	const corrected = await correctionsOf(tx, {
		Inquiry: rows.map((row) => row.id),
		Attempt: rows.flatMap((row) => row.attempts.map((attempt) => attempt.id)),
		Reply: [...new Set(rows.flatMap((row) => row.answers.map(({ reply }) => reply.id)))],
	});
	return new Map(
		rows.map((row) => {
			const { deadlineAt, deadlineStated } = applyCorrections(row, corrected("Inquiry", row.id));
			const stored = deriveStored({
				deadlineAt,
				deadlineStated,
				withdrawn: row.withdrawal !== null,
				questions: row.questions,
				attempts: row.attempts.map((attempt) => {
					const { channel, outcome, ...as } = applyCorrections(attempt, corrected("Attempt", attempt.id));
					return { ...as, channel: channel as Channel, outcome: outcome as AttemptOutcome };
				}),
				replies: row.answers.map(({ reply }) => {
					const { kind, ...as } = applyCorrections(reply, corrected("Reply", reply.id));
					return { ...as, kind: kind as ReplyKind };
				}),
				coverage: (marks.get(row.id) ?? []).map((mark) => ({ ...mark, mark: mark.mark as CoverageMark })),
			});
			const lastEventAt = stored.lastEventAt ?? row.loggedAt;
			return [row.id, { ...stored, lastEventAt, storyState: row.story.state }];
		}),
	);
}

/** Brings an inquiry's stored columns to what its events say; called in every write that touches one. */
export async function recompute(tx: Transaction, inquiryId: number): Promise<void> {
	const data = (await derive(tx, [inquiryId])).get(inquiryId);
	if (data === undefined) throw new Error(`there is no inquiry ${inquiryId}`);
	await tx.inquiry.update({ where: { id: inquiryId }, data });
}
