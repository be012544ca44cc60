import { makeFirstAccount, type ServerProcess, startServer } from "../database/processes.ts";
import { openBrowser } from "../support/browser.ts";
import { freshDatabaseUrl } from "../support/database.ts";

test("a reply that reaches one process turns a sign-off stale in a browser at another, without a reload", async () => {
	const database = await freshDatabaseUrl();
	const running: ServerProcess[] = [];
	const browser = await openBrowser();
	try {
		const here = await startServer(database.url);
		running.push(here);
		const cookie = await makeFirstAccount(here);
		const there = await startServer(database.url);
		running.push(there);
		const send = async (address: string, fields: Record<string, string>) => {
			const answer = await fetch(address, {
				method: "POST",
				redirect: "manual",
				headers: { Cookie: cookie, Accept: "text/html", "Sec-Fetch-Site": "same-origin" },
				body: new URLSearchParams(fields),
			});
			expect([address, answer.status]).toEqual([address, 303]);
		};
		await send(`${here.address}/examples`, {});
		// Whoever loads the examples is their only reporter.
		await send(`${here.address}/settings/sign-off`, { soleReporterMaySignOff: "true" });

		const context = await browser.newContext();
		const [name, value] = cookie.split("=") as [string, string];
		await context.addCookies([
			{ name, value, url: here.address },
			{ name: "language", value: "en", url: here.address },
		]);
		const page = await context.newPage();
		await page.goto(`${here.address}/stories/tasking-orders/lines`);
		const listening = page.waitForResponse((response) => response.url().includes("/live?"));
		await page.getByRole("button", { name: "Sign off 2 sentences" }).click();
		await page.getByText("Signed off by").waitFor();
		await listening;
		expect(await page.getByText("stale since").count()).toBe(0);
		await page.evaluate("document.body.dataset.same = 'page'");

		const story = (await (
			await fetch(`${there.address}/stories/tasking-orders`, {
				headers: { Cookie: cookie, Accept: "application/json" },
			})
		).json()) as { inquiries: { id: number; organization: { slug: string } }[] };
		const inquiry = story.inquiries.find(({ organization }) => organization.slug === "csis");
		await send(`${there.address}/inquiries/${inquiry?.id}/replies`, {
			kind: "statement",
			body: "We were not told of the orders.",
			speakerName: "Sam Speaker",
		});
		await page.getByText("stale since").waitFor();
		expect(await page.evaluate("document.body.dataset.same")).toBe("page");
	} finally {
		await browser.close();
		await Promise.all(running.map((server) => server.end("SIGKILL")));
		await database.drop();
	}
}, 60_000);
