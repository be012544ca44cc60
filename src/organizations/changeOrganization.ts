import type { Author, Database, Transaction } from "../database/database.ts";
import { countAgain } from "../figures/recount.ts";
import { recordIn } from "../record/records.ts";
import type { Language } from "../vocabulary.ts";
import { Invalid, type Message, NotFound } from "../web/refusals.ts";
import { type Field, type Particulars, problemsWith, readOthers } from "./problems.ts";

/** What its times are counted by. */
const ofOfficeHours: readonly Field[] = [
	"timeZone",
	"officeDays",
	"officeOpens",
	"officeCloses",
	"holidayRegion",
];

/**
 * Changes an organization; the log keeps what it was. With `asOf`, the number of the log entry that the changer had before
 * them, only what differs from that entry counts as a change, so that two people who change different things do not undo
 * each other's. Throws NotFound; Invalid when nothing changes, or where somebody else has changed the same field since.
 */
export function changeOrganization(
	db: Database,
	author: Author,
	slug: string,
	wanted: Partial<Particulars>,
	asOf: number | undefined,
	language: Language,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, log }) => {
		const current = await tx.organization.findUnique({ where: { slug } });
		if (current === null) throw new NotFound();
		const seen = asOf === undefined ? current : await asItStood(tx, current.id, asOf);

		const given = { ...wanted };
		if (given.nameFr?.trim() === "") given.nameFr = given.nameEn ?? current.nameEn;

		const fields = (Object.keys(given) as Field[]).filter(
			(field) =>
				given[field] !== undefined && given[field] !== seen[field] && given[field] !== current[field],
		);
		const changes = Object.fromEntries(fields.map((field) => [field, given[field]])) as Partial<Particulars>;
		const problems: Record<string, Message> = {};
		for (const field of fields) {
			if (current[field] !== seen[field]) problems[field] = "organizations:changed_meanwhile";
		}
		if (fields.length === 0) throw new Invalid({ "": "errors:same_as_before" });
		Object.assign(
			problems,
			problemsWith({ ...current, ...changes }, current.id, await readOthers(tx), fields, language),
		);
		if (Object.keys(problems).length > 0) throw new Invalid(problems);

		const row = await tx.organization.update({ where: { id: current.id }, data: changes });
		if (fields.some((field) => ofOfficeHours.includes(field))) await countAgain(tx, [row.id]);
		const before = Object.fromEntries(fields.map((field) => [field, current[field]]));
		await log({ action: "organization.changed", type: "Organization", row, more: { before } });
		return { id: row.id };
	});
}

async function asItStood(tx: Transaction, id: number, asOf: number): Promise<Particulars> {
	const entry = await tx.logEntry.findFirst({
		where: { number: asOf, recordType: "Organization", recordId: id },
	});
	if (entry === null) throw new Invalid({ asOf: "errors:no_such_record" });
	return recordIn("Organization", entry.data) as unknown as Particulars;
}
