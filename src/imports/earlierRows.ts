import type { Transaction } from "../database/database.ts";
import { visibleStories } from "../stories/access.ts";

export interface EarlierRow {
	importId: number;
	inquiryId: number;
	/** The row holds the same; else it is another row of the same request. */
	isSame: boolean;
}

/**
 * Which of these rows, or of these requests, came in before, by whichever import. Only what came into stories that the
 * viewer may see: of others it is not even told that a row of them is there.
 */
export async function earlierRows(
	tx: Pick<Transaction, "importRow" | "story">,
	viewer: { id: number },
	rows: readonly { fingerprint: string; identity: string }[],
): Promise<(row: { fingerprint: string; identity: string }) => EarlierRow | undefined> {
	const select = {
		fingerprint: true,
		identity: true,
		importId: true,
		inquiryId: true,
		storyId: true,
	} as const;
	const same = await tx.importRow.findMany({
		where: { fingerprint: { in: rows.map((row) => row.fingerprint) }, inquiryId: { not: null } },
		select,
	});
	const alike = await tx.importRow.findMany({
		where: { identity: { in: rows.map((row) => row.identity) }, inquiryId: { not: null } },
		select,
	});
	const storyIds = [...new Set([...same, ...alike].map(({ storyId }) => storyId ?? 0))];
	const seen = new Set<number | null>(
		storyIds.length === 0
			? []
			: (
					await tx.story.findMany({
						where: { AND: [{ id: { in: storyIds } }, visibleStories(viewer)] },
						select: { id: true },
					})
				).map(({ id }) => id),
	);
	const byFingerprint = new Map(
		same.filter(({ storyId }) => seen.has(storyId)).map((row) => [row.fingerprint, row]),
	);
	const byIdentity = new Map(
		alike.filter(({ storyId }) => seen.has(storyId)).map((row) => [row.identity, row]),
	);
	return ({ fingerprint, identity }) => {
		const isSame = byFingerprint.has(fingerprint);
		const found = byFingerprint.get(fingerprint) ?? byIdentity.get(identity);
		return found && { importId: found.importId, inquiryId: found.inquiryId as number, isSame };
	};
}
