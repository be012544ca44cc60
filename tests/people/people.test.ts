import { paths } from "../../src/paths.ts";
import { invitePerson } from "../../src/people/invitePerson.ts";
import { makeToken } from "../../src/people/makeToken.ts";
import { peopleAnswer, personPageAnswer, tokensAnswer } from "../../src/people/web.ts";
import { recorded } from "../../src/record/records.ts";
import { password, startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const chosen = "a password of my own";

/** Every secret that was handed out must be nowhere in the log, and nor may any stored hash. */
async function expectNoSecretLogged(...secrets: string[]) {
	const log = (await app.db.read.logEntry.findMany()).map((entry) => entry.data).join("\n");
	const rows = [
		...(await app.db.read.session.findMany()),
		...(await app.db.read.accessToken.findMany()),
		...(await app.db.read.oneTimeLink.findMany()),
	];
	const people = await app.db.read.person.findMany();
	const hashes = [...rows.map((row) => row.tokenHash), ...people.map((row) => row.passwordHash ?? "argon2")];
	for (const secret of [...secrets, ...hashes, "argon2"]) expect(log).not.toContain(secret);
}

const actions = async () =>
	(await app.db.read.logEntry.findMany({ orderBy: { number: "asc" } })).map((entry) => entry.action);

async function story(title: string, restricted: boolean, ...people: { id: number }[]) {
	await app.db.write({ personId: null, now: app.clock.now() }, async ({ tx, now }) => {
		const row = await tx.story.create({
			data: {
				slug: title.toLowerCase().replaceAll(" ", "-"),
				title,
				timeZone: "America/Toronto",
				restricted,
				createdAt: now,
			},
		});
		for (const { id } of people) {
			await tx.storyPerson.create({ data: { storyId: row.id, personId: id, part: "reporter" } });
		}
	});
}

describe("the list of people", () => {
	test("shows everybody names and roles; addresses, invitations and people who left to administrators only", async () => {
		const administrator = await app.person("administrator", "Ada Min");
		const reporter = await app.person("journalist", "Rae Porter");
		await app.person("journalist", "Émile Zola");
		const gone = await app.person("editor", "Gone Long");
		const boss = await app.browser(administrator);
		await boss.post(paths.personEnd(gone.id)).expect(303);

		const seen = await (await app.browser(reporter)).get("/people").expect(200);
		expect(seen.text).toContain("Ada Min");
		expect(seen.text).not.toContain("ada.min@example.org");
		expect(seen.text).not.toContain("Gone Long");
		expect(seen.text).not.toContain('action="/people"');

		const administered = await boss.get("/people").expect(200);
		expect(administered.text).toContain("rae.porter@example.org");
		expect(administered.text).toContain("Gone Long");
		expect(administered.text).toContain('action="/people"');

		const { body } = await (await app.program(reporter)).get("/people").expect(200);
		const { people } = peopleAnswer.parse(body);
		expect(people.map((person) => person.name)).toEqual(["Ada Min", "Émile Zola", "Rae Porter"]);
		expect(people.filter((person) => person.email !== undefined).map((person) => person.id)).toEqual([
			reporter.id,
		]);
	});

	test("goes on page by page without losing or repeating anybody", async () => {
		const administrator = await app.person("administrator", "Same Name");
		for (let i = 0; i < 6; i++) await app.person("journalist", `Person ${"abcdef"[i]}`);
		const program = await app.program(administrator);
		const seen: number[] = [];
		for (let after: string | null = ""; after !== null; ) {
			const address = paths.people({ limit: 3, after });
			const { people, next } = peopleAnswer.parse((await program.get(address).expect(200)).body);
			seen.push(...people.map((person) => person.id));
			after = next;
		}
		expect(new Set(seen).size).toBe(7);
		expect(seen).toHaveLength(7);
	});
});

describe("inviting", () => {
	const rae = { name: "Rae Porter", email: "Rae@Example.org", role: "editor" };

	test("shows a link once, with which the person chooses a password and is signed in", async () => {
		const boss = await app.browser(await app.person("administrator"));
		const answer = await boss
			.post("/people")
			.type("form")
			.send({ ...rae, idempotencyKey: "k" })
			.expect(201);
		const link = /value="[^"]*(\/links\/([\w-]{43}))"/.exec(answer.text);
		const [, address = "", secret = ""] = link ?? [];

		const again = await boss
			.post("/people")
			.type("form")
			.send({ ...rae, idempotencyKey: "k" })
			.expect(201);
		expect(again.text).toContain("shown once already");
		expect(again.text).not.toContain("/links/");
		expect(await app.db.read.person.count({ where: { email: "rae@example.org" } })).toBe(1);

		const newcomer = app.visitor();
		expect((await newcomer.get(address).expect(200)).text).toContain("Rae Porter");
		await newcomer.post(address).type("form").send({ password: "too short" }).expect(422);
		const signedIn = await newcomer.post(address).type("form").send({ password: chosen }).expect(303);
		const cookie = signedIn.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
		await app.visitor().get("/people").set("Cookie", cookie).expect(200);

		await newcomer.get(address).expect(404);
		await newcomer.post(address).type("form").send({ password: chosen }).expect(404);
		await app
			.visitor()
			.post("/session")
			.type("form")
			.send({ email: rae.email, password: chosen })
			.expect(303);
		await expectNoSecretLogged(secret, chosen, cookie.split("=")[1] ?? "");
	});

	test("answers a program with the link, and the same request again without it", async () => {
		const boss = await app.program(await app.person("administrator"));
		const send = () => boss.post("/people").set("Idempotency-Key", "once").send(rae).expect(201);
		const first = (await send()).body;
		expect(first).toMatchObject({ name: "Rae Porter", email: "rae@example.org", state: "invited" });
		expect(first.invitationUrl).toMatch(/\/links\/[\w-]{43}$/);
		const second = (await send()).body;
		expect(second).toEqual({ ...first, invitationUrl: null });
		const stored = await app.db.read.submission.findMany();
		expect(JSON.stringify(stored)).not.toContain(first.invitationUrl.slice(-43));
	});

	test("is refused for an address that somebody has, for fields that are missing, and to all but administrators", async () => {
		const administrator = await app.person("administrator");
		const boss = await app.browser(administrator);
		const taken = await boss
			.post("/people")
			.type("form")
			.send({ ...rae, email: administrator.email.toUpperCase() })
			.expect(422);
		expect(taken.text).toContain("This is already in use");
		expect(taken.text).toContain('value="Rae Porter"');
		const empty = await (await app.program(administrator)).post("/people").send({}).expect(422);
		expect(Object.keys(empty.body.errors).sort()).toEqual(["email", "name", "role"]);
		for (const role of ["journalist", "editor", "counsel"] as const) {
			await (await app.browser(await app.person(role))).post("/people").type("form").send(rae).expect(403);
		}
		expect(await app.db.read.person.count({ where: { name: "Rae Porter" } })).toBe(0);
	});

	test("again, while the first link was not used, stops the first link", async () => {
		const administrator = await app.person("administrator");
		const boss = await app.program(administrator);
		const { id, invitationUrl } = (await boss.post("/people").send(rae).expect(201)).body;
		const renewed = (await boss.post(paths.personReset(id)).send({}).expect(201)).body;
		expect(renewed.purpose).toBe("invitation");
		expect(renewed.expiresAt).toBe("2017-02-23T21:42:00.000Z");
		await app.visitor().get(invitationUrl).expect(404);
		await app.visitor().get(renewed.url).expect(200);
		app.clock.pass(7 * 24 * 60);
		await app.visitor().get(renewed.url).expect(404);
		await app.visitor().post(renewed.url).type("form").send({ password: chosen }).expect(404);
	});

	test("takes the language of whoever uses the link, and nobody else may write in it", async () => {
		const { id, secret } = await invitePerson(
			app.db,
			{ personId: null, now: app.clock.now() },
			{ name: "René", email: "rene@example.org", role: "journalist", language: "en" },
		);
		const page = await app.visitor().get(`/links/${secret}`).set("Accept-Language", "fr-CA").expect(200);
		expect(page.text).toContain("Bienvenue, René.");
		await app
			.visitor()
			.post(`/links/${secret}`)
			.set("Sec-Fetch-Site", "cross-site")
			.type("form")
			.send({ password: chosen })
			.expect(403);
		await app
			.visitor()
			.post(`/links/${secret}`)
			.set("Accept-Language", "fr-CA")
			.type("form")
			.send({ password: chosen })
			.expect(303);
		expect((await app.db.read.person.findUniqueOrThrow({ where: { id } })).language).toBe("fr");
	});

	test("with one link used twice at the same moment sets one password", async () => {
		const { secret } = await invitePerson(
			app.db,
			{ personId: null, now: app.clock.now() },
			{ name: "René", email: "rene@example.org", role: "journalist", language: "en" },
		);
		const send = (word: string) =>
			app.visitor().post(`/links/${secret}`).type("form").send({ password: word });
		const answers = await Promise.all([send("the first password"), send("the second password")]);
		expect(answers.map((answer) => answer.status).sort()).toEqual([303, 404]);
	});
});

describe("a person's page", () => {
	test("shows others the name, the role and only the stories that they may see", async () => {
		const rae = await app.person("journalist", "Rae Porter");
		const colleague = await app.person("editor", "Ed Itor");
		const administrator = await app.person("administrator");
		await app.browser(rae);
		await story("Tasking orders", false, rae);
		await story("Secret file", true, rae);
		await story("Shared secret", true, rae, colleague);

		const seen = await (await app.browser(colleague)).get(paths.person(rae.id)).expect(200);
		expect(seen.text).toContain("Tasking orders");
		expect(seen.text).toContain("Shared secret");
		for (const hidden of ["Secret file", "secret-file", rae.email, "Access tokens", "127.0.0.1"]) {
			expect(seen.text).not.toContain(hidden);
		}
		const json = personPageAnswer.parse(
			(await (await app.program(colleague)).get(paths.person(rae.id)).expect(200)).body,
		);
		expect(json.sessions).toBeUndefined();
		expect(json.tokens).toBeUndefined();

		const administered = await (await app.browser(administrator)).get(paths.person(rae.id)).expect(200);
		expect(administered.text).toContain("Tasking orders");
		expect(administered.text).not.toContain("Secret file");
		expect(administered.text).toContain(rae.email);

		await (await app.browser(rae)).get("/people/999").expect(404);
		await (await app.browser(rae)).get("/people/rae").expect(404);
	});

	test("is complete in both languages for oneself and for an administrator", async () => {
		const administrator = await app.person("administrator");
		const rae = await app.person("journalist", "Rae Porter");
		const invited = await invitePerson(
			app.db,
			{ personId: administrator.id, now: app.clock.now() },
			{ name: "New", email: "new@example.org", role: "counsel", language: "en" },
		);
		await makeToken(app.db, { personId: rae.id, now: app.clock.now() }, rae.id, "wire");
		const boss = await app.browser(administrator);
		for (const language of ["en", "fr"]) {
			for (const address of ["/people", "/tokens", paths.person(administrator.id), paths.person(rae.id)]) {
				await boss.get(address).set("Accept-Language", language).expect(200);
			}
			await boss.get(paths.person(invited.id)).set("Accept-Language", language).expect(200);
			await (await app.browser(rae)).get(paths.person(rae.id)).set("Accept-Language", language).expect(200);
		}
	});

	test("lists one's sessions, marks the one in use, and ends any of them", async () => {
		const rae = await app.person("journalist");
		const other = await app.person("journalist");
		const here = await app.browser(rae);
		const elsewhere = await app.browser(rae);
		const stranger = await app.browser(other);
		const { sessions = [] } = personPageAnswer.parse(
			(await here.get(paths.person(rae.id)).set("Accept", "application/json").expect(200)).body,
		);
		expect(sessions.map((session) => session.current).sort()).toEqual([false, true]);
		const notMine = sessions.find((session) => !session.current)?.id ?? 0;

		await stranger.post(paths.sessionEnd(rae.id, notMine)).expect(403);
		await stranger.post(paths.sessionEnd(other.id, notMine)).expect(404);
		await elsewhere.get("/people").expect(200);
		await here.post(paths.sessionEnd(rae.id, notMine)).expect(303).expect("Location", paths.person(rae.id));
		await elsewhere.get("/people").expect(303);
		await here.get("/people").expect(200);
		await here.post(paths.signOut()).expect(303);
		await here.get("/people").expect(303);
	});
});

describe("changing one's password", () => {
	test("asks for the present one, ends every other session, and is logged without either", async () => {
		const rae = await app.person("journalist");
		const here = await app.browser(rae);
		const elsewhere = await app.browser(rae);
		const action = paths.personPassword(rae.id);
		const wrong = await here
			.post(action)
			.type("form")
			.send({ current: "guess", password: chosen })
			.expect(422);
		expect(wrong.text).toContain("This is not your current password.");
		await elsewhere.get("/people").expect(200);

		const changed = await here
			.post(action)
			.set("Idempotency-Key", "k")
			.type("form")
			.send({ current: password, password: chosen })
			.expect(303);
		expect((await here.get(changed.headers.location ?? "").expect(200)).text).toContain(
			"Your password is changed.",
		);
		await elsewhere.get("/people").expect(303);
		const signIn = (word: string) =>
			app.visitor().post("/session").type("form").send({ email: rae.email, password: word });
		await signIn(password).expect(422);
		await signIn(chosen).expect(303);
		expect(await actions()).toContain("person.password_changed");
		expect(await app.db.read.submission.count()).toBe(0);
		await expectNoSecretLogged(chosen, password);
	});

	test("is nobody else's to do, administrators included, and can't be guessed at without end", async () => {
		const rae = await app.person("journalist");
		const boss = await app.browser(await app.person("administrator"));
		await boss
			.post(paths.personPassword(rae.id))
			.type("form")
			.send({ current: password, password: chosen })
			.expect(403);
		const here = await app.browser(rae);
		const guess = (current: string) =>
			here.post(paths.personPassword(rae.id)).type("form").send({ current, password: chosen });
		for (let i = 0; i < 10; i++) await guess(`guess ${i}`).expect(422);
		await guess(password).expect(429);
	});
});

describe("a password reset", () => {
	test("ends nothing until its link is used, and then every session", async () => {
		const rae = await app.person("journalist");
		const boss = await app.browser(await app.person("administrator"));
		const before = await app.browser(rae);
		const answer = await boss.post(paths.personReset(rae.id)).expect(201);
		const [, address = "", secret = ""] = /value="[^"]*(\/links\/([\w-]{43}))"/.exec(answer.text) ?? [];
		await before.get("/people").expect(200);
		await app.visitor().post(address).type("form").send({ password: chosen }).expect(303);
		await before.get("/people").expect(303);
		await app
			.visitor()
			.post("/session")
			.type("form")
			.send({ email: rae.email, password: chosen })
			.expect(303);
		await expectNoSecretLogged(secret, chosen);
	});

	test("works for a day, only by its last link, and not after the password was changed otherwise", async () => {
		const rae = await app.person("journalist");
		const boss = await app.program(await app.person("administrator"));
		const reset = async () => (await boss.post(paths.personReset(rae.id)).send({}).expect(201)).body.url;
		const first = await reset();
		const second = await reset();
		await app.visitor().get(first).expect(404);
		await app.visitor().get(second).expect(200);
		app.clock.pass(24 * 60);
		await app.visitor().get(second).expect(404);

		const third = await reset();
		await (await app.program(rae))
			.post(paths.personPassword(rae.id))
			.send({ current: password, password: chosen })
			.expect(200);
		await app.visitor().get(third).expect(404);
		await (await app.program(rae)).post(paths.personReset(rae.id)).send({}).expect(403);
	});

	test("link that is unknown, or holds anything at all, is not found", async () => {
		for (const secret of ["x", "%00", "a".repeat(5000), "..%2f..", "%F0%9F%93%B0"]) {
			await app.visitor().get(`/links/${secret}`).expect(404);
			await app.visitor().post(`/links/${secret}`).type("form").send({ password: chosen }).expect(404);
		}
	});
});

describe("roles and leaving", () => {
	test("another role holds at once, in sessions and tokens that were open before", async () => {
		const rae = await app.person("journalist");
		const boss = await app.browser(await app.person("administrator"));
		const browser = await app.browser(rae);
		const program = await app.program(rae);
		const invitation = { name: "X", email: "x@example.org", role: "counsel" };
		await program.post("/people").send(invitation).expect(403);
		await boss.post(paths.personRole(rae.id)).type("form").send({ role: "administrator" }).expect(303);
		await program.post("/people").send(invitation).expect(201);
		await boss.post(paths.personRole(rae.id)).type("form").send({ role: "counsel" }).expect(303);
		await browser.post("/people").type("form").send(invitation).expect(403);
		await boss.post(paths.personRole(rae.id)).type("form").send({ role: "owner" }).expect(422);
		await browser.post(paths.personRole(rae.id)).type("form").send({ role: "administrator" }).expect(403);
	});

	test("whoever was ended is signed out, can't come in by password, token or link, and can be brought back", async () => {
		const rae = await app.person("journalist");
		const boss = await app.program(await app.person("administrator"));
		const browser = await app.browser(rae);
		const program = await app.program(rae);
		const { url } = (await boss.post(paths.personReset(rae.id)).send({}).expect(201)).body;
		const signIn = () => app.visitor().post("/session").type("form").send({ email: rae.email, password });

		const ended = (await boss.post(paths.personEnd(rae.id)).send({}).expect(200)).body;
		expect(ended).toMatchObject({ state: "ended", sessions: [], openLink: null });
		await browser.get("/people").expect(303);
		await program.get("/people").expect(401);
		await signIn().expect(422);
		await app.visitor().get(url).expect(404);
		const refused = await boss.post(paths.personReset(rae.id)).send({}).expect(422);
		expect(refused.body.errors[""]).toContain("Bring them back first");

		await boss.post(paths.personReturn(rae.id)).send({}).expect(200);
		await signIn().expect(303);
		await program.get("/people").expect(401);
		await app.visitor().get(url).expect(404);
		expect(await actions()).toEqual(expect.arrayContaining(["person.ended", "person.returned"]));
	});

	test("the last administrator can neither be ended nor lose the role, invited ones not counted", async () => {
		const administrator = await app.person("administrator");
		const boss = await app.browser(administrator);
		await boss
			.post("/people")
			.type("form")
			.send({ name: "Next", email: "next@example.org", role: "administrator" })
			.expect(201);
		const role = await boss
			.post(paths.personRole(administrator.id))
			.type("form")
			.send({ role: "editor" })
			.expect(422);
		expect(role.text).toContain("Nobody else could administer.");
		const end = await boss.post(paths.personEnd(administrator.id)).expect(422);
		expect(end.text).toContain("Nobody else could administer.");

		const second = await app.person("administrator");
		const other = await app.browser(second);
		const answers = await Promise.all([
			boss.post(paths.personEnd(second.id)),
			other.post(paths.personEnd(administrator.id)),
		]);
		const active = await app.db.read.person.count({
			where: { role: "administrator", endedAt: null, passwordHash: { not: null } },
		});
		expect(active).toBe(1);
		expect(answers.map((answer) => answer.status)).toContain(303);
	});
});

describe("access tokens", () => {
	test("are shown once, work until revoked, and are listed without their secret", async () => {
		const rae = await app.person("counsel");
		const browser = await app.browser(rae);
		const send = () =>
			browser.post("/tokens").type("form").send({ name: "wire <desk>", idempotencyKey: "k" }).expect(201);
		const made = await send();
		const secret = /value="([\w-]{43})"/.exec(made.text)?.[1] ?? "";
		expect((await send()).text).toContain("shown once already");

		const program = () =>
			app.visitor().get("/tokens").set("Accept", "application/json").set("Authorization", `Bearer ${secret}`);
		const { tokens } = tokensAnswer.parse((await program().expect(200)).body);
		expect(tokens).toHaveLength(1);
		expect(JSON.stringify(tokens)).not.toContain(secret);
		const page = await browser.get(paths.person(rae.id)).expect(200);
		expect(page.text).toContain("wire &lt;desk&gt;");
		expect(page.text).not.toContain(secret);

		await browser.post(paths.tokenRevocation(tokens[0]?.id ?? 0)).expect(303);
		await program().expect(401);
		await browser.post(paths.tokenRevocation(tokens[0]?.id ?? 0)).expect(303);
		expect((await actions()).filter((action) => action.startsWith("token."))).toEqual([
			"token.made",
			"token.revoked",
		]);
		await expectNoSecretLogged(secret);
	});

	test("are revoked by their owner or an administrator, and exist for nobody else", async () => {
		const rae = await app.person("journalist");
		const author = { personId: rae.id, now: app.clock.now() };
		const first = await makeToken(app.db, author, rae.id, "one");
		const second = await makeToken(app.db, author, rae.id, "two");
		const editor = await app.program(await app.person("editor"));
		await editor.post(paths.tokenRevocation(first.id)).send({}).expect(404);
		await editor.post(paths.tokenRevocation(9999)).send({}).expect(404);
		expect((await editor.get("/tokens").expect(200)).body.tokens).toHaveLength(1);
		const boss = await app.program(await app.person("administrator"));
		const answer = await boss.post(paths.tokenRevocation(first.id)).send({}).expect(200);
		expect(answer.body.revokedAt).toBe("2017-02-16T21:42:00.000Z");
		const own = app
			.visitor()
			.set("Accept", "application/json")
			.set("Authorization", `Bearer ${second.secret}`);
		await own.post(paths.tokenRevocation(second.id)).send({}).expect(200);
		await own.get("/tokens").expect(401);
	});

	test("need a name that can be stored", async () => {
		const browser = await app.browser(await app.person("journalist"));
		await browser.post("/tokens").type("form").send({ name: " " }).expect(422);
		await browser
			.post("/tokens")
			.type("form")
			.send({ name: "n".repeat(201) })
			.expect(422);
		await browser.post("/tokens").type("form").send("name=a%00b").expect(422);
		expect(await app.db.read.accessToken.count()).toBe(0);
	});

	test("of a program whose header is nonsense open nothing, whatever cookie comes with it", async () => {
		const rae = await app.person("journalist");
		const browser = await app.browser(rae);
		for (const token of ["x", "a".repeat(8000), "\u00ff"]) {
			await browser
				.get("/tokens")
				.set("Accept", "application/json")
				.set("Authorization", `Bearer ${token}`)
				.expect(401);
		}
	});
});

test("what is recorded of people, sessions, tokens and links is what the log last said of them", async () => {
	const administrator = await app.person("administrator");
	const boss = await app.program(administrator);
	const rae = (
		await boss.post("/people").send({ name: "Rae", email: "rae@example.org", role: "journalist" }).expect(201)
	).body;
	await app.visitor().post(rae.invitationUrl).type("form").send({ password: chosen }).expect(303);
	await boss.post(paths.personReset(rae.id)).send({}).expect(201);
	await boss.post("/tokens").send({ name: "t" }).expect(201);
	await boss.post(paths.personRole(rae.id)).send({ role: "editor" }).expect(200);
	await boss.post(paths.personEnd(rae.id)).send({}).expect(200);
	const { read } = app.db;
	const tables = {
		Person: await read.person.findMany(),
		Session: await read.session.findMany(),
		AccessToken: await read.accessToken.findMany(),
		OneTimeLink: await read.oneTimeLink.findMany(),
	} as const;
	for (const [type, rows] of Object.entries(tables) as [keyof typeof tables, { id: number }[]][]) {
		for (const row of rows) {
			const last = await read.logEntry.findFirstOrThrow({
				where: { recordType: type, recordId: row.id },
				orderBy: { number: "desc" },
			});
			expect(JSON.parse(last.data).record).toEqual(recorded(type, row));
		}
	}
});
