import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
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

/** What the other process is given. */
export interface Task {
	readonly input: DraftInput;
	readonly record: DraftRecord;
}

/** What it answers, once it has said that it is ready. */
export type Checking = CheckedDraft | { readonly unreadable: UnreadableReason } | { readonly fault: Error };

/** Reading and checking this draft takes more time or memory than a newsroom's draft ever does. */
export class TooHeavy extends Refusal {
	constructor() {
		super(422, "errors:draft_too_heavy");
	}
}

/** Two leave a small machine's other work alone; who comes twentieth still waits less than a minute. */
const atOnce = 2;
const waitingLimit = 20;

/** A draft of 50,000 words takes a quarter of these. */
const timeLimit = 1_800;
/** Of the JavaScript heap, in megabytes; the process itself takes some 50 more. */
const memoryLimit = 192;

/** The tests run the sources, but another process of Node 20 cannot: both use what was built of it. */
const script = join(root, "dist", "drafts", "worker.js");

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a draft and checks it in a process of its own, which is ended when the reading and checking take more than
 * `milliseconds` of processor time (of time, where the system does not tell; five times as much at most) or more memory than `megabytes` of heap, so that no draft can hold up the server. Not in a thread: when a thread's
 * heap runs full within one allocation, V8 ends the whole process, whatever the thread's limits. Nothing of one story
 * is left when the next is checked.
 *
 * Throws Unreadable, TooHeavy, a Refusal (503) when too many wait already, and any other error as it came.
 */
export async function runCheck(
	input: DraftInput,
	record: DraftRecord,
	{ milliseconds = timeLimit, megabytes = memoryLimit } = {},
): Promise<CheckedDraft> {
	await takeTurn();
	try {
		return await checkApart({ input, record }, milliseconds, megabytes);
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

/** The processor time that a process has used, in milliseconds, where the system tells (Linux does: proc(5)); else null. */
export function computed(pid: number | undefined): number | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		// After the name, which may hold anything: user and system time are the 12th and 13th, in hundredths of a second.
		const [user, system] = stat
			.slice(stat.lastIndexOf(")") + 2)
			.split(" ")
			.slice(11, 13)
			.map(Number);
		return ((user as number) + (system as number)) * 10;
	} catch {
		return null;
	}
}

async function checkApart(task: Task, milliseconds: number, megabytes: number): Promise<CheckedDraft> {
	// Neither the program's flags nor its secrets are of use there.
	const child = fork(script, {
		// A process that checks one draft has no use for patterns compiled as if they ran all day: that took over a second.
		execArgv: [`--max-old-space-size=${megabytes}`, "--no-regexp-optimization"],
		env: {},
		serialization: "advanced",
		stdio: ["ignore", "ignore", "pipe", "ipc"],
	});
	let timer: NodeJS.Timeout | undefined;
	let complaint = "";
	child.stderr?.setEncoding("utf8").on("data", (text: string) => {
		complaint = `${complaint}${text}`.slice(-4_000);
	});
	try {
		return await new Promise<CheckedDraft>((resolve, reject) => {
			child.on("message", (message: "ready" | Checking) => {
				if (message === "ready") {
					const before = computed(child.pid);
					let waited = 0;
					timer = setInterval(() => {
						waited += milliseconds / 4;
						const now = computed(child.pid);
						const used = before === null || now === null ? waited : now - before;
						// On a busy machine a draft waits through no fault of its own, but not for ever.
						if (used >= milliseconds || waited >= 5 * milliseconds) reject(new TooHeavy());
					}, milliseconds / 4);
					try {
						// It may have ended meanwhile; then its end says why.
						child.send(task, () => {});
					} catch (error) {
						reject(error);
					}
				} else if ("unreadable" in message) reject(new Unreadable(message.unreadable));
				else if ("fault" in message) reject(message.fault);
				else resolve(message);
			});
			child.on("error", reject);
			child.on("close", (code, signal) => {
				// V8 aborts when the heap is full; a shell's number for that is 134.
				const isOutOfMemory = signal !== null || code === 134;
				reject(
					isOutOfMemory ? new TooHeavy() : new Error(`checking a draft ended with ${code}: ${complaint}`),
				);
			});
		});
	} finally {
		clearInterval(timer);
		if (child.kill("SIGKILL")) await once(child, "exit");
	}
}
