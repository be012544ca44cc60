import type { Author, Database } from "../database/database.ts";
import { Conflict, NotFound } from "../web/refusals.ts";

/** Notes that a contact is no longer used. Its row stays: attempts made to it point there. Throws NotFound, Conflict. */
export function endContact(db: Database, author: Author, contactId: number): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const current = await tx.contact.findUnique({ where: { id: contactId } });
		if (current === null) throw new NotFound();
		if (current.endedAt !== null) throw new Conflict("errors:already_done");
		const row = await tx.contact.update({ where: { id: contactId }, data: { endedAt: now } });
		await log({ action: "contact.ended", type: "Contact", row });
		return { id: row.id };
	});
}
