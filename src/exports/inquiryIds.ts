import type { Transaction } from "../database/database.ts";
import { rowsOf, type Sql, sql } from "../database/rows.ts";

/** Inquiries read at a time: what one of them may hold, a hundred times, is the most that an export holds in memory. */
export const batch = 100;

/**
 * The numbers of the inquiries that fit, ascending, in batches of at most a hundred. The next batch is looked for when it
 * is asked for, and never what was logged after the first. Whoever asks has put `isVisible(viewer)` among the conditions,
 * in which the inquiry is called `i`, its story `s`.
 */
export async function* inquiryIds(reader: Transaction, where: Sql): AsyncGenerator<number[]> {
	const rows = rowsOf(reader);
	const [newest] = await rows<{ id: number | null }>(sql`SELECT max("id") AS "id" FROM "Inquiry"`);
	for (let after = 0; ; ) {
		const found = await rows<{ id: number }>(sql`
			SELECT i."id" FROM "Inquiry" i CROSS JOIN "Story" s
			WHERE s."id" = i."storyId" AND i."id" > ${after} AND i."id" <= ${newest?.id ?? 0} AND ${where}
			ORDER BY i."id" LIMIT ${batch}`);
		if (found.length > 0) yield found.map(({ id }) => id);
		const last = found[batch - 1];
		if (last === undefined) break;
		after = last.id;
	}
}
