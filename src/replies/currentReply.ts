import type { Transaction } from "../database/database.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { correctionsOf } from "../record/corrections.ts";

/**
 * A reply as it reads now, corrections applied, and how many times its body was corrected: a quote is marked
 * on one version of the body and is shown as of another's only with a warning.
 */
export async function currentReply<R extends { id: number; body: string }>(
	tx: Pick<Transaction, "correction" | "logEntry">,
	row: R,
): Promise<R & { bodyVersion: number }> {
	const corrections = (await correctionsOf(tx, { Reply: [row.id] }))("Reply", row.id);
	const bodyVersion = corrections.filter((correction) => correction.field === "body").length;
	return { ...applyCorrections(row, corrections), bodyVersion };
}
