import { check } from "../../src/record/check.ts";
import { recordedColumns } from "../../src/record/records.ts";
import { inquiryStates } from "../../src/vocabulary.ts";
import { runCli } from "../cli/runCli.ts";
import { newsroom } from "../stories/newsroom.ts";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

async function load(app: TestApp) {
	const ada = await app.person("administrator", "Ada Admin");
	const program = await app.program(ada);
	const { body } = await program.post("/examples").send({}).expect(201);
	return { ada, program, slugs: body.stories as string[] };
}

/** Where an administrator has loaded them already. */
async function loaded() {
	await app.close();
	app = await startApp({}, { name: "loaded_examples", fill: load });
	const ada = await app.db.read.person.findFirstOrThrow({ where: { name: "Ada Admin" } });
	return { ada, program: await app.program(ada) };
}

/** What remains of examples in any table, by name of the table. */
async function remains() {
	const left: Record<string, number> = {};
	for (const type of [...Object.keys(recordedColumns), "AttachmentContent"]) {
		const table = app.db.read[
			(type.charAt(0).toLowerCase() + type.slice(1)) as "person"
		] as unknown as typeof app.db.read.person;
		const count = await table.count();
		if (count > 0) left[type] = count;
	}
	return left;
}

test("the button on the empty desk loads the examples, and the desk has something in every section", async () => {
	const browser = await app.browser(await app.person("administrator"));
	const desk = (await browser.get("/").expect(200)).text;
	expect(desk).toContain('<form method="post" action="/examples">');
	const idempotencyKey = /name="idempotencyKey" value="([^"]+)"/.exec(desk)?.[1] ?? "";
	await browser.post("/examples").type("form").send({ idempotencyKey }).expect(303).expect("Location", "/");
	// The double click is the same request.
	await browser.post("/examples").type("form").send({ idempotencyKey }).expect(303);

	const { text } = await browser.get("/").expect(200);
	for (const id of ["section-overdue", "section-dueToday", "section-waiting", "section-drafts"]) {
		expect(text).toContain(`id="${id}"`);
	}
	expect(text).toContain("The Government of Canada does not comment on leaked documents.");
	expect(text).toContain("port-scanners");
	expect(await check(app.db)).toBeNull();
});

test("the first story says who was asked, who is silent so far, and who said what to whom", async () => {
	const { program, slugs } = await load(app);
	expect(slugs).toEqual(["tasking-orders", "port-scanners", "tarifs-exempleville", "harbour-complaint"]);
	const { body: story } = await program.get("/stories/tasking-orders").expect(200);
	expect(story).toMatchObject({ example: true, desk: "National", state: "reporting" });
	const now = app.clock.now().getTime();
	expect(
		story.inquiries.map((one: { organization: { nameEn: string }; state: string; attemptCount: number }) => [
			one.organization.nameEn,
			one.state,
			one.attemptCount,
		]),
	).toEqual([
		["Canadian Security Intelligence Service", "waiting", 1],
		["Communications Security Establishment Canada", "waiting", 1],
		["Global Affairs Canada", "waiting", 1],
		["Department of National Defence", "declined", 1],
	]);
	for (const { id } of story.inquiries) {
		const { body: inquiry } = await program.get(`/inquiries/${id}`).expect(200);
		expect(inquiry).toMatchObject({ deadlineStated: true });
		expect(inquiry.letter).toContain(inquiry.questions[0].text);
		// 19:00 EST: the letter says the deadline that the record holds.
		expect(inquiry.deadlineAt).toBe("2017-02-17T00:00:00.000Z");
		expect(inquiry.letter).toContain("by 19:00 EST");
		expect(new Date(inquiry.putAt).getTime()).toBeLessThan(now);
	}
	const { body: dnd } = await program.get(`/inquiries/${story.inquiries[3].id}`);
	expect(dnd.attempts[0].to).toBe("Media relations, mlo-blm@forces.gc.ca");
	expect(dnd.attempts[0].contactId).toEqual(expect.any(Number));
	expect(dnd.replies).toHaveLength(1);
	expect(dnd.replies[0]).toMatchObject({
		kind: "declined",
		body: "The Government of Canada does not comment on leaked documents.",
		speaker: { name: "Ashley Lemire", title: "senior communications advisor" },
		outlet: "National Post",
		reason: { kind: "leaked_documents", passage: "does not comment on leaked documents" },
		receivedAt: "2017-02-16T21:22:00.000Z",
		quotes: [
			{
				text: "The Government of Canada does not comment on leaked documents.",
				approval: { by: { name: "Ada Admin" } },
			},
		],
	});
	const page = (await (await app.browser({ id: 1 })).get("/stories/tasking-orders").expect(200)).text;
	expect(page).toContain("· example");
	expect(page).toContain("Remove all examples");
});

test("every state is there, one that is overdue in each of two ways, and every kind of record", async () => {
	const { program } = await loaded();
	const { body } = await program.get("/inquiries?limit=200").expect(200);
	const items = body.items as { id: number; state: string; overdue: boolean; example: boolean }[];
	expect([...new Set(items.map((item) => item.state))].sort()).toEqual([...inquiryStates].sort());
	const overdue = items.filter((item) => item.overdue).map((item) => item.state);
	expect(overdue).toEqual(expect.arrayContaining(["waiting", "unreachable"]));
	// Nothing lies ahead but deadlines and plans.
	const now = app.clock.now();
	expect(await app.db.read.attempt.count({ where: { at: { gt: now } } })).toBe(0);
	expect(await app.db.read.reply.count({ where: { receivedAt: { gt: now } } })).toBe(0);

	const left = await remains();
	for (const type of Object.keys(recordedColumns)) {
		// What the line rests on has examples of its own.
		if (
			[
				"Session",
				"OneTimeLink",
				"QuestionTopic",
				"ShortNotice",
				"LineOverride",
				"SignOff",
				"Publication",
				"AlertClosing",
				"StorySubject",
				"DraftCheck",
				"DraftAcceptance",
				"DraftRemoval",
				"Setting",
				"Import",
				"SavedSearch",
				"FeedAddress",
			].includes(type)
		)
			continue;
		expect([type, left[type]]).toEqual([type, expect.any(Number)]);
	}
	expect(await app.db.read.quoteApproval.count()).toBeLessThan(await app.db.read.quote.count());
	const [joint] = await app.db.read.reply.findMany({
		where: { body: { startsWith: "On behalf" } },
		include: { answers: true },
	});
	expect(joint?.answers).toHaveLength(2);

	const browser = await app.browser({ id: 1 });
	for (const path of [
		"/stories",
		"/organizations",
		...(await app.db.read.story.findMany()).map(({ slug }) => `/stories/${slug}`),
		...(await app.db.read.organization.findMany()).map(({ slug }) => `/organizations/${slug}`),
		...items.map(({ id }) => `/inquiries/${id}`),
		...(await app.db.read.reply.findMany()).map(({ id }) => `/replies/${id}`),
		...(await app.db.read.attempt.findMany()).map(({ id }) => `/attempts/${id}`),
	]) {
		for (const language of ["en", "fr"]) {
			const { status } = await browser.get(path).set("Accept-Language", language);
			expect([path, status]).toEqual([path, 200]);
		}
	}
});

test("at any hour of any day they can be loaded", async () => {
	for (const at of ["2026-11-01T05:59:59.999Z", "2028-02-29T23:30:00.000Z", "2026-03-08T07:00:00.000Z"]) {
		app.clock.set(at);
		const { program } = await loadedBy(await app.person("administrator"));
		expect(await check(app.db)).toBeNull();
		await program.post("/examples/removal").send({}).expect(200);
	}
});

async function loadedBy(person: { id: number }) {
	const program = await app.program(person);
	await program.post("/examples").send({}).expect(201);
	return { program };
}

test("a journalist may load them too, and then no quote is said to be approved", async () => {
	await loadedBy(await app.person("journalist"));
	expect(await app.db.read.quoteApproval.count()).toBe(0);
	const counsel = await app.program(await app.person("counsel"));
	await counsel.post("/examples").send({}).expect(403);
	for (const role of ["journalist", "editor", "counsel"] as const) {
		const program = await app.program(await app.person(role));
		await program.post("/examples/removal").send({}).expect(403);
	}
});

test("loading them twice is refused, and changes nothing", async () => {
	const { program } = await loaded();
	const number = await app.db.headNumber();
	const { body } = await program.post("/examples").send({}).expect(409);
	expect(body.error).toBe("The examples are there already.");
	expect(await app.db.headNumber()).toBe(number);
});

test("the restricted example does not exist for anybody else", async () => {
	await loaded();
	const other = await app.program(await app.person("administrator"));
	await other.get("/stories/harbour-complaint").expect(404);
	for (const path of ["/", "/?whose=all", "/stories", "/inquiries", "/stories/port-scanners"]) {
		const { text } = await other.get(path).expect(200);
		expect([path, text]).toEqual([path, expect.not.stringMatching(/complaint/i)]);
	}
});

test("an organization and a story that the newsroom has already are left as they are", async () => {
	const ada = await app.person("administrator");
	const room = newsroom(app);
	const csis = await room.organization("service", "Canadian Security Intelligence Service");
	await room.story(ada, "Our own", { slug: "tasking-orders" });
	const program = await app.program(ada);
	const { body } = await program.post("/examples").send({}).expect(201);
	const { body: story } = await program.get(`/stories/${body.stories[0]}`).expect(200);
	expect(story.slug).not.toBe("tasking-orders");
	expect(story.inquiries[0].organization.slug).toBe("service");
	await program.post("/examples/removal").send({}).expect(200);
	expect(await app.db.read.organization.findMany({ select: { id: true } })).toEqual([{ id: csis.id }]);
	expect(await app.db.read.story.findMany({ select: { slug: true } })).toEqual([{ slug: "tasking-orders" }]);
	expect(await check(app.db)).toBeNull();
});

test("they are removed in one step, with what was logged on them since; the log keeps every word", async () => {
	const { ada, program } = await loaded();
	const room = newsroom(app);
	await room.reply(ada, { id: 1 }, { kind: "acknowledgement", body: "We got it — truly.", office: "Press" });
	const before = await remains();
	const { body } = await program.post("/examples/removal").send({}).expect(200);
	expect(await remains()).toEqual({
		Person: before.Person,
		AccessToken: before.AccessToken,
	});
	expect(await check(app.db)).toBeNull();
	const entries = await app.db.read.logEntry.findMany({ where: { action: "example.removed" } });
	expect(entries).toHaveLength(body.records);
	expect(entries.some(({ data }) => data.includes("We got it — truly."))).toBe(true);
	expect(entries.every(({ personId }) => personId === ada.id)).toBe(true);

	const again = await program.post("/examples/removal").send({}).expect(409);
	expect(again.body.error).toBe("There are no examples to remove.");
	const browser = await app.browser(ada);
	expect((await browser.get("/").expect(200)).text).toContain('action="/examples"');
	await program.post("/examples").send({}).expect(201);
	expect(await check(app.db)).toBeNull();
});

test("nothing is removed while a real request, contact or organization refers to an example", async () => {
	const { ada, program } = await loaded();
	const room = newsroom(app);
	const refused = async (error: RegExp) => {
		const number = await app.db.headNumber();
		const { body } = await program.post("/examples/removal").send({}).expect(409);
		expect(body.error).toMatch(error);
		expect(await app.db.headNumber()).toBe(number);
	};

	const contact = await program
		.post("/organizations/csis/contacts")
		.send({ name: "Media", email: "media@csis.example", source: "a card" })
		.expect(201);
	// At the same instant as the loading it could not be told from the examples' own.
	await program.post(`/contacts/${contact.body.id}/end`).send({}).expect(201);
	app.clock.pass(1);
	await program
		.post("/organizations/cse/contacts")
		.send({ name: "Media", email: "media@cse.example", source: "a card" })
		.expect(201);
	await refused(/^Nothing was removed: .* refers to Communications Security Establishment Canada\.$/);

	const bob = await app.person("journalist", "Bob");
	const secret = await room.story(bob, "Quiet", { restricted: true });
	await room.inquiry(bob, secret, { slug: "gac" });
	await refused(/refers to Communications Security Establishment Canada, Global Affairs Canada\.$/);

	const open = await room.story(ada, "Our own");
	const { id } = await room.inquiry(ada, open, { slug: "gac" });
	await refused(new RegExp(`Global Affairs Canada \\(request ${id}\\)\\.$`));
	expect(await check(app.db)).toBeNull();
});

test("the command line loads and removes them, and says why not", async () => {
	const cli = (...args: string[]) => runCli(app.config.databaseUrl, ...args);
	expect(await cli("example", "add")).toMatchObject({
		code: 1,
		errors: "Make the first account, and then load the examples.\n",
	});
	const counsel = await app.person("counsel", "Cora");
	await app.person("administrator", "Ada");
	expect((await cli("example", "add", String(counsel.id))).errors).toBe("Cora may not log anything.\n");
	const added = await cli("example", "add");
	expect(added).toMatchObject({ code: 0, errors: "" });
	expect(added.output).toBe(
		"The examples are loaded, as logged by Ada: tasking-orders, port-scanners, tarifs-exempleville, harbour-complaint.\n",
	);
	expect(await cli("example", "add")).toMatchObject({ code: 1, errors: "The examples are there already.\n" });
	expect((await cli("check")).code).toBe(0);
	const removed = await cli("example", "remove");
	expect(removed.output).toMatch(
		/^The examples are removed: \d+ records, each kept as it was in the log\.\n$/,
	);
	expect((await cli("check")).code).toBe(0);
	expect((await cli("example", "remove")).code).toBe(1);
});
