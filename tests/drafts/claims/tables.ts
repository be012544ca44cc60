import { aside } from "./aside.ts";
import { bulletins } from "./bulletins.ts";
import { chronicles } from "./chronicles.ts";
import { courts } from "./courts.ts";
import { dailies } from "./dailies.ts";
import { desks } from "./desks.ts";
import { development } from "./development.ts";
import { dispatches } from "./dispatches.ts";
import { gazettes } from "./gazettes.ts";
import { newsrooms } from "./newsrooms.ts";
import type { ClaimRow } from "./row.ts";
import { weeklies } from "./weeklies.ts";

/** The tables of sentences, by name. The last was put aside, and is never tuned on. */
export const tables: readonly (readonly [name: string, rows: readonly ClaimRow[]])[] = [
	["development", development],
	["newsrooms", newsrooms],
	["desks", desks],
	["gazettes", gazettes],
	["dailies", dailies],
	["weeklies", weeklies],
	["courts", courts],
	["chronicles", chronicles],
	["bulletins", bulletins],
	["dispatches", dispatches],
	["put aside", aside],
];
