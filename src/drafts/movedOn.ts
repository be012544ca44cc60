import type { Transaction } from "../database/database.ts";
import { entriesSince } from "../lines/currentLines.ts";
import type { KeptCheck, MovedOn } from "./kept.ts";

type Made = Pick<KeptCheck, "logNumber" | "outcomes">;

/**
 * What happened since checks of a story that they do not know of, as of `now`: a look-up by check, null where it stands.
 * In as many queries for many checks as for one. Whoever asks has made sure that the viewer may see the story.
 */
export async function movedOnSince(
	reader: Transaction,
	storyId: number,
	checks: readonly Made[],
	now: Date,
): Promise<(check: Made) => MovedOn | null> {
	const since = Math.min(...checks.map(({ logNumber }) => logNumber));
	const [newest] = checks.length === 0 ? [] : await entriesSince(reader, storyId, since);
	return ({ logNumber, outcomes }) => {
		const entry = newest !== undefined && newest.number > logNumber ? newest : null;
		const ends = outcomes.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [Date.parse(expiresAt)]));
		const first = Math.min(...ends);
		// What expires at an instant still holds at it, as lines do.
		const expiredAt = first < now.getTime() ? new Date(first) : null;
		if (entry === null && expiredAt === null) return null;
		return { logNumber: entry?.number ?? null, action: entry?.action ?? null, expiredAt };
	};
}
