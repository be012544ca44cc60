/** Reads a spreadsheet in a process of its own. What comes and what goes is in `readFile.ts`, which starts it. */
import type { Reading, ReadingTask } from "./readFile.ts";
import { readRows, scanFile } from "./scan.ts";
import { UnreadableSheet } from "./unreadable.ts";

const send = (message: Reading) => process.send?.(message);

let goOn = () => {};

async function read(task: ReadingTask): Promise<void> {
	if (task.rows === undefined) {
		send({ scan: await scanFile(task.path) });
		return;
	}
	for await (const rows of readRows(task.path, task.rows)) {
		const next = new Promise<void>((resolve) => {
			goOn = resolve;
		});
		send({ rows });
		await next;
	}
	send({ rows: [], isLast: true });
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
