import type { Database } from "../database/database.ts";
import { isPassword } from "../people/password.ts";
import { Invalid, Refusal } from "../web/refusals.ts";
import type { Cookie } from "../web/route.ts";
import { startSession } from "./startSession.ts";

/** Wrong passwords within a quarter of an hour after which an account, or a network address, has to wait. */
const limits = { account: 10, address: 50, minutes: 15 } as const;

/**
 * Signs in with email and password. Throws Invalid for a wrong pair (never saying which of the two was wrong), and
 * Refusal 429 after too many wrong ones for this account or from this address.
 */
export async function signIn(
	db: Database,
	given: { email: string; password: string },
	client: { address: string; userAgent: string },
	now: Date,
): Promise<Cookie> {
	const email = given.email.trim().toLowerCase();
	const since = new Date(now.getTime() - limits.minutes * 60_000);
	const keys = { account: `account:${email}`, address: `address:${client.address}` };
	const failures = (key: string) => db.read.signInFailure.count({ where: { key, at: { gt: since } } });
	if ((await failures(keys.account)) >= limits.account || (await failures(keys.address)) >= limits.address) {
		throw new Refusal(429, { key: "errors:too_many_attempts", values: { minutes: limits.minutes } });
	}

	const person = await db.read.person.findUnique({ where: { email } });
	if (
		!(await isPassword(given.password, person?.passwordHash ?? null)) ||
		person === null ||
		person.endedAt !== null
	) {
		await db.write({ personId: null, now }, async ({ tx }) => {
			await tx.signInFailure.deleteMany({ where: { at: { lte: since } } });
			await tx.signInFailure.createMany({ data: Object.values(keys).map((key) => ({ key, at: now })) });
		});
		throw new Invalid({ password: "errors:wrong_password" });
	}
	return db.write({ personId: person.id, now }, (write) => startSession(write, person.id, client));
}
