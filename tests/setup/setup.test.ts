import { paths } from "../../src/paths.ts";
import { offerSetup } from "../../src/setup/setUp.ts";
import { startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
let secret: string;
beforeEach(async () => {
	app = await startApp();
	secret = (await offerSetup(app.db, app.clock.now())) ?? "";
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

const first = { name: "Ada Min", email: "Ada@Example.org", password: "three tasking orders" };
const open = (given: unknown) => app.visitor().get("/setup").query({ secret: given });
const make = (fields: object) =>
	app
		.visitor()
		.post("/setup")
		.type("form")
		.send({ ...first, secret, ...fields });

test("the link makes the first account, an administrator who is signed in, once", async () => {
	await open(secret).expect(200);
	const made = await make({}).expect(303).expect("Location", "/");
	const cookie = made.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
	const people = await app.visitor().get(paths.people()).set("Cookie", cookie).expect(200);
	expect(people.text).toContain("ada@example.org");
	expect(people.text).toContain('action="/people"');
	await open(secret).expect(404);
	await make({ email: "second@example.org" }).expect(404);
	expect(await offerSetup(app.db, app.clock.now())).toBeNull();
	const log = await app.db.read.logEntry.findMany({ orderBy: { number: "asc" } });
	expect(log.map((entry) => entry.action)).toEqual([
		"link.made",
		"link.used",
		"person.set_up",
		"session.started",
	]);
	const stored = JSON.stringify(log.map((entry) => entry.data));
	for (const hidden of [secret, first.password, "argon2", "tokenHash"]) expect(stored).not.toContain(hidden);
});

test("two forms sent at the same moment make one account", async () => {
	const answers = await Promise.all([make({}), make({ email: "second@example.org" })]);
	expect(answers.map((answer) => answer.status).sort()).toEqual([303, 404]);
	expect(await app.db.read.person.count()).toBe(1);
});

test("a link that is unknown, older than a day, replaced by a newer start or no longer needed is not found", async () => {
	for (const given of ["", "guess", "a".repeat(100)]) await open(given).expect(404);
	await open("\0").expect(422);
	await make({ secret: "guess" }).expect(404);
	const newer = (await offerSetup(app.db, app.clock.now())) ?? "";
	await open(secret).expect(404);
	await open(newer).expect(200);
	app.clock.pass(24 * 60);
	await open(newer).expect(404);
	await make({ secret: newer }).expect(404);
	const newest = (await offerSetup(app.db, app.clock.now())) ?? "";
	await app.person("administrator");
	await open(newest).expect(404);
	await make({ secret: newest }).expect(404);
});

test("what cannot be recorded is refused at its field and nothing typed is lost but the password", async () => {
	for (const fields of [
		{ name: " " },
		{ email: "ada" },
		{ email: ["a@example.org", "b@example.org"] },
		{ password: "short" },
		{ password: "a".repeat(201) },
		{ password: "a".repeat(1024 * 1024) },
		{ password: " ".repeat(20) },
		{ password: ["three tasking orders", "three tasking orders"] },
		{ name: "a\0b" },
		{ password: "three tasking\0 orders" },
		{ unknown: "x" },
	]) {
		const refused = await make(fields).expect(422);
		expect(refused.text).toContain(`value="${secret}"`);
		expect(refused.text).not.toContain("three tasking");
	}
	expect((await make({ email: "ada" }).expect(422)).text).toContain('value="Ada Min"');
	await app.visitor().get("/setup?secret=a&secret=b").expect(422);
	expect(await app.db.read.person.count()).toBe(0);
	await make({}).expect(303);
});
