import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

/** An office in Ottawa, and a request to it on the given day. */
async function asked(given: object, office: object = { officeOpens: "07:30", officeCloses: "18:00" }) {
	const person = await app.person("journalist", "Rita Reporter");
	const program = await app.program(person);
	await program
		.post("/organizations")
		.send({
			slug: "dnd",
			nameEn: "National Defence",
			nameFr: "Défense nationale",
			kind: "department",
			...office,
		})
		.expect(201);
	await program.post("/stories").send({ slug: "orders", title: "Orders" }).expect(201);
	const { body } = await program
		.post("/stories/orders/inquiries")
		.send({ organization: "dnd", subject: "Orders", questions: ["Who knew?"], ...given })
		.expect(201);
	return { person, program, browser: await app.browser(person), inquiry: body, at: `/inquiries/${body.id}` };
}

describe("fair time", () => {
	// The tests' clock stands at 16:42 on Thursday, February 16, 2017.
	test.each([
		[
			"at 20:00 for 21:00",
			"2017-02-15T20:00:00-05:00",
			"2017-02-15T21:00:00-05:00",
			0,
			"no_office_hours",
			null,
		],
		["an hour ahead", "2017-02-16T14:00:00-05:00", "2017-02-16T15:00:00-05:00", 60, "under_two_hours", null],
		[
			"in the evening for early next day",
			"2017-02-15T20:00:00-05:00",
			"2017-02-16T08:00:00-05:00",
			30,
			"outside_office_hours",
			null,
		],
		["with a working day", "2017-02-15T09:00:00-05:00", "2017-02-16T09:00:00-05:00", 630, null, null],
	])("of a request put %s", async (_, attemptAt, deadlineAt, officeMinutes, rule, holiday) => {
		const { inquiry, browser, at } = await asked({ attemptChannel: "email", attemptAt, deadlineAt });
		expect(inquiry.officeMinutes).toBe(officeMinutes);
		expect(inquiry.shortNotice).toEqual(rule === null ? null : { rule, holiday, why: null });
		const { text } = await browser.get(at).expect(200);
		expect(text.includes("Short notice")).toBe(rule !== null);
		expect(text).toContain("of office hours to answer");
	});

	test("names the holiday that took the office hours away, in the reader's language", async () => {
		app.clock.set("2017-07-03T15:00:00Z");
		const { inquiry, browser, at } = await asked({
			attemptChannel: "email",
			attemptAt: "2017-06-30T17:00:00-04:00",
			deadlineAt: "2017-07-04T08:00:00-04:00",
			language: "en",
		});
		expect(inquiry).toMatchObject({
			officeMinutes: 90,
			shortNotice: { rule: "across_holiday", holiday: "Canada Day" },
		});
		const { text } = await browser.get(at);
		expect(text).toContain("a holiday, Canada Day, took office hours away");
		expect(text).toContain("1\u00A0h\u00A030\u00A0min of office hours to answer");
		const { text: french } = await browser.get(at).set("Accept-Language", "fr");
		expect(french).toContain("un jour férié (Fête du Canada) a retranché des heures de bureau.");
	});

	test("says what the newsroom holds to be too short", async () => {
		await app.db.write({ personId: null, now: app.clock.now() }, async ({ tx, log }) => {
			const row = await tx.setting.create({ data: { key: "fairMinutes", value: "240" } });
			await log({ action: "setting.changed", type: "Setting", row });
		});
		const { inquiry, browser, at } = await asked({
			attemptChannel: "email",
			attemptAt: "2017-02-16T10:00:00-05:00",
			deadlineAt: "2017-02-16T13:00:00-05:00",
		});
		expect(inquiry).toMatchObject({ officeMinutes: 180, shortNotice: { rule: "under_two_hours" } });
		expect((await browser.get(at)).text).toContain("less than 4\u00A0h of office hours");
	});

	test("is not known where the office hours are not, and the page says where to add them", async () => {
		const put = { attemptChannel: "email", deadlineAt: "2017-02-16T21:00:00-05:00" };
		const { inquiry, browser, at } = await asked(put, {});
		expect(inquiry).toMatchObject({ officeMinutes: null, shortNotice: null });
		expect((await browser.get(at)).text).toContain('<a href="/organizations/dnd">office hours not known</a>');
	});

	test("is not counted for a request that was not put, whose questions are marked never put", async () => {
		const { inquiry, browser, program, at } = await asked({ deadlineAt: "2017-02-16T21:00:00-05:00" });
		expect(inquiry).toMatchObject({ state: "draft", officeMinutes: null, shortNotice: null });
		expect((await browser.get(at)).text).toContain("never put");
		await program.post(`${at}/attempts`).send({ channel: "email", outcome: "sent" }).expect(201);
		expect((await browser.get(at)).text).not.toContain("never put");
	});

	test("takes the reason for a short notice, once", async () => {
		const { browser, program, person, at } = await asked({
			attemptChannel: "email",
			attemptAt: "2017-02-15T20:00:00-05:00",
			deadlineAt: "2017-02-15T21:00:00-05:00",
		});
		expect((await browser.get(at)).text).toContain("Why so short?");
		await browser.post(`${at}/short-notice`).type("form").send({ why: "" }).expect(422);
		await browser
			.post(`${at}/short-notice`)
			.type("form")
			.send({ why: "the documents were published an hour before" })
			.expect(303);
		await program.post(`${at}/short-notice`).send({ why: "another" }).expect(422);
		expect((await program.get(at)).body.shortNotice).toEqual({
			rule: "no_office_hours",
			holiday: null,
			why: "the documents were published an hour before",
		});
		const { text } = await browser.get(at);
		expect(text).toContain("Reason: the documents were published an hour before");
		expect(text).toContain(person.name);
		expect(text).not.toContain("Why so short?");
	});
});

describe("a request to one office of an organization", () => {
	test("says so, and can be corrected", async () => {
		const { inquiry, browser, program, at } = await asked({
			office: "the press office",
			attemptChannel: "email",
		});
		expect(inquiry.office).toBe("the press office");
		expect((await browser.get(at)).text).toContain("Only asked: the press office");
		const { body } = await program
			.post(`${at}/corrections`)
			.send({ office: "the minister’s office", why: "it was another office" })
			.expect(201);
		expect(body.office).toBe("the minister’s office");
		expect((await browser.get(`${at}/changes`).expect(200)).text).toContain("the minister’s office");
		expect((await browser.get("/stories/orders/inquiries/new").expect(200)).text).toContain('name="office"');
	});
});
