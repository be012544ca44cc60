import { crc32, deflateRawSync } from "node:zlib";

/** A file of an archive, and what the archive says of it where that is not the truth. */
export interface ZippedFile {
	readonly name: string;
	readonly content: string | Uint8Array;
	/** Bytes that stand in the place of the deflated content. */
	readonly packed?: Uint8Array;
	readonly declaredSize?: number;
	readonly declaredSum?: number;
	/** General purpose bit flags. */
	readonly flags?: number;
	/** It lies where the file with this name does, which stands before it. */
	readonly sameAs?: string;
}

/** A zip archive of deflated files (APPNOTE.TXT 6.3.10, 4.3). */
export function zip(files: readonly ZippedFile[]): Buffer {
	const local: Buffer[] = [];
	const central: Buffer[] = [];
	const offsets = new Map<string, number>();
	let offset = 0;
	for (const { content, flags = 0, ...file } of files) {
		const bytes = Buffer.from(content as Uint8Array);
		const packed = file.packed ?? deflateRawSync(bytes);
		const name = Buffer.from(file.name);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(flags, 2);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(file.declaredSum ?? crc32(bytes), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(file.declaredSize ?? bytes.length, 18);
		common.writeUInt16LE(name.length, 22);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(offsets.get(file.sameAs ?? "") ?? offset, 10);
		central.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), common, tail, name);
		if (file.sameAs !== undefined) continue;
		offsets.set(file.name, offset);
		local.push(Buffer.from("PK\x03\x04", "latin1"), common, name, Buffer.from(packed));
		offset += 30 + name.length + packed.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write("PK\x05\x06", "latin1");
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...local, directory, end]);
}

const escaped = (text: string) =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A run of text, with its properties in Word's XML. */
export const run = (text: string, properties = "") =>
	`<w:r w:rsidR="00A1B2C3"><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs, in the style with this id. */
export const paragraph = (runs: string, style = "", properties = "") =>
	`<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3"><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${runs}</w:p>`;

export const inserted = (runs: string) =>
	`<w:ins w:id="1" w:author="A" w:date="2026-11-23T10:00:00Z">${runs}</w:ins>`;

export const deleted = (text: string) =>
	`<w:del w:id="2" w:author="A" w:date="2026-11-23T10:00:00Z"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;

export const table = (rows: readonly (readonly string[])[]) =>
	`<w:tbl><w:tblPr/><w:tblGrid/>${rows
		.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr>`)
		.join("")}</w:tbl>`;

/** The reference to a note, in the text. */
export const reference = (kind: "footnote" | "endnote" | "comment", id: number) =>
	`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;

const note = (kind: "footnote" | "endnote", text: string, id: number) =>
	`<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`, "FootnoteText")}</w:${kind}>`;

const namespaces = [
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
	'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
	'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relations = (parts: Readonly<Record<string, string>>) =>
	xml(
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
			parts,
		)
			.map(
				([type, target], index) =>
					`<Relationship Id="rId${index}" Type="${office}/${type}" Target="${target}"/>`,
			)
			.join("")}</Relationships>`,
	);

/** Styles as Word writes them: English names whatever the language, ids in the language of the program. */
const styles: readonly (readonly [id: string, name: string, more?: string])[] = [
	["Normal", "Normal"],
	["Title", "Title"],
	["Heading1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'],
	["Titre2", "heading 2"],
	["Manchette", "Manchette CP", '<w:basedOn w:val="Heading1"/>'],
	["Lgende", "caption"],
	["Quote", "Quote"],
	["ListParagraph", "List Paragraph"],
	["Masque", "Masqué", "<w:rPr><w:vanish/></w:rPr>"],
	["FootnoteText", "footnote text"],
	["FootnoteReference", "footnote reference"],
];

export interface Document {
	/** Texts of the notes; the first has the id 1. */
	readonly footnotes?: readonly string[];
	readonly endnotes?: readonly string[];
	/** Files that stand in the place of those with the same name, or beside them. */
	readonly files?: readonly ZippedFile[];
}

/** A DOCX as Word writes it. `body`: paragraphs and tables in Word's XML. */
export function docx(body: string, { footnotes = [], endnotes = [], files = [] }: Document = {}): Buffer {
	const separator = (kind: string) =>
		`<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>`;
	const notes = (kind: "footnote" | "endnote", texts: readonly string[]) =>
		xml(
			`<w:${kind}s ${namespaces}>${separator(kind)}${texts.map((text, index) => note(kind, text, index + 1)).join("")}</w:${kind}s>`,
		);
	const all: ZippedFile[] = [
		{
			name: "[Content_Types].xml",
			content: xml(
				'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
			),
		},
		{ name: "_rels/.rels", content: relations({ officeDocument: "word/document.xml" }) },
		{
			name: "word/_rels/document.xml.rels",
			content: relations({
				styles: "styles.xml",
				footnotes: "footnotes.xml",
				endnotes: "/word/endnotes.xml",
			}),
		},
		{ name: "word/document.xml", content: documentXml(body) },
		{
			name: "word/styles.xml",
			content: xml(
				`<w:styles ${namespaces}>${styles
					.map(
						([id, name, more = ""]) =>
							`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`,
					)
					.join("")}</w:styles>`,
			),
		},
		{ name: "word/footnotes.xml", content: notes("footnote", footnotes) },
		{ name: "word/endnotes.xml", content: notes("endnote", endnotes) },
	];
	const replaced = new Set(files.map(({ name }) => name));
	return zip([...all.filter(({ name }) => !replaced.has(name)), ...files]);
}

/** The part that holds the text. */
export const documentXml = (body: string) =>
	xml(`<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`);
