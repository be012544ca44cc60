import type { Transaction } from "../database/database.ts";
import type { Reply, StockUse } from "../database/generated/sqlite/client.ts";
import { rowsOf, type Sql, sql } from "../database/rows.ts";
import { differences } from "../drafts/differences.ts";
import type { DiffPart } from "../drafts/findings.ts";
import { Lexicon, wordsOf } from "../drafts/words.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { correctionsOf } from "../record/corrections.ts";
import { extended } from "../record/extended.ts";
import { answeredBy, organizationsIn } from "../replies/answered.ts";

/** Where a list of uses stopped: after this one. */
export interface Place {
	saidAt: Date;
	id: number;
}

/**
 * The newest uses of what is in a group that somebody on these restricted stories may see, at most `take`; of one
 * organization, or each reply's once. What is restricted is found by the stories, so that no hidden use is ever read.
 */
export async function usesIn(
	reader: Transaction,
	ownStories: readonly number[],
	groupId: number,
	{ organizationId, after, take }: { organizationId?: number; after?: Place | undefined; take: number },
): Promise<StockUse[]> {
	const whose = organizationId === undefined ? sql`"first"` : sql`"organizationId" = ${organizationId}`;
	const beyond =
		after === undefined
			? sql``
			: sql`AND ("saidAt" < ${after.saidAt} OR "saidAt" = ${after.saidAt} AND "id" < ${after.id})`;
	const newest = (which: Sql) =>
		rowsOf(reader)<StockUse>(sql`
			SELECT * FROM "StockUse" WHERE "groupId" = ${groupId} AND ${which} AND ${whose} ${beyond}
			ORDER BY "saidAt" DESC, "id" DESC LIMIT ${take}`);
	const open = await newest(sql`"restricted" = ${false}`);
	if (ownStories.length === 0) return open;
	const own = await newest(sql`"restricted" = ${true} AND "storyId" IN ${ownStories}`);
	return [...open, ...own].sort(newestFirst).slice(0, take);
}

/** Of each of these groups the newest such use by an organization, by group. */
export async function newestUses(
	reader: Transaction,
	ownStories: readonly number[],
	organizationId: number,
	groupIds: readonly number[],
): Promise<Map<number, StockUse>> {
	const newest = (which: Sql) =>
		rowsOf(reader)<StockUse>(sql`
			SELECT u.* FROM "StockSentence" g JOIN "StockUse" u ON u."id" = (
				SELECT n."id" FROM "StockUse" n
				WHERE n."groupId" = g."id" AND n."organizationId" = ${organizationId} AND ${which}
				ORDER BY n."saidAt" DESC, n."id" DESC LIMIT 1)
			WHERE g."id" IN ${groupIds}`);
	const open = await newest(sql`n."restricted" = ${false}`);
	const own =
		ownStories.length === 0
			? []
			: await newest(sql`n."restricted" = ${true} AND n."storyId" IN ${ownStories}`);
	const last = [...open, ...own].sort(newestFirst).reverse();
	return new Map(last.map((use) => [use.groupId, use]));
}

/** Looks up the words at these uses as they read now, with their language; of a use that is none, null. */
export async function wordsAt(
	reader: Transaction,
	uses: readonly StockUse[],
): Promise<(use: StockUse | undefined) => { words: string; language: string } | null> {
	const ids = [...new Set(uses.map(({ replyId }) => replyId))];
	const rows = await rowsOf(reader)<{ id: number; body: string; language: string }>(
		sql`SELECT "id", "body", "language" FROM "Reply" WHERE "id" IN ${ids}`,
	);
	const corrected = await correctionsOf(reader, { Reply: ids });
	const replies = new Map(rows.map((row) => [row.id, applyCorrections(row, corrected("Reply", row.id))]));
	return (use) => {
		const reply = use && replies.get(use.replyId);
		return reply === undefined
			? null
			: { words: reply.body.slice(use?.start, use?.end), language: reply.language };
	};
}

const newestFirst = (one: Place, other: Place) =>
	other.saidAt.getTime() - one.saidAt.getTime() || other.id - one.id;

/** The replies of these uses as they read now, by number, with whom they answer for, and their words at a use. */
export async function repliesOf(reader: Transaction, uses: readonly { replyId: number }[]) {
	const ids = [...new Set(uses.map(({ replyId }) => replyId))];
	const replies = await rowsOf(reader)<Reply & { slug: string; restricted: boolean }>(sql`
		SELECT r.*, s."slug", s."restricted" FROM "Reply" r CROSS JOIN "Story" s
		WHERE r."id" IN ${ids} AND s."id" = r."storyId"`);
	const answersOf = await answeredBy(reader, ids);
	const corrected = await correctionsOf(reader, { Reply: ids });
	return new Map(
		replies.map(({ slug, restricted, ...row }) => {
			const reply = applyCorrections(row as Reply, corrected("Reply", row.id));
			const more = { story: { slug, restricted }, organizations: organizationsIn(answersOf(row.id)) };
			return [row.id, extended(reply, more)];
		}),
	);
}

/** What differs in these words from others: `ins` stands only here, `del` only there. */
export function differencesFrom(words: string, others: string): DiffPart[] {
	const lexicon = new Lexicon();
	return differences(wordsOf(others, lexicon), wordsOf(words, lexicon), lexicon);
}
