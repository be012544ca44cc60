import type { Author, Database } from "../database/database.ts";
import { Conflict, Invalid, NotFound } from "../web/refusals.ts";

/**
 * Notes that a contact's address was checked on a day, not after the newsroom's `today`, and with `source` where. Throws
 * NotFound, Invalid for a day to come, and Conflict for a contact that is no longer used.
 */
export function verifyContact(
	db: Database,
	author: Author,
	contactId: number,
	given: { verifiedOn: string; source?: string | undefined },
	today: string,
): Promise<{ id: number }> {
	if (given.verifiedOn > today) throw new Invalid({ verifiedOn: "errors:in_the_future" });
	return db.write(author, async ({ tx, log }) => {
		const current = await tx.contact.findUnique({ where: { id: contactId } });
		if (current === null) throw new NotFound();
		if (current.endedAt !== null) throw new Conflict("organizations:contact_ended");
		const row = await tx.contact.update({
			where: { id: contactId },
			data: { verifiedOn: given.verifiedOn, source: given.source },
		});
		const before = { verifiedOn: current.verifiedOn, source: current.source };
		await log({ action: "contact.verified", type: "Contact", row, more: { before } });
		return { id: row.id };
	});
}
