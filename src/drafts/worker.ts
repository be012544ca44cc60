/** Checks one draft in a process of its own. What comes and what goes is in `runCheck.ts`, which starts it. */
import { checkDraft } from "./check.ts";
import { readFile, readHtml, readText } from "./read.ts";
import type { Checking, DraftInput, ReadDraft, Task } from "./runCheck.ts";
import { Unreadable } from "./unreadable.ts";

async function read(input: DraftInput): Promise<ReadDraft> {
	if ("text" in input) return { source: "text", draft: readText(input.text) };
	if ("html" in input) return { source: "html", draft: await readHtml(input.html) };
	return readFile(input.bytes, input.name);
}

async function check({ input, record }: Task): Promise<Checking> {
	try {
		const { source, draft } = await read(input);
		return { source, draft, checked: checkDraft(draft, record) };
	} catch (error) {
		return error instanceof Unreadable ? { unreadable: error.reason } : { fault: error as Error };
	}
}

process.on("message", async (task: Task) => process.send?.(await check(task)));
process.send?.("ready");
