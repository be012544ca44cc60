import type { RecordedInquiry, RecordedReply } from "../record/events.ts";
import type { CoverageMark } from "../vocabulary.ts";

/** What a reply does with a question, and the words of the reply that the mark rests on; empty: none were given. */
export interface Mark {
	replyId: number;
	mark: CoverageMark;
	passage: string;
}

/** The latest mark of each reply on a question. */
export function marksOf(
	question: { id: number },
	inquiry: Pick<RecordedInquiry, "coverage" | "replies">,
): Mark[] {
	return inquiry.replies.flatMap((reply) => {
		const latest = inquiry.coverage.findLast(
			(one) => one.questionId === question.id && one.replyId === reply.id,
		);
		if (latest === undefined) return [];
		const { mark, start, end, loggedAt } = latest;
		const passage = start === null || end === null ? "" : bodyAt(reply, loggedAt).slice(start, end);
		return [{ replyId: reply.id, mark, passage }];
	});
}

/** The body that a passage was marked in: it may have been corrected since. */
function bodyAt(reply: Pick<RecordedReply, "asLogged" | "corrections">, at: Date): string {
	const corrected = reply.corrections.findLast(({ field, loggedAt }) => field === "body" && loggedAt <= at);
	return corrected === undefined ? reply.asLogged.body : String(corrected.after);
}
