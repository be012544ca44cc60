import type { Browser, Page } from "playwright-core";
import { startApp, type TestApp } from "../support/app.ts";
import { openBrowser, serve, signIn } from "../support/browser.ts";
import { fill } from "./newsroom.ts";

let browser: Browser;
let page: Page;
let app: TestApp;
let server: { address: string; close(): Promise<void> };

beforeAll(async () => {
	browser = await openBrowser();
	app = await startApp();
	server = await serve(app.app);
	const context = await browser.newContext();
	context.setDefaultTimeout(30_000);
	const person = await app.person("editor");
	await fill(app, person);
	page = await signIn(context, server.address, person);
});
afterAll(async () => {
	await browser.close();
	await server.close();
	await app.close();
	expect(app.faults).toEqual([]);
});

test("a reply that was said before is suggested as soon as its words are there, and filled in on request", async () => {
	await page.goto(`${server.address}/inquiries/1`);
	const form = page.locator("form").filter({ has: page.locator("[data-suggestion]") });
	await form.locator("[name=body]").fill("CSIS did not comment on leaked documents.");
	await form.locator("[name=speakerName]").focus();
	const fillIn = form.locator("button[name=fill]");
	await fillIn.waitFor();
	expect(await form.locator("[name=kind]").inputValue()).toBe("statement");
	await fillIn.click();
	expect(await form.locator("[name=kind]").inputValue()).toBe("declined");
	expect(await form.locator("[name=reason]").inputValue()).toBe("leaked_documents");
	expect(await form.locator("[name=reasonPassage]").inputValue()).toBe("leaked documents");
	expect(page.url()).toBe(`${server.address}/inquiries/1`);
});
