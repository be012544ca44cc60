import fc from "fast-check";
import type { Draft } from "../../src/drafts/draft.ts";
import { readFile, readHtml, readText } from "../../src/drafts/read.ts";
import { deleted, docx, inserted, paragraph, reference, run, table } from "./docx.ts";

/** The blocks as `kind: text`, so that a test reads like the draft. */
const shown = ({ text, blocks }: Draft) =>
	blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const paragraphs = (text: string) => readText(text).blocks.map(({ start, end }) => text.slice(start, end));
const html = async (source: string) => shown(await readHtml(source));
const noted = (draft: Draft) => Object.fromEntries(draft.notes.map(({ note, count }) => [note, count]));
const word = async (body: string, document?: Parameters<typeof docx>[1]) => {
	const { source, draft } = await readFile(docx(body, document), "draft.docx");
	expect(source).toBe("docx");
	return draft;
};

/** Holds for every draft, whatever it came as. */
function expectWellMade({ text, blocks }: Draft): void {
	let outside = "";
	let last = 0;
	for (const { start, end } of blocks) {
		expect(start).toBeGreaterThanOrEqual(last);
		expect(end).toBeGreaterThan(start);
		outside += text.slice(last, start);
		last = end;
	}
	expect(last).toBeLessThanOrEqual(text.length);
	expect(`${outside}${text.slice(last)}`).toMatch(/^\n*$/);
	expect(text.isWellFormed()).toBe(true);
}

describe("plain text", () => {
	test("is parted by blank lines, and a line that was wrapped goes on in the next", () => {
		expect(
			paragraphs(
				"“We do not\ncomment on leaks,” she\nsaid.\n\n\nThe minister left.\n \t\nNobody\nasked why.",
			),
		).toEqual(["“We do not\ncomment on leaks,” she\nsaid.", "The minister left.\n \t", "Nobody\nasked why."]);
	});

	test("without a blank line is parted by its line ends", () => {
		expect(paragraphs("Spies ask in vain\nOTTAWA — It declined.\n“No,” she said.\n")).toEqual([
			"Spies ask in vain",
			"OTTAWA — It declined.",
			"“No,” she said.",
		]);
	});

	test("that is one paragraph wrapped at its width stays one", () => {
		const letter =
			"The Government of Canada does not comment on leaked documents and will\n" +
			"not do so in this case, whatever the questions that were put to it may\n" +
			"have been, said the department’s advisor on Thursday.";
		expect(paragraphs(letter)).toEqual([letter]);
	});

	test("keeps what somebody parted by hand apart in a text that is wrapped", () => {
		expect(
			paragraphs(
				"Why did you write to them on the very day of the vote, he was asked.\n— On ne commente pas.\n— Jamais ?\n— Jamais.\n\nHe left the room.",
			),
		).toEqual([
			"Why did you write to them on the very day of the vote, he was asked.",
			"— On ne commente pas.",
			"— Jamais ?",
			"— Jamais.",
			"He left the room.",
		]);
	});

	test("keeps long lines apart that no program wrapped", () => {
		const long = "The department was asked about the order, its cost and its author, in writing. "
			.repeat(3)
			.trim();
		expect(paragraphs(`Headline\n\n${long}\n“${long}”\n${long}`)).toEqual([
			"Headline",
			long,
			`“${long}”`,
			long,
		]);
	});

	test.each(["\r\n", "\r", "\n"])("takes %j as a line end", (end) => {
		const { text, blocks } = readText(`One.${end}${end}Two.${end}`);
		expect([text, blocks.length]).toEqual(["One.\n\nTwo.\n", 2]);
	});

	test("changes no word, space or mark", () => {
		const odd = "\tl’e\u0301te\u0301 « 5\u202f000\u00a0$ » co\u00adop \ufb01n \u200b ’’ --\u2028x \f y ";
		expect(readText(odd)).toEqual({
			text: odd,
			blocks: [{ kind: "paragraph", start: 0, end: odd.length }],
			notes: [],
		});
	});

	test("loses no character but line ends, whatever it is", () => {
		const piece = fc.oneof(
			fc.string({ unit: "grapheme" }),
			fc.constantFrom("\n", "\n\n", "\r\n", "\r", " ", "\t", "\u00a0", "“", "”", ".", "— ", "a".repeat(60)),
		);
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("").replaceAll("\0", "")),
				(source) => {
					fc.pre(source.trim() !== "");
					const draft = readText(source);
					expectWellMade(draft);
					expect(draft.blocks.length).toBeGreaterThan(0);
					expect(draft.text).toBe(source.replace(/\r\n?/g, "\n"));
				},
			),
		);
	});
});

describe("HTML", () => {
	test("says what each part is", async () => {
		expect(
			await html(`<!doctype html><html lang=en><head><title>Tab</title></head><body>
				<h1>Spies ask
				  in&nbsp;vain</h1><figure><img src="x.jpg"><figcaption>The  building.</figcaption></figure>
				<p>OTTAWA &mdash; It <b>decl</b>ined.<br>Twice.</p><blockquote><p>No <i> comment</i>.</p></blockquote>
				<ul><li>One<li><p>Two</ul>
				<table><caption>Who</caption><tr><th>CSIS<td>silent</table><pre>\n  as\n\n typed</pre>
				<p>Then<aside role="doc-footnote"><p>By email.</p></aside></body></html>`),
		).toEqual([
			"heading: Spies ask in\u00a0vain",
			"caption: The building.",
			"paragraph: OTTAWA — It declined.\nTwice.",
			"blockquote: No comment.",
			"list_item: One",
			"list_item: Two",
			"caption: Who",
			"table_cell: CSIS",
			"table_cell: silent",
			"paragraph:   as",
			"paragraph:  typed",
			"paragraph: Then",
			"footnote: By email.",
		]);
	});

	test("is shown as a browser shows it: hidden parts, scripts and deleted words are not there, and are noted", async () => {
		const draft = await readHtml(`<style>p{}</style><script>alert("x")</script><noscript>Turn it on</noscript>
			<p>It <del>refused</del><ins>declined</ins> <span hidden>secretly</span><span style="DISPLAY: none">x</span>
			to <s></s>comment.<ins> </ins><svg><text>logo</text></svg><template><p>t</p></template></p>
			<div aria-hidden="true"><p>icon</p></div><iframe src="x"></iframe><img src="a.png"><p hidden>gone<p>Here.`);
		expect(shown(draft)).toEqual(["paragraph: It declined to comment.", "paragraph: Here."]);
		expect(noted(draft)).toEqual({
			unseen_left_out: 10,
			deletions_left_out: 1,
			insertions_taken: 1,
			pictures_left_out: 1,
		});
	});

	test("gives <q> the marks that a browser gives it", async () => {
		expect(
			await html("<p>She said <q>they told us <q>no</q> twice</q>.<p lang=fr-CA>Elle : <q>non</q>."),
		).toEqual(["paragraph: She said “they told us ‘no’ twice”.", "paragraph: Elle : «non»."]);
	});

	test("leaves out the numbers of notes, which would stick to a word, but no other link", async () => {
		expect(
			await html(`<p>“No comment”<sup><a href="#fn1">1</a></sup> on <a href="#news">news</a> in 1<sup>st</sup> gear<a
				href="#_ftn2" name="_ftnref2">[2]</a>, <a href="#footnotes">below</a>.<div class="footnotes"><ol>
				<li id="fn:1">By email. <a href="#fnref1">↩</a></ol></div><div style='mso-element:footnote' id=ftn2><p
				class=MsoFootnoteText>By phone.</div><h2 class="fn">A. Lemire</h2>`),
		).toEqual([
			"paragraph: “No comment” on news in 1st gear, below.",
			"footnote: By email.",
			"footnote: By phone.",
			"heading: A. Lemire",
		]);
	});

	test("takes two line breaks for a paragraph's end, and forgives what is not closed", async () => {
		expect(
			await html(
				"One.<br><br/>Two <b>bold<p>Three</i></div> four<br> five &amp; &lt;six&gt; &nosuch; &#x92;",
			),
		).toEqual(["paragraph: One.", "paragraph: Two bold", "paragraph: Three four\nfive & <six> &nosuch; ’"]);
	});

	test("leaves out comments that Word puts beside the text", async () => {
		const draft = await readHtml(
			`<p>It declined<span class=MsoCommentReference>[AL1]</span>.</p><div style='mso-element:comment-list'><p>Sure?</div>`,
		);
		expect([shown(draft), noted(draft)]).toEqual([["paragraph: It declined."], { comments_left_out: 1 }]);
	});

	test("gives back whatever words were put into it", async () => {
		const escaped = (text: string) =>
			text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\0", "");
		const collapse = (text: string) =>
			text
				.replaceAll("\0", "")
				.replace(/[ \t\n\f\r]+/g, " ")
				.replace(/^ | $/g, "");
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 8 }),
				async (texts) => {
					fc.pre(texts.some((text) => collapse(text).trim() !== ""));
					const draft = await readHtml(
						texts.map((text, index) => `<p class="a${index}">${escaped(text)}</p>`).join(" "),
					);
					expectWellMade(draft);
					expect(draft.blocks.map(({ start, end }) => draft.text.slice(start, end))).toEqual(
						texts.map(collapse).filter((text) => text.trim() !== ""),
					);
				},
			),
		);
	});

	test("makes well-made drafts of any mixture of tags", async () => {
		const tags =
			"p div br b li td tr table q del ins blockquote pre a sup svg script title textarea form /p /div /pre";
		const piece = fc.oneof(
			fc.constantFrom(
				...tags.split(" ").map((tag) => `<${tag}>`),
				"<!--",
				"-->",
				"<p hidden>",
				"</",
				"<",
				"&#0;",
				"\n\n",
			),
			fc.string({ unit: "grapheme", maxLength: 5 }),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
				const draft = await readHtml(`<p>x</p>${pieces.join("").replaceAll("\0", "")}`);
				expectWellMade(draft);
			}),
		);
	});
});

describe("DOCX", () => {
	test("is read as Word shows it", async () => {
		const draft = await word(
			[
				paragraph(run("Spies ask in vain"), "Title"),
				paragraph(run("En vain"), "Titre2"),
				paragraph(run("La Presse canadienne"), "Manchette"),
				paragraph(
					`${run("“We do ")}<w:proofErr w:type="spellStart"/>${run("n", "<w:b/>")}${run("ot")}<w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:hyperlink w:anchor="x">${run(" comment")}</w:hyperlink>${run(" on leaks,”")}${reference("footnote", 1)}${run(" she said.")}`,
				),
				paragraph(run("Le siège."), "Lgende"),
				paragraph(run("No comment."), "Quote"),
				paragraph(run("One"), "ListParagraph", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
				table([
					[paragraph(run("CSIS")), paragraph(run("silent"))],
					[paragraph(run("DND")), `${paragraph(run("spoke"))}${paragraph(run(" twice"))}`],
				]),
				paragraph(""),
				paragraph(
					'<w:r><w:t>A</w:t><w:tab/><w:t> B </w:t><w:br/><w:t xml:space="preserve">co</w:t><w:softHyphen/><w:t>op e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:sym w:font="Times" w:char="2019"/></w:r>',
				),
				paragraph(`${run("End.")}${reference("endnote", 1)}`),
			].join(""),
			{ footnotes: ["By email.", "Of deleted words."], endnotes: ["By phone."] },
		);
		expect(shown(draft)).toEqual([
			"heading: Spies ask in vain",
			"heading: En vain",
			"heading: La Presse canadienne",
			"paragraph: “We do not comment on leaks,” she said.",
			"caption: Le siège.",
			"blockquote: No comment.",
			"list_item: One",
			"table_cell: CSIS",
			"table_cell: silent",
			"table_cell: DND",
			"table_cell: spoke",
			"table_cell:  twice",
			"paragraph: A\tB\nco\u00adop e\u2011mail’",
			"paragraph: End.",
			"footnote:  By email.",
			"footnote:  By phone.",
		]);
		expect(draft.notes).toEqual([]);
		expectWellMade(draft);
	});

	test("with tracked changes is read as if they were accepted, and says so", async () => {
		const mark = (change: string) => `<w:rPr><w:${change} w:id="9" w:author="A"/></w:rPr>`;
		const draft = await word(
			[
				paragraph(
					`${run("It ")}${deleted("refused")}${inserted(run("declined"))}${inserted(deleted("never there"))}${run(" to")}<w:moveFrom w:id="3">${run(" firmly")}</w:moveFrom>${run(" comment")}<w:moveTo w:id="4">${run(" firmly")}</w:moveTo>${run(".")}`,
				),
				// Two paragraphs that became one.
				paragraph(run("“We do not "), "", mark("del")),
				paragraph(run("comment.”"), "", mark("ins")),
				// What it was before is not what it is.
				paragraph(
					`<w:r><w:rPr><w:rPrChange w:id="5"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Seen.</w:t></w:r>`,
					"",
					'<w:pPrChange w:id="6"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>',
				),
				`<w:tbl><w:tr><w:trPr><w:del w:id="7"/></w:trPr><w:tc>${paragraph(run("Struck row"))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run("Row"))}</w:tc></w:tr></w:tbl>`,
				paragraph(run("The last end is deleted."), "", mark("del")),
			].join(""),
		);
		expect(shown(draft)).toEqual([
			"paragraph: It declined to comment firmly.",
			"paragraph: “We do not comment.”",
			"paragraph: Seen.",
			"table_cell: Row",
			"paragraph: The last end is deleted.",
		]);
		expect(noted(draft)).toEqual({ deletions_left_out: 4, insertions_taken: 2 });
	});

	test("leaves out comments, pictures and hidden text, and says so", async () => {
		const picture = `<w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r>`;
		const draft = await word(
			[
				paragraph(
					`${run("Shown")}${run(" hidden", "<w:vanish/>")}${run(" again", '<w:vanish w:val="0"/>')}${reference("comment", 0)}`,
				),
				paragraph(run("By style"), "Masque"),
				paragraph(`${picture}<w:r><w:pict><v:shape/></w:pict></w:r>`),
			].join(""),
		);
		expect(shown(draft)).toEqual(["paragraph: Shown again"]);
		expect(noted(draft)).toEqual({ unseen_left_out: 2, comments_left_out: 1, pictures_left_out: 2 });
	});

	test("reads a text box once, after the paragraph at which it stands", async () => {
		const box = `<w:txbxContent>${paragraph(run("Pull quote."), "Quote")}</w:txbxContent>`;
		const draft = await word(
			paragraph(
				`${run("“We do not ")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("comment.”")}`,
			),
		);
		expect(shown(draft)).toEqual(["paragraph: “We do not comment.”", "blockquote: Pull quote."]);
		expect(draft.notes).toEqual([]);
	});

	test("is found by its relations, in any prefix, strict or not", async () => {
		const draft = await word("", {
			files: [
				{
					name: "_rels/.rels",
					content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Text/Main.xml"/></Relationships>`,
				},
				{
					name: "text/main.xml",
					content: `<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><pPr><pStyle val="Titre1"/></pPr><r><t>Strict &amp; <![CDATA[<plain>]]></t></r></p></body></document>`,
				},
			],
		});
		expect(shown(draft)).toEqual(["heading: Strict & <plain>"]);
	});

	test("gives back whatever words were put into it", async () => {
		const text = fc
			.string({ unit: "grapheme", minLength: 1 })
			.filter((one) => !/[^\P{Cc}]|[\ufffe\uffff]/u.test(one) && one.trim() !== "");
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
				async (all) => {
					const draft = await word(
						all.map((runs) => paragraph(runs.map((one) => run(one)).join(""))).join(""),
					);
					expectWellMade(draft);
					expect(draft.text).toBe(all.map((runs) => runs.join("")).join("\n"));
				},
			),
			{ numRuns: 50 },
		);
	});
});

describe("a file", () => {
	const said = "“Nous ne commentons pas”, a déclaré l’été. Œuvre – 5 €";
	const utf16 = Buffer.from(said, "utf16le");
	const swapped = Buffer.from(utf16).swap16();
	const windows = Buffer.from(
		said.replace(
			/[“”’Œ–€]/g,
			(mark) => ({ "“": "\x93", "”": "\x94", "’": "\x92", Œ: "\x8c", "–": "\x96" })[mark] ?? "\x80",
		),
		"latin1",
	);

	test.each([
		["UTF-8", Buffer.from(said)],
		["UTF-8 with a byte order mark", Buffer.from(`\ufeff${said}`)],
		["UTF-16", Buffer.concat([Buffer.of(0xff, 0xfe), utf16])],
		["UTF-16, the other way round", Buffer.concat([Buffer.of(0xfe, 0xff), swapped])],
		["UTF-16 without a mark", Buffer.from("It declined to comment on ’leaks’.", "utf16le")],
		["Windows-1252", windows],
	])("of text in %s is read", async (name, bytes) => {
		const { source, draft } = await readFile(bytes, "draft.txt");
		expect([source, draft.text]).toEqual([
			"text",
			name.includes("without") ? "It declined to comment on ’leaks’." : said,
		]);
	});

	test.each([
		["by its name", Buffer.from(`<p>${said}`), "Draft.HTM"],
		["by its beginning", Buffer.from(`\ufeff\n<!DOCTYPE html><p>${said}`), "draft"],
		[
			"in the encoding it declares",
			Buffer.from("<html><meta charset='macintosh'><p>\xd2Non\xd3", "latin1"),
			"a.html",
		],
		["in what declares nothing", Buffer.concat([Buffer.from("<html><p>"), windows]), "a.html"],
	])("of HTML is known %s", async (_, bytes, name) => {
		const { source, draft } = await readFile(bytes, name);
		expect(source).toBe("html");
		expect([said, "“Non”"]).toContain(draft.text);
	});

	test("of text may speak of HTML", async () => {
		const { source, draft } = await readFile(Buffer.from("The <p> tag & co."), "notes.md");
		expect([source, draft.text]).toEqual(["text", "The <p> tag & co."]);
	});
});
