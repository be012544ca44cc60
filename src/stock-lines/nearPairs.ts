import type { Transaction } from "../database/database.ts";
import { rowsOf, type Sql, sql } from "../database/rows.ts";
import { mostPerBand } from "./groups.ts";
import { areNear, wordsOf } from "./nearness.ts";

/** Bands looked for, and sentences read, at a time. */
const batch = 2_000;

const bands = [sql`"band1"`, sql`"band2"`, sql`"band3"`, sql`"band4"`, sql`"band5"`, sql`"band6"`];

/** Every two sentences of unrestricted stories that are near each other, as far as bands lead to them; some more than once. */
export async function* nearPairs(tx: Transaction): AsyncGenerator<[number, number]> {
	for (const band of bands) {
		for await (const shared of sharedBands(tx, band)) yield* pairsWithin(tx, band, shared);
	}
}

/** The values of a band that more than one sentence has, so many at a time that few times `batch` sentences have them. */
async function* sharedBands(tx: Transaction, band: Sql): AsyncGenerator<number[]> {
	for (let after: number | null = null; ; ) {
		const from: Sql = after === null ? sql`IS NOT NULL` : sql`> ${after}`;
		// By the index alone, in its order: as many as there are sentences are looked through, and none is read.
		const rows: { value: number; count: number }[] = await rowsOf(tx)(
			sql`SELECT ${band} AS "value", COUNT(*) AS "count" FROM "StockSentence"
				WHERE ${band} ${from} GROUP BY ${band} HAVING COUNT(*) > 1 ORDER BY ${band} LIMIT ${batch}`,
		);
		let [some, sentences]: [number[], number] = [[], 0];
		for (const { value, count } of rows) {
			some.push(value);
			sentences += count;
			if (sentences >= batch) {
				yield some;
				[some, sentences] = [[], 0];
			}
		}
		if (some.length > 0) yield some;
		const last = rows[batch - 1];
		if (last === undefined) return;
		after = last.value;
	}
}

async function* pairsWithin(
	tx: Transaction,
	band: Sql,
	values: readonly number[],
): AsyncGenerator<[number, number]> {
	/** By the band's value, the first that have it. */
	const runs = new Map<number, { id: number; words: readonly string[] }[]>();
	for (let after = 0; ; ) {
		const rows: { id: number; key: string; value: number }[] = await rowsOf(tx)(
			sql`SELECT "id", "key", ${band} AS "value" FROM "StockSentence"
				WHERE ${band} IN ${values} AND "publicUses" > 0 AND "id" > ${after} ORDER BY "id" LIMIT ${4 * batch}`,
		);
		for (const { id, key, value } of rows) {
			const run = runs.get(value) ?? [];
			const words = wordsOf(key);
			for (const other of run) if (areNear(words, other.words)) yield [other.id, id];
			if (run.length < mostPerBand) run.push({ id, words });
			runs.set(value, run);
		}
		const last = rows[4 * batch - 1];
		if (last === undefined) return;
		after = last.id;
	}
}
