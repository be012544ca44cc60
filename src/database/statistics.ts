/**
 * What makes SQLite's planner look at the tables that are new or have grown tenfold, one statement after the other; a little
 * of each is read. Without it, plans for a large record are guesses.
 *
 * A process plans by what it knew when it opened the file. So what was seen of a small table is forgotten: the planner takes one
 * that it knows nothing of to be large, and uses its indexes; but one that had ten rows at the start it would read whole for
 * months, whatever came in since. Of the table in which FTS5 keeps its index, which has no other, it is told that it is
 * large: FTS5 takes the pages that it has merged out by their numbers, and would look through all for them at every merge.
 */
export const renewStatistics: readonly string[] = [
	"PRAGMA optimize = 0x10002",
	`DELETE FROM "sqlite_stat1" WHERE CAST("stat" AS INTEGER) < 1000 OR "tbl" = 'SearchText_data'`,
	`DELETE FROM "sqlite_stat4" WHERE "tbl" NOT IN (SELECT "tbl" FROM "sqlite_stat1")`,
	`INSERT INTO "sqlite_stat1" ("tbl", "idx", "stat") VALUES ('SearchText_data', NULL, '1000000')`,
	"ANALYZE sqlite_schema",
];
