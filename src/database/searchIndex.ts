import type { Database } from "./database.ts";

/**
 * Makes the search index anew from the record: after records were put in past the triggers, or when `check` finds it
 * wrong. One transaction, so nobody writes meanwhile; memory does not grow with the record. Of a large record the database must
 * have been opened with the patience for it.
 */
export function rebuildSearch(db: Pick<Database, "kind" | "write">, now: Date): Promise<void> {
	return db.write({ personId: null, now }, async ({ tx }) => {
		if (db.kind === "sqlite") {
			// The index is read and written all over: with the usual 16 MB a million requests take hours.
			const [usual] = await tx.$queryRaw<{ cache_size: number }[]>`PRAGMA cache_size`;
			await tx.$queryRaw`PRAGMA cache_size = -262144`;
			await tx.$executeRaw`DELETE FROM "SearchDocument"`;
			await tx.$executeRaw`INSERT INTO "SearchText" ("SearchText") VALUES ('delete-all')`;
			// By rising time, so that FTS5 appends.
			await tx.$executeRaw`
				INSERT INTO "SearchPut" SELECT * FROM "SearchSource" ORDER BY "seconds", "kind", "recordId", "part"`;
			await tx.$queryRawUnsafe(`PRAGMA cache_size = ${Number(usual?.cache_size)}`);
			return;
		}
		await tx.$executeRaw`DROP INDEX "SearchDocument_lexemes_idx"`;
		await tx.$executeRaw`TRUNCATE "SearchDocument"`;
		await tx.$executeRaw`
			INSERT INTO "SearchDocument" ("id", "kind", "recordId", "part", "words", "filters")
			SELECT ("seconds" + 2208988800) * 524288 - 1 +
				row_number() OVER (PARTITION BY "seconds" ORDER BY "kind" COLLATE "C", "recordId", "part"),
				"kind", "recordId", "part", "search_words"("text"), "search_filters"("filters", "seconds")
			FROM "SearchSource"`;
		await tx.$executeRaw`
			CREATE INDEX "SearchDocument_lexemes_idx" ON "SearchDocument"
			USING gin ("search_lexemes"("words", "filters")) WITH (fastupdate = off)`;
	});
}
