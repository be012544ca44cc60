import type { Write } from "../database/database.ts";
import { deriveStored } from "../inquiries/inquiry.ts";
import { addressesOf } from "../inquiries/insertAttempt.ts";
import { insertOrganization } from "../organizations/createOrganization.ts";
import { checkReply } from "../replies/reply.ts";
import { visibleStories } from "../stories/access.ts";
import { insertStory, reservedSlugs } from "../stories/createStory.ts";
import type { Language } from "../vocabulary.ts";
import type { Choices } from "./choices.ts";
import type { Plan, PlannedAttempt, PlannedReply } from "./plan.ts";

/** What rows that come in together share. */
export interface Batch {
	importId: number;
	viewer: { id: number };
	choices: Choices;
	/** Of stories and organizations that are made. */
	zone: string;
	language: Language;
	/** By the file's name for it; kept with the import, because a story that is made may get another address. */
	stories: Map<string, number>;
	/** People who may own a request. */
	owners: ReadonlySet<number>;
}

/**
 * Puts a row on the record, within a write: a request with its questions, tries and reply, each event with the import and
 * the row that it came by. Throws Invalid as the forms would. Answers what it made.
 */
export async function insertRow(
	write: Write,
	batch: Batch,
	plan: Plan,
	row: number,
): Promise<{ inquiryId: number; storyId: number }> {
	const { tx, now, log } = write;
	const { viewer } = batch;
	const more = { import: batch.importId, row };
	const storyId = await storyFor(write, batch, plan.story);
	const organizationId =
		"id" in plan.organization
			? plan.organization.id
			: await makeOrganization(write, batch, plan.organization.name);
	const { attempts, reply } = plan;
	if (reply !== null) checkReply({ ...reply, termsAcceptedAt: null, embargoUntil: null }, now);
	const stored = deriveStored({
		deadlineAt: plan.deadlineAt,
		deadlineStated: plan.deadlineStated,
		withdrawn: false,
		questions: plan.questions.map((_, index) => ({ id: index, position: index + 1 })),
		attempts: attempts.map((attempt, id) => ({ ...attempt, id })),
		replies: reply === null ? [] : [{ ...reply, id: 0 }],
		coverage: [],
	});
	const isOwner = plan.askedById !== null && batch.owners.has(plan.askedById);
	const inquiry = await tx.inquiry.create({
		data: {
			storyId,
			organizationId,
			subject: plan.subject,
			language: plan.language,
			deadlineAt: plan.deadlineAt,
			deadlineZone: plan.deadlineZone,
			deadlineStated: plan.deadlineStated,
			ownerId: isOwner ? (plan.askedById as number) : viewer.id,
			loggedAt: now,
			loggedById: viewer.id,
			...stored,
			lastEventAt: stored.lastEventAt ?? now,
		},
	});
	await log({ action: "inquiry.imported", type: "Inquiry", row: inquiry, storyId, more });
	for (const [index, text] of plan.questions.entries()) {
		const question = await tx.question.create({ data: { inquiryId: inquiry.id, position: index + 1, text } });
		await log({ action: "question.put", type: "Question", row: question, storyId, more });
	}
	for (const attempt of attempts) {
		await insertAttempt(write, inquiry, attempt, plan.askedById ?? viewer.id, more);
	}
	if (reply !== null) await insertReply(write, inquiry, reply, more);
	return { inquiryId: inquiry.id, storyId };
}

type Inquiry = { id: number; storyId: number; organizationId: number; language: string };
type More = { import: number; row: number };

async function insertAttempt(
	{ tx, by, now, log }: Write,
	inquiry: Inquiry,
	attempt: PlannedAttempt,
	byId: number,
	more: More,
): Promise<void> {
	const sought = attempt.to.toLowerCase();
	const contacts =
		sought === ""
			? []
			: await tx.contact.findMany({
					where: { organizationId: inquiry.organizationId, endedAt: null },
					orderBy: { id: "asc" },
				});
	const contact = contacts.find((one) =>
		addressesOf(one).some((address) => address.toLowerCase() === sought),
	);
	const row = await tx.attempt.create({
		data: {
			...attempt,
			inquiryId: inquiry.id,
			contactId: contact?.id ?? null,
			byId,
			loggedAt: now,
			loggedById: by as number,
		},
	});
	await log({ action: "attempt.logged", type: "Attempt", row, storyId: inquiry.storyId, more });
}

async function insertReply(
	{ tx, by, now, log }: Write,
	inquiry: Inquiry,
	{ basis, ...reply }: PlannedReply,
	more: More,
): Promise<void> {
	const { storyId } = inquiry;
	const logged = { loggedAt: now, loggedById: by as number };
	const row = await tx.reply.create({ data: { ...reply, ...logged, storyId, language: inquiry.language } });
	await log({ action: "reply.logged", type: "Reply", row, storyId, more });
	const link = await tx.replyInquiry.create({
		data: { ...logged, replyId: row.id, inquiryId: inquiry.id, basis },
	});
	await log({ action: "reply.linked", type: "ReplyInquiry", row: link, storyId, more });
}

/**
 * The story of that address that the viewer may see, else a new one. An address that a story has which does not exist for
 * them is taken, and nothing is said of it: the new story's gets a number, as when a title comes twice.
 */
async function storyFor(write: Write, batch: Batch, { slug, title }: Plan["story"]): Promise<number> {
	const known = batch.stories.get(slug);
	const { tx } = write;
	const where = known === undefined ? { slug } : { id: known };
	const story = await tx.story.findFirst({
		where: { AND: [where, visibleStories(batch.viewer)] },
		select: { id: true },
	});
	if (story !== null) return story.id;
	let free = slug;
	for (let number = 2; reservedSlugs.includes(free) || (await isTaken(write, free)); number++) {
		free = `${slug.slice(0, 70)}-${number}`;
	}
	const given = { slug: free, title, desk: "", timeZone: batch.zone, restricted: batch.choices.restricted };
	const made = await insertStory(write, given, batch.viewer.id);
	if (free !== slug) batch.stories.set(slug, made.id);
	return made.id;
}

const isTaken = async ({ tx }: Write, slug: string) =>
	(await tx.story.findUnique({ where: { slug } })) !== null;

/** The directory gets it as a stub: what else there is to know of it, nobody said. */
async function makeOrganization(write: Write, batch: Batch, name: string): Promise<number> {
	const { id } = await insertOrganization(
		write,
		{
			nameEn: name,
			nameFr: name,
			abbreviationEn: "",
			abbreviationFr: "",
			kind: "other",
			parentId: null,
			timeZone: batch.zone,
			officeDays: "1,2,3,4,5",
			officeOpens: "",
			officeCloses: "",
			language: batch.language,
			notes: "",
		},
		batch.language,
	);
	return id;
}
