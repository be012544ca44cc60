import { z } from "zod";
import type { Logged } from "../database/logged.ts";
import { personal } from "../record/logPage.ts";
import { visibleStories } from "../stories/access.ts";
import type { Answer, Visit } from "../web/route.ts";

const number = z.coerce.number().int().min(0).max(2_147_483_647);

/** The number of the last log entry that the page shows. */
export const liveQuery = z.object({ after: number.optional().catch(undefined) });

/**
 * Tells, as server-sent events named `logged`, that something was logged: of each story the newest entry's number,
 * which is also the event's id, and the story's slug, null for what belongs to no story. Begins after the client's
 * `Last-Event-ID`, else after `after`, else now.
 */
export async function followLog(visit: Visit<z.output<typeof liveQuery>>): Promise<Answer> {
	const head = await visit.db.headNumber();
	return {
		as: "stream",
		events(signal, lastEventId) {
			const last = number.safeParse(lastEventId || undefined);
			return eventsAfter(
				visit,
				Math.min(last.success ? last.data : (visit.query.after ?? head), head),
				signal,
			);
		},
	};
}

async function* eventsAfter(
	{ db, viewer }: Pick<Visit, "db" | "viewer">,
	after: number,
	signal: AbortSignal,
): AsyncGenerator<string> {
	let logged: Logged[] = [];
	let wake = () => {};
	const stop = await db.onLogged((entries) => {
		logged.push(...entries);
		wake();
	});
	signal.addEventListener("abort", () => wake());
	try {
		// From here on nothing is missed; what comes twice, because it is found here as well, tells the same twice.
		const earlier = await db.read.logEntry.groupBy({
			by: ["storyId"],
			where: { number: { gt: after }, recordType: { notIn: [...personal] } },
			_max: { number: true },
		});
		let newest = new Map(earlier.map(({ storyId, _max }) => [storyId, _max.number ?? 0]));
		while (!signal.aborted) {
			yield* await eventsFor(db, viewer, newest);
			if (logged.length === 0 && !signal.aborted) {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
			const told = logged.filter(({ recordType }) => !personal.includes(recordType));
			newest = new Map(told.map(({ storyId, number }) => [storyId, number]));
			logged = [];
		}
	} finally {
		stop();
	}
}

/** One event for each story that the viewer may see at this moment. */
async function eventsFor(
	db: Visit["db"],
	viewer: Visit["viewer"],
	newest: ReadonlyMap<number | null, number>,
): Promise<string[]> {
	const ids = [...newest.keys()].filter((id) => id !== null);
	const stories =
		ids.length === 0
			? []
			: await db.read.story.findMany({
					where: { id: { in: ids }, ...visibleStories(viewer) },
					select: { id: true, slug: true },
				});
	const slugs = new Map<number | null, string | null>(stories.map(({ id, slug }) => [id, slug]));
	slugs.set(null, null);
	return [...newest]
		.filter(([id]) => slugs.has(id))
		.sort(([, a], [, b]) => a - b)
		.map(
			([id, number]) =>
				`id: ${number}\nevent: logged\ndata: ${JSON.stringify({ number, story: slugs.get(id) })}\n\n`,
		);
}
