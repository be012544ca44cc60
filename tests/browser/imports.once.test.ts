/// <reference lib="dom" />
import type { Browser } from "playwright-core";
import { aNewsroom, csv } from "../imports/tracker.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { openBrowser, serve, signIn } from "../support/browser.ts";

let browser: Browser;
let app: TestApp;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const head = ["Sent", "Slug", "Organization", "Subject"];
const good = Array.from({ length: 5 }, (_, at) => [`2017-02-1${at} 09:00`, "ships", "DND", `Question ${at}`]);
const mended = Array.from({ length: 3 }, (_, at) => [
	`2017-02-0${at + 1} 10:00`,
	"ships",
	"CSIS",
	`Other ${at}`,
]);
const bad = mended.map(([, ...rest]) => ["soon", ...rest]);

test.each([true, false])(
	"a tracker with three bad rows is brought in, mended and brought again, and nothing is doubled (scripts: %s)",
	async (javaScriptEnabled) => {
		const { person } = await aNewsroom(app);
		const { address, close } = await serve(app.app);
		const context = await browser.newContext({ javaScriptEnabled });
		try {
			const page = await signIn(context, address, person);
			const until = async (heading: string) => {
				const found = page.locator("h2#progress", { hasText: heading });
				// Without scripts, somebody looks again.
				for (let looks = 0; !javaScriptEnabled && looks < 200 && (await found.count()) === 0; looks++) {
					await page.reload();
				}
				await found.waitFor();
			};
			const bringIn = async (rows: readonly (readonly (string | undefined)[])[]) => {
				await page.goto(`${address}/imports`);
				const buffer = Buffer.from(csv([head, ...(rows as string[][])]));
				await page.locator("#tracker").setInputFiles({ name: "tracker.csv", mimeType: "text/csv", buffer });
				await page.locator("main form.panel button").click();
				await page.waitForURL("**/imports/*");
				await page.locator("details.mapping form[method=post] button").click();
				await until("Dry run");
			};

			await bringIn([...good, ...bad]);
			expect(await page.locator("tbody strong.late").count()).toBe(3);
			await page.getByRole("button", { name: "Bring in 5 rows" }).click();
			await until("Done");
			expect(await app.db.read.inquiry.count()).toBe(5);

			await bringIn([...good, ...mended]);
			await page.getByRole("button", { name: "Bring in 3 rows" }).click();
			await until("Done");
			expect(await page.locator(".totals").textContent()).toMatch(/3 rows came in\s*5 rows came in before/);
			expect(await app.db.read.inquiry.count()).toBe(8);
			await page.locator(".import-rows a[href^='/inquiries/']").first().click();
			await page.waitForURL("**/inquiries/*");
		} finally {
			await context.close();
			await close();
		}
	},
	180_000,
);
