import type { AddressInfo } from "node:net";
import { createApp } from "./app.ts";
import { systemClock } from "./clock.ts";
import { ConfigError, defaultBaseUrl, parseConfig } from "./config.ts";
import { openDatabase } from "./database/database.ts";
import { migrate } from "./database/migrate.ts";
import { paths } from "./paths.ts";
import { offerSetup } from "./setup/setUp.ts";

/** The only entry: configuration, database, listen, and stop cleanly. */
async function start(): Promise<void> {
	const config = parseConfig(process.env);
	await migrate({ url: config.databaseUrl });
	const db = await openDatabase(config.databaseUrl);
	const server = createApp({ db, config, clock: systemClock }).listen(config.port, config.host);

	await new Promise<void>((resolve, reject) => {
		server.once("listening", resolve);
		server.once("error", reject);
	});
	const { port } = server.address() as AddressInfo;
	const address = config.baseUrl || defaultBaseUrl(config.host, port);
	console.log(`Right of Reply is at ${address}`);
	const secret = await offerSetup(db, systemClock.now());
	if (secret !== null) {
		console.log(`Make the first account, once, within a day: ${address}${paths.setup()}?secret=${secret}`);
	}

	let stopping = false;
	const stop = () => {
		if (stopping) return;
		stopping = true;
		// Finishes what is running; connections that only wait for a next request are closed at once.
		server.close(async () => {
			await db.close();
			process.exit(0);
		});
		server.closeIdleConnections();
	};
	process.on("SIGINT", stop);
	process.on("SIGTERM", stop);
}

try {
	await start();
} catch (error) {
	const known = error instanceof ConfigError || (error as NodeJS.ErrnoException).code === "EADDRINUSE";
	console.error(known || error instanceof Error ? (error as Error).message : error);
	if (!known) console.error(error);
	process.exit(1);
}
