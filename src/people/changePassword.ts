import type { Author, Database } from "../database/database.ts";
import { endSessions } from "../sessions/endSession.ts";
import { countTry, takeBack } from "../sessions/tries.ts";
import { Invalid } from "../web/refusals.ts";
import { endLinks } from "./links.ts";
import { hashOfPassword, isPassword } from "./password.ts";

/**
 * Replaces one's own password and ends all other sessions and open links. Throws Invalid when `current` is wrong, and
 * Refusal 429 after too many wrong ones.
 */
export async function changePassword(
	db: Database,
	author: Author,
	viewer: { id: number; sessionId: number | null },
	given: { current: string; password: string },
	address: string,
): Promise<void> {
	const { id, email, passwordHash } = await db.read.person.findUniqueOrThrow({ where: { id: viewer.id } });
	const wrong = new Invalid({ current: "people:problem.wrong_current" });
	const tries = await countTry(db, email, address, author.now);
	if (!(await isPassword(given.current, passwordHash))) throw wrong;
	const replacement = await hashOfPassword(given.password);
	// Without the request's key: beside it a fast hash of the form, with its passwords, would be stored.
	await db.write({ personId: id, now: author.now }, async (write) => {
		const { tx, log } = write;
		const changed = await tx.person.updateMany({
			where: { id, passwordHash },
			data: { passwordHash: replacement },
		});
		if (changed.count !== 1) throw wrong;
		await takeBack(tx, tries);
		const row = await tx.person.findUniqueOrThrow({ where: { id } });
		await log({ action: "person.password_changed", type: "Person", row });
		await endSessions(write, id, viewer.sessionId);
		await endLinks(write, id);
	});
}
