import type { Database } from "../database/database.ts";
import type { Role } from "../vocabulary.ts";
import type { Viewer } from "../web/route.ts";
import { hashOfSecret } from "./secret.ts";

export const sessionCookie = "session";

/** How long a session lasts: 30 days from signing in. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** How stale `lastSeenAt` and `lastUsedAt` may be before a visit writes them. */
const seenEveryMs = 60 * 60 * 1000;

/** Who is behind a session's or a token's secret; null when it is unknown, ended, or its person no longer works here. */
export async function findViewer(
	db: Database,
	secrets: { session?: string | undefined; token?: string | undefined },
	now: Date,
): Promise<Viewer | null> {
	if (secrets.token !== undefined) {
		const token = await db.read.accessToken.findUnique({
			where: { tokenHash: hashOfSecret(secrets.token) },
			include: { person: true },
		});
		if (token === null || token.revokedAt !== null || token.person.endedAt !== null) return null;
		if (token.lastUsedAt === null || now.getTime() - token.lastUsedAt.getTime() > seenEveryMs) {
			await db.write({ personId: null, now }, ({ tx }) =>
				tx.accessToken.update({ where: { id: token.id }, data: { lastUsedAt: now } }),
			);
		}
		return viewer(token.person, null);
	}
	if (secrets.session !== undefined) {
		const session = await db.read.session.findUnique({
			where: { tokenHash: hashOfSecret(secrets.session) },
			include: { person: true },
		});
		if (session === null || session.expiresAt <= now || session.person.endedAt !== null) return null;
		if (now.getTime() - session.lastSeenAt.getTime() > seenEveryMs) {
			await db.write({ personId: null, now }, ({ tx }) =>
				tx.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } }),
			);
		}
		return viewer(session.person, session.id);
	}
	return null;
}

function viewer(
	person: { id: number; name: string; email: string; role: string },
	sessionId: number | null,
): Viewer {
	return { id: person.id, name: person.name, email: person.email, role: person.role as Role, sessionId };
}
