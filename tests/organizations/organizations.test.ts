import { rebuildFigures } from "../../src/figures/recount.ts";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const csis = {
	nameEn: "Canadian Security Intelligence Service",
	nameFr: "Service canadien du renseignement de sécurité",
	abbreviationEn: "CSIS",
	abbreviationFr: "SCRS",
	kind: "agency",
};
const dnd = {
	nameEn: "Department of National Defence",
	nameFr: "ministère de la Défense nationale",
	abbreviationEn: "DND",
	abbreviationFr: "MDN",
	kind: "department",
};

async function reporter() {
	const person = await app.person("journalist");
	return { person, browser: await app.browser(person), program: await app.program(person) };
}

async function add(program: Awaited<ReturnType<TestApp["program"]>>, organization: object) {
	return (await program.post("/organizations").send(organization).expect(201)).body;
}

/** A story with one inquiry to the organization. */
async function ask(
	organizationId: number,
	byId: number,
	slug: string,
	restricted = false,
	on: number[] = [],
) {
	const now = app.clock.now();
	return app.db.write({ personId: byId, now }, async ({ tx, log }) => {
		const story = await tx.story.create({
			data: { slug, title: `About ${slug}`, timeZone: "America/Toronto", restricted, createdAt: now },
		});
		await log({ action: "story.created", type: "Story", row: story, storyId: story.id });
		for (const personId of on) {
			const row = await tx.storyPerson.create({ data: { storyId: story.id, personId, part: "member" } });
			await log({ action: "story.person_added", type: "StoryPerson", row, storyId: story.id });
		}
		const row = await tx.inquiry.create({
			data: {
				storyId: story.id,
				organizationId,
				subject: `What of ${slug}?`,
				deadlineZone: "America/Toronto",
				ownerId: byId,
				loggedAt: now,
				loggedById: byId,
				state: "waiting",
				dueAt: new Date(now.getTime() + 3_600_000),
				putAt: now,
				lastEventAt: now,
			},
		});
		await rebuildFigures(tx);
		await log({ action: "inquiry.created", type: "Inquiry", row, storyId: story.id });
		return row.id;
	});
}

type Directory = { organizations: { nameEn: string }[]; next: string | null };

const entries = () => app.db.read.logEntry.findMany({ orderBy: { number: "asc" } });
const field = (html: string, name: string) =>
	new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? "";

describe("the directory", () => {
	test("says what to do next while it is empty, and offers it only to those who may", async () => {
		const { browser } = await reporter();
		const empty = await browser.get("/organizations").expect(200);
		expect(empty.text).toContain("Add the first organization you mean to ask");
		expect(empty.text).toContain('href="/organizations/new"');

		const counsel = await app.browser(await app.person("counsel"));
		const read = await counsel.get("/organizations").expect(200);
		expect(read.text).not.toContain("/organizations/new");
	});

	test("stands in the order of the viewer's language, and pages on without losing or repeating anybody", async () => {
		const { program, browser } = await reporter();
		for (const [nameEn, nameFr] of [
			["Zebra", "École nationale"],
			["apple", "Zèbre"],
			["Éclair", "échecs"],
			["Echo 10", "Écho 10"],
			["Echo 9", "Écho 9"],
		])
			await add(program, { nameEn, nameFr, kind: "other" });

		const names: string[] = [];
		for (let next: string | null = "/organizations?limit=2"; next !== null; ) {
			const { body }: { body: Directory } = await program.get(next).expect(200);
			names.push(...body.organizations.map((one) => one.nameEn));
			next = body.next;
		}
		expect(names).toEqual(["apple", "Echo 9", "Echo 10", "Éclair", "Zebra"]);

		const french = await browser.get("/organizations").set("Accept-Language", "fr").expect(200);
		const shown = [...french.text.matchAll(/<bdi>([^<]+)<\/bdi><\/a>/g)].map(([, name]) => name);
		expect(shown).toEqual(["échecs", "Écho 9", "Écho 10", "École nationale", "Zèbre"]);
	});

	test("is found by name or abbreviation in either language, whatever the case and the accents", async () => {
		const { program, browser } = await reporter();
		await add(program, csis);
		await add(program, dnd);
		const found = async (query: string) =>
			(await program.get(`/organizations?${query}`).expect(200)).body.organizations.map(
				(one: { slug: string }) => one.slug,
			);
		expect(await found("q=SECURITE")).toEqual(["csis"]);
		expect(await found("q=d%C3%89fense")).toEqual(["dnd"]);
		expect(await found("q=scrs")).toEqual(["csis"]);
		expect(await found("q=&kind=department")).toEqual(["dnd"]);
		expect(await found("q=%25")).toEqual([]);
		const none = await browser.get("/organizations?q=nobody&kind=").expect(200);
		expect(none.text).toContain("No organization goes by that name");
	});

	test("refuses a filter, a limit or a place that does not exist", async () => {
		const { program } = await reporter();
		for (const query of [
			"kind=spaceship",
			"q=%00",
			"limit=0",
			"after=999",
			"after=x",
			`q=${"a".repeat(500)}`,
		]) {
			await program.get(`/organizations?${query}`).expect(422);
		}
	});

	test("counts and lists only the inquiries that the viewer may know of", async () => {
		const { person, program } = await reporter();
		const editor = await app.person("editor");
		const stranger = await app.program(editor);
		const { id } = await add(program, csis);
		const open = await ask(id, person.id, "tasking-orders");
		const secret = await ask(id, person.id, "hidden-ledger", true, [person.id]);

		const count = async (who: typeof program) =>
			(await who.get("/organizations").expect(200)).body.organizations[0].inquiryCount;
		expect(await count(program)).toBe(2);
		expect(await count(stranger)).toBe(1);

		const seen = (await program.get("/organizations/csis").expect(200)).body;
		expect(seen.inquiries.map((one: { id: number }) => one.id).sort()).toEqual([open, secret]);
		const page = (await (await app.browser(editor)).get("/organizations/csis").expect(200)).text;
		expect(page).toContain("What of tasking-orders?");
		expect(page).not.toContain("hidden-ledger");
		expect(page).toContain("The inquiry in the list");
		const json = (await stranger.get("/organizations/csis").expect(200)).body;
		expect(json).toMatchObject({ inquiryCount: 1, inquiries: [{ id: open, story: "tasking-orders" }] });
	});

	test("lists an inquiry by its subject as corrected", async () => {
		const { person, program, browser } = await reporter();
		const { id } = await add(program, csis);
		const recordId = await ask(id, person.id, "tasking-orders");
		const { storyId } = await app.db.read.inquiry.findUniqueOrThrow({ where: { id: recordId } });
		await app.db.write({ personId: person.id, now: app.clock.now() }, async ({ tx, log, now }) => {
			const row = await tx.correction.create({
				data: {
					recordType: "Inquiry",
					recordId,
					storyId,
					field: "subject",
					before: JSON.stringify("What of tasking-orders?"),
					after: JSON.stringify("Was CSIS told?"),
					why: "clearer",
					loggedAt: now,
					loggedById: person.id,
				},
			});
			await log({ action: "inquiry.corrected", type: "Correction", row, storyId });
		});
		const page = await browser.get("/organizations/csis").expect(200);
		expect(page.text).toContain("Was CSIS told?");
		expect(page.text).not.toContain("What of tasking-orders?");
	});

	test("calls an inquiry overdue once its deadline has passed", async () => {
		const { person, program, browser } = await reporter();
		const { id } = await add(program, csis);
		await ask(id, person.id, "tasking-orders");
		expect((await browser.get("/organizations/csis")).text).toContain("Waiting");
		app.clock.pass(61);
		expect((await browser.get("/organizations/csis")).text).toContain("Overdue");
	});
});

describe("adding an organization", () => {
	test("by form, with what is left out filled in: French name, address, zone, weekdays", async () => {
		const { browser, program } = await reporter();
		const form = await browser.get("/organizations/new").expect(200);
		expect(form.text).toContain('value="America/Toronto"');
		await browser
			.post("/organizations")
			.type("form")
			.send({
				nameEn: "Public Safety Canada",
				nameFr: "",
				kind: "department",
				officeDays: ["1", "2", "3", "4", "5"],
				officeOpens: "07:30",
				officeCloses: "18:00",
				idempotencyKey: field(form.text, "idempotencyKey"),
			})
			.expect(303)
			.expect("Location", "/organizations/public-safety-canada");
		const { body } = await program.get("/organizations/public-safety-canada").expect(200);
		expect(body).toMatchObject({
			nameFr: "Public Safety Canada",
			timeZone: "America/Toronto",
			officeDays: [1, 2, 3, 4, 5],
			language: "en",
			parentId: null,
		});
		const page = await browser.get("/organizations/public-safety-canada").expect(200);
		expect(page.text).toContain("Mon–Fri, 07:30 to 18:00");
		expect((await entries()).at(-1)).toMatchObject({ action: "organization.created", storyId: null });
	});

	test("sent twice, makes one", async () => {
		const { browser } = await reporter();
		const sent = { ...csis, idempotencyKey: "0d5c9a2e" };
		for (let i = 0; i < 2; i++) {
			await browser.post("/organizations").type("form").send(sent).expect("Location", "/organizations/csis");
		}
		expect(await app.db.read.organization.count()).toBe(1);
	});

	test("after a refusal the form still works, for one organization and the next", async () => {
		const { browser } = await reporter();
		for (const nameEn of ["First", "Second"]) {
			const refused = await browser
				.post("/organizations")
				.type("form")
				.send({ nameEn, kind: "", idempotencyKey: `key of ${nameEn}` })
				.expect(422);
			const idempotencyKey = field(refused.text, "idempotencyKey");
			await browser
				.post("/organizations")
				.type("form")
				.send({ nameEn, kind: "other", idempotencyKey })
				.expect(303);
		}
		expect(await app.db.read.organization.count()).toBe(2);
	});

	test("an address that is taken is refused when chosen, and numbered when made from the name", async () => {
		const { program } = await reporter();
		await add(program, { ...csis, slug: "service" });
		const taken = await program
			.post("/organizations")
			.send({ ...dnd, slug: "service" })
			.expect(422);
		expect(taken.body.errors).toEqual({ slug: "This is already in use. Choose another." });
		await program
			.post("/organizations")
			.send({ ...dnd, slug: "new" })
			.expect(422);
		expect((await add(program, { nameEn: "Service", kind: "other" })).slug).toBe("service-2");
		expect((await add(program, { nameEn: "New", kind: "other" })).slug).toBe("new-2");
		expect((await add(program, { nameEn: "مكتب الإعلام", kind: "other" })).slug).toBe("organization");
		expect((await add(program, { nameEn: "Écoles & Cie", kind: "other" })).slug).toBe("ecoles-cie");
	});

	test("one that is there already is refused at the field, by the name of the one that is", async () => {
		const { program, browser } = await reporter();
		await add(program, csis);
		const again = await program
			.post("/organizations")
			.send({
				nameEn: "SERVICE canadien  du renseignement de SÉCURITÉ",
				abbreviationEn: "csis",
				kind: "agency",
			})
			.expect(422);
		const message = `“${csis.nameEn}” is in the directory under this name already.`;
		expect(again.body.errors).toEqual({ nameEn: message, nameFr: message, abbreviationEn: message });
		const page = await browser
			.post("/organizations")
			.type("form")
			.send({ nameEn: csis.nameEn, kind: "agency", notes: "typed with care" })
			.expect(422);
		expect(page.text).toContain(message);
		expect(page.text).toContain("typed with care");
		expect(await app.db.read.organization.count()).toBe(1);
	});

	test("two bodies may bear one abbreviation in different languages", async () => {
		const { program } = await reporter();
		await add(program, {
			nameEn: "Correctional Service Canada",
			abbreviationEn: "CSC",
			abbreviationFr: "SCC",
			kind: "agency",
		});
		await add(program, {
			nameEn: "Supreme Court of Canada",
			abbreviationEn: "SCC",
			abbreviationFr: "CSC",
			kind: "other",
		});
	});

	test.each([
		["an over-long name", { nameEn: "x".repeat(100_000) }, "nameEn"],
		["a name of blanks", { nameEn: "  " }, "nameEn"],
		["a NUL character", { nameEn: "CSIS\u0000" }, "nameEn"],
		["half a character", { notes: "\ud800" }, "notes"],
		["an unknown kind", { kind: "spaceship" }, "kind"],
		["a time zone that does not exist", { timeZone: "Mars/Olympus" }, "timeZone"],
		["an offset for a time zone", { timeZone: "+05:00" }, "timeZone"],
		["an hour that is none", { officeOpens: "25:00", officeCloses: "26:00" }, "officeOpens"],
		["closing before opening", { officeOpens: "18:00", officeCloses: "07:30" }, "officeCloses"],
		["half of the hours", { officeOpens: "07:30" }, "officeCloses"],
		["an eighth weekday", { officeDays: [8] }, "officeDays"],
		["a parent that does not exist", { parentId: 4711 }, "parentId"],
		["an address with blanks", { slug: "C S I S" }, "slug"],
		["a language we do not speak", { language: "de" }, "language"],
		["a field nobody knows", { ministry: "x" }, "ministry"],
		["a field of the program's own", { example: true }, "example"],
	])("refuses %s at its field, and writes nothing", async (_what, wrong, at) => {
		const { program } = await reporter();
		const before = await app.db.headNumber();
		const { body } = await program
			.post("/organizations")
			.send({ ...csis, ...wrong })
			.expect(422);
		expect(Object.keys(body.errors).map((name) => name.split(".")[0])).toContain(at);
		expect(await app.db.headNumber()).toBe(before);
	});

	test("keeps and shows names that turn the writing direction, and markup as text", async () => {
		const { program, browser } = await reporter();
		const nameEn = "\u202eecnefeD\u202c <script>alert(1)</script> 'n' \"q\" 🛰️";
		const notes = "\n two\r\nlines\t\u2028end ";
		const { slug } = await add(program, { nameEn, notes, kind: "other" });
		expect((await program.get(`/organizations/${slug}`).expect(200)).body).toMatchObject({ nameEn, notes });
		for (const path of ["/organizations", `/organizations/${slug}`]) {
			const page = await browser.get(path).expect(200);
			expect(page.text).toContain("<bdi>\u202eecnefeD\u202c &lt;script&gt;");
			expect(page.text).not.toContain("<script>alert");
		}
	});

	test("is not for counsel, who reads", async () => {
		const { program } = await reporter();
		await add(program, csis);
		const counsel = await app.person("counsel");
		const reader = await app.program(counsel);
		await reader.get("/organizations/csis").expect(200);
		await reader.get("/organizations/new").expect(403);
		await reader.post("/organizations").send(dnd).expect(403);
		await reader.post("/organizations/csis/changes").send({ notes: "x" }).expect(403);
		await reader.post("/organizations/csis/contacts").send({ phone: "1", source: "x" }).expect(403);
		const page = await (await app.browser(counsel)).get("/organizations/csis").expect(200);
		expect(page.text).not.toContain('action="/organizations');
		await app.visitor().get("/organizations").expect(303);
	});

	test("an address that cannot be one is nowhere", async () => {
		const { program } = await reporter();
		for (const slug of ["nobody", "%00", "CSIS", "a%20b", "%F0%9F%9B%B0", "x".repeat(3000)]) {
			await program.get(`/organizations/${slug}`).expect(404);
			await program.post(`/organizations/${slug}/changes`).send({ notes: "x" }).expect(404);
			await program.post(`/organizations/${slug}/contacts`).send({ phone: "1", source: "x" }).expect(404);
		}
	});
});

describe("changing an organization", () => {
	test("keeps what is not named, and the log keeps what it was", async () => {
		const { program } = await reporter();
		await add(program, { ...csis, notes: "Ask for media relations." });
		const { body } = await program
			.post("/organizations/csis/changes")
			.send({ officeOpens: "07:30", officeCloses: "18:00" })
			.expect(201);
		expect(body).toMatchObject({ ...csis, notes: "Ask for media relations.", officeCloses: "18:00" });
		const entry = (await entries()).at(-1);
		expect(entry?.action).toBe("organization.changed");
		expect(JSON.parse(entry?.data ?? "")).toMatchObject({
			before: { officeOpens: "", officeCloses: "" },
			record: { ...csis, officeOpens: "07:30" },
		});
	});

	test("refuses a change of nothing, hours that end before they begin, and a name that is another's", async () => {
		const { program } = await reporter();
		await add(program, { ...csis, officeOpens: "07:30", officeCloses: "18:00" });
		await add(program, dnd);
		const change = (changes: object) => program.post("/organizations/csis/changes").send(changes).expect(422);
		expect((await change({ nameEn: csis.nameEn })).body.errors[""]).toContain("already says");
		expect((await change({ officeOpens: "19:00" })).body.errors).toHaveProperty("officeCloses");
		expect((await change({ abbreviationFr: "mdn" })).body.errors.abbreviationFr).toContain(dnd.nameEn);
		await change({ slug: "other" });
	});

	test("an organization is never a part of itself, nor of its own parts", async () => {
		const { program, browser } = await reporter();
		const above = await add(program, dnd);
		const below = await add(program, { nameEn: "Canadian Armed Forces", kind: "agency", parentId: above.id });
		await program.post("/organizations/dnd/changes").send({ parentId: above.id }).expect(422);
		await program.post("/organizations/dnd/changes").send({ parentId: below.id }).expect(422);
		expect((await browser.get("/organizations/dnd")).text).toContain("Canadian Armed Forces");
		await program.post(`/organizations/${below.slug}/changes`).send({ parentId: null }).expect(201);
		expect((await program.get("/organizations/dnd")).body.parts).toEqual([]);
	});

	describe("by form", () => {
		const changed = (html: string) => ({
			...csis,
			officeDays: ["1", "2", "3", "4", "5"],
			timeZone: "America/Toronto",
			language: "en",
			asOf: field(html, "asOf"),
		});

		test("empties a field that was cleared", async () => {
			const { program, browser } = await reporter();
			await add(program, { ...csis, notes: "old" });
			const page = await browser.get("/organizations/csis").expect(200);
			await browser
				.post("/organizations/csis/changes")
				.type("form")
				.send({ ...changed(page.text), notes: "", abbreviationFr: "" })
				.expect(303);
			expect((await program.get("/organizations/csis")).body).toMatchObject({
				notes: "",
				abbreviationFr: "",
			});
		});

		test("keeps what two people changed at once, and tells the second where both changed the same", async () => {
			const { program, browser } = await reporter();
			await add(program, csis);
			const page = await browser.get("/organizations/csis").expect(200);
			await program
				.post("/organizations/csis/changes")
				.send({ notes: "theirs", timeZone: "America/Halifax" })
				.expect(201);

			await browser
				.post("/organizations/csis/changes")
				.type("form")
				.send({ ...changed(page.text), officeOpens: "08:00", officeCloses: "16:00" })
				.expect(303);
			expect((await program.get("/organizations/csis")).body).toMatchObject({
				notes: "theirs",
				timeZone: "America/Halifax",
				officeOpens: "08:00",
			});

			const mine = { ...changed(page.text), officeOpens: "08:00", officeCloses: "16:00", notes: "mine" };
			const refused = await browser.post("/organizations/csis/changes").type("form").send(mine).expect(422);
			expect(refused.text).toContain("Somebody changed this in the meantime");
			expect(refused.text).toContain("\nmine</textarea>");
			await browser
				.post("/organizations/csis/changes")
				.type("form")
				.send({ ...mine, timeZone: "America/Halifax", asOf: field(refused.text, "asOf") })
				.expect(303);
			expect((await program.get("/organizations/csis")).body.notes).toBe("mine");
		});

		test("refuses an office without days, and gives back the boxes as they were ticked", async () => {
			const { program, browser } = await reporter();
			await add(program, csis);
			const page = await browser.get("/organizations/csis").expect(200);
			const refused = await browser
				.post("/organizations/csis/changes")
				.type("form")
				.send({ ...changed(page.text), officeDays: [] })
				.expect(422);
			expect(refused.text).not.toMatch(/name="officeDays"[^>]* checked/);
			const other = await browser
				.post("/organizations/csis/changes")
				.type("form")
				.send({ ...changed(page.text), officeDays: "2", officeOpens: "9" })
				.expect(422);
			expect(other.text.match(/value="\d" checked/g)).toEqual(['value="2" checked']);
		});
	});
});

describe("other names in use", () => {
	const inUse = ["National Defence", "Défense nationale"];

	test("are given as a list, each kept once, shown, searched for and changed", async () => {
		const { program, browser } = await reporter();
		const made = await add(program, {
			...dnd,
			aliases: ["Defence  Department ", ...inUse, "defence department", ""],
		});
		expect(made.aliases).toEqual(["Defence Department", ...inUse]);
		expect((await browser.get("/organizations/dnd").expect(200)).text).toContain(
			"<bdi>Défense nationale</bdi>",
		);
		const { body: found } = await program.get("/organizations?q=defense+nat").expect(200);
		expect(found.organizations).toHaveLength(1);
		const change = (aliases: unknown) => program.post("/organizations/dnd/changes").send({ aliases });
		expect((await change(inUse).expect(201)).body.aliases).toEqual(inUse);
		const entry = await app.db.read.logEntry.findFirstOrThrow({ where: { action: "organization.changed" } });
		expect(JSON.parse(entry.data)).toMatchObject({
			record: { aliases: inUse.join("\n") },
			before: { aliases: `Defence Department\n${inUse.join("\n")}` },
		});
		await change(inUse).expect(422);
		expect((await change([]).expect(201)).body.aliases).toEqual([]);
	});

	test("are typed one to a line, and taken away by emptying the field", async () => {
		const { program, browser } = await reporter();
		await add(program, dnd);
		const entry = await app.db.read.logEntry.findFirstOrThrow({ where: { recordType: "Organization" } });
		const form = { ...dnd, timeZone: "America/Toronto", officeDays: ["1"], language: "en" };
		const send = (aliases: string, asOf: number) =>
			browser
				.post("/organizations/dnd/changes")
				.type("form")
				.send({ ...form, aliases, asOf });
		await send(inUse.join("\r\n"), entry.number).expect(303);
		expect((await program.get("/organizations/dnd")).body.aliases).toEqual(inUse);
		expect((await browser.get("/organizations/dnd")).text).toContain(`\n${inUse.join("\n")}</textarea>`);
		await send("", await app.db.headNumber()).expect(303);
		expect((await program.get("/organizations/dnd")).body.aliases).toEqual([]);
	});

	test("may not be those of another, nor too long, nor too many", async () => {
		const { program } = await reporter();
		await add(program, { ...dnd, aliases: inUse });
		const wrong: [unknown, RegExp][] = [
			[[csis.nameFr, "national defence"], /^aliases$/],
			[[dnd.nameFr], /^aliases$/],
			[["a".repeat(201)], /^aliases\.0$/],
			[Array.from({ length: 31 }, (_, index) => `Body ${index}`), /^aliases$/],
			[[7], /^aliases/],
			[{ en: "A" }, /^aliases$/],
		];
		for (const [aliases, field] of wrong) {
			const { status, body } = await program.post("/organizations").send({ ...csis, aliases });
			expect([aliases, status]).toEqual([aliases, 422]);
			expect(Object.keys(body.errors).join()).toMatch(field);
		}
		await add(program, csis);
	});
});

describe("a contact", () => {
	const mlo = {
		name: "Media relations",
		email: "MLO-blm@forces.gc.ca",
		phone: "613-904-3333",
		source: "canada.ca, contact page",
	};

	test("stands on its organization's page with where the address is from and how old that is", async () => {
		const { program, browser } = await reporter();
		await add(program, dnd);
		const made = await program
			.post("/organizations/dnd/contacts")
			.send({ ...mlo, verifiedOn: "2017-02-01" })
			.expect(201);
		expect(made.headers.location).toBe(`/organizations/dnd#contact-${made.body.id}`);
		expect(made.body.email).toBe("mlo-blm@forces.gc.ca");
		const page = await browser.get("/organizations/dnd").expect(200);
		expect(page.text).toContain("canada.ca, contact page");
		expect(page.text).toContain("verified 2017-02-01, 15 days ago");
		expect(page.text).not.toContain("<b>verify</b>");
	});

	test("that is old, or was never verified, asks to be verified", async () => {
		const { program, browser } = await reporter();
		await add(program, dnd);
		// 180 days before the tests' day, and one more.
		await program.post("/organizations/dnd/contacts").send({ ...mlo, verifiedOn: "2016-08-20" });
		expect((await browser.get("/organizations/dnd")).text).not.toContain("<b>verify</b>");
		app.clock.pass(24 * 60);
		const page = await browser.get("/organizations/dnd").expect(200);
		expect(page.text).toContain("181 days ago · <b>verify</b>");
		expect(page.text).toContain("One contact has not been verified");
		expect((await browser.get("/organizations")).text).toContain("<b>verify</b>");

		await program.post("/organizations/dnd/contacts").send({ ...mlo, verifiedOn: undefined });
		expect((await browser.get("/organizations")).text).toContain("never verified");
	});

	test("verified again is fresh, by the newsroom's calendar, and the log keeps every version", async () => {
		const { program, browser } = await reporter();
		await add(program, dnd);
		const { body } = await program.post("/organizations/dnd/contacts").send(mlo);
		// 23:30 in Toronto is the next day in Greenwich.
		app.clock.set("2017-02-17T04:30:00Z");
		await browser
			.post(`/contacts/${body.id}/verification`)
			.type("form")
			.send({ verifiedOn: "", source: "confirmed by phone" })
			.expect(303)
			.expect("Location", `/organizations/dnd#contact-${body.id}`);
		expect((await program.get("/organizations/dnd")).body.contacts[0]).toMatchObject({
			verifiedOn: "2017-02-16",
			source: "confirmed by phone",
			email: "mlo-blm@forces.gc.ca",
		});
		expect((await browser.get("/organizations/dnd")).text).toContain("verified today");
		const entry = (await entries()).at(-1);
		expect(entry?.action).toBe("contact.verified");
		expect(JSON.parse(entry?.data ?? "")).toMatchObject({
			before: { verifiedOn: "", source: mlo.source },
			record: { name: "Media relations", verifiedOn: "2017-02-16" },
		});
	});

	test("no longer used stays on the record, out of the way, and is not verified or ended again", async () => {
		const { program, browser } = await reporter();
		await add(program, dnd);
		const { body } = await program.post("/organizations/dnd/contacts").send(mlo);
		await browser.post(`/contacts/${body.id}/end`).type("form").send({ idempotencyKey: "once" }).expect(303);
		await browser.post(`/contacts/${body.id}/end`).type("form").send({ idempotencyKey: "once" }).expect(303);
		await program.post(`/contacts/${body.id}/end`).expect(409);
		await program.post(`/contacts/${body.id}/verification`).send({}).expect(409);
		expect((await program.get("/organizations/dnd")).body.contacts[0].endedAt).toBe(
			"2017-02-16T21:42:00.000Z",
		);
		const page = await browser.get("/organizations/dnd").expect(200);
		expect(page.text).toContain("No longer used (1)");
		expect(page.text).not.toContain("<b>verify</b>");
		expect((await browser.get("/organizations")).text).toContain("no contact");
	});

	test.each([
		["neither email nor phone", { email: undefined, phone: " " }, "email"],
		["an email address that is none", { email: "media relations" }, "email"],
		["an address that nobody can say the source of", { source: "" }, "source"],
		["a day to come", { verifiedOn: "2017-02-17" }, "verifiedOn"],
		["a day that is not in the calendar", { verifiedOn: "2017-02-30" }, "verifiedOn"],
		["an over-long phone number", { phone: "1".repeat(101) }, "phone"],
		["a NUL character", { name: "Media\u0000" }, "name"],
	])("with %s is refused at its field", async (_what, wrong, at) => {
		const { program } = await reporter();
		await add(program, dnd);
		const { body } = await program
			.post("/organizations/dnd/contacts")
			.send({ ...mlo, ...wrong })
			.expect(422);
		expect(Object.keys(body.errors)).toEqual([at]);
		expect(await app.db.read.contact.count()).toBe(0);
	});

	test("refused on the page keeps what was typed, in the form it was typed in", async () => {
		const { program, browser } = await reporter();
		await add(program, dnd);
		const { body } = await program.post("/organizations/dnd/contacts").send(mlo);
		const adding = await browser
			.post("/organizations/dnd/contacts")
			.type("form")
			.send({ name: "Ashley Lemire", source: "" })
			.expect(422);
		expect(adding.text).toContain('value="Ashley Lemire"');
		const verifying = await browser
			.post(`/contacts/${body.id}/verification`)
			.type("form")
			.send({ verifiedOn: "2018-01-01", source: "a call" })
			.expect(422);
		expect(verifying.text).toContain("<details open>");
		expect(verifying.text).toContain('value="2018-01-01"');
		expect(verifying.text).toContain('value="a call"');
		await browser
			.post("/contacts/4711/verification")
			.type("form")
			.send({ verifiedOn: "2018-01-01" })
			.expect(404);
		await browser.post("/contacts/4711/end").expect(404);
	});
});

test("every page of the directory speaks French", async () => {
	const { person, program, browser } = await reporter();
	const { id } = await add(program, { ...csis, officeOpens: "07:30", officeCloses: "18:00" });
	await program.post("/organizations/csis/contacts").send({ phone: "613-555-0100", source: "appel" });
	await ask(id, person.id, "tasking-orders");
	const french = async (path: string) =>
		(await browser.get(path).set("Accept-Language", "fr").expect(200)).text;
	const page = await french("/organizations/csis");
	expect(page).toContain("<bdi>Service canadien du renseignement de sécurité</bdi>");
	expect(page).toContain("lun.–ven., de 7 h 30 à 18 h 00");
	expect(page).toContain("jamais vérifié");
	expect(page).toContain('<bdi lang="en">Canadian Security Intelligence Service</bdi>');
	expect(await french("/organizations")).toContain("1 organisation");
	expect(await french("/organizations/new")).toContain("Nouvelle organisation");
});
