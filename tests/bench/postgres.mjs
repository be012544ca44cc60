// A PostgreSQL server for the benchmark: the tests' own, compiled first because Node 20 runs no TypeScript, but with what it
// takes to survive a crash.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

const root = join(import.meta.dirname, "../..");
const compiled = join(root, "node_modules/.cache/right-of-reply/bench");

/** Null when the machine has no PostgreSQL. `folder` is kept; without one all is removed at the end. */
export async function startPostgres(folder) {
	rmSync(compiled, { recursive: true, force: true });
	const tsc = join(root, "node_modules/typescript/bin/tsc");
	execFileSync(process.execPath, [tsc, "-p", join(import.meta.dirname, "tsconfig.bench.json")], {
		stdio: "inherit",
	});
	// What lies in node_modules is CommonJS unless it says otherwise.
	writeFileSync(join(compiled, "package.json"), '{ "type": "module" }\n');
	const started = await import(join(compiled, "postgres.js"));
	const settings = ["fsync=on", "synchronous_commit=on", "shared_buffers=512MB", "max_wal_size=4GB"];
	const server = await started.startPostgres({ folder, settings });
	if (server === null) return null;
	const run = async (sql, values) => {
		const client = new pg.Client({ connectionString: server.url });
		await client.connect();
		try {
			return (await client.query(sql, values)).rows;
		} finally {
			await client.end();
		}
	};
	return {
		stop: server.stop,
		/** The address of a database of that name, made by `make(url)` if it is not there; one left unfinished is made anew. */
		async database(name, make) {
			const address = (database) => Object.assign(new URL(server.url), { pathname: `/${database}` }).href;
			const found = await run("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
			if (found.length === 0) {
				await run(`DROP DATABASE IF EXISTS ${name}_making`);
				await run(`CREATE DATABASE ${name}_making`);
				await make(address(`${name}_making`));
				await run(`ALTER DATABASE ${name}_making RENAME TO ${name}`);
			}
			return address(name);
		},
	};
}
