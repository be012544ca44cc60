import type { Author, Database } from "../database/database.ts";
import { hashOfSecret, newSecret } from "../sessions/secret.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { ifStored } from "./ifStored.ts";

/**
 * A token with which a program acts as this person, until it is revoked. `secret` goes into `Authorization: Bearer …`;
 * it is null when the same request was answered before: it was shown then.
 * Throws NotFound, and Invalid for somebody who was ended.
 */
export async function makeToken(
	db: Database,
	author: Author,
	personId: number,
	name: string,
): Promise<{ id: number; secret: string | null }> {
	const secret = newSecret();
	const id = await db.write(author, async ({ tx, now, log }) => {
		const person = await tx.person.findUnique({ where: { id: personId } });
		if (person === null) throw new NotFound();
		if (person.endedAt !== null) throw new Invalid({ "": "people:problem.ended" });
		const row = await tx.accessToken.create({
			data: { personId, name, tokenHash: hashOfSecret(secret), createdAt: now },
		});
		await log({ action: "token.made", type: "AccessToken", row });
		return row.id;
	});
	return { id, secret: await ifStored(db, "token", secret) };
}
