import type { Transaction } from "../database/database.ts";
import type { DraftCheck, DraftContent, DraftRemoval } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { visibleStories } from "../stories/access.ts";
import { isBeyond, type Order, orderedBy } from "../web/paging.ts";
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

/** A check as a list shows it: without the draft. */
export type ListedCheck = Omit<KeptCheck, "content"> & {
	/** Whether its draft is kept. */
	kept: boolean;
};

/** The order of a list of checks. */
export const newestFirst: Order = { field: "id", type: "instant", direction: "desc" };

/** A story's checks after a cursor, newest first; `limit` of them, and one more if there is one. */
export async function listChecks(
	reader: Transaction,
	storyId: number,
	{ after, limit }: { after?: string | undefined; limit: number },
): Promise<ListedCheck[]> {
	const found = await rowsOf(reader)<{ id: number }>(sql`
		SELECT c."id" FROM "DraftCheck" c WHERE c."storyId" = ${storyId} AND ${isBeyond(newestFirst, after, "c")}
		ORDER BY ${orderedBy(newestFirst, "c")} LIMIT ${limit + 1}`);
	const rows = await reader.draftCheck.findMany({
		where: { id: { in: found.map(({ id }) => id) } },
		orderBy: { id: "desc" },
		include: { content: { select: { checkId: true } }, removal: true },
	});
	const known = await around(reader, storyId, rows);
	return rows.map((row) => ({ ...withoutContent(row, known), kept: row.content !== null }));
}

/**
 * A check with the one before it, by which an edited draft shows what changed. Whoever asks has made sure that the viewer
 * may see the story.
 */
export async function loadCheck(
	reader: Transaction,
	row: { id: number; storyId: number; previousId: number | null },
): Promise<{ check: KeptCheck; previous: KeptCheck | null }> {
	const rows = await reader.draftCheck.findMany({
		where: { id: { in: row.previousId === null ? [row.id] : [row.id, row.previousId] } },
		include: { content: true, removal: true },
	});
	const known = await around(reader, row.storyId, rows);
	const find = (id: number | null): KeptCheck | null => {
		const found = rows.find((one) => one.id === id);
		return found === undefined
			? null
			: { ...withoutContent(found, known), content: contentOf(found.content) };
	};
	const check = find(row.id);
	if (check === null) throw new NotFound();
	return { check, previous: find(row.previousId) };
}

type Row = DraftCheck & { removal: DraftRemoval | null };

/** What the rows alone do not tell: who the people are that they name, and what was accepted. */
async function around(reader: Transaction, storyId: number, rows: readonly Row[]) {
	return {
		acceptances: await loadAcceptances(reader, storyId),
		personOf: await loadPeople(reader, [...rows, ...rows.flatMap(({ removal }) => removal ?? [])]),
	};
}

function withoutContent(
	{ removal, ...row }: Row,
	{ acceptances, personOf }: Awaited<ReturnType<typeof around>>,
): Omit<KeptCheck, "content"> {
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
		accepted: new Map([...acceptances].filter(([key]) => keys.has(key))),
	};
}

const contentOf = (row: DraftContent | null): KeptCheck["content"] =>
	row && {
		draft: JSON.parse(row.draft) as Draft,
		findings: JSON.parse(row.findings) as KeptFinding[],
		setApart: JSON.parse(row.setApart) as Checked["setApart"],
	};

/** What was accepted of any draft of a story, by the finding's key. */
export async function loadAcceptances(
	reader: Transaction,
	storyId: number,
): Promise<ReadonlyMap<string, Acceptance>> {
	const rows = await reader.draftAcceptance.findMany({ where: { storyId } });
	const personOf = await loadPeople(reader, rows);
	return new Map(
		rows.map(({ key, id, why, loggedAt, loggedById }) => [
			key,
			{ id, why, by: personOf(loggedById), at: loggedAt },
		]),
	);
}

async function loadPeople(reader: Transaction, records: readonly { loggedById: number }[]) {
	const rows = await reader.person.findMany({
		where: { id: { in: [...new Set(records.map(({ loggedById }) => loggedById))] } },
		select: { id: true, name: true },
	});
	return (id: number) => rows.find((person) => person.id === id) ?? { id, name: "" };
}
