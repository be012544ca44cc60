import { systemClock } from "../clock.ts";
import { type Database, openDatabase, type Transaction } from "../database/database.ts";
import { insertRows } from "../database/insertRows.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { withoutIndexes } from "../database/withoutIndexes.ts";
import { nearPairs } from "./nearPairs.ts";
import { columnsOf, saidIn, usesOf } from "./said.ts";

/** Replies read, or rows changed, at a time. */
const batch = 1_000;

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

/**
 * Makes everything that is kept of the replies' sentences anew: for a record that is older than stock lines, or that was
 * filled past the program. Memory does not grow with the record, but for a number for each sentence that is near another.
 * `progress` is called with how many replies were read.
 */
export async function rebuildStockLines(
	tx: Transaction,
	progress: (done: number) => void = () => {},
): Promise<void> {
	await tx.stockUse.deleteMany();
	await tx.stockSentence.deleteMany();
	await tx.stockCount.deleteMany();
	await tx.stockJoint.deleteMany();
	const columns = Object.entries(saidColumns).map(([name, type]) => `"${name}" ${type}`);
	await tx.$executeRawUnsafe(
		`CREATE TEMPORARY TABLE "Said" ("id" INTEGER PRIMARY KEY, ${columns.join(", ")})`,
	);
	await gather(tx, progress);
	await withoutIndexes(tx, ["StockSentence"], async () => {
		await tx.$executeRaw`
			INSERT INTO "StockSentence" ("hash", "key", "band1", "band2", "band3", "band4", "band5", "band6", "uses", "publicUses")
			SELECT "hash", MIN("key"), MIN("band1"), MIN("band2"), MIN("band3"), MIN("band4"), MIN("band5"), MIN("band6"),
				SUM(CASE WHEN "first" THEN 1 ELSE 0 END), SUM(CASE WHEN "first" AND NOT "restricted" THEN 1 ELSE 0 END)
			FROM "Said" GROUP BY "hash" ORDER BY "hash"`;
	});
	await keepGroups(tx);
	await withoutIndexes(tx, ["StockUse"], async () => {
		await tx.$executeRaw`
			INSERT INTO "StockUse" ("replyId", "sentenceId", "groupId", "storyId", "organizationId", "restricted", "first",
				"start", "end", "saidAt", "speaker")
			SELECT u."replyId", s."id", COALESCE(s."groupId", s."id"), u."storyId", u."organizationId", u."restricted", u."first",
				u."start", u."end", u."saidAt", u."speaker"
			FROM "Said" u JOIN "StockSentence" s ON s."hash" = u."hash" ORDER BY u."id"`;
	});
	await tx.$executeRaw`DROP TABLE "Said"`;
	await count(tx);
}

async function gather(tx: Transaction, progress: (done: number) => void): Promise<void> {
	for (let [after, done, id] = [0, 0, 0]; ; ) {
		progress(done);
		const replies = await rowsOf(tx)<{ id: number }>(
			sql`SELECT "id" FROM "Reply" WHERE "id" > ${after} ORDER BY "id" LIMIT ${batch}`,
		);
		const said = await saidIn(
			tx,
			replies.map((reply) => reply.id),
		);
		const rows = said.flatMap((one) =>
			usesOf(one, { id: 0, groupId: null }).map((use) => {
				id += 1;
				return { ...use, ...columnsOf(one.key), id };
			}),
		);
		await insertRows(tx, "Said", { id: "integer", ...saidColumns }, rows);
		const last = replies[batch - 1];
		if (last === undefined) return;
		after = last.id;
		done += batch;
	}
}

/** Gives every sentence that is near others the group that they make together, whose number is the least in it. */
async function keepGroups(tx: Transaction): Promise<void> {
	const parents = new Map<number, number>();
	const rootOf = (id: number): number => {
		let root = id;
		for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
		return root;
	};
	for await (const [one, other] of nearPairs(tx)) {
		const [a, b] = [rootOf(one), rootOf(other)];
		if (a !== b) parents.set(Math.max(a, b), Math.min(a, b));
	}
	await tx.$executeRaw`CREATE TEMPORARY TABLE "Grouped" ("id" INTEGER PRIMARY KEY, "groupId" INTEGER)`;
	const ids = [...parents.keys()];
	for (let at = 0; at < ids.length; at += batch) {
		const rows = ids.slice(at, at + batch).map((id) => ({ id, groupId: rootOf(id) }));
		await insertRows(tx, "Grouped", { id: "integer", groupId: "integer" }, rows);
	}
	await tx.$executeRaw`
		UPDATE "StockSentence" SET "groupId" = g."groupId" FROM "Grouped" g WHERE g."id" = "StockSentence"."id"`;
	await tx.$executeRaw`DROP TABLE "Grouped"`;
}

/** Every count, from the uses: what `countsOf` and `jointsOf` say of all groups. */
async function count(tx: Transaction): Promise<void> {
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

/** As long as it takes. */
const patience = { maxWait: 60_000, timeout: 24 * 60 * 60 * 1000 };

/**
 * Makes stock lines for the record at `url`, which is open as `db`, if it has none because it is older than they are. Cheap
 * when there is nothing to do.
 */
export async function deriveStockLines(db: Database, url: string): Promise<void> {
	const isMissing = async (reader: Transaction) =>
		(await reader.stockUse.findFirst({ select: { id: true } })) === null &&
		(await reader.reply.findFirst({ select: { id: true } })) !== null;
	if (!(await isMissing(db.read))) return;
	const patient = await openDatabase(url, patience);
	try {
		await patient.write({ personId: null, now: systemClock.now() }, async ({ tx }) => {
			if (await isMissing(tx)) await rebuildStockLines(tx);
		});
	} finally {
		await patient.close();
	}
}
