import type { Transaction } from "../database/database.ts";
import { differences } from "../drafts/differences.ts";
import type { DiffPart } from "../drafts/findings.ts";
import { Lexicon, wordsOf } from "../drafts/words.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { nameColumns } from "../organizations/organization.ts";
import { correctionsOf } from "../record/corrections.ts";
import { ownRestrictedStories } from "./tally.ts";

/** Where a list of uses stopped: after this one. */
export interface Place {
	saidAt: Date;
	id: number;
}

/** A row of StockUse. */
type Row = Awaited<ReturnType<Transaction["stockUse"]["findMany"]>>[number];

/**
 * The newest uses of what is in a group that the viewer may see, at most `take`; of one organization, or each reply's once.
 * What is restricted is found by the viewer's own stories, so that no hidden use is ever read.
 */
export async function usesIn(
	reader: Transaction,
	viewer: { id: number },
	groupId: number,
	{ organizationId, after, take }: { organizationId?: number; after?: Place | undefined; take: number },
): Promise<Row[]> {
	const whose = organizationId === undefined ? { first: true } : { organizationId };
	const beyond =
		after === undefined
			? {}
			: { OR: [{ saidAt: { lt: after.saidAt } }, { saidAt: after.saidAt, id: { lt: after.id } }] };
	const orderBy = [{ saidAt: "desc" as const }, { id: "desc" as const }];
	const open = await reader.stockUse.findMany({
		where: { groupId, restricted: false, ...whose, ...beyond },
		orderBy,
		take,
	});
	const stories = await ownRestrictedStories(reader, viewer);
	if (stories.length === 0) return open;
	const own = await reader.stockUse.findMany({
		where: { groupId, restricted: true, storyId: { in: stories }, ...whose, ...beyond },
		orderBy,
		take,
	});
	return [...open, ...own].sort(newestFirst).slice(0, take);
}

const newestFirst = (one: Place, other: Place) =>
	other.saidAt.getTime() - one.saidAt.getTime() || other.id - one.id;

/** The replies of these uses as they read now, by number, with whom they answer for, and their words at a use. */
export async function repliesOf(reader: Transaction, uses: readonly { replyId: number }[]) {
	const ids = [...new Set(uses.map(({ replyId }) => replyId))];
	const rows = await reader.reply.findMany({
		where: { id: { in: ids } },
		include: {
			story: { select: { slug: true, restricted: true } },
			answers: { select: { inquiry: { select: { organization: { select: nameColumns } } } } },
		},
	});
	const corrected = await correctionsOf(reader, { Reply: ids });
	return new Map(
		rows.map(({ story, answers, ...row }) => {
			const organizations = new Map(
				answers.map(({ inquiry }) => [inquiry.organization.id, inquiry.organization]),
			);
			const reply = applyCorrections(row, corrected("Reply", row.id));
			return [row.id, { ...reply, story, organizations: [...organizations.values()] }];
		}),
	);
}

/** What differs in these words from others: `ins` stands only here, `del` only there. */
export function differencesFrom(words: string, others: string): DiffPart[] {
	const lexicon = new Lexicon();
	return differences(wordsOf(others, lexicon), wordsOf(words, lexicon), lexicon);
}
