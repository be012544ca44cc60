import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUp, restore } from "../../src/database/backup.ts";
import { openDatabase } from "../../src/database/database.ts";
import { check } from "../../src/record/check.ts";
import { startApp } from "../support/app.ts";
import { freshDatabaseUrl, kind } from "../support/database.ts";
import { putOnRecord } from "./record.ts";
import { copyOf, tamper, tamperPastTriggers } from "./tamper.ts";

const folder = mkdtempSync(join(tmpdir(), "right-of-reply-check-"));
const backup = join(folder, "record.db");
let whole: { url: string; drop(): Promise<void> };
let reply: { number: number; next: string };
let lastNumber: number;

beforeAll(async () => {
	const app = await startApp();
	try {
		await putOnRecord(app);
		expect(await check(app.db)).toBeNull();
		const { number } = await app.db.read.logEntry.findFirstOrThrow({ where: { action: "reply.logged" } });
		const next = await app.db.read.logEntry.findUniqueOrThrow({ where: { number: number + 1 } });
		reply = { number, next: `${next.action}, ${next.recordType} ${next.recordId}` };
		lastNumber = await app.db.headNumber();
		// Nobody is to have the original open while it is copied.
		await backUp(app.config.databaseUrl, backup);
		whole = await freshDatabaseUrl();
		expect(await restore(whole.url, backup)).toBeNull();
	} finally {
		await app.close();
	}
});
afterAll(async () => {
	await whole.drop();
	rmSync(folder, { recursive: true });
});

/** What `check` says of a copy of the record after something was done to it. */
async function checkAfter(tampering: (url: string) => Promise<void>): Promise<string | undefined> {
	const { url, drop } = await copyOf(whole.url);
	try {
		await tampering(url);
		const db = await openDatabase(url);
		try {
			return (await check(db))?.sentence;
		} finally {
			await db.close();
		}
	} finally {
		await drop();
	}
}

test("a copy nobody touched is found whole", async () => {
	expect(await checkAfter(async () => {})).toBeUndefined();
});

test("a reply whose words were changed is named with the log entry that holds the true ones", async () => {
	const sentence = await checkAfter((url) =>
		tamperPastTriggers(
			url,
			"Reply",
			`UPDATE "Reply" SET "body" = replace("body", 'does not comment', 'lies')`,
		),
	);
	expect(sentence).toBe(
		`Reply 1 does not say what log entry ${reply.number} (reply.logged), the last about it, says: body.`,
	);
});

test("a log entry whose data were changed is named", async () => {
	const sentence = await checkAfter((url) =>
		tamperPastTriggers(
			url,
			"LogEntry",
			`UPDATE "LogEntry" SET "data" = replace("data", 'does not comment', 'lies') WHERE "number" = ${reply.number}`,
		),
	);
	expect(sentence).toBe(
		`Log entry ${reply.number} (reply.logged, Reply 1) was changed: its hash does not fit its content.`,
	);
});

test("a log entry removed from the middle, those after it renumbered, is found where the chain breaks", async () => {
	const sentence = await checkAfter((url) =>
		tamperPastTriggers(
			url,
			"LogEntry",
			`DELETE FROM "LogEntry" WHERE "number" = ${reply.number}`,
			`UPDATE "LogEntry" SET "number" = 1 - "number" WHERE "number" > ${reply.number}`,
			`UPDATE "LogEntry" SET "number" = - "number" WHERE "number" < 0`,
			`UPDATE "LogHead" SET "number" = "number" - 1`,
		),
	);
	expect(sentence).toBe(
		`Log entry ${reply.number} (${reply.next}) was changed: its hash does not fit its content.`,
	);
});

test("a log entry removed from the middle without renumbering is missed", async () => {
	const sentence = await checkAfter((url) =>
		tamperPastTriggers(url, "LogEntry", `DELETE FROM "LogEntry" WHERE "number" = ${reply.number}`),
	);
	expect(sentence).toBe(`Log entry ${reply.number} is missing: the next one is ${reply.number + 1}.`);
});

test("a log cut off at its end is found by its head", async () => {
	const sentence = await checkAfter((url) =>
		tamperPastTriggers(url, "LogEntry", `DELETE FROM "LogEntry" WHERE "number" = ${lastNumber}`),
	);
	expect(sentence).toBe(
		`The log is cut off after entry ${lastNumber - 1}: it went on to entry ${lastNumber}.`,
	);
});

test("a log cut off together with its head is found by what the records then lack", async () => {
	const sentence = await checkAfter((url) =>
		tamperPastTriggers(
			url,
			"LogEntry",
			`DELETE FROM "LogEntry" WHERE "number" >= ${reply.number}`,
			`UPDATE "LogHead" SET "number" = ${reply.number - 1},
				"hash" = (SELECT "hash" FROM "LogEntry" WHERE "number" = ${reply.number - 1})`,
		),
	);
	expect(sentence).toMatch(/ stands in no log entry\.$/);
});

test("a reply put in behind the log is named", async () => {
	const sentence = await checkAfter((url) =>
		tamper(
			url,
			`INSERT INTO "Reply" ("storyId", "kind", "channel", "receivedAt", "body", "language", "terms", "loggedAt", "loggedById")
			SELECT "storyId", 'declined', "channel", "receivedAt", 'No.', "language", "terms", "loggedAt", "loggedById" FROM "Reply"`,
		),
	);
	expect(sentence).toBe("Reply 2 stands in no log entry.");
});

test("a record that was deleted is named with the last log entry about it", async () => {
	const sentence = await checkAfter((url) => tamper(url, `DELETE FROM "Coverage" WHERE "id" = 1`));
	expect(sentence).toMatch(
		/^Coverage 1 is gone, though log entry \d+ \(coverage\.marked\) is the last about it\.$/,
	);
});

test("an attachment whose bytes were changed, or lost, is named", async () => {
	const bytes = (text: string) => {
		const hex = Buffer.from(text).toString("hex");
		return kind === "sqlite" ? `X'${hex}'` : `'\\x${hex}'`;
	};
	const change = (text: string) =>
		checkAfter((url) =>
			tamperPastTriggers(url, "AttachmentContent", `UPDATE "AttachmentContent" SET "bytes" = ${bytes(text)}`),
		);
	expect(await change("%PDF-1.4 the Reply")).toMatch(
		/^Attachment 1 \(log entry \d+\) holds other bytes than were kept: their SHA-256 differs\.$/,
	);
	expect(await change("%PDF")).toMatch(/^Attachment 1 \(log entry \d+\) holds 4 bytes and not 18\.$/);
	expect(await checkAfter((url) => tamper(url, `DELETE FROM "AttachmentContent"`))).toMatch(
		/^Attachment 1 \(log entry \d+\) has lost its bytes\.$/,
	);
});

test("a draft that is another than was checked, or lost, or there although it was discarded, is named", async () => {
	const change = (column: string, from: string, to: string) =>
		checkAfter((url) =>
			tamperPastTriggers(
				url,
				"DraftContent",
				`UPDATE "DraftContent" SET "${column}" = replace("${column}", '${from}', '${to}')`,
			),
		);
	expect(await change("draft", "does not comment", "comments")).toMatch(
		/^DraftCheck 1 \(log entry \d+\) holds another draft than was checked: its SHA-256 differs\.$/,
	);
	expect(await change("findings", "not_on_record", "exact")).toMatch(
		/^DraftCheck 1 \(log entry \d+\) holds other findings than were made\.$/,
	);
	expect(await change("findings", '"passage":"does not comment"', '"passage":"comments"')).toMatch(
		/^DraftCheck 1 \(log entry \d+\) holds a finding whose words do not stand at 8 to 24 of the draft\.$/,
	);
	expect(await checkAfter((url) => tamper(url, `DELETE FROM "DraftContent"`))).toMatch(
		/^DraftCheck 1 \(log entry \d+\) has lost its draft, which nobody discarded\.$/,
	);
	expect(
		await checkAfter((url) =>
			tamper(
				url,
				`INSERT INTO "DraftContent" ("checkId", "draft", "findings", "setApart")
				SELECT 2, "draft", "findings", "setApart" FROM "DraftContent"`,
			),
		),
	).toMatch(/^DraftCheck 2 \(log entry \d+\) holds a draft that is not to be kept\.$/);
	expect(
		await checkAfter((url) =>
			tamperPastTriggers(url, "DraftCheck", `UPDATE "DraftCheck" SET "outcomes" = '[]' WHERE "id" = 2`),
		),
	).toMatch(
		/^DraftCheck 2 does not say what log entry \d+ \(draft\.checked\), the last about it, says: outcomes\.$/,
	);
});

test("a stored state that the events do not say is named", async () => {
	const sentence = await checkAfter((url) =>
		tamper(url, `UPDATE "Inquiry" SET "state" = 'declined' WHERE "id" = 2`),
	);
	expect(sentence).toMatch(
		/^Inquiry 2 \(log entry \d+\) stores state declined; its events say unreachable\.$/,
	);
});

test("a trigger that was dropped, or made to do nothing, is named", async () => {
	const sqlite = kind === "sqlite";
	const dropped = await checkAfter((url) =>
		tamper(url, `DROP TRIGGER "Reply_no_update"${sqlite ? "" : ' ON "Reply"'}`),
	);
	expect(dropped).toBe("The trigger Reply_no_update is missing: what it protects can be changed.");
	const idle = await checkAfter((url) =>
		sqlite
			? tamper(
					url,
					`DROP TRIGGER "LogEntry_no_update"`,
					`CREATE TRIGGER "LogEntry_no_update" BEFORE UPDATE ON "LogEntry" BEGIN SELECT 1; END`,
				)
			: tamper(url, `ALTER TABLE "LogEntry" DISABLE TRIGGER "LogEntry_no_update"`),
	);
	expect(idle).toBe(
		"The trigger LogEntry_no_update was changed or switched off: what it protects can be changed.",
	);
});

test("a value that cannot be read is said to be, not thrown", async () => {
	const sentence = await checkAfter((url) =>
		tamperPastTriggers(
			url,
			"LogEntry",
			`UPDATE "LogEntry" SET "at" = ${kind === "sqlite" ? "'yesterday'" : "'infinity'"} WHERE "number" = 3`,
		),
	);
	expect(sentence).toMatch(/^The log cannot be read: |^Log entry 3 /);
});
