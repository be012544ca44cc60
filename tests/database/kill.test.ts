import { randomInt } from "node:crypto";
import { openDatabase } from "../../src/database/database.ts";
import { check } from "../../src/record/check.ts";
import { freshDatabaseUrl } from "../support/database.ts";
import { makeFirstAccount, openStory, type ServerProcess, startServer } from "./processes.ts";

// As often and as hard as wanted: ROUNDS=20 WRITES=500 npm test tests/database/kill.test.ts
const rounds = Number(process.env.ROUNDS ?? 2);
const writes = Number(process.env.WRITES ?? 60);
const atOnce = 16;

test(
	`killed at a random moment of ${writes} writes, ${rounds} times, the program loses nothing it acknowledged`,
	async () => {
		const { url, drop } = await freshDatabaseUrl();
		let server: ServerProcess | undefined;
		try {
			server = await startServer(url);
			const cookie = await makeFirstAccount(server);
			const acknowledged = new Set<string>();
			for (let round = 1; round <= rounds; round++) {
				const { address, child, ended } = server;
				const killAfter = randomInt(1, writes);
				let [sent, done] = [0, 0];
				const sender = async () => {
					while (sent < writes) {
						const slug = `round-${round}-${++sent}`;
						// What was being answered when the program died may or may not be on the record.
						const status = await openStory(address, cookie, slug).catch(() => null);
						if (status === null) return;
						expect(status).toBe(201);
						acknowledged.add(slug);
						done += 1;
						if (done === killAfter) child.kill("SIGKILL");
					}
				};
				await Promise.all(Array.from({ length: atOnce }, sender));
				expect(await ended).toBe("SIGKILL");

				server = await startServer(url);
				const db = await openDatabase(url);
				try {
					const kept = new Set((await db.read.story.findMany()).map((story) => story.slug));
					expect([...acknowledged].filter((slug) => !kept.has(slug))).toEqual([]);
					expect(await check(db)).toBeNull();
				} finally {
					await db.close();
				}
			}
		} finally {
			await server?.end("SIGKILL");
			await drop();
		}
	},
	20_000 + rounds * writes * 1000,
);
