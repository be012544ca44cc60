import type { Transaction } from "../database/database.ts";
import { keepFigure } from "../figures/keepFigure.ts";
import { correctionsOf } from "../record/corrections.ts";
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
	/** Its story's. */
	storyState: string;
}

/** What happened to an inquiry, with where it belongs, and the reasons that its replies give. */
export interface LoadedFacts extends InquiryFacts {
	id: number;
	organizationId: number;
	storyId: number;
	storyState: string;
	loggedAt: Date;
	replies: readonly (ReplyFacts & { reason: string })[];
}

/** The facts of these inquiries with corrections applied, in a constant number of queries. At most a few hundred at a time. */
export async function factsOf(tx: Transaction, inquiryIds: readonly number[]): Promise<LoadedFacts[]> {
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
						select: {
							id: true,
							kind: true,
							receivedAt: true,
							body: true,
							speakerName: true,
							office: true,
							reason: true,
						},
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
	return rows.map((row) => {
		const { id, organizationId, storyId, loggedAt } = row;
		const { deadlineAt, deadlineStated } = applyCorrections(row, corrected("Inquiry", id));
		return {
			id,
			organizationId,
			storyId,
			storyState: row.story.state,
			loggedAt,
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
			coverage: (marks.get(id) ?? []).map((mark) => ({ ...mark, mark: mark.mark as CoverageMark })),
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
