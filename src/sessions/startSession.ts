import type { Write } from "../database/database.ts";
import type { Cookie } from "../web/route.ts";
import { hashOfSecret, newSecret } from "./secret.ts";
import { sessionCookie, sessionSeconds } from "./viewer.ts";

/** Signs a person in: a session row, and the cookie that its browser keeps. */
export async function startSession(
	{ tx, now, log }: Write,
	personId: number,
	client: { address: string; userAgent: string },
): Promise<Cookie> {
	const secret = newSecret();
	const row = await tx.session.create({
		data: {
			personId,
			tokenHash: hashOfSecret(secret),
			userAgent: client.userAgent,
			address: client.address,
			createdAt: now,
			lastSeenAt: now,
			expiresAt: new Date(now.getTime() + sessionSeconds * 1000),
		},
	});
	await log({ action: "session.started", type: "Session", row });
	return { name: sessionCookie, value: secret, maxAgeSeconds: sessionSeconds };
}
