import type { Transaction } from "../database/database.ts";
import { differences, figuresOf, kept, type Placed } from "./keepFigure.ts";
import { keyOf, type Period, type PeriodTally, parseCounts, Tally } from "./tally.ts";

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
		const [figure, counted] = [await tx.inquiryFigure.findFirst(next), await tx.periodFigure.findFirst(next)];
		const ids = [figure, counted].flatMap((row) => row?.organizationId ?? []);
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
		const nothing = { inquiries: 0, counts: new Map<string, Map<number, number>>() };
		const should = new Map(tally.changes().map((one) => [keyOf(one), one]));
		for (const row of await tx.periodFigure.findMany({ where: { organizationId } })) {
			const sum = should.get(keyOf(row)) ?? nothing;
			should.delete(keyOf(row));
			yield* different(row, { inquiries: row.inquiries, counts: parseCounts(row.counts) }, sum);
		}
		for (const sum of should.values()) yield* different(sum, nothing, sum);
		after = organizationId;
	}
}

type Sum = Pick<PeriodTally, "inquiries" | "counts">;

/** Where what is kept of a period is not what its inquiries come to. */
function* different({ organizationId, scope, period }: Period, is: Sum, should: Sum): Generator<string> {
	const where = `Organization ${organizationId} (${scope === 0 ? "" : `Story ${scope}, `}${period === 0 ? "all" : period}`;
	const problem = (what: string, one: number, other: number) =>
		`The figures of ${where}: ${what}) count ${one}; its inquiries come to ${other}.`;
	for (const measure of new Set([...is.counts.keys(), ...should.counts.keys()])) {
		const [one, other] = [is.counts.get(measure), should.counts.get(measure)];
		for (const value of new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])) {
			const [counted, sum] = [one?.get(value) ?? 0, other?.get(value) ?? 0];
			if (counted !== sum) yield problem(`${measure} ${value}`, counted, sum);
		}
	}
	if (is.inquiries !== should.inquiries) yield problem("inquiries", is.inquiries, should.inquiries);
}
