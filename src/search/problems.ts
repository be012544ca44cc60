import type { DatabaseKind, Transaction } from "../database/database.ts";
import type { RecordType } from "../record/records.ts";
import { type DocumentKind, documentKinds, firstIdAt, instantOf } from "./documents.ts";
import { wordsOf } from "./words.ts";

/** What is wrong with the search index about one record; about the whole of it when `id` is null. */
export interface IndexProblem {
	type: RecordType;
	id: number | null;
	problem: string;
}

/** Ids of records held at a time: a text may be half a million characters long. */
const batch = 100;
/** Words held against FTS5's lists as one phrase, and how many of a long text; its length is always compared. */
const [atOnce, most] = [100, 2_000];

interface Source {
	recordId: number;
	part: number;
	seconds: bigint | number;
	text: string;
	filters: string;
}

const typeOf = (kind: DocumentKind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as RecordType;

/** Whether everything that can be found is in the index, at its time and with its words, and nothing else. Memory does not grow with the record. */
export async function* indexProblems(
	tx: Transaction,
	database: DatabaseKind,
	progress: (done: number) => void,
): AsyncGenerator<IndexProblem> {
	let done = 0;
	for (const kind of documentKinds) {
		const [edge] = await tx.$queryRaw<{ last: number | null }[]>`
			SELECT MAX("recordId") AS "last" FROM "SearchDocument" WHERE "kind" = ${kind}`;
		const newest = await (tx[kind] as typeof tx.story).findFirst({
			orderBy: { id: "desc" },
			select: { id: true },
		});
		const last = Math.max(Number(edge?.last ?? 0), newest?.id ?? 0);
		for (let after = 0; after < last; after += batch) {
			progress(done);
			const to = after + batch;
			const sources = await tx.$queryRaw<Source[]>`
				SELECT "recordId", "part", "seconds", "text", "filters" FROM "SearchSource"
				WHERE "kind" = ${kind} AND "recordId" > ${after} AND "recordId" <= ${to}`;
			const rows = await tx.$queryRaw<{ id: bigint | number; recordId: number; part: number }[]>`
				SELECT "id", "recordId", "part" FROM "SearchDocument"
				WHERE "kind" = ${kind} AND "recordId" > ${after} AND "recordId" <= ${to}`;
			const places = new Map(rows.map((row) => [`${row.recordId} ${row.part}`, Number(row.id)]));
			const wrong = database === "sqlite" ? wrongInSqlite : wrongInPostgresql;
			for (const source of sources) {
				const about = { type: typeOf(kind), id: Number(source.recordId) };
				const place = places.get(`${source.recordId} ${source.part}`);
				places.delete(`${source.recordId} ${source.part}`);
				if (place === undefined) yield { ...about, problem: "cannot be found by search" };
				else if (firstIdAt(instantOf(place)) !== firstIdAt(new Date(Number(source.seconds) * 1000)))
					yield { ...about, problem: "stands at another time in the search index" };
				else if (await wrong(tx, place, source)) {
					yield { ...about, problem: "has other words in the search index" };
				}
			}
			for (const key of places.keys()) {
				const id = Number(key.split(" ")[0]);
				yield { type: typeOf(kind), id, problem: "is in the search index, and there is nothing to find" };
			}
			done += sources.length;
		}
	}
	if (database === "sqlite") {
		const [count] = await tx.$queryRaw<{ texts: bigint; documents: bigint }[]>`
			SELECT (SELECT COUNT(*) FROM "SearchText_docsize") AS "texts", (SELECT COUNT(*) FROM "SearchDocument") AS "documents"`;
		if (count?.texts !== count?.documents) {
			yield {
				type: "Story",
				id: null,
				problem: `holds the words of ${count?.texts} records and knows of ${count?.documents}`,
			};
		}
	}
}

async function wrongInPostgresql(tx: Transaction, place: number, source: Source): Promise<boolean> {
	const [row] = await tx.$queryRaw<{ right: boolean }[]>`
		SELECT "words" = "search_words"(${source.text})
			AND "filters" = "search_filters"(${source.filters}, ${BigInt(source.seconds)}) AS "right"
		FROM "SearchDocument" WHERE "id" = ${BigInt(place)}`;
	return row?.right !== true;
}

/** FTS5 keeps no text: it is asked whether these words stand there in this order, and how many there are. */
async function wrongInSqlite(tx: Transaction, place: number, source: Source): Promise<boolean> {
	const columns = { words: source.text, filters: source.filters };
	const words = Object.entries(columns).map(([column, text]) => ({
		column,
		words: wordsOf(text).map(({ word }) => word),
	}));
	const [size] = await tx.$queryRaw<{ sz: Uint8Array }[]>`
		SELECT "sz" FROM "SearchText_docsize" WHERE "id" = ${BigInt(place)}`;
	if (size === undefined) return true;
	const counts = varints(size.sz);
	if (words.some((one, index) => one.words.length !== counts[index])) return true;
	const match = words
		.flatMap(({ column, words }) =>
			Array.from({ length: Math.ceil(Math.min(words.length, most) / atOnce) }, (_, index) => {
				const phrase = words.slice(index * atOnce, (index + 1) * atOnce);
				return `${column} : "${phrase.join(" ")}"`;
			}),
		)
		.join(" AND ");
	const rows = await tx.$queryRaw<unknown[]>`
		SELECT 1 AS "found" FROM "SearchText" WHERE "SearchText" MATCH ${match} AND "rowid" = ${BigInt(place)}`;
	return rows.length === 0;
}

/** SQLite's variable-length integers: seven bits to a byte, the highest bit says that more follow. */
function varints(bytes: Uint8Array): number[] {
	const numbers: number[] = [];
	let value = 0;
	for (const byte of bytes) {
		value = value * 128 + (byte & 127);
		if (byte < 128) {
			numbers.push(value);
			value = 0;
		}
	}
	return numbers;
}
