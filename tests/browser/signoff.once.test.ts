import type { Browser, BrowserContext, Page } from "playwright-core";
import { exampleNewsroom, examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { openBrowser, serve, signedIn } from "../support/browser.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let app: TestApp;
let server: { address: string; close(): Promise<void> };
let on: Awaited<ReturnType<typeof exampleNewsroom>>;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	app = await startApp({}, examples);
	server = await serve(app.app);
	on = await exampleNewsroom(app);
	context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
	context.setDefaultTimeout(30_000);
	await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.address });
	page = await signedIn(context, server.address, app, on.editor);
});
afterEach(async () => {
	await context.close();
	await server.close();
	await app.close();
	expect(app.faults).toEqual([]);
});

/** Does what leads to another page, and waits until that page hears of news. */
async function andListen(leave: () => Promise<unknown>): Promise<void> {
	const listening = page.waitForResponse((response) => response.url().includes("/live?"));
	await leave();
	await listening;
	// A page that loads anew forgets this.
	await page.evaluate(() => {
		document.body.dataset.same = "page";
	});
}
const isSamePage = () => page.evaluate(() => document.body.dataset.same === "page");

test("an editor signs off; a reply logged in another session turns the sign-off stale before their eyes", async () => {
	await page.goto(`${server.address}${on.at}/lines`);
	await andListen(async () => {
		await page.getByRole("button", { name: "Sign off 2 sentences" }).click();
		await page.getByText("Signed off by Edith Editor").waitFor();
	});
	expect(await page.getByText("stale since").count()).toBe(0);

	app.clock.pass(5);
	await on.reply().expect(201);
	await page.getByText("stale since").waitFor();
	const stale = page.locator(".stale");
	expect(await stale.locator("del").textContent()).toContain("The Canadian Security Intelligence Service, ");
	expect(await stale.textContent()).toContain("Reply logged");
	expect(await isSamePage()).toBe(true);

	// What is signed now is what stands there now.
	await page.getByRole("button", { name: "Sign off" }).click();
	await page.getByText("Signed off by Edith Editor, 16:47").waitFor();
	expect((await on.standing()).stale).toEqual([]);
});

test("the review queue, its count and its title change by themselves too", async () => {
	await on.sign();
	await andListen(() => page.goto(`${server.address}/review`));
	await page.getByRole("link", { name: "Signed off", exact: true }).waitFor();
	app.clock.pass(5);
	await on.reply().expect(201);
	await page.getByRole("link", { name: "Sign-off stale" }).waitFor();
	await on.program.post(`${on.at}/publication`).send({ language: "en" }).expect(201);
	app.clock.pass(5);
	await on.reply({}, "cse").expect(201);
	await page.getByRole("link", { name: "An update is due" }).waitFor();
	await page.locator("nav .count").waitFor();
	expect(await page.title()).toMatch(/^\(1\) Review/);
	expect(await isSamePage()).toBe(true);
});

test("one click copies the paragraph, as plain text and as HTML without the links of the page", async () => {
	await page.goto(`${server.address}${on.at}/lines`);
	const { paragraph } = await on.lines();
	await page.getByRole("button", { name: "Copy" }).click();
	await page.getByRole("button", { name: "Copied" }).waitFor();
	const [text, html] = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
		return [await read("text/plain"), await read("text/html")] as const;
	});
	expect(text).toBe(paragraph);
	expect(html).toContain("<p");
	expect(html).toContain("“The Government of Canada");
	expect(html).not.toContain("href");
});

test("where there is no clipboard the paragraph is selected, to be copied by hand", async () => {
	await page.goto(`${server.address}${on.at}/lines`);
	const { paragraph } = await on.lines();
	await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
	await page.getByRole("button", { name: "Copy" }).click();
	await page.waitForFunction(() => String(getSelection()) !== "");
	expect(await page.evaluate(() => String(getSelection()).trim())).toBe(paragraph);
});

test("on paper the paragraph stands with its evidence, and nothing that can only be clicked", async () => {
	await page.goto(`${server.address}${on.at}/lines`);
	await page.emulateMedia({ media: "print" });
	expect(await page.locator("#paragraph").isVisible()).toBe(true);
	expect(await page.locator(".evidence details li").first().isVisible()).toBe(true);
	expect(await page.getByRole("button", { name: "Copy" }).isVisible()).toBe(false);
	expect(await page.locator(".tools form").first().isVisible()).toBe(false);
});
