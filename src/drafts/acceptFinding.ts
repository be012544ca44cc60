import type { Author, Database } from "../database/database.ts";
import { Invalid } from "../web/refusals.ts";
import type { Outcome } from "./kept.ts";
import { getCheckRow } from "./loadCheck.ts";

/**
 * Somebody's word that a finding stands as it is, with why. It holds for every later check of the story in which the same
 * finding comes again. Throws NotFound; Invalid for a finding that is not of this check, or was accepted already.
 */
export function acceptFinding(
	db: Database,
	author: Author,
	viewer: { id: number },
	slug: string,
	checkId: number,
	given: { finding: string; why: string },
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const { id, storyId, outcomes } = await getCheckRow(tx, viewer, slug, checkId);
		const key = given.finding;
		if (!(JSON.parse(outcomes) as Outcome[]).some((outcome) => outcome.key === key)) {
			throw new Invalid({ finding: "errors:no_such_record" });
		}
		if ((await tx.draftAcceptance.findUnique({ where: { storyId_key: { storyId, key } } })) !== null) {
			throw new Invalid({ finding: "errors:already_done" });
		}
		const row = await tx.draftAcceptance.create({
			data: { storyId, checkId: id, key, why: given.why, loggedAt: now, loggedById: viewer.id },
		});
		await log({ action: "finding.accepted", type: "DraftAcceptance", row, storyId });
		return { id: row.id };
	});
}
