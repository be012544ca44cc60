import { exampleNewsroom, examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp({}, examples);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

interface Item {
	slug: string;
	state: string;
	signOffs: { language: string; stale: { why: string }[] }[];
	missing: { what: string; organization: string | null; see: string }[];
}

async function newsroom() {
	const on = await exampleNewsroom(app);
	const review = async (query = "") => (await on.program.get(`/review${query}`).expect(200)).body;
	return {
		...on,
		review,
		of: async (slug: string) => (await review()).items.find((item: Item) => item.slug === slug) as Item,
		/** What a story lacks of one organization. */
		lacks: async (story: string, organization: string | null) =>
			((await review()).items as Item[])
				.find((item) => item.slug === story)
				?.missing.filter((one) => one.organization === organization)
				.map(({ what }) => what),
	};
}

test("stories come by planned publication, soonest first, those without a time last, page by page", async () => {
	const { review, program, browser } = await newsroom();
	for (const [slug, more] of Object.entries({
		undated: {},
		tomorrow: { plannedAt: "2017-02-17T20:00:00Z" },
		"undated-too": {},
	})) {
		await program
			.post("/stories")
			.send({ slug, title: slug, ...more })
			.expect(201);
	}
	const all = [
		"tasking-orders",
		"tomorrow",
		"port-scanners",
		"tarifs-exempleville",
		"undated",
		"undated-too",
	];
	expect((await review()).items.map(({ slug }: Item) => slug)).toEqual(all);
	const seen: string[] = [];
	let address: string | null = "/review?limit=2";
	while (address !== null) {
		const { body }: { body: { items: Item[]; next: string | null } } = await program.get(address).expect(200);
		expect(body.items.length).toBeLessThanOrEqual(2);
		seen.push(...body.items.map(({ slug }) => slug));
		address = body.next;
	}
	expect(seen).toEqual(all);
	expect((await browser.get("/review?limit=2").expect(200)).text).toContain('rel="next"');
	await program.get("/review?limit=51").expect(422);
	await program.get("/review?after=nonsense").expect(422);
});

test("a published or spiked story is not reviewed any more", async () => {
	const { review, program, at } = await newsroom();
	await program.post(`${at}/publication`).send({ language: "en" }).expect(201);
	await program.post("/stories/port-scanners/changes").send({ state: "spiked" });
	expect((await review()).items.map(({ slug }: Item) => slug)).toEqual(["tarifs-exempleville"]);
});

test("each story says whether it is signed off, by whom, and which sentence is stale", async () => {
	const { of, sign, reply, browser } = await newsroom();
	expect(await of("tasking-orders")).toMatchObject({ state: "never", signOffs: [] });
	expect((await browser.get("/review")).text).toContain("Not signed off");
	await sign();
	expect((await of("tasking-orders")).state).toBe("signed");
	const page = (await browser.get("/review")).text;
	expect(page).toContain("Signed off");
	expect(page).toContain("Edith Editor");
	app.clock.pass(5);
	await reply().expect(201);
	expect(await of("tasking-orders")).toMatchObject({
		state: "stale",
		signOffs: [{ language: "en", stale: [{ why: "logged", action: "reply.logged" }] }],
	});
	const stale = (await browser.get("/review")).text;
	expect(stale).toContain("Sign-off stale");
	expect(stale).toContain("<del>The Canadian Security Intelligence Service, ");
});

test("signed in both languages, it is stale as soon as one of them is", async () => {
	const { of, sign, reply } = await newsroom();
	await sign("en");
	await sign("fr");
	expect((await of("tasking-orders")).signOffs.map(({ language }) => language)).toEqual(["fr", "en"]);
	app.clock.pass(5);
	await reply().expect(201);
	await sign("en");
	const { state, signOffs } = await of("tasking-orders");
	expect(state).toBe("stale");
	expect(signOffs.map(({ language, stale }) => [language, stale.length > 0])).toEqual([
		["en", false],
		["fr", true],
	]);
});

test("the desk says of what publishes soon whether it is signed off", async () => {
	const { sign, reply, browser, program } = await newsroom();
	const desk = async () => {
		const { body } = await program.get("/?whose=all").expect(200);
		const { text } = await browser.get("/?whose=all").expect(200);
		const row = text.split('id="publishing"')[1]?.split("</tr>")[1] ?? "";
		return [
			body.publishingSoon[0].signOff,
			/<a class="small (\w+)" href="\/stories\/tasking-orders\/lines">([^<]*)/.exec(row)?.slice(1),
		];
	};
	expect(await desk()).toEqual(["never", ["muted", "Not signed off"]]);
	await sign();
	expect(await desk()).toEqual(["signed", ["good", "Signed off"]]);
	app.clock.pass(5);
	await reply().expect(201);
	expect(await desk()).toEqual(["stale", ["late", "Sign-off stale"]]);
});

test("what is missing of the silent: a draft, a second attempt, a stated deadline", async () => {
	const { lacks, program, inquiry } = await newsroom();
	expect(await lacks("port-scanners", "example-auditor")).toEqual(["never_asked"]);
	expect(await lacks("tasking-orders", "csis")).toEqual(["no_second_attempt"]);
	app.clock.pass(5);
	await program
		.post(`/inquiries/${inquiry("csis")}/attempts`)
		.send({ channel: "phone", outcome: "voicemail_left" })
		.expect(201);
	expect(await lacks("tasking-orders", "csis")).toEqual([]);
	await program
		.post(`/inquiries/${inquiry("csis")}/corrections`)
		.send({ deadlineStated: false, why: "the letter did not say" })
		.expect(201);
	expect(await lacks("tasking-orders", "csis")).toEqual(["deadline_not_stated"]);
	expect(await lacks("port-scanners", "exemple-energie")).toEqual([]);
});

test("an address is asked about when none of those used was verified within 180 days", async () => {
	const { lacks, program, inquiry, of } = await newsroom();
	const contact = async (email: string, verifiedOn?: string) =>
		(
			await program
				.post("/organizations/csis/contacts")
				.send({ name: email, email, source: "its page", verifiedOn })
				.expect(201)
		).body.id as number;
	const attempt = (to: string) => {
		app.clock.pass(1);
		return program
			.post(`/inquiries/${inquiry("csis")}/attempts`)
			.send({ channel: "email", outcome: "sent", to })
			.expect(201);
	};
	const never = await contact("never@example.ca");
	await attempt("never@example.ca");
	expect(await lacks("tasking-orders", "csis")).toEqual(["address_not_verified"]);
	expect((await of("tasking-orders")).missing.find(({ what }) => what === "address_not_verified")?.see).toBe(
		`/organizations/csis#contact-${never}`,
	);
	await contact("long-ago@example.ca", "2016-08-19");
	await attempt("long-ago@example.ca");
	expect(await lacks("tasking-orders", "csis")).toEqual(["address_not_verified"]);
	await contact("lately@example.ca", "2016-08-21");
	await attempt("lately@example.ca");
	expect(await lacks("tasking-orders", "csis")).toEqual([]);
});

test("what is missing of those who answered: a reading, marks, accepted terms, an approval", async () => {
	const { lacks, program, inquiry, reply } = await newsroom();
	expect(await lacks("tasking-orders", "dnd")).toEqual(["reply_not_read"]);
	const { body } = await program.get(`/inquiries/${inquiry("dnd")}`).expect(200);
	const [first, second] = body.questions as { id: number }[];
	const { id } = body.replies[0] as { id: number };
	const mark = (questionId: number | undefined) =>
		program.post(`/replies/${id}/coverage`).send({ questionId, mark: "declined" }).expect(201);
	await mark(first?.id);
	expect(await lacks("tasking-orders", "dnd")).toEqual(["coverage_unmarked"]);
	await mark(second?.id);
	expect(await lacks("tasking-orders", "dnd")).toEqual([]);

	app.clock.pass(5);
	const csis = await reply().expect(201);
	await program.post(`/replies/${csis.body.id}/quotes`).send({ passage: "will not comment" }).expect(201);
	await reply({ terms: "disputed" }, "cse").expect(201);
	await reply({ terms: "background", termsProposedBy: "them" }, "gac").expect(201);
	expect(await lacks("tasking-orders", "csis")).toEqual(["reply_not_read", "quotes_not_approved"]);
	expect(await lacks("tasking-orders", "cse")).toEqual(["reply_not_read", "terms_disputed"]);
	expect(await lacks("tasking-orders", "gac")).toEqual(["reply_not_read", "terms_not_accepted"]);
});

test("short notice wants its reason; a story that asked nobody says so; everything leads to where it is mended", async () => {
	const { lacks, program, of, browser, inquiry } = await newsroom();
	await program.post("/organizations/csis/changes").send({ officeOpens: "07:30", officeCloses: "18:00" });
	expect(await lacks("tasking-orders", "csis")).toEqual(["no_second_attempt"]);
	await program
		.post(`/inquiries/${inquiry("csis")}/corrections`)
		.send({ deadlineAt: "2017-02-16T22:00:00Z", why: "a slip" })
		.expect(201);
	expect(await lacks("tasking-orders", "csis")).toEqual(["no_second_attempt", "short_notice_unexplained"]);
	await program
		.post(`/inquiries/${inquiry("csis")}/short-notice`)
		.send({ why: "it was just out" })
		.expect(201);
	expect(await lacks("tasking-orders", "csis")).toEqual(["no_second_attempt"]);

	await program.post("/stories").send({ slug: "empty", title: "Empty" }).expect(201);
	expect(await lacks("empty", null)).toEqual(["nobody_asked"]);
	for (const slug of ["empty", "tasking-orders", "port-scanners"]) {
		for (const { see } of (await of(slug)).missing) await browser.get(see).expect(200);
	}
});

test("open alerts stand at the top, are counted in every page’s navigation and in the titles of desk and review", async () => {
	const { program, browser, reply, at, review } = await newsroom();
	const quiet = (await browser.get("/review").expect(200)).text;
	expect(quiet).toContain("<title>Review ·");
	expect(quiet).not.toContain('class="count"');
	const { body: printed } = await program.post(`${at}/publication`).send({ language: "en" }).expect(201);
	app.clock.pass(5);
	const { body: first } = await reply().expect(201);
	await reply({}, "cse").expect(201);
	for (const path of ["/", "/review", "/stories", at]) {
		const { text } = await browser.get(path).expect(200);
		expect([path, text.includes('<span aria-hidden="true">2</span>')]).toEqual([path, true]);
		expect([path, text.includes("<title>(2) ")]).toEqual([path, ["/", "/review"].includes(path)]);
	}
	const { alerts } = await review();
	expect(alerts.length).toBe(2);
	expect((await browser.get("/review")).text).toContain(`href="${alerts[0].see}"`);
	const wording = "Updated: adds response.";
	await program
		.post(`${at}/alerts`)
		.send({ publicationId: printed.id, replyId: first.id, wording })
		.expect(201);
	expect((await browser.get("/")).text).toContain("<title>(1) ");
});

test("a restricted story is reviewed and counted by those on it only", async () => {
	const { program, browser, reporters, reporter } = await newsroom();
	const slugs = async (agent: typeof program) =>
		(await agent.get("/review").expect(200)).body.items.map(({ slug }: Item) => slug);
	expect(await slugs(program)).not.toContain("harbour-complaint");
	expect(await slugs(reporters)).toContain("harbour-complaint");
	const at = "/stories/harbour-complaint";
	const { body: list } = await reporters.get("/inquiries?story=harbour-complaint").expect(200);
	await reporters.post(`${at}/publication`).send({ language: "en" }).expect(201);
	app.clock.pass(5);
	await reporters
		.post(`/inquiries/${list.items[0].id}/replies`)
		.send({ kind: "statement", body: "Now we speak.", speakerName: "Alex Roe" })
		.expect(201);
	expect((await program.get("/review")).body.alerts).toEqual([]);
	expect((await reporters.get("/review")).body.alerts.length).toBe(1);
	expect((await browser.get("/")).text).not.toContain('class="count"');
	expect((await (await app.browser(reporter)).get("/")).text).toContain("<title>(1) ");
});
