import { startApp, type TestApp } from "../support/app.ts";
import { aRecord } from "../support/record.ts";
import { statementsOf } from "../support/statements.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	await app.close();
});

test("logging an attempt takes a dozen statements, however many attempts there are", async () => {
	const { browser, inquiry } = await aRecord(app);
	const attempt = () =>
		browser
			.post(`/inquiries/${inquiry.id}/attempts`)
			.type("form")
			.send({ channel: "phone", outcome: "no_answer" })
			.expect(303);
	await attempt();
	const count = await statementsOf(attempt);
	// Ten of its own, and its transaction's beginning and end.
	expect(count).toBeGreaterThan(5);
	expect(count).toBeLessThanOrEqual(12);
	for (let more = 0; more < 5; more++) await attempt();
	expect(await statementsOf(attempt)).toBe(count);
});
