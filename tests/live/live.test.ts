import { jest } from "@jest/globals";
import { createApp } from "../../src/app.ts";
import { openDatabase } from "../../src/database/database.ts";
import { makeToken } from "../../src/people/makeToken.ts";
import { revokeToken } from "../../src/people/revokeToken.ts";
import { endSession } from "../../src/sessions/endSession.ts";
import { addPerson } from "../../src/stories/addPerson.ts";
import { removePerson } from "../../src/stories/removePerson.ts";
import { tamper } from "../record/tamper.ts";
import { newsroom } from "../stories/newsroom.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { serve } from "../support/browser.ts";
import { kind } from "../support/database.ts";
import { follow, signedIn } from "./stream.ts";

type Person = Awaited<ReturnType<TestApp["person"]>>;

let app: TestApp;
let server: { address: string; close(): Promise<void> };
let make: ReturnType<typeof newsroom>;
let writer: Person;
let reader: Person;

beforeEach(async () => {
	app = await startApp();
	server = await serve(app.app);
	make = newsroom(app);
	writer = await app.person("journalist");
	reader = await app.person("editor");
});
afterEach(async () => {
	jest.useRealTimers();
	await server.close();
	await app.close();
	expect(app.faults).toEqual([]);
});

/** A stream that has begun. */
async function open(headers: Record<string, string>, path?: string, address = server.address) {
	const stream = await follow(address, headers, path);
	await stream.alive(1);
	return stream;
}

describe("a stream", () => {
	test("tells what is logged, by number and story, and lets nobody on the way keep it back", async () => {
		const stream = await open(await signedIn(app, reader));
		expect(stream.status).toBe(200);
		expect(stream.headers).toMatchObject({
			"content-type": "text/event-stream; charset=utf-8",
			"cache-control": "no-store",
			"x-accel-buffering": "no",
		});
		const story = await make.story(writer, "Tasking orders", { slug: "tasking-orders" });
		await make.organization("dnd", "Department of National Defence");
		const number = await app.db.headNumber();
		expect(await stream.next()).toEqual({
			id: String(number - 1),
			event: "logged",
			data: JSON.stringify({ number: number - 1, story: story.slug }),
		});
		expect(await stream.told()).toEqual({ number, story: null });
		await make.inquiry(writer, story, { slug: "dnd" }, { questions: ["When?", "Why?"] });
		// Many entries of one story, one event.
		expect(await stream.told()).toEqual({ number: await app.db.headNumber(), story: story.slug });
	});

	test("goes on where an earlier one, or the page, stopped", async () => {
		const cookie = await signedIn(app, reader);
		const before = await app.db.headNumber();
		await make.story(writer, "One", { slug: "one" });
		const between = await app.db.headNumber();
		await make.story(writer, "Two", { slug: "two" });
		const after = await app.db.headNumber();
		const stories = async (stream: Awaited<ReturnType<typeof follow>>, count: number) => {
			const told = [];
			for (let left = count; left > 0; left--) told.push((await stream.told())?.story);
			return told;
		};
		expect(await stories(await open(cookie, `/live?after=${before}`), 2)).toEqual(["one", "two"]);
		const resumed = await open({ ...cookie, "Last-Event-ID": String(between) }, `/live?after=${before}`);
		expect(await stories(resumed, 1)).toEqual(["two"]);
		for (const from of [after, "9999999", "x", "-1"]) {
			const stream = await open({ ...cookie, "Last-Event-ID": "nothing" }, `/live?after=${from}`);
			await make.story(writer, "Three", { slug: `three-${from}` });
			expect(await stories(stream, 1)).toEqual([`three-${from}`]);
			stream.close();
		}
	});

	test("tells nothing of persons and sessions, nor of what was taken back", async () => {
		const stream = await open(await signedIn(app, reader));
		await app.browser(await app.person());
		await makeToken(app.db, { personId: writer.id, now: app.clock.now() }, writer.id, "newsletter");
		await app.db
			.write({ personId: writer.id, now: app.clock.now() }, async ({ tx, log, now }) => {
				const row = await tx.story.create({
					data: { slug: "never", title: "Never", timeZone: "America/Toronto", createdAt: now },
				});
				await log({ action: "story.created", type: "Story", row, storyId: row.id });
				throw new Error("taken back");
			})
			.catch(() => {});
		await make.story(writer, "After", { slug: "after" });
		expect(await stream.told()).toEqual({ number: await app.db.headNumber(), story: "after" });
	});

	test("of a stranger tells nothing of a restricted story, and ends telling whoever is taken off it", async () => {
		const member = await app.person();
		const author = { personId: writer.id, now: app.clock.now() };
		const shut = await make.story(writer, "Quietly", { slug: "shut", restricted: true });
		await addPerson(app.db, author, writer, "shut", { personId: member.id, part: "member" });
		const [stranger, on] = [await open(await signedIn(app, reader)), await open(await signedIn(app, member))];
		await make.organization("dnd", "Department of National Defence");
		await make.inquiry(writer, shut, { slug: "dnd" });
		const inquired = await app.db.headNumber();
		expect((await on.told())?.story).toBeNull();
		expect(await on.told()).toEqual({ number: inquired, story: "shut" });
		await removePerson(app.db, author, writer, "shut", member.id);
		await make.inquiry(writer, shut, { slug: "dnd" }, { subject: "And then?" });
		await make.story(writer, "Open", { slug: "open" });
		const number = await app.db.headNumber();
		expect(await on.told()).toEqual({ number, story: "open" });
		expect((await stranger.told())?.story).toBeNull();
		expect(await stranger.told()).toEqual({ number, story: "open" });
		// Nor afterwards.
		const again = await open(await signedIn(app, reader), `/live?after=${inquired - 1}`);
		expect(await again.told()).toEqual({ number, story: "open" });
	});

	test("ends with the session or token that opened it, before anything more is told", async () => {
		const cookie = await signedIn(app, reader);
		const token = await makeToken(app.db, { personId: reader.id, now: app.clock.now() }, reader.id, "wire");
		const bearer = { Authorization: `Bearer ${token.secret}` };
		const [browser, program, still] = [
			await open(cookie),
			await open(bearer),
			await open(await signedIn(app, writer)),
		];
		const session = await app.db.read.session.findFirstOrThrow({ where: { personId: reader.id } });
		const author = { personId: reader.id, now: app.clock.now() };
		await endSession(app.db, author, reader.id, session.id);
		await revokeToken(app.db, author, token.id);
		await make.story(writer, "After", { slug: "after" });
		expect(await browser.next()).toBeNull();
		expect(await program.next()).toBeNull();
		expect((await still.told())?.story).toBe("after");
	});

	test("shows every 25 seconds that it is alive, and ends then if its session has", async () => {
		jest.useFakeTimers({
			doNotFake: [
				"Date",
				"hrtime",
				"nextTick",
				"performance",
				"queueMicrotask",
				"setImmediate",
				"clearImmediate",
				"setTimeout",
				"clearTimeout",
			],
		});
		const stream = await open(await signedIn(app, reader));
		jest.advanceTimersByTime(25_000);
		await stream.alive(2);
		const session = await app.db.read.session.findFirstOrThrow({ where: { personId: reader.id } });
		await endSession(app.db, { personId: reader.id, now: app.clock.now() }, reader.id, session.id);
		jest.advanceTimersByTime(25_000);
		expect(await stream.next()).toBeNull();
	});

	test("is one of five for each session: a sixth tells the first that it is enough", async () => {
		const cookie = await signedIn(app, reader);
		const other = await open(await signedIn(app, reader));
		const streams = [];
		for (let count = 0; count < 6; count++) streams.push(await open(cookie));
		expect((await streams[0]?.next())?.event).toBe("superseded");
		expect(await streams[0]?.next()).toBeNull();
		await make.story(writer, "One", { slug: "one" });
		for (const stream of [...streams.slice(1), other]) expect((await stream.told())?.story).toBe("one");
	});

	test("is only for whoever is signed in, and asks for one", async () => {
		const cookie = await signedIn(app, reader);
		expect((await follow(server.address, {})).status).toBe(303);
		expect((await follow(server.address, { Accept: "application/json" })).status).toBe(401);
		expect((await follow(server.address, { ...cookie, Accept: "text/html" })).status).toBe(406);
		const head = await fetch(`${server.address}/live`, { method: "HEAD", headers: cookie });
		expect([head.status, head.headers.get("content-type")]).toEqual([
			200,
			"text/event-stream; charset=utf-8",
		]);
	});

	test("does not keep the program from stopping", async () => {
		const stopping = new AbortController();
		const { db, config, clock } = app;
		const other = await serve(createApp({ db, config, clock, stopping: stopping.signal }, () => {}));
		const cookie = await signedIn(app, reader);
		const stream = await open(cookie, "/live", other.address);
		stopping.abort();
		expect(await stream.next()).toBeNull();
		expect((await follow(other.address, cookie)).status).toBe(503);
		await other.close();
	});
});

test("what another process logs is told too", async () => {
	const stream = await open(await signedIn(app, reader));
	const other = await openDatabase(app.config.databaseUrl);
	try {
		await newsroom({ ...app, db: { ...app.db, ...other } }).story(writer, "Elsewhere", { slug: "elsewhere" });
		expect((await stream.told())?.story).toBe("elsewhere");
	} finally {
		await other.close();
	}
});

if (kind === "postgresql") {
	test("what was logged while the connection was lost is told once it is back", async () => {
		const stream = await open(await signedIn(app, reader));
		const name = new URL(app.config.databaseUrl).pathname.slice(1);
		const connections = `SELECT pg_terminate_backend("pid") FROM pg_stat_activity WHERE "datname" = '${name}'`;
		await tamper(process.env.POSTGRESQL_SERVER as string, connections);
		const other = await openDatabase(app.config.databaseUrl);
		try {
			const elsewhere = newsroom({ ...app, db: { ...app.db, ...other } });
			await elsewhere.story(writer, "Meanwhile", { slug: "meanwhile" });
			expect((await stream.told())?.story).toBe("meanwhile");
			await elsewhere.story(writer, "Afterwards", { slug: "afterwards" });
			expect((await stream.told())?.story).toBe("afterwards");
		} finally {
			await other.close();
		}
	});
}
