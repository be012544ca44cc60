import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../cli/runCli.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { aNewsroom, csv } from "./tracker.ts";

const folder = mkdtempSync(join(tmpdir(), "right-of-reply-import-cli-"));
let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(() => app.close());
afterAll(() => rmSync(folder, { recursive: true }));

test("a tracker comes in from the command line, row by row with what is wrong, and again without doubling any", async () => {
	await aNewsroom(app);
	const file = join(folder, "tracker.csv");
	const url = (app.db as unknown as { url: string }).url;
	const rows = [
		["When", "Slug", "Organization", "Subject"],
		["2017-02-14 09:00", "ships", "DND", "Where?"],
		["soon", "ships", "DND", "When?"],
	];
	writeFileSync(file, csv(rows));
	const cli = (...args: string[]) =>
		runCli(url, "import", file, "--by", "rita.reporter@example.org", "--map", "sentAt=When", ...args);
	const dry = await cli("--dry-run");
	expect(dry.code).toBe(1);
	expect(dry.output).toMatch(/row 3: Error; sentAt: “soon” cannot be read/);
	expect(await app.db.read.inquiry.count()).toBe(0);
	expect(await cli()).toMatchObject({ code: 1, errors: "Rows with errors: 1.\n" });
	expect(await app.db.read.inquiry.count()).toBe(1);
	writeFileSync(file, csv(rows.map((row) => row.map((cell) => (cell === "soon" ? "2017-02-15" : cell)))));
	const mended = await cli();
	expect(mended.code).toBe(0);
	expect(mended.output).toMatch(/1 row came in, 1 row came in before\./);
	expect(await app.db.read.inquiry.count()).toBe(2);

	writeFileSync(file, "%PDF-1.7");
	expect(await cli()).toMatchObject({
		code: 1,
		errors: expect.stringContaining("cannot be read as a spreadsheet"),
	});
	expect(
		(await runCli(url, "import", join(folder, "none.csv"), "--by", "rita.reporter@example.org")).code,
	).toBe(1);
	expect((await runCli(url, "import", file, "--by", "nobody@example.org")).code).toBe(1);
});
