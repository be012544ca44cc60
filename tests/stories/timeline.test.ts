import { readBy, rowsOf, type Sql } from "../../src/database/rows.ts";
import { correctAttempt, correctInquiry } from "../../src/inquiries/correct.ts";
import { withdrawInquiry } from "../../src/inquiries/withdrawInquiry.ts";
import { loadEvents } from "../../src/record/events.ts";
import { buildTimeline, segmentsOf } from "../../src/record/timeline.ts";
import { approveQuote } from "../../src/replies/approveQuote.ts";
import { correctReply } from "../../src/replies/correctReply.ts";
import { markQuote } from "../../src/replies/markQuote.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { lemire, newsroom } from "./newsroom.ts";

let app: TestApp;
let room: ReturnType<typeof newsroom>;
let ann: { id: number; name: string };
let story: { id: number; slug: string };
beforeEach(async () => {
	app = await startApp();
	room = newsroom(app);
	ann = await app.person("editor", "Ann");
	story = await room.story(ann, "Orders");
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const author = () => room.author(ann);
const put = { attemptChannel: "email", attemptAt: "2017-02-16T16:05:00Z", deadlineStated: true } as const;
const csis = () =>
	room.organization("csis", "Canadian Security Intelligence Service", "Service canadien", "CSIS");
const dnd = () => room.organization("dnd", "Department of National Defence", "Défense nationale", "DND");

/** The timeline's items as lines of plain text, as a reader meets them. */
async function read(path = `/stories/${story.slug}`, language = "en"): Promise<string[]> {
	const { text } = await (await app.browser(ann)).get(path).set("Accept-Language", language).expect(200);
	const timeline = /<ol class="timeline">(.*)<\/ol>\s*<\/section>/s.exec(text)?.[1] ?? "";
	return timeline
		.split(/<li(?: id="[^"]*")? class="event|<li><h3/)
		.slice(1)
		.map((item) =>
			item
				.replace(/^[^>]*>/, "")
				.replace(/<[^>]*>/g, " ")
				.replace(/\s+/g, " ")
				.trim(),
		);
}

test("a story has one timeline of everything, newest first, in the newsroom's days", async () => {
	const first = await room.inquiry(ann, story, await csis(), {
		...put,
		deadlineAt: "2017-02-16T20:00:00Z",
		questions: ["Who ordered it?", "When?"],
	});
	await room.attempt(ann, first, {
		channel: "phone",
		outcome: "no_answer",
		to: "613-555-0100",
		at: "2017-02-16T19:20:00Z",
		note: "rang out",
	});
	const second = await room.inquiry(ann, story, await dnd(), put);
	await room.reply(ann, second, { ...lemire, receivedAt: "2017-02-16T20:12:00Z" });
	app.clock.set("2017-02-17T05:00:00Z"); // midnight in Toronto
	await withdrawInquiry(app.db, author(), ann, first.id, "Not needed any more");
	const items = await read();
	expect(items.map((item) => item.replace(/ logged at.*/, ""))).toEqual([
		"Friday, February 17",
		expect.stringMatching(/^00:00 EST Request to CSIS withdrawn · by Ann Not needed any more/),
		"Thursday, February 16",
		expect.stringMatching(
			/^15:12 EST DND replied · Declined · Email · Ashley Lemire, senior communications advisor · reason given: Leaked documents The Government of Canada does not comment on leaked documents\./,
		),
		expect.stringMatching(/^15:00 EST The deadline for CSIS passed without an answer/),
		expect.stringMatching(/^14:20 EST CSIS · Phone · No answer · to 613-555-0100 · by Ann rang out/),
		expect.stringMatching(/^11:05 EST DND · Email · Sent · by Ann/),
		expect.stringMatching(/^11:05 EST CSIS · Email · Sent · by Ann 2 questions put Who ordered it\? When\?/),
	]);
	expect((await read(`/stories/${story.slug}`, "fr"))[4]).toMatch(
		/^15 h 00 HNE CSIS : échéance passée sans réponse/,
	);
});

test("an event that was logged later than it happened shows both times, and by whom", async () => {
	const inquiry = await room.inquiry(ann, story, await csis());
	await room.attempt(ann, inquiry, { channel: "phone", outcome: "busy", at: "2017-02-16T21:41:30Z" });
	await room.attempt(ann, inquiry, { channel: "phone", outcome: "busy", at: "2017-02-15T14:00:00Z" });
	const items = await read();
	expect(items[1]).not.toContain("logged at");
	expect(items[3]).toMatch(/^09:00 EST CSIS .* logged at 16:42 EST by Ann$/);
});

test("a deadline is missed only by who owed an answer when it passed", async () => {
	const organization = await csis();
	const deadlineAt = "2017-02-16T22:00:00Z";
	const answered = await room.inquiry(ann, story, organization, { ...put, deadlineAt });
	await room.reply(ann, answered, { ...lemire, receivedAt: "2017-02-16T21:00:00Z" });
	const withdrawn = await room.inquiry(ann, story, organization, { ...put, deadlineAt });
	await withdrawInquiry(app.db, author(), ann, withdrawn.id, "no longer needed");
	await room.inquiry(ann, story, organization, { deadlineAt }); // never sent
	const late = await room.inquiry(ann, story, organization, { ...put, deadlineAt });
	const extended = await room.inquiry(ann, story, organization, { ...put, deadlineAt });
	await correctInquiry(app.db, author(), ann, extended.id, {
		deadlineAt: new Date("2017-02-18T22:00:00Z"),
		why: "asked for more time",
	});
	app.clock.set(deadlineAt);
	const passed = async () => {
		const events = await loadEvents(app.db.read, [1, 2, 3, 4, 5]);
		const { days } = buildTimeline(events, { now: app.clock.now(), zone: "America/Toronto", language: "en" });
		return days
			.flatMap(({ items }) => items)
			.flatMap((item) => (item.kind === "deadline" ? item.about[0]?.inquiryId : []));
	};
	expect(await passed()).toEqual([]); // not late at the deadline itself
	app.clock.pass(1);
	expect(await passed()).toEqual([late.id]);
	await room.reply(ann, late, lemire);
	expect(await passed()).toEqual([late.id]); // an answer that came late does not undo that it was late
});

test("a correction shows what was said before and what is said now, and everything else as it now stands", async () => {
	const inquiry = await room.inquiry(ann, story, await dnd(), { ...put, deadlineAt: "2017-02-16T22:00:00Z" });
	const { id } = await room.reply(ann, inquiry, lemire);
	app.clock.pass(5);
	await correctAttempt(app.db, author(), ann, 1, {
		outcome: "bounced_permanent",
		to: "mlo-blm@forces.gc.ca",
		why: "the bounce came later",
	});
	await correctReply(app.db, author(), ann, id, {
		body: `${lemire.body} Thank you.`,
		why: "line was cut off",
	});
	const items = await read();
	const correction = items.find((item) => item.includes("Correction of an attempt"));
	expect(correction).toMatch(/Outcome Sent → Bounced \(permanent\) To nothing → mlo-blm@forces\.gc\.ca/);
	expect(correction).toContain("Why: the bounce came later");
	expect(items.find((item) => item.includes("DND · Email"))).toContain(
		"Bounced (permanent) · to mlo-blm@forces.gc.ca",
	);
	expect(items.find((item) => item.includes("DND replied"))).toContain("leaked documents. Thank you.");
	const events = await loadEvents(app.db.read, [inquiry.id]);
	expect(events.replies[0]).toMatchObject({ bodyVersion: 1, asLogged: { body: lemire.body } });
	expect(events.inquiries[0]?.attempts[0]).toMatchObject({
		outcome: "bounced_permanent",
		asLogged: { outcome: "sent" },
	});
	expect((await read(`/stories/${story.slug}`, "fr")).join()).toContain("Envoyé → Non remis (définitif)");
});

test("a quote is highlighted within the words, until they are corrected", async () => {
	const inquiry = await room.inquiry(ann, story, await dnd(), put);
	const { id } = await room.reply(ann, inquiry, lemire);
	const quote = await markQuote(app.db, author(), ann, id, { passage: "does not comment", translation: "" });
	await approveQuote(app.db, author(), ann, quote.id);
	const { text } = await (await app.browser(ann)).get(`/stories/${story.slug}`).expect(200);
	expect(text).toContain("The Government of Canada <mark>does not comment</mark> on leaked documents.");
	expect(text).toContain("Ann marked a quote of DND");
	expect(text).toContain("Ann approved a quote of DND");
	await correctReply(app.db, author(), ann, id, {
		body: `Hello. ${lemire.body}`,
		why: "greeting was missing",
	});
	const events = await loadEvents(app.db.read, [inquiry.id]);
	expect(events.replies[0]?.quotes[0]).toMatchObject({ text: "does not comment", current: false });
	expect((await (await app.browser(ann)).get(`/stories/${story.slug}`)).text).not.toContain("<mark>");
});

test("quotes that touch or overlap are one highlight, and nothing of the words is lost", () => {
	const body = "one two three four";
	const quotes = [
		[8, 13],
		[4, 9],
		[4, 7],
		[13, 18],
	].map(([start, end]) => ({ start, end, current: true }));
	const segments = segmentsOf({ body, quotes } as never);
	expect(segments).toEqual([
		{ text: "one ", marked: false },
		{ text: "two three four", marked: true },
	]);
});

test("a joint reply is one event, with the basis on which it answers for each", async () => {
	const first = await room.inquiry(ann, story, await dnd(), put);
	const second = await room.inquiry(ann, story, await csis(), put);
	await room.reply(ann, first, {
		...lemire,
		alsoInquiryIds: [second.id],
		alsoBasis: "“on behalf of the Government of Canada”",
	});
	const items = await read();
	expect(items.filter((item) => item.includes("replied"))).toHaveLength(1);
	expect(items[1]).toContain("DND and CSIS replied");
	expect(items[1]).toContain("For CSIS: “on behalf of the Government of Canada”");
	const { text } = await (await app.browser(ann)).get("/inquiries/2").expect(200);
	expect(text).toContain('id="reply-1"');
});

test("words are shown as they were said, whatever they hold; terms that are not on the record stand beside them", async () => {
	const inquiry = await room.inquiry(ann, story, await dnd(), put);
	const body = "<script>alert(1)</script>\n\n  \u202eback & forth\u00a0“quoted”";
	await room.reply(ann, inquiry, { kind: "statement", body, terms: "background", termsProposedBy: "them" });
	const { text } = await (await app.browser(ann)).get(`/stories/${story.slug}`).expect(200);
	expect(text).toContain(
		"&lt;script&gt;alert(1)&lt;/script&gt;\n\n  \u202eback &amp; forth\u00a0“quoted”</blockquote>",
	);
	expect(text).toContain("Background");
});

test("a story of two hundred inquiries with two attempts each shows them all, part by part, in as many queries as a story of one", async () => {
	const organization = await csis();
	const now = app.clock.now();
	await room.inquiry(ann, story, organization, put);
	const count = async (ids: number[]) => {
		let queries = 0;
		const counting = Object.create(app.db.read) as typeof app.db.read;
		const rows = rowsOf(app.db.read);
		const counted = <Row>(query: Sql) => {
			queries++;
			return rows<Row>(query);
		};
		readBy(counting, Object.assign(counted, { kind: rows.kind }));
		await loadEvents(counting, ids);
		return queries;
	};
	const few = await count([1]);
	await app.db.write({ personId: null, now }, async ({ tx }) => {
		const inquiries = Array.from({ length: 199 }, (_, i) => ({
			id: i + 2,
			storyId: story.id,
			organizationId: organization.id,
			subject: `Subject ${i}`,
			deadlineZone: "America/Toronto",
			ownerId: ann.id,
			loggedAt: now,
			loggedById: ann.id,
			lastEventAt: now,
			state: "waiting",
		}));
		await tx.inquiry.createMany({ data: inquiries });
		await tx.attempt.createMany({
			data: inquiries.flatMap(({ id }) =>
				Array.from({ length: 2 }, (_, i) => ({
					inquiryId: id,
					channel: "email",
					outcome: "sent",
					at: new Date(now.getTime() - (id * 10 + i) * 60_000),
					byId: ann.id,
					loggedAt: now,
					loggedById: ann.id,
				})),
			),
		});
	});
	const ids = Array.from({ length: 200 }, (_, i) => i + 1);
	expect(await count(ids)).toBe(few);
	const browser = await app.browser(ann);
	const shown: string[] = [];
	for (let address: string | undefined = `/stories/${story.slug}`; address !== undefined; ) {
		const { text }: { text: string } = await browser.get(address).expect(200);
		const part = text.match(/id="attempt-\d+"/g) ?? [];
		expect(part.length).toBeLessThanOrEqual(101);
		shown.push(...part);
		address = /href="([^"#]+)#timeline" rel="next"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
	}
	expect(shown).toHaveLength(399);
	expect(new Set(shown).size).toBe(399);
});
