// Jest gives every test file a world of its own, and in it Prisma would decode and compile four megabytes of WebAssembly,
// and each client would read the models and plan its queries anew. A query's plan follows from the models and the query
// alone: here one compiler of Prisma's own works for all clients of a test process. Only texts go in and out, so no
// object of this world gets into a test's.
import { TestEnvironment } from "jest-environment-node";

const loading = new Map();
const compilers = new Map();

async function load(database) {
	const name = `@prisma/client/runtime/query_compiler_fast_bg.${database}`;
	const [runtime, { wasm }] = await Promise.all([import(`${name}.mjs`), import(`${name}.wasm-base64.mjs`)]);
	const module = new WebAssembly.Module(Buffer.from(wasm, "base64"));
	const { exports } = new WebAssembly.Instance(module, { "./query_compiler_fast_bg.js": runtime });
	runtime.__wbg_set_wasm(exports);
	exports.__wbindgen_start();
	return runtime.QueryCompiler;
}

/** For the models and the connection in `given`: what makes a request into its plan, both as JSON. */
async function planner(database) {
	if (!loading.has(database)) loading.set(database, load(database));
	const QueryCompiler = await loading.get(database);
	return (given) => {
		if (!compilers.has(given)) {
			compilers.set(given, { compiler: new QueryCompiler(JSON.parse(given)), plans: new Map() });
		}
		const { compiler, plans } = compilers.get(given);
		return (method, request) => {
			const key = `${method} ${request}`;
			if (!plans.has(key)) plans.set(key, JSON.stringify(compiler[method](request)));
			return plans.get(key);
		};
	};
}

export default class extends TestEnvironment {
	constructor(config, context) {
		super(config, context);
		this.global.queryPlanner = planner;
	}
}
