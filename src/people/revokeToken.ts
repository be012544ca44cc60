import type { Author, Database, Write } from "../database/database.ts";
import { NotFound } from "../web/refusals.ts";

/**
 * A token opens nothing any more; revoking it again changes nothing. With `ownerId`, only that person's.
 * Throws NotFound. Returns whose it is.
 */
export function revokeToken(
	db: Database,
	author: Author,
	tokenId: number,
	ownerId?: number,
): Promise<{ personId: number }> {
	return db.write(author, async (write) => {
		const token = await write.tx.accessToken.findUnique({ where: { id: tokenId } });
		if (token === null || (ownerId !== undefined && token.personId !== ownerId)) throw new NotFound();
		await revokeTokens(write, { id: tokenId });
		return { personId: token.personId };
	});
}

/** Revokes those of these tokens that still work, within a larger change. */
export async function revokeTokens(
	{ tx, now, log }: Write,
	which: { id: number } | { personId: number },
): Promise<void> {
	const tokens = await tx.accessToken.findMany({
		where: { ...which, revokedAt: null },
		orderBy: { id: "asc" },
	});
	for (const { id } of tokens) {
		const row = await tx.accessToken.update({ where: { id }, data: { revokedAt: now } });
		await log({ action: "token.revoked", type: "AccessToken", row });
	}
}
