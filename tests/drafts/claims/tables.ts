import { development } from "./development.ts";
import { heldout } from "./heldout.ts";
import type { ClaimRow } from "./row.ts";

/** The tables of sentences, by name. The second was put aside, and is never tuned on. */
export const tables: readonly (readonly [name: string, rows: readonly ClaimRow[]])[] = [
	["development", development],
	["held out", heldout],
];
