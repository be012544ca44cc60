import type { Write } from "../database/database.ts";
import type { Contact, Prisma } from "../database/generated/sqlite/client.ts";
import { keepFigures } from "../figures/keepFigure.ts";
import { deriveStored } from "../inquiries/inquiry.ts";
import { addressesOf } from "../inquiries/insertAttempt.ts";
import { factsOf } from "../inquiries/recompute.ts";
import { insertOrganization } from "../organizations/createOrganization.ts";
import { checkReply } from "../replies/reply.ts";
import { renewStockLines } from "../stock-lines/renew.ts";
import { visibleStories } from "../stories/access.ts";
import { insertStory, reservedSlugs } from "../stories/createStory.ts";
import type { Language } from "../vocabulary.ts";
import type { Choices } from "./choices.ts";
import type { Plan } from "./plan.ts";

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
	/** What was looked up already: stories by the file's name for them, and organizations' contacts. */
	found: Map<string, number>;
	contacts: Map<number, Contact[]>;
	/** What the rows made, by their requests, and what is put on the record with all of them. */
	rows: Map<number, BatchRow>;
	questions: Prisma.QuestionCreateManyInput[];
	attempts: Prisma.AttemptCreateManyInput[];
	links: Prisma.ReplyInquiryCreateManyInput[];
}

interface BatchRow {
	storyId: number;
	more: { import: number; row: number };
}

export const emptyBatch = () => ({
	found: new Map<string, number>(),
	contacts: new Map<number, Contact[]>(),
	rows: new Map<number, BatchRow>(),
	questions: [],
	attempts: [],
	links: [],
});

/**
 * Puts a row on the record, within a write: a request with its questions, tries and reply, each event with the import and
 * the row that it came by; `insertParts` follows. Throws Invalid as the forms would. Answers what it made.
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
	batch.rows.set(inquiry.id, { storyId, more });
	for (const [index, text] of plan.questions.entries()) {
		batch.questions.push({ inquiryId: inquiry.id, position: index + 1, text });
	}
	for (const attempt of attempts) {
		batch.attempts.push({
			...attempt,
			inquiryId: inquiry.id,
			contactId: await contactAt(write, batch, organizationId, attempt.to),
			byId: plan.askedById ?? viewer.id,
			loggedAt: now,
			loggedById: viewer.id,
		});
	}
	if (reply !== null) {
		const { basis, ...data } = reply;
		const logged = { loggedAt: now, loggedById: viewer.id };
		const made = await tx.reply.create({ data: { ...data, ...logged, storyId, language: plan.language } });
		await log({ action: "reply.logged", type: "Reply", row: made, storyId, more });
		batch.links.push({ ...logged, replyId: made.id, inquiryId: inquiry.id, basis });
	}
	return { inquiryId: inquiry.id, storyId };
}

/** Puts on the record what the rows of a batch still hold back: all of a kind with one statement. */
export async function insertParts({ tx, log }: Write, batch: Batch): Promise<void> {
	const of = (inquiryId: number) => batch.rows.get(inquiryId) as BatchRow;
	for (const row of await tx.question.createManyAndReturn({ data: batch.questions })) {
		await log({ action: "question.put", type: "Question", row, ...of(row.inquiryId) });
	}
	for (const row of await tx.attempt.createManyAndReturn({ data: batch.attempts })) {
		await log({ action: "attempt.logged", type: "Attempt", row, ...of(row.inquiryId) });
	}
	for (const row of await tx.replyInquiry.createManyAndReturn({ data: batch.links })) {
		await log({ action: "reply.linked", type: "ReplyInquiry", row, ...of(row.inquiryId) });
	}
	const facts = await factsOf(tx, [...batch.rows.keys()]);
	for (const { id, storyState, restricted } of facts) {
		// Most requests come into a story that they make.
		if (storyState !== "reporting" || restricted) {
			await tx.inquiry.update({ where: { id }, data: { storyState, restricted } });
		}
	}
	await keepFigures(tx, facts);
	await renewStockLines(
		tx,
		batch.links.map(({ replyId }) => replyId),
	);
}

/** The organization's contact that this address or name belongs to, if there is one. */
async function contactAt(
	{ tx }: Write,
	{ contacts }: Batch,
	organizationId: number,
	to: string,
): Promise<number | null> {
	const sought = to.trim().toLowerCase();
	if (sought === "") return null;
	let own = contacts.get(organizationId);
	if (own === undefined) {
		own = await tx.contact.findMany({ where: { organizationId, endedAt: null }, orderBy: { id: "asc" } });
		contacts.set(organizationId, own);
	}
	return own.find((one) => addressesOf(one).some((address) => address.toLowerCase() === sought))?.id ?? null;
}

/**
 * The story of that address that the viewer may see, else a new one. An address that a story has which does not exist for
 * them is taken, and nothing is said of it: the new story's gets a number, as when a title comes twice.
 */
async function storyFor(write: Write, batch: Batch, { slug, title }: Plan["story"]): Promise<number> {
	const found = batch.found.get(slug);
	if (found !== undefined) return found;
	const id = await findOrMakeStory(write, batch, { slug, title });
	batch.found.set(slug, id);
	return id;
}

async function findOrMakeStory(write: Write, batch: Batch, { slug, title }: Plan["story"]): Promise<number> {
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
