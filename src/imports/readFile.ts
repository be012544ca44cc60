import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { computed } from "../drafts/runCheck.ts";
import { root } from "../root.ts";
import { Refusal } from "../web/refusals.ts";
import { firstBytes } from "./encoding.ts";
import { type FileRow, isXlsx, readRows, type Scan, scanFile, type WantedRows } from "./scan.ts";
import { type SheetProblem, UnreadableSheet } from "./unreadable.ts";

/** What the other process is given. Without `rows`, the whole file is scanned. */
export interface ReadingTask {
	readonly path: string;
	readonly rows?: WantedRows;
}

/** What it answers, once it has said that it is ready; after rows it waits to be told to go on. */
export type Reading =
	| { readonly scan: Scan }
	| { readonly rows: FileRow[]; readonly isLast?: boolean }
	| { readonly problem: SheetProblem }
	| { readonly fault: Error };

/** Of processor time, in milliseconds: a file of 100 MB takes a third of it. */
const timeLimit = 120_000;
/** Of the JavaScript heap, in megabytes; the process itself takes some 50 more. */
const memoryLimit = 320;
const atOnce = 2;
const waitingLimit = 10;

/** The tests run the sources, but another process of Node 20 cannot: both use what was built of it. */
const script = join(root, "dist", "imports", "reader.js");

let running = 0;
const waiting: (() => void)[] = [];

export interface ReadingLimits {
	milliseconds?: number;
	megabytes?: number;
}

/**
 * Reads a whole spreadsheet once, in a process of its own that is ended when it takes more than `milliseconds` of
 * processor time or more than `megabytes` of heap, so that no file can hold up the server. Throws UnreadableSheet, a
 * Refusal (503) when too many wait already, and any other error as it came.
 */
export async function scanApart(path: string, limits: ReadingLimits = {}): Promise<Scan> {
	if (await isHarmless(path)) return scanFile(path);
	if (running >= atOnce) {
		if (waiting.length >= waitingLimit) throw new Refusal(503, "imports:busy");
		await new Promise<void>((resolve) => waiting.push(resolve));
	} else running++;
	try {
		for await (const message of readApart({ path }, limits)) if ("scan" in message) return message.scan;
		throw new Error("the file was not scanned");
	} finally {
		const next = waiting.shift();
		if (next === undefined) running--;
		else next();
	}
}

/** The rows of a sheet after its header, some hundreds at a time, as fast as they are taken. Throws UnreadableSheet. */
export async function* rowsApart(
	path: string,
	rows: WantedRows,
	limits: ReadingLimits = {},
): AsyncGenerator<FileRow[]> {
	if (await isHarmless(path)) return yield* readRows(path, rows);
	for await (const message of readApart({ path, rows }, limits)) if ("rows" in message) yield message.rows;
}

/** A text of separated values that is not large unfolds into nothing, and is read in less time than a process starts. */
async function isHarmless(path: string): Promise<boolean> {
	const { size } = await stat(path);
	return size <= 1024 * 1024 && !isXlsx((await firstBytes(path, 4)).toString("latin1"));
}

async function* readApart(
	task: ReadingTask,
	{ milliseconds = timeLimit, megabytes = memoryLimit }: ReadingLimits,
): AsyncGenerator<Reading> {
	// Neither the program's flags nor its secrets are of use there.
	const child = fork(script, {
		execArgv: [`--max-old-space-size=${megabytes}`],
		env: {},
		serialization: "advanced",
		stdio: ["ignore", "ignore", "pipe", "ipc"],
	});
	try {
		const messages = messagesOf(child, task, milliseconds);
		for (;;) {
			const message = await messages.next();
			if ("problem" in message) throw new UnreadableSheet(message.problem);
			if ("fault" in message) throw message.fault;
			yield message;
			if (!("rows" in message) || message.isLast) return;
			child.send("next", () => {});
		}
	} finally {
		if (child.kill("SIGKILL")) await once(child, "exit");
	}
}

/** What comes of the child, one message after the other; its end and its limits are errors. */
function messagesOf(child: ChildProcess, task: ReadingTask, milliseconds: number) {
	const arrived: (Reading | Error)[] = [];
	let [wake, complaint] = [() => {}, ""];
	const put = (one: Reading | Error) => {
		arrived.push(one);
		wake();
	};
	let used = 0;
	const timer = setInterval(() => {
		used = computed(child.pid) ?? used + 500;
		if (used > milliseconds) put(new UnreadableSheet("too_heavy"));
	}, 500);
	timer.unref();
	child.stderr?.setEncoding("utf8").on("data", (text: string) => {
		complaint = `${complaint}${text}`.slice(-4_000);
	});
	child.on("message", (message: "ready" | Reading) => {
		if (message === "ready") child.send(task, () => {});
		else put(message);
	});
	child.on("error", put);
	child.on("close", (code, signal) => {
		clearInterval(timer);
		// V8 aborts when the heap is full; a shell's number for that is 134.
		const isOutOfMemory = signal !== null || code === 134;
		put(
			isOutOfMemory
				? new UnreadableSheet("too_heavy")
				: new Error(`reading a spreadsheet ended with ${code}: ${complaint}`),
		);
	});
	return {
		async next(): Promise<Reading> {
			while (arrived.length === 0) {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
			const one = arrived.shift() as Reading | Error;
			if (one instanceof Error) throw one;
			return one;
		},
	};
}
