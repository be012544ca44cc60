import type { Transaction } from "../database/database.ts";
import type { RecordType } from "./records.ts";

/** One thing that is wrong, as a sentence. */
export interface Finding {
	sentence: string;
	/** The log entry it concerns; null when it is not about one. */
	number: number | null;
	/** The record it concerns: `Reply 3`. */
	record: string | null;
}

/** Called now and then with what is being verified and how many of it are done. */
export type Progress = (what: string, done: number) => void;

export type Findings = AsyncGenerator<Finding>;

/** Rows held at a time: a reply may be half a million characters long. */
export const batch = 100;

export function finding(
	sentence: string,
	at: { number?: number | null; type?: string; id?: number } = {},
): Finding {
	return {
		sentence,
		number: at.number ?? null,
		record: at.type === undefined ? null : `${at.type} ${at.id}`,
	};
}

/** The number of the first log entry about a record: the one that brought it. */
export async function numberOf(
	tx: Transaction,
	recordType: RecordType,
	recordId: number,
): Promise<number | null> {
	const entry = await tx.logEntry.findFirst({
		where: { recordType, recordId },
		orderBy: { number: "asc" },
		select: { number: true },
	});
	return entry?.number ?? null;
}
