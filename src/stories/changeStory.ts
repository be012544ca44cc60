import type { Author, Database, Transaction } from "../database/database.ts";
import { moveFigures } from "../figures/keepFigure.ts";
import { recordIn } from "../record/records.ts";
import { renewStockLinesOfStory } from "../stock-lines/renew.ts";
import { Invalid, type Message } from "../web/refusals.ts";
import { getStory } from "./getStory.ts";

const fields = ["title", "desk", "plannedAt", "state", "restricted"] as const;
type Field = (typeof fields)[number];

/** What is left out stays as it is. */
export interface StoryChanges {
	title?: string | undefined;
	desk?: string | undefined;
	plannedAt?: Date | null | undefined;
	state?: string | undefined;
	restricted?: boolean | undefined;
}

/**
 * Changes a story; the log keeps what it was. Only somebody who is on it may restrict it, since for all others it then
 * ceases to exist. With `asOf`, the number of the log entry that the changer had before them, only what differs from that
 * entry counts as a change, so that two people who change different things do not undo each other's. Throws NotFound;
 * Invalid when nothing differs, or where somebody else has changed the same thing since.
 */
export function changeStory(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	given: StoryChanges,
	asOf?: number,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, log }) => {
		const story = await getStory(tx, viewer, slug);
		const seen = asOf === undefined ? story : await asItStood(tx, story.id, asOf);
		const changed = fields.filter(
			(field) =>
				given[field] !== undefined &&
				!isSame(given[field], seen[field]) &&
				!isSame(given[field], story[field]),
		);
		const problems: Record<string, Message> = {};
		for (const field of changed) {
			if (!isSame(seen[field], story[field])) problems[field] = "stories:changed_meanwhile";
		}
		if (changed.includes("restricted") && !story.people.some(({ personId }) => personId === viewer.id)) {
			problems.restricted = "stories:only_from_within";
		}
		if (changed.length === 0) problems[""] = "errors:same_as_before";
		if (Object.keys(problems).length > 0) throw new Invalid(problems);

		const pick = (from: StoryChanges) => Object.fromEntries(changed.map((field) => [field, from[field]]));
		const row = await tx.story.update({ where: { id: story.id }, data: pick(given) });
		if (changed.includes("restricted")) {
			await moveFigures(tx, row.id, row.restricted);
			await renewStockLinesOfStory(tx, row.id);
		}
		if (changed.includes("state") || changed.includes("restricted")) {
			const { state: storyState, restricted } = row;
			await tx.inquiry.updateMany({ where: { storyId: row.id }, data: { storyState, restricted } });
		}
		await log({
			action: "story.changed",
			type: "Story",
			row,
			storyId: row.id,
			more: { before: pick(story) },
		});
		return { id: row.id };
	});
}

const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
const isSame = (one: unknown, other: unknown) => plain(one) === plain(other);

async function asItStood(tx: Transaction, id: number, asOf: number): Promise<Record<Field, unknown>> {
	const entry = await tx.logEntry.findFirst({
		where: { number: asOf, recordType: "Story", recordId: id },
	});
	if (entry === null) throw new Invalid({ asOf: "errors:no_such_record" });
	return recordIn("Story", entry.data) as Record<Field, unknown>;
}
