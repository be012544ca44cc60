import type { Author, Database } from "../database/database.ts";
import { newSecret } from "../sessions/secret.ts";
import type { Language, Role } from "../vocabulary.ts";
import { Invalid } from "../web/refusals.ts";
import { ifStored } from "./ifStored.ts";
import { makeLink } from "./links.ts";

/**
 * Adds a person, who chooses a password through the link made of `secret` (`paths.link`) within 7 days. `email` must be
 * lower case. `secret` is null when the same request was answered before: it was shown then.
 * Throws Invalid when somebody has this address already.
 */
export async function invitePerson(
	db: Database,
	author: Author,
	person: { name: string; email: string; role: Role; language: Language },
): Promise<{ id: number; secret: string | null }> {
	const { name, email, role, language } = person;
	const secret = newSecret();
	const id = await db.write(author, async (write) => {
		const { tx, now, log } = write;
		if ((await tx.person.count({ where: { email } })) > 0) throw new Invalid({ email: "errors:taken" });
		const row = await tx.person.create({ data: { name, email, role, language, createdAt: now } });
		await log({ action: "person.invited", type: "Person", row });
		await makeLink(write, row.id, "invitation", secret);
		return row.id;
	});
	return { id, secret: await ifStored(db, "link", secret) };
}
