import { type Editor, openEditor } from "./editor.ts";

let page: Editor["page"];
let app: Editor["app"];
let server: Editor["server"];
let close: Editor["close"];

beforeAll(async () => {
	({ page, app, server, close } = await openEditor());
});
afterAll(() => close());

const attempts = () => app.db.read.attempt.count({ where: { inquiryId: 1 } });

/** Selects from one character of the reply to another, counted in its whole text as the record counts. */
async function select(start: number, end: number): Promise<void> {
	await page.locator("[data-reply-body]").evaluate(
		(body, [from, to]) => {
			const range = document.createRange();
			const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
			let before = 0;
			for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
				if (from >= before && from <= before + node.length) range.setStart(node, from - before);
				if (to >= before && to <= before + node.length) range.setEnd(node, to - before);
				before += node.length;
			}
			getSelection()?.removeAllRanges();
			getSelection()?.addRange(range);
		},
		[start, end] as const,
	);
	await page.locator(".mark-here").waitFor();
}

const offered = () =>
	page
		.locator("form[data-quote-for]")
		.evaluate((form) =>
			["start", "end", "passage"].map((name) => (form as HTMLFormElement)[name].value as string),
		);

describe("selecting words of a reply", () => {
	const body =
		"The Government of Canada does not comment on leaked documents.\n\nWas Canada told of the orders?";

	test("counts across what is marked already, and leaves off the white space at the ends", async () => {
		await page.goto(`${server.address}/replies/1`);
		const start = body.indexOf(" not comment");
		const end = body.indexOf("Was");
		await select(start, end);
		expect(await offered()).toEqual([
			String(start + 1),
			String(body.indexOf("\n")),
			"not comment on leaked documents.",
		]);
	});

	test("takes nothing from beyond the reply", async () => {
		await page.locator("[data-reply-body]").evaluate((element) => {
			getSelection()?.setBaseAndExtent(element, 0, document.querySelector("footer") as Element, 0);
		});
		await page.waitForFunction(
			(length) => document.querySelector<HTMLInputElement>("[name=end]")?.value === length,
			String(body.length),
		);
		expect(await offered()).toEqual(["0", String(body.length), body]);
	});

	test("gives way to words typed by hand", async () => {
		await page.getByLabel("The passage").fill("leaked documents");
		expect(await offered()).toEqual(["", "", "leaked documents"]);
	});
});

test("a form sent twice by a double click is one record", async () => {
	const before = await attempts();
	await page.goto(`${server.address}/inquiries/1`);
	await page.locator("#attempt .primary").dblclick();
	await page.waitForURL(/#attempt-/);
	expect(await attempts()).toBe(before + 1);
});

test("words typed and not recorded are not lost without a question", async () => {
	await page.goto(`${server.address}/inquiries/1`);
	await page.locator("#reply [name=body]").pressSequentially("No comm");
	const asked = page.waitForEvent("dialog");
	const leaving = page.goto(`${server.address}/`).catch(() => {});
	const dialog = await asked;
	expect(dialog.type()).toBe("beforeunload");
	await dialog.dismiss();
	await leaving;
	expect(await page.locator("#reply [name=body]").inputValue()).toBe("No comm");
	// Recording them is no loss.
	let askedAgain = false;
	page.once("dialog", () => {
		askedAgain = true;
	});
	await page.locator("#reply button:not([type=button])").last().click();
	await page.waitForURL("**/replies/*");
	expect(askedAgain).toBe(false);
});

test("single keys can be switched off", async () => {
	await page.goto(`${server.address}/stories/tasking-orders`);
	await page.getByRole("button", { name: "Keyboard" }).click();
	await page.getByLabel("Use single keys").uncheck();
	await page.keyboard.press("Escape");
	await page.keyboard.press("?");
	expect(await page.getByRole("dialog").isVisible()).toBe(false);
	await page.getByRole("button", { name: "Keyboard" }).click();
	await page.getByLabel("Use single keys").check();
	await page.getByRole("button", { name: "Close" }).click();
	await page.keyboard.press("n");
	await page.waitForURL("**/inquiries/new");
});

test("the language changes on the page one is on", async () => {
	await page.goto(`${server.address}/stories/tasking-orders`);
	await page.getByRole("button", { name: "Français" }).click();
	await page.getByRole("heading", { name: "Chronologie" }).waitFor();
	expect(page.url()).toBe(`${server.address}/stories/tasking-orders`);
});
