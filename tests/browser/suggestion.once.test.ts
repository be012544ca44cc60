import { type Editor, openEditor } from "./editor.ts";

let page: Editor["page"];
let server: Editor["server"];
let close: Editor["close"];

beforeAll(async () => {
	({ page, server, close } = await openEditor());
});
afterAll(() => close());

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
