import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import supertest from "supertest";
import { createApp } from "../../src/app.ts";
import { openDatabase } from "../../src/database/database.ts";
import { importRecord } from "../../src/exports/importRecord.ts";
import { columnsOfType, recordTables, secrets, type Table } from "../../src/exports/recordFile.ts";
import { makeToken } from "../../src/people/makeToken.ts";
import { check } from "../../src/record/check.ts";
import { restrictedRecord, secretWord } from "../access/restricted.ts";
import { runCli } from "../cli/runCli.ts";
import { putOnRecord } from "../record/record.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { freshDatabaseUrl, kind } from "../support/database.ts";

const folder = mkdtempSync(join(tmpdir(), "right-of-reply-exports-"));
const file = (name: string) => join(folder, name);
const whole = file("whole.jsonl");
let app: TestApp;
/** Each import makes a database, checks it and copies it: where much else runs, a dozen of them take their time. */
const patient = 300_000;

/** Words that a careless reader or writer would change: quotes, breaks, formulas, directions, half of nothing. */
const hostile = fc
	.array(
		fc.constantFrom(
			...[
				'"',
				"'",
				"\\",
				"\r\n",
				"\n",
				"\t",
				"=1+1",
				"\u202E",
				"\u2028",
				"é",
				"e\u0301",
				"\u{1D11E}",
				"\uFEFF",
				"\u0007",
				"<b>",
				"2017-02-16T21:42:00.000Z",
				"{}",
				"null",
				"word ",
			],
		),
		{ minLength: 1, maxLength: 8 },
	)
	.map((parts) => parts.join(""))
	.filter((text) => text.trim() !== "");

beforeAll(async () => {
	app = await startApp();
	await putOnRecord(app);
	const program = await app.program(await app.person("administrator", "Ada Admin"));
	await program.post("/examples").send({}).expect(201);
	// A part that is in the directory before the whole.
	await program
		.post("/organizations")
		.send({ slug: "whole", nameEn: "The whole", kind: "other" })
		.expect(201);
	await program.post("/organizations/csis/changes").send({ parent: "whole" });
	const outcomes = ["sent", "bounced_permanent", "no_answer", "took_the_questions"];
	const texts = fc.sample(hostile, { seed: 7, numRuns: 9 });
	for (const [index, text] of texts.entries()) {
		const { body: inquiry } = await program
			.post("/stories/tasking-orders/inquiries")
			.send({ organization: "csis", subject: text, letter: text, questions: [text] })
			.expect(201);
		app.clock.pass(1);
		await program
			.post(`/inquiries/${inquiry.id}/attempts`)
			.send({ channel: "email", outcome: outcomes[index % 4], note: text })
			.expect(201);
		if (index % 2 === 0) {
			await program
				.post(`/inquiries/${inquiry.id}/replies`)
				.send({ kind: "statement", body: text, speakerName: text })
				.expect(201);
		}
		if (index % 4 === 0)
			await program.post(`/inquiries/${inquiry.id}/withdrawal`).send({ why: text }).expect(201);
	}
	// More than a piece of an export, and nothing at all.
	for (const bytes of [Buffer.alloc(500_000, "PDF\0ÿ"), Buffer.alloc(0)]) {
		await program
			.post("/inquiries/1/attempts")
			.field({ channel: "letter", outcome: "sent" })
			.attach("attachments", bytes, "letter.pdf")
			.expect(201);
	}
	await program.post("/feeds").send({ kind: "deadlines" }).expect(201);
	const { code, errors } = await runCli(app.config.databaseUrl, "export", whole);
	expect({ code, errors }).toEqual({ code: 0, errors: "" });
}, patient);
afterAll(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
	rmSync(folder, { recursive: true });
});

/** An empty database, used and dropped. */
async function withEmpty<T>(use: (url: string) => Promise<T>): Promise<T> {
	const { url, drop } = await freshDatabaseUrl();
	try {
		return await use(url);
	} finally {
		await drop();
	}
}

/** Every row of the record, but for what opens something. */
async function contents(db: TestApp["db"]) {
	const all: Record<string, unknown> = { head: await db.read.logHead.findMany() };
	for (const { name, key } of recordTables.values()) {
		const rows = await (db.read[name] as unknown as Table).findMany({ orderBy: { [key]: "asc" } });
		const secret = secrets[name];
		all[name] = rows.map((row) => (secret === undefined ? row : { ...row, [secret]: row[secret] !== null }));
	}
	return all;
}

test(
	"a whole export, imported into an empty installation, is the same record, and exports as the same bytes",
	async () => {
		await withEmpty(async (url) => {
			expect(await runCli(url, "import-record", whole)).toMatchObject({ code: 0, errors: "" });
			const db = await openDatabase(url);
			try {
				expect(await contents(db)).toEqual(await contents(app.db));
				expect(await check(db)).toBeNull();
				expect(await runCli(url, "export", file("again.jsonl"))).toMatchObject({ code: 0 });
				expect(readFileSync(file("again.jsonl")).equals(readFileSync(whole))).toBe(true);

				// Programs are answered the same.
				const tokens = [await tokenOn(app.db), await tokenOn(db)];
				const apps = [app.app, createApp({ ...app, db })];
				for (const path of [
					"/inquiries?limit=200",
					"/stories/tasking-orders",
					"/inquiries/1",
					"/organizations",
					"/people",
				]) {
					const [here, there] = await Promise.all(
						apps.map((one, index) =>
							supertest(one)
								.get(path)
								.set("Accept", "application/json")
								.set("Authorization", `Bearer ${tokens[index]}`),
						),
					);
					expect(here?.status).toBe(200);
					expect(there?.body).toEqual(here?.body);
				}
			} finally {
				await db.close();
			}
		});
	},
	patient,
);

/** A token of the first administrator's, made in this database. */
async function tokenOn(db: TestApp["db"]): Promise<string> {
	const person = await db.read.person.findFirstOrThrow({ where: { role: "administrator" } });
	const { secret } = await makeToken(db, { personId: person.id, now: app.clock.now() }, person.id, "test");
	return secret ?? "";
}

test(
	"from one kind of database into the other it is the same record too",
	async () => {
		// On PostgreSQL this goes over a file of SQLite's and back.
		const url = `file:${file("between.db")}`;
		expect(await importRecord(url, whole, app.clock.now())).toBeNull();
		await runCli(url, "export", file("between.jsonl"));
		expect(readFileSync(file("between.jsonl")).equals(readFileSync(whole))).toBe(true);
		if (kind === "postgresql") {
			await withEmpty(async (back) => {
				expect(await importRecord(back, file("between.jsonl"), app.clock.now())).toBeNull();
				await runCli(back, "export", file("back.jsonl"));
				expect(readFileSync(file("back.jsonl")).equals(readFileSync(whole))).toBe(true);
			});
		}
	},
	patient,
);

test("no secret is in the file, and nothing of the old installation opens the new one", async () => {
	const text = readFileSync(whole, "utf8");
	for (const { passwordHash } of await app.db.read.person.findMany()) {
		if (passwordHash !== null) expect(text).not.toContain(passwordHash);
	}
	const hashes = [
		...(await app.db.read.session.findMany()),
		...(await app.db.read.accessToken.findMany()),
		...(await app.db.read.feedAddress.findMany()),
	].map(({ tokenHash }) => tokenHash);
	expect(hashes.length).toBeGreaterThan(2);
	for (const hash of hashes) expect(text).not.toContain(hash);
	// A model that comes to hold another secret must be thought of here.
	const schema = readFileSync(join(import.meta.dirname, "../../prisma/schema.prisma"), "utf8");
	const suspicious = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(
		([, model = "", body = ""]) =>
			[...body.matchAll(/^\s+(\w*(?:[Hh]ash|[Ss]ecret|[Pp]assword)\w*)\s/gm)].map(
				([, column]) => `${model}.${column}`,
			),
	);
	const known = Object.entries(secrets).map(
		([name, column]) => `${name.charAt(0).toUpperCase()}${name.slice(1)}.${column}`,
	);
	const open = ["LogEntry.previousHash", "LogEntry.hash", "LogHead.hash", "StockSentence.hash"];
	expect(suspicious.sort()).toEqual([...known, ...open].sort());
});

test("the file appears whole, for its owner alone, in place of none, and is not left half done", async () => {
	expect(statSync(whole).mode & 0o777).toBe(0o600);
	const before = readdirSync(folder);
	expect(await runCli(app.config.databaseUrl, "export", whole)).toMatchObject({
		code: 1,
		errors: expect.stringContaining("exists already"),
	});
	expect(await runCli(app.config.databaseUrl, "export", file("missing/a.csv"))).toMatchObject({ code: 1 });
	expect(await runCli(app.config.databaseUrl, "export", file("a.csv"), "--story", "no-such")).toMatchObject({
		code: 1,
		errors: "There is no such story or organization.\n",
	});
	expect(await runCli(app.config.databaseUrl, "export", file("a.pdf"))).toMatchObject({ code: 1 });
	expect(readdirSync(folder)).toEqual(before);
});

test(
	"a file that was cut off, changed, is none, or is of a part is refused, with its line, and the database stays empty",
	async () => {
		const text = readFileSync(whole, "utf8");
		const lines = text.trimEnd().split("\n");
		await runCli(app.config.databaseUrl, "export", file("part.jsonl"), "--story", "tasking-orders");
		const reply = lines.findIndex((line) => line.includes('"type":"Reply"'));
		const bytes = lines.findIndex((line) => line.includes('"type":"bytes"'));
		const without = (index: number) => lines.filter((_, at) => at !== index).join("\n");
		const files: [string, string, string | RegExp][] = [
			["cut-at-line", lines.slice(0, -1).join("\n"), "cut off: it has no line that ends it"],
			["cut-in-line", text.slice(0, text.length / 2), /Line \d+ is no line of an export|are cut off/],
			["changed", text.replace("Tasking orders", "Tasking ordera"), "SHA-256 does not fit"],
			["line-gone", without(reply), "SHA-256 does not fit"],
			["bytes-gone", without(bytes), /cut off|do not fit|more bytes/],
			["twice", `${text}${lines[3]}\n`, "comes after the end"],
			["nothing", "", "cut off"],
			["letter", "Dear editor,\n", "Line 1 is no line of an export"],
			["part", readFileSync(file("part.jsonl"), "utf8"), "no export of a whole record"],
			["newer", text.replace(/"schema":"\d+/, '"schema":"99999999999999'), "newer version"],
			[
				"unknown",
				text.replace('"type":"Reply"', '"type":"Gossip"'),
				/Line \d+ is of a type that there is not: Gossip/,
			],
			[
				"wrong-instant",
				text.replace(/"createdAt":"[^"]*"/, '"createdAt":"soon"'),
				/Line 2: createdAt is no instant/,
			],
			["no-row", text.replace(/"row":\{[^}]*\}/, '"row":7'), "Line 2 holds no row"],
			["unfit", text.replace(/"role":"editor"/, '"role":{"a":1}'), /Lines 2 to \d+ do not fit the record/],
		];
		await withEmpty(async (url) => {
			for (const [name, content, message] of files) {
				writeFileSync(file(name), content);
				await expect(importRecord(url, file(name), app.clock.now())).rejects.toThrow(message);
			}
			await expect(importRecord(url, file("none"), app.clock.now())).rejects.toThrow("There is no file");
			const db = await openDatabase(url);
			try {
				expect([await db.read.person.count(), await db.headNumber()]).toEqual([0, 0]);
			} finally {
				await db.close();
			}
		});
		const own = `right-of-reply-record-${process.pid}-`;
		expect(readdirSync(tmpdir()).filter((name) => name.startsWith(own))).toEqual([]);
	},
	patient,
);

test("a record whose log does not fit it is refused, even where the file's own hash was made to", async () => {
	const { createHash } = await import("node:crypto");
	const lines = readFileSync(whole, "utf8").trimEnd().split("\n").slice(0, -1);
	const forged = lines.map((line) => line.replace('"title":"Tasking orders"', '"title":"Tusking orders"'));
	const body = forged.map((line) => `${line}\n`).join("");
	const counts: Record<string, number> = {};
	for (const line of forged) {
		const { type } = JSON.parse(line) as { type: string };
		counts[type] = (counts[type] ?? 0) + 1;
	}
	const sha256 = createHash("sha256").update(body).digest("hex");
	writeFileSync(file("forged.jsonl"), `${body}${JSON.stringify({ type: "end", counts, sha256 })}\n`);
	await withEmpty((url) =>
		expect(importRecord(url, file("forged.jsonl"), app.clock.now())).rejects.toThrow(
			/Story 1 does not say what log entry/,
		),
	);
});

test("it is put into no database that somebody uses", async () => {
	const before = await app.db.headNumber();
	expect(await runCli(app.config.databaseUrl, "import-record", whole)).toMatchObject({
		code: 1,
		errors: expect.stringContaining("not empty"),
	});
	expect(await app.db.headNumber()).toBe(before);
});

test("the schema tells which columns are instants and which are bytes", () => {
	expect([...columnsOfType("DateTime")("Attempt")]).toEqual(["at", "loggedAt"]);
	expect([...columnsOfType("Bytes")("AttachmentContent")]).toEqual(["bytes"]);
	expect([...columnsOfType("DateTime")("Question")]).toEqual([]);
});

test("whoever has the machine exports restricted stories too, as a sheet or of one story", async () => {
	const other = await startApp();
	try {
		const record = await restrictedRecord(other);
		const out = (name: string) => file(`restricted-${name}`);
		await runCli(other.config.databaseUrl, "export", out("all.csv"), "--language", "fr");
		expect(readFileSync(out("all.csv"), "utf8")).toContain(secretWord);
		expect(readFileSync(out("all.csv"), "utf8")).toMatch(/^\uFEFFEnvoi,Échéance/);
		await runCli(other.config.databaseUrl, "export", out("one.jsonl"), "--story", record.open.story.slug);
		expect(readFileSync(out("one.jsonl"), "utf8")).not.toContain(secretWord);
		await runCli(
			other.config.databaseUrl,
			"export",
			out("dark"),
			"--format",
			"xlsx",
			"--organization",
			"cse",
		);
		expect(existsSync(out("dark"))).toBe(true);
	} finally {
		await other.close();
	}
});
