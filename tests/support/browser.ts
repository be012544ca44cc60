import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { password, type TestApp } from "./app.ts";

/** Debian's Chromium, headless, which jest.config.mjs found; it talks to nobody but us. One for a whole test file. */
export function openBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: process.env.CHROMIUM,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
}

/** The application on a free port, unless it is to be a certain one: `address` is its origin. */
export async function serve(app: Express, port = 0): Promise<{ address: string; close(): Promise<void> }> {
	const server = createServer(app);
	await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** A page of a browser in which this person is signed in to the app that is served there. */
export async function signedIn(
	context: BrowserContext,
	address: string,
	app: TestApp,
	person: { id: number },
): Promise<Page> {
	await context.addCookies([{ name: "session", value: await app.session(person), url: address }]);
	return context.newPage();
}

/** Signs in on the page for it, as anybody would. */
export async function signIn(
	context: BrowserContext,
	address: string,
	person: { email: string },
): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${address}/session`);
	await page.locator("[name=email]").fill(person.email);
	await page.locator("[name=password]").fill(password);
	await page.locator("main button").click();
	return page;
}
