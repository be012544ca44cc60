// Writes a migration for both databases: the difference between prisma/schema.prisma and the copy of it that
// stands beside the migrations, which is the schema they yield.
//
//   node dist/database/migration-tool.js NAME             a new migration
//   node dist/database/migration-tool.js --rewrite-first  the first one again; only before anyone has applied it
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import {
	ColumnTypeEnum,
	type SqlDriverAdapter,
	type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import { root } from "../root.ts";
import type { DatabaseKind } from "./database.ts";
import { migrationsFolder, openSchemaEngine } from "./migrate.ts";

const MARKER = "-- Written by hand; what stands below is kept when the migration is written again.";

const schemaFile = join(root, "prisma", "schema.prisma");
const lastSchemaFile = join(migrationsFolder, "schema.prisma");

/** Comparing two schemas needs no server, but the engine asks for its version first. */
const refuse = async () => {
	throw new Error("There is no server.");
};
const connectToNoPostgres = async (): Promise<SqlDriverAdapter> => ({
	provider: "postgres",
	adapterName: "none",
	queryRaw: async () => ({
		columnNames: ["exists", "version", "numeric_version"],
		columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
		rows: [[true, "PostgreSQL 15.0", 150_000]],
	}),
	executeRaw: refuse,
	executeScript: refuse,
	startTransaction: refuse,
	dispose: async () => {},
});
const noPostgres: SqlMigrationAwareDriverAdapterFactory = {
	provider: "postgres",
	adapterName: "none",
	connect: connectToNoPostgres,
	connectToShadowDb: connectToNoPostgres,
};

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { "rewrite-first": { type: "boolean", default: false } },
});
const schema = readFileSync(schemaFile, "utf8");
if (values["rewrite-first"]) {
	const first = readdirSync(join(migrationsFolder, "sqlite")).sort()[0];
	if (!first) throw new Error("There is no migration yet.");
	await write(first, null);
} else {
	const [name] = positionals;
	if (!name || !/^[a-z0-9_]+$/.test(name))
		throw new Error("Name the migration: lower case letters, digits and _.");
	const timestamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
	await write(
		`${timestamp}_${name}`,
		existsSync(lastSchemaFile) ? readFileSync(lastSchemaFile, "utf8") : null,
	);
}
writeFileSync(lastSchemaFile, schema);

async function write(name: string, lastSchema: string | null): Promise<void> {
	for (const kind of ["sqlite", "postgresql"] as const) {
		const folder = join(migrationsFolder, kind, name);
		const file = join(folder, "migration.sql");
		const byHand = existsSync(file) ? (readFileSync(file, "utf8").split(MARKER)[1] ?? "\n") : "\n";
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, `${await difference(kind, lastSchema)}\n${MARKER}${byHand}`);
		console.log(`prisma/migrations/${kind}/${name}/migration.sql`);
	}
}

async function difference(kind: DatabaseKind, lastSchema: string | null): Promise<string> {
	const datamodel = (text: string) => text.replace('provider = "sqlite"', `provider = "${kind}"`);
	const target = (text: string): DiffTarget => ({
		tag: "schemaDatamodel",
		files: [{ path: "schema.prisma", content: datamodel(text) }],
	});
	const engine = await openSchemaEngine(
		[["schema.prisma", datamodel(schema)]],
		kind === "sqlite" ? new PrismaBetterSqlite3({ url: ":memory:" }) : noPostgres,
	);
	const { stdout } = await engine.diff({
		from: lastSchema === null ? { tag: "empty" } : target(lastSchema),
		to: target(schema),
		script: true,
		exitCode: null,
		filters: { externalTables: [], externalEnums: [] },
	});
	// "public" is there in every database, and asking for it takes a right that the program's user may not have.
	return (stdout ?? "").replace(/^-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n/, "");
}
