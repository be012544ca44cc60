import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "./app.ts";
import { systemClock } from "./clock.ts";
import { ConfigError, defaultBaseUrl, parseConfig } from "./config.ts";
import { type Database, openDatabase } from "./database/database.ts";
import { migrate } from "./database/migrate.ts";
import { keepCounting } from "./figures/recount.ts";
import { importsAtRest, keepWorking } from "./imports/jobs.ts";
import { paths } from "./paths.ts";
import { offerSetup } from "./setup/setUp.ts";
import { deriveStockLines } from "./stock-lines/rebuild.ts";
import { clearLeftovers } from "./temporary.ts";

/** The only entry: configuration, database, listen, and stop cleanly. */
async function start(): Promise<void> {
	const config = parseConfig(process.env);
	await clearLeftovers();
	await migrate({ url: config.databaseUrl });
	const db = await openDatabase(config.databaseUrl);
	await deriveStockLines(db, config.databaseUrl);
	const stopping = new AbortController();
	const tools = { db, config, clock: systemClock, stopping: stopping.signal };
	const server = createApp(tools).listen(config.port, config.host);

	await new Promise<void>((resolve, reject) => {
		server.once("listening", resolve);
		server.once("error", reject);
	});
	stopOn(["SIGINT", "SIGTERM"], server, db, stopping);
	void keepWorking(tools);
	keepCounting(db, systemClock, stopping.signal);
	const { port } = server.address() as AddressInfo;
	const address = config.baseUrl || defaultBaseUrl(config.host, port);
	console.log(`Right of Reply is at ${address}`);
	const secret = await offerSetup(db, systemClock.now());
	if (secret !== null) {
		console.log(`Make the first account, once, within a day: ${address}${paths.setup()}?secret=${secret}`);
	}
}

/** Finishes what is running, takes nothing new, closes the database, and ends with 0. */
function stopOn(signals: NodeJS.Signals[], server: Server, db: Database, stopping: AbortController): void {
	const stop = () => {
		// Ctrl-C reaches the program twice under npm: from the terminal and from npm.
		if (stopping.signal.aborted) return;
		stopping.abort();
		server.close(async () => {
			await importsAtRest(db);
			await db.close();
			process.exit(0);
		});
		// A connection that has just been answered would otherwise be kept for a next request.
		setInterval(() => server.closeIdleConnections(), 50);
	};
	for (const signal of signals) process.on(signal, stop);
}

try {
	await start();
} catch (error) {
	const known = error instanceof ConfigError || (error as NodeJS.ErrnoException).code === "EADDRINUSE";
	console.error(known || error instanceof Error ? (error as Error).message : error);
	if (!known) console.error(error);
	process.exit(1);
}
