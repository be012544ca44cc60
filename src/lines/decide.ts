import type { Author, Database } from "../database/database.ts";
import { getInquiry } from "../inquiries/getInquiry.ts";
import { visibleInquiries } from "../stories/access.ts";
import { Invalid, NotFound } from "../web/refusals.ts";

type Viewer = { id: number };

/** Names what a question is about, as a line says it: "did not answer questions about the cost". The latest counts. Throws NotFound. */
export function nameTopic(
	db: Database,
	author: Author,
	viewer: Viewer,
	questionId: number,
	given: { en: string; fr: string },
): Promise<{ id: number; inquiryId: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const question = await tx.question.findFirst({
			where: { id: questionId, inquiry: visibleInquiries(viewer) },
			include: { inquiry: true },
		});
		if (question === null) throw new NotFound();
		if (given.en === "" && given.fr === "") throw new Invalid({ en: "errors:required" });
		const row = await tx.questionTopic.create({
			data: { questionId, ...given, loggedAt: now, loggedById: viewer.id },
		});
		await log({ action: "question.named", type: "QuestionTopic", row, storyId: question.inquiry.storyId });
		return { id: row.id, inquiryId: question.inquiryId };
	});
}

/** Says why an organization got less time than is usual. Throws NotFound, or Invalid when it was said already. */
export function explainShortNotice(
	db: Database,
	author: Author,
	viewer: Viewer,
	inquiryId: number,
	why: string,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const { storyId } = await getInquiry(tx, viewer, inquiryId);
		if ((await tx.shortNotice.findUnique({ where: { inquiryId } })) !== null) {
			throw new Invalid({ why: "errors:already_done" });
		}
		const row = await tx.shortNotice.create({
			data: { inquiryId, why, loggedAt: now, loggedById: viewer.id },
		});
		await log({ action: "short_notice.explained", type: "ShortNotice", row, storyId });
		return { id: row.id };
	});
}

/** An editor's decision that "refused" may be printed, with the reason: the word is never offered by itself. Throws NotFound or Invalid. */
export function overrideLine(
	db: Database,
	author: Author,
	viewer: Viewer,
	inquiryId: number,
	given: { line: "refused"; why: string },
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const { storyId } = await getInquiry(tx, viewer, inquiryId);
		const inquiryId_line = { inquiryId, line: given.line };
		if ((await tx.lineOverride.findUnique({ where: { inquiryId_line } })) !== null) {
			throw new Invalid({ line: "errors:already_done" });
		}
		const row = await tx.lineOverride.create({
			data: { inquiryId, ...given, loggedAt: now, loggedById: viewer.id },
		});
		await log({ action: "line.overridden", type: "LineOverride", row, storyId });
		return { id: row.id };
	});
}
