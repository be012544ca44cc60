import type { Transaction } from "../database/database.ts";
import type { Prisma } from "../database/generated/sqlite/client.ts";

/** Inquiries read at a time: what one of them may hold, a hundred times, is the most that an export holds in memory. */
export const batch = 100;

/**
 * The numbers of the inquiries that fit all of these conditions, ascending, in batches of at most a hundred. The next
 * batch is looked for when it is asked for, and never what was logged after the first. Whoever asks has put
 * `visibleInquiries(viewer)` among the conditions.
 */
export async function* inquiryIds(
	reader: Pick<Transaction, "inquiry">,
	where: readonly Prisma.InquiryWhereInput[],
): AsyncGenerator<number[]> {
	const newest = await reader.inquiry.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
	for (let after = 0; newest !== null; ) {
		const rows = await reader.inquiry.findMany({
			where: { AND: [...where, { id: { gt: after, lte: newest.id } }] },
			orderBy: { id: "asc" },
			take: batch,
			select: { id: true },
		});
		if (rows.length > 0) yield rows.map(({ id }) => id);
		const last = rows[batch - 1];
		if (last === undefined) break;
		after = last.id;
	}
}
