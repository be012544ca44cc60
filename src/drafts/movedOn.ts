import type { Transaction } from "../database/database.ts";
import { entriesSince } from "../lines/currentLines.ts";
import type { KeptCheck, MovedOn } from "./kept.ts";

type Rests = Pick<KeptCheck, "logNumber" | "outcomes">;

/** What happened since a check that it does not know of, as of `now`; null: nothing, and it stands. */
export async function movedOnSince(
	reader: Transaction,
	storyId: number,
	check: Rests,
	now: Date,
): Promise<MovedOn | null> {
	return (await movedOnSinceEach(reader, storyId, [check], now)).get(check) ?? null;
}

/** Of several checks of a story, each that no longer stands as of `now`, with what happened since. */
export async function movedOnSinceEach<Check extends Rests>(
	reader: Transaction,
	storyId: number,
	checks: readonly Check[],
	now: Date,
): Promise<Map<Check, MovedOn>> {
	const found = new Map<Check, MovedOn>();
	if (checks.length === 0) return found;
	const [newest] = await entriesSince(reader, storyId, Math.min(...checks.map(({ logNumber }) => logNumber)));
	for (const check of checks) {
		const entry = newest !== undefined && newest.number > check.logNumber ? newest : null;
		const ends = check.outcomes
			.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [new Date(expiresAt)]))
			.sort((one, other) => one.getTime() - other.getTime());
		// The line engine's own rule: what expires at an instant still holds at it.
		const expiredAt = ends[0] !== undefined && ends[0] < now ? ends[0] : null;
		if (entry === null && expiredAt === null) continue;
		found.set(check, { logNumber: entry?.number ?? null, action: entry?.action ?? null, expiredAt });
	}
	return found;
}
