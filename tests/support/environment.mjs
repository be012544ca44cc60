// The world of a test file is that of its process: there is only one kind of Array, Date and Error, as in the program. What a
// file changes in it is put back when the file is through.
import { ModernFakeTimers } from "@jest/fake-timers";
import { ModuleMocker } from "jest-mock";
import pg from "pg";

let server;

/** Runs SQL on the suite's PostgreSQL server, on a connection that is kept from test to test. */
async function onServer(sql) {
	if (server === undefined) {
		const connectionString = process.env.POSTGRESQL_SERVER;
		server = new pg.Pool({ connectionString, max: 1, allowExitOnIdle: true });
		// The server ends before the tests' process does.
		server.on("error", () => {});
	}
	await server.query(sql);
}

let ended;

/** Drops a test's database, though not before the next one: until its connections have ended, PostgreSQL would sleep. */
async function dropOnServer(name) {
	const before = ended;
	ended = name;
	if (before !== undefined) await onServer(`DROP DATABASE ${before} WITH (FORCE)`);
}

export default class {
	global = globalThis;
	#globals = Object.getOwnPropertyDescriptors(globalThis);
	#exit = process.exit;
	#env = { ...process.env };

	constructor({ projectConfig }) {
		this.moduleMocker = new ModuleMocker(globalThis);
		this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
		Object.assign(globalThis, projectConfig.globals, { onServer, dropOnServer });
	}

	/** Jest asks for one, and its own loading, which would use it, is not used. */
	getVmContext() {
		return null;
	}

	async setup() {}

	async teardown() {
		this.fakeTimersModern.dispose();
		for (const key of Reflect.ownKeys(globalThis)) {
			// What a package has put there for good stays.
			if (!Object.hasOwn(this.#globals, key)) Reflect.deleteProperty(globalThis, key);
		}
		Object.defineProperties(globalThis, this.#globals);
		process.exit = this.#exit;
		for (const name of Object.keys(process.env)) if (!(name in this.#env)) delete process.env[name];
		Object.assign(process.env, this.#env);
	}
}
