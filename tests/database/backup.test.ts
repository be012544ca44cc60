import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUp, restore } from "../../src/database/backup.ts";
import { openDatabase } from "../../src/database/database.ts";
import { check } from "../../src/record/check.ts";
import { putOnRecord } from "../record/record.ts";
import { tamperPastTriggers } from "../record/tamper.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { freshDatabaseUrl } from "../support/database.ts";

const folder = mkdtempSync(join(tmpdir(), "right-of-reply-backup-"));
const file = (name: string) => join(folder, name);
let app: TestApp;
beforeAll(async () => {
	app = await startApp();
	await putOnRecord(app);
	await backUp(app.config.databaseUrl, file("record.db"));
});
afterAll(async () => {
	await app.close();
	rmSync(folder, { recursive: true });
});

/** Every log entry, and rows of all kinds, as the program reads them. */
async function contents(db: TestApp["db"]) {
	return {
		log: await db.read.logEntry.findMany({ orderBy: { number: "asc" } }),
		head: await db.read.logHead.findMany(),
		people: await db.read.person.findMany({ orderBy: { id: "asc" } }),
		sessions: await db.read.session.findMany({ orderBy: { id: "asc" } }),
		replies: await db.read.reply.findMany({ include: { quotes: true, coverage: true, answers: true } }),
		inquiries: await db.read.inquiry.findMany({
			include: { questions: true, attempts: true },
			orderBy: { id: "asc" },
		}),
		files: (await db.read.attachmentContent.findMany()).map(({ bytes }) => Buffer.from(bytes).toString()),
	};
}

test("a backup is one file that only its owner may read, and holds everything", async () => {
	expect(readdirSync(folder)).toEqual(["record.db"]);
	expect(statSync(file("record.db")).mode & 0o777).toBe(0o600);
	const copy = await openDatabase(`file:${file("record.db")}`);
	try {
		expect(await contents(copy)).toEqual(await contents(app.db));
		expect(await check(copy)).toBeNull();
	} finally {
		await copy.close();
	}
});

test("a backup is restored with its numbers, signs people in, and new records get numbers nobody had", async () => {
	const { url, drop } = await freshDatabaseUrl();
	expect(await restore(url, file("record.db"))).toBeNull();
	const db = await openDatabase(url);
	try {
		expect(await contents(db)).toEqual(await contents(app.db));
		const now = new Date("2017-02-17T09:00:00Z");
		const [person] = await db.read.person.findMany();
		const lastSession = await db.read.logEntry.aggregate({
			where: { recordType: "Session" },
			_max: { recordId: true },
		});
		const session = await db.write({ personId: null, now }, async ({ tx, log }) => {
			const row = await tx.session.create({
				data: {
					personId: person?.id ?? 0,
					tokenHash: "x",
					userAgent: "",
					address: "",
					createdAt: now,
					lastSeenAt: now,
					expiresAt: now,
				},
			});
			await log({ action: "session.started", type: "Session", row });
			return row.id;
		});
		expect(session).toBe((lastSession._max.recordId ?? 0) + 1);
		expect(await check(db)).toBeNull();
	} finally {
		await db.close();
		await drop();
	}
});

test("a backup taken while people write is whole", async () => {
	let writing = true;
	const writer = (async () => {
		while (writing) {
			await app.person("journalist");
		}
	})();
	const number = await backUp(app.config.databaseUrl, file("busy.db"));
	writing = false;
	await writer;
	const copy = await openDatabase(`file:${file("busy.db")}`);
	try {
		expect(await check(copy)).toBeNull();
		expect(await copy.headNumber()).toBe(number);
	} finally {
		await copy.close();
	}
});

test("a file that is there is never replaced, and a failed backup leaves nothing behind", async () => {
	writeFileSync(file("letter.txt"), "Dear editor");
	const before = readdirSync(folder);
	await expect(backUp(app.config.databaseUrl, file("letter.txt"))).rejects.toThrow(
		"letter.txt exists already",
	);
	expect(readFileSync(file("letter.txt"), "utf8")).toBe("Dear editor");
	await expect(backUp(app.config.databaseUrl, file("missing/record.db"))).rejects.toThrow(
		"There is no folder",
	);
	const gone = app.db.kind === "sqlite" ? `file:${file("gone.db")}` : "postgresql://nobody@127.0.0.1:1/none";
	// The driver's own error, which is no Error of this realm.
	await expect(backUp(gone, file("of-nothing.db"))).rejects.toHaveProperty("message");
	expect(readdirSync(folder)).toEqual(before);
});

test("a database with somebody in it is not restored into", async () => {
	const before = await contents(app.db);
	await expect(restore(app.config.databaseUrl, file("record.db"))).rejects.toThrow("not empty");
	expect(await contents(app.db)).toEqual(before);
});

test("what is no backup, and a backup that was tampered with, is refused and nothing is restored", async () => {
	const { url, drop } = await freshDatabaseUrl();
	const bad = `file:${file("bad.db")}`;
	await backUp(app.config.databaseUrl, file("bad.db"));
	await tamperPastTriggers(bad, "Reply", `UPDATE "Reply" SET "body" = 'We lied.'`);
	writeFileSync(file("note.txt"), "not a database at all, only a note that somebody left here");
	await expect(restore(url, file("bad.db"))).rejects.toThrow(/The backup is wrong.*Reply 1/);
	await expect(restore(url, file("note.txt"))).rejects.toThrow("note.txt is not a backup");
	await expect(restore(url, file("none.db"))).rejects.toThrow("There is no file");
	const db = await openDatabase(url);
	try {
		expect([await db.read.person.count(), await db.headNumber()]).toEqual([0, 0]);
	} finally {
		await db.close();
		await drop();
	}
	expect(existsSync(`${file("bad.db")}-wal`)).toBe(false);
});
