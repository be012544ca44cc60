import { unharmed } from "../exports/formula.ts";
import { type Cells, cellsOf, type ImportField, type Sheet } from "./columns.ts";
import { openCsv } from "./csv.ts";
import { firstBytes } from "./encoding.ts";
import { countDate, type DateEvidence } from "./evidence.ts";
import { limits, previewRows, type Workbook } from "./limits.ts";
import { UnreadableSheet } from "./unreadable.ts";

export const formats = ["csv", "xlsx"] as const;
export type Format = (typeof formats)[number];

/** What is found out of a file by reading all of it once. */
export interface Scan {
	format: Format;
	sheets: Sheet[];
}

/** How files begin that could pass for text. */
const foreign = ["%PDF", "{\\rtf", "%!PS", "\x89PNG", "GIF8", "\xff\xd8\xff", "\x1f\x8b", "MIME-Version:"];

/** A zip archive, by its first bytes. */
export const isXlsx = (beginning: string) => beginning.startsWith("PK\x03\x04");

/** A spreadsheet by what is in it, whatever its name. Throws UnreadableSheet. */
export async function openWorkbook(path: string): Promise<{ format: Format; workbook: Workbook }> {
	const beginning = (await firstBytes(path, 4096)).toString("latin1");
	if (beginning === "") throw new UnreadableSheet("empty");
	if (isXlsx(beginning)) {
		const { openXlsx } = await import("./xlsx.ts");
		return { format: "xlsx", workbook: await openXlsx(path) };
	}
	// Excel kept its old format in the same container as an encrypted new one.
	if (beginning.startsWith("\xd0\xcf\x11\xe0")) {
		const { isEncryptedContainer } = await import("./package.ts");
		throw new UnreadableSheet((await isEncryptedContainer(path)) ? "encrypted" : "old_format");
	}
	if (foreign.some((start) => beginning.startsWith(start))) throw new UnreadableSheet("not_a_spreadsheet");
	return { format: "csv", workbook: openCsv(path) };
}

/** Of a cell, and of all of them, what is kept to be shown when columns are mapped. */
const [cellLength, totalLength] = [150, 200_000];

/** Reads every sheet to its end: what can't be read is known before anything is kept. Throws UnreadableSheet. */
export async function scanFile(path: string): Promise<Scan> {
	const { format, workbook } = await openWorkbook(path);
	const sheets: Sheet[] = [];
	for (const [index, name] of workbook.sheets.entries()) {
		const preview: Sheet["preview"] = [];
		const dates: DateEvidence[] = [];
		let [rows, kept] = [0, 0];
		for await (const { number, cells } of workbook.rows(index)) {
			rows += 1;
			cells.forEach((cell, column) => {
				if (!/\d/.test(cell)) return;
				while (dates.length <= column) dates.push({ dmy: 0, mdy: 0, either: 0 });
				countDate(cell, dates[column] as DateEvidence);
			});
			if (preview.length >= previewRows || kept > totalLength / workbook.sheets.length) continue;
			const shown = cells.slice(0, limits.columns).map((cell) => cell.slice(0, cellLength).toWellFormed());
			kept += shown.reduce((sum, cell) => sum + cell.length, 0);
			preview.push({ number, cells: shown });
		}
		sheets.push({ name: name.slice(0, 100), rows, preview, dates });
	}
	if (sheets.every(({ rows }) => rows === 0)) throw new UnreadableSheet("empty");
	return { format, sheets };
}

/** Rows, and characters, that go at once. */
const [rowsAtOnce, charactersAtOnce] = [200, 1_000_000];

export interface FileRow {
	/** As the file counts its rows, from 1. */
	number: number;
	cells: Cells;
}

/** Which rows of a file are wanted, and what their columns hold. */
export interface WantedRows {
	readonly sheet: number;
	readonly headerRow: number;
	readonly fields: readonly (ImportField | null)[];
}

/** The rows of a sheet after its header that hold anything that is wanted, some hundreds at a time. Throws UnreadableSheet. */
export async function* readRows(
	path: string,
	{ sheet, headerRow, fields }: WantedRows,
): AsyncGenerator<FileRow[]> {
	const { workbook } = await openWorkbook(path);
	let [batch, size] = [[] as FileRow[], 0];
	for await (const { number, cells: texts } of workbook.rows(sheet)) {
		if (number <= headerRow) continue;
		const cells = cellsOf(texts.map(unharmed), fields);
		if (Object.keys(cells).length === 0) continue;
		batch.push({ number, cells });
		size += Object.values(cells).reduce((sum, text) => sum + text.length, 0);
		if (batch.length < rowsAtOnce && size < charactersAtOnce) continue;
		yield batch;
		[batch, size] = [[], 0];
	}
	yield batch;
}
