/** Checks drafts in a thread of its own. What comes and what goes is in `runCheck.ts`, which starts it. */
import { parentPort } from "node:worker_threads";
import { checkDraft } from "./check.ts";
import { readFile, readHtml, readText } from "./read.ts";
import type { Checking, DraftInput, ReadDraft, Task } from "./runCheck.ts";
import { Unreadable } from "./unreadable.ts";

async function read(input: DraftInput): Promise<ReadDraft> {
	if ("text" in input) return { source: "text", draft: readText(input.text) };
	if ("html" in input) return { source: "html", draft: await readHtml(input.html) };
	return readFile(input.bytes, input.name);
}

/** An error that nobody foresaw is thrown on, and arrives as an error of the thread. */
async function check({ input, record }: Task): Promise<Checking> {
	try {
		const { source, draft } = await read(input);
		return { source, draft, checked: checkDraft(draft, record) };
	} catch (error) {
		if (error instanceof Unreadable) return { unreadable: error.reason };
		throw error;
	}
}

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await check(task)));
parentPort?.postMessage("ready");
