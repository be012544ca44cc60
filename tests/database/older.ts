import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, firstHash, hashOf } from "../../src/record/log.ts";
import { root } from "../../src/root.ts";
import { tamper } from "../record/tamper.ts";
import { compileMigrate } from "./compiled.ts";

/**
 * Makes a database as the program's first version left it at `url`, where there is nothing yet: its one migration, an
 * administrator (1), an organization `csis` (1) and a story `tasking-orders` (1), and the log as it then was. With
 * `newest`, the name of a migration without its time, that and all before it have been made.
 */
export async function makeOlder(url: string, newest = "record"): Promise<void> {
	const folder = mkdtempSync(join(root, "node_modules", ".cache", "older-"));
	try {
		// The program finds its migrations beside the package.json above it: here, the first ones alone.
		writeFileSync(join(folder, "package.json"), "{}");
		for (const kind of ["sqlite", "postgresql"]) {
			const migrations = join("prisma", "migrations", kind);
			const all = readdirSync(join(root, migrations)).sort();
			mkdirSync(join(folder, migrations), { recursive: true });
			for (const name of all.slice(0, all.findIndex((one) => one.endsWith(`_${newest}`)) + 1)) {
				cpSync(join(root, migrations, name), join(folder, migrations, name), { recursive: true });
			}
		}
		compileMigrate(folder);
		const script = join(folder, "run.mjs");
		writeFileSync(
			script,
			`import { migrate } from "./database/migrate.mjs"; await migrate({ url: ${JSON.stringify(url)} });`,
		);
		execFileSync(process.execPath, [script]);
	} finally {
		rmSync(folder, { recursive: true });
	}
	await tamper(url, ...rows(url.startsWith("file:")));
}

const at = new Date("2017-02-16T21:42:00.000Z");

/** What the first version wrote for three records, as SQL. */
function rows(isSqlite: boolean): string[] {
	const instant = isSqlite ? at.toISOString().replace("Z", "+00:00") : at.toISOString();
	const value = (one: unknown) =>
		one === null
			? "NULL"
			: typeof one === "string"
				? `'${(one === at.toISOString() ? instant : one).replaceAll("'", "''")}'`
				: String(one);
	const insert = (table: string, row: object) =>
		`INSERT INTO "${table}" (${Object.keys(row).map((name) => `"${name}"`)}) VALUES (${Object.values(row).map(value)})`;
	const createdAt = at.toISOString();
	const records: [string, string, Record<string, unknown>, number | null][] = [
		[
			"Person",
			"person.set_up",
			{
				...{ name: "Ada Admin", email: "ada@example.org", role: "administrator", language: "en" },
				...{ endedAt: null, example: false, createdAt },
			},
			null,
		],
		[
			"Organization",
			"organization.created",
			{
				...{ slug: "csis", nameEn: "Canadian Security Intelligence Service" },
				...{ nameFr: "Service canadien du renseignement de sécurité" },
				...{ abbreviationEn: "CSIS", abbreviationFr: "SCRS", articleEn: "the", articleFr: "le" },
				...{ kind: "agency", parentId: null, timeZone: "America/Toronto", officeDays: "1,2,3,4,5" },
				...{ officeOpens: "", officeCloses: "", holidayRegion: "CA", language: "en", notes: "" },
				...{ example: false, createdAt },
			},
			null,
		],
		[
			"Story",
			"story.created",
			{
				...{ slug: "tasking-orders", title: "Tasking orders", desk: "", plannedAt: null },
				...{ timeZone: "America/Toronto", state: "reporting", restricted: false, example: false, createdAt },
			},
			1,
		],
	];
	const statements: string[] = [];
	let hash = firstHash;
	for (const [index, [recordType, action, record, storyId]] of records.entries()) {
		const content = {
			...{ number: index + 1, at, personId: null, action, recordType, recordId: 1, storyId },
			...{ data: canonicalJson({ record }), previousHash: hash },
		};
		hash = hashOf(content);
		statements.push(insert(recordType, record));
		statements.push(insert("LogEntry", { ...content, at: createdAt, hash }));
	}
	return [...statements, `UPDATE "LogHead" SET "number" = ${records.length}, "hash" = '${hash}'`];
}
