import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The folder of PostgreSQL's server programs, newest version first where Debian keeps several, or null. */
function findPostgresqlPrograms() {
	const debian = "/usr/lib/postgresql";
	const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
	const folders = [
		...versions.map((version) => join(debian, version, "bin")),
		...(process.env.PATH ?? "").split(delimiter),
	];
	return (
		folders.find((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name)))) ?? null
	);
}

/** The same tests on either database; what needs none, `*.once.test.ts`, runs with SQLite's only. */
function project(kind) {
	return {
		displayName: kind,
		rootDir: import.meta.dirname,
		roots: ["<rootDir>/tests"],
		testEnvironment: "node",
		testMatch: ["<rootDir>/tests/**/*.test.ts"],
		testPathIgnorePatterns: kind === "sqlite" ? [] : ["\\.once\\.test\\.ts$"],
		extensionsToTreatAsEsm: [".ts"],
		transform: {
			"\\.ts$": [
				"@swc/jest",
				{ swcrc: false, jsc: { target: "es2023", parser: { syntax: "typescript" } }, sourceMaps: "inline" },
			],
		},
		globals: { DATABASE_KIND: kind },
		...["Setup", "Teardown"].reduce((hooks, hook) => {
			const file = `tests/support/${hook.toLowerCase()}-${kind}.ts`;
			return existsSync(join(import.meta.dirname, file))
				? { ...hooks, [`global${hook}`]: `<rootDir>/${file}` }
				: hooks;
		}, {}),
	};
}

// tests/support/setup-postgresql.ts starts a server of its own from these programs.
const programs = process.env.POSTGRESQL_PROGRAMS ?? findPostgresqlPrograms();
const kinds = ["sqlite"];
if (programs) {
	process.env.POSTGRESQL_PROGRAMS = programs;
	kinds.push("postgresql");
} else if (process.env.CI === "true") {
	throw new Error("PostgreSQL is not installed, and with CI=true its tests must run (Debian: postgresql).");
} else {
	console.warn(`
==========================================================================
  SKIPPED: no test runs on PostgreSQL, which is not installed.
  Install it (Debian: apt-get install postgresql) to run the whole suite.
==========================================================================
`);
}

export default { testTimeout: 20_000, projects: kinds.map(project) };
