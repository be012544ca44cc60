import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUp, restore } from "../../src/database/backup.ts";
import { type Database, openDatabase } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { each, parseCounts, Tally } from "../../src/figures/tally.ts";
import { changeOrganization } from "../../src/organizations/changeOrganization.ts";
import { check } from "../../src/record/check.ts";
import { tamper } from "../record/tamper.ts";
import { freshDatabaseUrl, kind } from "../support/database.ts";
import { makeOlder } from "./older.ts";

const folder = mkdtempSync(join(tmpdir(), "right-of-reply-older-"));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * A database of the first version, or as `newest` and what came before it made it, with what was put into it then, brought
 * up to date; what is done with it, and then it is gone.
 */
async function onOlder(
	work: (db: Database, url: string) => Promise<void>,
	{ newest, put = [] }: { newest?: string; put?: string[] } = {},
): Promise<void> {
	const name = `older_${randomUUID().replaceAll("-", "")}`;
	const server = process.env.POSTGRESQL_SERVER as string;
	const url =
		kind === "sqlite"
			? `file:${file(`${name}.db`)}`
			: Object.assign(new URL(server), { pathname: `/${name}` }).href;
	if (kind === "postgresql") await tamper(server, `CREATE DATABASE ${name}`);
	try {
		await makeOlder(url, newest);
		await tamper(url, ...put);
		expect(await migrate({ url })).not.toEqual([]);
		const db = await openDatabase(url);
		try {
			await work(db, url);
		} finally {
			await db.close();
		}
	} finally {
		if (kind === "postgresql") await tamper(server, `DROP DATABASE ${name} WITH (FORCE)`);
	}
}

test("a database from before a column was added is whole, is backed up and restored, and goes on", async () => {
	await onOlder(async (db, url) => {
		expect(await check(db)).toBeNull();
		expect((await db.read.organization.findUniqueOrThrow({ where: { slug: "csis" } })).aliases).toBe("");
		await backUp(url, file(`${kind}.db`));
		const fresh = await freshDatabaseUrl();
		expect(await restore(fresh.url, file(`${kind}.db`))).toBeNull();
		await fresh.drop();

		// The form that was filled in from the old entry knew of no names in use.
		const author = { personId: 1, now: new Date("2017-02-17T09:00:00Z") };
		await changeOrganization(db, author, "csis", { aliases: "the spy agency" }, 2, "en");
		expect(await check(db)).toBeNull();
	});
});

test("what was put into the new column behind the log is found all the same", async () => {
	await onOlder(async (db, url) => {
		await tamper(url, `UPDATE "Organization" SET "aliases" = 'the spies'`);
		expect((await check(db))?.sentence).toBe(
			"Organization 1 does not say what log entry 2 (organization.created), the last about it, says: aliases.",
		);
	});
});

test("what was counted value by value is counted by period, and drafts are counted too", async () => {
	const replied = { metDeadline: true, clockMinutes: 60, officeMinutes: 30, attempts: 1 };
	const silent = { metDeadline: null, clockMinutes: null, officeMinutes: null, attempts: null };
	const of = (organizationId: number, scope: number, month: number | null, came: object, reach = 0) => ({
		...{ organizationId, scope, month, settlesAt: null, reach, ...silent, ...came },
		...{ questions: 3, unanswered: reach === 0 ? 3 : 1, kinds: reach === 0 ? "" : "denial,statement" },
		reasons: reach === 0 ? "" : "privacy",
	});
	const figures = [
		of(1, 0, 201612, replied, 3),
		of(1, 0, 201701, { ...replied, clockMinutes: 75 }, 3),
		of(1, 0, 201702, replied, 3),
		of(1, 0, 201702, {}),
		of(1, 0, null, {}),
		of(1, 7, 201702, replied, 3),
		of(2, 7, null, {}),
	] as (Figure & { organizationId: number; scope: number })[];
	const tally = new Tally();
	for (const one of figures) tally.add(one, 1);
	const insert = (table: string, row: object) =>
		`INSERT INTO "${table}" (${Object.keys(row).map((name) => `"${name}"`)})
			VALUES (${Object.values(row).map((one) => (typeof one === "string" ? `'${one}'` : (one ?? "NULL")))})`;
	const put = [
		...figures.map(({ organizationId, scope, month }, at) =>
			insert("InquiryFigure", { inquiryId: at + 1, storyId: 1, organizationId, scope, month }),
		),
		...tally
			.changes()
			.filter(({ period }) => period !== 0)
			.flatMap(({ organizationId, scope, period, counts }) =>
				[...each(counts)].map(([measure, value, count]) =>
					insert("FigureCount", { organizationId, scope, period, measure, value, count }),
				),
			),
	];
	await onOlder(
		async (db) => {
			const rows = await db.read.periodFigure.findMany();
			const kept = rows.map((row) => ({ ...row, counts: parseCounts(row.counts) }));
			expect(kept).toHaveLength(tally.size);
			expect(kept).toEqual(expect.arrayContaining(tally.changes()));
		},
		{ newest: "restricted_stories", put },
	);
});

test("a backup that the first version made is restored", async () => {
	await makeOlder(`file:${file("first.db")}`);
	const { url, drop } = await freshDatabaseUrl();
	expect(await restore(url, file("first.db"))).toBeNull();
	await drop();
});
