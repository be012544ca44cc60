import type { Transaction } from "../database/database.ts";
import type { Person } from "../database/generated/sqlite/client.ts";

/** Administrators who can sign in: an invitation that was not used yet is nobody to rely on. */
const administrators = { role: "administrator", endedAt: null, passwordHash: { not: null } } as const;

/** Whether nobody else could administer: this person must then neither be ended nor lose the role. */
export async function isLastAdministrator(tx: Transaction, person: Person): Promise<boolean> {
	if (person.role !== "administrator" || person.endedAt !== null || person.passwordHash === null)
		return false;
	return (await tx.person.count({ where: { ...administrators, id: { not: person.id } } })) === 0;
}
