import { defaultStyle } from "../../src/lines/style.ts";
import { exampleNewsroom, examples as exampleStories } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

/** An editor in a newsroom with the example stories. */
async function examples() {
	await app.close();
	app = await startApp({}, exampleStories);
	return exampleNewsroom(app);
}

/** An editor in a newsroom with two organizations and nothing else. */
async function directory() {
	const editor = await app.person("editor");
	const program = await app.program(editor);
	for (const slug of ["csis", "gac"]) {
		await program.post("/organizations").send({ slug, nameEn: slug, kind: "department" }).expect(201);
	}
	return { program, browser: await app.browser(editor) };
}

type Agent = Awaited<ReturnType<TestApp["program"]>>;

const paragraphOf = async (program: Agent, language = "en"): Promise<string> =>
	(await program.get(`/stories/tasking-orders/lines?lang=${language}`).expect(200)).body.paragraph;

const printedThen =
	"The Canadian Security Intelligence Service, the Communications Security Establishment Canada, and the Department of Global Affairs did not immediately reply to requests for comment. Ashley Lemire, senior communications advisor at the Department of National Defence, told the National Post: “The Government of Canada does not comment on leaked documents.”";

/** The text in a textarea or the value of an input, as the page shows it. */
function shown(html: string, name: string): string {
	const field = new RegExp(
		`name="${name.replaceAll(".", "\\.")}"[^>]*?(?: value="([^"]*)"[^>]*>|>\\n([^<]*)</textarea>)`,
	).exec(html);
	return (field?.[1] ?? field?.[2] ?? "nowhere").replaceAll("&#39;", "'");
}

/** The sentence at a field that was refused. */
function wrongAt(html: string, name: string): string {
	const id = `settings-[a-z-]+-${name.replaceAll(".", "\\.")}-wrong`;
	return new RegExp(`<span class="error" id="${id}">([^<]*)</span>`).exec(html)?.[1] ?? "";
}

/** What the log says was changed, oldest first. */
const changes = async () =>
	(
		await app.db.read.logEntry.findMany({ where: { action: "setting.changed" }, orderBy: { number: "asc" } })
	).map(({ data }) => {
		const { key, value } = JSON.parse(data).record;
		return { key, value: JSON.parse(value) };
	});

describe("the house style", () => {
	const style = {
		serialComma: true,
		verb: "reply",
		names: [{ organization: "gac", en: { name: "Department of Global Affairs", article: "the" } }],
	};

	test("writes the paragraph as it was printed then, to the letter, decided by a program", async () => {
		const { program } = await examples();
		const { body } = await program.post("/settings/house-style").send(style).expect(200);
		expect(body.houseStyle).toMatchObject(style);
		expect(await paragraphOf(program)).toBe(printedThen);
		expect(await changes()).toEqual([
			{
				key: "houseStyle",
				value: { serialComma: true, verb: "reply", names: { gac: { en: style.names[0]?.en } } },
			},
		]);
	});

	test("writes it the same when it was decided with the form, whose other rows stay empty", async () => {
		const { program, browser } = await examples();
		const form = {
			serialComma: "true",
			verb: "reply",
			"names.0.organization": "",
			"names.0.en.name": "",
			"names.1.organization": "gac",
			"names.1.en.name": "Department of Global Affairs",
			"names.1.en.article": "the",
			"names.1.fr.name": "",
			"names.1.fr.article": "",
			"templates.declined.en": defaultStyle.templates.declined.en,
			"templates.declined.fr": "",
			idempotencyKey: "a-form",
		};
		for (const _ of ["sent", "sent again"]) {
			await browser
				.post("/settings/house-style")
				.type("form")
				.send(form)
				.expect(303)
				.expect("Location", "/settings#house-style");
		}
		expect(await paragraphOf(program)).toBe(printedThen);
		expect(await changes()).toHaveLength(1);
		const page = (await browser.get("/settings").expect(200)).text;
		expect(shown(page, "names.0.en.name")).toBe("Department of Global Affairs");
		expect(page).toMatch(/name="names.0.organization"[^>]*>(?:(?!<\/select>).)*value="gac" selected/s);
		expect(shown(page, "names.1.en.name")).toBe("");
		expect(page).not.toContain('name="names.2.');
	});

	test("is the default again for whatever is emptied or left out", async () => {
		const { program } = await examples();
		const before = await paragraphOf(program);
		await program.post("/settings/house-style").send(style).expect(200);
		await program.post("/settings/house-style").send({}).expect(200);
		expect(await paragraphOf(program)).toBe(before);
		expect((await changes()).at(-1)).toEqual({ key: "houseStyle", value: {} });
		// What a program reads it can send back, and nothing has changed.
		const { body } = await program.get("/settings").expect(200);
		await program.post("/settings/house-style").send(body.houseStyle).expect(200);
		expect(await changes()).toHaveLength(2);
	});

	const line = "templates.did_not_immediately_respond.en";

	test("has its own wording of a line, of which only that is kept, until it is emptied", async () => {
		const { program, browser } = await examples();
		const before = await paragraphOf(program);
		const french = await paragraphOf(program, "fr");
		const wording = "{subject} had no comment\r\nat press time.";
		await browser
			.post("/settings/house-style")
			.type("form")
			.send({ [line]: wording })
			.expect(303);
		expect(await paragraphOf(program)).toContain("Global Affairs Canada had no comment at press time.");
		expect(await paragraphOf(program, "fr")).toBe(french);
		expect((await changes())[0]?.value).toEqual({
			templates: { did_not_immediately_respond: { en: "{subject} had no comment at press time." } },
		});
		const page = (await browser.get("/settings")).text;
		expect(page).toContain("Default: {subject} did not immediately {verb} to {request}.");
		await browser
			.post("/settings/house-style")
			.type("form")
			.send({ [line]: "" })
			.expect(303);
		expect(await paragraphOf(program)).toBe(before);
	});

	test("lets no French line break before a colon or within guillemets, whichever space was typed", async () => {
		const { program } = await examples();
		const own = { did_not_immediately_respond: { fr: "« Silence » : {subject} se {tait|taisent}." } };
		await program.post("/settings/house-style").send({ templates: own }).expect(200);
		expect(await paragraphOf(program, "fr")).toMatch(/^«\u00a0Silence\u00a0»\u00a0: le Service canadien/);
	});

	test.each([
		["a placeholder that nothing replaces", "{subject} ignored {reqest}.", "{reqest}, at character 19"],
		["a misspelt one that it needs", "Asked, {subjct} was silent.", "{subjct}, at character 8"],
		["a brace that is left open", "{subject} did not {verb", "{ at character 19"],
		["a choice of three forms", "{subject} {a|b|c}.", "{a|b|c} at character 11"],
		["no name any more", "Nobody answered.", "lacks {subject}"],
		["white space only", "   ", "This is needed."],
	])(
		"refuses at the place a wording with %s, and loses nothing of what was typed",
		async (_, wording, told) => {
			const { program, browser } = await directory();
			const form = {
				serialComma: "true",
				[line]: wording,
				"templates.declined.fr": "{subject} {s’est tu|se sont tus}.",
				"names.0.organization": "gac",
				"names.0.fr.name": "Affaires étrangères",
			};
			const { text } = await browser.post("/settings/house-style").type("form").send(form).expect(422);
			expect(wrongAt(text, line)).toContain(told);
			expect(text.match(/<span class="error"/g)).toHaveLength(1);
			expect(shown(text, line)).toBe(wording);
			expect(shown(text, "templates.declined.fr")).toBe("{subject} {s’est tu|se sont tus}.");
			expect(shown(text, "names.0.fr.name")).toBe("Affaires étrangères");
			expect(text).toMatch(/name="serialComma" value="true" checked/);
			const { body } = await program
				.post("/settings/house-style")
				.send({ templates: { did_not_immediately_respond: { en: wording } } })
				.expect(422);
			expect(Object.keys(body.errors)).toEqual([line]);
			expect(await changes()).toEqual([]);
		},
	);

	test("refuses a wording that would drop the quote", async () => {
		const { program } = await directory();
		const { body } = await program
			.post("/settings/house-style")
			.send({ templates: { quote: { en: "{speaker} told {outlet} so." } } })
			.expect(422);
		expect(body.errors).toEqual({
			"templates.quote.en": "The wording lacks {quote}: a name or a quote would be lost.",
		});
	});

	test.each<[string, object, string]>([
		["of nobody", { organization: "no-such", en: { name: "Nobody" } }, "names.1.organization"],
		["for the second time", { organization: "gac", en: { name: "Foreign Affairs" } }, "names.1.organization"],
		["without a word", { organization: "csis" }, "names.1.en.name"],
		[
			"with an article that is none",
			{ organization: "csis", en: { name: "A", article: "an" } },
			"names.1.en.article",
		],
		["of no organization", { en: { name: "Somebody" } }, "names.1.organization"],
	])("refuses a name %s, at its field", async (_, row, where) => {
		const { program } = await directory();
		const { body } = await program
			.post("/settings/house-style")
			.send({ names: [style.names[0], row] })
			.expect(422);
		expect(Object.keys(body.errors)).toEqual([where]);
	});

	test("goes without the name of an organization that is gone", async () => {
		const { program } = await examples();
		await program.post("/settings/house-style").send(style).expect(200);
		const administrator = await app.program(await app.person("administrator"));
		await administrator.post("/examples/removal").expect(200);
		const { body } = await program.get("/settings").expect(200);
		expect(body.houseStyle.names).toEqual([]);
		await program.post("/settings/house-style").send(body.houseStyle).expect(200);
	});

	test.each<Record<string, string>>([
		{ "names.0": "x" },
		{ "names.0.organization.en.name": "x" },
		{ names: "x", "names.0.organization": "csis" },
		{ "templates.nothing.en": "x" },
		{ "templates.__proto__.en": "x" },
		{ "names.123.organization": "csis" },
		{ "templates.declined": "x" },
		{ constructor: "x" },
	])("refuses a form that it does not know: %j", async (form) => {
		const browser = await app.browser(await app.person("editor"));
		await browser.post("/settings/house-style").type("form").send(form).expect(422);
		expect(await changes()).toEqual([]);
	});
});

describe("fair time", () => {
	/** An inquiry with six office hours for its answer, which did not come; the editor asks for its line later that day. */
	async function asked() {
		const program = await app.program(await app.person("editor"));
		await program.post("/stories").send({ title: "A story" }).expect(201);
		await program
			.post("/organizations")
			.send({ nameEn: "Press Office", kind: "department", officeOpens: "09:00", officeCloses: "17:00" })
			.expect(201);
		await program
			.post("/stories/a-story/inquiries")
			.send({
				organization: "press-office",
				subject: "Why?",
				deadlineAt: "2017-02-16T15:00:00-05:00",
				deadlineStated: true,
				attemptChannel: "email",
				attemptOutcome: "sent",
				attemptTo: "press@example.org",
				attemptAt: "2017-02-16T09:00:00-05:00",
			})
			.expect(201);
		const warnings = async (): Promise<string[]> =>
			(await program.get("/stories/a-story/lines?lang=en").expect(200)).body.sentences[0].warnings;
		return { program, warnings };
	}

	const stormDay = { day: "2017-02-16", name: "Storm day", open: false };

	test("counts a day of the newsroom’s own as closed, so that an inquiry came on short notice", async () => {
		const { program, warnings } = await asked();
		expect(await warnings()).toEqual([]);
		const { body } = await program
			.post("/settings/fair-time")
			.send({ fairMinutes: 120, holidays: [stormDay] })
			.expect(200);
		expect(body).toMatchObject({ fairMinutes: 120, holidays: [stormDay] });
		expect(await warnings()).toHaveLength(1);
		// In another region the offices were open.
		const elsewhere = { fairMinutes: 120, holidays: [{ ...stormDay, region: "CA-NS" }] };
		await program.post("/settings/fair-time").send(elsewhere).expect(200);
		expect(await warnings()).toEqual([]);
		expect((await changes()).map(({ key }) => key)).toEqual(["holidays", "holidays"]);
	});

	test("is as long as the newsroom says", async () => {
		const { program, warnings } = await asked();
		await program.post("/settings/fair-time").send({ fairMinutes: 361 }).expect(200);
		expect(await warnings()).toHaveLength(1);
		await program.post("/settings/fair-time").send({ fairMinutes: 360 }).expect(200);
		expect(await warnings()).toEqual([]);
	});

	test("is decided with a form, whose emptied row is a day taken out", async () => {
		const browser = await app.browser(await app.person("editor"));
		const send = (form: object) => browser.post("/settings/fair-time").type("form").send(form);
		const rows = {
			fairMinutes: "90",
			"holidays.0.day": "2026-09-30",
			"holidays.0.name": "A holiday after all",
			"holidays.0.open": "true",
			"holidays.0.region": "CA-QC",
			"holidays.1.day": "2026-08-03",
			"holidays.1.name": "Civic day",
			"holidays.1.open": "",
			"holidays.1.region": "",
		};
		await send(rows).expect(303).expect("Location", "/settings#fair-time");
		const page = (await browser.get("/settings").expect(200)).text;
		expect(shown(page, "fairMinutes")).toBe("90");
		expect([0, 1, 2].map((place) => shown(page, `holidays.${place}.day`))).toEqual([
			"2026-08-03",
			"2026-09-30",
			"",
		]);
		await send({
			...rows,
			"holidays.0.day": "",
			"holidays.0.name": "",
			"holidays.0.open": "",
			"holidays.0.region": "",
		});
		expect((await changes()).at(-1)?.value).toEqual([{ day: "2026-08-03", name: "Civic day", open: false }]);
	});

	test.each<[string, object, string]>([
		["minutes that are no number", { fairMinutes: "two hours" }, "fairMinutes"],
		["no minutes", { fairMinutes: "" }, "fairMinutes"],
		["half minutes", { fairMinutes: "1.5" }, "fairMinutes"],
		["minutes below none", { fairMinutes: "-1" }, "fairMinutes"],
		["more minutes than a day has", { fairMinutes: "1441" }, "fairMinutes"],
		["a day that is none", { "holidays.3.day": "2026-02-30", "holidays.3.name": "Leap" }, "holidays.3.day"],
		["a day without a name", { "holidays.3.day": "2026-02-28" }, "holidays.3.name"],
		["a name without a day", { "holidays.3.name": "Some day" }, "holidays.3.day"],
		[
			"a region that is none",
			{ "holidays.3.day": "2026-02-28", "holidays.3.name": "A day", "holidays.3.region": "CA-ZZ" },
			"holidays.3.region",
		],
		[
			"a day for the second time",
			{ "holidays.3.day": "2026-08-03", "holidays.3.name": "Again" },
			"holidays.3.day",
		],
	])("refuses %s at its field, and keeps what was typed", async (_, typed, where) => {
		const browser = await app.browser(await app.person("editor"));
		const form = {
			fairMinutes: "60",
			"holidays.0.day": "2026-08-03",
			"holidays.0.name": "Civic day",
			...typed,
		};
		const { text } = await browser.post("/settings/fair-time").type("form").send(form).expect(422);
		expect(wrongAt(text, where)).not.toBe("");
		for (const [name, value] of Object.entries(form)) expect(shown(text, name)).toBe(value);
		expect(await changes()).toEqual([]);
	});
});

describe("sign-off", () => {
	test("the rule on a story’s only reporter follows its box, and is no to begin with", async () => {
		const program = await app.program(await app.person("editor"));
		const browser = await app.browser(await app.person("administrator"));
		expect((await program.get("/settings")).body.soleReporterMaySignOff).toBe(false);
		await browser
			.post("/settings/sign-off")
			.type("form")
			.send({ soleReporterMaySignOff: "true" })
			.expect(303)
			.expect("Location", "/settings#sign-off");
		expect((await program.get("/settings")).body.soleReporterMaySignOff).toBe(true);
		// A box that is not ticked is not sent at all.
		await browser.post("/settings/sign-off").type("form").send({}).expect(303);
		expect((await program.get("/settings")).body.soleReporterMaySignOff).toBe(false);
		expect((await changes()).map(({ value }) => value)).toEqual([true, false]);
	});
});

describe("drafts", () => {
	test("are kept with their checks, unless the newsroom says so", async () => {
		const { program, browser } = await directory();
		expect((await program.get("/settings").expect(200)).body.keepDrafts).toBe(true);
		expect((await browser.get("/settings")).text).toMatch(/name="keepDrafts" value="true" checked/);
		// A box that is not ticked is not sent at all.
		await browser
			.post("/settings/drafts")
			.type("form")
			.send({})
			.expect(303)
			.expect("Location", "/settings#drafts");
		expect((await browser.get("/settings")).text).not.toMatch(/name="keepDrafts" value="true" checked/);
		const { body } = await program.post("/settings/drafts").send({ keepDrafts: true }).expect(200);
		expect(body.keepDrafts).toBe(true);
		expect(await changes()).toEqual([
			{ key: "keepDrafts", value: false },
			{ key: "keepDrafts", value: true },
		]);
		await program.post("/settings/drafts").send({ keepDrafts: "perhaps" }).expect(422);
	});
});

describe("who decides", () => {
	test.each(["journalist", "counsel"] as const)("a %s reads the settings and changes none", async (role) => {
		const person = await app.person(role);
		const browser = await app.browser(person);
		const { text } = await browser.get("/settings").expect(200);
		expect(text.match(/<fieldset class="stack" disabled>/g)).toHaveLength(4);
		expect(text).not.toMatch(/<button class="primary"/);
		expect((await browser.get("/stories")).text).not.toContain('href="/settings"');
		for (const name of ["house-style", "fair-time", "sign-off", "drafts"]) {
			await browser.post(`/settings/${name}`).type("form").send({ fairMinutes: "1" }).expect(403);
		}
		expect(await changes()).toEqual([]);
	});

	test.each(["editor", "administrator"] as const)("an %s finds them in the footer", async (role) => {
		const browser = await app.browser(await app.person(role));
		expect((await browser.get("/stories")).text).toContain('href="/settings"');
	});
});

test("the page stands in French too, and programs find the addresses described", async () => {
	const browser = await app.browser(await app.person("editor"));
	await browser.post("/language").type("form").send({ language: "fr" });
	const { text } = await browser.get("/settings").expect(200);
	expect(text).toContain("Style maison");
	const { paths } = (await app.visitor().get("/openapi.json").expect(200)).body;
	const { schema } = paths["/settings/house-style"].post.requestBody.content["application/json"];
	expect(JSON.stringify(schema)).toContain("serialComma");
});
