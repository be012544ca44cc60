import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../src/root.ts";
import { runCli } from "../cli/runCli.ts";
import { examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { draftNewsroom } from "./story.ts";

const folder = mkdtempSync(join(tmpdir(), "right-of-reply-drafts-"));
let app: TestApp;
let on: Awaited<ReturnType<typeof draftNewsroom>>;
beforeAll(async () => {
	app = await startApp({}, examples);
	on = await draftNewsroom(app);
});
afterAll(async () => {
	await app.close();
	rmSync(folder, { recursive: true });
});

const quoted = (words: string) =>
	`A headline\n\nAshley Lemire, senior communications advisor at the Department of National Defence, said: “${words}”\n`;
const faithful = quoted("The Government of Canada does not comment on leaked documents.");
const altered = quoted("The Government of Canada does not comment on stolen documents.");

function fileOf(text: string, name = "draft.txt"): string {
	const file = join(folder, name);
	writeFileSync(file, text);
	return file;
}
const cli = (...args: string[]) => runCli(app.config.databaseUrl, "draft-check", ...args);
const check = (file: string, ...more: string[]) => cli("--story", "tasking-orders", file, ...more);

test("a faithful draft ends with 0, and what was found stands with its line and column", async () => {
	const { code, output, errors } = await check(fileOf(faithful));
	expect({ code, errors }).toEqual({ code: 0, errors: "" });
	expect(output).toMatch(/^3:\d+ exact: /m);
	expect(output).toMatch(/^Findings: \d+ \(.*\b1 exact\b.*\)\.$/m);
});

test("an altered quotation ends with 1, says what the record says, and with 0 once somebody has accepted it", async () => {
	const { code, output, errors } = await check(fileOf(altered));
	expect(code).toBe(1);
	expect(output).toMatch(/^3:\d+ altered: .*stolen/m);
	expect(output).toMatch(/\n {4}\S.*\[log \d/);
	expect(errors).toBe("Findings to mend or to accept: 1.\n");

	const { body } = await on.program.post(on.at).send({ text: altered }).expect(201);
	const finding = body.findings.find(({ verdict }: { verdict: string }) => verdict === "altered");
	const why = "As she corrected herself by phone.";
	await on.program.post(`${on.at}/${body.id}/acceptances`).send({ finding: finding.key, why }).expect(201);
	const accepted = await check(fileOf(altered));
	expect(accepted.code).toBe(0);
	expect(accepted.output).toContain("altered (accepted):");
	expect(accepted.output).toContain(`Accepted by Edith Editor: ${why}`);
});

test("as JSON it is what the address answers, but for what is kept; and nothing is", async () => {
	const before = await app.db.headNumber();
	const { output } = await check(fileOf(faithful), "--json");
	expect(await app.db.headNumber()).toBe(before);
	const printed = JSON.parse(output);
	const { body } = await on.program.post(on.at).send({ text: faithful }).expect(201);
	const { id: _, by: __, at: ___, stale: ____, discarded: _____, previous: ______, ...same } = body;
	expect(printed).toMatchObject({ ...same, fileName: "draft.txt", logNumber: before });
});

test("the reasons are in the language asked for", async () => {
	const english = await check(fileOf(altered));
	const french = await check(fileOf(altered), "--language", "fr");
	expect(french.output).not.toBe(english.output);
});

test("the machine's operator checks drafts of restricted stories too", async () => {
	expect((await cli("--story", "harbour-complaint", fileOf("Nothing is quoted here."))).code).toBe(0);
});

test("what is not there, or is no draft, is said, and ends with 1", async () => {
	const nowhere = await check(join(folder, "none.txt"));
	expect(nowhere).toMatchObject({
		code: 1,
		output: "",
		errors: `There is no file ${join(folder, "none.txt")}.\n`,
	});
	expect((await check(folder)).errors).toBe(`There is no file ${folder}.\n`);
	const story = await cli("--story", "none", fileOf(faithful));
	expect(story).toMatchObject({ code: 1, errors: "There is no story none.\n" });
	const empty = await check(fileOf("", "empty.txt"));
	expect(empty.code).toBe(1);
	expect(empty.errors).toContain("There are no words in it.");
});

test("standard input is checked too, by the program of that name", async () => {
	const child = spawn(process.execPath, ["dist/cli.js", "draft-check", "--story", "tasking-orders", "-"], {
		cwd: root,
		env: { PATH: process.env.PATH, DATABASE_URL: app.config.databaseUrl },
		stdio: ["pipe", "pipe", "inherit"],
	});
	let output = "";
	child.stdout.setEncoding("utf8").on("data", (text) => {
		output += text;
	});
	child.stdin.end(faithful);
	const code = await new Promise((resolve) => child.once("close", resolve));
	expect([code, /^3:\d+ exact: /m.test(output)]).toEqual([0, true]);
});
