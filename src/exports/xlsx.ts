import { Refusal } from "../web/refusals.ts";
import { harmless } from "./formula.ts";
import type { Cell } from "./sheet.ts";

/** The most that Excel takes in a cell, in UTF-16 code units; it calls a file with more damaged. */
export const cellLimit = 32_767;

/**
 * Rows as an Office Open XML workbook of one sheet (ECMA-376), written while they are read. A text that a spreadsheet
 * would run is made harmless; one that is longer than a cell may be ends with `cut`, which says so. Throws Refusal
 * 422, in the middle, when there are more rows than a sheet may have, or more than 4 GB of them: what was written until then
 * opens nowhere.
 */
export async function* toXlsx(
	titles: readonly string[],
	batches: AsyncIterable<Cell[][]>,
	{ sheet, cut }: { sheet: string; cut: string },
): AsyncGenerator<Uint8Array> {
	// Loaded only where a workbook is written.
	const { writeXlsxStream, XLSX_MAX_ROWS_PER_SHEET } = await import("hucre/xlsx");
	async function* rows(): AsyncGenerator<Cell[]> {
		let count = 1;
		for await (const batch of batches) {
			for (const row of batch) {
				count += 1;
				if (count > XLSX_MAX_ROWS_PER_SHEET) throw new Refusal(422, "exports:too_many_rows");
				yield row.map((cell) => (typeof cell === "string" ? fitting(cell, cut) : cell));
			}
		}
	}
	const workbook = writeXlsxStream(rows(), {
		name: sheet,
		columns: titles.map((header) => ({ header, width: 24 })),
		freezePane: { rows: 1 },
	});
	try {
		yield* workbook;
	} catch (error) {
		// Beyond 4 GB a sheet needs ZIP64, which not every program reads.
		throw error instanceof Error && error.name === "ZipError"
			? new Refusal(422, "exports:too_many_rows")
			: error;
	}
}

/** A text as a cell holds it. */
function fitting(text: string, cut: string): string {
	const safe = harmless(text);
	const whole =
		safe.length <= cellLimit ? safe : `${safe.slice(0, cellLimit - cut.length)}`.toWellFormed() + cut;
	// What looks like the format's own escape for a character would be read back as that character, and a bare
	// carriage return as a line feed.
	return whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
}
