import { columnLimit } from "./choices.ts";
import type { DateEvidence, Sheet } from "./columns.ts";
import { openCsv } from "./csv.ts";
import { countDate } from "./dates.ts";
import { firstBytes } from "./encoding.ts";
import { previewRows, type Workbook } from "./limits.ts";
import { isEncryptedContainer } from "./package.ts";
import { UnreadableSheet } from "./unreadable.ts";
import { openXlsx } from "./xlsx.ts";

export const formats = ["csv", "xlsx"] as const;
export type Format = (typeof formats)[number];

/** What is found out of a file by reading all of it once. */
export interface Scan {
	format: Format;
	sheets: Sheet[];
}

/** How files begin that could pass for text. */
const foreign = ["%PDF", "{\\rtf", "%!PS", "\x89PNG", "GIF8", "\xff\xd8\xff", "\x1f\x8b", "MIME-Version:"];

/** A spreadsheet by what is in it, whatever its name. Throws UnreadableSheet. */
export async function openWorkbook(path: string): Promise<{ format: Format; workbook: Workbook }> {
	const beginning = (await firstBytes(path, 4096)).toString("latin1");
	if (beginning === "") throw new UnreadableSheet("empty");
	if (beginning.startsWith("PK\x03\x04")) return { format: "xlsx", workbook: await openXlsx(path) };
	// Excel kept its old format in the same container as an encrypted new one.
	if (beginning.startsWith("\xd0\xcf\x11\xe0")) {
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
			const shown = cells.slice(0, columnLimit).map((cell) => cell.slice(0, cellLength).toWellFormed());
			kept += shown.reduce((sum, cell) => sum + cell.length, 0);
			preview.push({ number, cells: shown });
		}
		sheets.push({ name: name.slice(0, 100), rows, preview, dates });
	}
	if (sheets.every(({ rows }) => rows === 0)) throw new UnreadableSheet("empty");
	return { format, sheets };
}
