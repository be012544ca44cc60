import type { Author, Database } from "../database/database.ts";
import { readSettings } from "../settings/settings.ts";
import { getStory } from "../stories/getStory.ts";
import type { Draft } from "./draft.ts";
import type { Checked } from "./findings.ts";
import type { DraftSource } from "./kept.ts";
import { countsOf, outcomeOf, sha256Of, withKey, wordsIn } from "./outcomes.ts";

/** A check that was made, with what it was made of. */
export interface MadeCheck {
	source: DraftSource;
	/** Of an upload; empty: pasted. */
	fileName: string;
	draft: Draft;
	checked: Checked;
	/** The last log entry that it rests on. */
	logNumber: number;
}

/**
 * Puts on the record that a draft was checked, with its hash and what came of it; the draft and the findings that repeat
 * its words are kept beside it if the newsroom keeps drafts. The log holds none of the draft's words. Throws NotFound.
 */
export function keepCheck(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	{ source, fileName, draft, checked, logNumber }: MadeCheck,
): Promise<{ id: number }> {
	const findings = checked.findings.map(withKey);
	const outcomes = findings.map(outcomeOf);
	return db.write(author, async ({ tx, now, log }) => {
		const story = await getStory(tx, viewer, slug);
		const { keepDrafts } = await readSettings(tx, "");
		const previous = await tx.draftCheck.findFirst({
			where: { storyId: story.id },
			orderBy: { id: "desc" },
			select: { id: true },
		});
		const row = await tx.draftCheck.create({
			data: {
				storyId: story.id,
				at: now,
				logNumber,
				source,
				fileName,
				words: wordsIn(draft.text),
				sha256: sha256Of(draft.text),
				kept: keepDrafts,
				counts: JSON.stringify(countsOf(outcomes)),
				outcomes: JSON.stringify(outcomes),
				previousId: previous?.id ?? null,
				loggedAt: now,
				loggedById: viewer.id,
			},
		});
		await log({ action: "draft.checked", type: "DraftCheck", row, storyId: story.id });
		if (keepDrafts) {
			await tx.draftContent.create({
				data: {
					checkId: row.id,
					draft: JSON.stringify(draft),
					findings: JSON.stringify(findings),
					setApart: JSON.stringify(checked.setApart),
				},
			});
		}
		return { id: row.id };
	});
}
