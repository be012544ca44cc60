import type { Author, Database } from "../database/database.ts";
import { Invalid } from "../web/refusals.ts";
import { getInquiry } from "./getInquiry.ts";

/** Hands an inquiry to the person who chases it from now on. Throws NotFound, or Invalid for somebody unknown or gone. */
export function assignOwner(
	db: Database,
	author: Author,
	viewer: { id: number },
	inquiryId: number,
	personId: number,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, log }) => {
		const { ownerId, storyId } = await getInquiry(tx, viewer, inquiryId);
		const person = await tx.person.findFirst({ where: { id: personId, endedAt: null } });
		const story = await tx.story.findUniqueOrThrow({ where: { id: storyId }, include: { people: true } });
		// On a restricted story only its members may be given anything to chase.
		if (person === null || (story.restricted && !story.people.some((one) => one.personId === personId))) {
			throw new Invalid({ personId: "errors:no_such_record" });
		}
		const row = await tx.inquiry.update({ where: { id: inquiryId }, data: { ownerId: personId } });
		await log({ action: "inquiry.assigned", type: "Inquiry", row, storyId, more: { before: { ownerId } } });
		return { id: inquiryId };
	});
}
