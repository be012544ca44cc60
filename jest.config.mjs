import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether tests/support/postgres.ts will find a server to start. */
function hasPostgresql() {
	const debian = "/usr/lib/postgresql";
	const versions = existsSync(debian) ? readdirSync(debian) : [];
	return [
		...(process.env.PATH ?? "").split(delimiter),
		...versions.map((version) => join(debian, version, "bin")),
	].some((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name))));
}

/** The path of a Chromium on this machine, for tests/support/browser.ts. */
function findChromium() {
	return (process.env.PATH ?? "")
		.split(delimiter)
		.flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
		.find((file) => existsSync(file));
}

/** Nobody may believe that a test passed which never ran. */
function skip(tests, program, debianPackage) {
	const what = `${tests}, because ${program} is not installed`;
	if (process.env.CI === "true")
		throw new Error(`With CI=true nothing is skipped: ${what} (Debian: ${debianPackage}).`);
	console.warn(`
==========================================================================
  SKIPPED: ${what}.
  Install it (Debian: apt-get install ${debianPackage}) to run the whole suite.
==========================================================================
`);
}

/** The same tests on either database; `*.once.test.ts`, which shows nothing of the database, on SQLite only. */
function project(kind) {
	return {
		displayName: kind,
		rootDir: import.meta.dirname,
		roots: ["<rootDir>/tests"],
		testMatch: ["<rootDir>/tests/**/*.test.ts"],
		testPathIgnorePatterns: [
			...(kind === "sqlite" ? [] : ["\\.once\\.test\\.ts$"]),
			...(process.env.CHROMIUM === "" ? ["/tests/browser/"] : []),
		],
		extensionsToTreatAsEsm: [".ts"],
		transform: {
			"\\.ts$": [
				"@swc/jest",
				{ swcrc: false, jsc: { target: "es2023", parser: { syntax: "typescript" } }, sourceMaps: "inline" },
			],
		},
		testEnvironment: "<rootDir>/tests/support/environment.mjs",
		runtime: "<rootDir>/tests/support/runtime.mjs",
		globals: { DATABASE_KIND: kind },
		globalSetup: `<rootDir>/tests/support/setup-${kind}.ts`,
		globalTeardown: `<rootDir>/tests/support/teardown-${kind}.ts`,
	};
}

const kinds = ["sqlite", "postgresql"];
if (!hasPostgresql()) {
	kinds.pop();
	skip("every test on PostgreSQL", "PostgreSQL", "postgresql");
}

process.env.CHROMIUM ??= findChromium() ?? "";
if (process.env.CHROMIUM === "") skip("every test in a browser", "Chromium", "chromium");

export default {
	testTimeout: 60_000,
	maxWorkers: "100%",
	// Not everything of a test file is given back before its process ends.
	workerIdleMemoryLimit: "1GB",
	// A test process that has ended still gives its memory back, which takes more than the usual half second.
	workerGracefulExitTimeout: 10_000,
	projects: kinds.map(project),
};
