// Stands in a test for Prisma's query compiler: see environment.mjs.
export class QueryCompiler {
	#plan;
	constructor(given) {
		this.#plan = globalThis.queryPlanner(given.provider, JSON.stringify(given));
	}
	compile(request) {
		return JSON.parse(this.#plan("compile", request));
	}
	compileBatch(request) {
		return JSON.parse(this.#plan("compileBatch", request));
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
