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

test("a reply that came before others takes as many statements as one that came after them", async () => {
	const { browser, inquiry } = await aRecord(app);
	const reply = (receivedAt: string) =>
		browser
			.post(`/inquiries/${inquiry.id}/replies`)
			.type("form")
			.send({
				kind: "statement",
				channel: "email",
				receivedAt,
				body: "The department does not comment on leaked documents of any kind.",
				speakerName: "Sam Speaker",
				terms: "on_the_record_named",
				basis: "named in the reply",
			})
			.expect(303);
	await reply("2017-02-16T10:00");
	await reply("2017-02-16T11:00");
	const count = await statementsOf(() => reply("2017-02-16T12:00"));
	expect(await statementsOf(() => reply("2017-02-16T09:00"))).toBe(count);
	expect(count).toBeLessThanOrEqual(30);
});
