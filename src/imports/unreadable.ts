/** Why a file can't be imported, as the person who brought it is told: under that name in the catalogue of imports. */
export const sheetProblems = [
	/** Neither comma-separated values nor XLSX: a PDF, a picture, OpenDocument, a web page. */
	"not_a_spreadsheet",
	/** Excel's formats before 2007, or its binary one. */
	"old_format",
	"encrypted",
	/** It says that it is one, and its inside does not hold. */
	"broken",
	"empty",
	/** Its characters are in no encoding that can be told, or in two. */
	"encoding",
	"too_many_rows",
	"too_many_columns",
	"cell_too_long",
	/** It unfolds into more than a spreadsheet can be. */
	"too_large",
	/** Reading it takes more time or memory than a spreadsheet of this size ever does. */
	"too_heavy",
	"no_such_sheet",
] as const;

export type SheetProblem = (typeof sheetProblems)[number];

export class UnreadableSheet extends Error {
	readonly reason: SheetProblem;
	constructor(reason: SheetProblem, cause?: unknown) {
		super(`the spreadsheet cannot be read: ${reason}`, { cause });
		this.reason = reason;
	}
}
