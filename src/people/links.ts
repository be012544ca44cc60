import type { Database, Write } from "../database/database.ts";
import type { OneTimeLink, Person } from "../database/generated/sqlite/client.ts";
import { hashOfSecret } from "../sessions/secret.ts";

const day = 24 * 60 * 60 * 1000;

/** What a one-time link is for, and how long it works. */
const validMs = { invitation: 7 * day, password_reset: day } as const;

export type LinkPurpose = keyof typeof validMs;

/** A link for this person to choose a password, within a larger change; the ones before it stop working. */
export async function makeLink(
	write: Write,
	personId: number,
	purpose: LinkPurpose,
	secret: string,
): Promise<OneTimeLink> {
	await endLinks(write, personId);
	const { tx, now, log } = write;
	const row = await tx.oneTimeLink.create({
		data: {
			purpose,
			personId,
			tokenHash: hashOfSecret(secret),
			createdAt: now,
			expiresAt: new Date(now.getTime() + validMs[purpose]),
		},
	});
	await log({ action: "link.made", type: "OneTimeLink", row });
	return row;
}

/** Whatever links of a person (null: for the first account) still work stop working now. */
export async function endLinks({ tx, now, log }: Write, personId: number | null): Promise<void> {
	const open = await tx.oneTimeLink.findMany({
		where: { personId, usedAt: null, expiresAt: { gt: now } },
		orderBy: { id: "asc" },
	});
	for (const { id } of open) {
		const row = await tx.oneTimeLink.update({ where: { id }, data: { expiresAt: now } });
		await log({ action: "link.ended", type: "OneTimeLink", row });
	}
}

/** The person a secret lets choose a password, or null when it is unknown, used, too old, or they work here no more. */
export async function findLink(
	db: Database,
	secret: string,
	now: Date,
): Promise<{ id: number; purpose: LinkPurpose; person: Person } | null> {
	const link = await db.read.oneTimeLink.findUnique({
		where: { tokenHash: hashOfSecret(secret) },
		include: { person: true },
	});
	if (link === null || link.person === null || link.person.endedAt !== null) return null;
	if (link.usedAt !== null || link.expiresAt <= now) return null;
	return { id: link.id, purpose: link.purpose as LinkPurpose, person: link.person };
}
