import type { Database } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import type { Role } from "../vocabulary.ts";
import type { Viewer } from "../web/route.ts";
import { hashOfSecret } from "./secret.ts";

export const sessionCookie = "session";

/** How long a session lasts: 30 days from signing in. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** How stale `lastSeenAt` and `lastUsedAt` may be before a visit writes them. */
const seenEveryMs = 60 * 60 * 1000;

interface SessionRow {
	sessionId: number;
	endedAt: Date | null;
	expiresAt: Date;
	lastSeenAt: Date;
}

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
		const [session] = await rowsOf(db.read)<Omit<Viewer, "sessionId"> & SessionRow>(sql`
			SELECT p."id", p."name", p."email", p."role", p."endedAt", s."id" AS "sessionId", s."expiresAt", s."lastSeenAt"
			FROM "Session" s JOIN "Person" p ON p."id" = s."personId" WHERE s."tokenHash" = ${hashOfSecret(secrets.session)}`);
		if (session === undefined || session.expiresAt <= now || session.endedAt !== null) return null;
		if (now.getTime() - session.lastSeenAt.getTime() > seenEveryMs) {
			await db.write({ personId: null, now }, ({ tx }) =>
				tx.session.updateMany({ where: { id: session.sessionId }, data: { lastSeenAt: now } }),
			);
		}
		return viewer(session, session.sessionId);
	}
	return null;
}

function viewer(
	person: { id: number; name: string; email: string; role: string },
	sessionId: number | null,
): Viewer {
	return { id: person.id, name: person.name, email: person.email, role: person.role as Role, sessionId };
}
