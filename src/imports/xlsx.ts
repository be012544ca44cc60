/**
 * Reads the sheets of an XLSX row by row: Office Open XML, ECMA-376 part 1, 18. Streamed from the disk by yauzl and saxes,
 * because the libraries for it hold a workbook whole. What is held is capped: the strings that cells share, the formats,
 * the areas of merged cells. No formula is computed: a cell holds what it showed when it was saved.
 */
import { limits, type SheetRow, type Workbook } from "./limits.ts";
import { type Merges, mergesOf } from "./merges.ts";
import { openPackage, type Package, parsePart, readPart, relationsOf, textOf } from "./package.ts";
import { serialDate } from "./serials.ts";
import { readStyles, type Styles } from "./styles.ts";
import { UnreadableSheet } from "./unreadable.ts";

/** Throws UnreadableSheet, here and while rows are read. */
export async function openXlsx(path: string): Promise<Workbook> {
	const parts = await openPackage(path);
	const main = (await relationsOf(parts, "")).byType.get("officeDocument");
	if (main === undefined) throw new UnreadableSheet("not_a_spreadsheet");
	if (main.endsWith(".bin")) throw new UnreadableSheet("old_format");
	const related = await relationsOf(parts, main);

	const sheets: { name: string; part: string }[] = [];
	let from1904 = false;
	let isWorkbook = false;
	await readPart(parts, main, {
		open(local, attributes) {
			if (local === "workbook") isWorkbook = true;
			if (local === "workbookPr") from1904 = /^(?:1|true)$/.test(textOf(attributes, "date1904") ?? "");
			if (local !== "sheet") return;
			const part = related.byId.get(attributes["r:id"]?.value ?? textOf(attributes, "id") ?? "");
			// A sheet that is a chart has no rows.
			if (part?.includes("worksheets/") && sheets.length < limits.sheets) {
				sheets.push({ name: textOf(attributes, "name") ?? "", part });
			}
		},
	});
	if (!isWorkbook) throw new UnreadableSheet("not_a_spreadsheet");
	if (sheets.length === 0) throw new UnreadableSheet("empty");

	const stylesPart = related.byType.get("styles");
	const styles = stylesPart === undefined ? [] : await readStyles(parts, stylesPart);
	const stringsPart = related.byType.get("sharedStrings");
	const strings =
		stringsPart === undefined || !parts.has(stringsPart) ? [] : await readStrings(parts, stringsPart);
	return {
		sheets: sheets.map(({ name }) => name),
		async *rows(index) {
			const sheet = sheets[index];
			if (sheet === undefined) throw new UnreadableSheet("no_such_sheet");
			const merges = await mergesOf(parts, sheet.part);
			yield* readRows(parts, sheet.part, { strings, styles, from1904, merges });
		},
	};
}

/** The strings that cells share: without the readings that Japanese puts above them. */
async function readStrings(parts: Package, name: string): Promise<string[]> {
	const strings: string[] = [];
	let [text, total, reading, inText] = ["", 0, false, false];
	await readPart(parts, name, {
		open(local) {
			if (local === "si") text = "";
			else if (local === "rPh") reading = true;
			else if (local === "t") inText = !reading;
		},
		close(local) {
			if (local === "rPh") reading = false;
			else if (local === "t") inText = false;
			else if (local === "si") {
				total += text.length;
				if (total > limits.strings || strings.length >= limits.stringCount)
					throw new UnreadableSheet("too_large");
				strings.push(text);
			}
		},
		text(piece) {
			if (!inText) return;
			text += piece;
			if (text.length > limits.cell) throw new UnreadableSheet("cell_too_long");
		},
	});
	return strings;
}

interface Reading {
	strings: readonly string[];
	styles: Styles;
	from1904: boolean;
	merges: Merges;
}

async function* readRows(parts: Package, name: string, reading: Reading): AsyncGenerator<SheetRow> {
	let ready: SheetRow[] = [];
	let [row, cells, size, rows] = [0, [] as string[], 0, 0];
	let [column, type, style, value, collects, phonetic] = [-1, "", -1, "", false, false];
	const { merges } = reading;

	const handlers = {
		open(local: string, attributes: Parameters<typeof textOf>[0]) {
			switch (local) {
				case "row": {
					const number = Number(textOf(attributes, "r") ?? row + 1);
					if (!Number.isInteger(number) || number <= row) throw new UnreadableSheet("broken");
					[row, cells, size, column] = [number, [], 0, -1];
					break;
				}
				case "c": {
					const at = textOf(attributes, "r");
					column = at === undefined ? column + 1 : columnOf(at);
					type = textOf(attributes, "t") ?? "n";
					style = Number(textOf(attributes, "s") ?? -1);
					value = "";
					break;
				}
				case "v":
				case "t":
					collects = !phonetic;
					break;
				case "rPh":
					phonetic = true;
			}
		},
		text(piece: string) {
			if (!collects) return;
			value += piece;
			if (value.length > limits.cell) throw new UnreadableSheet("cell_too_long");
		},
		close(local: string) {
			switch (local) {
				case "v":
				case "t":
					collects = false;
					break;
				case "rPh":
					phonetic = false;
					break;
				case "c": {
					const text = cellText(value, type, style, reading);
					if (text.trim() === "") break;
					if (column >= limits.columns) throw new UnreadableSheet("too_many_columns");
					size += text.length;
					if (size > limits.row) throw new UnreadableSheet("cell_too_long");
					while (cells.length < column) cells.push("");
					cells[column] = text;
					break;
				}
				case "row": {
					merges.fill(row, cells);
					if (cells.every((cell) => cell === "")) break;
					rows += 1;
					if (rows > limits.rows + 1) throw new UnreadableSheet("too_many_rows");
					ready.push({ number: row, cells });
				}
			}
		},
	};
	for await (const _ of parsePart(parts, name, handlers)) {
		yield* ready;
		ready = [];
	}
}

function cellText(
	value: string,
	type: string,
	style: number,
	{ strings, styles, from1904 }: Reading,
): string {
	switch (type) {
		case "s":
			return value === "" ? "" : (strings[Number(value)] ?? "");
		case "b":
			return value === "1" ? "TRUE" : value === "" ? "" : "FALSE";
		case "n": {
			if (value === "") return "";
			const number = Number(value);
			if (!Number.isFinite(number)) return value;
			const isDate = styles[style] ?? false;
			// More digits than a number holds are not what anybody saw.
			return isDate ? (serialDate(number, from1904) ?? value) : String(Number(number.toPrecision(15)));
		}
		// "inlineStr", "str" (what a formula gave), "e" (an error), "d" (a date in ISO 8601)
		default:
			return value;
	}
}

/** "C7" is column 2. */
export function columnOf(reference: string): number {
	const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1];
	if (letters === undefined) throw new UnreadableSheet("broken");
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
