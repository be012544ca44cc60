import type { Browser, BrowserContext, Page } from "playwright-core";
import { type Planted, plantedEnglish, plantedFrench, plantedNewsroom } from "../drafts/planted.ts";
import { draftNewsroom, seedParagraph } from "../drafts/story.ts";
import { examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { openBrowser, serve, signIn } from "../support/browser.ts";

let browser: Browser;
let app: TestApp;
let server: { address: string; close(): Promise<void> };

beforeAll(async () => {
	browser = await openBrowser();
	app = await startApp({}, examples);
	server = await serve(app.app);
});
afterAll(async () => {
	await browser.close();
	await server.close();
	expect(app.faults).toEqual([]);
	await app.close();
});

/** Pastes a draft on the page, and stays on the page of its check. */
async function paste(page: Page, at: string, draft: string): Promise<void> {
	await page.goto(at);
	await page.locator("textarea[name=text]").fill(draft);
	await page.locator("main form button.primary").click();
	await page.waitForURL(/draft-checks\/\d+/);
}

/** The findings of the page: what each is called, and the words of the draft that it stands beside. */
const findingsOn = (page: Page) =>
	page.locator("[data-finding]").evaluateAll((items) =>
		items.map((item) => {
			const number = (item as HTMLElement).dataset.finding;
			const passage = document.getElementById(`passage-${number}`);
			return {
				named: item.querySelector(".verdict, summary")?.textContent?.replace(/\s+/g, " ").trim() ?? "",
				paragraph: passage?.closest(".block")?.textContent ?? "",
			};
		}),
	);

describe("a draft with ten planted errors", () => {
	let on: Awaited<ReturnType<typeof plantedNewsroom>>;
	let english: BrowserContext;
	let french: BrowserContext;
	beforeAll(async () => {
		on = await plantedNewsroom(app);
		english = await browser.newContext();
		french = await browser.newContext();
		await french.addCookies([{ name: "language", value: "fr", url: server.address }]);
	});

	async function expectAllFound(context: BrowserContext, planted: readonly Planted[]): Promise<void> {
		const page = await signIn(context, server.address, on.editor);
		await paste(page, `${server.address}${on.at}`, planted.map(({ paragraph }) => paragraph).join("\n\n"));
		const found = await findingsOn(page);
		const seen = planted.map(({ error, paragraph, named }) => {
			const here = found.filter(
				(one) => one.paragraph.replace(/\s+/g, " ").trim() === paragraph.replace(/\s+/g, " "),
			);
			return { error, found: here.some((one) => one.named.includes(named)) };
		});
		expect(seen).toEqual(planted.map(({ error }) => ({ error, found: true })));
	}

	test("shows each of them, in English", () => expectAllFound(english, plantedEnglish));
	test("shows each of them, in French", () => expectAllFound(french, plantedFrench));
});

test("the paragraph as it was printed then passes clean", async () => {
	const fresh = await startApp({}, examples);
	const other = await serve(fresh.app);
	const on = await draftNewsroom(fresh);
	const page = await signIn(await browser.newContext(), other.address, on.editor);
	await paste(page, `${other.address}${on.at}`, seedParagraph);
	await page.getByText("4 right").waitFor();
	const standings = await page
		.locator("[data-finding]")
		.evaluateAll((items) => items.map((item) => item.className));
	expect(standings).toEqual(["right", "right", "right", "right"]);
	await other.close();
	await fresh.close();
});
