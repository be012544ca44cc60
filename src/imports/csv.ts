import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { readText } from "./encoding.ts";
import { limits, type SheetRow, type Workbook } from "./limits.ts";
import { UnreadableSheet } from "./unreadable.ts";

const delimiters = [",", ";", "\t", "|"] as const;

/** A text file of separated values, whatever separates them. Throws UnreadableSheet as it is read. */
export function openCsv(path: string): Workbook {
	return { sheets: [""], rows: () => readRows(path) };
}

async function* readRows(path: string): AsyncGenerator<SheetRow> {
	const text = readText(path);
	const first = await text.next();
	const start = first.done ? "" : first.value;
	if (/^\s*(?:<!doctype|<html|<\?xml|\{\\rtf|%PDF)/i.test(start))
		throw new UnreadableSheet("not_a_spreadsheet");
	async function* all() {
		yield start;
		yield* text;
	}
	const parser = Readable.from(all(), { objectMode: true }).pipe(
		parse({
			delimiter: findDelimiter(start),
			bom: true,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
			// A quotation mark that is never closed must not swallow the file.
			max_record_size: limits.row,
			info: true,
		}),
	);
	let rows = 0;
	let number = 0;
	try {
		for await (const { record } of parser as AsyncIterable<{ record: string[] }>) {
			number += 1;
			if (record.every((cell) => cell.trim() === "")) continue;
			rows += 1;
			if (rows > limits.rows + 1) throw new UnreadableSheet("too_many_rows");
			if (record.length > limits.columns && record.slice(limits.columns).some((cell) => cell !== "")) {
				throw new UnreadableSheet("too_many_columns");
			}
			if (record.some((cell) => cell.length > limits.cell)) throw new UnreadableSheet("cell_too_long");
			yield { number, cells: record.slice(0, limits.columns) };
		}
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new UnreadableSheet(error.code === "CSV_MAX_RECORD_SIZE" ? "cell_too_long" : "broken", error);
	}
}

/** What separates the cells: of the first lines, the character that stands outside quotation marks most evenly. */
function findDelimiter(text: string): string {
	const lines: string[] = [];
	let [line, isQuoted] = ["", false];
	for (const character of text.slice(0, 64 * 1024)) {
		if (character === '"') isQuoted = !isQuoted;
		else if (character === "\n" && !isQuoted) {
			if (line.trim() !== "") lines.push(line);
			if (lines.length === 20) break;
			line = "";
		} else if (!isQuoted) line += character;
	}
	if (lines.length < 20 && line.trim() !== "") lines.push(line);
	const score = (delimiter: string) => {
		const counts = lines.map((one) => one.split(delimiter).length - 1).filter((count) => count > 0);
		const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
		return counts.filter((count) => count === usual).length * 1000 + Math.min(usual, 999);
	};
	return [...delimiters].sort((a, b) => score(b) - score(a))[0] ?? ",";
}
