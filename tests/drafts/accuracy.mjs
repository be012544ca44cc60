// Measures the draft check and prints tables: see accuracy.ts, which is compiled first, because it and the cases are
// TypeScript and Node 20 runs none.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const compiled = join(root, "node_modules/.cache/right-of-reply/accuracy");

rmSync(compiled, { recursive: true, force: true });
const configuration = join(import.meta.dirname, "tsconfig.accuracy.json");
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", configuration], {
	stdio: "inherit",
});
// What lies in node_modules is CommonJS unless it says otherwise.
writeFileSync(join(compiled, "package.json"), '{ "type": "module" }\n');
await import(join(compiled, "tests/drafts/accuracy.js"));
