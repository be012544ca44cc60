import { stringify } from "csv-stringify/sync";
import { harmless } from "./formula.ts";
import type { Cell } from "./sheet.ts";

/**
 * Rows as CSV (RFC 4180, UTF-8), beginning with the byte order mark without which Excel takes it for something else. A text
 * that a spreadsheet would run is made harmless.
 */
export async function* toCsv(
	titles: readonly string[],
	batches: AsyncIterable<Cell[][]>,
): AsyncGenerator<string> {
	const text = (rows: readonly (readonly Cell[])[]) =>
		stringify(
			rows.map((row) => row.map((cell) => (typeof cell === "string" ? harmless(cell) : cell))),
			// A line break of any kind is put in quotation marks, not only the one that ends a row.
			{ record_delimiter: "windows", quoted_match: /[\r\n]/ },
		);
	yield `\uFEFF${text([titles])}`;
	for await (const rows of batches) yield text(rows);
}
