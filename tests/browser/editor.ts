import { startApp, type TestApp } from "../support/app.ts";
import { openBrowser, serve, signIn } from "../support/browser.ts";
import { fill } from "./newsroom.ts";

export type Editor = Awaited<ReturnType<typeof openEditor>>;

/** The page of an editor who signed in where the newsroom's record is filled; `more` is put on the record first. */
export async function openEditor(
	more: (app: TestApp, person: { id: number }) => Promise<void> = async () => {},
) {
	const browser = await openBrowser();
	const app = await startApp();
	const server = await serve(app.app);
	const context = await browser.newContext();
	context.setDefaultTimeout(30_000);
	const person = await app.person("editor");
	await fill(app, person);
	await more(app, person);
	const page = await signIn(context, server.address, person);
	return {
		app,
		server,
		page,
		async close() {
			await browser.close();
			await server.close();
			await app.close();
			expect(app.faults).toEqual([]);
		},
	};
}
