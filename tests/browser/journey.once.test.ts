import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { offerSetup } from "../../src/setup/setUp.ts";
import { password, startApp, type TestApp } from "../support/app.ts";
import { openBrowser, serve } from "../support/browser.ts";

let browser: Browser;
let app: TestApp;
let server: { address: string; close(): Promise<void> };
let context: BrowserContext;

const printable = "The Service does not discuss “orders”.";
// Said twice, after a character of two code units: only offsets tell the two apart.
const words = `Good afternoon 👋.\n\n${printable}\n\nOnce more: ${printable} Thank you.\n`;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	app = await startApp();
	server = await serve(app.app);
});
afterEach(async () => {
	await context.close();
	await server.close();
	await app.close();
	expect(app.faults).toEqual([]);
});

async function open(options: BrowserContextOptions = {}): Promise<Page> {
	context = await browser.newContext(options);
	// Says what it waited for, before the test's own time is up.
	context.setDefaultTimeout(30_000);
	return context.newPage();
}

/** What the start of the program prints. */
async function setupLink(): Promise<string> {
	return `${server.address}/setup?secret=${await offerSetup(app.db, app.clock.now())}`;
}

const submit = (form: Locator) => form.locator("button:not([type=button])").last();

/** From the link to the desk with the example story on it. */
async function begin(page: Page): Promise<void> {
	await page.goto(await setupLink());
	await page.getByLabel("Your name").fill("Noor Haddad");
	await page.getByLabel("Email").fill("noor@example.org");
	await page.getByLabel("Password").fill(password);
	await page.getByRole("button", { name: "Make the account" }).click();
	await page.getByRole("button", { name: "Load the example story" }).click();
}

/** From the desk to the page of a new inquiry. */
async function ask(page: Page): Promise<void> {
	await page.getByRole("link", { name: "New inquiry" }).click();
	await page.getByLabel("Story").selectOption({ value: "tasking-orders" });
	await page
		.getByLabel("Organization", { exact: true })
		.selectOption({ label: "Canadian Security Intelligence Service (CSIS)" });
	await page.getByLabel("Subject").fill("Who was told?");
	await page.getByLabel("Questions").fill("1. Who was told?\n2. When?");
	await submit(page.locator("main form")).click();
	await page.locator("#attempt").waitFor();
}

async function logCall(page: Page): Promise<void> {
	const form = page.locator("#attempt");
	await form.getByText("Phone", { exact: true }).click();
	await form.getByText("Voicemail left", { exact: true }).click();
	await submit(form).click();
	await page.locator(".timeline").getByText("Voicemail left").waitFor();
}

async function logReply(page: Page): Promise<void> {
	const form = page.locator("#reply");
	await form.getByLabel("Their exact words").fill(words);
	await form.getByLabel("Kind").selectOption({ label: "Declined" });
	await form.getByLabel("Who said it").fill("Ines Roy");
	await submit(form).click();
	await page.locator("[data-reply-body]").waitFor();
}

/** The row of the story's matrix, as it reads. */
async function row(page: Page): Promise<string> {
	await page.goto(`${server.address}/stories/tasking-orders`);
	return (await page.locator("table.matrix tr", { hasText: "Who was told?" }).textContent()) ?? "";
}

const marked = (page: Page) => page.locator("[data-reply-body] mark").allTextContents();

test("from the set-up link to a printable quote, with a mouse", async () => {
	const page = await open();
	await begin(page);
	await ask(page);
	const inquiry = page.url();
	expect(await row(page)).toContain("Draft");
	await page.goto(inquiry);
	await logCall(page);
	expect(await row(page)).toMatch(/Waiting[\s\S]*Voicemail left/);
	await page.goto(inquiry);
	await logReply(page);

	const body = page.locator("[data-reply-body]");
	await body.evaluate((element, passage) => {
		const text = element.firstChild as Text;
		const start = text.data.lastIndexOf(passage);
		getSelection()?.setBaseAndExtent(text, start, text, start + passage.length);
	}, printable);
	await page.locator(".mark-here").click();
	await page.locator("[data-reply-body] mark").waitFor();
	expect(await marked(page)).toEqual([printable]);
	const quote = await app.db.read.quote.findFirstOrThrow({
		orderBy: { id: "desc" },
		include: { reply: true },
	});
	expect(quote.reply.body).toBe(words);
	const start = words.lastIndexOf(printable);
	expect([quote.start, quote.end]).toEqual([start, start + printable.length]);
	expect(await row(page)).toMatch(/Declined[\s\S]*does not discuss/);
});

test("the same without JavaScript: the quote is pasted, and refused unless it stands there word for word", async () => {
	const page = await open({ javaScriptEnabled: false });
	await begin(page);
	await ask(page);
	await logCall(page);
	await logReply(page);
	const form = page.locator("form[data-quote-for]");
	await form.getByLabel("The passage").fill("The Service will not discuss “orders”.");
	await submit(form).click();
	await page.getByText("These words do not stand in the reply word for word.").waitFor();
	expect(await form.getByLabel("The passage").inputValue()).toBe("The Service will not discuss “orders”.");
	expect(await app.db.read.quote.count({ where: { reply: { body: words } } })).toBe(0);

	await form.getByLabel("The passage").fill(printable);
	await submit(form).click();
	await page.locator("[data-reply-body] mark").waitFor();
	expect(await marked(page)).toEqual([printable]);
	expect(await row(page)).toContain("Declined");
});

test("by keyboard alone, starting from nothing", async () => {
	const page = await open();
	const { keyboard } = page;
	/** Moves on to the next field or link whose name is this, as somebody who can't see the pointer does. */
	const tabTo = async (name: string | RegExp) => {
		const exact = { exact: true };
		const wanted = page
			.getByLabel(name, exact)
			.or(page.getByRole("link", { name, ...exact }))
			.or(page.getByRole("button", { name, ...exact }));
		for (let steps = 0; steps < 80; steps++) {
			await keyboard.press("Tab");
			const here = page.locator(":focus");
			if ((await here.count()) === 1 && (await here.and(wanted).count()) === 1) return;
		}
		throw new Error(`no way to ${name} with the Tab key`);
	};
	const type = (text: string) => keyboard.type(text);

	await page.goto(await setupLink());
	await tabTo("Your name");
	await type("Noor Haddad");
	await tabTo("Email");
	await type("noor@example.org");
	await tabTo("Password");
	await type(password);
	await keyboard.press("Enter");

	await page.getByRole("heading", { name: /To chase/ }).waitFor();
	await tabTo("Organizations");
	await keyboard.press("Enter");
	await page.waitForURL("**/organizations");
	await tabTo(/^Add an organization|New organization/);
	await keyboard.press("Enter");
	await page.waitForURL("**/organizations/new");
	await tabTo("Name in English");
	await type("Communications Security Establishment Canada");
	await keyboard.press("Enter");
	await page.waitForURL(/organizations\/(?!new)/);
	await tabTo("Stories");
	await keyboard.press("Enter");
	await page.waitForURL("**/stories");
	await tabTo("New story");
	await keyboard.press("Enter");
	await page.waitForURL("**/stories/new");
	await tabTo("Working title");
	await type("Tasking orders");
	await keyboard.press("Enter");
	await page.waitForURL("**/stories/tasking-orders");
	await page.waitForLoadState("domcontentloaded");

	await keyboard.press("n");
	await page.waitForURL("**/inquiries/new");
	await tabTo("Organization");
	await type("Comm");
	await tabTo("Subject");
	await type("Who was told?");
	await keyboard.press("Enter");
	await page.locator("#attempt").waitFor();
	// Keys work once the page's script has run.
	await page.waitForLoadState("domcontentloaded");

	await keyboard.press("?");
	expect(await page.getByRole("dialog").isVisible()).toBe(true);
	await keyboard.press("Escape");
	expect(await page.getByRole("dialog").isVisible()).toBe(false);

	// A call that reached voicemail is what the form already says.
	await keyboard.press("a");
	await keyboard.press("Enter");
	await page.locator(".timeline").getByText("Voicemail left").waitFor();
	await page.waitForLoadState("domcontentloaded");

	await keyboard.press("r");
	// The shortcut's own letter is not typed, and letters typed are no shortcuts.
	await type("an answer, and no more");
	expect(await page.locator("#reply [name=body]").inputValue()).toBe("an answer, and no more");
	await tabTo("Put it on the record");
	await keyboard.press("Enter");
	await page.locator("[data-reply-body]").waitFor();
	await tabTo("The passage");
	await type("no more");
	await tabTo("Mark as a quote");
	await keyboard.press("Enter");
	await page.locator("[data-reply-body] mark").waitFor();
	expect(await marked(page)).toEqual(["no more"]);
	expect(await row(page)).toContain("no more");
});
