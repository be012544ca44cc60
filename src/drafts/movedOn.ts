import type { Transaction } from "../database/database.ts";
import { entriesSince } from "../lines/currentLines.ts";
import type { KeptCheck, MovedOn } from "./kept.ts";

/** What happened since a check that it does not know of, as of `now`; null: nothing, and it stands. */
export async function movedOnSince(
	reader: Transaction,
	storyId: number,
	check: Pick<KeptCheck, "logNumber" | "outcomes">,
	now: Date,
): Promise<MovedOn | null> {
	const [newest] = await entriesSince(reader, storyId, check.logNumber);
	const ends = check.outcomes
		.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [new Date(expiresAt)]))
		.sort((one, other) => one.getTime() - other.getTime());
	// The line engine's own rule: what expires at an instant still holds at it.
	const expiredAt = ends[0] !== undefined && ends[0] < now ? ends[0] : null;
	if (newest === undefined && expiredAt === null) return null;
	return { logNumber: newest?.number ?? null, action: newest?.action ?? null, expiredAt };
}
