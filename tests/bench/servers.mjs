// Starting what is measured, as processes of their own, and asking them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { end } from "./record.mjs";

const root = join(import.meta.dirname, "../..");

function started(args, env, stdio) {
	const began = performance.now();
	const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio });
	let output = "";
	return new Promise((resolve, reject) => {
		child.once("exit", (code) => reject(new Error(`${args.at(-1)} ended with ${code}`)));
		child.stdout.on("data", (bytes) => {
			output += bytes;
			const address = /is at (\S+)/.exec(output)?.[1];
			if (address !== undefined) resolve({ child, address, took: performance.now() - began });
		});
	});
}

/** The program itself on a database that is there already. */
export async function startServer(url, { watched = false } = {}) {
	const server = await started(
		["--import", join(import.meta.dirname, "watched.mjs"), join(root, "dist/server.js")],
		{
			DATABASE_URL: url,
			PORT: "0",
			BASE_URL: "",
			NODE_ENV: "production",
			BENCH_NOW: end.toISOString(),
			BENCH_STATEMENTS: String(watched),
		},
		["ignore", "pipe", "inherit", "ipc"],
	);
	const ask = async (what) => {
		server.child.send(what);
		return (await once(server.child, "message"))[0];
	};
	return {
		...server,
		/** From now on statements are kept. */
		watch: () => ask("watch"),
		/** Those since `watch`, and the memory held, in bytes. */
		seen: () => ask("seen"),
	};
}

/** A floor for what was seen; `file` and `scratch` may be written. */
export function startFloor({ url, statements, bytes, file }) {
	writeFileSync(
		file,
		JSON.stringify({ url, scratch: `${file}.db`, statements, bytes: bytes.toString("base64") }),
	);
	return started([join(import.meta.dirname, "floor.mjs"), file], {}, ["ignore", "pipe", "inherit"]);
}

export async function stop({ child }) {
	child.removeAllListeners("exit");
	const ended = once(child, "exit");
	child.kill("SIGTERM");
	// A floor has nothing to finish.
	const slow = setTimeout(() => child.kill("SIGKILL"), 5_000);
	await ended;
	clearTimeout(slow);
}

/** One answer: its status, headers and bytes. */
export function ask(agent, address, { path, method = "GET", headers = {}, body }) {
	return new Promise((resolve, reject) => {
		const sent = request(`${address}${path}`, { method, headers, agent }, (response) => {
			const parts = [];
			response.on("data", (part) => parts.push(part));
			response.on("error", reject);
			response.on("end", () =>
				resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }),
			);
		});
		sent.on("error", reject);
		sent.end(body);
	});
}

export const agentFor = (connections) => new Agent({ keepAlive: true, maxSockets: connections });

/**
 * Asks again and again over so many connections, after a warm-up, until `times` answers came or `seconds` are over.
 * `next(i)` is the i-th request. Milliseconds, and answers per second.
 */
export async function load(address, next, { connections, times, seconds, warm = 30, expected = 200 }) {
	const agent = agentFor(connections);
	const taken = [];
	let sent = 0;
	const until = async (isOver, keep) => {
		await Promise.all(
			Array.from({ length: connections }, async () => {
				while (!isOver()) {
					const start = performance.now();
					const { status } = await ask(agent, address, next(sent++));
					if (status !== expected) throw new Error(`${next(sent - 1).path} answered ${status}`);
					if (keep) taken.push(performance.now() - start);
				}
			}),
		);
	};
	let limit = performance.now() + (seconds * 1_000) / 3;
	await until(() => sent >= warm || performance.now() > limit, false);
	const began = performance.now();
	limit = began + seconds * 1_000;
	const first = sent;
	await until(() => sent - first >= times || performance.now() > limit, true);
	const perSecond = taken.length / ((performance.now() - began) / 1_000);
	agent.destroy();
	taken.sort((one, other) => one - other);
	const at = (share) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))];
	return { p50: at(0.5), p99: at(0.99), perSecond, times: taken.length };
}
