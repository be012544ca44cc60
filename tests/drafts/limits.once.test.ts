import { deflateRawSync } from "node:zlib";
import { readFile, readHtml, readText } from "../../src/drafts/read.ts";
import type { DraftRecord } from "../../src/drafts/record.ts";
import { type DraftInput, runCheck, TooHeavy } from "../../src/drafts/runCheck.ts";
import { Unreadable } from "../../src/drafts/unreadable.ts";
import { sourceLimit, textLimit } from "../../src/drafts/writer.ts";
import { defaultStyle } from "../../src/lines/style.ts";
import { deleted, documentXml, docx, inserted, paragraph, run, type ZippedFile, zip } from "./docx.ts";

const record: DraftRecord = {
	at: new Date("2017-02-16T21:00:00Z"),
	facts: { inquiries: [] },
	style: defaultStyle,
	organizations: [],
	subjects: [],
	ownWords: [],
};

const file = (bytes: Uint8Array, name = "draft.docx"): DraftInput => ({ bytes, name });
const withDocument = (content: string | Uint8Array, more: Partial<ZippedFile> = {}) =>
	docx("", { files: [{ name: "word/document.xml", content, ...more }] });
const plainDocx = docx(paragraph(run("No comment.")));

/** The clock is not what these tests hold, on a machine that runs others beside; it still ends what is not linear. */
const patient = { milliseconds: 15_000 };

/** Why a draft was refused by the process that reads it; or how long its text is. */
async function outcome(input: DraftInput): Promise<string | number> {
	try {
		const { draft } = await runCheck(input, record, patient);
		return draft.text.length;
	} catch (error) {
		if (error instanceof Unreadable) return error.reason;
		throw error;
	}
}

/** Deflated zeros without end: a thousand bytes for a million, made piece by piece. */
function bomb(megabytes: number): Buffer {
	const piece = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: 2 });
	return Buffer.concat([...Array<Buffer>(megabytes).fill(piece), deflateRawSync(Buffer.alloc(0))]);
}

describe("no draft is too much", () => {
	test.each<[string, DraftInput, number]>([
		["100,000 quotation marks", { text: "“".repeat(100_000) }, 100_000],
		["100,000 marks of all kinds", { text: "\"'«“ ".repeat(20_000) }, 100_000],
		["a word of as many letters as are checked", { text: "a".repeat(textLimit) }, textLimit],
		["as many lines as are checked", { text: "a\n".repeat(textLimit / 2) }, textLimit],
		["a line of white space", { text: `a${" ".repeat(textLimit - 2)}b` }, textLimit],
		["HTML with an attribute of a million letters", { html: `<p title="${"a".repeat(1e6)}">No.` }, 3],
		["HTML with 100,000 attributes", { html: `<p ${"a=b c ".repeat(1e5)}>No.` }, 3],
		["HTML with 200,000 elements that are not closed", { html: "<p>a".repeat(1e5) }, 199_999],
		["HTML with 100,000 ends of nothing", { html: `No.${"</b></p>".repeat(1e5)}` }, 3],
		["HTML with a comment without end", { html: `No.<!--${"<p>".repeat(1e6)}` }, 3],
		["HTML with 100,000 entities", { html: "&amp;".repeat(100_000) }, 100_000],
	])("%s", async (_, input, length) => {
		expect(await outcome(input)).toBe(length);
	});

	test("a DOCX of as many words as are checked, each a run", async () => {
		const sentence = "The department does not comment on leaked documents, she said.";
		const runs = sentence.split(/(?<= )/).map((word) => run(word, '<w:lang w:val="en-CA"/>'));
		const count = Math.floor(textLimit / (sentence.length + 1));
		const body = paragraph(runs.join('<w:proofErr w:type="spellStart"/>')).repeat(count);
		expect(await outcome(file(docx(body)))).toBe(count * (sentence.length + 1) - 1);
	});
});

describe("too much is refused, and says why", () => {
	const deep = (of: string) => `${`<w:${of}>`.repeat(100_000)}${`</w:${of}>`.repeat(100_000)}`;

	test.each<[string, DraftInput, string]>([
		["a word of a million letters", { text: "a".repeat(1_000_000) }, "too_large"],
		["a text longer than is checked", { text: "a ".repeat(textLimit / 2 + 1) }, "too_large"],
		["a file of one line more", file(Buffer.from("a\n".repeat(textLimit)), "a.txt"), "too_large"],
		["HTML with more words than are checked", { html: "<p>words".repeat(60_000) }, "too_large"],
		[
			"HTML that is mostly something else",
			{ html: `<p>${"<b></b>".repeat(sourceLimit / 7 + 1)}` },
			"too_large",
		],
		[
			"a DOCX with more words than are checked",
			file(docx(paragraph(run("words")).repeat(60_000))),
			"too_large",
		],
		[
			"an archive of too many files",
			file(zip(Array.from({ length: 2_001 }, (_, n) => ({ name: `${n}`, content: "" })))),
			"too_large",
		],
		["100,000 nested divisions", { html: `${"<div>".repeat(100_000)}No.` }, "broken"],
		["100,000 nested tracked insertions", file(docx(paragraph(deep("ins")))), "broken"],
		["100,000 nested text boxes", file(docx(deep("p"))), "broken"],
	])("%s", async (_, input, reason) => {
		expect(await outcome(input)).toBe(reason);
	});

	test.each([1025 * 1024 * 1024, 1000])(
		"a DOCX that unfolds to more than a gigabyte, and says %i bytes",
		async (declaredSize) => {
			expect(await outcome(file(withDocument("", { packed: bomb(1025), declaredSize })))).toBe("too_large");
		},
	);

	test("a DOCX of less than 500 KB whose parts are all the same bomb", async () => {
		const [first = "", ...others] = ["document", "styles", "footnotes", "endnotes"].map(
			(name) => `word/${name}.xml`,
		);
		const part = { content: "", packed: bomb(450), declaredSize: 450 * 1024 * 1024, declaredSum: 0 };
		const sent = docx("", {
			files: [{ ...part, name: first }, ...others.map((name) => ({ ...part, name, sameAs: first }))],
		});
		expect(sent.length).toBeLessThan(500_000);
		expect(await outcome(file(sent))).toBe("too_large");
	});

	test("parts that are too much together", async () => {
		const style = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${" ".repeat(sourceLimit - 4096)}</w:styles>`;
		const bytes = docx(paragraph(run("a".repeat(5000))), {
			files: [{ name: "word/styles.xml", content: style }],
		});
		expect(await outcome(file(bytes))).toBe("too_large");
	});
});

describe("what does not hold is refused, and says why", () => {
	const entities = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join("");
	const central = plainDocx.lastIndexOf("PK\x01\x02");
	const damaged = Buffer.from(plainDocx);
	damaged.write("x", plainDocx.indexOf("word/document.xml", 0, "latin1") + 40, "latin1");

	test.each<[string, Uint8Array, string]>([
		[
			"an entity bomb",
			withDocument(`<!DOCTYPE d [<!ENTITY e0 "ha">${entities}]>${documentXml(paragraph("&e30;")).slice(56)}`),
			"broken",
		],
		[
			"an entity that reaches for a file",
			withDocument(`<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>`),
			"broken",
		],
		[
			"an entity without its definition",
			withDocument(documentXml(paragraph("<w:r><w:t>&x;</w:t></w:r>"))),
			"broken",
		],
		["XML that ends in the middle", withDocument(documentXml(paragraph(run("No."))).slice(0, -20)), "broken"],
		["XML that is not UTF-8", withDocument(Buffer.from(documentXml(run("\xe9")), "latin1")), "broken"],
		[
			"a size that is too small",
			withDocument(documentXml(paragraph(run("No."))), { declaredSize: 10 }),
			"broken",
		],
		[
			"a size that is too large",
			withDocument(documentXml(paragraph(run("No."))), { declaredSize: 1e6 }),
			"broken",
		],
		[
			"a sum that does not hold",
			withDocument(documentXml(paragraph(run("No."))), { declaredSum: 1 }),
			"broken",
		],
		["bytes that do not unfold", withDocument("", { packed: Buffer.of(7, 7, 7), declaredSize: 9 }), "broken"],
		["a damaged file", damaged, "broken"],
		["an archive cut short", plainDocx.subarray(0, plainDocx.length - 30), "broken"],
		["an archive of which the directory alone is left", plainDocx.subarray(central), "not_a_draft"],
		[
			"an archive that begins in the middle",
			Buffer.concat([Buffer.from("PK\x03\x04"), plainDocx.subarray(central)]),
			"broken",
		],
		[
			"two files of one name",
			docx("", { files: [{ name: "word/Document.xml", content: documentXml("") }] }),
			"broken",
		],
		["a name that leads out", docx("", { files: [{ name: "../../etc/passwd", content: "" }] }), "broken"],
		["a name from the root", docx("", { files: [{ name: "/word/x.xml", content: "" }] }), "broken"],
		[
			"a text that is not there",
			docx("", {
				files: [
					{
						name: "_rels/.rels",
						content: `<Relationships xmlns="r"><Relationship Type="t/officeDocument" Target="../../word/none.xml"/></Relationships>`,
					},
				],
			}),
			"broken",
		],
		[
			"a text that is elsewhere",
			docx("", {
				files: [
					{
						name: "_rels/.rels",
						content: `<Relationships xmlns="r"><Relationship Type="t/officeDocument" Target="http://example.com/" TargetMode="External"/></Relationships>`,
					},
				],
			}),
			"not_a_draft",
		],
		["an encrypted archive", withDocument(documentXml(""), { flags: 1 }), "encrypted"],
		["a strongly encrypted archive", withDocument(documentXml(""), { flags: 0x41 }), "encrypted"],
		[
			"an encrypted DOCX",
			Buffer.concat([
				Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
				Buffer.alloc(1000),
				Buffer.from("EncryptedPackage", "utf16le"),
			]),
			"encrypted",
		],
		[
			"an old Word file",
			Buffer.concat([
				Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
				Buffer.from("WordDocument", "utf16le"),
			]),
			"not_a_draft",
		],
		[
			"an OpenDocument text",
			zip([
				{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
				{ name: "content.xml", content: "<x/>" },
			]),
			"not_a_draft",
		],
		[
			"a spreadsheet",
			withDocument('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
			"not_a_draft",
		],
		["an empty DOCX", docx(paragraph("")), "empty"],
		["a DOCX whose words were all deleted", docx(paragraph(`${deleted("No.")}${inserted("")}`)), "empty"],
	])("%s", async (_, bytes, reason) => {
		await expect(readFile(bytes, "draft.docx")).rejects.toMatchObject({ reason });
	});

	test.each<[string, Uint8Array, string]>([
		["a PDF", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1"), "not_a_draft"],
		["RTF", Buffer.from("{\\rtf1\\ansi No comment.}"), "not_a_draft"],
		["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "not_a_draft"],
		["bytes of all kinds", Buffer.from(Array.from({ length: 1024 }, (_, n) => (n * 7) % 256)), "not_a_draft"],
		["an encoding that nobody can tell", Buffer.from("D\x81j\x8d vu", "latin1"), "encoding"],
		["half a character", Buffer.from("\ufeffa\ud800b", "utf16le"), "encoding"],
		["nothing", Buffer.alloc(0), "empty"],
		["white space", Buffer.from("\ufeff \r\n\t\u00a0\n"), "empty"],
	])("a file of text that is %s", async (_, bytes, reason) => {
		await expect(readFile(bytes, "draft.txt")).rejects.toMatchObject({ reason });
	});

	test.each(["a\0b", "a\ud800b"])("what is no text: %j", async (text) => {
		expect(() => readText(text)).toThrow(expect.objectContaining({ reason: "encoding" }));
		await expect(readHtml(text)).rejects.toMatchObject({ reason: "encoding" });
	});

	test.each(["<p>", "<script>No.</script>", "&nbsp;", "<!-- No. -->"])(
		"HTML without words: %s",
		async (html) => {
			await expect(readHtml(html)).rejects.toMatchObject({ reason: "empty" });
		},
	);
});

describe("a check", () => {
	test("reads and checks in its own process", async () => {
		const { source, draft, checked } = await runCheck({ html: "<h1>No comment</h1>" }, record, patient);
		expect({ source, draft, checked }).toEqual({
			source: "html",
			draft: { text: "No comment", blocks: [{ kind: "heading", start: 0, end: 10 }], notes: [] },
			checked: { findings: expect.any(Array), setApart: expect.any(Array) },
		});
	});

	test("that takes longer than it may is ended, and the next one runs", async () => {
		const heavy = runCheck({ html: "<p>a".repeat(1e5) }, record, { milliseconds: 1 });
		await expect(heavy).rejects.toBeInstanceOf(TooHeavy);
		expect(await outcome({ text: "No comment." })).toBe(11);
	});

	test("that needs more memory than it may is ended, and the server lives", async () => {
		// The strict parser keeps all attributes of an element, to find one that stands there twice.
		const attributes = Array.from({ length: 200_000 }, (_, n) => `a${n}=""`).join(" ");
		const heavy = runCheck(file(withDocument(`<x ${attributes}/>`)), record, { ...patient, megabytes: 24 });
		await expect(heavy).rejects.toBeInstanceOf(TooHeavy);
		expect(await outcome({ text: "No comment." })).toBe(11);
	});

	test("that fails by a fault says which", async () => {
		const nothing = null as unknown as DraftInput;
		await expect(runCheck(nothing, record, patient)).rejects.toThrow(/null/);
		const alive = { ...record, subjects: [() => {}] } as unknown as DraftRecord;
		await expect(runCheck({ text: "No comment." }, alive, patient)).rejects.toThrow(/could not be cloned/);
		expect(await outcome({ text: "No comment." })).toBe(11);
	});

	test("waits its turn, and is refused when too many wait", async () => {
		const order: number[] = [];
		const checks = Array.from({ length: 23 }, (_, n) =>
			runCheck({ text: "No comment." }, record, patient).then(
				() => order.push(n),
				(error) => error,
			),
		);
		const results = await Promise.all(checks);
		expect(results[22]).toMatchObject({ status: 503 });
		expect(order.length).toBe(22);
		// Two run at once: whoever is n-th began when all before but one had ended.
		for (const [index, n] of order.entries()) expect(n).toBeLessThanOrEqual(index + 1);
	});
});
