import { type ZippedFile, zip } from "../drafts/docx.ts";

/** A cell as it stands in a workbook. */
export type Cell =
	| string
	| number
	| null
	/** A date: days since the end of 1899, in the built-in format 22. */
	| { serial: number; style?: number }
	| { formula: string; value: string }
	| { inline: string }
	| { error: string };

export interface SheetSpec {
	name?: string;
	rows: readonly (readonly Cell[])[];
	/** Areas such as "A1:C1". */
	merges?: readonly string[];
}

const escaped = (text: string) =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export const letters = (column: number): string =>
	(column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
const relations = (entries: readonly (readonly [id: string, type: string, target: string])[]) =>
	xml(
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
			.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
			.join("")}</Relationships>`,
	);

/** A workbook as Excel writes it: shared strings, styles, merged areas behind the rows. `files` stand in place of its own. */
export function xlsx(
	sheets: readonly SheetSpec[],
	{ date1904 = false, files = [] }: { date1904?: boolean; files?: readonly ZippedFile[] } = {},
): Buffer {
	const strings: string[] = [];
	const index = new Map<string, number>();
	const shared = (text: string) => {
		const known = index.get(text);
		if (known !== undefined) return known;
		index.set(text, strings.length);
		return strings.push(text) - 1;
	};
	const cellXml = (cell: Cell, at: string): string => {
		if (cell === null || cell === "") return "";
		if (typeof cell === "string") return `<c r="${at}" t="s"><v>${shared(cell)}</v></c>`;
		if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
		if ("serial" in cell) return `<c r="${at}" s="${cell.style ?? 1}"><v>${cell.serial}</v></c>`;
		if ("inline" in cell) return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
		if ("error" in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
		return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`;
	};
	const parts = sheets.map(({ rows, merges = [] }) =>
		xml(
			`<worksheet xmlns="${main}"><sheetData>${rows
				.map(
					(cells, row) =>
						`<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`)).join("")}</row>`,
				)
				.join("")}</sheetData>${
				merges.length === 0
					? ""
					: `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`
			}</worksheet>`,
		),
	);
	const all: ZippedFile[] = [
		{ name: "_rels/.rels", content: relations([["rId1", "officeDocument", "xl/workbook.xml"]]) },
		{
			name: "xl/workbook.xml",
			content: xml(
				`<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${sheets
					.map(
						({ name = `Sheet${1}` }, at) =>
							`<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
					)
					.join("")}</sheets></workbook>`,
			),
		},
		{
			name: "xl/_rels/workbook.xml.rels",
			content: relations([
				...sheets.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
				["rId100", "sharedStrings", "sharedStrings.xml"],
				["rId101", "styles", "styles.xml"],
			]),
		},
		{
			name: "xl/styles.xml",
			content: xml(
				`<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-C0C]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;day &quot;0.00"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
			),
		},
		...parts.map((content, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content })),
		{
			name: "xl/sharedStrings.xml",
			content: xml(
				`<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
			),
		},
	];
	const replaced = new Set(files.map(({ name }) => name));
	return zip([...all.filter(({ name }) => !replaced.has(name)), ...files]);
}

/** The serial of a local date and time, in the 1900 system. */
export const serial = (local: string) => (Date.parse(`${local}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
