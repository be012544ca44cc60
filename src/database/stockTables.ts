import type { Transaction } from "./database.ts";
import { insertRows } from "./insertRows.ts";
import { withoutIndexes } from "./withoutIndexes.ts";

/**
 * The tables of stock lines made anew in a few statements over all replies, the same on both databases: what is said is
 * first put into a table of its own, whose order is then the order of both.
 */

/** A row for each use of a sentence, with all that the sentence's own row will have: put in order, it is both tables. */
const saidColumns = {
	hash: "text",
	key: "text",
	band1: "integer",
	band2: "integer",
	band3: "integer",
	band4: "integer",
	band5: "integer",
	band6: "integer",
	replyId: "integer",
	storyId: "integer",
	organizationId: "integer",
	restricted: "boolean",
	first: "boolean",
	start: "integer",
	end: "integer",
	saidAt: "timestamp(3)",
	speaker: "text",
} as const;

type SaidRow = { id: number } & Readonly<
	Record<keyof typeof saidColumns, string | number | boolean | Date | null>
>;

/** Empties the tables, and opens the one that holds what is said until this transaction has used it. */
export async function openSaid(tx: Transaction): Promise<void> {
	await tx.stockUse.deleteMany();
	await tx.stockSentence.deleteMany();
	await tx.stockCount.deleteMany();
	await tx.stockJoint.deleteMany();
	const columns = Object.entries(saidColumns).map(([name, type]) => `"${name}" ${type}`);
	await tx.$executeRawUnsafe(
		`CREATE TEMPORARY TABLE "Said" ("id" INTEGER PRIMARY KEY, ${columns.join(", ")})`,
	);
}

/** Adds what some replies say. */
export const addSaid = (tx: Transaction, rows: readonly SaidRow[]): Promise<void> =>
	insertRows(tx, "Said", { id: "integer", ...saidColumns }, rows);

/** A row for each sentence, in a group of its own. */
export async function fillSentences(tx: Transaction): Promise<void> {
	await withoutIndexes(tx, ["StockSentence"], async () => {
		await tx.$executeRaw`
			INSERT INTO "StockSentence" ("hash", "key", "band1", "band2", "band3", "band4", "band5", "band6", "uses", "publicUses")
			SELECT "hash", MIN("key"), MIN("band1"), MIN("band2"), MIN("band3"), MIN("band4"), MIN("band5"), MIN("band6"),
				SUM(CASE WHEN "first" THEN 1 ELSE 0 END), SUM(CASE WHEN "first" AND NOT "restricted" THEN 1 ELSE 0 END)
			FROM "Said" GROUP BY "hash" ORDER BY "hash"`;
	});
}

/** Gives these sentences their groups. */
export async function setGroups(
	tx: Transaction,
	sentences: readonly { id: number; groupId: number }[],
): Promise<void> {
	await tx.$executeRaw`CREATE TEMPORARY TABLE "Grouped" ("id" INTEGER PRIMARY KEY, "groupId" INTEGER)`;
	for (let at = 0; at < sentences.length; at += 1_000) {
		const some = sentences.slice(at, at + 1_000);
		await insertRows(tx, "Grouped", { id: "integer", groupId: "integer" }, some);
	}
	await tx.$executeRaw`
		UPDATE "StockSentence" SET "groupId" = g."groupId" FROM "Grouped" g WHERE g."id" = "StockSentence"."id"`;
	await tx.$executeRaw`DROP TABLE "Grouped"`;
}

/** A row for each use, by the sentences that are there; what is said is needed no more. */
export async function fillUses(tx: Transaction): Promise<void> {
	await withoutIndexes(tx, ["StockUse"], async () => {
		await tx.$executeRaw`
			INSERT INTO "StockUse" ("replyId", "sentenceId", "groupId", "storyId", "organizationId", "restricted", "first",
				"start", "end", "saidAt", "speaker")
			SELECT u."replyId", s."id", COALESCE(s."groupId", s."id"), u."storyId", u."organizationId", u."restricted", u."first",
				u."start", u."end", u."saidAt", u."speaker"
			FROM "Said" u JOIN "StockSentence" s ON s."hash" = u."hash" ORDER BY u."id"`;
	});
	await tx.$executeRaw`DROP TABLE "Said"`;
}

/** Every count, from the uses: what `countsOf` and `jointsOf` of src/stock-lines say of all groups. */
export async function fillCounts(tx: Transaction): Promise<void> {
	await tx.$executeRaw`
		INSERT INTO "StockCount" ("groupId", "organizationId", "count", "recurring", "firstAt", "lastAt")
		SELECT "groupId", "organizationId", COUNT(*), COUNT(*) > 1, MIN("saidAt"), MAX("saidAt")
		FROM "StockUse" WHERE NOT "restricted" GROUP BY "groupId", "organizationId" ORDER BY "groupId", "organizationId"`;
	await tx.$executeRaw`
		INSERT INTO "StockJoint" ("groupId", "organizationIds", "count")
		SELECT "groupId", "ids", COUNT(*) FROM (
			SELECT "groupId", string_agg(CAST("organizationId" AS TEXT), ',' ORDER BY "organizationId") AS "ids"
			FROM "StockUse"
			WHERE NOT "restricted" AND "replyId" IN (SELECT "replyId" FROM "StockUse" WHERE NOT "first")
			GROUP BY "groupId", "replyId", "start"
		) AS "together" GROUP BY "groupId", "ids" ORDER BY "groupId", "ids"`;
}
