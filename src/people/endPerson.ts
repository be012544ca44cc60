import type { Author, Database } from "../database/database.ts";
import { revokeFeeds } from "../feeds/revokeFeed.ts";
import { endSessions } from "../sessions/endSession.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { isLastAdministrator } from "./isLastAdministrator.ts";
import { endLinks } from "./links.ts";
import { revokeTokens } from "./revokeToken.ts";

/**
 * Somebody works here no more: their sessions and open links end, their tokens and private feed addresses are revoked,
 * and they can't sign in. What they logged stays theirs. Throws NotFound, and Invalid for the last administrator.
 */
export function endPerson(db: Database, author: Author, personId: number): Promise<void> {
	return db.write(author, async (write) => {
		const { tx, now, log } = write;
		const person = await tx.person.findUnique({ where: { id: personId } });
		if (person === null) throw new NotFound();
		if (person.endedAt !== null) return;
		if (await isLastAdministrator(tx, person)) {
			throw new Invalid({ "": "people:problem.last_administrator" });
		}
		const row = await tx.person.update({ where: { id: personId }, data: { endedAt: now } });
		await log({ action: "person.ended", type: "Person", row });
		await endSessions(write, personId);
		await endLinks(write, personId);
		await revokeTokens(write, { personId });
		await revokeFeeds(write, { personId });
	});
}
