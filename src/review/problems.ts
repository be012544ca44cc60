import type { Transaction } from "../database/database.ts";

/** An alert that is kept as open and is not, or is open and not kept. */
export interface AlertProblem {
	publicationId: number;
	replyId: number;
	kept: boolean;
}

type Alert = Omit<AlertProblem, "kept">;

/** Where the open alerts that are kept differ from what the log, the publications and what was said of replies come to. */
export async function alertProblems(tx: Transaction): Promise<AlertProblem[]> {
	const kept = await tx.$queryRaw<Alert[]>`
		SELECT "publicationId", "replyId", "storyId", "logNumber" FROM "OpenAlert"
		EXCEPT SELECT "publicationId", "replyId", "storyId", "logNumber" FROM "OpenAlertSource"`;
	const missed = await tx.$queryRaw<Alert[]>`
		SELECT "publicationId", "replyId", "storyId", "logNumber" FROM "OpenAlertSource"
		EXCEPT SELECT "publicationId", "replyId", "storyId", "logNumber" FROM "OpenAlert"`;
	return [
		...kept.map(({ publicationId, replyId }) => ({ publicationId, replyId, kept: true })),
		...missed.map(({ publicationId, replyId }) => ({ publicationId, replyId, kept: false })),
	];
}
