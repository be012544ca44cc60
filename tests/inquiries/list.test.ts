import * as fc from "fast-check";
import { rowsOf, type Sql, sql } from "../../src/database/rows.ts";
import { correctInquiry } from "../../src/inquiries/correct.ts";
import { isOverdue } from "../../src/inquiries/inquiry.ts";
import { dueSql, overdueSql } from "../../src/inquiries/listInquiries.ts";
import { inquiriesAnswer } from "../../src/inquiries/listWeb.ts";
import { type InquiryState, inquiryStates } from "../../src/vocabulary.ts";
import { newsroom } from "../stories/newsroom.ts";
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

const hour = 3_600_000;

/** Inquiries as their rows stand, without the events that would have made them so. */
async function rows(
	person: { id: number },
	story: { id: number },
	organization: { id: number },
	list: { state: InquiryState; dueAt: Date | null; lastEventAt?: Date }[],
) {
	const now = app.clock.now();
	await app.db.write({ personId: null, now }, ({ tx }) =>
		tx.inquiry.createMany({
			data: list.map(({ state, dueAt, lastEventAt = now }) => ({
				storyId: story.id,
				organizationId: organization.id,
				subject: `${state} ${dueAt?.toISOString()}`,
				deadlineAt: dueAt,
				deadlineZone: "America/Toronto",
				ownerId: person.id,
				loggedAt: now,
				loggedById: person.id,
				lastEventAt,
				state,
				dueAt,
			})),
		}),
	);
}

test("the list's filter for lateness agrees with the rule, to the millisecond, and so do the desk's sections", async () => {
	const person = await app.person();
	const now = app.clock.now();
	const offsets = fc.oneof(
		fc.constantFrom(-1, 0, 1, -999, 999, -1000, 1000),
		fc.integer({ min: -400 * 24 * hour, max: 400 * 24 * hour }),
	);
	const generated = fc.sample(
		fc.record({
			state: fc.constantFrom(...inquiryStates),
			dueAt: fc.option(offsets.map((offset) => new Date(now.getTime() + offset))),
		}),
		{ numRuns: 400, seed: 3 },
	);
	await rows(person, await room.story(person, "Orders"), await room.organization("csis", "CSIS"), generated);
	const all = await app.db.read.inquiry.findMany();
	const those = (which: Sql) =>
		rowsOf(app.db.read)<{ id: number }>(sql`SELECT i."id" FROM "Inquiry" i WHERE ${which}`);
	const late = await those(overdueSql(now));
	const expected = all.filter(({ state, dueAt }) => isOverdue({ state: state as InquiryState, dueAt }, now));
	expect(late.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
	expect(expected.length).toBeGreaterThan(20);

	// What is owed is late, due today, or due later: each in one of them.
	const owed = all.filter(({ state }) =>
		isOverdue({ state: state as InquiryState, dueAt: new Date(0) }, now),
	);
	const zone = app.config.newsroomTimeZone;
	const [today, later] = await Promise.all(
		(["today", "later"] as const).map((due) => those(dueSql(due, now, zone))),
	);
	const sections = [...expected, ...(today ?? []), ...(later ?? [])].map(({ id }) => id);
	expect(sections.sort()).toEqual(owed.map(({ id }) => id).sort());

	const program = await app.program(person);
	const { body } = await program.get("/inquiries?overdue=true&limit=200").expect(200);
	expect(body.items.every(({ overdue }: { overdue: boolean }) => overdue)).toBe(true);
	expect(body.items.map(({ id }: { id: number }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
});

test("each order pages through every inquiry once", async () => {
	const person = await app.person();
	const now = app.clock.now().getTime();
	const list = Array.from({ length: 11 }, (_, i) => ({
		state: "waiting" as const,
		dueAt: i % 3 === 0 ? null : new Date(now + (i % 4) * hour),
		lastEventAt: new Date(now - (i % 5) * hour),
	}));
	await rows(person, await room.story(person, "Orders"), await room.organization("csis", "CSIS"), list);
	const program = await app.program(person);
	const order: Record<string, number[]> = {};
	for (const sort of ["recent", "deadline", "newest"]) {
		order[sort] = [];
		let address: string | null = `/inquiries?sort=${sort}&limit=3&state=waiting&state=answered`;
		while (address !== null) {
			const answer: { body: { items: { id: number }[]; next: string | null } } = await program
				.get(address)
				.expect(200);
			inquiriesAnswer.parse(answer.body);
			order[sort].push(...answer.body.items.map(({ id }) => id));
			address = answer.body.next;
		}
	}
	expect(order.newest).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
	expect(order.deadline).toEqual(
		[9, 2, 6, 3, 11, 5, 8, 1, 4, 7, 10].sort((a, b) => rank(a) - rank(b) || a - b),
	);
	expect(order.recent).toEqual([11, 6, 1, 7, 2, 8, 3, 9, 4, 10, 5]);
	function rank(id: number): number {
		return list[id - 1]?.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
	}
});

test("every filter narrows, stays in the form, and goes on to the next page", async () => {
	const [ann, bob] = [await app.person("journalist", "Ann"), await app.person("editor", "Bob")];
	const [csis, cse] = [await room.organization("csis", "CSIS"), await room.organization("cse", "CSE")];
	const orders = await room.story(ann, "Orders", { desk: "National" });
	const port = await room.story(bob, "Port", { desk: "Foreign" });
	await room.inquiry(ann, orders, csis, {
		subject: "one",
		attemptChannel: "email",
		deadlineAt: "2017-02-16T23:00:00Z",
	});
	await room.inquiry(bob, orders, cse, { subject: "two" });
	await room.inquiry(bob, port, csis, {
		subject: "three",
		attemptChannel: "phone",
		attemptOutcome: "no_answer",
	});
	const program = await app.program(ann);
	const subjects = async (query: string) =>
		(await program.get(`/inquiries?sort=newest&${query}`).expect(200)).body.items.map(
			({ subject }: { subject: string }) => subject,
		);
	expect(await subjects("")).toEqual(["three", "two", "one"]);
	expect(await subjects("state=draft")).toEqual(["two"]);
	expect(await subjects("state=draft&state=unreachable")).toEqual(["three", "two"]);
	expect(await subjects("organization=csis")).toEqual(["three", "one"]);
	expect(await subjects("story=orders")).toEqual(["two", "one"]);
	expect(await subjects("desk=Foreign")).toEqual(["three"]);
	expect(await subjects(`person=${bob.id}`)).toEqual(["three", "two"]);
	expect(await subjects("whose=mine")).toEqual(["two", "one"]);
	expect(await subjects("due=today")).toEqual(["one"]);
	expect(await subjects("due=later")).toEqual(["three"]);
	expect(
		await subjects("overdue=&state=&organization=&story=&desk=&person=&whose=&due=&storyState="),
	).toHaveLength(3);
	app.clock.pass(120);
	expect(await subjects("overdue=true")).toEqual(["one"]);

	const browser = await app.browser(ann);
	const { text } = await browser
		.get("/inquiries?organization=csis&state=waiting&state=unreachable&limit=1")
		.expect(200);
	expect(text).toContain('value="waiting" checked');
	expect(text).toContain('value="unreachable" checked');
	expect(text).not.toContain('value="draft" checked');
	expect(text).toContain('<option value="csis" selected>');
	expect(text).toMatch(
		/href="\/inquiries\?state=waiting&amp;state=unreachable&amp;organization=csis&amp;limit=1&amp;after=/,
	);
	const none = await browser.get("/inquiries?organization=nobody").set("Accept-Language", "fr").expect(200);
	expect(none.text).toContain("Aucune demande ne correspond à ces filtres.");
});

test("filters that are none are refused, never a fault", async () => {
	const program = await app.program(await app.person());
	for (const query of [
		"state=late",
		"state=draft&state=late",
		"overdue=perhaps",
		"person=-1",
		"organization=%00",
		"story=../x",
		"desk=%00",
		"sort=state",
		"limit=201",
		"after=%F0",
		"after=bnVsbA",
	]) {
		expect([query, (await program.get(`/inquiries?${query}`)).status]).toEqual([query, 422]);
	}
});

test("a list shows a corrected subject and deadline", async () => {
	const person = await app.person();
	const story = await room.story(person, "Orders");
	const csis = await room.organization("csis", "CSIS");
	const inquiry = await room.inquiry(person, story, csis, { subject: "Teh orders" });
	await correctInquiry(app.db, room.author(person), person, inquiry.id, {
		subject: "The orders",
		deadlineAt: new Date("2017-02-17T15:00:00Z"),
		why: "typing error",
	});
	const { text } = await (await app.browser(person)).get("/inquiries").expect(200);
	expect(text).toContain("The orders");
	expect(text).not.toContain("Teh orders");
	expect(text).toContain("Feb. 17, 10:00 EST");
});

test("an empty list says what to do next", async () => {
	const browser = await app.browser(await app.person());
	expect((await browser.get("/inquiries").expect(200)).text).toContain("Put the first one on it.");
});
