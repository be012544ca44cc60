// Stands in a test for Prisma's query compiler, which would be compiled from four megabytes of WebAssembly, and plan its
// queries anew, for each client. A query's plan follows from the models and the query alone: so one compiler of Prisma's
// own works for all clients of a test process.
import { createRequire } from "node:module";

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

export class QueryCompiler {
	#compiler;
	#plans;
	constructor(given) {
		const { provider } = given;
		const models = JSON.stringify(given);
		if (!classes.has(provider)) classes.set(provider, load(provider));
		if (!compilers.has(models)) {
			compilers.set(models, { compiler: new (classes.get(provider))(given), plans: new Map() });
		}
		const { compiler, plans } = compilers.get(models);
		this.#compiler = compiler;
		this.#plans = plans;
	}
	compile(request) {
		return this.#plan("compile", request);
	}
	compileBatch(request) {
		return this.#plan("compileBatch", request);
	}
	#plan(method, request) {
		const key = `${method} ${request}`;
		if (!this.#plans.has(key)) this.#plans.set(key, JSON.stringify(this.#compiler[method](request)));
		return JSON.parse(this.#plans.get(key));
	}
	free() {}
}

export function __wbg_set_wasm() {}

/** The least that Prisma can start: a module of one function, `__wbindgen_start`, which does nothing. */
export const wasm = Buffer.from(
	"0061736d010000000104016000000302010007140110" +
		Buffer.from("__wbindgen_start").toString("hex") +
		"00000a040102000b",
	"hex",
).toString("base64");
