import type { Database } from "../database/database.ts";
import { endSessions } from "../sessions/endSession.ts";
import { startSession } from "../sessions/startSession.ts";
import type { Language } from "../vocabulary.ts";
import { NotFound } from "../web/refusals.ts";
import type { Cookie } from "../web/route.ts";
import { endLinks, findLink } from "./links.ts";
import { hashOfPassword } from "./password.ts";

/**
 * Uses a one-time link up: sets the password, ends every session of that person, and signs them in.
 * Throws NotFound when the link is unknown, used or too old.
 */
export async function choosePassword(
	db: Database,
	secret: string,
	password: string,
	language: Language,
	client: { address: string; userAgent: string },
	now: Date,
): Promise<Cookie> {
	const link = await findLink(db, secret, now);
	if (link === null) throw new NotFound();
	const { id } = link.person;
	const passwordHash = await hashOfPassword(password);
	return db.write({ personId: id, now }, async (write) => {
		const { tx, log } = write;
		const used = await tx.oneTimeLink.updateMany({
			where: { id: link.id, usedAt: null, expiresAt: { gt: now }, person: { endedAt: null } },
			data: { usedAt: now },
		});
		if (used.count !== 1) throw new NotFound();
		const row = await tx.oneTimeLink.findUniqueOrThrow({ where: { id: link.id } });
		await log({ action: "link.used", type: "OneTimeLink", row });
		await endLinks(write, id);
		// Whoever is invited says by the page they read which language is theirs.
		const data = link.purpose === "invitation" ? { passwordHash, language } : { passwordHash };
		const person = await tx.person.update({ where: { id }, data });
		await log({ action: "person.password_chosen", type: "Person", row: person });
		await endSessions(write, id);
		return startSession(write, id, client);
	});
}
