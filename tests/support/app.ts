import supertest from "supertest";
import { createApp } from "../../src/app.ts";
import { parseConfig } from "../../src/config.ts";
import { importsAtRest } from "../../src/imports/jobs.ts";
import { hashOfPassword } from "../../src/people/password.ts";
import { hashOfSecret, newSecret } from "../../src/sessions/secret.ts";
import type { Role } from "../../src/vocabulary.ts";
import type { Tools } from "../../src/web/route.ts";
import { freshDatabase } from "./database.ts";

/** Thursday, February 16, 2017, 16:42 in Toronto. */
export const startOfTests = new Date("2017-02-16T21:42:00.000Z");

export const password = "three tasking orders";
// Once for the whole file: argon2id takes its time by design.
const passwordHash = hashOfPassword(password);

export type TestApp = ReturnType<typeof appOn>;
type Agent = ReturnType<typeof supertest.agent>;

/** What many tests begin with: made once, at `startOfTests` and in the usual configuration, and copied for each test. */
export interface Beginning {
	name: string;
	fill(app: TestApp): Promise<unknown>;
}

/**
 * The real application on a database of its own, with a clock that stands still until it is moved.
 * `close` it after each test.
 */
export async function startApp(env: Record<string, string> = {}, beginning?: Beginning): Promise<TestApp> {
	const contents = beginning && {
		name: beginning.name,
		fill: async (db: Opened) => {
			const app = appOn(db, {});
			await beginning.fill(app);
			if (app.faults.length > 0) throw app.faults[0];
			await importsAtRest(db);
		},
	};
	return appOn(await freshDatabase(contents), env);
}

type Opened = Awaited<ReturnType<typeof freshDatabase>>;

function appOn(db: Opened, env: Record<string, string>) {
	const config = parseConfig({ DATABASE_URL: db.url, PORT: "0", NEWSROOM_NAME: "National Post", ...env });
	let now = startOfTests;
	const clock = {
		now: () => now,
		set: (at: Date | string) => {
			now = new Date(at);
		},
		/** Moves on by minutes. */
		pass: (minutes: number) => {
			now = new Date(now.getTime() + minutes * 60_000);
		},
	};
	const tools: Tools = { db, config, clock };
	const faults: unknown[] = [];
	const app = createApp(tools, (error) => faults.push(error));
	let count = 0;

	/** What a browser's cookie of this name holds in which this person is signed in. */
	async function session(person: { id: number }): Promise<string> {
		const secret = newSecret();
		await db.write({ personId: person.id, now }, async ({ tx, log }) => {
			const row = await tx.session.create({
				data: {
					personId: person.id,
					tokenHash: hashOfSecret(secret),
					userAgent: "test",
					address: "127.0.0.1",
					createdAt: now,
					lastSeenAt: now,
					expiresAt: new Date(now.getTime() + 86_400_000 * 365),
				},
			});
			await log({ action: "session.started", type: "Session", row });
		});
		return secret;
	}

	return {
		...tools,
		clock,
		app,
		/** What the program reported as its own faults; a test that causes none finds none. */
		faults,
		/** A browser without cookies. Sends what a browser sends with a form of ours. */
		visitor: (): Agent =>
			supertest.agent(app).set("Sec-Fetch-Site", "same-origin").set("Accept", "text/html"),
		/** A person with this role. */
		async person(role: Role = "journalist", name = `Person ${++count}`) {
			const row = await db.write({ personId: null, now }, async ({ tx, log }) => {
				const made = await tx.person.create({
					data: {
						name,
						email: `${name.toLowerCase().replace(/[^a-z0-9]+/g, ".")}@example.org`,
						role,
						passwordHash: await passwordHash,
						createdAt: now,
					},
				});
				await log({ action: "person.set_up", type: "Person", row: made });
				return made;
			});
			return row;
		},
		session,
		/** A browser in which this person is signed in. */
		browser: async (person: { id: number }): Promise<Agent> =>
			supertest
				.agent(app)
				.set("Sec-Fetch-Site", "same-origin")
				.set("Accept", "text/html")
				.set("Cookie", `session=${await session(person)}`),
		/** A program with a token of this person's. */
		async program(person: { id: number }): Promise<Agent> {
			const secret = newSecret();
			await db.write({ personId: person.id, now }, async ({ tx, log }) => {
				const row = await tx.accessToken.create({
					data: { personId: person.id, name: "test", tokenHash: hashOfSecret(secret), createdAt: now },
				});
				await log({ action: "token.made", type: "AccessToken", row });
			});
			return supertest.agent(app).set("Accept", "application/json").set("Authorization", `Bearer ${secret}`);
		},
		close: async () => {
			await importsAtRest(db);
			await db.close();
		},
	};
}
