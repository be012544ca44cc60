import type { Database } from "../database/database.ts";
import { hashOfSecret } from "../sessions/secret.ts";

/**
 * The secret, if it is the one that was stored. The same request sent again is answered from its first result,
 * which never holds the secret: then the new one opens nothing and must not be shown.
 */
export async function ifStored(db: Database, kind: "link" | "token", secret: string): Promise<string | null> {
	const where = { tokenHash: hashOfSecret(secret) };
	const count =
		kind === "link" ? await db.read.oneTimeLink.count({ where }) : await db.read.accessToken.count({ where });
	return count === 1 ? secret : null;
}
