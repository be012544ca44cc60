import type { Author, Database } from "../database/database.ts";
import { getStory } from "../stories/getStory.ts";
import type { Language } from "../vocabulary.ts";
import { Refusal } from "../web/refusals.ts";
import { type CurrentLines, currentLines, keep } from "./currentLines.ts";

/** The lines changed while the page was open: nothing was signed. */
export class LinesMoved extends Error {
	readonly lines: CurrentLines;
	constructor(lines: CurrentLines) {
		super("the lines have changed");
		this.lines = lines;
	}
}

/**
 * Records that an editor holds the lines to be true as of now. `paragraph` is what they had before them: when the record
 * supports another by now, LinesMoved is thrown and nothing is signed. Throws NotFound; Refusal 403 when the
 * newsroom asks for a second pair of eyes and the editor is the story's only reporter.
 */
export function signOff(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	given: { language: Language; paragraph: string },
	newsroomName: string,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const story = await getStory(tx, viewer, slug);
		const lines = await currentLines(tx, story.id, now, given.language, newsroomName);
		const reporters = story.people.filter((one) => one.part === "reporter");
		const alone = reporters.length === 1 && reporters[0]?.personId === viewer.id;
		if (alone && !lines.settings.soleReporterMaySignOff) throw new Refusal(403, "lines:sole_reporter");
		if (lines.sentences.length === 0 || lines.paragraph !== given.paragraph) throw new LinesMoved(lines);
		const row = await tx.signOff.create({
			data: {
				storyId: story.id,
				language: given.language,
				at: now,
				logNumber: lines.logNumber,
				paragraph: lines.paragraph,
				sentences: JSON.stringify(keep(lines)),
				loggedAt: now,
				loggedById: viewer.id,
			},
		});
		await log({ action: "lines.signed_off", type: "SignOff", row, storyId: story.id });
		return { id: row.id };
	});
}
