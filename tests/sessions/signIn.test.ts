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
});
