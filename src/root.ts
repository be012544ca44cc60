import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function findRoot(folder: string): string {
	return existsSync(join(folder, "package.json")) ? folder : findRoot(dirname(folder));
}

/** The project's folder, whether the program runs from src/ (tests) or dist/. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)));
