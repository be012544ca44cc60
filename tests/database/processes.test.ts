import { existsSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { openDatabase } from "../../src/database/database.ts";
import { check } from "../../src/record/check.ts";
import { freshDatabaseUrl, kind } from "../support/database.ts";
import { makeFirstAccount, openStory, type ServerProcess, signIn, startServer } from "./processes.ts";

let database: { url: string; drop(): Promise<void> };
const running: ServerProcess[] = [];
const start = async () => {
	const server = await startServer(database.url);
	running.push(server);
	return server;
};
beforeEach(async () => {
	database = await freshDatabaseUrl();
});
afterEach(async () => {
	await Promise.all(running.splice(0).map((server) => server.end("SIGKILL")));
	await database.drop();
});

async function withDatabase<T>(
	work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
	const db = await openDatabase(database.url);
	try {
		return await work(db);
	} finally {
		await db.close();
	}
}

test("two processes serve the same sessions and keep one log without a gap", async () => {
	const one = await start();
	const cookie = await makeFirstAccount(one);
	const other = await start();
	expect(other.setup).toBeNull();

	const page = await fetch(`${other.address}/stories`, {
		headers: { Cookie: cookie, Accept: "application/json" },
	});
	expect(page.status).toBe(200);
	const second = await signIn(other.address);
	expect(
		(await fetch(`${one.address}/stories`, { headers: { Cookie: second }, redirect: "manual" })).status,
	).toBe(200);

	const slugs = Array.from({ length: 40 }, (_, number) => `story-${number}`);
	const answers = await Promise.all(
		slugs.map((slug, number) => openStory([one, other][number % 2]?.address ?? "", cookie, slug)),
	);
	expect(answers).toEqual(slugs.map(() => 201));

	await withDatabase(async (db) => {
		expect((await db.read.story.findMany()).map(({ slug }) => slug).sort()).toEqual(slugs.sort());
		const numbers = (await db.read.logEntry.findMany({ orderBy: { number: "asc" } })).map(
			({ number }) => number,
		);
		expect(numbers).toEqual(numbers.map((_, index) => index + 1));
		expect(await check(db)).toBeNull();
	});
}, 60_000);

test("told to stop, the program finishes the request that is running, closes the database and ends with 0", async () => {
	const server = await start();
	const cookie = await makeFirstAccount(server);
	const body = JSON.stringify({ title: "Still being typed", slug: "running" });
	const running = request(`${server.address}/stories`, {
		method: "POST",
		headers: {
			Cookie: cookie,
			Accept: "application/json",
			"Content-Type": "application/json",
			"Content-Length": Buffer.byteLength(body),
			Expect: "100-continue",
		},
	});
	const answered = new Promise<number | undefined>((resolve, reject) => {
		running.once("error", reject);
		running.once("response", (response) => {
			response.resume();
			resolve(response.statusCode);
		});
	});
	// The program has read the request's head and waits for its body.
	await new Promise((resolve) => {
		running.once("continue", resolve);
		running.flushHeaders();
	});
	server.child.kill("SIGTERM");
	await refusesConnections(server.address);
	running.end(body);

	expect(await answered).toBe(201);
	expect(await server.ended).toBe(0);
	if (kind === "sqlite") {
		// Closing the last connection takes SQLite's write-ahead log into the one file.
		expect(existsSync(`${database.url.slice("file:".length)}-wal`)).toBe(false);
	}
	await withDatabase(async (db) => {
		expect(await db.read.story.count({ where: { slug: "running" } })).toBe(1);
		expect(await check(db)).toBeNull();
	});
}, 60_000);

/** Resolves once nobody listens there any more. */
async function refusesConnections(address: string): Promise<void> {
	const { hostname, port } = new URL(address);
	for (;;) {
		const refused = await new Promise<boolean>((resolve) => {
			const socket = connect(Number(port), hostname);
			socket.once("connect", () => {
				socket.destroy();
				resolve(false);
			});
			socket.once("error", () => resolve(true));
		});
		if (refused) return;
	}
}
