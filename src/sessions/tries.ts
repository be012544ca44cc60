import { isIPv6 } from "node:net";
import type { Database, Transaction } from "../database/database.ts";
import { Refusal } from "../web/refusals.ts";

/** Wrong passwords within a quarter of an hour after which an account, or a network address, has to wait. */
const limits = { account: 10, address: 50, minutes: 15 } as const;

/**
 * Counts a try at a password as failed before it is known to be, so that many tries at once can't all slip through;
 * `takeBack` the result once the password was right. `email` must be as the account has it: lower case, trimmed.
 * Throws Refusal 429 after too many for this account or from this address.
 */
export function countTry(db: Database, email: string, address: string, now: Date): Promise<number[]> {
	const since = new Date(now.getTime() - limits.minutes * 60_000);
	const keys = { account: `account:${email}`, address: `address:${network(address)}` };
	return db.write({ personId: null, now }, async ({ tx }) => {
		const failures = (key: string) => tx.signInFailure.count({ where: { key, at: { gt: since } } });
		if (
			(await failures(keys.account)) >= limits.account ||
			(await failures(keys.address)) >= limits.address
		) {
			throw new Refusal(429, { key: "errors:too_many_attempts", values: { minutes: limits.minutes } });
		}
		await tx.signInFailure.deleteMany({ where: { at: { lte: since } } });
		const rows = await tx.signInFailure.createManyAndReturn({
			data: Object.values(keys).map((key) => ({ key, at: now })),
		});
		return rows.map(({ id }) => id);
	});
}

export async function takeBack(tx: Transaction, tries: number[]): Promise<void> {
	await tx.signInFailure.deleteMany({ where: { id: { in: tries } } });
}

/** One line to the Internet: an IPv4 address, or the 64 bits of an IPv6 address that a customer is given. */
export function network(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
	if (mapped !== null) return mapped[1] as string;
	if (!isIPv6(address)) return address;
	const [before = "", after] = address.toLowerCase().replace(/%.*$/, "").split("::");
	const head = before.split(":").filter(Boolean);
	const tail = (after ?? "").split(":").filter(Boolean);
	const zeros =
		after === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
	return [...head, ...zeros, ...tail]
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(":");
}
