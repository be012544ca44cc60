import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { root } from "../root.ts";
import { Refusal } from "../web/refusals.ts";
import type { Draft } from "./draft.ts";
import type { Checked } from "./findings.ts";
import type { DraftSource } from "./kept.ts";
import type { DraftRecord } from "./record.ts";
import { Unreadable, type UnreadableReason } from "./unreadable.ts";

/** What was pasted, or a file with its name. */
export type DraftInput =
	| { readonly text: string }
	| { readonly html: string }
	| { readonly bytes: Uint8Array; readonly name: string };

export interface ReadDraft {
	readonly source: DraftSource;
	readonly draft: Draft;
}

export interface CheckedDraft extends ReadDraft {
	readonly checked: Checked;
}

/** What the thread is given. */
export interface Task {
	readonly input: DraftInput;
	readonly record: DraftRecord;
}

/** What it answers. */
export type Checking = CheckedDraft | { readonly unreadable: UnreadableReason };

/** Reading and checking this draft takes more time or memory than a newsroom's draft ever does. */
export class TooHeavy extends Refusal {
	constructor() {
		super(422, "errors:draft_too_heavy");
	}
}

/** Two threads leave a small machine's other work alone; who comes twentieth still waits less than a minute. */
const atOnce = 2;
const waitingLimit = 20;

/** A draft of 50,000 words takes a quarter of these. */
const timeLimit = 2_000;
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 };

/** The tests run the sources, but a thread of Node 20 cannot: both use what was built of it. */
const script = join(root, "dist", "drafts", "worker.js");

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a draft and checks it, in a thread that is ended when it takes longer than `milliseconds` (of the reading and
 * checking) or too much memory, so that no draft can hold up the server. Each check has a thread of its own, so nothing
 * of one story is left when the next is checked.
 *
 * Throws Unreadable, TooHeavy, a Refusal (503) when too many wait already, and any other error as it came.
 */
export async function runCheck(
	input: DraftInput,
	record: DraftRecord,
	{ milliseconds = timeLimit } = {},
): Promise<CheckedDraft> {
	await takeTurn();
	try {
		return await checkInThread({ input, record }, milliseconds);
	} finally {
		endTurn();
	}
}

async function takeTurn(): Promise<void> {
	if (running < atOnce) {
		running++;
		return;
	}
	if (waiting.length >= waitingLimit) throw new Refusal(503, "errors:checks_busy");
	// Whoever ends hands its turn over.
	await new Promise<void>((resolve) => waiting.push(resolve));
}

function endTurn(): void {
	const next = waiting.shift();
	if (next === undefined) running--;
	else next();
}

function checkInThread(task: Task, milliseconds: number): Promise<CheckedDraft> {
	// Neither the program's flags nor its secrets are of use there.
	const worker = new Worker(script, { resourceLimits, execArgv: [], env: {} });
	let timer: NodeJS.Timeout | undefined;
	return new Promise<CheckedDraft>((resolve, reject) => {
		worker.on("message", (message: "ready" | Checking) => {
			if (message !== "ready") {
				if ("unreadable" in message) reject(new Unreadable(message.unreadable));
				else resolve(message);
				return;
			}
			timer = setTimeout(() => reject(new TooHeavy()), milliseconds);
			try {
				worker.postMessage(task);
			} catch (error) {
				reject(error);
			}
		});
		worker.on("messageerror", reject);
		worker.on("error", (error: NodeJS.ErrnoException) =>
			reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new TooHeavy() : error),
		);
		worker.on("exit", (code) => reject(new Error(`the thread that checks drafts ended with ${code}`)));
	}).finally(async () => {
		clearTimeout(timer);
		await worker.terminate();
	});
}
