import { password, startApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(() => app.close());

const signIn = (email: string, word: string) =>
	app.visitor().post("/session").type("form").send({ email, password: word });

describe("signing in", () => {
	test("with the right password opens a session, in a cookie that scripts and other sites do not get", async () => {
		const { email } = await app.person("journalist");
		const answer = await signIn(email.toUpperCase(), password).expect(303).expect("Location", "/");
		expect(answer.headers["set-cookie"]?.[0]).toMatch(
			/^session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
		);
	});

	test("with a wrong password or an unknown address says the same, and keeps the address typed", async () => {
		const { email } = await app.person("journalist");
		const wrong = await signIn(email, "not the password").expect(422);
		const unknown = await signIn("nobody@example.org", password).expect(422);
		for (const answer of [wrong, unknown])
			expect(answer.text).toContain("That email and password do not belong together.");
		expect(wrong.text).toContain(`value="${email}"`);
	});

	test("is refused for a quarter of an hour after ten wrong passwords, even with the right one", async () => {
		const { email } = await app.person("journalist");
		for (let i = 0; i < 10; i++) await signIn(email, "guess").expect(422);
		await signIn(email, password).expect(429).expect("Retry-After", "900");
		app.clock.pass(16);
		await signIn(email, password).expect(303);
	});

	test("is refused when another site's form sends it", async () => {
		const { email } = await app.person("journalist");
		await app
			.visitor()
			.post("/session")
			.set("Sec-Fetch-Site", "cross-site")
			.type("form")
			.send({ email, password })
			.expect(403);
	});

	test("never sends anybody to another site afterwards", async () => {
		const { email } = await app.person("journalist");
		for (const next of [
			"https://elsewhere.example",
			"//elsewhere.example",
			"/\\elsewhere.example",
			"/\t/elsewhere.example",
		]) {
			await app
				.visitor()
				.post("/session")
				.type("form")
				.send({ email, password, next })
				.expect("Location", "/");
		}
		await app
			.visitor()
			.post("/session")
			.type("form")
			.send({ email, password, next: "/stories" })
			.expect("Location", "/stories");
	});

	test("counts wrong passwords for the account however its address is written, and all at once too", async () => {
		const { email } = await app.person("journalist");
		const written = [email, email.toUpperCase(), ` ${email}`, `${email} `, `\u00a0${email}\t`];
		const answers = await Promise.all(
			Array.from({ length: 15 }, (_, i) => signIn(written[i % written.length] as string, "guess")),
		);
		const statuses = answers.map((answer) => answer.status);
		expect(statuses.filter((status) => status === 422)).toHaveLength(10);
		expect(statuses.filter((status) => status === 429)).toHaveLength(5);
		await signIn(email, password).expect(429);
	});

	test("does not count the right password, and lets the same account in as often as it likes", async () => {
		const { email } = await app.person("journalist");
		for (let i = 0; i < 12; i++) await signIn(email, password).expect(303);
		expect(await app.db.read.signInFailure.count()).toBe(0);
	});

	test("is refused from an address after fifty wrong passwords, whichever accounts they were for", async () => {
		const { email } = await app.person("journalist");
		for (let i = 0; i < 50; i++) await signIn(`nobody${i}@example.org`, "guess").expect(422);
		await signIn(email, password).expect(429);
		app.clock.pass(16);
		await signIn(email, password).expect(303);
		expect(await app.db.read.signInFailure.count()).toBe(0);
	});

	test("takes no field that is missing, doubled, too long or can't be stored, and says so at the field", async () => {
		const { email } = await app.person("journalist");
		const post = (body: string) => app.visitor().post("/session").type("form").send(body);
		const word = encodeURIComponent(password);
		await post("").expect(422);
		await post(`email=${email}&email=${email}&password=${word}`).expect(422);
		await post(`email=${email}&password=a&password=b`).expect(422);
		await post(`email[$ne]=x&password[$ne]=x`).expect(422);
		await post(`email=a%00b@example.org&password=${word}`).expect(422);
		await post(`email=${"a".repeat(255)}&password=${word}`).expect(422);
		await post(`email=${email}&password=a%00b`).expect(422);
		const long = await post(`email=${email}&password=${"a".repeat(1024 * 1024)}`).expect(422);
		expect(long.text).toContain("1,000 characters at most");
		expect(long.text).toContain(`value="${email}"`);
		expect(long.text.length).toBeLessThan(20_000);
		const json = await app
			.visitor()
			.post("/session")
			.set("Accept", "application/json")
			.send({ email: { $ne: "" }, password: ["x"] })
			.expect(422);
		expect(Object.keys(json.body.errors)).toEqual(["email", "password"]);
		expect(app.faults).toEqual([]);
	});

	test("is still possible from a link too long to come back to", async () => {
		const { email } = await app.person("journalist");
		const next = `/stories?q=${"a".repeat(3000)}`;
		await app.visitor().get("/session").query({ next }).expect(200);
		await app
			.visitor()
			.post("/session")
			.type("form")
			.send({ email, password, next })
			.expect(303)
			.expect("Location", "/");
	});

	test("is refused to somebody who was invited and chose no password yet", async () => {
		const { email } = await app.person("journalist");
		await app.db.write({ personId: null, now: app.clock.now() }, ({ tx }) =>
			tx.person.update({ where: { email }, data: { passwordHash: null } }),
		);
		for (const word of [password, "null", "a password that nobody has"])
			await signIn(email, word).expect(422);
	});
});

test("a session ends 30 days after signing in", async () => {
	const { email } = await app.person("journalist");
	const cookie = (await signIn(email, password)).headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
	const visit = () => app.visitor().get("/people").set("Cookie", cookie);
	await visit().expect(200);
	app.clock.pass(30 * 24 * 60 - 1);
	await visit().expect(200);
	app.clock.pass(1);
	await visit().expect(303);
});
