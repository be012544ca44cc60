/** Reads a spreadsheet in a process of its own. What comes and what goes is in `readFile.ts`, which starts it. */
import { unharmed } from "../exports/formula.ts";
import { cellsOf } from "./columns.ts";
import type { FileRow, Reading, ReadingTask } from "./readFile.ts";
import { openWorkbook, scanFile } from "./scan.ts";
import { UnreadableSheet } from "./unreadable.ts";

const send = (message: Reading) => process.send?.(message);

/** Rows, and characters, that go at once. */
const [rowsAtOnce, charactersAtOnce] = [200, 1_000_000];

let goOn = () => {};
const asked = () =>
	new Promise<void>((resolve) => {
		goOn = resolve;
	});

async function read(task: ReadingTask): Promise<void> {
	if (task.rows === undefined) {
		send({ scan: await scanFile(task.path) });
		return;
	}
	const { sheet, headerRow, fields } = task.rows;
	const { workbook } = await openWorkbook(task.path);
	let [batch, size] = [[] as FileRow[], 0];
	for await (const { number, cells } of workbook.rows(sheet)) {
		if (number <= headerRow) continue;
		const row = { number, cells: cellsOf(cells.map(unharmed), fields) };
		if (Object.keys(row.cells).length === 0) continue;
		batch.push(row);
		size += Object.values(row.cells).reduce((sum, text) => sum + text.length, 0);
		if (batch.length < rowsAtOnce && size < charactersAtOnce) continue;
		const next = asked();
		send({ rows: batch });
		[batch, size] = [[], 0];
		await next;
	}
	send({ rows: batch, isLast: true });
}

process.on("message", async (message: ReadingTask | "next") => {
	if (message === "next") return goOn();
	try {
		await read(message);
	} catch (error) {
		send(error instanceof UnreadableSheet ? { problem: error.reason } : { fault: error as Error });
	}
});
process.send?.("ready");
