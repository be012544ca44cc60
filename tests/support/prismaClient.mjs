// Each client that Prisma makes reads the same description of all models from its packed form, which takes longer than most
// tests: here it is read once. The description is never changed, so the clients can share it.
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const path = require.resolve("@prisma/client/runtime/client");
const reading = /(?<=static deserialize\((\w+),\w+\)\{let \w+=)(\w+)\(\1\)(?=;)/;

const source = readFileSync(path, "utf8");
const code = source.replace(reading, "(models.get($1)??models.set($1,$2($1)).get($1))");
if (code === source) throw new Error(`${path} reads its models otherwise than this file thinks`);

// Whoever asks for it later gets what lies in Node's own cache.
const module = new Module(path);
module.filename = path;
module.paths = Module._nodeModulePaths(path);
require.cache[path] = module;
module._compile(`${code}\nconst models = new WeakMap();`, path);
module.loaded = true;
