import type { Transaction } from "../database/database.ts";
import type { DraftCheck, Prisma } from "../database/generated/sqlite/client.ts";
import { visibleStories } from "../stories/access.ts";
import { beyond, type Order, orderBy } from "../web/paging.ts";
import { NotFound } from "../web/refusals.ts";
import type { Draft } from "./draft.ts";
import type { Checked } from "./findings.ts";
import type { Acceptance, Counts, DraftSource, KeptCheck, KeptFinding, Outcome } from "./kept.ts";

/** The row of a check of a story, for whoever may see the story. Throws NotFound. */
export async function getCheckRow(
	reader: Pick<Transaction, "draftCheck">,
	viewer: { id: number },
	slug: string,
	checkId: number,
): Promise<DraftCheck> {
	const row = await reader.draftCheck.findFirst({
		where: { id: checkId, story: { AND: [{ slug }, visibleStories(viewer)] } },
	});
	if (row === null) throw new NotFound();
	return row;
}

/** A check with the one before it, by which an edited draft shows what changed. The story's row has been seen to be visible. */
export async function loadCheck(
	reader: Transaction,
	row: { id: number; storyId: number; previousId: number | null },
): Promise<{ check: KeptCheck; previous: KeptCheck | null }> {
	const ids = row.previousId === null ? [row.id] : [row.id, row.previousId];
	const loaded = await loadChecks(reader, row.storyId, { id: { in: ids } });
	const check = loaded.find(({ id }) => id === row.id);
	if (check === undefined) throw new NotFound();
	return { check, previous: loaded.find(({ id }) => id === row.previousId) ?? null };
}

/** The order of a list of checks. */
export const newestFirst: Order = { field: "id", type: "instant", direction: "desc" };

/** One page of a story's checks and the one after, as a cursor says. */
export function listChecks(
	reader: Transaction,
	storyId: number,
	{ after, limit }: { after?: string | undefined; limit: number },
): Promise<KeptCheck[]> {
	return loadChecks(reader, storyId, beyond<Prisma.DraftCheckWhereInput>(newestFirst, after), limit + 1);
}

const included = { content: true, removal: true } as const satisfies Prisma.DraftCheckInclude;

async function loadChecks(
	reader: Transaction,
	storyId: number,
	where: Prisma.DraftCheckWhereInput,
	take?: number,
): Promise<KeptCheck[]> {
	const rows = await reader.draftCheck.findMany({
		where: { AND: [{ storyId }, where] },
		orderBy: orderBy(newestFirst),
		take,
		include: included,
	});
	const acceptances = await reader.draftAcceptance.findMany({ where: { storyId } });
	const people = await reader.person.findMany({
		where: {
			id: {
				in: [...rows, ...rows.flatMap(({ removal }) => removal ?? []), ...acceptances].map(
					({ loggedById }) => loggedById,
				),
			},
		},
		select: { id: true, name: true },
	});
	const personOf = (id: number) => people.find((person) => person.id === id) ?? { id, name: "" };
	return rows.map(({ content, removal, ...row }): KeptCheck => {
		const outcomes = JSON.parse(row.outcomes) as Outcome[];
		const keys = new Set(outcomes.map(({ key }) => key));
		return {
			id: row.id,
			at: row.at,
			logNumber: row.logNumber,
			by: personOf(row.loggedById),
			source: row.source as DraftSource,
			fileName: row.fileName,
			words: row.words,
			sha256: row.sha256,
			counts: JSON.parse(row.counts) as Counts,
			outcomes,
			discarded: removal && { by: personOf(removal.loggedById), at: removal.loggedAt },
			content:
				content === null
					? null
					: {
							draft: JSON.parse(content.draft) as Draft,
							findings: JSON.parse(content.findings) as KeptFinding[],
							setApart: JSON.parse(content.setApart) as Checked["setApart"],
						},
			accepted: new Map(
				acceptances
					.filter(({ key }) => keys.has(key))
					.map(({ key, id, why, loggedAt, loggedById }): [string, Acceptance] => [
						key,
						{ id, why, by: personOf(loggedById), at: loggedAt },
					]),
			),
		};
	});
}
