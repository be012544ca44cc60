/** The tables of sentences there are, by name. */
import { readdirSync } from "node:fs";
import { development } from "./development.ts";
import type { ClaimRow } from "./row.ts";

/** Put aside, and never tuned on. */
const file = readdirSync(import.meta.dirname).find((name) => /^heldout\.[jt]s$/.test(name));
const exported: unknown[] = file === undefined ? [] : Object.values(await import(`./${file}`));
const heldOut = exported.find((one) => Array.isArray(one)) as readonly ClaimRow[] | undefined;

export const tables: readonly (readonly [name: string, rows: readonly ClaimRow[]])[] = [
	["development", development],
	...(heldOut === undefined ? [] : [["held out", heldOut] as const]),
];
