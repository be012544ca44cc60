import { readFileSync } from "node:fs";
import { examples } from "../lines/examples.ts";
import { tamper } from "../record/tamper.ts";
import { startApp } from "../support/app.ts";
import { draftNewsroom } from "./story.ts";

test("a draft that was discarded is not found in the bytes of SQLite's file either", async () => {
	const app = await startApp({}, examples);
	try {
		const on = await draftNewsroom(app);
		const { at } = await on.found("They said: “Quicksilverish.”", { passage: "Quicksilverish" });
		const url = app.config.databaseUrl;
		const holds = async () => {
			// What was written of late stands in a file beside it.
			await tamper(url, "PRAGMA wal_checkpoint(TRUNCATE)");
			return readFileSync(url.slice("file:".length)).includes("Quicksilverish");
		};
		expect(await holds()).toBe(true);
		await on.program.post(`${at}/removal`).expect(201);
		expect(await holds()).toBe(false);
	} finally {
		await app.close();
	}
});
