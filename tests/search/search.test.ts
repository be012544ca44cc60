import { newsroom } from "../stories/newsroom.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { aRecord, defenceReply, recorded, words } from "../support/record.ts";

let app: TestApp;
let record: Awaited<ReturnType<typeof aRecord>>;
beforeEach(async () => {
	app = await startApp({}, recorded);
	record = await aRecord(app);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

type Agent = Awaited<ReturnType<TestApp["program"]>>;
const ask = async (query: string | Record<string, unknown>, agent: Agent = record.program) => {
	const asked = typeof query === "string" ? { q: query } : query;
	return (await agent.get("/search").query(asked).expect(200)).body;
};
/** What is found, as `kind id`, in order. */
const found = async (query: string | Record<string, unknown>, agent?: Agent): Promise<string[]> =>
	(await ask(query, agent)).items.map((item: { kind: string; id: number }) => `${item.kind} ${item.id}`);
const marked = (item: { passage: { text: string; match: boolean }[] }) =>
	item.passage.filter(({ match }) => match).map(({ text }) => text);

const reply = async (body: string, more: object = {}) =>
	(
		await record.program
			.post(`${record.at}/replies`)
			.send({ ...defenceReply, reason: undefined, reasonPassage: undefined, body, ...more })
			.expect(201)
	).body as { id: number };

test("a reply is found by its words, with the passage and the place where it stands", async () => {
	const { id } = (await record.program.post(`${record.at}/replies`).send(defenceReply).expect(201)).body;
	const { items, total } = await ask("leaked document");
	expect(total).toBe(1);
	expect(items).toMatchObject([
		{
			kind: "reply",
			id,
			earlier: false,
			at: "2017-02-16T21:42:00.000Z",
			url: `/inquiries/${record.inquiry.id}#reply-${id}`,
			story: { slug: "tasking-orders" },
			inquiry: record.inquiry.id,
			organizations: [{ slug: "dnd" }],
		},
	]);
	expect(marked(items[0])).toEqual(["leaked", "documents"]);
	expect(items[0].passage.map(({ text }: { text: string }) => text).join("")).toBe(words);
});

test("everything that is recorded is found: stories, letters, questions, notes, replies, quotes, organizations, people", async () => {
	const { id } = await reply("We were quite unprepared.");
	await record.program.post(`/replies/${id}/quotes`).send({ passage: "quite unprepared" }).expect(201);
	await record.program
		.post(`${record.at}/attempts`)
		.send({ channel: "phone", outcome: "voicemail_left", note: "The voicemail was unprepared too." })
		.expect(201);
	expect(await found("french election")).toEqual(["story 1"]);
	expect(await found("preparing three")).toEqual(["inquiry 1"]);
	expect(await found({ q: "take part", kind: "question" })).toEqual(["question 2"]);
	expect((await found("unprepared")).sort()).toEqual(["attempt 2", "quote 1", `reply ${id}`]);
	expect(await found("MDN")).toEqual(["organization 1"]);
	expect(await found("mlo-blm@forces.gc.ca")).toEqual(["organization 1"]);
	expect(new Set(await found("rita reporter"))).toEqual(new Set([`person ${record.person.id}`]));
});

test("words are found in their forms, phrases word for word, whatever the capitals, accents and quotation marks", async () => {
	const pairs = [
		["comments", "The ministry did not comment."],
		["declined", "They will decline."],
		["deny", "He denied it."],
		["journal", "Les journaux ont écrit."],
		["répondre", "Il n’a pas répondu."],
		["elections", "L’élection est finie."],
		["election", "À la veille d’élections."],
		["d'élection", "Les élections approchent."],
		["CANADA'S", "canada"],
		["ECOLE", "une école"],
		["cafe", "cafe\u0301"],
		["“straight quotes”", 'it said "straight quotes" twice'],
		['"n\'a pas répondu"', "Le ministère n’a pas répondu."],
		['"off the record"', "It was off-the-record."],
		["confid*", "strictly confidential"],
		['"strictly conf"*', "strictly confidential"],
		["confidential -public", "strictly confidential"],
		['confidential -"not confidential"', "strictly confidential"],
		['"strictly confidential', "strictly confidential"],
		["œuvre", "Une ŒUVRE."],
	] as const;
	const others = [
		['"documents leaked"', words],
		['"comments"', words],
		['"leaked document"', words],
		["leaked -documents", words],
		["leaked -document", words],
		['leaked -"leaked documents"', words],
		["documents secrets", words],
		['"documents Ashley"', words],
		["eak*", words],
	] as const;
	const ids = new Map<string, number>();
	for (const [, body] of [...pairs, ...others]) if (!ids.has(body)) ids.set(body, (await reply(body)).id);
	const finds = async (asked: string, body: string) => ({
		asked,
		body,
		found: (await found({ q: asked, kind: "reply" })).includes(`reply ${ids.get(body)}`),
	});
	for (const [asked, body] of pairs) expect(await finds(asked, body)).toEqual({ asked, body, found: true });
	for (const [asked, body] of others) expect(await finds(asked, body)).toEqual({ asked, body, found: false });
});

test("whatever is typed gets an answer", async () => {
	await reply("Words 😀 and more");
	for (const asked of [
		'"',
		"-",
		"*",
		'- * " “ -"',
		"AND OR NOT",
		"NEAR(a b)",
		"words : x",
		"the",
		"😀",
		"'",
		"%_\\",
		"a".repeat(10_000),
		'"'.repeat(5_000),
		"(((((",
		"{x}: ^y + z",
		'\'; DROP TABLE "Reply"; --',
		"\ue000",
		"é".repeat(500),
		"x:* & !y | <-> ",
	]) {
		for (const agent of [record.program, record.browser]) {
			const { status } = await agent.get("/search").query({ q: asked });
			expect({ asked: asked.slice(0, 40), status }).toEqual({ asked: asked.slice(0, 40), status: 200 });
		}
	}
	await record.browser.get(`/search?q=${"a+".repeat(5_000)}`).expect(200);
	expect((await record.browser.get("/search").query({ q: "😀" })).text).toContain("no word in that");
	expect((await record.browser.get("/search").query({ q: "-draft" })).text).toContain(
		"only says what to leave out",
	);
	expect((await ask(`${"a ".repeat(600)}more`)).shortened).toBe(true);
});

test("filters narrow it down, and show everything when nothing is typed", async () => {
	const { id } = (await record.program.post(`${record.at}/replies`).send(defenceReply).expect(201)).body;
	const is = [`reply ${id}`];
	const narrow = (filters: object) => found({ q: "leaked", ...filters });
	expect(await narrow({ organization: "dnd" })).toEqual(is);
	expect(await narrow({ reason: "leaked_documents" })).toEqual(is);
	expect(await narrow({ state: "declined" })).toEqual(is);
	expect(await narrow({ person: record.person.id })).toEqual(is);
	expect(await narrow({ story: "tasking-orders" })).toEqual(is);
	expect(await narrow({ from: "2017-02-16", to: "2017-02-16" })).toEqual(is);
	for (const filters of [
		{ organization: "no-such-one" },
		{ reason: "privacy" },
		{ state: "waiting" },
		{ person: record.person.id + 1000 },
		{ story: "no-such-story" },
		{ to: "2017-02-15" },
		{ from: "2017-02-17" },
		{ kind: "story" },
		{ desk: "politics" },
	]) {
		expect({ filters, found: await narrow(filters) }).toEqual({ filters, found: [] });
	}
	expect(await found({ kind: "reply" })).toEqual(is);
	expect(await found({ q: "", from: "2017-02-17" })).toEqual([]);
	await record.program.post("/stories/tasking-orders/changes").send({ desk: "Politics é" }).expect(201);
	expect(await narrow({ desk: "Politics é" })).toEqual(is);
});

test("what is corrected is found as it reads now, and by what it said before", async () => {
	const { id } = await reply("We have no commnet.");
	const correct = (path: string, body: object) =>
		record.program
			.post(path)
			.send({ why: "typed wrong", ...body })
			.expect(201);
	await correct(`/replies/${id}/corrections`, { body: "We have no comment.", speakerName: "Ada Byron" });
	expect(await found({ q: "comment byron", kind: "reply" })).toEqual([`reply ${id}`]);
	expect((await ask("commnet")).items).toMatchObject([{ kind: "reply", id, earlier: true }]);
	await correct(`${record.at}/corrections`, { letter: "We are preparing another story." });
	expect((await ask('"three tasking orders"')).items).toMatchObject([{ kind: "inquiry", earlier: true }]);
	expect((await ask('"another story"')).items).toMatchObject([{ kind: "inquiry", earlier: false }]);
});

test("what changes or is withdrawn stays findable as it is", async () => {
	const { program } = record;
	await program.post(`${record.at}/withdrawal`).send({ why: "no longer needed" }).expect(201);
	expect(await found({ q: "preparing", state: "withdrawn" })).toEqual(["inquiry 1"]);
	await program
		.post("/stories/tasking-orders/changes")
		.send({ title: "A quite different headline" })
		.expect(201);
	expect(await found("quite different headline")).toEqual(["story 1"]);
	expect(await found("french election")).toEqual([]);
	await program.post("/contacts/1/end").expect(201);
	await program.post("/organizations/dnd/changes").send({ nameEn: "National Defence Office" }).expect(201);
	expect(await found("defence office media relations")).toEqual(["organization 1"]);
});

test("by date it goes through everything by cursor, once each; by relevance what fits best comes first", async () => {
	const ids: number[] = [];
	for (let n = 0; n < 7; n++) {
		app.clock.pass(1);
		ids.push((await reply(n === 3 ? "lemon lemon lemon" : `one lemon and many other words, number ${n}`)).id);
	}
	for (const sort of ["date", "relevance"]) {
		const seen: number[] = [];
		let at: string | null = `/search?q=lemon&sort=${sort}&limit=3`;
		while (at !== null) {
			const body: { total: number; items: { id: number }[]; next: string | null } = (
				await record.program.get(at).expect(200)
			).body;
			expect(body.total).toBe(7);
			seen.push(...body.items.map((item) => item.id));
			at = body.next;
		}
		expect(seen).toHaveLength(7);
		expect(new Set(seen).size).toBe(7);
		if (sort === "date") expect(seen).toEqual(ids.toReversed());
		else expect(seen[0]).toBe(ids[3]);
	}
	for (const after of ["x", "WzFd", Buffer.from("[1,2,3]").toString("base64url")]) {
		await record.program.get("/search").query({ q: "lemon", sort: "date", after }).expect(422);
	}
});

describe("a restricted story", () => {
	let member: Agent;
	let stranger: Agent;
	let make: ReturnType<typeof newsroom>;
	beforeEach(async () => {
		make = newsroom(app);
		const teammate = await app.person("editor");
		member = await app.program(teammate);
		stranger = await app.program(await app.person("administrator"));
		await record.program
			.post("/stories/tasking-orders/people")
			.send({ personId: teammate.id, part: "member" })
			.expect(201);
		const { id } = await reply("A quietly given answer.");
		await record.program.post(`/replies/${id}/quotes`).send({ passage: "quietly given" }).expect(201);
		await record.program
			.post(`/replies/${id}/corrections`)
			.send({ body: "A quietly given, corrected answer.", why: "typed wrong" })
			.expect(201);
	});
	const everything = [
		"quietly",
		"tasking",
		"preparing",
		"take part",
		{ kind: ["story", "inquiry", "question", "reply", "quote"] },
		{ organization: "dnd", kind: "inquiry" },
		{ state: "declined" },
	];

	test("exists for its people only, and no count or page of others tells of it", async () => {
		for (const query of everything) expect((await found(query, stranger)).length).toBeGreaterThan(0);
		await record.program.post("/stories/tasking-orders/changes").send({ restricted: true }).expect(201);
		const nothing = await ask("nobody ever said this", stranger);
		for (const query of everything) {
			expect(await ask(query, stranger)).toEqual(nothing);
			expect((await found(query, member)).length).toBeGreaterThan(0);
		}
		expect(await found({ story: "tasking-orders" }, stranger)).toEqual([]);
		await record.program.post("/stories/tasking-orders/changes").send({ restricted: false }).expect(201);
		for (const query of everything) expect((await found(query, stranger)).length).toBeGreaterThan(0);
	});

	test("opens to whoever joins it, and shuts behind whoever leaves", async () => {
		const other = await app.person("journalist");
		const agent = await app.program(other);
		const shut = await make.story(record.person, "Moonlit dealings", { slug: "moonlit", restricted: true });
		expect(shut.id).toBeGreaterThan(0);
		expect(await found("moonlit", agent)).toEqual([]);
		await record.program
			.post("/stories/moonlit/people")
			.send({ personId: other.id, part: "member" })
			.expect(201);
		expect(await found("moonlit", agent)).toEqual(["story 2"]);
		await record.program.post(`/stories/moonlit/people/${other.id}/removal`).expect(201);
		expect(await found("moonlit", agent)).toEqual([]);
	});
});

test("a page shows the passage with what was found marked, and the words themselves as typed", async () => {
	await reply('They wrote <b>leaked</b> & "sealed" documents.');
	const { text } = await record.browser.get("/search").query({ q: "leaked documents <i>" }).expect(200);
	expect(text).toContain("Nothing found");
	const { text: shown } = await record.browser.get("/search").query({ q: "leaked documents" }).expect(200);
	expect(shown).toContain(
		"&lt;b&gt;<mark>leaked</mark>&lt;/b&gt; &amp; &#34;sealed&#34; <mark>documents</mark>.",
	);
	expect(shown).toContain('value="leaked documents"');
});

test("somebody's address finds them for themselves and administrators only", async () => {
	const person = await app.person("journalist", "Zoe Zuber");
	const found1 = [`person ${person.id}`];
	expect(await found("zoe.zuber@example.org", await app.program(person))).toEqual(found1);
	expect(await found("zoe.zuber@example.org", await app.program(await app.person("administrator")))).toEqual(
		found1,
	);
	expect(await found("zoe.zuber@example.org")).toEqual([]);
	expect(await found("zoe zuber")).toEqual(found1);
});

describe("a saved search", () => {
	const save = (agent: Agent, body: object) =>
		agent.post("/searches").send({ query: "q=leaked&sort=date&after=x", ...body });

	test("leads to its address, and is its owner's own", async () => {
		const made = await save(record.program, { name: "Leaks" }).expect(201);
		expect(made.body).toMatchObject({
			name: "Leaks",
			url: "/search?q=leaked&sort=date",
			shared: false,
			mine: true,
		});
		const at = made.headers.location as string;
		await record.browser.get(at).expect(303).expect("Location", "/search?q=leaked&sort=date");
		expect((await ask("leaked")).saved).toHaveLength(1);
		expect((await record.browser.get("/search")).text).toContain("Leaks");

		for (const role of ["journalist", "administrator"] as const) {
			const other = await app.program(await app.person(role));
			await other.get(at).expect(404);
			await other.post(`${at}/removal`).expect(404);
			expect((await ask("leaked", other)).saved).toEqual([]);
			expect((await other.get("/log")).text).not.toContain("Leaks");
		}
		expect((await record.program.get("/log")).text).toContain("Leaks");
		await record.program.post(`${at}/removal`).expect(201);
		await record.program.get(at).expect(404);
		expect((await ask("leaked")).saved).toEqual([]);
	});

	test("that is shared finds for everybody what they may see", async () => {
		await reply("leaked quietly");
		await record.program.post("/stories/tasking-orders/changes").send({ restricted: true }).expect(201);
		const at = (await save(record.program, { name: "Leaks", shared: true }).expect(201)).headers
			.location as string;
		const other = await app.program(await app.person());
		const { body } = await other.get(at).expect(200);
		expect(body).toMatchObject({ name: "Leaks", mine: false });
		expect((await other.get(body.url)).body.items).toEqual([]);
		expect((await record.program.get(body.url)).body.items).toHaveLength(1);
		await other.post(`${at}/removal`).expect(404);
	});

	test("needs a name of its own and something to look for; the page shows the search again", async () => {
		await save(record.program, { name: "Leaks" }).expect(201);
		await save(record.program, { name: "Leaks" }).expect(422);
		await save(record.program, { name: "Nothing", query: "after=x" }).expect(422);
		const { text } = await record.browser
			.post("/searches")
			.type("form")
			.send({ name: "Leaks", query: "q=preparing" })
			.expect(422);
		expect(text).toContain("You have a search of that name already.");
		expect(text).toContain("<mark>preparing</mark>");
	});
});
