import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openDatabase } from "../../src/database/database.ts";
import { root } from "../../src/root.ts";

export interface ServerProcess {
	/** `http://127.0.0.1:PORT` */
	address: string;
	/** The one-time address for the first account; null when there is one. */
	setup: string | null;
	child: ChildProcess;
	/** Its exit code, or the signal that ended it. */
	ended: Promise<number | NodeJS.Signals | null>;
	/** Ends it, if it is still there, and waits until it has. */
	end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

async function hasPeople(url: string): Promise<boolean> {
	const db = await openDatabase(url);
	try {
		return (await db.read.person.count()) > 0;
	} finally {
		await db.close();
	}
}

const program = (name: string) => {
	const file = join(root, "dist", name);
	if (!existsSync(file))
		throw new Error(`${file} is missing: build it with npm test, which runs every test.`);
	return file;
};

/** The environment of the program: the database it is given and nothing of the tests' own. */
const environment = (url: string) => ({
	PATH: process.env.PATH,
	DATABASE_URL: url,
	PORT: "0",
	HOST: "127.0.0.1",
	NEWSROOM_NAME: "National Post",
});

/** Starts the real program on a free port of 127.0.0.1 and waits until it answers there. */
export async function startServer(url: string): Promise<ServerProcess> {
	const child = spawn(process.execPath, [program("server.js")], {
		cwd: root,
		env: environment(url),
		stdio: ["ignore", "pipe", "pipe"],
	});
	const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
		child.once("exit", (code, signal) => resolve(code ?? signal));
	});
	let errors = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		errors += text;
	});
	const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
	const nextLine = async () => {
		const line = await lines.next();
		if (!line.done) return line.value as string;
		throw new Error(`The program ended with ${await ended}: ${errors}`);
	};
	const address = /is at (http:\S+)/.exec(await nextLine())?.[1];
	if (address === undefined) throw new Error("The program does not say where it is.");
	// The link is offered only while there is nobody who could sign in.
	const isSetUp = (await fetch(`${address}/healthz`)).ok && (await hasPeople(url));
	const setup = isSetUp ? null : (/(http:\S+)$/.exec(await nextLine())?.[1] ?? null);
	return {
		address,
		setup,
		child,
		ended,
		end(signal = "SIGTERM") {
			child.kill(signal);
			return ended;
		},
	};
}

/** How one of the programs ended: `code` is null when it was killed. */
interface Ended {
	code: number | null;
	output: string;
	errors: string;
}

/** Runs one of the programs to its end. */
export const runProgram = (name: string, url: string, ...args: string[]): Promise<Ended> =>
	startProgram(name, url, ...args).ended;

/** Starts one of the programs, which may be killed. */
export function startProgram(
	name: string,
	url: string,
	...args: string[]
): { child: ChildProcess; ended: Promise<Ended> } {
	const child = spawn(process.execPath, [program(name), ...args], {
		cwd: root,
		env: environment(url),
		stdio: ["ignore", "pipe", "pipe"],
	});
	const ended = new Promise<Ended>((resolve, reject) => {
		let [output, errors] = ["", ""];
		child.stdout.setEncoding("utf8").on("data", (text) => {
			output += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text) => {
			errors += text;
		});
		child.once("error", reject);
		child.once("close", (code) => resolve({ code, output, errors }));
	});
	return { child, ended };
}

/** What a browser sends with a form of ours. */
const fromForm = (fields: Record<string, string>, cookie = "") => ({
	method: "POST",
	redirect: "manual" as const,
	headers: { "Sec-Fetch-Site": "same-origin", Accept: "text/html", Cookie: cookie },
	body: new URLSearchParams(fields),
});

const cookieOf = (response: Response) =>
	/session=[^;]+/.exec(response.headers.get("set-cookie") ?? "")?.[0] ?? "";

const account = { email: "ada@example.org", password: "three tasking orders" };

/** Makes the first account through its one-time link; answers the session's cookie. */
export async function makeFirstAccount({ address, setup }: ServerProcess): Promise<string> {
	const secret = new URL(setup ?? "").searchParams.get("secret") ?? "";
	const response = await fetch(`${address}/setup`, fromForm({ name: "Ada Admin", ...account, secret }));
	if (response.status !== 303) throw new Error(`setup: ${response.status} ${await response.text()}`);
	return cookieOf(response);
}

export async function signIn(address: string): Promise<string> {
	return cookieOf(await fetch(`${address}/session`, fromForm(account)));
}

/** Opens a story as a program does; answers the status. */
export async function openStory(address: string, cookie: string, slug: string): Promise<number> {
	const response = await fetch(`${address}/stories`, {
		method: "POST",
		headers: { Cookie: cookie, Accept: "application/json", "Content-Type": "application/json" },
		body: JSON.stringify({ title: `Story ${slug}`, slug }),
	});
	await response.arrayBuffer();
	return response.status;
}
