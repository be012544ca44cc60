import type { Transaction } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import type { OrganizationNames } from "../record/events.ts";
import { grouped } from "../record/grouped.ts";

/** An inquiry that a reply answers, and whom it was put to. */
export interface Answered {
	inquiryId: number;
	state: string;
	organization: OrganizationNames;
}

/** What each of these replies answers, in the order in which it was linked; the first is the one that it was logged on. */
export async function answeredBy(
	reader: Pick<Transaction, "logEntry">,
	replyIds: readonly number[],
): Promise<(replyId: number) => Answered[]> {
	if (replyIds.length === 0) return () => [];
	type Row = { replyId: number; inquiryId: number; state: string } & OrganizationNames;
	const rows = await rowsOf(reader)<Row>(sql`
		SELECT l."replyId", l."inquiryId", i."state", o."slug", o."nameEn", o."nameFr", o."abbreviationEn", o."abbreviationFr"
		FROM "ReplyInquiry" l CROSS JOIN "Inquiry" i CROSS JOIN "Organization" o
		WHERE l."replyId" IN ${replyIds} AND i."id" = l."inquiryId" AND o."id" = i."organizationId" ORDER BY l."id"`);
	const answered = grouped(rows, ({ replyId }) => replyId);
	return (replyId) =>
		(answered.get(replyId) ?? []).map(({ replyId: _, inquiryId, state, ...organization }) => ({
			inquiryId,
			state,
			organization,
		}));
}

/** Each organization that answers once. */
export const organizationsIn = (answered: readonly Answered[]): OrganizationNames[] => [
	...new Map(answered.map(({ organization }) => [organization.slug, organization])).values(),
];
