import type { Author, Database } from "../database/database.ts";
import { newSecret } from "../sessions/secret.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { ifStored } from "./ifStored.ts";
import { type LinkPurpose, makeLink } from "./links.ts";

/**
 * A one-time link with which a person chooses another password, for 24 hours; for somebody who never used an invitation
 * it is a new invitation, for 7 days. Earlier links stop; password and sessions stay as they are until it is used.
 * `secret` is null when the same request was answered before. Throws NotFound, and Invalid for somebody who was ended.
 */
export async function resetPassword(
	db: Database,
	author: Author,
	personId: number,
): Promise<{ secret: string | null; purpose: LinkPurpose; expiresAt: Date }> {
	const secret = newSecret();
	const made = await db.write(author, async (write) => {
		const person = await write.tx.person.findUnique({ where: { id: personId } });
		if (person === null) throw new NotFound();
		if (person.endedAt !== null) throw new Invalid({ "": "people:problem.ended" });
		const purpose: LinkPurpose = person.passwordHash === null ? "invitation" : "password_reset";
		const { expiresAt } = await makeLink(write, personId, purpose, secret);
		return { purpose, expiresAt: expiresAt.toISOString() };
	});
	return {
		secret: await ifStored(db, "link", secret),
		purpose: made.purpose,
		expiresAt: new Date(made.expiresAt),
	};
}
