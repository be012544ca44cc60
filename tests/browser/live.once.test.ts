import type { Browser, BrowserContext, Page } from "playwright-core";
import { lemire, newsroom } from "../stories/newsroom.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { openBrowser, serve, signedIn } from "../support/browser.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let app: TestApp;
let server: { address: string; close(): Promise<void> };
let make: ReturnType<typeof newsroom>;
let editor: Awaited<ReturnType<TestApp["person"]>>;
let other: typeof editor;
let inquiry: { id: number };

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	app = await startApp();
	server = await serve(app.app);
	make = newsroom(app);
	editor = await app.person("editor", "Edith Editor");
	other = await app.person("journalist", "Rita Reporter");
	await make.organization("dnd", "Department of National Defence");
	const story = await make.story(editor, "Tasking orders", { slug: "tasking-orders" });
	inquiry = await make.inquiry(editor, story, { slug: "dnd" }, { deadlineAt: "2017-02-16T17:00:00-05:00" });
	await make.attempt(editor, inquiry, { channel: "email", outcome: "accepted_by_server" });
	context = await browser.newContext({ viewport: { width: 1000, height: 500 } });
	context.setDefaultTimeout(30_000);
	page = await signedIn(context, server.address, app, editor);
});
afterEach(async () => {
	await context.close();
	await server.close();
	await app.close();
	expect(app.faults).toEqual([]);
});

/** Opens a page and waits until it hears of news. */
async function open(path: string): Promise<void> {
	const listening = page.waitForResponse((response) => response.url().includes("/live?"));
	await page.goto(`${server.address}${path}`);
	await listening;
	// A page that loads anew forgets this.
	await page.evaluate(() => {
		document.body.dataset.same = "page";
	});
}
const isSamePage = () => page.evaluate(() => document.body.dataset.same === "page");
const news = () => page.locator("[data-live-show]");
const topOf = (selector: string) =>
	page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

test("the desk and its title change by themselves when somebody logs a reply elsewhere", async () => {
	await open("/");
	expect(await page.title()).toContain("1");
	await make.reply(other, inquiry, lemire);
	await page.getByText(lemire.body).waitFor();
	expect(await page.title()).not.toContain("1");
	expect(await isSamePage()).toBe(true);
	expect(await news().isVisible()).toBe(false);
});

test("the page of a story of which nobody was asked yet shows the first request", async () => {
	const story = await make.story(editor, "New", { slug: "fresh" });
	await open("/stories/fresh");
	await make.inquiry(other, story, { slug: "dnd" }, { subject: "The first?" });
	await page.getByRole("table").getByText("The first?").waitFor();
	expect(await page.getByRole("heading", { name: "Timeline" }).isVisible()).toBe(true);
	expect(await isSamePage()).toBe(true);
});

test("the story page changes by itself, and not for another story", async () => {
	await open("/stories/tasking-orders");
	let fetched = 0;
	page.on("request", (request) => {
		if (request.resourceType() === "fetch") fetched += 1;
	});
	const second = await make.story(other, "Another", { slug: "another" });
	await make.inquiry(other, second, { slug: "dnd" });
	await make.reply(other, inquiry, lemire);
	await page.locator("#reply-1").waitFor();
	await page.getByRole("table").getByText(lemire.body).waitFor();
	expect(await isSamePage()).toBe(true);
	expect(fetched).toBe(1);
});

test("what is being typed stays, where it is, with the cursor in it", async () => {
	await open(`/inquiries/${inquiry.id}`);
	await page.setViewportSize({ width: 500, height: 500 });
	const body = page.locator("#reply [name=body]");
	await body.pressSequentially("No comm");
	const top = await topOf("#reply [name=body]");
	await make.attempt(other, inquiry, {
		channel: "phone",
		outcome: "voicemail_left",
		note: "Called twice. ".repeat(40),
	});
	await page.getByText("Called twice.").waitFor({ state: "attached" });
	await body.pressSequentially("ent");
	expect(await body.inputValue()).toBe("No comment");
	expect(Math.abs((await topOf("#reply [name=body]")) - top)).toBeLessThan(1);
	expect(await isSamePage()).toBe(true);
});

test("what is being read stays in its place when news comes in above it", async () => {
	for (let count = 0; count < 12; count++) {
		app.clock.pass(1);
		await make.attempt(editor, inquiry, {
			channel: "phone",
			outcome: "voicemail_left",
			note: `Call ${count}`,
		});
	}
	app.clock.pass(1);
	await open("/stories/tasking-orders");
	await page.locator("#attempt-5").evaluate((element) => element.scrollIntoView({ block: "start" }));
	const [top, scrolled] = [await topOf("#attempt-5"), await page.evaluate(() => scrollY)];
	await make.reply(other, inquiry, lemire);
	await page.locator("#reply-1").waitFor({ state: "attached" });
	expect(Math.abs((await topOf("#attempt-5")) - top)).toBeLessThan(1);
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
});

test("what is selected is not taken away: a button says that there is news, and shows it", async () => {
	await open("/stories/tasking-orders");
	const selected = "Department of National Defence";
	const selection = () => page.evaluate(() => String(getSelection()));
	await page
		.locator(".matrix a")
		.first()
		.evaluate((link) => getSelection()?.selectAllChildren(link));
	await make.reply(other, inquiry, lemire);
	await news().waitFor();
	expect(await news().textContent()).toBe("New: 1 · Show");
	expect(await selection()).toBe(selected);
	expect(await page.locator(".matrix").getByText(lemire.body).count()).toBe(0);
	await news().click();
	await page.locator(".matrix").getByText(lemire.body).waitFor();
	expect(await news().isVisible()).toBe(false);

	// Or it comes in by itself once the selection is given up.
	await page
		.locator(".matrix a")
		.first()
		.evaluate((link) => getSelection()?.selectAllChildren(link));
	await make.reply(other, inquiry, { ...lemire, body: "We have nothing to add to leaked documents." });
	await news().waitFor();
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await page.locator(".matrix").getByText("We have nothing to add").waitFor();
	expect(await news().isVisible()).toBe(false);
});

test("what was logged while the server was away comes in once it is back", async () => {
	await open("/stories/tasking-orders");
	const port = new URL(server.address).port;
	await server.close();
	await make.reply(other, inquiry, lemire);
	server = await serve(app.app, Number(port));
	await page.locator("#reply-1").waitFor();
	expect(await isSamePage()).toBe(true);
});
