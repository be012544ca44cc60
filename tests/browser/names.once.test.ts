import axe from "axe-core";
import { mostOptions } from "../../src/organizations/queries.ts";
import { type Editor, openEditor } from "./editor.ts";

let page: Editor["page"];
let server: Editor["server"];
let close: Editor["close"];

/** So many organizations that forms have no list of them. */
const mills: Parameters<typeof openEditor>[0] = async (app, person) => {
	await app.db.write({ personId: person.id, now: app.clock.now() }, async ({ tx, now, log }) => {
		for (let number = 1; number <= mostOptions; number += 1) {
			const names = { slug: `mill-${number}`, nameEn: `Mill ${number}`, nameFr: `Moulin ${number}` };
			const row = await tx.organization.create({
				data: { ...names, kind: "other", timeZone: "America/Toronto", createdAt: now },
			});
			await log({ action: "organization.created", type: "Organization", row });
		}
	});
};

beforeAll(async () => {
	({ page, server, close } = await openEditor(mills));
});
afterAll(() => close());

test("while a name is typed those that it may be are offered, and what is chosen is found", async () => {
	await page.goto(`${server.address}/inquiries`);
	const field = page.getByLabel("Organization", { exact: true });
	await field.pressSequentially("csi");
	const offered = field.locator("xpath=following-sibling::datalist/option");
	await offered.first().waitFor({ state: "attached" });
	expect(await offered.first().getAttribute("value")).toBe("Canadian Security Intelligence Service");
	expect(await offered.first().getAttribute("label")).toContain("CSIS");
	await field.fill("Canadian Security Intelligence Service");
	await field.press("Enter");
	await page.waitForURL(/organizationNamed=Canadian/);
	expect(await page.locator("tbody tr").count()).toBe(1);
});

test("a name that is none is asked about beside its field, which is where the page begins", async () => {
	await page.goto(`${server.address}/inquiries?organizationNamed=Milll+12`);
	const field = page.getByLabel("Organization", { exact: true });
	expect(await field.getAttribute("aria-invalid")).toBe("true");
	expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
	await page.evaluate(axe.source);
	const wrong = await page.evaluate(async () => {
		const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
		return (await run()).violations.map(({ id }) => id);
	});
	expect(wrong).toEqual([]);
	await page.getByLabel("Which one is meant?").selectOption("mill-12");
	await page.getByRole("button", { name: "Show", exact: true }).click();
	await page.waitForURL(/organization=mill-12/);
	expect(await field.inputValue()).toBe("Mill 12");
});

test("on a phone the bar takes two lines at most, and one tap leads to the search", async () => {
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${server.address}/stories`);
		const lines = await page.evaluate(
			() =>
				new Set(
					[...document.querySelectorAll(".bar > *")].flatMap((one) => {
						const { height, top, bottom } = one.getBoundingClientRect();
						return height === 0 ? [] : [Math.round((top + bottom) / 2 / 20)];
					}),
				).size,
		);
		expect(lines).toBeLessThanOrEqual(2);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		await page.locator(".bar").getByRole("link", { name: "Search" }).click();
		await page.waitForURL(/\/search$/);
		expect(await page.locator("#search-q").evaluate((one) => one === document.activeElement)).toBe(true);
	}
});
