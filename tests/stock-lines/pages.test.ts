import { changeStory } from "../../src/stories/changeStory.ts";
import { lemire, newsroom } from "../stories/newsroom.ts";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(() => app.close());

/**
 * Two departments and a company, who said nearly the same: in the open twice and three times, and once in a restricted story of
 * the reporter's.
 */
async function said() {
	const make = newsroom(app);
	const [reporter, stranger] = [await app.person("journalist"), await app.person("editor")];
	const dnd = await make.organization("dnd", "Department of National Defence");
	const csis = await make.organization("csis", "Canadian Security Intelligence Service");
	const open = await make.story(reporter, "Tasking orders", { slug: "tasking-orders" });
	const shut = await make.story(reporter, "A quiet word", { slug: "a-quiet-word", restricted: true });
	const ofDnd = await make.inquiry(reporter, open, dnd);
	const ofCsis = await make.inquiry(reporter, open, csis);
	const hidden = await make.inquiry(reporter, shut, dnd);
	const log = (inquiry: { id: number }, more: object = {}) => {
		app.clock.pass(60);
		return make.reply(reporter, inquiry, { ...lemire, ...more });
	};
	const first = await log(ofDnd);
	const csisReply = await log(ofCsis, {
		body: "Thank you for your inquiry. CSIS didn’t comment on leaked documents at this time. Our budget is 3 million dollars.",
		speakerName: "Alex Roe",
	});
	const inSecret = await log(hidden, { speakerName: "Quinn Quiet" });
	return {
		make,
		reporter,
		stranger,
		dnd,
		csis,
		open,
		shut,
		ofDnd,
		ofCsis,
		hidden,
		log,
		first,
		csisReply,
		inSecret,
	};
}

interface Line {
	id: number;
	count: number;
	government: number;
	words: string;
	speakers: string[];
	stories: string[];
	whole: boolean;
	start: number;
	end: number;
	organizations: { slug: string; count: number; firstAt: string }[];
}

test("a reply says how often each of its sentences was said, as far as the viewer may know", async () => {
	const { reporter, stranger, first, csisReply } = await said();
	const linesFor = async (person: { id: number }, id: number): Promise<Line[]> =>
		(await (await app.program(person)).get(`/replies/${id}`).expect(200)).body.stockLines;
	const [line] = await linesFor(stranger, first.id);
	expect(line).toMatchObject({ count: 2, government: 2, organizations: [{ slug: "dnd", count: 1 }] });
	expect(await linesFor(reporter, first.id)).toMatchObject([
		{ count: 3, government: 3, organizations: [{ slug: "dnd", count: 2 }] },
	]);
	// The courtesy does not count, and what was said once does not recur.
	const [other, ...more] = await linesFor(stranger, csisReply.id);
	expect(more).toEqual([]);
	const { body } = (await (await app.program(stranger)).get(`/replies/${csisReply.id}`)).body;
	expect(body.slice(other?.start, other?.end)).toBe("CSIS didn’t comment on leaked documents at this time.");

	const page = (await (await app.browser(reporter)).get(`/replies/${first.id}`).expect(200)).text;
	expect(page).toContain("said 2 times by DND since 2017 · 3 times by the government");
	const french = (
		await (await app.browser(reporter)).get(`/replies/${first.id}`).set("Accept-Language", "fr").expect(200)
	).text;
	expect(french).toContain("dit 2 fois par DND depuis 2017 · 3 fois par le gouvernement");
});

test("a line shows every time it was said, with the words that differ, to whoever may see it", async () => {
	const { reporter, stranger, first } = await said();
	const program = await app.program(stranger);
	const [line] = (await program.get(`/replies/${first.id}`)).body.stockLines as Line[];
	const shown = (await program.get(`/stock-lines/${line?.id}`).expect(200)).body;
	expect(shown).toMatchObject({
		count: 2,
		government: 2,
		words: "CSIS didn’t comment on leaked documents at this time.",
	});
	expect(
		shown.items.map(({ organizations, speaker }: { organizations: string[]; speaker: string }) => [
			...organizations,
			speaker,
		]),
	).toEqual([
		["csis", "Alex Roe"],
		["dnd", "Ashley Lemire"],
	]);
	expect(shown.items[1].differences).toContainEqual({
		op: "ins",
		text: "The Government of Canada does not ",
	});
	expect(JSON.stringify(shown)).not.toMatch(/quiet/i);

	const own = await app.program(reporter);
	expect((await own.get(`/stock-lines/${line?.id}`)).body.items.length).toBe(3);
	// Page by page, the same in the same order.
	const one = (await own.get(`/stock-lines/${line?.id}?limit=1`)).body;
	const two = (await own.get(one.next)).body;
	const three = (await own.get(two.next)).body;
	expect(three.next).toBeNull();
	expect([one, two, three].map(({ items }) => items[0].speaker)).toEqual([
		"Quinn Quiet",
		"Alex Roe",
		"Ashley Lemire",
	]);
	await own.get(`/stock-lines/${line?.id}?after=nonsense`).expect(422);
	await own.get("/stock-lines/4711").expect(404);

	const page = (await (await app.browser(stranger)).get(`/stock-lines/${line?.id}`).expect(200)).text;
	expect(page).toContain("<ins>The Government of Canada does not </ins>");
	expect(page).not.toMatch(/quiet/i);
});

test("an organization's lines are counted and ranked for each viewer by what they may see", async () => {
	const { make, reporter, stranger, ofDnd, hidden, log } = await said();
	const again = "We take the security of information seriously and continue to review our practices.";
	for (const _ of [1, 2, 3])
		await log(hidden, { body: again, kind: "statement", reason: undefined, reasonPassage: "" });
	await log(ofDnd, {
		body: "We regret the time that this took to answer.",
		kind: "statement",
		reason: undefined,
		reasonPassage: "",
	});
	await log(ofDnd, {
		body: "We regret the time that these took to answer!",
		kind: "statement",
		reason: undefined,
		reasonPassage: "",
		speakerName: "",
	});
	const linesFor = async (
		person: { id: number },
		query = "",
	): Promise<{ items: Line[]; next: string | null }> =>
		(await (await app.program(person)).get(`/organizations/dnd/stock-lines${query}`).expect(200)).body;
	const seen = ({ items }: { items: Line[] }) => items.map(({ words, count }) => [words.slice(0, 14), count]);

	expect(seen(await linesFor(stranger))).toEqual([]);
	expect(seen(await linesFor(reporter))).toEqual([
		["We take the se", 3],
		["The Government", 2],
	]);
	await make.reply(reporter, ofDnd, { ...lemire, speakerName: "Sam Poe" });
	expect(seen(await linesFor(stranger))).toEqual([["The Government", 2]]);
	const all = await linesFor(reporter);
	expect(seen(all)).toEqual([
		["We take the se", 3],
		["The Government", 3],
	]);
	expect(all.items.find(({ words }) => words.startsWith("The"))).toMatchObject({
		speakers: ["Sam Poe", "Quinn Quiet", "Ashley Lemire"],
		stories: ["tasking-orders", "a-quiet-word"],
		whole: true,
	});
	// Page by page, whichever order.
	for (const sort of ["count", "last"]) {
		const whole = await linesFor(reporter, `?sort=${sort}`);
		const first = await linesFor(reporter, `?sort=${sort}&limit=1`);
		const second: typeof first = (await (await app.program(reporter)).get(first.next as string)).body;
		expect(seen({ items: [...first.items, ...second.items] })).toEqual(seen(whole));
		expect(second.next).toBeNull();
	}
	const page = (
		await (await app.browser(stranger)).get("/organizations/dnd/stock-lines?sort=last").expect(200)
	).text;
	expect(page).toContain("Sam Poe, Ashley Lemire");
	expect(page).not.toMatch(/quiet/i);
	expect((await (await app.browser(stranger)).get("/organizations/dnd")).text).toContain(
		"All its stock lines",
	);
	await (await app.browser(stranger)).get("/organizations/nobody/stock-lines").expect(404);
});

test("a joint reply counts once for the government, and a story that opens or closes takes its counts along", async () => {
	const { make, reporter, stranger, ofDnd, ofCsis, first, open, shut } = await said();
	const joint = { ...lemire, alsoInquiryIds: [ofCsis.id], alsoBasis: "on behalf of both" };
	await make.reply(reporter, ofDnd, joint);
	const counts = async (): Promise<unknown> => {
		const [line] = (await (await app.program(stranger)).get(`/replies/${first.id}`)).body
			.stockLines as Line[];
		return [line?.count, line?.government, line?.organizations[0]?.count];
	};
	expect(await counts()).toEqual([3, 3, 2]);
	const set = (slug: string, restricted: boolean) =>
		changeStory(app.db, make.author(reporter), reporter, slug, { restricted });
	await set(shut.slug, false);
	expect(await counts()).toEqual([4, 4, 3]);
	await set(shut.slug, true);
	expect(await counts()).toEqual([3, 3, 2]);
	await set(open.slug, true);
	await (await app.program(stranger)).get(`/replies/${first.id}`).expect(404);
	expect((await (await app.program(stranger)).get("/organizations/csis/stock-lines")).body.items).toEqual([]);
});

test("while a reply is logged its kind and reason are suggested from earlier ones, and filled in only when asked", async () => {
	const { reporter, stranger, make, ofDnd, hidden } = await said();
	const given = { body: "Good morning. National Defence will not comment on leaked documents. Best regards" };
	const program = await app.program(reporter);
	const { suggestion } = (
		await program.post(`/inquiries/${ofDnd.id}/reply-suggestions`).send(given).expect(200)
	).body;
	expect(suggestion).toMatchObject({ kind: "declined", reason: "leaked_documents", times: 3, of: 3 });
	const { start, end, text } = suggestion.passage;
	expect(given.body.slice(start, end)).toBe(text);
	expect(text).toBe("leaked documents");
	const strangers = await app.program(stranger);
	const theirs = (await strangers.post(`/inquiries/${ofDnd.id}/reply-suggestions`).send(given)).body
		.suggestion;
	expect(theirs).toMatchObject({ times: 2, of: 2 });
	const nothing = (
		await program
			.post(`/inquiries/${ofDnd.id}/reply-suggestions`)
			.send({ body: "A word never heard here before at all." })
	).body;
	expect(nothing).toEqual({ suggestion: null });
	// What was said in secret suggests nothing to whoever must not know of it.
	const secret = "The deputy minister was not told of the second audit.";
	await make.reply(reporter, hidden, { kind: "denial", body: secret, speakerName: "A" });
	const ask = async (agent: typeof program) =>
		(await agent.post(`/inquiries/${ofDnd.id}/reply-suggestions`).send({ body: secret })).body.suggestion;
	expect(await ask(program)).toMatchObject({ kind: "denial", reason: null });
	expect(await ask(strangers)).toBeNull();

	// Without script: the form with what was typed, and nothing filled in.
	const browser = await app.browser(reporter);
	const fields = {
		...given,
		kind: "statement",
		speakerName: "Ash <b>",
		speakerTitle: "",
		receivedAt: "2017-02-16T16:00",
		receivedAtShown: "x",
	};
	const page = (
		await browser.post(`/inquiries/${ofDnd.id}/reply-suggestions`).type("form").send(fields).expect(200)
	).text;
	expect(page).toContain("Usually logged as: declined, citing leaked documents (3 of 3).");
	expect(page).toContain("National Defence will not comment on leaked documents.");
	expect(page).toContain('value="Ash &lt;b&gt;"');
	expect(page).toContain('value="2017-02-16T16:00"');
	expect(page).toMatch(/<option value="statement" selected>/);
	const filled = (
		await browser
			.post(`/inquiries/${ofDnd.id}/reply-suggestions`)
			.type("form")
			.send({ ...fields, fill: "true" })
			.expect(200)
	).text;
	expect(filled).toMatch(/<option value="declined" selected>/);
	expect(filled).toMatch(/<option value="leaked_documents" selected>/);
	expect(await app.db.read.reply.count()).toBe(4); // none of it was kept
	expect(app.faults).toEqual([]);
});
