/** What a spreadsheet may hold. */
export const limits = {
	/** Bytes of the file. */
	file: 100 * 1024 * 1024,
	/** Rows of a sheet that hold something. */
	rows: 1_000_000,
	columns: 256,
	/** UTF-16 code units of a cell: a reply and some more. */
	cell: 600_000,
	/** Of a row, in all. */
	row: 2_000_000,
	sheets: 50,
	/** Bytes into which one part of an XLSX may unfold: a million rows with a paragraph in each. */
	inflated: 2 * 1024 * 1024 * 1024,
	/** Parts that are held in memory: the strings that cells share (characters, and how many), styles, areas of merged cells. */
	strings: 40_000_000,
	stringCount: 3_000_000,
	styles: 20_000,
	merges: 100_000,
} as const;

/** How many of the first rows are shown when columns are mapped. */
export const previewRows = 30;

/** A row of a sheet: its number as the file counts, from 1, and the text of each cell. */
export interface SheetRow {
	number: number;
	cells: string[];
}

/** A file that can be read from the beginning as often as wanted, without being held in memory. */
export interface Workbook {
	sheets: string[];
	rows(sheet: number): AsyncIterable<SheetRow>;
}
