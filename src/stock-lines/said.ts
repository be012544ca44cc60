import { createHash } from "node:crypto";
import type { Transaction } from "../database/database.ts";
import type { Reply } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { correctionsOf } from "../record/corrections.ts";
import { grouped } from "../record/grouped.ts";
import type { Language } from "../vocabulary.ts";
import { bandsOf } from "./nearness.ts";
import { countingSentences } from "./sentence.ts";

/** A sentence that a reply says, as its row will hold it but for the sentence's number and group. */
export interface Said {
	replyId: number;
	storyId: number;
	restricted: boolean;
	/** Whom the reply answers for, each once, ascending; never empty. */
	organizationIds: number[];
	key: string;
	hash: string;
	start: number;
	end: number;
	saidAt: Date;
	speaker: string;
}

export const hashOfKey = (key: string) => createHash("sha256").update(key).digest("hex").slice(0, 32);

/** What these replies say now, corrections applied, by reply and in the order of their words. */
export async function saidIn(tx: Transaction, replyIds: readonly number[]): Promise<Said[]> {
	if (replyIds.length === 0) return [];
	const rows = await rowsOf(tx)<
		Pick<Reply, "id" | "storyId" | "body" | "language" | "receivedAt" | "speakerName" | "office">
	>(
		sql`SELECT "id", "storyId", "body", "language", "receivedAt", "speakerName", "office" FROM "Reply"
			WHERE "id" IN ${replyIds} ORDER BY "id"`,
	);
	const links = await rowsOf(tx)<{ replyId: number; organizationId: number; restricted: boolean }>(
		sql`SELECT DISTINCT a."replyId", i."organizationId", s."restricted"
			FROM "ReplyInquiry" a JOIN "Inquiry" i ON i."id" = a."inquiryId" JOIN "Story" s ON s."id" = i."storyId"
			WHERE a."replyId" IN ${replyIds} ORDER BY i."organizationId"`,
	);
	const linksOf = grouped(links, ({ replyId }) => replyId);
	const corrected = await correctionsOf(tx, { Reply: rows.map(({ id }) => id) });
	return rows.flatMap((row) => {
		const { id, storyId, body, language, receivedAt, speakerName, office } = applyCorrections(
			row,
			corrected("Reply", row.id),
		);
		const own = linksOf.get(row.id) ?? [];
		const organizationIds = own.map(({ organizationId }) => organizationId);
		const restricted = Boolean(own[0]?.restricted);
		if (organizationIds.length === 0) return [];
		return countingSentences(body, language as Language).map(
			({ key, start, end }): Said => ({
				...{ replyId: id, storyId, restricted, organizationIds },
				...{ key, hash: hashOfKey(key), start, end },
				...{ saidAt: receivedAt, speaker: speakerName.trim() || office.trim() },
			}),
		);
	});
}

/** The columns of a sentence that follow from its key. */
export function columnsOf(key: string) {
	const [band1 = null, band2 = null, band3 = null, band4 = null, band5 = null, band6 = null] =
		bandsOf(key) ?? [];
	return { key, hash: hashOfKey(key), band1, band2, band3, band4, band5, band6 };
}

/** What these sentences say, as rows of StockUse: one for each organization. */
export function usesOf(said: Said, sentence: { id: number; groupId: number | null }) {
	const { replyId, storyId, restricted, start, end, saidAt, speaker } = said;
	return said.organizationIds.map((organizationId, at) => ({
		...{ replyId, storyId, restricted, start, end, saidAt, speaker, organizationId },
		...{ sentenceId: sentence.id, groupId: groupOf(sentence), first: at === 0 },
	}));
}

export const groupOf = ({ id, groupId }: { id: number; groupId: number | null }) => groupId ?? id;
