// What test files share, though jest gives each of them a world of its own.
//
// In such a world Prisma would decode and compile four megabytes of WebAssembly,
// and each client would read the models and plan its queries anew. A query's plan follows from the models and the query
// alone: here one compiler of Prisma's own works for all clients of a test process. Only texts go in and out, so no
// object of this world gets into a test's.
import { createRequire } from "node:module";
import { TestEnvironment } from "jest-environment-node";
import pg from "pg";

const require = createRequire(import.meta.url);
const classes = new Map();
const compilers = new Map();

/** Prisma's query compiler for "sqlite" or "postgres". */
function load(provider) {
	const database = provider === "postgres" ? "postgresql" : provider;
	const name = `@prisma/client/runtime/query_compiler_small_bg.${database}`;
	const runtime = require(`${name}.js`);
	const module = new WebAssembly.Module(Buffer.from(require(`${name}.wasm-base64.js`).wasm, "base64"));
	const { exports } = new WebAssembly.Instance(module, { "./query_compiler_small_bg.js": runtime });
	runtime.__wbg_set_wasm(exports);
	exports.__wbindgen_start();
	return runtime.QueryCompiler;
}

/** For a database, and the models and the connection in `given`: what makes a request into its plan, both as JSON. */
function planner(provider, given) {
	if (!classes.has(provider)) classes.set(provider, load(provider));
	if (!compilers.has(given)) {
		const QueryCompiler = classes.get(provider);
		compilers.set(given, { compiler: new QueryCompiler(JSON.parse(given)), plans: new Map() });
	}
	const { compiler, plans } = compilers.get(given);
	return (method, request) => {
		const key = `${method} ${request}`;
		if (!plans.has(key)) plans.set(key, JSON.stringify(compiler[method](request)));
		return plans.get(key);
	};
}

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

export default class extends TestEnvironment {
	constructor(config, context) {
		super(config, context);
		this.global.queryPlanner = planner;
		this.global.onServer = onServer;
	}
}
