import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformFileSync } from "@swc/core";
import { root } from "../../src/root.ts";

/** Compiles `migrate` into a folder, as `database/migrate.mjs`, for processes of their own. */
export function compileMigrate(folder: string): void {
	mkdirSync(join(folder, "database"));
	for (const name of ["root", "database/migrate", "database/statistics"]) {
		const { code } = transformFileSync(join(root, "src", `${name}.ts`), {
			swcrc: false,
			jsc: { target: "es2023", parser: { syntax: "typescript" } },
		});
		writeFileSync(join(folder, `${name}.mjs`), code.replaceAll('.ts"', '.mjs"'));
	}
}
