import type { Database } from "../database/database.ts";
import type { SignOff } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import {
	entriesOfEach,
	isUpToDate,
	type KeptSentence,
	linesOfEach,
	type OutOfDate,
	whatIsOutOfDate,
} from "../lines/currentLines.ts";
import { grouped } from "../record/grouped.ts";
import type { Settings } from "../settings/settings.ts";
import type { Language } from "../vocabulary.ts";

/** The latest sign-off in a language, held against the lines of now. */
export interface Standing {
	language: Language;
	at: Date;
	by: { id: number; name: string };
	/** None: it is fresh. */
	stale: OutOfDate[];
}

export type SignOffState = "never" | "signed" | "stale";

/** Stale as soon as the lines of one language are. */
export function stateOf(standings: readonly Standing[]): SignOffState {
	if (standings.length === 0) return "never";
	return standings.some(({ stale }) => stale.length > 0) ? "stale" : "signed";
}

/**
 * How these stories' sign-offs stand at `now`: for each story the latest in each language, the newest first. In a constant
 * number of queries; only what was signed is worked out. Whoever asks has made sure that the viewer may see the stories.
 */
export async function standingsOf(
	{ read }: Pick<Database, "read">,
	storyIds: readonly number[],
	now: Date,
	settings: Settings,
): Promise<(storyId: number) => Standing[]> {
	if (storyIds.length === 0) return () => [];
	type Signed = Pick<SignOff, "storyId" | "language" | "at" | "loggedById" | "logNumber" | "sentences">;
	const rows = await rowsOf(read)<Signed & { name: string }>(sql`
		SELECT k."storyId", k."language", k."at", k."loggedById", k."logNumber", k."sentences", p."name"
		FROM "SignOff" k JOIN "Person" p ON p."id" = k."loggedById"
		WHERE k."id" IN (SELECT MAX("id") FROM "SignOff" WHERE "storyId" IN ${storyIds} GROUP BY "storyId", "language")
		ORDER BY k."id" DESC`);
	if (rows.length === 0) return () => [];
	const linesOf = await linesOfEach(read, [...new Set(rows.map(({ storyId }) => storyId))], now, settings);
	const signed = rows.map((row) => ({
		row,
		kept: JSON.parse(row.sentences) as KeptSentence[],
		lines: linesOf(row.storyId, row.language as Language),
	}));
	const stale = signed.filter(({ kept, lines }) => !isUpToDate(kept, lines)).map(({ row }) => row);
	const entriesOf =
		stale.length === 0
			? () => []
			: await entriesOfEach(
					read,
					[...new Set(stale.map(({ storyId }) => storyId))],
					Math.min(...stale.map(({ logNumber }) => logNumber)),
				);
	const byStory = grouped(signed, ({ row }) => row.storyId);
	return (storyId) =>
		(byStory.get(storyId) ?? []).map(({ row, kept, lines }) => ({
			language: row.language as Language,
			at: row.at,
			by: { id: row.loggedById, name: row.name },
			stale: stale.includes(row) ? whatIsOutOfDate(kept, lines, entriesOf(storyId, row.logNumber)) : [],
		}));
}
