import type { Transaction } from "../database/database.ts";
import type { Language } from "../vocabulary.ts";
import type { Message } from "../web/refusals.ts";
import { isAliasTaken, type Names, nameColumns, nameOf, namesTaken } from "./organization.ts";

/** What of an organization its maker or changer sets. */
export interface Particulars extends Names {
	kind: string;
	parentId: number | null;
	timeZone: string;
	/** ISO weekdays, "1,2,3,4,5". */
	officeDays: string;
	/** "07:30", or empty; both are given or neither. */
	officeOpens: string;
	officeCloses: string;
	articleEn?: string;
	articleFr?: string;
	/** Other names in use, one to a line. */
	aliases?: string;
	holidayRegion?: string;
	language: string;
	notes: string;
}

export type Field = keyof Particulars;

/** Everything that tells the organizations apart, read inside the write, where nobody else can add one. */
export type Others = Awaited<ReturnType<typeof readOthers>>;
export const readOthers = (tx: Transaction) =>
	tx.organization.findMany({
		select: {
			...nameColumns,
			parentId: true,
			aliases: true,
		},
	});

/** What is wrong with the `fields` of an organization (`id` null: a new one), at each field; the name it clashes with in `language`. */
export function problemsWith(
	organization: Particulars,
	id: number | null,
	others: Others,
	fields: readonly string[],
	language: Language,
): Record<string, Message> {
	const problems: Record<string, Message> = {};
	for (const other of others) {
		if (other.id === id) continue;
		const taken: string[] = namesTaken(organization, other);
		if (isAliasTaken(organization.aliases ?? "", other)) taken.push("aliases");
		for (const field of taken) {
			if (fields.includes(field)) {
				problems[field] ??= { key: "organizations:duplicate", values: { name: nameOf(other, language) } };
			}
		}
	}
	if (fields.includes("parentId")) Object.assign(problems, parentProblem(organization.parentId, id, others));
	if (fields.includes("officeOpens") || fields.includes("officeCloses")) {
		Object.assign(problems, hoursProblem(organization.officeOpens, organization.officeCloses));
	}
	return problems;
}

function parentProblem(
	parentId: number | null,
	id: number | null,
	others: Others,
): Record<string, Message> | null {
	const byId = new Map(others.map((other) => [other.id, other]));
	if (parentId !== null && !byId.has(parentId)) return { parentId: "errors:no_such_record" };
	for (let above = parentId; above !== null && id !== null; above = byId.get(above)?.parentId ?? null) {
		if (above === id) return { parentId: "organizations:own_part" };
	}
	return null;
}

function hoursProblem(opens: string, closes: string): Record<string, Message> | null {
	const hour = /^([01]\d|2[0-3]):[0-5]\d$/;
	const wrong = Object.entries({ officeOpens: opens, officeCloses: closes }).filter(
		([, value]) => value !== "" && !hour.test(value),
	);
	if (wrong.length > 0) {
		return Object.fromEntries(wrong.map(([field]) => [field, "organizations:not_an_hour"]));
	}
	if (opens === "" && closes === "") return null;
	if (opens === "" || closes === "") {
		return { [opens === "" ? "officeOpens" : "officeCloses"]: "organizations:both_hours" };
	}
	return closes > opens ? null : { officeCloses: "organizations:closes_after_opens" };
}
