/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from "playwright-core";
import { draftNewsroom, seedParagraph } from "../drafts/story.ts";
import { examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { openBrowser, serve, signedIn, signIn } from "../support/browser.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let app: TestApp;
let server: { address: string; close(): Promise<void> };
let on: Awaited<ReturnType<typeof draftNewsroom>>;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	app = await startApp({}, examples);
	server = await serve(app.app);
	on = await draftNewsroom(app);
	context = await browser.newContext({ viewport: { width: 1300, height: 700 } });
	await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.address });
	context.setDefaultTimeout(30_000);
	page = await signedIn(context, server.address, app, on.editor);
});
afterEach(async () => {
	await context.close();
	await server.close();
	await app.close();
	expect(app.faults).toEqual([]);
});

const altered = seedParagraph.replace("does not comment", "will never comment");
const claim = "The Canadian Security Intelligence Service declined to comment.";
const two = `${altered}\n\n${claim}`;

async function open(path: string): Promise<void> {
	await page.goto(server.address + path);
}
/** Types or pastes a draft as plain text, and has it checked. */
async function check(text: string): Promise<void> {
	await open(on.at);
	await page.getByLabel("The draft").fill(text);
	await page.getByRole("button", { name: "Check the draft" }).click();
	await page.waitForURL(/draft-checks\/\d+$/);
}
const answer = async () => ((await page.locator(".answer").textContent()) ?? "").replace(/\s+/g, " ").trim();
const entry = (verdict: string) => page.locator("[data-finding]").filter({ hasText: verdict });
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

test("a pasted draft is shown to the letter, its answer first, each finding led to and led back from", async () => {
	await check(two);
	expect(await answer()).toBe("2 wrong 3 right");
	expect(
		await page
			.locator(".draft")
			.evaluate((draft) =>
				[...draft.querySelectorAll(".block")].map((block) => block.textContent).join("\n"),
			),
	).toBe(two.replace("\n\n", "\n"));
	const words = page.locator(".draft .finding.wrong").last();
	expect(await words.textContent()).toBe("Canadian Security Intelligence Service declined to comment");
	await words.click();
	const finding = entry("Contradicted");
	expect(await finding.getAttribute("aria-current")).toBe("true");
	expect(await finding.locator(".why").textContent()).toContain("Nobody at CSIS said so.");
	expect(await finding.locator(".suggestion").textContent()).toBe(
		"The Canadian Security Intelligence Service did not immediately respond to a request for comment.",
	);
	expect(await finding.getByRole("link", { name: "the request to CSIS" }).getAttribute("href")).toBe(
		`/inquiries/${on.inquiry("csis")}`,
	);
	await finding.locator(".number").click();
	expect(page.url()).toMatch(/#passage-\d$/);
});

test("an altered quotation is shown word by word against the record, and not by colour alone", async () => {
	await check(two);
	const finding = entry("Altered quotation");
	const struck = (await finding.locator("del").allInnerTexts()).join(" ");
	const added = (await finding.locator("ins").allInnerTexts()).join(" ");
	expect([struck, added].map((text) => text.trim())).toEqual(["will never", "does not"]);
	expect(
		await finding
			.locator("del")
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine)),
	).toContain("line-through");
});

test("the keys go from finding to finding in both columns, copy what the record supports, and follow", async () => {
	await check(
		`${two}\n\n${"A paragraph.\n\n".repeat(60)}“Nobody ever said this to anybody at all,” a source said.`,
	);
	const current = () => page.locator(".findings > [aria-current=true]");
	await page.keyboard.press("k");
	expect(await current().getAttribute("id")).toBe("finding-1");
	const wrong = await entry("Contradicted").getAttribute("id");
	for (let step = 0; (await current().getAttribute("id")) !== wrong; step++) {
		expect(step).toBeLessThan(10);
		await page.keyboard.press("j");
	}
	expect(await page.locator(".draft [aria-current=true]").textContent()).toContain("declined to comment");
	await page.keyboard.press("c");
	await current().getByRole("button", { name: "Copied" }).waitFor();
	expect(await clipboard()).toBe(await current().locator(".suggestion").textContent());
	// The last stands far below: both the words and what is said of them come into view.
	for (let step = 0; step < 10; step++) await page.keyboard.press("j");
	const inView = (selector: string) =>
		page.locator(selector).evaluate((element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});
	const last = await current().getAttribute("data-finding");
	expect(await current().textContent()).toContain("Not on the record");
	expect([await inView(`#finding-${last}`), await inView(`[data-covers~="${last}"]`)]).toEqual([true, true]);
	await page.keyboard.press("k");
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/(?:inquiries|replies)\/\d+$/);
});

test("the keys are told in the list of keys, and are off when single keys are", async () => {
	await check(two);
	await page.keyboard.press("?");
	const help = page.getByRole("dialog");
	expect(await help.textContent()).toContain("Next finding of a draft check");
	await help.getByLabel("Use single keys").uncheck();
	await page.keyboard.press("Escape");
	await page.keyboard.press("j");
	expect(await page.locator(".findings > [aria-current]").count()).toBe(0);
});

test("a finding is kept with a reason; the next version keeps it, and says what is new, other and gone", async () => {
	await check(two);
	const finding = entry("Contradicted");
	await finding.getByText("Keep, with a reason…").click();
	await finding.getByLabel("Why it may stand").fill("Said on the phone to our night editor.");
	await finding.getByRole("button", { name: "Keep it" }).click();
	await page.waitForURL(/draft-checks\/\d+$/);
	await entry("Kept by Edith Editor").waitFor();
	expect(await answer()).toBe("1 wrong 1 kept 3 right");
	expect(await entry("Kept by Edith Editor").textContent()).toContain(
		"Said on the phone to our night editor.",
	);

	await page.getByRole("link", { name: "Paste a new version" }).click();
	const area = page.getByLabel("The draft");
	expect(await area.inputValue()).toBe(two);
	await area.fill(
		`${seedParagraph}\n\n${claim}\n\n“Nobody ever said this to anybody at all,” a source said.`,
	);
	await page.getByRole("button", { name: "Check the draft" }).click();
	await page.waitForURL(/draft-checks\/2$/);
	expect(await answer()).toBe("1 to verify 1 kept 4 right");
	expect(await page.locator(".since").textContent()).toMatch(
		/2 new findings · one gone.*2 paragraphs changed/,
	);
	expect(await entry("Not on the record").textContent()).toContain("new");
	expect(await entry("Kept by Edith Editor").textContent()).not.toContain("new");
	expect(await page.locator(".draft .changed").count()).toBe(2);
	await page.getByText("Gone since the check before").click();
	expect(await page.locator(".gone li").textContent()).toContain("will never comment on leaked documents");
});

test("only the findings of one kind are shown to whoever asks for them", async () => {
	await check(two);
	await page.getByRole("link", { name: "Wrong", exact: true }).click();
	expect(await page.locator("[data-finding]").count()).toBe(2);
	expect(await page.locator(".draft .finding:not(.wrong)").count()).toBe(0);
	expect(await answer()).toBe("2 wrong 3 right");
});

test("the page says by itself that the record has moved on", async () => {
	await check(seedParagraph);
	const listening = page.waitForResponse((response) => response.url().includes("/live?"));
	await page.reload();
	await listening;
	expect(await page.locator(".moved").count()).toBe(0);
	await on.reply();
	await page.locator(".moved").getByText("Reply logged since").waitFor();
	await page.getByRole("link", { name: "Check again" }).click();
	await page.getByRole("button", { name: "Check the draft" }).click();
	await page.waitForURL(/draft-checks\/2$/);
	expect(await answer()).toMatch(/^1 wrong/);
	expect(await entry("Contradicted").textContent()).toContain("Someone at CSIS replied.");
});

test("a file is uploaded, and checked in place of the text that stood there", async () => {
	const html = `<h1>Named in orders</h1><p>${claim}</p><ul><li>One</li><li>Two</li></ul>`;
	await check(seedParagraph);
	await page.getByRole("link", { name: "Paste a new version" }).click();
	await page
		.getByLabel("A file")
		.setInputFiles({ name: "tasking.html", mimeType: "text/html", buffer: Buffer.from(html) });
	await page.getByRole("button", { name: "Check the draft" }).click();
	await page.waitForURL(/draft-checks\/2$/);
	expect(await page.locator(".draft h3").textContent()).toBe("Named in orders");
	expect(await page.locator(".draft ul > li").allInnerTexts()).toEqual(["One", "Two"]);
	expect(await page.locator(".read").textContent()).toContain("tasking.html");
});

describe("pasting from a word processor", () => {
	const html = `<h2>Named</h2><blockquote>${claim}</blockquote><script>document.title = "run"</script>`;
	const paste = () =>
		page.getByLabel("The draft").evaluate((area, structure) => {
			const data = new DataTransfer();
			data.setData("text/html", structure);
			data.setData("text/plain", "Named");
			area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
			(area as HTMLTextAreaElement).value =
				"Named\n\nThe Canadian Security Intelligence Service declined to comment.";
			area.dispatchEvent(new Event("input", { bubbles: true }));
		}, html);
	const note = () => page.getByText("Pasted with its structure");
	const send = () => page.getByRole("button", { name: "Check the draft" }).click();

	test("keeps its structure", async () => {
		await open(on.at);
		await paste();
		expect(await note().isVisible()).toBe(true);
		await send();
		await page.waitForURL(/draft-checks\/1$/);
		expect(await page.locator(".draft blockquote").textContent()).toBe(claim);
		expect(await page.title()).toContain("Draft check");
	});

	test("and loses it as soon as the text is edited by hand", async () => {
		await open(on.at);
		await paste();
		await page.getByLabel("The draft").press("End");
		await page.keyboard.type(" No.");
		expect(await note().isVisible()).toBe(false);
		await send();
		await page.waitForURL(/draft-checks\/1$/);
		expect(await page.locator(".draft").textContent()).toContain("No.");
		expect(await page.locator(".draft blockquote").count()).toBe(0);
	});
});

test("what was typed stands there again when it is refused, with what is wrong", async () => {
	await open(on.at);
	await page.getByLabel("The draft").fill("A draft that stays.");
	await page
		.getByLabel("A file")
		.setInputFiles({ name: "draft.txt", mimeType: "text/plain", buffer: Buffer.from("Another.") });
	await page.getByRole("button", { name: "Check the draft" }).click();
	await page.getByText("One draft at a time").first().waitFor();
	expect(await page.getByLabel("The draft").inputValue()).toBe("A draft that stays.");
});

test("a refused reason stands at its own finding only", async () => {
	await check(two);
	const form = entry("Contradicted").locator("form");
	await entry("Contradicted").getByText("Keep, with a reason…").click();
	await form.evaluate((element) => element.setAttribute("novalidate", ""));
	await form.getByRole("button").click();
	await page.locator("[aria-invalid=true]").waitFor();
	expect(await page.locator(".keep[open]").count()).toBe(1);
	expect(await entry("Contradicted").locator("[aria-invalid=true]").count()).toBe(1);
});

test("a draft that is discarded leaves its verdicts and its hash, and none of its words", async () => {
	await check(two);
	await page.locator(".read summary").click();
	await page.locator(".read").getByRole("button", { name: "Discard the text" }).click();
	await page.getByText("The text of this draft is not kept.").waitFor();
	expect(await answer()).toBe("2 wrong 3 right");
	const text = await page.locator("main").textContent();
	expect(text).toContain("Altered quotation");
	expect(text).toMatch(/[0-9a-f]{64}/);
	expect(text).not.toContain("leaked documents");
});

test("where drafts are not kept, the findings are shown this once, and a reason can still be given", async () => {
	await (await app.program(await app.person("administrator")))
		.post("/settings/drafts")
		.send({ keepDrafts: false })
		.expect(200);
	await open(on.at);
	await page.getByText("The text is not kept: only what was found, and its hash.").waitFor();
	await page.getByLabel("The draft").fill(two);
	await page.getByRole("button", { name: "Check the draft" }).click();
	await page.getByText("are shown this once").waitFor();
	expect(await page.locator(".draft").textContent()).toContain("declined to comment");
	expect(await page.getByRole("navigation", { name: "Show" }).count()).toBe(0);
	const finding = entry("Contradicted");
	await finding.getByText("Keep, with a reason…").click();
	await finding.getByLabel("Why it may stand").fill("On tape.");
	const opened = context.waitForEvent("page");
	await finding.getByRole("button", { name: "Keep it" }).click();
	const other = await opened;
	await other.getByText("On tape.").waitFor();
	expect(await page.locator(".draft").textContent()).toContain("declined to comment");
});

test("the subjects of a story are marked from its page, by choosing one or by name", async () => {
	await open(on.story);
	await page.getByText("Mark as a subject").first().click();
	await page.getByLabel("Name").last().fill("Pat Example");
	await page.getByRole("button", { name: "Mark as a subject" }).click();
	await page.waitForURL(/#subjects$/);
	await page.getByText("Mark as a subject").first().click();
	await page.getByLabel("From the directory").selectOption({ label: "Global Affairs Canada (GAC)" });
	await page.getByRole("button", { name: "Mark as a subject" }).click();
	await page.locator(".subject").nth(1).waitFor();
	expect(await page.locator(".subject > span").allInnerTexts()).toEqual([
		"Pat Example",
		"Global Affairs Canada",
	]);
	await check("Pat Example was in the room.");
	expect(await entry("Never asked").textContent()).toContain("The story is about Pat Example");
});

test("everything works without a script", async () => {
	const bare = await browser.newContext({ javaScriptEnabled: false });
	bare.setDefaultTimeout(30_000);
	try {
		page = await signIn(bare, server.address, on.editor);
		await check(two);
		expect(await answer()).toBe("2 wrong 3 right");
		await page.locator(".draft .finding.wrong").last().click();
		expect(page.url()).toMatch(/#finding-\d$/);
		const finding = entry("Contradicted");
		await finding.getByText("Keep, with a reason…").click();
		await finding.getByLabel("Why it may stand").fill("On tape.");
		await finding.getByRole("button", { name: "Keep it" }).click();
		await page.waitForURL(/draft-checks\/1$/);
		expect(await answer()).toBe("1 wrong 1 kept 3 right");
		await page.getByRole("link", { name: "Kept", exact: true }).click();
		expect(await page.locator("[data-finding]").count()).toBe(1);
		expect(await page.locator("[data-key=j]").isVisible()).toBe(false);
	} finally {
		await bare.close();
	}
});
