// How jest loads a test file here. Left to itself it gives each file a world of its own and evaluates every package anew in it,
// which takes longer than most files do. Here packages are loaded as Node loads them, once for all files of a process, and
// what is the project's own, tests and program alike, is evaluated anew for each file, so that no file finds what another left.
// No module can be put in another's place (`jest.mock`), which no test here wants.
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { SourceTextModule, SyntheticModule } from "node:vm";
import JestRuntime from "jest-runtime";
import "./prismaClient.mjs";

const require = createRequire(import.meta.url);
const queryCompiler = join(import.meta.dirname, "queryCompiler.mjs");
const schemaEngine = "@prisma/schema-engine-wasm/schema_engine_bg";
const generated = resolve(import.meta.dirname, "../../src/database/generated");

const packages = new Map();
/** What Prisma generated has no more state than a package. */
const shared = new Map();
let linking = Promise.resolve();

export default class Runtime extends JestRuntime {
	#own = new Map();

	async unstable_importModule(path) {
		return this.#import(path);
	}

	/** What runs the tests begins anew for each file, among them what it knows of tests. */
	requireInternalModule(path) {
		delete require.cache[path];
		return require(path);
	}

	/** Jest would change this process's own `process`, taking it for a test file's copy. */
	installGetBuiltinModule() {}

	async #import(path) {
		const module = this.#load(path);
		// One after the other: what two of them share can only be linked once.
		const linked = linking.then(() => {
			if (module.status === "unlinked") return module.link((name, from) => this.#find(name, from));
		});
		linking = linked.catch(() => {});
		await linked;
		await module.evaluate();
		return module;
	}

	#find(name, from) {
		if (name === "@jest/globals") return this.jestGlobals.esmGlobalsModule(from.identifier);
		const path = pathOf(name, from);
		return path === undefined ? loadPackage(name) : this.#load(path);
	}

	#load(path) {
		const modules = path === queryCompiler || path.startsWith(generated) ? shared : this.#own;
		if (!modules.has(path)) {
			const code = this.transformCache.transform(path, {
				supportsStaticESM: true,
				supportsDynamicImport: true,
			});
			const module = new SourceTextModule(code, {
				identifier: path,
				initializeImportMeta: (meta) =>
					Object.assign(meta, { url: pathToFileURL(path).href, filename: path, dirname: dirname(path) }),
				importModuleDynamically: (name, from) => {
					const file = pathOf(name, from);
					return file === undefined ? import(name) : this.#import(file);
				},
			});
			modules.set(path, module);
		}
		return modules.get(path);
	}
}

/** The file that is meant by a name; undefined for a package, which Node loads. */
function pathOf(name, from) {
	if (name.startsWith("@prisma/client/runtime/query_compiler_small_bg.")) return queryCompiler;
	// It keeps its instance in its variables, and would mix up a second one with the first: each file has its own.
	if (name === schemaEngine) return require.resolve(name);
	if (name.startsWith("file:")) return fileURLToPath(name);
	if (/^\.{0,2}\//.test(name)) return resolve(dirname(from.identifier), name);
}

async function loadPackage(name) {
	if (!packages.has(name)) {
		const exports = await import(name);
		const names = Object.keys(exports);
		const module = new SyntheticModule(names, () => {
			for (const one of names) module.setExport(one, exports[one]);
		});
		packages.set(name, module);
	}
	return packages.get(name);
}
