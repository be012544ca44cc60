import ICAL from "ical.js";
import Parser from "rss-parser";
import { endPerson } from "../../src/people/endPerson.ts";
import { removePerson } from "../../src/stories/removePerson.ts";
import { restrictedRecord, secretWord } from "../access/restricted.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { aRecord, defenceReply, words } from "../support/record.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp({ BASE_URL: "https://desk.example.org" });
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

type Agent = Awaited<ReturnType<TestApp["program"]>>;

/** Makes an address; answers its path. */
async function feed(program: Agent, body: object): Promise<string> {
	const { body: made } = await program.post("/feeds").send(body).expect(201);
	expect(made.url).toMatch(/^https:\/\/desk\.example\.org\/feeds\/[\w-]{43}\.(?:ics|atom)$/);
	return new URL(made.url as string).pathname;
}

/** The events of a calendar as a calendar program reads them: no session, no cookie. */
async function eventsAt(path: string) {
	const { text, headers } = await app.visitor().set("Accept", "text/calendar").get(path).expect(200);
	expect(headers["content-type"]).toBe("text/calendar; charset=utf-8");
	expect(headers["cache-control"]).toBe("no-store");
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
	const lines = text.split("\r\n");
	for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	const calendar = new ICAL.Component(ICAL.parse(text));
	return calendar.getAllSubcomponents("vevent").map((component) => {
		const event = new ICAL.Event(component);
		return {
			uid: event.uid,
			at: event.startDate.toJSDate().toISOString(),
			sequence: event.sequence,
			summary: event.summary,
			description: event.description,
			status: component.getFirstPropertyValue("status"),
			url: component.getFirstPropertyValue("url"),
			modified: (component.getFirstPropertyValue("last-modified") as ICAL.Time).toJSDate().toISOString(),
		};
	});
}

async function entriesAt(path: string) {
	const { text, headers } = await app.visitor().set("Accept", "*/*").get(path).expect(200);
	expect(headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
	expect(headers["cache-control"]).toBe("no-store");
	const { items } = await new Parser().parseString(text);
	// The feed says that these are HTML.
	const plain = (html = "") => html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
	return items.map((item) => ({ ...item, title: plain(item.title), summary: plain(item.summary) }));
}

test("a calendar holds each deadline once, moves it when it is extended, and says when the request was taken back", async () => {
	const { program, at } = await aRecord(app);
	const path = await feed(program, { kind: "deadlines" });
	const [first, ...others] = await eventsAt(path);
	expect(others).toEqual([]);
	expect(first).toMatchObject({
		uid: expect.stringMatching(/^inquiry-1@[0-9a-f]{16}\.right-of-reply$/),
		at: "2017-02-16T22:00:00.000Z",
		sequence: 0,
		summary: "Deadline, DND: Was Canada told of the orders? (Waiting)",
		description:
			"2017-02-16 17:00:00 EST (2017-02-16T22:00:00Z), America/Toronto\nStory: tasking-orders\nOwner: Rita Reporter",
		status: "CONFIRMED",
		url: "https://desk.example.org/inquiries/1",
	});
	app.clock.pass(5);
	await program
		.post(`${at}/corrections`)
		.send({ deadlineAt: "2017-02-16T20:00:00-05:00", why: "They asked for more time." })
		.expect(201);
	const [extended] = await eventsAt(path);
	expect(extended).toMatchObject({ uid: first?.uid, at: "2017-02-17T01:00:00.000Z", sequence: 1 });
	expect(extended?.modified).toBe("2017-02-16T21:47:00.000Z");
	await program.post(`${at}/withdrawal`).send({ why: "Not needed." }).expect(201);
	expect(await eventsAt(path)).toMatchObject([{ uid: first?.uid, status: "CANCELLED", sequence: 2 }]);
	app.clock.pass(31 * 24 * 60);
	expect(await eventsAt(path)).toEqual([]);
});

test("a feed of replies has the newest first, with the words only where they are on the record", async () => {
	const { program, at } = await aRecord(app);
	const path = await feed(program, { kind: "replies" });
	expect(await entriesAt(path)).toEqual([]);
	await program.post(`${at}/replies`).send(defenceReply).expect(201);
	const others = [
		{ terms: "off_the_record", termsProposedBy: "us", termsAccepted: true },
		{ terms: "background" },
		{ terms: "embargoed", embargoUntil: "2017-02-17T12:00:00Z" },
		// The footer of a message proposed them, and nobody agreed.
		{ terms: "on_the_record_named", termsProposedBy: "them" },
		{ terms: "disputed" },
	];
	for (const [index, terms] of others.entries()) {
		app.clock.pass(1);
		await program
			.post(`${at}/replies`)
			.send({ kind: "statement", body: `The hush-hush truth, ${index}`, speakerName: "Sam Source", ...terms })
			.expect(201);
	}
	const entries = await entriesAt(path);
	expect(entries).toHaveLength(6);
	expect(entries.at(-1)).toMatchObject({
		id: expect.stringMatching(/^urn:[0-9a-f]{16}\.right-of-reply:reply:1$/),
		title: "DND: Declined (tasking-orders)",
		link: "https://desk.example.org/replies/1",
		author: "Ashley Lemire",
		summary: words,
		pubDate: "2017-02-16T21:42:00.000Z",
	});
	expect(entries[3]).toMatchObject({
		title: "DND: Statement (tasking-orders)",
		author: "Department of National Defence",
		summary: "The words are not shown here (Background).",
	});
	for (const hidden of ["hush-hush", "Sam Source"]) expect(JSON.stringify(entries)).not.toContain(hidden);
});

test("what has not changed is not sent again", async () => {
	const { program, at } = await aRecord(app);
	for (const kind of ["deadlines", "replies"]) {
		const path = await feed(program, { kind });
		const { etag } = (await app.visitor().get(path).expect(200)).headers;
		expect(
			(
				await app
					.visitor()
					.get(path)
					.set("If-None-Match", etag as string)
					.expect(304)
			).text,
		).toBe("");
		await program
			.post(`${at}/replies`)
			.send({ ...defenceReply, body: `${words} ${kind}` })
			.expect(201);
		await app
			.visitor()
			.get(path)
			.set("If-None-Match", etag as string)
			.expect(200);
	}
});

test("hostile words come through as they are, but for what no calendar and no XML can hold", async () => {
	const { program } = await aRecord(app);
	const subject = 'a; b, c\\n <b>&amp; ]]> "q"\r\nEND:VEVENT\u0007 \u202Ertl é \u{1D11E}';
	const { body } = await program
		.post("/stories/tasking-orders/inquiries")
		.send({ organization: "dnd", subject, deadlineAt: "2017-02-18T12:00:00Z" })
		.expect(201);
	await program
		.post(`/inquiries/${body.id}/replies`)
		.send({ kind: "statement", body: subject, speakerName: subject.slice(0, 16) })
		.expect(201);
	const events = await eventsAt(await feed(program, { kind: "deadlines" }));
	expect(events).toHaveLength(2);
	expect(events[1]?.summary.replaceAll("\r", "")).toContain(
		subject.replace("\u0007", "\uFFFD").replaceAll("\r", ""),
	);
	const [entry] = await entriesAt(await feed(program, { kind: "replies" }));
	expect((entry as { author?: string }).author).toBe(subject.slice(0, 16));
	expect(entry?.summary.replaceAll("\r", "")).toBe(subject.replace("\u0007", "\uFFFD").replaceAll("\r", ""));
});

test("a feed can be of one's own, of everything, of a story or of an organization", async () => {
	const { program } = await aRecord(app);
	const other = await app.program(await app.person());
	const count = async (body: object) =>
		(await eventsAt(await feed(other, { kind: "deadlines", ...body }))).length;
	expect(await count({})).toBe(0);
	expect(await count({ whose: "all" })).toBe(1);
	expect(await count({ whose: "all", story: "tasking-orders", organization: "dnd" })).toBe(1);
	await program.post("/organizations").send({ slug: "cse", nameEn: "CSE", kind: "agency" }).expect(201);
	expect(await count({ whose: "all", organization: "cse" })).toBe(0);
	await other.post("/feeds").send({ kind: "deadlines", story: "none" }).expect(422);
	await other.post("/feeds").send({ kind: "gossip" }).expect(422);
});

test("an address is found by nothing but itself, and by nothing once it is revoked or its person is gone", async () => {
	const { program, person } = await aRecord(app);
	const path = await feed(program, { kind: "deadlines" });
	const absent = async (at: string) => app.visitor().get(at).expect(404);
	await absent(path.replace(".ics", ".atom"));
	await absent(path.replace(/.\.ics$/, "!.ics"));
	await absent("/feeds/x.ics");
	const { body: listed } = await program.get("/feeds").expect(200);
	expect(listed.feeds).toMatchObject([
		{ id: 1, kind: "deadlines", whose: "mine", revokedAt: null, lastUsedAt: null },
	]);
	await eventsAt(path);
	expect((await program.get("/feeds")).body.feeds[0].lastUsedAt).toBe("2017-02-16T21:42:00.000Z");

	await (await app.program(await app.person())).post("/feeds/1/revocation").send({}).expect(404);
	await eventsAt(path);
	await program.post("/feeds/1/revocation").send({}).expect(200);
	await absent(path);

	const second = await feed(program, { kind: "replies" });
	const entry = await app.db.read.logEntry.findFirstOrThrow({ where: { action: "feed.made" } });
	expect(JSON.parse(entry.data).record).toMatchObject({ personId: person.id, kind: "deadlines" });
	expect(JSON.stringify(await app.db.read.logEntry.findMany())).not.toContain(path.slice(7, 40));
	await entriesAt(second);
	await app.person("administrator");
	await endPerson(app.db, { personId: null, now: app.clock.now() }, person.id);
	await absent(second);
	expect(await app.db.read.feedAddress.count({ where: { revokedAt: null } })).toBe(0);
});

test("the page shows an address once, and lists it after without it", async () => {
	const { browser } = await aRecord(app);
	const made = await browser
		.post("/feeds")
		.type("form")
		.send({ kind: "replies", whose: "all", story: "", organization: "dnd", idempotencyKey: "once" })
		.expect(201);
	const address = /value="(https:[^"]+\.atom)"/.exec(made.text)?.[1];
	expect(address).toBeDefined();
	const again = await browser
		.post("/feeds")
		.type("form")
		.send({ kind: "replies", whose: "all", story: "", organization: "dnd", idempotencyKey: "once" })
		.expect(201);
	expect(again.text).not.toContain(".atom");
	const list = await browser.get("/feeds").expect(200);
	expect(list.text).toContain("New replies");
	expect(list.text).not.toContain(".atom");
	const wrong = await browser
		.post("/feeds")
		.type("form")
		.send({ kind: "replies", story: "No Slug" })
		.expect(422);
	expect(wrong.text).toContain('value="No Slug"');
	await browser.post("/feeds/1/revocation").expect(303).expect("Location", "/feeds");
});

test("a restricted story is in no feed of a stranger, and in a teammate's only as long as they are on it", async () => {
	const record = await restrictedRecord(app);
	const slug = record.shut.story.slug;
	const stranger = await app.program(await app.person("administrator"));
	for (const kind of ["deadlines", "replies"]) {
		const path = await feed(stranger, { kind, whose: "all" });
		const { text } = await app.visitor().get(path).buffer(true).expect(200);
		expect(text).not.toContain(secretWord);
		expect(text).toContain("openly");
		await stranger.post("/feeds").send({ kind, story: slug }).expect(422);
	}

	const mate = await app.person();
	await record.putOn(mate);
	const teammate = await app.program(mate);
	const [all, one, replies] = [
		await feed(teammate, { kind: "deadlines", whose: "all" }),
		await feed(teammate, { kind: "deadlines", story: slug }),
		await feed(teammate, { kind: "replies", story: slug }),
	];
	expect(await eventsAt(all)).toHaveLength(2);
	expect(await eventsAt(one)).toHaveLength(1);
	expect(await entriesAt(replies)).toHaveLength(1);
	// That somebody has one tells nobody else that the story is there.
	expect((await stranger.get("/log?limit=200").expect(200)).text).not.toContain(
		`"storyId":${record.shut.story.id}`,
	);

	const author = { personId: record.owner.id, now: app.clock.now() };
	await removePerson(app.db, author, record.owner, slug, mate.id);
	expect(await eventsAt(all)).toHaveLength(1);
	for (const path of [one, replies]) await app.visitor().get(path).expect(404);
	expect(JSON.stringify((await teammate.get("/feeds")).body)).not.toContain(slug);
});
