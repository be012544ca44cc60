import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database, DatabaseKind, Transaction } from "../database/database.ts";
import { migrationsFolder } from "../database/migrate.ts";
import { isOutOfReach } from "../database/problems.ts";
import { readBy, rowsWithin } from "../database/rows.ts";
import { draftProblems } from "../drafts/problems.ts";
import { importProblems } from "../imports/check.ts";
import { applyCorrections, problemWithPassage } from "../inquiries/inquiry.ts";
import { derived } from "./checkDerived.ts";
import { correctionsOf } from "./corrections.ts";
import { batch, type Finding, type Findings, finding, numberOf, type Progress } from "./finding.ts";
import { canonicalJson, firstHash, hashOf } from "./log.ts";
import { type RecordType, recorded, recordedColumns, recordIn } from "./records.ts";

export type { Finding, Progress } from "./finding.ts";

/** An entry after which its record is no longer there. */
const removes = (action: string) => action === "session.ended" || /[._]removed$/.test(action);

/**
 * Verifies everything the database holds against the log, and the log against itself, as it stood at one instant:
 * others may go on writing. Answers the first thing that is wrong, or null. Memory does not grow with the record.
 * Throws what the database throws when it is out of reach.
 */
export async function check(db: Database, progress: Progress = () => {}): Promise<Finding | null> {
	let doing = "The log";
	const findings = (tx: Transaction) =>
		all(tx, db.kind, (what, done) => {
			doing = what;
			progress(what, done);
		});
	try {
		return await db.read.$transaction(
			async (tx) => {
				readBy(tx, rowsWithin(db.kind, tx));
				for await (const finding of findings(tx)) return finding;
				return null;
			},
			// One snapshot for all of it, however long it takes.
			{ isolationLevel: "Serializable", maxWait: 10_000, timeout: 24 * 60 * 60 * 1000 },
		);
	} catch (error) {
		// A value that no program of ours wrote may not even be readable.
		if (isOutOfReach(error)) throw error;
		return finding(`${doing} cannot be read: ${error instanceof Error ? error.message.trim() : error}.`);
	}
}

async function* all(tx: Transaction, kind: DatabaseKind, progress: Progress): Findings {
	if (kind === "sqlite") yield* integrity(tx);
	yield* chain(tx, progress);
	yield* triggers(tx, kind);
	for (const type of Object.keys(recordedColumns) as RecordType[]) yield* records(tx, type, progress);
	yield* attachments(tx, progress);
	yield* passages(tx, progress);
	yield* drafts(tx, progress);
	yield* imports(tx, progress);
	yield* derived(tx, kind, progress);
}

/** The file itself: SQLite finds pages and indexes that do not fit together. */
async function* integrity(tx: Transaction): Findings {
	// FTS5 remembers where its lists lie, and notices only when it is asked for something that another connection moved them.
	await tx.$queryRaw`SELECT "rowid" FROM "SearchText" WHERE "SearchText" MATCH '"a"' LIMIT 1`;
	const [row] = await tx.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check(1)`;
	if (row?.integrity_check !== "ok") {
		yield finding(`The database file is damaged: ${row?.integrity_check}.`);
	}
}

/** Numbers without a gap from 1, each hash over its content and the hash before, and the head at the end. */
async function* chain(tx: Transaction, progress: Progress): Findings {
	let last = { number: 0, hash: firstHash };
	for (;;) {
		progress("The log", last.number);
		const entries = await tx.logEntry.findMany({
			where: { number: { gt: last.number } },
			orderBy: { number: "asc" },
			take: batch,
		});
		for (const { hash, ...entry } of entries) {
			const { number, action, recordType: type, recordId: id } = entry;
			const about = { number, type, id };
			if (number !== last.number + 1) {
				yield finding(`Log entry ${last.number + 1} is missing: the next one is ${number}.`, {
					number: last.number + 1,
				});
			}
			if (hashOf(entry) !== hash) {
				yield finding(
					`Log entry ${number} (${action}, ${type} ${id}) was changed: its hash does not fit its content.`,
					about,
				);
			}
			if (entry.previousHash !== last.hash) {
				yield finding(
					`Log entry ${number} (${action}, ${type} ${id}) does not continue entry ${last.number}: entries were changed or removed before it.`,
					about,
				);
			}
			if (!Object.hasOwn(recordedColumns, type)) {
				yield finding(`Log entry ${number} speaks of a ${type}, and there is no such kind of record.`, about);
			}
			last = { number, hash };
		}
		if (entries.length < batch) break;
	}
	const heads = await tx.logHead.findMany();
	const [head] = heads;
	if (heads.length !== 1 || head === undefined) {
		yield finding(`The log has ${heads.length} heads and must have one.`);
	} else if (head.number !== last.number || head.hash !== last.hash) {
		yield finding(
			head.number > last.number
				? `The log is cut off after entry ${last.number}: it went on to entry ${head.number}.`
				: `The log's head stands at entry ${head.number} and does not fit the last entry, ${last.number}.`,
			{ number: last.number },
		);
	}
}

const aSqliteTrigger = /^CREATE TRIGGER "(\w+)"[\s\S]*?\bEND;$/gm;
const aPostgresqlTrigger = /^CREATE TRIGGER "(\w+)"[\s\S]*?\);$/gm;

/** The triggers that keep the log and the records as they are, and what is derived in step, as the migrations made them. */
async function* triggers(tx: Transaction, kind: DatabaseKind): Findings {
	const folder = join(migrationsFolder, kind);
	const sql = readdirSync(folder)
		.sort()
		.map((name) => readFileSync(join(folder, name, "migration.sql"), "utf8").replaceAll("\r\n", "\n"))
		.join("\n");
	const made = new Map(
		[...sql.matchAll(kind === "sqlite" ? aSqliteTrigger : aPostgresqlTrigger)].map(([text, name = ""]) => [
			name,
			text.slice(0, -1),
		]),
	);
	if (made.size === 0) throw new Error("the migrations make no trigger");
	const found =
		kind === "sqlite"
			? await tx.$queryRaw<{ name: string; text: string }[]>`
				SELECT "name", "sql" AS "text" FROM "sqlite_master" WHERE "type" = 'trigger'`
			: await tx.$queryRaw<{ name: string; text: string }[]>`
				SELECT "tgname" AS "name", "tgenabled"::text || "prosrc" AS "text"
				FROM "pg_trigger" JOIN "pg_class" c ON c."oid" = "tgrelid" JOIN "pg_proc" p ON p."oid" = "tgfoid"
				WHERE NOT "tgisinternal" AND c."relnamespace" = current_schema()::regnamespace`;
	const bodies = new Map(
		[...sql.matchAll(/^CREATE FUNCTION "(\w+)"\(.*?\$\$([\s\S]*?)\$\$/gm)].map(([, name, body]) => [
			name,
			body,
		]),
	);
	const bodyOf = (text: string) => bodies.get(/EXECUTE FUNCTION "(\w+)"/.exec(text)?.[1]);
	for (const [name, text] of made) {
		const trigger = found.find((one) => one.name === name);
		if (trigger === undefined) {
			yield finding(`The trigger ${name} is missing: what it protects can be changed.`);
		} else if (trigger.text !== (kind === "sqlite" ? text : `O${bodyOf(text)}`)) {
			yield finding(`The trigger ${name} was changed or switched off: what it protects can be changed.`);
		}
	}
}

/** A model's rows as they are needed here, whichever model it is. */
interface Table {
	findMany(args: object): Promise<{ id: number }[]>;
}

/** Each record says what the newest log entry about it says, and each entry's record is there unless it was removed. */
async function* records(tx: Transaction, type: RecordType, progress: Progress): Findings {
	const table = tx[(type.charAt(0).toLowerCase() + type.slice(1)) as "person"] as unknown as Table;
	for (let after = 0, done = 0; ; ) {
		progress(type, done);
		const newest = await tx.$queryRaw<{ number: number }[]>`
			SELECT MAX("number") AS "number" FROM "LogEntry" WHERE "recordType" = ${type} AND "recordId" > ${after}
			GROUP BY "recordId" ORDER BY "recordId" LIMIT ${batch}`;
		const entries = await tx.logEntry.findMany({
			where: { number: { in: newest.map((row) => Number(row.number)) } },
			orderBy: { recordId: "asc" },
		});
		const last = entries.length === batch ? entries[batch - 1] : undefined;
		const rows = await table.findMany({
			where: { id: { gt: after, lte: last?.recordId } },
			orderBy: { id: "asc" },
			take: batch + 1,
		});
		const entryOf = new Map(entries.map((entry) => [entry.recordId, entry]));
		for (const row of rows) {
			const entry = entryOf.get(row.id);
			entryOf.delete(row.id);
			const name = `${type} ${row.id}`;
			if (entry === undefined) {
				yield finding(`${name} stands in no log entry.`, { type, id: row.id });
				continue;
			}
			const at = { number: entry.number, type, id: row.id };
			if (removes(entry.action)) {
				yield finding(`${name} is there, though log entry ${entry.number} (${entry.action}) removed it.`, at);
			}
			const differing = differences(type, row, entry.data);
			if (differing.length > 0) {
				yield finding(
					`${name} does not say what log entry ${entry.number} (${entry.action}), the last about it, says: ${differing.join(", ")}.`,
					at,
				);
			}
		}
		for (const { number, action, recordId: id } of entryOf.values()) {
			if (removes(action)) continue;
			yield finding(`${type} ${id} is gone, though log entry ${number} (${action}) is the last about it.`, {
				number,
				type,
				id,
			});
		}
		if (last === undefined) break;
		after = last.recordId;
		done += entries.length;
	}
}

/** The columns in which the row and the entry's record differ. */
function differences(type: RecordType, row: object, data: string): string[] {
	const said = recordIn(type, data);
	return Object.entries(recorded(type, row))
		.filter(([column, value]) => canonicalJson(said[column]) !== canonicalJson(value))
		.map(([column]) => column);
}

/** Every file's bytes have the size and the SHA-256 that the record holds. */
async function* attachments(tx: Transaction, progress: Progress): Findings {
	for (let after = 0, done = 0; ; done += 1) {
		progress("Attachments", done);
		// One at a time: each may be as large as an upload may be.
		const row = await tx.attachment.findFirst({
			where: { id: { gt: after } },
			orderBy: { id: "asc" },
			include: { content: true },
		});
		if (row === null) break;
		after = row.id;
		const bytes = row.content?.bytes;
		const problem =
			bytes === undefined
				? "has lost its bytes"
				: bytes.length !== row.size
					? `holds ${bytes.length} bytes and not ${row.size}`
					: createHash("sha256").update(bytes).digest("hex") !== row.sha256
						? "holds other bytes than were kept: their SHA-256 differs"
						: null;
		if (problem !== null) {
			const number = await numberOf(tx, "Attachment", row.id);
			yield finding(`Attachment ${row.id} (log entry ${number}) ${problem}.`, {
				number,
				type: "Attachment",
				id: row.id,
			});
		}
	}
}

/** Every draft that is kept is the one that was checked, with the findings that were made. */
async function* drafts(tx: Transaction, progress: Progress): Findings {
	for await (const { checkId, problem } of draftProblems(tx, (done) => progress("Drafts", done))) {
		const number = await numberOf(tx, "DraftCheck", checkId);
		yield finding(`DraftCheck ${checkId} (log entry ${number}) ${problem}.`, {
			number,
			type: "DraftCheck",
			id: checkId,
		});
	}
}

/** Every spreadsheet that is kept is the one that was brought, and its rows made what they say. */
async function* imports(tx: Transaction, progress: Progress): Findings {
	for await (const { importId, problem } of importProblems(tx, (done) => progress("Imports", done))) {
		const number = await numberOf(tx, "Import", importId);
		yield finding(`Import ${importId} (log entry ${number}) ${problem}.`, {
			number,
			type: "Import",
			id: importId,
		});
	}
}

/** Quotes, reasons and marks of coverage stand within the words they were marked on. */
async function* passages(tx: Transaction, progress: Progress): Findings {
	for (let after = 0, done = 0; ; ) {
		progress("Quotes", done);
		const replies = await tx.reply.findMany({
			where: { id: { gt: after } },
			orderBy: { id: "asc" },
			take: batch,
			include: { quotes: true, coverage: { where: { start: { not: null } } } },
		});
		const correctionsOfReply = await correctionsOf(tx, { Reply: replies.map((reply) => reply.id) });
		for (const reply of replies) {
			const corrections = correctionsOfReply("Reply", reply.id);
			const ofBody = corrections.filter((correction) => correction.field === "body");
			const bodies = [reply.body, ...ofBody.map((correction) => String(correction.after))];
			const now = applyCorrections(reply, corrections);
			const marks: Mark[] = [
				{ type: "Reply", id: reply.id, start: reply.reasonStart, end: reply.reasonEnd, body: reply.body },
				{ type: "Reply", id: reply.id, start: now.reasonStart, end: now.reasonEnd, body: now.body },
				...reply.quotes.map((quote) => ({
					type: "Quote" as const,
					...quote,
					body: bodies[quote.bodyVersion],
				})),
			];
			for (const mark of reply.coverage) {
				const version = await versionAt(tx, mark.id, ofBody);
				marks.push({ type: "Coverage", ...mark, body: bodies[version] });
			}
			for (const { type, id, start, end, body } of marks) {
				if (start === null && end === null) continue;
				if (body !== undefined && problemWithPassage(body, start ?? -1, end ?? -1) === null) continue;
				const number = await numberOf(tx, type, id);
				yield finding(
					`${type} ${id} (log entry ${number}) marks ${start} to ${end}, which is no passage of the body of Reply ${reply.id}.`,
					{ number, type, id },
				);
			}
		}
		const last = replies[batch - 1];
		if (last === undefined) break;
		after = last.id;
		done += replies.length;
	}
}

/** Offsets, and the body as it stood when they were marked. */
interface Mark {
	type: RecordType;
	id: number;
	start: number | null;
	end: number | null;
	body: string | undefined;
}

/** How many of these corrections had been made when the coverage was marked. */
async function versionAt(
	tx: Transaction,
	coverageId: number,
	corrections: { id: number }[],
): Promise<number> {
	if (corrections.length === 0) return 0;
	const marked = (await numberOf(tx, "Coverage", coverageId)) ?? 0;
	const made: (number | null)[] = [];
	for (const { id } of corrections) made.push(await numberOf(tx, "Correction", id));
	return made.filter((number) => number !== null && number < marked).length;
}
