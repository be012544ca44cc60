/// <reference lib="dom" />
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { invitePerson } from "../../src/people/invitePerson.ts";
import { routes } from "../../src/routes.ts";
import { offerSetup } from "../../src/setup/setUp.ts";
import { startApp, startOfTests, type TestApp } from "../support/app.ts";
import { openBrowser, serve, signIn } from "../support/browser.ts";
import { fill } from "./newsroom.ts";

/** Where each page route is looked at; null where the answer is no page. A route that is not here fails the first test. */
const pages: Record<string, string | null> = {
	"/healthz": null,
	"/openapi.json": null,
	"/attachments/:attachmentId": null,
	"/live": null,
	"/organization-names": null,
	"/exports/inquiries.csv": null,
	"/exports/inquiries.xlsx": null,
	"/exports/inquiries.jsonl": null,
	"/exports/search.csv": null,
	"/exports/search.xlsx": null,
	"/exports/search.jsonl": null,
	"/feeds/:secret.ics": null,
	"/feeds/:secret.atom": null,
	"/exports": "/exports",
	"/feeds": "/feeds",
	"/setup": "/setup?secret=SETUP",
	"/session": "/session",
	"/links/:secret": "/links/INVITATION",
	"/": "/",
	"/inquiries": "/inquiries",
	"/inquiries/new": "/inquiries/new",
	"/inquiries/:id": "/inquiries/1",
	"/inquiries/:id/changes": "/inquiries/1/changes",
	"/attempts/:attemptId": "/attempts/1",
	"/replies/:replyId": "/replies/1",
	"/stories": "/stories",
	"/stories/new": "/stories/new",
	"/stories/:slug": "/stories/tasking-orders",
	"/review": "/review",
	"/stories/:slug/lines": "/stories/tasking-orders/lines",
	"/stories/:slug/draft-checks": "/stories/tasking-orders/draft-checks",
	"/stories/:slug/draft-checks/:checkId": "/stories/tasking-orders/draft-checks/2",
	"/stories/:slug/signoffs": null,
	"/stories/:slug/publication": null,
	"/stories/:slug/inquiries/new": "/stories/tasking-orders/inquiries/new",
	"/organizations": "/organizations",
	"/organizations/new": "/organizations/new",
	"/organizations/:slug": "/organizations/csis",
	"/organizations/:slug/stock-lines": "/organizations/dnd/stock-lines",
	"/stock-lines/:id": "/stock-lines/STOCKLINE",
	"/search": "/search?q=leaked+documents",
	"/searches/:id": null,
	"/organizations/:slug/figures": "/organizations/csis/figures",
	"/figures": "/figures?organization=csis&organization=dnd&by=year",
	"/people": "/people",
	"/people/:id": "/people/1",
	"/tokens": "/tokens",
	"/log": "/log",
	"/settings": "/settings",
	"/imports": "/imports",
	"/imports/:id": "/imports/1",
	"/imports/:id/file": null,
};

/** Pages beside those: what cannot be found, and forms that were refused. */
const others: Record<string, string> = {
	"not found": "/nothing-of-the-kind",
	"a draft that was discarded": "/stories/tasking-orders/draft-checks/1",
	"an import to be mapped": "/imports/2",
	"a search that finds nothing": "/search?q=nothingofthekind",
	"a draft to be checked again": "/stories/tasking-orders/draft-checks?of=2",
};

/** Read by the browser for every page: the shorter of the two forms it comes in. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** With SHOTS=folder each page is saved there as it looks wide, on a phone, in the dark and in French. */
const shots = process.env.SHOTS;

let browser: Browser;
let app: TestApp;
let nobodys: TestApp;
let administrator: Awaited<ReturnType<TestApp["person"]>>;
const closing: (() => Promise<unknown>)[] = [];
/** One page for each: what the browser has compiled, axe above all, stays compiled from address to address. */
const viewers: Record<string, { origin: string; page: Page }> = {};
/** What stands in an address in place of a secret made when the test runs. */
const secrets: Record<string, string> = {};

beforeAll(async () => {
	app = await startApp();
	closing.unshift(() => app.close());
	nobodys = await startApp();
	closing.unshift(() => nobodys.close());
	browser = await openBrowser();
	closing.unshift(() => browser.close());
	secrets.SETUP = (await offerSetup(nobodys.db, startOfTests)) ?? "";
	administrator = await app.person("administrator", "Noor Haddad");
});
beforeAll(async () => {
	await fill(app, administrator);
	// Every state there is, in the lists.
	await (await app.program(administrator)).post("/examples").expect(201);
	secrets.STOCKLINE = String((await app.db.read.stockUse.findFirstOrThrow()).groupId);
	const invited = await invitePerson(
		app.db,
		{ personId: administrator.id, now: app.clock.now() },
		{ name: "Ines Roy", email: "ines.roy@example.org", role: "journalist", language: "fr" },
	);
	secrets.INVITATION = invited.secret ?? "";
});
beforeAll(async () => {
	for (const [who, its] of [
		["somebody", app],
		["nobody", nobodys],
	] as const) {
		const { address, close } = await serve(its.app);
		closing.unshift(close);
		for (const language of ["en", "fr"] as const) {
			const context = await browser.newContext();
			await context.addCookies([{ name: "language", value: language, url: address }]);
			if (who === "somebody") await (await signIn(context, address, administrator)).close();
			viewers[`${who} ${language}`] = { origin: address, page: await context.newPage() };
		}
	}
	if (shots) mkdirSync(shots, { recursive: true });
});
afterAll(async () => {
	for (const close of closing) await close();
});

/** A page in the ways people look at it. */
const looks = [
	{ name: "wide", width: 1280, scheme: "light" },
	{ name: "wide dark", width: 1280, scheme: "dark" },
	{ name: "phone", width: 390, scheme: "light" },
] as const;

async function expectNoSidewaysScrolling(page: Page, what: string): Promise<void> {
	const [needed, there] = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth,
	]);
	expect([what, needed]).toEqual([what, there]);
}

/** What axe finds wrong, by all its rules or by some. */
function violations(page: Page, rules?: string[]): Promise<string[]> {
	return page.evaluate(async (runOnly) => {
		const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
		const found = await run(document, { resultTypes: ["violations"], ...(runOnly ? { runOnly } : {}) });
		return found.violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
		);
	}, rules);
}

/** Goes to an address as somebody who has just opened a page does. */
async function open(who: string, address: string) {
	const { origin, page } = viewers[who] as { origin: string; page: Page };
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.emulateMedia({ media: "screen", colorScheme: "light" });
	return { page, answer: await page.goto(origin + address) };
}

async function look(page: Page, name: string, language: "en" | "fr"): Promise<void> {
	await page.evaluate(axeSource);
	// Colours and columns are the same in both languages; only the words and their length differ.
	for (const { name: how, width, scheme } of language === "en" || shots ? looks : looks.slice(0, 1)) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: scheme });
		if (shots) await page.screenshot({ path: join(shots, `${name} ${how}.png`), fullPage: true });
		expect([how, await violations(page, scheme === "dark" ? ["color-contrast"] : undefined)]).toEqual([
			how,
			[],
		]);
	}
	if (shots) {
		await page.setViewportSize({ width: 720, height: 900 });
		await page.emulateMedia({ media: "print", colorScheme: "dark" });
		await page.screenshot({ path: join(shots, `${name} print.png`), fullPage: true });
		await page.emulateMedia({ media: "screen" });
	}
	await page.setViewportSize({ width: 320, height: 640 });
	await expectNoSidewaysScrolling(page, "at 320 px");
	await page.setViewportSize({ width: 640, height: 640 });
	await page.evaluate(() => {
		document.documentElement.style.fontSize = "200%";
	});
	await expectNoSidewaysScrolling(page, "with text twice as large");
}

test("every page the program has is looked at here", () => {
	expect(Object.keys(pages).sort()).toEqual(
		routes
			.filter(({ method }) => method === "GET")
			.map(({ path }) => path)
			.sort(),
	);
});

const looked = Object.entries({ ...pages, ...others }).flatMap(([name, address]) =>
	address === null ? [] : (["en", "fr"] as const).map((language) => ({ name, address, language })),
);

describe("is for everybody, wide and narrow, light and dark", () => {
	test.each(looked)("$name in $language", async ({ name, address, language }) => {
		const who = ["/setup", "/session"].includes(name) ? "nobody" : "somebody";
		const { page, answer } = await open(
			`${who} ${language}`,
			address.replace(/[A-Z]{5,}$/, (name) => secrets[name] ?? ""),
		);
		expect(answer?.status()).toBe(name === "not found" ? 404 : 200);
		await look(page, `${name.replaceAll("/", "_")} ${language}`, language);
	});
});

test.each(["en", "fr"] as const)(
	"a refused form says so where it is wrong, and begins there, in %s",
	async (language) => {
		const { page } = await open(`somebody ${language}`, "/inquiries/1");
		const form = page.locator("#reply");
		await form.evaluate((element) => element.setAttribute("novalidate", ""));
		await form.locator("[name=speakerName]").fill("Ashley Lemire");
		await form.locator("button:not([type=button], .unseen, [formaction])").click();
		await page.waitForURL("**/replies");
		expect(
			await page.locator("[aria-invalid=true]").evaluate((field) => field === document.activeElement),
		).toBe(true);
		expect(await page.locator("#reply [name=speakerName]").inputValue()).toBe("Ashley Lemire");
		await look(page, `_refused ${language}`, language);
	},
);

describe("nothing anybody types breaks a page: endless words, text that turns the direction round", () => {
	let page: Page;
	let origin: string;
	const ends: (() => Promise<unknown>)[] = [];

	beforeAll(async () => {
		const other = await startApp();
		ends.unshift(() => other.close());
		const person = await other.person("administrator");
		await fill(other, person, `\u202e\u2067${"W".repeat(100_000)}`);
		const { address, close } = await serve(other.app);
		ends.unshift(close);
		const context = await browser.newContext();
		ends.unshift(() => context.close());
		page = await signIn(context, address, person);
		origin = address;
	});
	afterAll(async () => {
		for (const end of ends) await end();
	});

	test.each([
		"/",
		"/inquiries",
		"/inquiries/1",
		"/replies/1",
		"/stories",
		"/stories/tasking-orders",
		"/stories/tasking-orders/draft-checks?of=2",
		"/stories/tasking-orders/draft-checks/2",
		"/organizations/dnd",
	])("%s", async (path) => {
		await page.goto(origin + path);
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await expectNoSidewaysScrolling(page, `${path} at ${width} px`);
			if (shots)
				await page.screenshot({ path: join(shots, `_endless ${path.replaceAll("/", "_")} ${width}.png`) });
		}
	});
});
