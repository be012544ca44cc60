import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import request from "supertest";
import { type Database, openDatabase } from "../../src/database/database.ts";
import { check } from "../../src/record/check.ts";
import {
	makeFirstAccount,
	runProgram,
	type ServerProcess,
	startProgram,
	startServer,
} from "../database/processes.ts";
import { freshDatabaseUrl } from "../support/database.ts";
import { csv } from "./tracker.ts";

// As often as wanted: ROUNDS=10 npm test tests/imports/killed
const rounds = Number(process.env.ROUNDS ?? 2);
const rowCount = 110 * (rounds + 1);

const rows = Array.from({ length: rowCount }, (_, at) => [
	"2017-02-10 09:00",
	`story-${at % 7}`,
	`Office ${at % 5}`,
	`Question ${at}`,
	"2017-02-10 16:00",
	`The department does not comment on item ${at}. It was paid for as planned.`,
]);
const tracker = csv([["Sent", "Slug", "Organization", "Subject", "Received", "Reply"], ...rows]);

interface Import {
	id: number;
	stage: string;
	counts: { made: number; ready: number; already: number; error: number };
}

/** An import, through the real program. */
function program({ address }: ServerProcess, cookie: string) {
	// A connection for each request: one that stays open is closed by a server that waits five seconds for this process.
	const send = async (test: request.Test): Promise<Import> => {
		const { ok, status, text, body } = await test.set("Cookie", cookie).set("Accept", "application/json");
		if (!ok) throw new Error(`${status}: ${text}`);
		return body;
	};
	return {
		bring: () => send(request(address).post("/imports").attach("file", Buffer.from(tracker), "tracker.csv")),
		post: (path: string, body: object = {}) => send(request(address).post(path).send(body)),
		/** Looks again and again until it is so. */
		async until(id: number, isSo: (one: Import) => boolean): Promise<Import> {
			for (;;) {
				const one = await send(request(address).get(`/imports/${id}?limit=1`));
				if (isSo(one)) return one;
			}
		},
	};
}

/** Every row came in once, and the record is whole. */
async function expectAll(db: Database): Promise<void> {
	const inquiries = await db.read.inquiry.findMany({ select: { subject: true } });
	expect(inquiries.map(({ subject }) => subject).sort()).toEqual(
		rows.map(([, , , subject]) => subject).sort(),
	);
	expect(await check(db)).toBeNull();
}

test(
	`killed while rows come in, ${rounds} times, it says where it stands and goes on: no row is missing, half or double`,
	async () => {
		const { url, drop } = await freshDatabaseUrl();
		let server = await startServer(url);
		try {
			const cookie = await makeFirstAccount(server);
			const first = program(server, cookie);
			const { id } = await first.bring();
			await first.post(`/imports/${id}/mapping`, { makeOrganizations: true });
			await first.until(id, ({ stage }) => stage === "read");
			await first.post(`/imports/${id}/start`);
			for (let round = 0; round < rounds; round++) {
				const most = randomInt(round * 110, (round + 1) * 110);
				const seen = await program(server, cookie).until(id, ({ counts }) => counts.made > most);
				expect(await server.end("SIGKILL")).toBe("SIGKILL");

				server = await startServer(url);
				const { post, until } = program(server, cookie);
				const { stage, counts } = await until(id, () => true);
				// What was told of before was kept.
				expect(counts.made).toBeGreaterThanOrEqual(seen.counts.made);
				expect({ stage, left: counts.ready }).toEqual({ stage: "running", left: rowCount - counts.made });
				expect(counts.made).toBeLessThan(rowCount);
				const db = await openDatabase(url);
				try {
					expect(await db.read.inquiry.count()).toBe(counts.made);
					expect(await db.read.reply.count()).toBe(counts.made);
					expect(await check(db)).toBeNull();
				} finally {
					await db.close();
				}
				await post(`/imports/${id}/stop`);
				await post(`/imports/${id}/start`);
			}
			const done = await program(server, cookie).until(id, ({ stage }) => stage === "done");
			expect(done.counts).toMatchObject({ made: rowCount, ready: 0, already: 0, error: 0 });
			const db = await openDatabase(url);
			try {
				await expectAll(db);
			} finally {
				await db.close();
			}
		} finally {
			await server.end("SIGKILL");
			await drop();
		}
	},
	60_000 + rounds * 60_000,
);

test(
	`the command line killed while rows come in, ${rounds} times, is run again with the same file: no row is missing, half or double`,
	async () => {
		const { url, drop } = await freshDatabaseUrl();
		const file = join(mkdtempSync(join(tmpdir(), "right-of-reply-killed-")), "tracker.csv");
		writeFileSync(file, tracker);
		const db = await openDatabase(url);
		try {
			const server = await startServer(url);
			await makeFirstAccount(server);
			await server.end();
			const args = ["cli.js", url, "import", file, "--make-organizations"] as const;
			let before = 0;
			for (let round = 0; round < rounds; round++) {
				const most = randomInt(round * 110, (round + 1) * 110);
				const { child, ended } = startProgram(...args);
				while ((await db.read.inquiry.count()) <= Math.max(most, before));
				child.kill("SIGKILL");
				expect((await ended).code).toBeNull();
				const [inquiries, replies] = [await db.read.inquiry.count(), await db.read.reply.count()];
				expect(inquiries).toBeGreaterThan(before);
				expect(inquiries).toBeLessThan(rowCount);
				expect(replies).toBe(inquiries);
				expect(await check(db)).toBeNull();
				before = inquiries;
			}
			const done = await runProgram(...args);
			expect(done).toMatchObject({ code: 0, errors: "" });
			expect(done.output).toContain(`${rowCount - before} rows came in, ${before} rows came in before.`);
			await expectAll(db);
		} finally {
			await db.close();
			await drop();
			rmSync(dirname(file), { recursive: true });
		}
	},
	60_000 + rounds * 60_000,
);

test("what a killed process left in the temporary folder goes at the next start, and a living one's stays", async () => {
	const { pid: gone } = spawnSync(process.execPath, ["-e", "0"]);
	const paths = (pid: number) => ({
		folder: join(tmpdir(), `right-of-reply-import-${pid}-left-by-a-test`),
		file: join(tmpdir(), `right-of-reply-upload-${pid}-left-by-a-test`),
	});
	const both = [paths(gone), paths(process.pid)];
	const { url, drop } = await freshDatabaseUrl();
	try {
		for (const { folder, file } of both) {
			mkdirSync(folder);
			writeFileSync(join(folder, "file"), "rows");
			writeFileSync(file, "rows");
		}
		const there = () => both.map(({ folder, file }) => [existsSync(folder), existsSync(file)]);
		expect((await runProgram("cli.js", url, "people", "list")).code).toBe(0);
		expect(there()).toEqual([
			[false, false],
			[true, true],
		]);
		mkdirSync(both[0]?.folder as string);
		await (await startServer(url)).end();
		expect(there()[0]).toEqual([false, false]);
	} finally {
		for (const { folder, file } of both) {
			rmSync(folder, { recursive: true, force: true });
			rmSync(file, { force: true });
		}
		await drop();
	}
});
