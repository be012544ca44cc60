// Makes a checkout ready and runs a command of it. Plain JavaScript that needs no package, because it is what
// installs them: on a fresh clone nothing is there but Node and npm.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...path) => join(root, ...path);

/** Something the reader of the message can act on; no stack is shown with it. */
class Failure extends Error {}

/**
 * Installs, compiles, generates and builds what is missing or older than its sources, and nothing else.
 * Each step that runs says so in one line on standard error, unless `quiet`. Throws when a step fails.
 */
export async function prepare({ quiet = false } = {}) {
	const [major, minor] = process.versions.node.split(".").map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		throw new Failure(`Node.js 20.19 or later is needed; this is ${process.versions.node}.`);
	}

	// What each step was last run for. It lies in node_modules so that it goes when the packages go.
	const stampFile = at("node_modules", ".right-of-reply.json");
	const stamps = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, "utf8")) : {};

	async function step(name, key, result, work, message) {
		if (stamps[name] === key && existsSync(at(result))) return;
		if (!quiet) console.error(message);
		await work();
		stamps[name] = key;
		writeFileSync(stampFile, JSON.stringify(stamps));
	}

	const read = (name) => readFileSync(at(name));
	const packages = hash(read("package-lock.json"), process.platform, process.arch);
	await step("install", packages, "node_modules", installPackages, "Installing packages …");

	const { integrity } = JSON.parse(read("package-lock.json")).packages["node_modules/better-sqlite3"];
	const driver = hash(integrity, process.versions.modules, process.platform, process.arch);
	const schema = hash(packages, read("prisma/schema.prisma"), read("prisma.config.ts"));
	// The compiler keeps one core busy for a minute; the rest is done beside it.
	const results = await Promise.allSettled([
		step("compile", driver, driverFile, compileDriver, "Compiling the SQLite driver, about a minute …"),
		(async () => {
			await step("generate", schema, generated, generateClients, "Generating the database clients …");
			const sources = hash(schema, read("tsconfig.json"), read("tsconfig.build.json"), listSources());
			await step("build", sources, "dist", build, "Building …");
		})(),
	]);
	for (const result of results) if (result.status === "rejected") throw result.reason;
}

const driverFile = "node_modules/better-sqlite3/build/Release/better_sqlite3.node";
const generated = "src/database/generated";

function hash(...parts) {
	const sum = createHash("sha256");
	for (const part of parts) sum.update(part).update("\0");
	return sum.digest("hex");
}

/** The source files by name, time and size: reading them all would cost more at every start. */
function listSources() {
	return readdirSync(at("src"), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.parentPath.startsWith(at(generated)))
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			const { mtimeMs, size } = statSync(path);
			return `${path} ${mtimeMs} ${size}`;
		})
		.sort()
		.join("\n");
}

/**
 * As the lock file says. Not `npm ci`: it refuses a lock file that lacks another platform's optional package, which
 * a registry may not carry, and it would throw the compiled driver away whenever any package changes.
 */
async function installPackages() {
	await npm(["install", "--no-save", "--include=dev", "--no-audit", "--no-fund"], {});
}

/** .npmrc lets no package run an install step, so the one that must compile is told to. Nothing is downloaded. */
async function compileDriver() {
	const env = { npm_config_build_from_source: "true", npm_config_jobs: "max" };
	const prefix = dirname(dirname(process.execPath));
	if (existsSync(join(prefix, "include", "node", "node.h"))) env.npm_config_nodedir = prefix;
	try {
		await npm(["rebuild", "better-sqlite3", "--ignore-scripts=false"], { ...env, ...process.env });
	} catch (error) {
		throw new Failure(
			`${error.message}\n\nThe SQLite driver could not be compiled. It needs a C++ compiler, make and python3 ` +
				"(Debian: apt-get install build-essential python3).",
		);
	}
}

/** PostgreSQL's model file is SQLite's with another provider and another folder for the client. */
async function generateClients() {
	const folder = at("node_modules", ".cache", "right-of-reply");
	const copy = join(folder, "schema.prisma");
	const output = relative(folder, at(generated, "postgresql"));
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		copy,
		readFileSync(at("prisma/schema.prisma"), "utf8")
			.replace('provider = "sqlite"', 'provider = "postgresql"')
			.replace(/"[^"]*generated\/sqlite"/, JSON.stringify(output)),
	);
	rmSync(at(generated), { recursive: true, force: true });
	await Promise.all(
		[at("prisma/schema.prisma"), copy].map((path) =>
			run([at("node_modules/prisma/build/index.js"), "generate", "--no-hints"], {
				RIGHT_OF_REPLY_SCHEMA: path,
				CHECKPOINT_DISABLE: "1",
			}),
		),
	);
}

async function build() {
	rmSync(at("dist"), { recursive: true, force: true });
	await run([at("node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"]);
}

/** npm as it was started, or else the one on the path. */
async function npm(args, env) {
	const script = process.env.npm_execpath;
	await (script ? run([script, ...args], env) : run(args, env, { program: "npm" }));
}

/** Runs a script with this Node. Its output is kept back, and shown by the error if it fails, unless `show`. */
function run(args, env = {}, { program = process.execPath, show = false } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding("utf8").on("data", (text) => {
				output += text;
			});
		}
		child.on("error", (error) => reject(new Failure(`${program} could not be started: ${error.message}`)));
		child.on("close", (code) => {
			if (code === 0) resolve();
			else reject(new Failure(output.trim().split("\n").slice(-30).join("\n")));
		});
	});
}

/** Lint, types and every test; with arguments, jest alone with those arguments. */
async function test(args) {
	const checks = [
		["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"],
		["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."],
	];
	const flags = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
	const jest = [...flags, "node_modules/jest/bin/jest.js", ...args];
	for (const command of args.length > 0 ? [jest] : [...checks, jest]) await run(command, {}, { show: true });
}

/** Continues as a program of dist/, in this process, so that signals reach it. */
async function become(program, args) {
	if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
	const script = at("dist", program);
	process.argv.splice(1, Number.POSITIVE_INFINITY, script, ...args);
	await import(script);
}

const commands = {
	start: (args) => become("server.js", args),
	cli: (args) => become("cli.js", args),
	example: (args) => become("cli.js", ["example", "add", ...args]),
	migration: (args) => become("database/migration-tool.js", args),
	bench: async () => {
		await import(at("tests", "bench", "bench.mjs"));
	},
	accuracy: async () => {
		await import(at("tests", "drafts", "accuracy.mjs"));
	},
	test,
};

if (process.argv[1] && import.meta.filename === process.argv[1]) {
	const [name = "start", ...args] = process.argv.slice(2);
	// The database's file and every other relative path start from here, wherever the command was typed.
	process.chdir(root);
	try {
		if (!Object.hasOwn(commands, name)) {
			throw new Failure(`No command "${name}": one of ${Object.keys(commands).join(", ")}.`);
		}
		await prepare();
		await commands[name](args);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		if (error.message) console.error(error.message);
		process.exitCode = 1;
	}
}
