import type { Author, Database } from "../database/database.ts";
import { NotFound } from "../web/refusals.ts";

/** Somebody who was ended may sign in again, with the password they had. Tokens stay revoked. Throws NotFound. */
export function returnPerson(db: Database, author: Author, personId: number): Promise<void> {
	return db.write(author, async ({ tx, log }) => {
		const person = await tx.person.findUnique({ where: { id: personId } });
		if (person === null) throw new NotFound();
		if (person.endedAt === null) return;
		const row = await tx.person.update({ where: { id: personId }, data: { endedAt: null } });
		await log({ action: "person.returned", type: "Person", row });
	});
}
