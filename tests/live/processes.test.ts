import { makeFirstAccount, openStory, type ServerProcess, startServer } from "../database/processes.ts";
import { freshDatabaseUrl } from "../support/database.ts";
import { follow } from "./stream.ts";

test("what one process logs is told by another, which stops at once all the same", async () => {
	const database = await freshDatabaseUrl();
	const running: ServerProcess[] = [];
	try {
		const one = await startServer(database.url);
		running.push(one);
		const cookie = await makeFirstAccount(one);
		const other = await startServer(database.url);
		running.push(other);
		const stream = await follow(other.address, { Cookie: cookie });
		await stream.alive(1);
		expect(await openStory(one.address, cookie, "told")).toBe(201);
		expect((await stream.told())?.story).toBe("told");
		const began = Date.now();
		expect(await other.end("SIGTERM")).toBe(0);
		expect(Date.now() - began).toBeLessThan(3_000);
		expect(await stream.next()).toBeNull();
	} finally {
		await Promise.all(running.map((server) => server.end("SIGKILL")));
		await database.drop();
	}
}, 60_000);
