import type { Config } from "../config.ts";
import type { Transaction } from "../database/database.ts";
import { directoryOf, plain } from "../organizations/directory.ts";
import { nameColumns } from "../organizations/organization.ts";
import { can } from "../people/may.ts";
import type { Role } from "../vocabulary.ts";
import type { Surroundings } from "./plan.ts";

/** What rows are held against at this moment. */
export async function surroundingsOf(
	reader: Pick<Transaction, "organization" | "person">,
	config: Pick<Config, "newsroomName" | "newsroomLanguage">,
	now: Date,
): Promise<Surroundings> {
	const organizations = await reader.organization.findMany({
		orderBy: { id: "asc" },
		select: { ...nameColumns, aliases: true, language: true },
	});
	const people = await reader.person.findMany({
		orderBy: { id: "desc" },
		select: { id: true, name: true, email: true },
	});
	return {
		directory: directoryOf(organizations),
		people: new Map(
			people.flatMap(({ id, name, email }) => [[plain(name), id] as const, [email, id] as const]),
		),
		newsroomName: config.newsroomName,
		language: config.newsroomLanguage,
		now,
	};
}

/** Whether a person may still put anything on the record. */
export async function mayLog(reader: Pick<Transaction, "person">, personId: number): Promise<boolean> {
	const person = await reader.person.findUnique({ where: { id: personId } });
	return person !== null && person.endedAt === null && can({ role: person.role as Role }, "log");
}
