import type { Author, Database } from "../database/database.ts";
import type { Role } from "../vocabulary.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { isLastAdministrator } from "./isLastAdministrator.ts";

/**
 * Gives a person another role; it holds from their next request on. Throws NotFound, and Invalid when nobody
 * would be left to administer.
 */
export function changeRole(db: Database, author: Author, personId: number, role: Role): Promise<void> {
	return db.write(author, async ({ tx, log }) => {
		const before = await tx.person.findUnique({ where: { id: personId } });
		if (before === null) throw new NotFound();
		if (before.role === role) return;
		if (await isLastAdministrator(tx, before)) {
			throw new Invalid({ role: "people:problem.last_administrator" });
		}
		const row = await tx.person.update({ where: { id: personId }, data: { role } });
		await log({ action: "person.role_changed", type: "Person", row, more: { before: before.role } });
	});
}
