import type { Database } from "../database/database.ts";
import { joined, rowsOf, type Sql, sql } from "../database/rows.ts";
import { type DocumentKey, dayOf, firstIdOfDay } from "./documents.ts";
import type { Term } from "./query.ts";
import type { Wanted } from "./wanted.ts";

/** A document and its place in the index, which is its time (see documents.ts). */
export type Found = DocumentKey & { id: number };

/**
 * The newest documents that hold what is wanted, newest first, at most `limit` of them and none beyond the
 * bounds (inclusive). What the viewer has no key for is neither among them nor counted towards the limit. Both databases answer alike.
 */
export function findDocuments(
	db: Pick<Database, "kind" | "read">,
	wanted: Wanted,
	{ from, to, limit }: { from: number; to: number; limit: number },
): Promise<Found[]> {
	return db.kind === "sqlite"
		? inSqlite(db, matchOf(wanted), from, to, limit)
		: inPostgresql(db, wanted, from, to, limit);
}

// ---- SQLite: FTS5 walks its lists by rowid and stops when there are enough ----

async function inSqlite(
	{ read }: Pick<Database, "read">,
	match: string,
	from: number,
	to: number,
	limit: number,
): Promise<Found[]> {
	// As integers: FTS5 takes no other bounds, and would go through all of a word's list.
	const walk = (direction: Sql) =>
		rowsOf(read)<Found>(sql`
			SELECT d."id", d."kind", d."recordId", d."part"
			FROM "SearchText" CROSS JOIN "SearchDocument" d ON d."id" = "SearchText"."rowid"
			WHERE "SearchText" MATCH ${match}
				AND "SearchText"."rowid" BETWEEN CAST(${from} AS INTEGER) AND CAST(${to} AS INTEGER)
			ORDER BY "SearchText"."rowid" ${direction} LIMIT ${limit}`);
	// Only by rising rowid does it leap over what cannot fit: a rare phrase with a common word in it, from the newest back, takes
	// forty times as long. Where there are enough, both ways are short.
	const oldest = await walk(sql`ASC`);
	return oldest.length < limit ? oldest.reverse() : walk(sql`DESC`);
}

/** Words hold letters and digits only, so nothing in them is an operator. */
function matchOf({ query, groups, keys }: Wanted): string {
	const anyOf = (words: readonly string[]) => `(${words.map((word) => `"${word}"`).join(" OR ")})`;
	const term = ({ words, prefix, forms }: Term) =>
		`words : ${forms.length > 0 ? anyOf(forms) : `"${words.join(" ")}"${prefix ? " *" : ""}`}`;
	const all = [...query.wanted.map(term), ...groups.map((group) => `filters : ${anyOf(group)}`)];
	const none = [...query.unwanted.map(term), `(filters : "shut" NOT filters : ${anyOf(keys)})`];
	return `(${all.join(" AND ")}) NOT (${none.join(" OR ")})`;
}

// ---- PostgreSQL: its index knows no order, so days, weeks and months are looked through, the newest first ----

async function inPostgresql(
	{ read }: Pick<Database, "read">,
	wanted: Wanted,
	from: number,
	to: number,
	limit: number,
): Promise<Found[]> {
	const rows = rowsOf(read);
	const [newest] = await rows<{ id: number | null }>(sql`
		SELECT MAX("id") AS "id" FROM "SearchDocument" WHERE "id" <= ${to}`);
	if (newest === undefined || newest.id === null) return [];
	const { expression, phrases } = tsqueryOf(wanted);
	const found: Found[] = [];
	let end = newest.id;
	for (const { day, words } of windows(dayOf(end))) {
		const start = Math.max(from, day === null ? from : firstIdOfDay(day));
		if (start <= end) {
			const query = words.length === 0 ? expression : `${expression} & (${words.join(" | ")})`;
			const more = await rows<Found>(sql`
				SELECT "id", "kind", "recordId", "part" FROM "SearchDocument"
				WHERE "search_lexemes"("words", "filters") @@ ${query}::tsquery
				AND "id" BETWEEN ${start} AND ${end} AND ${phrases}
				ORDER BY "id" DESC LIMIT ${limit - found.length}`);
			found.push(...more);
		}
		end = Math.min(end, start - 1);
		if (found.length >= limit || end < from) break;
	}
	return found;
}

/** A day, the week before, the two to three months before that, a year, and everything: where each begins, and the words of its days. */
function windows(newest: number): { day: number | null; words: string[] }[] {
	const range = (first: number, last: number) =>
		Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const block = Math.floor((newest - 8) / 32);
	return [
		{ day: newest, words: [`'=t${newest}'`] },
		{ day: newest - 7, words: range(newest - 7, newest - 1).map((day) => `'=t${day}'`) },
		{ day: (block - 1) * 32, words: range(block - 1, block).map((one) => `'=u${one}'`) },
		{ day: (block - 13) * 32, words: range(block - 13, block - 2).map((one) => `'=u${one}'`) },
		{ day: null, words: [] },
	];
}

function tsqueryOf({ query, groups, keys }: Wanted): { expression: string; phrases: Sql } {
	const anyOf = (words: readonly string[], mark = "") =>
		`(${words.map((word) => `'${mark}${word}'`).join(" | ")})`;
	const term = ({ words, prefix, forms }: Term) =>
		forms.length > 0
			? anyOf(forms)
			: words.map((word, at) => `'${word}'${prefix && at === words.length - 1 ? ":*" : ""}`).join(" & ");
	const isPhrase = ({ words }: Term) => words.length > 1;
	// The index knows which words a document holds; that they follow one another is seen in the document.
	const phrase = ({ words, prefix }: Term) => ` ${words.join(" ")}${prefix ? "" : " "}`;
	const phrases = [
		...query.wanted.filter(isPhrase).map((one) => sql`strpos("words", ${phrase(one)}) > 0`),
		...query.unwanted.filter(isPhrase).map((one) => sql`strpos("words", ${phrase(one)}) = 0`),
	];
	const all = [
		...query.wanted.map(term),
		...groups.map((group) => anyOf(group, "=")),
		...query.unwanted.filter((one) => !isPhrase(one)).map((one) => `!${term(one)}`),
		`!('=shut' & !${anyOf(keys, "=")})`,
	];
	return {
		expression: all.join(" & "),
		phrases: phrases.length === 0 ? sql`TRUE` : joined(phrases, "AND"),
	};
}
