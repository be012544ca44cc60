import type { Database } from "../database/database.ts";
import type { SignOff } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { currentLines, type KeptSentence, type OutOfDate, outOfDate } from "../lines/currentLines.ts";
import { grouped } from "../record/grouped.ts";
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
 * How these stories' sign-offs stand at `now`: for each story the latest in each language, the newest first. Whoever
 * asks has made sure that the viewer may see the stories.
 */
export async function standingsOf(
	{ read }: Pick<Database, "read">,
	storyIds: readonly number[],
	now: Date,
	newsroomName: string,
): Promise<(storyId: number) => Standing[]> {
	if (storyIds.length === 0) return () => [];
	const rows = await rowsOf(read)<SignOff & { name: string }>(sql`
		SELECT k.*, p."name" FROM "SignOff" k JOIN "Person" p ON p."id" = k."loggedById"
		WHERE k."id" IN (SELECT MAX("id") FROM "SignOff" WHERE "storyId" IN ${storyIds} GROUP BY "storyId", "language")
		ORDER BY k."id" DESC`);
	const standings: (Standing & { storyId: number })[] = [];
	for (const row of rows) {
		const language = row.language as Language;
		const lines = await currentLines(read, row.storyId, now, language, newsroomName);
		standings.push({
			storyId: row.storyId,
			language,
			at: row.at,
			by: { id: row.loggedById, name: row.name },
			stale: await outOfDate(
				read,
				row.storyId,
				JSON.parse(row.sentences) as KeptSentence[],
				row.logNumber,
				lines,
			),
		});
	}
	const byStory = grouped(standings, ({ storyId }) => storyId);
	return (storyId) => byStory.get(storyId) ?? [];
}
