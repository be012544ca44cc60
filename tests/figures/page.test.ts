import { Parser } from "htmlparser2";
import { startApp, type TestApp } from "../support/app.ts";
import { aDirectory, ask, type Program } from "./asked.ts";

let app: TestApp;
let program: Program;
let browser: Awaited<ReturnType<TestApp["browser"]>>;
beforeEach(async () => {
	app = await startApp();
	const person = await app.person("journalist", "Rita Reporter");
	program = await app.program(person);
	browser = await app.browser(person);
	await aDirectory(program, ["dnd", "cse"]);
});
afterEach(() => app.close());

const figures = async (by = "all", as = program) =>
	(await as.get("/organizations/dnd/figures").query({ by }).expect(200)).body;
const small = { smallSample: true };

test("the figures of an organization, worked out by hand", async () => {
	// Wednesday 10:00, answered in part after two hours: one of two questions declined.
	await ask(program, {
		putAt: "2017-01-11T10:00",
		questions: ["Why?", "When?"],
		replies: [{ after: 2, kind: "statement" }],
		marks: { 1: "answered", 2: "declined" },
	});
	// Friday 16:00, acknowledged after an hour, declined on Monday at 9:30, when the deadline was Friday at 20:00.
	await ask(program, {
		putAt: "2017-01-13T16:00",
		hours: 4,
		questions: ["Why?"],
		attempts: [{ after: 0.5 }],
		replies: [
			{ after: 1, kind: "acknowledgement" },
			{
				after: 65.5,
				kind: "declined",
				body: "We do not comment on leaked documents.",
				reason: "leaked_documents",
				reasonPassage: "leaked documents",
			},
		],
	});
	// Thursday 16:00, a referral on Friday at 10:00: two office hours. No deadline: it counts after a week.
	await ask(program, {
		putAt: "2017-01-19T16:00",
		hours: null,
		questions: ["Why?"],
		replies: [{ after: 18, kind: "referral" }],
	});
	// Silence, in the year before.
	await ask(program, {
		putAt: "2016-12-20T10:00",
		questions: ["Why?", "When?"],
		attempts: [{ after: 1 }, { after: 3 }],
	});
	// None of these counts: withdrawn, never delivered, and one whose deadline is an hour away.
	await ask(program, { putAt: "2017-01-12T10:00", withdrawn: true });
	const bounced = await ask(program, { putAt: "2017-01-12T11:00" });
	const attempt = await app.db.read.attempt.findFirstOrThrow({ where: { inquiryId: bounced } });
	await program
		.post(`/attempts/${attempt.id}/corrections`)
		.send({ outcome: "bounced_permanent", why: "it came back" })
		.expect(201);
	await ask(program, { putAt: "2017-02-16T15:42", hours: 2, replies: [{ after: 0.5, kind: "statement" }] });

	const answer = await figures();
	expect(answer).toMatchObject({ pending: 1, counting: false, smallBelow: 10 });
	expect(answer.periods).toEqual([
		{
			period: "all",
			asked: 4,
			heardFrom: { share: 0.75, count: 3, n: 4, ...small },
			responded: { share: 0.5, count: 2, n: 4, ...small },
			answered: { share: 0.25, count: 1, n: 4, ...small },
			metDeadline: { share: 1 / 3, count: 1, n: 3, ...small },
			unanswered: { share: 5 / 6, count: 5, n: 6, ...small },
			clock: { median: 120, p90: 1080, n: 3, ...small },
			office: { median: 120, p90: 120, n: 3, ...small },
			attempts: { median: 1, p90: 2, n: 3, ...small },
			replies: 4,
			kinds: { statement: 1, acknowledgement: 1, declined: 1, referral: 1 },
			reasons: { leaked_documents: 1 },
		},
	]);
	expect(
		(await figures("year")).periods.map(({ period, asked }: { period: string; asked: number }) => [
			period,
			asked,
		]),
	).toEqual([
		["2016", 1],
		["2017", 3],
	]);
	const [december, january] = (await figures("month")).periods;
	expect(december).toMatchObject({
		period: "2016-12",
		heardFrom: { share: 0, count: 0, n: 1 },
		clock: { median: null, n: 0 },
	});
	expect(january).toMatchObject({ period: "2017-01", asked: 3 });

	// An hour later the last one counts too.
	app.clock.pass(70);
	expect(await figures()).toMatchObject({
		pending: 0,
		periods: [{ asked: 5, metDeadline: { count: 2, n: 4 } }],
	});

	const { text } = await browser.get("/organizations/dnd/figures").expect(200);
	expect(text).toContain('<title id="plot-shares-title">Replies and deadlines</title>');
	expect(text).toContain("small sample");
	expect(text).not.toMatch(/<style|\sstyle=/);
	const short = (await browser.get("/organizations/dnd").expect(200)).text;
	expect(short).toContain("Response rate");
	expect(short).toContain("60%");
	expect(app.faults).toEqual([]);
});

test("figures hold a restricted story's inquiries for those who are on it, and for nobody else", async () => {
	await ask(program, { putAt: "2017-01-11T10:00", replies: [{ after: 1, kind: "statement" }] });
	await program.post("/stories").send({ slug: "secret", title: "Secret", restricted: true }).expect(201);
	await ask(program, {
		story: "secret",
		putAt: "2017-01-12T10:00",
		replies: [{ after: 5, kind: "declined" }],
	});
	await ask(program, { story: "secret", putAt: "2017-02-16T16:00" });
	const teammate = await app.person("editor", "Tess Teammate");
	const stranger = await app.program(await app.person("administrator", "Sam Stranger"));
	await program.post("/stories/secret/people").send({ personId: teammate.id, part: "editor" }).expect(201);
	const asked = async (as: Program) => {
		const { pending, periods } = await figures("all", as);
		return [periods[0].asked, periods[0].clock.p90, pending];
	};
	const theirs = await app.program(teammate);
	expect([await asked(program), await asked(theirs), await asked(stranger)]).toEqual([
		[2, 300, 1],
		[2, 300, 1],
		[1, 60, 0],
	]);
	const { body } = await stranger
		.get("/figures")
		.query({ organization: ["dnd", "cse"] })
		.expect(200);
	expect(body.organizations.map((one: { periods: { asked: number }[] }) => one.periods[0]?.asked)).toEqual([
		1,
		undefined,
	]);
	// Not even the months in which something was asked tell.
	expect(JSON.stringify(await figures("month", stranger))).not.toContain("2017-02");

	await program.post("/stories/secret/changes").send({ restricted: false }).expect(201);
	expect(await asked(stranger)).toEqual([2, 300, 1]);
	await program.post("/stories/secret/changes").send({ restricted: true }).expect(201);
	expect(await asked(stranger)).toEqual([1, 60, 0]);
	await program.post(`/stories/secret/people/${teammate.id}/removal`).expect(201);
	expect(await asked(theirs)).toEqual([1, 60, 0]);
});

test("several stand side by side, over time too, in the order they were asked for", async () => {
	for (const organization of ["dnd", "cse"]) {
		await ask(program, {
			organization,
			putAt: "2016-06-01T10:00",
			replies: [{ after: 1, kind: "statement" }],
		});
		await ask(program, { organization, putAt: "2017-01-11T10:00" });
	}
	const { body } = await program
		.get("/figures?organization=dnd&organization=cse&organization=dnd&by=year")
		.expect(200);
	expect(
		body.organizations.map((one: { organization: { slug: string }; periods: { period: string }[] }) => [
			one.organization.slug,
			one.periods.map(({ period }) => period),
		]),
	).toEqual([
		["dnd", ["2016", "2017"]],
		["cse", ["2016", "2017"]],
	]);
	const { text } = await browser
		.get("/figures?organization=dnd&organization=cse&organization=&by=year")
		.expect(200);
	expect(text).toContain("Response rate over time");
	expect(text).toMatch(/<option value="cse" selected>/);
	await browser.get("/figures").expect(200);
	await program.get("/figures?organization=nobody").expect(422, {
		errors: { organization: "There is no such record, or you may not see it." },
	});
	await program
		.get(
			`/figures?${"a b c d e f g"
				.split(" ")
				.map((one) => `organization=${one}`)
				.join("&")}`,
		)
		.expect(422);
	await program.get("/organizations/nobody/figures").expect(404);
	await program.get("/organizations/dnd/figures?by=week").expect(422);
});

test("nothing that somebody typed is anything but text in a plot, in either language", async () => {
	const hostile = [`<script>alert(1)</script>"'&`, `</svg><img src=x onerror="alert(1)">`];
	for (const [index, name] of hostile.entries()) {
		// One is drawn by its abbreviation, the other by its name.
		const abbreviation = index === 0 ? {} : { abbreviationEn: name, abbreviationFr: name };
		const named = { slug: `evil-${index}`, nameEn: name, nameFr: name, kind: "other", ...abbreviation };
		await program.post("/organizations").send(named).expect(201);
		for (const year of [2015, 2016])
			await ask(program, {
				organization: `evil-${index}`,
				putAt: `${year}-01-11T10:00`,
				replies: [{ after: 1, kind: "statement" }],
			});
	}
	const both = "/figures?organization=evil-0&organization=evil-1";
	for (const address of [both, `${both}&by=year`, `${both}&by=month`, "/organizations/evil-0/figures"])
		for (const language of ["en", "fr"]) {
			const { text } = await browser.get(address).set("Accept-Language", language).expect(200);
			const { drawn, elsewhere } = elementsOf(text);
			expect(drawn.get("svg")).toBeGreaterThan(4);
			const shapes = ["circle", "desc", "g", "line", "path", "rect", "svg", "text", "title"];
			expect([...drawn.keys()].filter((name) => !shapes.includes(name))).toEqual([]);
			expect(elsewhere).toEqual([]);
			if (address.startsWith(both)) {
				expect(text).toContain("&lt;script&gt;");
				expect(text).toContain("&lt;/svg&gt;&lt;img");
			}
		}
	expect(app.faults).toEqual([]);
});

/** The elements within the plots of a page, and those of the page that would run what a name says. */
function elementsOf(page: string) {
	const drawn = new Map<string, number>();
	const elsewhere: string[] = [];
	let depth = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === "svg") depth += 1;
			if (depth > 0) drawn.set(name, (drawn.get(name) ?? 0) + 1);
			const handlers = Object.keys(attributes).filter((one) => /^(?:on|style$)/.test(one));
			if (name === "img" || handlers.length > 0 || (name === "script" && attributes.src === undefined))
				elsewhere.push(name, ...handlers);
		},
		onclosetag(name) {
			if (name === "svg") depth -= 1;
		},
	});
	parser.end(page);
	return { drawn, elsewhere };
}
