import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tables } from "../database/backup.ts";
import { migrationsFolder } from "../database/migrate.ts";

/**
 * The whole record as JSON Lines: what stands in it, and what does not. A line of type `header`; one for each row, its type
 * the model's name; after a row with bytes, those bytes as lines of type `bytes`; a line of type `end`.
 */

export const format = "right-of-reply-record";
export const version = 1;

/** Bytes of an attachment to a line: a multiple of three, so that every piece is base64 without padding but the last. */
export const pieceSize = 192 * 1024;

type TableName = keyof typeof tables;

/** Not of the record: failed tries to sign in, which form was sent twice, and what is counted from the record. */
const leftOut: readonly TableName[] = [
	"signInFailure",
	"submission",
	"inquiryFigure",
	"figureDue",
	"stockSentence",
	"stockUse",
	"stockCount",
	"stockJoint",
];

/**
 * What opens something, by model: it is in no export. Of a password the file says that there is one; none of them, nor any
 * session, token, link or feed works in an installation that was made of the file.
 */
export const secrets: Partial<Record<TableName, "passwordHash" | "tokenHash">> = {
	person: "passwordHash",
	session: "tokenHash",
	accessToken: "tokenHash",
	oneTimeLink: "tokenHash",
	feedAddress: "tokenHash",
};

/** The tables in their order, by the name that a line's type gives them. */
export const recordTables = new Map(
	(Object.keys(tables) as TableName[])
		.filter((name) => !leftOut.includes(name))
		.map((name) => [name.charAt(0).toUpperCase() + name.slice(1), { name, key: tables[name] }]),
);

/** A model's rows, whichever model it is. */
export interface Table {
	findMany(args: object): Promise<Record<string, unknown>[]>;
	createMany(args: { data: Record<string, unknown>[] }): Promise<unknown>;
}

/** Migrations that this program knows, oldest first. */
export const migrations = (): string[] => readdirSync(join(migrationsFolder, "sqlite")).sort();

/** Of each model, the columns that JSON has no type for. Read from the schema that the migrations yield. */
export function columnsOfType(type: "DateTime" | "Bytes"): (model: string) => ReadonlySet<string> {
	const schema = readFileSync(join(migrationsFolder, "schema.prisma"), "utf8");
	const columns = new Map(
		[...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, model = "", body = ""]) => [
			model,
			new Set(
				[...body.matchAll(/^\s+(\w+)\s+(\w+)/gm)].flatMap(([, name, its]) =>
					its === type ? [name as string] : [],
				),
			),
		]),
	);
	return (model) => columns.get(model) ?? new Set();
}
