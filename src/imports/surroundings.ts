import type { Config } from "../config.ts";
import type { Transaction } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { directoryOf, type Listed, plain } from "../organizations/directory.ts";
import { can } from "../people/may.ts";
import type { Role } from "../vocabulary.ts";
import type { Surroundings } from "./plan.ts";

/** What rows are held against, and who may own a request. */
export interface Around extends Surroundings {
	owners: ReadonlySet<number>;
}

type Reader = Pick<Transaction, "logEntry">;

/** What rows are held against at this moment. */
export async function surroundingsOf(
	reader: Reader,
	config: Pick<Config, "newsroomName" | "newsroomLanguage">,
	now: Date,
): Promise<Around> {
	const rows = rowsOf(reader);
	const organizations = await rows<Listed & { language: string }>(
		sql`SELECT "id", "slug", "nameEn", "nameFr", "abbreviationEn", "abbreviationFr", "aliases", "language"
			FROM "Organization" ORDER BY "id"`,
	);
	const people = await rows<{ id: number; name: string; email: string; endedAt: Date | null }>(
		sql`SELECT "id", "name", "email", "endedAt" FROM "Person" ORDER BY "id" DESC`,
	);
	return {
		directory: directoryOf(organizations),
		people: new Map(
			people.flatMap(({ id, name, email }) => [[plain(name), id] as const, [email, id] as const]),
		),
		owners: new Set(people.filter(({ endedAt }) => endedAt === null).map(({ id }) => id)),
		newsroomName: config.newsroomName,
		language: config.newsroomLanguage,
		now,
	};
}

/**
 * The same for one write after the other, within each: read anew only after the log says that somebody changed the directory
 * or the people. After a write that failed, it must be made anew, for what that had added is not there.
 */
export function keepSurroundings(
	config: Pick<Config, "newsroomName" | "newsroomLanguage">,
): (tx: Reader, now: Date) => Promise<Around> {
	let kept: { around: Around; number: number } | undefined;
	return async (tx, now) => {
		// As it was before this write, which may log organizations of its own.
		const [head] = await rowsOf(tx)<{ number: number }>(sql`SELECT "number" FROM "LogHead" WHERE "id" = 1`);
		const number = head?.number ?? 0;
		const isSame = kept !== undefined && !(await isChanged(tx, kept.number));
		const around =
			kept !== undefined && isSame ? { ...kept.around, now } : await surroundingsOf(tx, config, now);
		kept = { around, number };
		return around;
	};
}

async function isChanged(tx: Reader, since: number): Promise<boolean> {
	const some = await rowsOf(tx)(
		sql`SELECT 1 FROM "LogEntry" WHERE "number" > ${since} AND "recordType" IN ${["Organization", "Person"]} LIMIT 1`,
	);
	return some.length > 0;
}

/** Whether a person may still put anything on the record. */
export async function mayLog(reader: Pick<Transaction, "person">, personId: number): Promise<boolean> {
	const person = await reader.person.findUnique({ where: { id: personId } });
	return person !== null && person.endedAt === null && can({ role: person.role as Role }, "log");
}
