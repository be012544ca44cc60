import type { Database } from "../../src/database/database.ts";
import { check } from "../../src/record/check.ts";
import { freshDatabase } from "../support/database.ts";

// The SQLite driver has one connection for each client: a statement that is run beside an open transaction would
// run inside it, and be lost when it rolls back; a reader on it would see what was never committed.

const now = new Date("2017-02-16T21:42:00.000Z");
let db: Database;
beforeEach(async () => {
	db = await freshDatabase();
});
afterEach(() => db.close());

const author = { personId: null, now };
const nameOf = (number: number) => `person-${number}@example.org`;

async function insertPerson(number: number, fail: boolean): Promise<number> {
	return db.write(author, async ({ tx, log }) => {
		const row = await tx.person.create({
			data: { name: `Person ${number}`, email: nameOf(number), role: "journalist", createdAt: now },
		});
		await log({ action: "person.invited", type: "Person", row });
		// Something else gets its turn between the statements of every write.
		await new Promise(setImmediate);
		if (fail) throw new Error("changed my mind");
		return row.id;
	});
}

test("a rolled-back write takes no other write with it, and nobody reads what was not committed", async () => {
	const count = 40;
	let writing = true;
	const seen = new Set<string>();
	const readers = Array.from({ length: 2 }, async () => {
		while (writing) {
			for (const { email } of await db.read.person.findMany()) seen.add(email);
			expect(await db.read.logEntry.count()).toBeLessThanOrEqual(count / 2);
			await new Promise(setImmediate);
		}
	});

	const fails = (number: number) => number % 2 === 1;
	const results = await Promise.allSettled(
		Array.from({ length: count }, (_, number) => insertPerson(number, fails(number))),
	);
	writing = false;
	await Promise.all(readers);

	const kept = Array.from({ length: count }, (_, number) => number).filter((number) => !fails(number));
	expect(results.map(({ status }) => status)).toEqual(
		results.map((_, number) => (fails(number) ? "rejected" : "fulfilled")),
	);
	const rows = await db.read.person.findMany();
	expect(rows.map(({ email }) => email).sort()).toEqual(kept.map(nameOf).sort());
	expect([...seen].filter((email) => !kept.map(nameOf).includes(email))).toEqual([]);
	expect(await db.headNumber()).toBe(kept.length);
	expect(await check(db)).toBeNull();
});

test("what a write has not committed is not read, and is gone when it fails", async () => {
	let insideSaw = 0;
	let outsideSaw = -1;
	const failed = db.write(author, async ({ tx }) => {
		await tx.person.create({ data: { name: "A", email: nameOf(1), role: "editor", createdAt: now } });
		insideSaw = await tx.person.count();
		outsideSaw = await db.read.person.count();
		throw new Error("changed my mind");
	});
	await expect(failed).rejects.toThrow("changed my mind");
	expect([insideSaw, outsideSaw]).toEqual([1, 0]);
	expect(await db.read.person.count()).toBe(0);
});

test("on SQLite the reading connection cannot write", async () => {
	const write = db.read.person.create({
		data: { name: "A", email: nameOf(1), role: "editor", createdAt: now },
	});
	if (db.kind === "sqlite") await expect(write).rejects.toThrow(/readonly/);
	else await write;
	expect(await db.read.person.count()).toBe(db.kind === "sqlite" ? 0 : 1);
});
