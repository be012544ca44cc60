import type { Database } from "../database/database.ts";
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
	const latest = await read.signOff.groupBy({
		by: ["storyId", "language"],
		where: { storyId: { in: [...storyIds] } },
		_max: { id: true },
	});
	const rows = await read.signOff.findMany({
		where: { id: { in: latest.map(({ _max }) => _max.id ?? 0) } },
		orderBy: { id: "desc" },
	});
	const people = await read.person.findMany({
		where: { id: { in: rows.map(({ loggedById }) => loggedById) } },
		select: { id: true, name: true },
	});
	const standings: (Standing & { storyId: number })[] = [];
	for (const row of rows) {
		const language = row.language as Language;
		const lines = await currentLines(read, row.storyId, now, language, newsroomName);
		standings.push({
			storyId: row.storyId,
			language,
			at: row.at,
			by: { id: row.loggedById, name: people.find(({ id }) => id === row.loggedById)?.name ?? "" },
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
