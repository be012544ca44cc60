import type { Database } from "../database/database.ts";
import { isPassword } from "../people/password.ts";
import { Invalid } from "../web/refusals.ts";
import type { Cookie } from "../web/route.ts";
import { startSession } from "./startSession.ts";
import { countTry, takeBack } from "./tries.ts";

/**
 * Signs in with email and password. Throws Invalid for a wrong pair (never saying which of the two was wrong), and
 * Refusal 429 after too many wrong ones for this account or from this address.
 */
export async function signIn(
	db: Database,
	given: { email: string; password: string },
	client: { address: string; userAgent: string },
	now: Date,
): Promise<Cookie> {
	const email = given.email.trim().toLowerCase();
	const tries = await countTry(db, email, client.address, now);
	const person = await db.read.person.findUnique({ where: { email } });
	const right = await isPassword(given.password, person?.passwordHash ?? null);
	if (person === null || !right) throw new Invalid({ password: "errors:wrong_password" });
	return db.write({ personId: person.id, now }, async (write) => {
		// Checking took a while: they may have been sent away, or their password replaced, in the meantime.
		const { id, passwordHash } = person;
		const still = await write.tx.person.count({ where: { id, passwordHash, endedAt: null } });
		if (still === 0) throw new Invalid({ password: "errors:wrong_password" });
		await takeBack(write.tx, tries);
		return startSession(write, id, client);
	});
}
