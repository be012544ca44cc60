import { deskAnswer } from "../../src/desk/web.ts";
import { lemire, newsroom } from "../stories/newsroom.ts";
import { startApp, type TestApp } from "../support/app.ts";

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

/** The text of the section under a heading, without its tags. */
function section(html: string, id: string): string {
	const found = new RegExp(`<section aria-labelledby="${id}">(.*?)</section>`, "s").exec(html);
	return (found?.[1] ?? "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

async function fourOrganizations() {
	const ann = await app.person("journalist", "Ann");
	const [csis, cse, gac, dnd] = [
		await room.organization("csis", "Canadian Security Intelligence Service"),
		await room.organization("cse", "Communications Security Establishment Canada"),
		await room.organization("gac", "Global Affairs Canada"),
		await room.organization("dnd", "Department of National Defence"),
	];
	const story = await room.story(ann, "Tasking orders", { plannedAt: new Date("2017-02-16T23:00:00Z") });
	const put = { attemptChannel: "email", attemptAt: "2017-02-16T16:05:00Z", deadlineStated: true } as const;
	const first = await room.inquiry(ann, story, csis, { ...put, deadlineAt: "2017-02-16T20:00:00Z" });
	await room.attempt(ann, first, {
		channel: "voicemail",
		outcome: "voicemail_left",
		at: "2017-02-16T19:20:00Z",
	} as never);
	await room.inquiry(ann, story, cse, { ...put, deadlineAt: "2017-02-16T22:00:00Z" });
	const third = await room.inquiry(ann, story, gac, { ...put, deadlineAt: "2017-02-17T22:00:00Z" });
	await room.reply(ann, third, {
		kind: "acknowledgement",
		body: "We have received your request and are looking into it.",
		receivedAt: "2017-02-16T17:31:00Z",
	});
	const fourth = await room.inquiry(ann, story, dnd, { ...put, deadlineAt: "2017-02-16T22:00:00Z" });
	await room.reply(ann, fourth, { ...lemire, receivedAt: "2017-02-16T20:12:00Z" });
	await room.inquiry(ann, story, await room.organization("pco", "Privy Council Office"), {
		subject: "Not sent",
	});
	return { ann, story };
}

test("the desk says what to chase now: what is late, due today, waiting, and not sent yet", async () => {
	const { ann } = await fourOrganizations();
	const browser = await app.browser(ann);
	const { text } = await browser.get("/").expect(200);
	expect(text).toContain("<h1>To chase: 2</h1>");
	expect(section(text, "section-overdue")).toMatch(
		/Canadian Security Intelligence Service tasking-orders · What did you know\? .*1 h 42 min over 15:00 EST .*2 times Email 11:05 EST Voicemail 14:20 EST .*Attempt .*Reply/,
	);
	expect(text).toContain('href="/inquiries/1#attempt"');
	expect(text).toContain('href="/inquiries/1#reply"');
	expect(section(text, "section-dueToday")).toMatch(
		/Communications Security Establishment Canada .*in 18 min 17:00 EST .*Once/,
	);
	expect(section(text, "section-waiting")).toMatch(
		/Global Affairs Canada .*Acknowledged,.*Feb. 17, 17:00 EST.*Acknowledgement 12:31 EST/,
	);
	expect(section(text, "section-drafts")).toMatch(/Privy Council Office .*Not yet/);
	expect(section(text, "new-replies")).toMatch(
		/DND · tasking-orders “?The Government of Canada does not comment on leaked documents\./,
	);
	expect(section(text, "new-replies")).toMatch(/Declined, Declined · Leaked documents/);
	expect(section(text, "publishing")).toMatch(
		/tasking-orders 18:00 EST in 1 h 18 min Not signed off 1 overdue 1 organization never tried 1 draft/,
	);
	const french = await browser.get("/").set("Accept-Language", "fr").expect(200);
	expect(french.text).toContain("À relancer\u00a0: 2");
	const json = await browser.get("/").set("Accept", "application/json").expect(200);
	const answer = deskAnswer.parse(json.body);
	expect(answer).toMatchObject({ toChase: 2, overdue: { total: 1 }, drafts: { total: 1 } });
	expect(answer.newReplies.map(({ kind }) => kind)).toEqual(["declined", "acknowledgement"]);
});

test("one's desk holds what one owns and what belongs to one's stories; everyone's, the rest too", async () => {
	const { story } = await fourOrganizations();
	const bob = await app.person("editor", "Bob");
	const browser = await app.browser(bob);
	const mine = await browser.get("/").expect(200);
	expect(mine.text).toContain("<h1>To chase: 0</h1>");
	expect(mine.text).toContain("Nothing of yours waits for an answer.");
	expect(mine.text).not.toContain("leaked documents");
	expect((await browser.get("/?whose=all").expect(200)).text).toContain("<h1>To chase: 2</h1>");
	await app.db.write({ personId: null, now: app.clock.now() }, ({ tx }) =>
		tx.inquiry.update({ where: { id: 2 }, data: { ownerId: bob.id } }),
	);
	expect((await browser.get("/")).text).toContain("<h1>To chase: 1</h1>");
	const program = await app.program(bob);
	await program.post(`/stories/${story.slug}/people`).send({ personId: bob.id, part: "editor" }).expect(201);
	expect((await browser.get("/")).text).toContain("<h1>To chase: 2</h1>");
	await program.post(`/stories/${story.slug}/changes`).send({ state: "spiked" }).expect(201);
	expect((await browser.get("/")).text).toContain("<h1>To chase: 0</h1>");
});

test("a full section says how many more there are, and links to a list that holds them all", async () => {
	const ann = await app.person();
	const csis = await room.organization("csis", "CSIS");
	const story = await room.story(ann, "Orders");
	const put = { attemptChannel: "email", attemptAt: "2017-02-16T16:05:00Z" } as const;
	for (let i = 0; i < 23; i++) {
		await room.inquiry(ann, story, csis, { ...put, deadlineAt: "2017-02-16T20:00:00Z" });
	}
	const browser = await app.browser(ann);
	const { text } = await browser.get("/").expect(200);
	expect(text).toContain("<h1>To chase: 23</h1>");
	const address = /<a href="([^"]*)">and 3 more<\/a>/.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? "";
	const { body } = await browser.get(address).set("Accept", "application/json").expect(200);
	expect(body.items).toHaveLength(23);
});

test("a reply that was found long after it came is new", async () => {
	const { ann } = await fourOrganizations();
	app.clock.pass(60 * 24 * 30);
	const program = await app.program(ann);
	expect((await program.get("/")).body.newReplies).toEqual([]);
	await room.reply(ann, { id: 1 }, { ...lemire, receivedAt: "2017-02-16T20:00:00Z" });
	expect((await program.get("/")).body.newReplies).toHaveLength(1);
});

test("an empty desk says what to do next, and offers the example story to those who may load it", async () => {
	for (const role of ["journalist", "editor", "administrator"] as const) {
		const { text } = await (await app.browser(await app.person(role))).get("/").expect(200);
		expect(text).toContain('href="/stories/new"');
		expect(text).toContain('action="/examples"');
	}
	const counsel = await (await app.browser(await app.person("counsel"))).get("/").expect(200);
	expect(counsel.text).not.toContain("/stories/new");
	expect(counsel.text).not.toContain("/examples");
	const ann = await app.person();
	await room.story(ann, "Orders");
	const { text } = await (await app.browser(ann)).get("/").expect(200);
	expect(text).not.toContain("/examples");
	expect(text).toContain("Nothing of yours waits for an answer.");
});

test("the desk asks who is there, and refuses what is nobody's", async () => {
	await app.visitor().get("/").expect(303).expect("Location", "/session");
	const browser = await app.browser(await app.person());
	await browser.get("/?whose=theirs").expect(422);
});
