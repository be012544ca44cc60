import type { Author, Database, Write } from "../database/database.ts";
import { Invalid, type Message, NotFound } from "../web/refusals.ts";

export interface NewContact {
	name: string;
	title: string;
	email: string;
	phone: string;
	/** Where the address comes from. */
	source: string;
	/** A date, "2017-02-16"; empty: not verified yet. */
	verifiedOn: string;
}

/** Adds a press contact; `today` is the newsroom's date. Throws NotFound, and Invalid without an email or a phone number. */
export function addContact(
	db: Database,
	author: Author,
	slug: string,
	given: NewContact,
	today: string,
): Promise<{ id: number }> {
	const problems: Record<string, Message> = {};
	if (given.email.trim() === "" && given.phone.trim() === "") problems.email = "organizations:email_or_phone";
	if (given.verifiedOn > today) problems.verifiedOn = "errors:in_the_future";
	if (Object.keys(problems).length > 0) throw new Invalid(problems);

	return db.write(author, async (write) => {
		const organization = await write.tx.organization.findUnique({ where: { slug } });
		if (organization === null) throw new NotFound();
		return insertContact(write, organization.id, given);
	});
}

/** The same as part of a larger write, unchecked. */
export async function insertContact(
	{ tx, now, log }: Write,
	organizationId: number,
	given: NewContact,
): Promise<{ id: number }> {
	const row = await tx.contact.create({ data: { ...given, organizationId, createdAt: now } });
	await log({ action: "contact.added", type: "Contact", row });
	return { id: row.id };
}
