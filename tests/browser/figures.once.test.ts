/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core";
import { aDirectory, ask } from "../figures/asked.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { openBrowser, serve, signIn } from "../support/browser.ts";

let app: TestApp;
let browser: Browser;
let page: Page;
let address: string;
const closing: (() => Promise<unknown>)[] = [];

/** What the browser refused to apply or to run. */
const refused: string[] = [];

beforeAll(async () => {
	app = await startApp();
	closing.unshift(() => app.close());
	const person = await app.person("journalist", "Rita Reporter");
	const program = await app.program(person);
	await aDirectory(program, ["dnd", "cse"]);
	const kinds = ["statement", "declined", "acknowledgement", "referral", "denial"];
	for (const [organization, year, count] of [
		["dnd", 2015, 3],
		["dnd", 2016, 11],
		["cse", 2016, 4],
	] as const) {
		for (let index = 0; index < count; index += 1) {
			const kind = kinds[index % 6];
			await ask(program, {
				organization,
				putAt: `${year}-03-${String(index + 1).padStart(2, "0")}T10:00`,
				questions: ["Why?"],
				attempts: index % 3 === 0 ? [{ after: 0.5 }] : [],
				replies: kind === undefined ? [] : [{ after: 1 + index * index, kind }],
			});
		}
	}
	browser = await openBrowser();
	closing.unshift(() => browser.close());
	const served = await serve(app.app);
	closing.unshift(served.close);
	address = served.address;
	page = await signIn(await browser.newContext(), address, person);
	page.on("console", (message) => {
		if (message.type() === "error") refused.push(message.text());
	});
});
afterAll(async () => {
	for (const close of closing) await close();
});

/** The numbers that stand in a section's plot and in its table, each as often as it stands there. */
async function numbers(id: string): Promise<{ plot: string[]; table: string[] }> {
	const section = page.locator(`section[aria-labelledby=${id}]`);
	const plot = await section.locator("svg .values text").allTextContents();
	const table = await section.locator("td .amount").allTextContents();
	return { plot: plot.sort(), table: table.filter((text) => text !== "–").sort() };
}

test("an organization's plots and tables are there to be read, and hold the same numbers", async () => {
	await page.goto(`${address}/organizations/dnd`);
	await page.getByRole("link", { name: "All figures, with plots" }).click();
	const plot = page.getByRole("img", { name: /^Replies and deadlines/ });
	expect(await plot.isVisible()).toBe(true);
	expect(await plot.locator("text").allTextContents()).toEqual(
		expect.arrayContaining([
			"Response rate",
			"Heard from",
			"Met the deadline",
			"2015",
			"2016",
			"Period",
			"share",
		]),
	);
	const table = page.locator("section[aria-labelledby=shares] table");
	expect(await table.locator("thead tr").allInnerTexts()).toEqual([
		expect.stringMatching(/^Figure\s+2015\s+2016$/),
	]);
	// Two periods and six figures: the periods are the columns.
	expect((await table.locator("tbody tr").allInnerTexts()).slice(0, 3)).toEqual([
		expect.stringMatching(/^Inquiries\s+3\s+11$/),
		expect.stringMatching(/^Heard from\s+100%\s+n 3\s+small sample\s+91%\s+n 11$/),
		expect.stringMatching(/^Response rate\s+67%\s+n 3\s+small sample\s+55%\s+n 11$/),
	]);
	const shares = await numbers("shares");
	expect(shares.plot.length).toBe(10);
	// The table begins with how many were asked, which the plot does not draw.
	expect(shares.table).toEqual([...shares.plot, "3", "11"].sort());
	for (const id of ["times", "lengths", "kinds"]) {
		const { plot, table } = await numbers(id);
		expect({ id, plot }).toEqual({ id, plot: table });
		expect(plot.length).toBeGreaterThan(5);
	}
	expect(refused).toEqual([]);
});

test("several organizations are chosen from a form, and stand side by side and over time", async () => {
	await page.goto(`${address}/figures`);
	await page.getByLabel("Organization 1").selectOption("dnd");
	await page.getByLabel("Organization 3").selectOption("cse");
	await page.getByLabel("Over").selectOption("year");
	await page.getByRole("button", { name: "Show" }).click();
	await page.waitForURL("**/figures?*");
	expect(await page.getByLabel("Organization 2").inputValue()).toBe("cse");
	const { plot, table } = await numbers("over_responded");
	expect(plot).toEqual(table);
	expect(await page.getByRole("img").count()).toBeGreaterThan(6);
	expect(refused).toEqual([]);
});
