import type { Transaction } from "../database/database.ts";
import { differences, figuresOf, kept, type Placed, Tally } from "./keepFigure.ts";

/**
 * Where the figures that are kept of these inquiries differ from what their events say, each as the end of a sentence
 * about its inquiry. Those that are noted as due are passed over.
 */
export async function figureProblems(
	tx: Transaction,
	facts: readonly Placed[],
): Promise<{ inquiryId: number; problem: string }[]> {
	const due = new Map((await tx.figureDue.findMany()).map((row) => [row.organizationId, row.afterId]));
	const looked = facts.filter(({ id, organizationId }) => id <= (due.get(organizationId) ?? id));
	const rows = await tx.inquiryFigure.findMany({ where: { inquiryId: { in: looked.map(({ id }) => id) } } });
	const stored = new Map(rows.map((row) => [row.inquiryId, kept(row)]));
	const found: { inquiryId: number; problem: string }[] = [];
	for (const should of await figuresOf(tx, looked)) {
		const { inquiryId } = should;
		const is = stored.get(inquiryId);
		if (is === undefined) {
			found.push({ inquiryId, problem: "is in no figure" });
			continue;
		}
		for (const column of differences(is, should)) {
			found.push({
				inquiryId,
				problem: `counts in the figures with ${column} ${show(is[column])}; its events say ${show(should[column])}`,
			});
		}
	}
	return found;
}

function show(value: unknown): string {
	return value instanceof Date ? value.toISOString() : value === "" ? "none" : String(value ?? "none");
}

/** What is wrong with the counts, as sentences: they are the sums of what inquiries count with, and of nothing else. */
export async function* countProblems(
	tx: Transaction,
	progress: (done: number) => void,
): AsyncGenerator<string> {
	const [stray] = await tx.$queryRaw<{ inquiryId: number }[]>`
		SELECT "inquiryId" FROM "InquiryFigure" f
		WHERE NOT EXISTS (SELECT 1 FROM "Inquiry" WHERE "id" = f."inquiryId") LIMIT 1`;
	if (stray !== undefined) yield `The figures count Inquiry ${stray.inquiryId}, which is not there.`;
	let done = 0;
	// One organization after the other: memory grows with the largest of them only, and its counts are few.
	for (let after = 0; ; ) {
		progress(done);
		const next = { where: { organizationId: { gt: after } }, orderBy: { organizationId: "asc" } } as const;
		const [figure, count] = [await tx.inquiryFigure.findFirst(next), await tx.figureCount.findFirst(next)];
		const ids = [figure, count].flatMap((row) => row?.organizationId ?? []);
		if (ids.length === 0) return;
		const organizationId = Math.min(...ids);
		const tally = new Tally();
		for (let last = 0; ; ) {
			const rows = await tx.inquiryFigure.findMany({
				where: { organizationId, inquiryId: { gt: last } },
				orderBy: { inquiryId: "asc" },
				take: 1_000,
			});
			for (const row of rows) tally.add(kept(row), 1);
			done += rows.length;
			if (rows.length < 1_000) break;
			last = rows.at(-1)?.inquiryId ?? 0;
		}
		const should = new Map(tally.changes().map((row) => [keyOf(row), row.count]));
		for (const row of await tx.figureCount.findMany({ where: { organizationId } })) {
			const sum = should.get(keyOf(row)) ?? 0;
			should.delete(keyOf(row));
			if (sum !== row.count) yield problemWith(keyOf(row), row.count, sum);
		}
		for (const [key, sum] of should) yield problemWith(key, 0, sum);
		after = organizationId;
	}
}

interface Key {
	organizationId: number;
	scope: number;
	period: number;
	measure: string;
	value: number;
}

const keyOf = ({ organizationId, scope, period, measure, value }: Key) =>
	`Organization ${organizationId} (${scope === 0 ? "" : `Story ${scope}, `}${period}: ${measure} ${value})`;

const problemWith = (key: string, is: number, should: number) =>
	`The figures of ${key} count ${is}; its inquiries come to ${should}.`;
