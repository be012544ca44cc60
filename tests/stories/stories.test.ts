import { storyOut } from "../../src/stories/json.ts";
import { storiesAnswer } from "../../src/stories/web.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { newsroom } from "./newsroom.ts";

let app: TestApp;
let room: ReturnType<typeof newsroom>;
beforeEach(async () => {
	app = await startApp();
	room = newsroom(app);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const stranger = async (role: "journalist" | "editor" | "administrator" | "counsel" = "administrator") => {
	const person = await app.person(role);
	return { person, browser: await app.browser(person), program: await app.program(person) };
};

describe("opening a story", () => {
	test("takes its slug from the title, and puts whoever opens it on it as a reporter", async () => {
		const { person, browser } = await stranger("journalist");
		await browser
			.post("/stories")
			.type("form")
			.send({ title: "L’élection à Montréal : qui paie ?", desk: "National", plannedAt: "2017-02-16T18:00" })
			.expect(303)
			.expect("Location", "/stories/lelection-a-montreal-qui-paie");
		const { text } = await browser.get("/stories/lelection-a-montreal-qui-paie").expect(200);
		expect(text).toContain("L’élection à Montréal : qui paie ?");
		expect(text).toContain("National");
		expect(text).toMatch(/18:00 EST<\/time>, <span[^>]*>in 1 h 18 min/);
		expect(text).toContain(`${person.name}</a>, Reporter`);
		expect(text).toContain("Nobody has been asked for comment on this story yet.");
		expect(text).toContain('data-key="n" href="/stories/lelection-a-montreal-qui-paie/inquiries/new"');
	});

	test("reads the planned time in the zone typed beside it", async () => {
		const { browser, program } = await stranger("journalist");
		const form = { title: "Port", plannedAt: "2017-02-17T06:00", plannedZone: "America/Vancouver" };
		await browser.post("/stories").type("form").send(form).expect(303);
		const { body } = await program.get("/stories/port").expect(200);
		expect(body).toMatchObject({ plannedAt: "2017-02-17T14:00:00.000Z", timeZone: "America/Vancouver" });
		expect((await browser.get("/stories/port")).text).toContain("Feb. 17, 06:00 PST");
	});

	test("answers a program with the story", async () => {
		const { person, program } = await stranger("editor");
		const { body } = await program
			.post("/stories")
			.send({ title: "Tasking orders", plannedAt: "2017-02-16T18:00:00-05:00", restricted: true })
			.expect(201)
			.expect("Location", "/stories/tasking-orders");
		expect(storyOut.parse(body)).toEqual({
			id: 1,
			slug: "tasking-orders",
			title: "Tasking orders",
			desk: "",
			plannedAt: "2017-02-16T23:00:00.000Z",
			timeZone: "America/Toronto",
			state: "reporting",
			restricted: true,
			example: false,
			createdAt: "2017-02-16T21:42:00.000Z",
			people: [{ id: person.id, name: person.name, part: "reporter" }],
			inquiries: [],
		});
	});

	test("finds another slug for the same title, for a title without letters, and for the name of a page", async () => {
		const { program } = await stranger("journalist");
		const slugs = [];
		for (const title of ["Orders", "Orders", "密令", "New", "a".repeat(400)]) {
			slugs.push((await program.post("/stories").send({ title }).expect(201)).body.slug);
		}
		expect(slugs).toEqual(["orders", "orders-2", "story", "new-2", "a".repeat(50)]);
	});

	test("is refused with what was typed kept, when the slug is taken or malformed, or the title is missing", async () => {
		const { person, browser } = await stranger("journalist");
		await room.story(person, "Orders");
		const form = { title: "Other orders", slug: "orders", desk: '"><script>', plannedAt: "2017-02-16T18:00" };
		const taken = await browser.post("/stories").type("form").send(form).expect(422);
		expect(taken.text).toContain("This is already in use. Choose another.");
		expect(taken.text).toContain('value="Other orders"');
		expect(taken.text).toContain('value="&#34;&gt;&lt;script&gt;"');
		expect(taken.text).toContain('value="2017-02-16T18:00"');
		await browser.post("/stories").type("form").send({ title: "x", slug: "Big Slug" }).expect(422);
		const without = await browser
			.post("/stories")
			.type("form")
			.send({ title: " ", desk: "Sports" })
			.expect(422);
		expect(without.text).toContain("This is needed.");
		expect(without.text).toContain('value="Sports"');
		await browser.post("/stories").type("form").send({ title: "x", plannedAt: "soon" }).expect(422);
		await browser.post("/stories").type("form").send({ title: "x", plannedZone: "Mars/Olympus" }).expect(422);
		expect(await app.db.read.story.count()).toBe(1);
	});

	test("sent twice makes one story", async () => {
		const { browser } = await stranger("journalist");
		const form = { title: "Orders", idempotencyKey: "the same" };
		for (let i = 0; i < 2; i++) {
			await browser
				.post("/stories")
				.type("form")
				.send(form)
				.expect(303)
				.expect("Location", "/stories/orders");
		}
		expect(await app.db.read.story.count()).toBe(1);
	});

	test("is not for counsel, who read", async () => {
		const { person } = await stranger("journalist");
		await room.story(person, "Orders");
		const { browser } = await stranger("counsel");
		await browser.get("/stories/new").expect(403);
		await browser.post("/stories").type("form").send({ title: "x" }).expect(403);
		const { text } = await browser.get("/stories/orders").expect(200);
		expect(text).not.toMatch(/<form[^>]*stories|inquiries\/new/);
	});
});

describe("changing a story", () => {
	test("changes what was sent and nothing else, and the log keeps what it was", async () => {
		const { person, program } = await stranger("journalist");
		await room.story(person, "Orders", { desk: "National", plannedAt: new Date("2017-02-16T23:00:00Z") });
		const { body } = await program
			.post("/stories/orders/changes")
			.send({ title: "Tasking orders", state: "published" })
			.expect(201);
		expect(body).toMatchObject({
			slug: "orders",
			title: "Tasking orders",
			state: "published",
			desk: "National",
			plannedAt: "2017-02-16T23:00:00.000Z",
		});
		const entry = await app.db.read.logEntry.findFirstOrThrow({ where: { action: "story.changed" } });
		expect(JSON.parse(entry.data)).toMatchObject({
			before: { title: "Orders", state: "reporting" },
			record: { title: "Tasking orders" },
		});
		expect(entry).toMatchObject({ storyId: 1, personId: person.id });
	});

	test("by the page's form empties what was emptied", async () => {
		const { person, browser, program } = await stranger("journalist");
		await room.story(person, "Orders", { desk: "National", plannedAt: new Date("2017-02-16T23:00:00Z") });
		const form = {
			title: "Orders",
			desk: "",
			plannedAt: "",
			plannedAtShown: "2017-02-16T18:00",
			state: "reporting",
		};
		await browser
			.post("/stories/orders/changes")
			.type("form")
			.send({ ...form, restricted: "false" })
			.expect(303);
		expect((await program.get("/stories/orders")).body).toMatchObject({ desk: "", plannedAt: null });
	});

	test("by two people at once keeps both changes, and says so where they changed the same", async () => {
		const { person, browser } = await stranger("journalist");
		await room.story(person, "Orders");
		const { text } = await browser.get("/stories/orders");
		const asOf = /name="asOf" value="(\d+)"/.exec(text)?.[1];
		const form = { title: "Orders", desk: "", plannedAt: "", state: "reporting", restricted: "false", asOf };
		const send = (change: object) =>
			browser
				.post("/stories/orders/changes")
				.type("form")
				.send({ ...form, ...change });
		await send({ desk: "National" }).expect(303);
		await send({ title: "Tasking orders" }).expect(303);
		expect(await app.db.read.story.findFirst()).toMatchObject({ title: "Tasking orders", desk: "National" });
		const both = await send({ desk: "Foreign" }).expect(422);
		expect(both.text).toContain("Somebody else has changed this since.");
		expect(both.text).toContain('value="Foreign"');
	});

	test("is refused when nothing differs, and for what is no state", async () => {
		const { person, program } = await stranger("journalist");
		await room.story(person, "Orders");
		for (const change of [
			{},
			{ title: "Orders" },
			{ state: "killed" },
			{ title: "" },
			{ slug: "other" },
			{ asOf: 1 },
		]) {
			await program.post("/stories/orders/changes").send(change).expect(422);
		}
		await program.post("/stories/nowhere/changes").send({ title: "x" }).expect(404);
	});
});

describe("a restricted story", () => {
	test("can be restricted only from within", async () => {
		const { person } = await stranger("journalist");
		await room.story(person, "Orders");
		const { browser, program, person: administrator } = await stranger("administrator");
		const refused = await browser
			.post("/stories/orders/changes")
			.type("form")
			.send({ title: "Orders", state: "reporting", restricted: "true" })
			.expect(422);
		expect(refused.text).toContain("Only somebody who is on the story may restrict it.");
		await program
			.post("/stories/orders/people")
			.send({ personId: administrator.id, part: "editor" })
			.expect(201);
		await program.post("/stories/orders/changes").send({ restricted: true }).expect(201);
		expect((await browser.get("/stories/orders").expect(200)).text).toContain("restricted");
	});

	test("does not exist for anybody else, at any of its addresses, in any list or count", async () => {
		const { person, browser: member } = await stranger("journalist");
		const csis = await room.organization("csis", "Canadian Security Intelligence Service");
		const story = await room.story(person, "Zanzibar", {
			restricted: true,
			desk: "Quokka",
			plannedAt: new Date(app.clock.now().getTime() + 3_600_000),
		});
		const owner = await stranger("editor");
		await room.inquiry(person, story, csis, {
			subject: "Xylophone",
			deadlineAt: "2017-02-16T20:00:00Z",
			attemptChannel: "email",
			attemptAt: "2017-02-16T16:00:00Z",
		});
		await app.db.write({ personId: null, now: app.clock.now() }, ({ tx }) =>
			tx.inquiry.updateMany({ data: { ownerId: owner.person.id } }),
		);
		for (const path of ["/", "/stories", "/inquiries", "/stories/zanzibar"]) {
			expect((await member.get(path).expect(200)).text).toMatch(/zanzibar/i);
		}
		for (const outsider of [owner, await stranger("administrator"), await stranger("counsel")]) {
			for (const path of [
				"/",
				"/?whose=all",
				"/stories",
				"/stories?person=1",
				"/inquiries",
				"/inquiries?overdue=true&whose=mine",
				`/inquiries?person=${owner.person.id}`,
			]) {
				for (const agent of [outsider.browser, outsider.program]) {
					const { text } = await agent.get(path).expect(200);
					expect(text).not.toMatch(/zanzibar|quokka|xylophone/i);
				}
			}
			for (const path of [
				"/stories?desk=Quokka",
				"/inquiries?story=zanzibar",
				"/inquiries?organization=csis",
			]) {
				expect((await outsider.program.get(path).expect(200)).body).toEqual({ items: [], next: null });
			}
			expect((await outsider.program.get("/?whose=all")).body).toMatchObject({
				toChase: 0,
				overdue: { items: [], total: 0 },
				publishingSoon: [],
			});
			await outsider.browser.get("/stories/zanzibar").expect(404);
			await outsider.program.get("/stories/zanzibar").expect(404);
		}
		for (const [path, body] of [
			["changes", { title: "Mine" }],
			["people", { personId: owner.person.id }],
			[`people/${person.id}/removal`, {}],
		] as const) {
			await owner.program.post(`/stories/zanzibar/${path}`).send(body).expect(404);
		}
	});

	test("always keeps somebody who can work on it", async () => {
		const { person, browser, program } = await stranger("journalist");
		await room.story(person, "Orders", { restricted: true });
		const { person: counsel } = await stranger("counsel");
		await program.post("/stories/orders/people").send({ personId: counsel.id, part: "member" }).expect(201);
		const refused = await browser
			.post(`/stories/orders/people/${person.id}/removal`)
			.type("form")
			.send({})
			.expect(409);
		expect(refused.text).toContain("Nobody else on this restricted story could still open and work on it.");
		const { person: other } = await stranger("editor");
		await program.post("/stories/orders/people").send({ personId: other.id, part: "editor" }).expect(201);
		await browser
			.post(`/stories/orders/people/${person.id}/removal`)
			.type("form")
			.send({})
			.expect(303)
			.expect("Location", "/stories");
		await browser.get("/stories/orders").expect(404);
	});

	test("stays restricted when a program changes something else", async () => {
		const { person, program } = await stranger("journalist");
		await room.story(person, "Orders", { restricted: true });
		await program.post("/stories/orders/changes").send({ title: "Tasking orders" }).expect(201);
		expect((await program.get("/stories/orders")).body.restricted).toBe(true);
	});
});

describe("the people on a story", () => {
	test("are put on it, given another part, and taken off; each is logged with the story", async () => {
		const { person, browser } = await stranger("journalist");
		await room.story(person, "Orders");
		const { person: editor } = await stranger("editor");
		const add = (part: string) =>
			browser
				.post("/stories/orders/people")
				.type("form")
				.send({ personId: String(editor.id), part });
		await add("member").expect(303).expect("Location", "/stories/orders");
		await add("editor").expect(303);
		expect((await browser.get("/stories/orders")).text).toContain(`${editor.name}</a>, Editor`);
		expect((await add("editor").expect(422)).text).toContain("This was already done.");
		await browser.post(`/stories/orders/people/${editor.id}/removal`).type("form").send({}).expect(303);
		await browser.post(`/stories/orders/people/${editor.id}/removal`).type("form").send({}).expect(404);
		const entries = await app.db.read.logEntry.findMany({ where: { storyId: 1, personId: person.id } });
		expect(entries.map(({ action }) => action)).toEqual([
			"story.created",
			"story_person.added",
			"story_person.added",
			"story_person.part_changed",
			"story_person.removed",
		]);
	});

	test("are never nobody, unknown, or somebody who has left", async () => {
		const { person, browser, program } = await stranger("journalist");
		await room.story(person, "Orders");
		const { person: gone } = await stranger("editor");
		await app.db.write({ personId: null, now: app.clock.now() }, ({ tx }) =>
			tx.person.update({ where: { id: gone.id }, data: { endedAt: app.clock.now() } }),
		);
		for (const personId of [gone.id, 999, 0, "x", 2 ** 31]) {
			await program.post("/stories/orders/people").send({ personId, part: "editor" }).expect(422);
		}
		const { text } = await browser
			.post("/stories/orders/people")
			.type("form")
			.send({ personId: "" })
			.expect(422);
		expect(text).toContain("This is needed.");
	});
});

describe("the list of stories", () => {
	test("is filtered and sorted by its address, and pages without losing or repeating any", async () => {
		const { person, browser, program } = await stranger("journalist");
		const other = await app.person("editor");
		const planned = (hours: number) => new Date(app.clock.now().getTime() + hours * 3_600_000);
		for (let i = 0; i < 7; i++) {
			await room.story(i % 2 ? person : other, `Story ${String.fromCharCode(71 - i)}`, {
				desk: i < 3 ? "National" : "Foreign",
				plannedAt: i < 5 ? planned(i % 3) : undefined,
			});
		}
		for (const sort of ["planned", "created", "title"]) {
			const slugs: string[] = [];
			let address: string | null = `/stories?sort=${sort}&limit=2`;
			while (address !== null) {
				const { body }: { body: { items: { slug: string }[]; next: string | null } } = await program
					.get(address)
					.expect(200);
				storiesAnswer.parse(body);
				slugs.push(...body.items.map(({ slug }) => slug));
				address = body.next;
			}
			expect(new Set(slugs).size).toBe(7);
			expect(slugs).toHaveLength(7);
			if (sort === "title") expect(slugs).toEqual([..."abcdefg"].map((letter) => `story-${letter}`));
			if (sort === "planned") expect(slugs.slice(5).sort()).toEqual(["story-a", "story-b"]);
		}
		const foreign = await program.get(`/stories?desk=Foreign&person=${person.id}&state=`).expect(200);
		expect(foreign.body.items.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
			"story-b",
			"story-d",
		]);
		const { text } = await browser.get("/stories?desk=Foreign&state=published").expect(200);
		expect(text).toContain('<option value="Foreign" selected>');
		expect(text).toContain("No story fits these filters.");
	});

	test("says what to do next while there is none", async () => {
		const { browser } = await stranger("journalist");
		expect((await browser.get("/stories")).text).toContain('<a href="/stories/new">Open the first one.</a>');
		expect((await browser.get("/stories").set("Accept-Language", "fr")).text).toContain("Ouvrir le premier.");
	});

	test("refuses filters and places that are none", async () => {
		const { program } = await stranger("journalist");
		const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
		for (const query of [
			"state=killed",
			"person=x",
			"sort=size",
			"limit=0",
			"desk=%00",
			"after=x",
			`after=${cursor(["never", 1])}`,
			`after=${cursor(["2017-02-16T00:00:00Z", 1e12])}`,
			`after=${cursor({})}`,
			`sort=title&after=${cursor(["\0", 1])}`,
			`sort=created&after=${cursor([null, 1])}`,
		]) {
			expect([query, (await program.get(`/stories?${query}`)).status]).toEqual([query, 422]);
		}
	});

	test("survives what people paste into titles", async () => {
		const { person, browser } = await stranger("journalist");
		for (const title of ["<img src=x onerror=alert(1)>", "\u202eevil", "w".repeat(500), "{{t}} <%= 1 %>"]) {
			const { slug } = await room.story(person, title);
			for (const path of ["/stories", `/stories/${slug}`, "/"]) await browser.get(path).expect(200);
			expect((await browser.get("/stories")).text).not.toContain("<img");
		}
		await browser.get("/stories/%00").expect(404);
		await browser.get("/stories/UPPER").expect(404);
		await browser.get(`/stories/${"x".repeat(3000)}`).expect(404);
	});
});
