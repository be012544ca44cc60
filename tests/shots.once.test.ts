import { mkdirSync } from "node:fs";
import { draftNewsroom, seedParagraph } from "./drafts/story.ts";
import { startApp } from "./support/app.ts";
import { openBrowser, serve, signIn } from "./support/browser.ts";

test("shots", async () => {
	const out = "/tmp/shots/p";
	mkdirSync(out, { recursive: true });
	const app = await startApp();
	const browser = await openBrowser();
	const server = await serve(app.app);
	try {
	const on = await draftNewsroom(app);
	const many = `Canada named in orders, ‘routine request’ says source

Three tasking orders published on Thursday name Canada as one of five countries assisting.

The Canadian Security Intelligence Service declined to comment, while the Communications Security Establishment Canada did not immediately respond to a request for comment.

“The Government of Canada will not comment on leaked documents,” said Ashley Lemire, a senior communications adviser at Global Affairs.

A former official called the orders “a routine request between friends that nobody in this building should be surprised about.”

“The Government of Canada does not comment on leaked documents,” Lemire said. Her “boss” agreed. The RCMP would not say whether it had seen the report, titled “The Long Watch”.

The Auditor General did not respond to multiple requests for comment by deadline. Privy Council Office has not been asked. Global Affairs Canada did not respond to multiple requests for comment.`;
	await on.check(seedParagraph);
	app.clock.pass(3);
	const first = await on.check(many);
	const f = first.findings;
	console.log(f.map((x: any) => [x.verdict, x.passage, x.suggestion, x.because.map((b: any) => b.text)]));
	const wrong = f.find((x: any) => x.weight === "wrong");
	if (wrong) await on.program.post(`${on.at}/${first.id}/acceptances`).send({ finding: wrong.key, why: "The lawyer has the second statement; stands." });
	app.clock.pass(4);
	const second = await on.check(many.replace("will not comment", "does not comment").replace("Three tasking", "Four tasking"));
	app.clock.pass(2);
	await on.reply({ body: "We cannot comment on operational matters." });
	const third = await on.check("Nothing here is quoted at all, and nobody is named.");
	for (const [name, language] of [["en", "en"], ["fr", "fr"]] as const) {
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
		await context.addCookies([{ name: "language", value: language, url: server.address }]);
		const page = await signIn(context, server.address, on.editor);
		for (const [what, at] of [
			["many", `${on.at}/${second.id}`],
			["right", `${on.at}/1`],
			["empty", `${on.at}/${third.id}`],
			["list", on.at],
			["story", on.story],
		] as const) {
			await page.goto(server.address + at);
			for (const [how, width, scheme] of [["wide", 1440, "light"], ["dark", 1440, "dark"], ["phone", 390, "light"]] as const) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme: scheme });
				await page.screenshot({ path: `${out}/${what}-${name}-${how}.png`, fullPage: true });
			}
		}
		await context.close();
	}
	} finally {
	console.log(app.faults);
	await browser.close();
	await server.close();
	await app.close();
	}
}, 120000);
