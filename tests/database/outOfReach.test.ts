import { randomBytes } from "node:crypto";
import Sqlite from "better-sqlite3";
import pg from "pg";
import supertest from "supertest";
import { createApp } from "../../src/app.ts";
import { parseConfig } from "../../src/config.ts";
import { type Database, openDatabase } from "../../src/database/database.ts";
import { check } from "../../src/record/check.ts";
import { hashOfSecret } from "../../src/sessions/secret.ts";
import { tamper } from "../record/tamper.ts";
import { freshDatabaseUrl, kind } from "../support/database.ts";

const now = new Date("2017-02-16T21:42:00.000Z");
let database: { url: string; drop(): Promise<void> };
let db: Database;
let app: ReturnType<typeof createApp>;
let faults: unknown[];

beforeEach(async () => {
	database = await freshDatabaseUrl();
	// Long enough for a first connection on a machine that is busy with other tests.
	db = await openDatabase(database.url, { maxWait: 3000, timeout: 10_000 });
	const config = parseConfig({ DATABASE_URL: database.url, PORT: "0" });
	faults = [];
	app = createApp({ db, config, clock: { now: () => now } }, (error) => faults.push(error));
	await db.write({ personId: null, now }, async ({ tx, log }) => {
		const person = await tx.person.create({
			data: { name: "Ada", email: "ada@example.org", role: "editor", createdAt: now },
		});
		await log({ action: "person.set_up", type: "Person", row: person });
		const token = await tx.accessToken.create({
			data: {
				personId: person.id,
				name: "test",
				tokenHash: hashOfSecret("secret"),
				createdAt: now,
				lastUsedAt: now,
			},
		});
		await log({ action: "token.made", type: "AccessToken", row: token });
	});
});
afterEach(async () => {
	await db.close();
	await database.drop();
});

const openStory = (title: string, accept = "application/json") =>
	supertest(app).post("/stories").set({ Authorization: "Bearer secret", Accept: accept }).send({ title });
const titles = async () =>
	(await db.read.story.findMany({ orderBy: { id: "asc" } })).map(({ title }) => title);

/** Somebody else writes, and does not finish, until `release`. */
async function lock(): Promise<{ release(): Promise<void> }> {
	if (kind === "sqlite") {
		const other = new Sqlite(database.url.slice("file:".length));
		other.exec("BEGIN EXCLUSIVE");
		return {
			async release() {
				other.exec("ROLLBACK");
				other.close();
			},
		};
	}
	const other = new pg.Client({ connectionString: database.url });
	await other.connect();
	await other.query('BEGIN; SELECT * FROM "LogHead" FOR UPDATE');
	return {
		async release() {
			await other.query("ROLLBACK");
			await other.end();
		},
	};
}

test("while the database is locked a write is answered 503 in time, reading goes on, and it recovers by itself", async () => {
	const { release } = await lock();
	const refused = await openStory("Lost");
	expect(refused.status).toBe(503);
	expect(refused.get("Retry-After")).toBe("5");
	expect(refused.body.error).toMatch(/\w/);
	expect(faults).toHaveLength(1);
	const page = await openStory("Lost too", "text/html");
	expect([page.status, page.type]).toEqual([503, "text/html"]);
	expect((await supertest(app).get("/healthz")).status).toBe(200);

	await release();
	expect((await openStory("Kept")).status).toBe(201);
	expect(await titles()).toEqual(["Kept"]);
	expect(await check(db)).toBeNull();
});

test("a write that waits its turn behind a short lock succeeds", async () => {
	const { release } = await lock();
	const waiting = openStory("Kept").then((response) => response.status);
	await supertest(app).get("/healthz");
	await release();
	expect(await waiting).toBe(201);
	expect(await titles()).toEqual(["Kept"]);
});

if (kind === "sqlite") {
	test("while the disk is full a write is answered 503, nothing of it stays, and it recovers by itself", async () => {
		const pragma = (sql: string) =>
			db.write({ personId: null, now }, ({ tx }) =>
				tx.$queryRawUnsafe<{ page_count: bigint }[]>(`PRAGMA ${sql}`),
			);
		const [size] = await pragma("page_count");
		await pragma(`max_page_count = ${size?.page_count}`);
		const notes = randomBytes(2000).toString("hex");
		const organization = async (number: number) => {
			const { status } = await supertest(app)
				.post("/organizations")
				.set({ Authorization: "Bearer secret", Accept: "application/json" })
				.send({ nameEn: `Organization ${number}`, kind: "other", notes });
			return status;
		};
		// Pages that were freed before take some.
		let kept = 0;
		while ((await organization(kept)) === 201) kept += 1;
		const number = await db.headNumber();
		expect([await organization(kept), await organization(kept)]).toEqual([503, 503]);
		expect([await db.read.organization.count(), await db.headNumber()]).toEqual([kept, number]);

		await pragma("max_page_count = 1000000");
		expect(await organization(kept)).toBe(201);
		expect(await check(db)).toBeNull();
	});
} else {
	test("while the server is gone everything is answered 503, and it recovers by itself", async () => {
		const name = new URL(database.url).pathname.slice(1);
		const server = process.env.POSTGRESQL_SERVER as string;
		expect((await openStory("Before")).status).toBe(201);
		await tamper(
			server,
			`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`,
			`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
		);
		expect((await openStory("Lost")).status).toBe(503);
		expect((await supertest(app).get("/healthz")).status).toBe(503);
		expect((await supertest(app).get("/stories").set("Authorization", "Bearer secret")).status).toBe(503);

		await tamper(server, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
		expect((await openStory("After")).status).toBe(201);
		expect(await titles()).toEqual(["Before", "After"]);
		expect(await check(db)).toBeNull();
	});

	test("a connection that is cut in the middle of a write takes the whole write with it", async () => {
		const name = new URL(database.url).pathname.slice(1);
		const server = process.env.POSTGRESQL_SERVER as string;
		const cut = db.write({ personId: null, now }, async ({ tx, log }) => {
			const row = await tx.person.create({
				data: { name: "Half", email: "half@example.org", role: "editor", createdAt: now },
			});
			await log({ action: "person.invited", type: "Person", row });
			await tamper(
				server,
				`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
			);
			await tx.person.count();
		});
		await expect(cut).rejects.toMatchObject({ status: 503 });
		expect((await openStory("After")).status).toBe(201);
		expect(await db.read.person.count()).toBe(1);
		expect(await check(db)).toBeNull();
	});
}
