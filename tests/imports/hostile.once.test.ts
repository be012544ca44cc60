import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { startApp, type TestApp } from "../support/app.ts";
import { aNewsroom, bring, csv, dryRun } from "./tracker.ts";
import { letters, xlsx } from "./xlsx.ts";

let app: TestApp;
let program: Awaited<ReturnType<TestApp["program"]>>;
beforeAll(async () => {
	app = await startApp();
	program = (await aNewsroom(app)).program;
});
afterAll(() => app.close());
afterEach(() => expect(app.faults).toEqual([]));

const head = ["Sent", "Slug", "Organization", "Subject"];
const row = ["2017-02-14 09:00", "ships", "DND", "Où est l’été?"];
const tracker = csv([head, row]);

/** Not kept, with a message at the field. */
async function expectRefused(file: string | Buffer, message: RegExp, name?: string) {
	const before = [await app.db.headNumber(), await app.db.read.import.count()];
	const { body } = await bring(program, file, name).expect(422);
	expect(body.errors.file).toMatch(message);
	expect([await app.db.headNumber(), await app.db.read.import.count()]).toEqual(before);
}

const worksheet = (rows: string) =>
	`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

test.each<[string, () => string | Buffer, RegExp]>([
	["nothing", () => "", /nothing in it/],
	["a PDF that is called .csv", () => Buffer.from("%PDF-1.7\n1 0 obj"), /cannot be read as a spreadsheet/],
	[
		"a web page",
		() => "<!doctype html><table><tr><td>1</td></tr></table>",
		/cannot be read as a spreadsheet/,
	],
	["a picture", () => Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), /cannot be read as a spreadsheet/],
	["random bytes", () => randomBytes(5000), /cannot be read|cannot be made out/],
	[
		"an old workbook",
		() => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2000)]),
		/older Excel format/,
	],
	[
		"a workbook locked with a password",
		() =>
			Buffer.concat([
				Buffer.from("d0cf11e0a1b11ae1", "hex"),
				Buffer.alloc(1000),
				Buffer.from("EncryptedPackage", "utf16le"),
			]),
		/locked with a password/,
	],
	[
		"a Word document",
		() => xlsx([{ rows: [head] }], { files: [{ name: "xl/workbook.xml", content: "<document/>" }] }),
		/cannot be read as a spreadsheet/,
	],
	["a workbook cut in half", () => xlsx([{ rows: [head, row] }]).subarray(0, 800), /damaged/],
	[
		"a workbook whose sheet is not XML",
		() =>
			xlsx([{ rows: [] }], {
				files: [{ name: "xl/worksheets/sheet1.xml", content: "<worksheet><row></worksheet>" }],
			}),
		/damaged/,
	],
	[
		"entities that unfold without end",
		() =>
			xlsx([{ rows: [] }], {
				files: [
					{
						name: "xl/sharedStrings.xml",
						content:
							'<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
					},
				],
			}),
		/damaged/,
	],
	[
		"ten thousand columns",
		() => csv([Array.from({ length: 10_000 }, (_, at) => `Column ${at}`), row]),
		/More than 256 columns/,
	],
	[
		"ten thousand columns of a workbook",
		() => xlsx([{ rows: [Array.from({ length: 10_000 }, (_, at) => `Column ${letters(at)}`)] }]),
		/More than 256 columns/,
	],
	[
		"a quotation mark that is never closed",
		() => `Sent,Slug\n"2017${"-02-14\n".repeat(500_000)}`,
		/quotation mark left open/,
	],
	[
		"two encodings in one file",
		() => Buffer.concat([Buffer.from("Sent,Slug\n2017,été\n"), Buffer.from("2017,\xe9t\xe9\n", "latin1")]),
		/two encodings/,
	],
	[
		"a string that unfolds into more than was declared",
		() =>
			xlsx([{ rows: [] }], {
				files: [
					{
						name: "xl/sharedStrings.xml",
						content: "<sst/>",
						packed: deflateRawSync(Buffer.alloc(50_000_000, "a")),
					},
				],
			}),
		/damaged|unfolds/,
	],
])("%s is refused with a clear message, and nothing is written", async (_, make, message) => {
	await expectRefused(make(), message);
});

test("five million rows are refused before they are all read, of a text and of a workbook", async () => {
	const rows = Buffer.from("2017-02-14,ships\n");
	await expectRefused(
		Buffer.concat([Buffer.from("Sent,Slug\n"), ...Array.from({ length: 5_000_000 }, () => rows)]),
		/More than 1,000,000 rows/,
	);
	// Two hundred kilobytes that unfold into them.
	const many = `<row><c t="str"><v>1</v></c></row>`.repeat(1_100_000);
	await expectRefused(
		xlsx([{ rows: [] }], { files: [{ name: "xl/worksheets/sheet1.xml", content: worksheet(many) }] }),
		/More than 1,000,000 rows/,
	);
}, 240_000);

test("shared strings without end are refused within the memory that reading may take", async () => {
	const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${"<si><t>abcdefghijklmnopqrstuvwxyz</t></si>".repeat(3_100_000)}</sst>`;
	await expectRefused(
		xlsx([{ rows: [] }], { files: [{ name: "xl/sharedStrings.xml", content: strings }] }),
		/unfolds into more|more time or memory/,
	);
}, 240_000);

test("a file larger than 100 MB is refused, at its field", async () => {
	const { body } = await bring(program, Buffer.alloc(100 * 1024 * 1024 + 1, "a")).expect(422);
	expect(body.errors).toEqual({ file: expect.stringMatching(/^This file is too large: 100\sMB at most\.$/) });
}, 240_000);

test("no file, two files and a file in another field are refused", async () => {
	await program.post("/imports").send({}).expect(422);
	const two = await program
		.post("/imports")
		.attach("file", Buffer.from(tracker), "a.csv")
		.attach("file", Buffer.from(tracker), "b.csv");
	expect([two.status, two.body.errors]).toEqual([422, { file: "One spreadsheet at a time." }]);
	await program.post("/imports").attach("tracker", Buffer.from(tracker), "a.csv").expect(422);
});

test.each<[string, () => Buffer]>([
	["UTF-8", () => Buffer.from(tracker)],
	["UTF-8 with a mark", () => Buffer.from(`\ufeff${tracker}`)],
	["UTF-16 with a mark", () => Buffer.from(`\ufeff${tracker}`, "utf16le")],
	["UTF-16 without one", () => Buffer.from(tracker, "utf16le")],
	["UTF-16, the other way round", () => Buffer.from(`\ufeff${tracker}`, "utf16le").swap16()],
	["windows-1252", () => Buffer.from(tracker.replace("’", "\x92"), "latin1")],
	["semicolons", () => Buffer.from(csv([head, row], ";"))],
	["tabs", () => Buffer.from(csv([head, row], "\t"))],
])("%s comes in with its characters", async (_, make) => {
	const dry = await dryRun(app, program, make());
	expect(dry.rows.items).toMatchObject([
		{ outcome: "ready", cells: { subject: "Où est l’été?" }, would: { organization: "dnd" } },
	]);
});

test("a formula is text: that of a workbook as it was last shown, that of a text as it stands", async () => {
	const bomb = `=${"A1&".repeat(100)}A1`;
	const book = xlsx([
		{
			rows: [
				head,
				[
					"2017-02-14 09:00",
					"ships",
					{ formula: "VLOOKUP(A1,B:B,1)", value: "DND" },
					{ formula: bomb, value: "Where?" },
				],
				["2017-02-14", "ships", { error: "#REF!" }, { inline: "=1+1" }],
			],
		},
	]);
	expect((await dryRun(app, program, book)).rows.items).toMatchObject([
		{ outcome: "ready", would: { organization: "dnd", subject: "Where?" } },
		{
			outcome: "error",
			errors: { organization: "The spreadsheet shows an error in this cell." },
			cells: { subject: "=1+1" },
		},
	]);
	// As this program writes them, and as others do.
	const text = csv([
		head,
		["2017-02-14 09:00", "ships", "DND", "'=1+1"],
		["2017-02-14 09:00", "ships", "DND", "'''-1"],
		["2017-02-14 09:00", "ships", "DND", "'twas"],
		["2017-02-14 09:00", "ships", "DND", "=cmd|' /C calc'!A0"],
	]);
	expect(
		(await dryRun(app, program, text)).rows.items.map(
			(one: { cells: { subject: string } }) => one.cells.subject,
		),
	).toEqual(["=1+1", "''-1", "'twas", "=cmd|' /C calc'!A0"]);
});

test("cells are told apart from dates by their format, in both systems of counting days", async () => {
	const rows = (serial: number) => [
		["Sent", "Slug", "Organization", "Subject", "Notes"],
		[{ serial, style: 2 }, "ships", "DND", "Where?", { serial: 42_780, style: 3 }],
	];
	const [system1900, system1904] = [
		xlsx([{ rows: rows(42_780.375) }]),
		xlsx([{ rows: rows(42_780.375 - 1462) }], { date1904: true }),
	];
	for (const book of [system1900, system1904]) {
		expect((await dryRun(app, program, book)).rows.items).toMatchObject([
			{
				cells: { sentAt: "2017-02-14 09:00:00", notes: "42780" },
				would: { sentAt: "2017-02-14T14:00:00.000Z" },
			},
		]);
	}
});

test("dates that could be read two ways are asked about, and what is asked is remembered", async () => {
	const two = csv([
		head,
		["03/02/2017 09:00", "ships", "DND", "A"],
		["04/01/2017 09:00", "ships", "DND", "B"],
	]);
	const { body } = await bring(program, two).expect(201);
	expect(body.asksForOrder).toBe(true);
	const asked = await program.post(`/imports/${body.id}/mapping`).send({}).expect(422);
	expect(asked.body.errors).toEqual({ dates: "Choose which comes first, the day or the month." });
	const dry = await dryRun(app, program, two, { dates: "dmy", zone: "America/Vancouver" });
	expect(dry.rows.items[0].would.sentAt).toBe("2017-02-03T17:00:00.000Z");
	const next = await bring(program, two).expect(201);
	expect(next.body).toMatchObject({
		asksForOrder: false,
		choices: { dates: "dmy", zone: "America/Vancouver" },
	});
});

test("a mapping that makes no sense is refused at its field", async () => {
	const { body } = await bring(program, tracker).expect(201);
	const map = async (given: object) =>
		(await program.post(`/imports/${body.id}/mapping`).send(given).expect(422)).body.errors;
	expect(await map({ fields: ["sentAt", "sentAt", "organization", "story"] })).toHaveProperty("fields");
	expect(await map({ fields: ["sentAt", "", "", ""] })).toMatchObject({
		story: expect.any(String),
		organization: expect.any(String),
	});
	expect(await map({ sheet: 7 })).toHaveProperty("sheet");
	expect(await map({ headerRow: 99 })).toHaveProperty("headerRow");
	expect(await map({ zone: "Mars/Olympus" })).toHaveProperty("zone");
	await program.post(`/imports/${body.id}/start`).send({}).expect(409);
});
