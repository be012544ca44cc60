import { runProgram } from "../database/processes.ts";
import { freshDatabaseUrl } from "../support/database.ts";
import { runCli } from "./runCli.ts";

test("wrong usage is told apart from a database out of reach, and every command explains itself", async () => {
	const { url, drop } = await freshDatabaseUrl();
	for (const usage of [
		["people", "promote"],
		["people", "role", "1", "king"],
		["tokens", "revoke", "x"],
		["backup"],
		["draft-check", "draft.txt"],
		["import"],
		["import", "a.csv", "--dates", "ymd"],
		["import", "a.csv", "--map", "sentAt"],
		["draft-check", "--story", "tasking-orders"],
		["draft-check", "draft.txt", "--story", "tasking-orders", "--language", "de"],
	]) {
		const { code, errors } = await runCli(url, ...usage);
		expect([usage, code]).toEqual([usage, 2]);
		expect(errors).toMatch(/^error: /);
	}
	expect((await runCli("mysql://localhost/x", "check")).code).toBe(2);
	for (const gone of ["file:/dev/null/record.db", "postgresql://nobody@127.0.0.1:1/none"]) {
		expect((await runCli(gone, "check")).code).toBe(3);
	}

	const commands = [
		["--help"],
		...["list", "add", "role", "reset", "end"].map((name) => ["people", name, "--help"]),
		...["list", "add", "revoke"].map((name) => ["tokens", name, "--help"]),
		...["add", "remove"].map((name) => ["example", name, "--help"]),
		...["check", "draft-check", "import", "backup", "restore"].map((name) => [name, "--help"]),
	];
	for (const command of commands) {
		const { code, output } = await runCli(url, ...command);
		expect([command, code]).toEqual([command, 0]);
		expect(output).toMatch(/^Usage: npm run cli -- /);
	}
	await drop();
}, 60_000);

test("the program of that name runs a command and exits with its code", async () => {
	const { url, drop } = await freshDatabaseUrl();
	const whole = await runProgram("cli.js", url, "check");
	expect(whole).toMatchObject({ code: 0, errors: "" });
	expect(whole.output).toMatch(/^The record is whole: 0 log entries/);
	expect(await runProgram("cli.js", url, "people", "end", "9")).toMatchObject({ code: 1, output: "" });
	await drop();
}, 60_000);
