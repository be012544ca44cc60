import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { rebuildCounts } from "../figures/recount.ts";
import { check, type Finding, type Progress } from "../record/check.ts";
import { deriveStockLines } from "../stock-lines/rebuild.ts";
import { temporaryFolder } from "../temporary.ts";
import { type Database, openDatabase, type Transaction } from "./database.ts";
import type { Prisma } from "./generated/sqlite/client.ts";
import { migrate } from "./migrate.ts";
import { makeWhole, Refused } from "./wholeFile.ts";

/**
 * A backup is one SQLite file with everything in it, whichever database it was made of: it needs no program but
 * this one, is restored into either, and can be looked into and checked by itself (`DATABASE_URL=file:BACKUP`).
 */

export { Refused };

/** Long enough for any record. */
export const patience = { maxWait: 60_000, timeout: 24 * 60 * 60 * 1000 };

/**
 * Copies the database at `url` into a new file, as it stood at one instant; a server may go on writing meanwhile.
 * The file appears complete and on the disk, or not at all, and only its owner may read it. Answers the number of
 * log entries in it. Throws Refused when there is a file already or no folder for it.
 */
export function backUp(url: string, file: string, progress: Progress = () => {}): Promise<number> {
	return makeWhole(file, async (partial) => {
		if (url.startsWith("file:")) vacuumInto(url.slice("file:".length), partial);
		else await copyOut(url, partial, progress);
		const copy = new Sqlite(partial);
		copy.pragma("journal_mode = DELETE");
		const head = copy.prepare('SELECT "number" FROM "LogHead"').get() as { number: number };
		copy.close();
		return head.number;
	});
}

/**
 * Puts a backup into the database at `url`, made if it is missing, in one transaction. Nothing is restored unless
 * the backup passes `check`. Throws Refused for a file that is no backup, a backup that is wrong, or a database
 * that holds a person or a log entry. Answers what is wrong with the restored database, or null.
 */
export async function restore(
	url: string,
	file: string,
	progress: Progress = () => {},
): Promise<Finding | null> {
	if (!existsSync(file)) throw new Refused(`There is no file ${file}.`);
	const folder = temporaryFolder("restore");
	try {
		// A copy, because a backup of an older version is brought up to date before it is read.
		const copy = join(folder, "backup.db");
		try {
			vacuumInto(file, copy);
		} catch (error) {
			throw new Refused(`${file} is not a backup: ${(error as Error).message}.`);
		}
		if (!isRecord(copy)) throw new Refused(`${file} is not a backup: it holds no record.`);
		await migrate({ url: `file:${copy}` });
		const backup = await openDatabase(`file:${copy}`);
		try {
			await deriveStockLines(backup, `file:${copy}`);
			const wrong = await check(backup, progress);
			if (wrong !== null) throw new Refused(`The backup is wrong, and was not restored. ${wrong.sentence}`);
			await migrate({ url });
			const db = await openDatabase(url, patience);
			try {
				await copyIn(backup, db, progress);
				return await check(db, progress);
			} finally {
				await db.close();
			}
		} finally {
			await backup.close();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A consistent copy of a SQLite file, taken by a connection of its own. */
function vacuumInto(from: string, to: string): void {
	const source = new Sqlite(from, { readonly: true, fileMustExist: true, timeout: 10_000 });
	try {
		source.prepare("VACUUM INTO ?").run(to);
	} finally {
		source.close();
	}
}

function isRecord(file: string): boolean {
	const database = new Sqlite(file, { readonly: true });
	try {
		const { count } = database
			.prepare(
				`SELECT COUNT(*) AS "count" FROM "sqlite_master" WHERE "name" IN ('LogEntry', 'LogHead', '_prisma_migrations')`,
			)
			.get() as { count: number };
		return count === 3;
	} finally {
		database.close();
	}
}

async function copyOut(url: string, file: string, progress: Progress): Promise<void> {
	await migrate({ url: `file:${file}` });
	const source = await openDatabase(url);
	try {
		const copy = await openDatabase(`file:${file}`, patience);
		try {
			await copyIn(source, copy, progress);
		} finally {
			await copy.close();
		}
	} finally {
		await source.close();
	}
}

/** Every model with its key, those that others point to first. A model left out does not compile. */
export const tables = {
	person: "id",
	session: "id",
	accessToken: "id",
	oneTimeLink: "id",
	signInFailure: "id",
	submission: "id",
	organization: "id",
	contact: "id",
	story: "id",
	storyPerson: "id",
	inquiry: "id",
	question: "id",
	withdrawal: "id",
	attempt: "id",
	reply: "id",
	replyInquiry: "id",
	coverage: "id",
	quote: "id",
	quoteApproval: "id",
	correction: "id",
	attachment: "id",
	attachmentContent: "attachmentId",
	questionTopic: "id",
	shortNotice: "id",
	lineOverride: "id",
	signOff: "id",
	publication: "id",
	alertClosing: "id",
	storySubject: "id",
	draftCheck: "id",
	draftContent: "checkId",
	draftAcceptance: "id",
	draftRemoval: "id",
	feedAddress: "id",
	setting: "id",
	import: "id",
	importChunk: "id",
	importRun: "importId",
	importRow: "id",
	inquiryFigure: "inquiryId",
	figureDue: "organizationId",
	stockSentence: "id",
	stockUse: "id",
	stockCount: "id",
	stockJoint: "id",
	savedSearch: "id",
	logEntry: "number",
} as const satisfies Record<
	Exclude<Uncapitalize<Prisma.ModelName>, "logHead" | "periodFigure" | "openAlert">,
	string
>;

type Row = Record<string, unknown>;
/** A model's rows, whichever model it is. */
interface Table {
	findMany(args: object): Promise<Row[]>;
	createMany(args: { data: Row[] }): Promise<unknown>;
}

/** Copies every row as it stands, keys included, from one snapshot and in one write. Throws Refused unless `to` is empty. */
async function copyIn(from: Database, to: Database, progress: Progress): Promise<void> {
	await from.read.$transaction(
		(source) =>
			to.write({ personId: null, now: new Date() }, async ({ tx }) => {
				if ((await tx.person.count()) > 0 || (await tx.logEntry.count()) > 0) {
					throw new Refused("The database is not empty: a backup is restored into an empty one only.");
				}
				for (const name of Object.keys(tables) as (keyof typeof tables)[]) {
					await copyTable(name, source, tx, (done) => progress(name, done));
				}
				await rebuildCounts(tx);
				const { number, hash } = await source.logHead.findUniqueOrThrow({ where: { id: 1 } });
				await tx.logHead.update({ where: { id: 1 }, data: { number, hash } });
				await continueNumbering(to.kind, tx);
			}),
		{ isolationLevel: "Serializable", ...patience },
	);
}

async function copyTable(
	name: keyof typeof tables,
	source: Transaction,
	target: Transaction,
	progress: (done: number) => void,
): Promise<void> {
	const key = tables[name];
	const [from, to] = [source[name], target[name]] as unknown as [Table, Table];
	// Files are held one at a time.
	const take = name === "attachmentContent" || name === "importChunk" ? 1 : 100;
	for (let after = 0, done = 0; ; ) {
		progress(done);
		const rows = await from.findMany({ where: { [key]: { gt: after } }, orderBy: { [key]: "asc" }, take });
		if (rows.length > 0) {
			// A part may have been put under an organization that came later.
			await to.createMany({
				data: name === "organization" ? rows.map((row) => ({ ...row, parentId: null })) : rows,
			});
		}
		const last = rows[take - 1];
		if (last === undefined) break;
		after = last[key] as number;
		done += rows.length;
	}
	if (name === "organization") {
		for (const { id, parentId } of await source.organization.findMany({
			where: { parentId: { not: null } },
		})) {
			await target.organization.update({ where: { id }, data: { parentId } });
		}
	}
}

/** The next record gets a number that none ever had, also none that was removed. */
async function continueNumbering(kind: Database["kind"], tx: Transaction): Promise<void> {
	const logged = await tx.logEntry.groupBy({ by: ["recordType"], _max: { recordId: true } });
	for (const [name, key] of Object.entries(tables)) {
		if (key !== "id") continue;
		const model = name.charAt(0).toUpperCase() + name.slice(1);
		const [row] = await tx.$queryRawUnsafe<{ last: number | null }[]>(
			`SELECT MAX("id") AS "last" FROM "${model}"`,
		);
		const inLog = logged.find(({ recordType }) => recordType === model)?._max.recordId;
		const last = Math.max(Number(row?.last ?? 0), inLog ?? 0);
		if (last === 0) continue;
		if (kind === "postgresql") {
			await tx.$queryRaw`SELECT setval(pg_get_serial_sequence(${`"${model}"`}, 'id'), ${last})::int AS "last"`;
		} else {
			await tx.$executeRaw`DELETE FROM "sqlite_sequence" WHERE "name" = ${model}`;
			await tx.$executeRaw`INSERT INTO "sqlite_sequence" ("name", "seq") VALUES (${model}, ${last})`;
		}
	}
}
