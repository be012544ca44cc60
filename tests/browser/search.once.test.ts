import type { Browser, BrowserContext, Page } from "playwright-core";
import { startApp, type TestApp } from "../support/app.ts";
import { openBrowser, serve, signIn } from "../support/browser.ts";
import { aRecord } from "../support/record.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let app: TestApp;
let server: { address: string; close(): Promise<void> };
let person: { email: string };

beforeAll(async () => {
	browser = await openBrowser();
	app = await startApp();
	server = await serve(app.app);
	context = await browser.newContext();
	context.setDefaultTimeout(30_000);
	const record = await aRecord(app);
	person = record.person;
	await record.program
		.post(`${record.at}/replies`)
		.send({ kind: "statement", body: "It was, he said, “a matter of record” and no more." })
		.expect(201);
	page = await signIn(context, server.address, record.person);
});
afterAll(async () => {
	await browser.close();
	await server.close();
	await app.close();
	expect(app.faults).toEqual([]);
});

test("a phrase typed with straight quotes finds what was said with curly ones, by the keyboard alone", async () => {
	for (const address of ["/", "/stories/tasking-orders", "/inquiries/1", "/search"]) {
		await page.goto(server.address + address);
		await page.keyboard.press("/");
		expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("q");
	}
	await page.goto(`${server.address}/inquiries/1`);
	await page.keyboard.press("/");
	await page.keyboard.type('"said, "a matter of record""');
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/search\?q=/);
	await page.goto(`${server.address}/`);
	await page.keyboard.press("/");
	await page.keyboard.type('"a matter of record"');
	await page.keyboard.press("Enter");
	await page.locator(".results mark").waitFor();
	expect(await page.locator(".results mark").allTextContents()).toEqual(["a matter of record"]);
	await page.locator(".results h3 a").click();
	await page.waitForURL(/\/inquiries\/1#reply-1$/);
});

test("a slash that is typed into a field stays there", async () => {
	await page.goto(`${server.address}/inquiries/new`);
	await page.locator("[name=subject]").fill("");
	await page.locator("[name=subject]").press("/");
	expect(await page.locator("[name=subject]").inputValue()).toBe("/");
});

test("without scripts the field in the bar searches all the same", async () => {
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const there = await signIn(plain, server.address, person);
	await there.goto(server.address);
	await there.locator(".seek input").fill("matter record");
	await there.locator(".seek input").press("Enter");
	await there.locator(".results mark").first().waitFor();
	expect(await there.locator(".results li").count()).toBe(1);
	await plain.close();
});
