import { makeFeed } from "../../src/feeds/makeFeed.ts";
import { endPerson } from "../../src/people/endPerson.ts";
import { makeToken } from "../../src/people/makeToken.ts";
import { routes } from "../../src/routes.ts";
import { saveSearch } from "../../src/search/saveSearch.ts";
import { type Role, roles } from "../../src/vocabulary.ts";
import type { Route } from "../../src/web/route.ts";
import { anImport } from "../imports/tracker.ts";
import { password, startApp, type TestApp } from "../support/app.ts";
import { restrictedRecord, secretWord } from "./restricted.ts";

type Record_ = Awaited<ReturnType<typeof restrictedRecord>>;
type Viewer = { id: number; on: boolean };
type Newsroom = { app: TestApp; record: Record_; count: number };

interface Example {
	at: string;
	body?: object;
	/** What whoever may use the address gets, where it is not 200 for a page, 303 for a form, 201 for a program's POST. */
	passes?: { html?: number; json?: number };
	/** What a stranger to the restricted story gets who otherwise may: it is not there. */
	strangers?: number;
	/** Changes who is signed in, so it gets a browser to itself. */
	signs?: boolean;
}

type Maker = (newsroom: Newsroom, viewer: Viewer) => Example | Promise<Example>;

/** Under the restricted story, whose strangers find nothing there. */
const hidden =
	(maker: Maker): Maker =>
	async (newsroom, viewer) => ({ strangers: 404, ...(await maker(newsroom, viewer)) });

const story = (more: string, body?: object) =>
	hidden(({ record }) => ({ at: `/stories/${record.shut.story.slug}${more}`, body }));
const inquiry = (more: string, body?: object) =>
	hidden(({ record }) => ({ at: `/inquiries/${record.shut.inquiry.id}${more}`, body }));
const reply = (more: string, body?: object) =>
	hidden(({ record }) => ({ at: `/replies/${record.shut.reply.id}${more}`, body }));
const somebody =
	(more: string, body?: object, passes?: Example["passes"]): Maker =>
	async ({ app }) => ({ at: `/people/${(await app.person()).id}${more}`, body, passes });
const plain =
	(at: string, body?: object, passes?: Example["passes"]): Maker =>
	() => ({ at, body, passes });

let searches = 0;
const savedBy = (app: TestApp, id: number) =>
	saveSearch(
		app.db,
		{ personId: id, now: app.clock.now() },
		{ id },
		{ name: `Kept ${++searches}`, query: "q=asked", shared: false },
	);

const question = { organization: "cse", subject: "What did you know?" };
const gone = { html: 404, json: 404 };
const inTheWay = { html: 409, json: 409 };
const shownOnce = { html: 201 };

const newFeed = (app: TestApp, id: number, kind: "deadlines" | "replies") =>
	makeFeed(
		app.db,
		{ personId: id, now: app.clock.now() },
		{ id },
		{ kind, whose: "all", story: undefined, organization: undefined },
	);

/** For every address: how to ask for it so that nothing but the access rule can be in the way. */
const examples: Record<string, Maker> = {
	"GET /healthz": plain("/healthz"),
	"GET /openapi.json": plain("/openapi.json"),
	// There are accounts, so this is closed for everybody.
	"GET /setup": plain("/setup", undefined, gone),
	"POST /setup": plain(
		"/setup",
		{ secret: "a", name: "A", email: "a@example.org", password: "long enough for one" },
		gone,
	),
	"GET /session": (_, { id }) => ({ at: "/session", passes: id === 0 ? {} : { html: 303, json: 303 } }),
	"POST /session": async ({ app }) => ({
		at: "/session",
		body: { email: (await app.person()).email, password },
		passes: { json: 303 },
		signs: true,
	}),
	"POST /session/end": () => ({ at: "/session/end", passes: { json: 303 }, signs: true }),
	"POST /language": plain("/language", { language: "en" }, { json: 303 }),

	"GET /organizations": plain("/organizations"),
	"GET /organization-names": plain("/organization-names?q=cse"),
	"GET /organizations/new": plain("/organizations/new"),
	"POST /organizations": ({ count }) => ({
		at: "/organizations",
		body: { nameEn: `Global Affairs ${count}`, kind: "department" },
	}),
	"GET /organizations/:slug": plain("/organizations/cse"),
	"GET /organizations/:slug/figures": plain("/organizations/cse/figures"),
	"GET /figures": plain("/figures?organization=cse"),
	"POST /organizations/:slug/changes": ({ count }) => ({
		at: "/organizations/cse/changes",
		body: { notes: `Call before ${count}` },
	}),
	"POST /organizations/:slug/contacts": ({ count }) => ({
		at: "/organizations/cse/contacts",
		body: { name: `Desk ${count}`, email: `desk${count}@example.org`, source: "its page" },
	}),
	"POST /contacts/:contactId/verification": async ({ record }) => ({
		at: `/contacts/${await record.newContact()}/verification`,
		body: {},
	}),
	"POST /contacts/:contactId/end": async ({ record }) => ({
		at: `/contacts/${await record.newContact()}/end`,
	}),

	"GET /people": plain("/people"),
	"POST /people": ({ count }) => ({
		at: "/people",
		body: { name: "Nora New", email: `nora${count}@example.org`, role: "journalist" },
		passes: shownOnce,
	}),
	"GET /people/:id": ({ record }) => ({ at: `/people/${record.owner.id}` }),
	"POST /people/:id/role": somebody("/role", { role: "editor" }),
	"POST /people/:id/password": (_, { id }) => ({
		at: `/people/${id}/password`,
		// Their own, but not the right one: the form again.
		body: { current: "not this one", password: "another long password" },
		passes: { html: 422, json: 422 },
	}),
	"POST /people/:id/password-reset": somebody("/password-reset", undefined, shownOnce),
	"POST /people/:id/end": somebody("/end"),
	"POST /people/:id/return": async ({ app, record }) => {
		const { id } = await app.person();
		await endPerson(app.db, { personId: record.owner.id, now: app.clock.now() }, id);
		return { at: `/people/${id}/return` };
	},
	"POST /people/:id/sessions/:sessionId/end": async ({ app }, { id }) => {
		await app.browser({ id });
		const session = await app.db.read.session.findFirstOrThrow({
			where: { personId: id },
			orderBy: { id: "desc" },
		});
		return { at: `/people/${id}/sessions/${session.id}/end` };
	},
	"GET /search": plain("/search?q=asked"),
	"POST /searches": ({ count }) => ({ at: "/searches", body: { name: `Search ${count}`, query: "q=asked" } }),
	"GET /searches/:id": async ({ app }, { id }) => ({
		at: `/searches/${(await savedBy(app, id)).id}`,
		passes: { html: 303, json: 200 },
	}),
	"POST /searches/:id/removal": async ({ app }, { id }) => ({
		at: `/searches/${(await savedBy(app, id)).id}/removal`,
	}),
	"GET /tokens": plain("/tokens"),
	"POST /tokens": plain("/tokens", { name: "newsletter" }, shownOnce),
	"POST /tokens/:tokenId/revocation": async ({ app }, { id }) => {
		const token = await makeToken(app.db, { personId: id, now: app.clock.now() }, id, "short-lived");
		return { at: `/tokens/${token.id}/revocation` };
	},
	"GET /links/:secret": async ({ record }) => ({ at: `/links/${await record.newLink()}` }),
	"POST /links/:secret": async ({ record }) => ({
		at: `/links/${await record.newLink()}`,
		body: { password: "another long password" },
		passes: { json: 303 },
		signs: true,
	}),

	"GET /": plain("/?whose=all"),
	"GET /inquiries": plain("/inquiries"),
	"GET /stories": plain("/stories"),
	"GET /stories/new": plain("/stories/new"),
	"POST /stories": plain("/stories", { title: "Another story" }),
	"GET /stories/:slug": story(""),
	"POST /stories/:slug/changes": hidden(({ record, count }) => ({
		at: `/stories/${record.shut.story.slug}/changes`,
		body: { desk: `${secretWord} desk ${count}` },
	})),
	"POST /stories/:slug/people": hidden(async ({ app, record }) => ({
		at: `/stories/${record.shut.story.slug}/people`,
		body: { personId: (await app.person()).id },
	})),
	"POST /stories/:slug/people/:personId/removal": hidden(async ({ app, record }) => {
		const person = await app.person();
		await record.putOn(person);
		return { at: `/stories/${record.shut.story.slug}/people/${person.id}/removal` };
	}),
	"GET /inquiries/new": plain("/inquiries/new"),
	"POST /inquiries": ({ record }) => ({
		at: "/inquiries",
		body: { ...question, story: record.shut.story.slug },
		// As for a story that never was: a message at the field.
		strangers: 422,
	}),
	"GET /stories/:slug/inquiries/new": story("/inquiries/new"),
	"POST /stories/:slug/inquiries": story("/inquiries", question),
	"GET /inquiries/:id": inquiry(""),
	"GET /inquiries/:id/changes": inquiry("/changes"),
	"POST /inquiries/:id/attempts": inquiry("/attempts", { channel: "phone", outcome: "voicemail_left" }),
	"POST /inquiries/:id/replies": inquiry("/replies", {
		kind: "statement",
		body: `A ${secretWord} given word.`,
		speakerName: "A",
	}),
	"POST /inquiries/:id/corrections": hidden(({ record, count }) => ({
		at: `/inquiries/${record.shut.inquiry.id}/corrections`,
		body: { subject: `Asked ${secretWord} ${count}`, why: "a slip" },
	})),
	"POST /inquiries/:id/withdrawal": hidden(async ({ record: { shut } }, { on }) => ({
		at: `/inquiries/${(on ? await shut.newInquiry() : shut.inquiry).id}/withdrawal`,
		body: { why: "not needed" },
	})),
	"POST /inquiries/:id/owner": hidden(async ({ app, record }) => {
		const person = await app.person();
		await record.putOn(person);
		return { at: `/inquiries/${record.shut.inquiry.id}/owner`, body: { personId: person.id } };
	}),
	"GET /attempts/:attemptId": hidden(({ record }) => ({ at: `/attempts/${record.shut.attempt.id}` })),
	"POST /attempts/:attemptId/corrections": hidden(({ record, count }) => ({
		at: `/attempts/${record.shut.attempt.id}/corrections`,
		body: { note: `${secretWord} ${count}`, why: "a slip" },
	})),
	"GET /replies/:replyId": reply(""),
	"POST /replies/:replyId/inquiries": hidden(async ({ record: { shut } }, { on }) => ({
		at: `/replies/${shut.reply.id}/inquiries`,
		body: { inquiryId: (on ? await shut.newInquiry() : shut.inquiry).id, basis: "it says so" },
	})),
	"POST /replies/:replyId/coverage": hidden(({ record }) => ({
		at: `/replies/${record.shut.reply.id}/coverage`,
		body: { questionId: record.shut.question.id, mark: "answered" },
	})),
	"POST /replies/:replyId/quotes": hidden(async ({ record: { shut } }, { on }) => ({
		at: `/replies/${(on ? await shut.newReply(shut.inquiry) : shut.reply).id}/quotes`,
		body: { passage: "this is our" },
	})),
	"POST /replies/:replyId/corrections": hidden(({ record, count }) => ({
		at: `/replies/${record.shut.reply.id}/corrections`,
		body: { speakerTitle: `${secretWord} ${count}`, why: "a slip" },
	})),
	"POST /quotes/:quoteId/approval": hidden(async ({ record: { shut } }, { on }) => ({
		at: `/quotes/${(on ? await shut.newQuote(await shut.newReply(shut.inquiry)) : shut.quote).id}/approval`,
	})),
	"GET /organizations/:slug/stock-lines": plain("/organizations/cse/stock-lines"),
	"GET /stock-lines/:id": hidden(async ({ app, record: { shut } }) => {
		const use = await app.db.read.stockUse.findFirstOrThrow({ where: { replyId: shut.reply.id } });
		return { at: `/stock-lines/${use.groupId}` };
	}),
	"POST /inquiries/:id/reply-suggestions": hidden(({ record }) => ({
		at: `/inquiries/${record.shut.inquiry.id}/reply-suggestions`,
		body: { body: `We were ${secretWord} asked, and this is our ${secretWord} given answer.` },
		// The form again, with the suggestion.
		passes: { html: 200 },
	})),
	"GET /review": plain("/review"),
	"GET /stories/:slug/lines": story("/lines"),
	"GET /stories/:slug/signoffs": story("/signoffs"),
	"POST /stories/:slug/signoffs": hidden(({ record }) => ({
		at: `/stories/${record.shut.story.slug}/signoffs`,
		// Not what the record supports: the difference is shown, and nothing is signed.
		body: { language: "en", paragraph: "Nobody replied." },
		passes: { html: 409, json: 409 },
	})),
	"GET /stories/:slug/publication": story("/publication"),
	"POST /stories/:slug/publication": story("/publication", { language: "en" }),
	"POST /stories/:slug/alerts": hidden(({ record }) => ({
		at: `/stories/${record.shut.story.slug}/alerts`,
		// No such alert.
		body: { publicationId: 9999, replyId: 9999, wording: "Updated." },
		passes: { html: 404, json: 404 },
	})),
	"POST /questions/:questionId/topics": hidden(({ record, count }) => ({
		at: `/questions/${record.shut.question.id}/topics`,
		body: { en: `the ${secretWord} ${count}` },
	})),
	"POST /inquiries/:id/short-notice": hidden(async ({ record: { shut } }, { on }) => ({
		at: `/inquiries/${(on ? await shut.newInquiry() : shut.inquiry).id}/short-notice`,
		body: { why: "it had just come out" },
	})),
	"POST /inquiries/:id/line-overrides": hidden(async ({ record: { shut } }, { on }) => ({
		at: `/inquiries/${(on ? await shut.newInquiry() : shut.inquiry).id}/line-overrides`,
		body: { line: "refused", why: "they hung up twice" },
	})),
	"GET /stories/:slug/draft-checks": story("/draft-checks"),
	"POST /stories/:slug/draft-checks": story("/draft-checks", { text: `It was ${secretWord} asked.` }),
	"GET /stories/:slug/draft-checks/:checkId": hidden(({ record }) => ({
		at: `/stories/${record.shut.story.slug}/draft-checks/${record.shut.draft.id}`,
	})),
	"POST /stories/:slug/draft-checks/:checkId/acceptances": hidden(async ({ record: { shut } }, { on }) => {
		const { id, key } = on ? await shut.newDraft() : shut.draft;
		return {
			at: `/stories/${shut.story.slug}/draft-checks/${id}/acceptances`,
			body: { finding: key, why: "it is from elsewhere" },
		};
	}),
	"POST /stories/:slug/draft-checks/:checkId/removal": hidden(async ({ record: { shut } }, { on }) => ({
		at: `/stories/${shut.story.slug}/draft-checks/${(on ? await shut.newDraft() : shut.draft).id}/removal`,
	})),
	"POST /stories/:slug/subjects": hidden(({ record, count }) => ({
		at: `/stories/${record.shut.story.slug}/subjects`,
		body: { name: `Mr ${secretWord} ${count}` },
	})),
	"POST /stories/:slug/subjects/:subjectId/removal": hidden(async ({ record: { shut } }, { on }) => ({
		at: `/stories/${shut.story.slug}/subjects/${(on ? await shut.newSubject() : shut.subject).id}/removal`,
	})),
	"GET /imports": plain("/imports"),
	// Without a file, which this table cannot send: a message at the field.
	"POST /imports": plain("/imports", {}, { html: 422, json: 422 }),
	// Of one's own: anybody else's does not exist, which tests/imports shows.
	"GET /imports/:id": async ({ app }, viewer) => ({ at: `/imports/${await anImport(app, viewer)}` }),
	"GET /imports/:id/file": async ({ app }, viewer) => ({
		at: `/imports/${await anImport(app, viewer)}/file`,
	}),
	"POST /imports/:id/mapping": async ({ app }, viewer) => ({
		at: `/imports/${await anImport(app, viewer)}/mapping`,
		body: {},
	}),
	"POST /imports/:id/start": async ({ app }, viewer) => ({
		at: `/imports/${await anImport(app, viewer, "stopped")}/start`,
	}),
	"POST /imports/:id/stop": async ({ app }, viewer) => ({
		at: `/imports/${await anImport(app, viewer, "running")}/stop`,
	}),
	"POST /imports/:id/removal": async ({ app }, viewer) => ({
		at: `/imports/${await anImport(app, viewer)}/removal`,
	}),
	"GET /log": plain("/log?limit=200"),
	"GET /settings": plain("/settings"),
	"POST /settings/house-style": plain("/settings/house-style", {}),
	"POST /settings/fair-time": plain("/settings/fair-time", { fairMinutes: 120 }),
	"POST /settings/sign-off": plain("/settings/sign-off", {}),
	// What is decided already: the drafts of the other addresses go on being kept.
	"POST /settings/drafts": plain("/settings/drafts", { keepDrafts: "true" }),
	"POST /examples": plain("/examples", undefined, inTheWay),
	"POST /examples/removal": plain("/examples/removal", undefined, inTheWay),
	"GET /exports": plain("/exports"),
	"GET /exports/inquiries.csv": plain("/exports/inquiries.csv"),
	"GET /exports/inquiries.xlsx": plain("/exports/inquiries.xlsx"),
	"GET /exports/inquiries.jsonl": plain("/exports/inquiries.jsonl"),
	"GET /exports/search.csv": plain(`/exports/search.csv?q=${secretWord}`),
	"GET /exports/search.xlsx": plain(`/exports/search.xlsx?q=${secretWord}`),
	"GET /exports/search.jsonl": plain(`/exports/search.jsonl?q=${secretWord}`),
	"GET /feeds": plain("/feeds"),
	"POST /feeds": plain("/feeds", { kind: "deadlines" }, shownOnce),
	"POST /feeds/:feedId/revocation": async ({ app }, { id }) => ({
		at: `/feeds/${(await newFeed(app, id, "deadlines")).id}/revocation`,
	}),
	// To whoever has the address: what its person may see.
	"GET /feeds/:secret.ics": async ({ app }, { id }) => ({
		at: `/feeds/${(await newFeed(app, id || (await app.person()).id, "deadlines")).secret}.ics`,
	}),
	"GET /feeds/:secret.atom": async ({ app }, { id }) => ({
		at: `/feeds/${(await newFeed(app, id || (await app.person()).id, "replies")).secret}.atom`,
	}),
	// A stream, to whoever asks for one: tests/live.
	"GET /live": plain("/live", undefined, { html: 406, json: 406 }),
	"GET /attachments/:attachmentId": hidden(({ record }) => ({
		at: `/attachments/${record.shut.attachment.id}`,
	})),
};

const keyOf = (route: Route) => `${route.method} ${route.path}`;

test("every address has its row in this table, and no row is of an address that is gone", () => {
	expect(Object.keys(examples).sort()).toEqual(routes.map(keyOf).sort());
});

/** The status that the route's own access rule asks for. */
function expected(
	route: Route,
	example: Example,
	role: Role | null,
	stranger: boolean,
	format: "html" | "json",
): number {
	if (route.may !== "anyone") {
		if (role === null) return format === "html" && route.method === "GET" ? 303 : 401;
		if (!route.may.includes(role)) return 403;
	}
	if (stranger && example.strangers !== undefined) return example.strangers;
	const usual =
		route.method === "GET" ? 200 : format === "html" ? 303 : route.answer ? (route.status ?? 201) : 303;
	return example.passes?.[format] ?? usual;
}

/** Asks for every address and answers those that came out otherwise than expected, and all that was read on the way. */
async function walk(newsroom: Newsroom, role: Role | null, viewer: Viewer, format: "html" | "json") {
	const { app } = newsroom;
	const open = () =>
		role === null
			? Promise.resolve(app.visitor().set("Accept", format === "html" ? "text/html" : "application/json"))
			: format === "html"
				? app.browser(viewer)
				: app.program(viewer);
	const usual = await open();
	const wrong: string[] = [];
	const read: { at: string; text: string }[] = [];
	for (const route of routes) {
		newsroom.count++;
		const make = examples[keyOf(route)];
		// The test above says so.
		if (make === undefined) continue;
		const letIn = route.may === "anyone" || (role !== null && route.may.includes(role));
		// Whoever is not let in at all needs no record to be kept from.
		const example = letIn ? await make(newsroom, viewer) : { at: route.path.replace(/:\w+/g, "1") };
		const agent = example.signs ? await open() : usual;
		const answer = await (route.method === "GET"
			? agent.get(example.at)
			: agent
					.post(example.at)
					.type(format === "html" ? "form" : "json")
					.send(example.body ?? {}));
		const right = expected(route, example, role, !viewer.on, format);
		if (answer.status !== right) {
			wrong.push(`${keyOf(route)}: ${answer.status}, not ${right} ${answer.text?.slice(0, 300)}`);
		}
		// What they typed themselves may come back to them.
		const typed = [example.at, ...Object.values(example.body ?? {}).map(String)];
		const text = typed.reduce((left, word) => left.replaceAll(word, ""), answer.text ?? "");
		read.push({ at: keyOf(route), text });
	}
	return { wrong, read };
}

const formats = ["html", "json"] as const;

const everybody: [string, Role | null][] = [
	...roles.map((role): [string, Role] => [role, role]),
	["nobody", null],
];

describe.each(everybody)("as %s", (_, role) => {
	let newsroom: Newsroom;
	const viewers: { stranger: Viewer; member: Viewer } = {
		stranger: { id: 0, on: false },
		member: { id: 0, on: true },
	};
	const read: { at: string; text: string }[] = [];

	beforeAll(async () => {
		const app = await startApp();
		newsroom = { app, record: await restrictedRecord(app), count: 0 };
		if (role === null) return;
		viewers.stranger.id = (await app.person(role)).id;
		viewers.member.id = (await app.person(role)).id;
		await newsroom.record.putOn(viewers.member);
	});
	afterAll(() => newsroom.app.close());

	const who = role === null ? (["stranger"] as const) : (["stranger", "member"] as const);
	test.each(who.flatMap((one) => formats.map((format) => [one, format] as const)))(
		"who is a %s to the restricted story everything answers what the table of rights says (%s)",
		async (one, format) => {
			const walked = await walk(newsroom, role, viewers[one], format);
			expect(walked.wrong).toEqual([]);
			if (one === "stranger") read.push(...walked.read);
			else expect(walked.read.some(({ text }) => text.includes(secretWord))).toBe(true);
			expect(newsroom.app.faults).toEqual([]);
		},
	);

	test("who is a stranger to it, one reads nothing of the restricted story in any list", async () => {
		const { app, record } = newsroom;
		if (role !== null) {
			const { owner } = record;
			for (const agent of [await app.browser(viewers.stranger), await app.program(viewers.stranger)]) {
				for (const at of [
					"/",
					"/?whose=mine",
					`/inquiries?person=${owner.id}`,
					"/inquiries?sort=deadline&limit=200",
					"/inquiries?overdue=true",
					"/inquiries?organization=cse",
					`/stories?person=${owner.id}`,
					"/stories?sort=title",
					"/review",
					"/organizations?q=communications",
					"/organizations/cse",
					"/search?q=asked",
					"/search?q=asked&sort=date",
					"/search?kind=inquiry&kind=question&kind=attempt&kind=reply&kind=quote&kind=story",
					"/search?q=answer&organization=cse",
					`/inquiries/${record.open.inquiry.id}`,
					`/inquiries/${record.open.inquiry.id}?since=0`,
					`/replies/${record.open.reply.id}`,
					"/stories/in-the-open",
					"/stories/in-the-open/draft-checks",
					`/stories/in-the-open/draft-checks/${record.open.draft.id}`,
					`/people/${viewers.member.id}`,
				]) {
					const answer = await agent.get(at).expect(200);
					read.push({ at, text: answer.text });
				}
			}
		}
		expect(read.filter(({ text }) => text.includes(secretWord)).map(({ at }) => at)).toEqual([]);

		const of = { storyId: record.shut.story.id };
		const ids = async (rows: Promise<{ id: number }[]>) => new Set((await rows).map(({ id }) => id));
		const numbers: Record<string, Set<number>> = {
			inquiries: await ids(app.db.read.inquiry.findMany({ where: of })),
			replies: await ids(app.db.read.reply.findMany({ where: of })),
			attempts: await ids(app.db.read.attempt.findMany({ where: { inquiry: of } })),
			attachments: await ids(app.db.read.attachment.findMany({ where: { reply: of } })),
		};
		const links = read.flatMap(({ at, text }) =>
			[...text.matchAll(/\/(inquiries|replies|attempts|attachments)\/(\d+)/g)]
				.filter(([, kind, id]) => numbers[kind as string]?.has(Number(id)))
				.map(([link]) => `${link} at ${at}`),
		);
		expect(links).toEqual([]);
	});
});

describe("whoever may log but is not on the restricted story", () => {
	let app: TestApp;
	let record: Record_;
	let program: Awaited<ReturnType<TestApp["program"]>>;
	beforeAll(async () => {
		app = await startApp();
		record = await restrictedRecord(app);
		program = await app.program(await app.person("administrator"));
	});
	afterAll(() => app.close());

	test("counts only what they may see", async () => {
		const inquiriesOf = async () => (await program.get("/organizations/cse")).body;
		expect(await inquiriesOf()).toMatchObject({ inquiryCount: 1, inquiries: [{ story: "in-the-open" }] });
		const { body } = await program.get("/organizations");
		expect(body.organizations).toMatchObject([{ inquiryCount: 1 }]);
		const desk = (await program.get("/?whose=all")).body;
		expect(desk.dueToday.total + desk.overdue.total + desk.waiting.total + desk.drafts.total).toBeLessThan(2);
		expect((await program.get("/inquiries")).body.items).toHaveLength(1);
	});

	test("gets for one of its numbers the very answer that a number of nothing gets", async () => {
		const { open, shut } = record;
		const nothing = 99_999;
		const pairs: [string, (id: number) => object, number][] = [
			[
				`/replies/${open.reply.id}/inquiries`,
				(inquiryId) => ({ inquiryId, basis: "it says so" }),
				shut.inquiry.id,
			],
			[
				`/inquiries/${open.inquiry.id}/replies`,
				(id) => ({ kind: "statement", body: "Yes.", alsoInquiryIds: [id], alsoBasis: "it says so" }),
				shut.inquiry.id,
			],
			[
				`/replies/${open.reply.id}/coverage`,
				(questionId) => ({ questionId, mark: "answered" }),
				shut.question.id,
			],
		];
		for (const [at, bodyFor, id] of pairs) {
			const theirs = await program.post(at).send(bodyFor(id));
			const none = await program.post(at).send(bodyFor(nothing));
			expect(theirs.status).toBeGreaterThanOrEqual(400);
			expect([theirs.status, theirs.body]).toEqual([none.status, none.body]);
		}
		for (const path of ["/inquiries/ID", "/replies/ID", "/attempts/ID", "/attachments/ID"]) {
			const theirs = await program.get(path.replace("ID", String(shut.inquiry.id)));
			const none = await program.get(path.replace("ID", String(nothing)));
			expect([theirs.status, theirs.body]).toEqual([404, none.body]);
		}
		const theirs = await program.get(`/stories/${shut.story.slug}`).expect(404);
		expect(theirs.body).toEqual((await program.get("/stories/no-such-story")).body);
	});
});
