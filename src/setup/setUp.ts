import type { Database } from "../database/database.ts";
import { endLinks } from "../people/links.ts";
import { hashOfPassword } from "../people/password.ts";
import { hashOfSecret, newSecret } from "../sessions/secret.ts";
import { startSession } from "../sessions/startSession.ts";
import type { Language } from "../vocabulary.ts";
import { NotFound } from "../web/refusals.ts";
import type { Cookie } from "../web/route.ts";

/** How long the link for the first account works. */
const validMs = 24 * 60 * 60 * 1000;

/** A fresh one-time secret for the first account, or null when there is an account. Earlier links stop working. */
export async function offerSetup(db: Database, now: Date): Promise<string | null> {
	if ((await db.read.person.count()) > 0) return null;
	const secret = newSecret();
	await db.write({ personId: null, now }, async (write) => {
		await endLinks(write, null);
		const row = await write.tx.oneTimeLink.create({
			data: {
				purpose: "setup",
				tokenHash: hashOfSecret(secret),
				createdAt: now,
				expiresAt: new Date(now.getTime() + validMs),
			},
		});
		await write.log({ action: "link.made", type: "OneTimeLink", row });
	});
	return secret;
}

/** Whether a set-up secret may still make the first account. */
export async function isSetupOpen(db: Database, secret: string, now: Date): Promise<boolean> {
	const link = await db.read.oneTimeLink.findUnique({ where: { tokenHash: hashOfSecret(secret) } });
	if (link === null || link.purpose !== "setup" || link.usedAt !== null || link.expiresAt <= now)
		return false;
	return (await db.read.person.count()) === 0;
}

/**
 * Makes the first account, an administrator, and signs it in. Throws NotFound when the secret is unknown, used or
 * too old, or when somebody was quicker.
 */
export async function setUp(
	db: Database,
	secret: string,
	account: { name: string; email: string; password: string },
	language: Language,
	client: { address: string; userAgent: string },
	now: Date,
): Promise<Cookie> {
	const { name, email } = account;
	if (!(await isSetupOpen(db, secret, now))) throw new NotFound();
	const passwordHash = await hashOfPassword(account.password);
	return db.write({ personId: null, now }, async (write) => {
		const { tx, log } = write;
		const tokenHash = hashOfSecret(secret);
		const used = await tx.oneTimeLink.updateMany({
			where: { tokenHash, purpose: "setup", usedAt: null, expiresAt: { gt: now } },
			data: { usedAt: now },
		});
		if (used.count !== 1 || (await tx.person.count()) > 0) throw new NotFound();
		const link = await tx.oneTimeLink.findUniqueOrThrow({ where: { tokenHash } });
		await log({ action: "link.used", type: "OneTimeLink", row: link });
		const row = await tx.person.create({
			data: { name, email, role: "administrator", language, passwordHash, createdAt: now },
		});
		await log({ action: "person.set_up", type: "Person", row });
		return startSession(write, row.id, client);
	});
}
