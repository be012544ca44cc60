import type { Write } from "../database/database.ts";
import { insertRows } from "../database/insertRows.ts";
import { nextIds } from "../database/nextIds.ts";
import { keepFigures } from "../figures/keepFigure.ts";
import { deriveStored } from "../inquiries/inquiry.ts";
import { factsOf } from "../inquiries/recompute.ts";
import type { NewEntry } from "../record/log.ts";
import { checkReply } from "../replies/reply.ts";
import { renewStockLines } from "../stock-lines/renew.ts";
import type { Language } from "../vocabulary.ts";
import type { Choices } from "./choices.ts";
import { contactsFor, type StoryPlace, storiesFor } from "./places.ts";
import type { Plan } from "./plan.ts";
import { tables } from "./tables.ts";

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

/** A row that is to come in. */
export interface PlannedRow {
	/** Its organization is in the directory by now. */
	plan: Plan & { organization: { id: number } };
	/** As the file counts its rows. */
	number: number;
	/** What is to be logged before it: that its organization was made. */
	logged: readonly NewEntry[];
}

/**
 * Puts rows on the record, within a write: each a request with its questions, tries and reply, every event with the import
 * and the row that it came by. All of a kind with one statement, so that a hundred rows take as many as one; only a story
 * that is made takes some of its own. At most a hundred rows at a time. Throws Invalid as the forms would. Answers what
 * they made, in their order.
 */
export async function insertPlanned(
	write: Write,
	batch: Batch,
	rows: readonly PlannedRow[],
): Promise<{ inquiryId: number; storyId: number }[]> {
	const { tx, now } = write;
	const plans = rows.map(({ plan }) => plan);
	for (const { reply } of plans) {
		if (reply !== null) checkReply({ ...reply, termsAcceptedAt: null, embargoUntil: null }, now);
	}
	const storyOf = await storiesFor(write, batch, plans);
	const contactOf = await contactsFor(tx, plans);
	const idsOf = async (table: keyof typeof tables, count: number) => {
		const ids = (await nextIds(tx, table, count)).values();
		return () => ids.next().value as number;
	};
	const sum = (count: (plan: Plan) => number) => plans.reduce((total, plan) => total + count(plan), 0);
	const replyCount = sum(({ reply }) => (reply === null ? 0 : 1));
	const next = {
		inquiry: await idsOf("Inquiry", plans.length),
		question: await idsOf(
			"Question",
			sum(({ questions }) => questions.length),
		),
		attempt: await idsOf(
			"Attempt",
			sum(({ attempts }) => attempts.length),
		),
		reply: await idsOf("Reply", replyCount),
		link: await idsOf("ReplyInquiry", replyCount),
	};

	const { viewer } = batch;
	const logged = { loggedAt: now, loggedById: viewer.id };
	const made = rows.map(({ plan, number, logged: before }) => {
		const story = storyOf.get(plan.story.slug) as StoryPlace;
		const storyId = story.id;
		const inquiry = {
			id: next.inquiry(),
			storyId,
			organizationId: plan.organization.id,
			office: "",
			subject: plan.subject,
			letter: "",
			language: plan.language,
			deadlineAt: plan.deadlineAt,
			deadlineZone: plan.deadlineZone,
			deadlineStated: plan.deadlineStated,
			ownerId: plan.askedById !== null && batch.owners.has(plan.askedById) ? plan.askedById : viewer.id,
			...logged,
			...storedOf(plan, now),
			storyState: story.state,
			restricted: story.restricted,
		};
		const inquiryId = inquiry.id;
		const questions = plan.questions.map((text, index) => ({
			...{ id: next.question(), inquiryId, position: index + 1, text },
		}));
		const attempts = plan.attempts.map((attempt) => ({
			...attempt,
			...logged,
			id: next.attempt(),
			inquiryId,
			contactId: contactOf(plan.organization.id, attempt.to),
			byId: plan.askedById ?? viewer.id,
		}));
		const replies = (plan.reply === null ? [] : [plan.reply]).map(({ basis, ...reply }) => ({
			...{ ...reply, ...logged, id: next.reply(), storyId, language: plan.language, ...unsaid },
			link: { id: next.link(), inquiryId, basis },
		}));
		const links = replies.map(({ id, link }) => ({ ...link, ...logged, replyId: id }));
		const more = { import: batch.importId, row: number };
		const entry = (action: string, type: NewEntry["type"]) => (row: { id: number }) => ({
			...{ action, type, row, storyId, more },
		});
		return {
			...{ inquiry, questions, attempts, replies, links },
			first: [
				...story.logged.splice(0),
				...before,
				entry("inquiry.imported", "Inquiry")(inquiry),
				...replies.map(entry("reply.logged", "Reply")),
			],
			asked: questions.map(entry("question.put", "Question")),
			tried: attempts.map(entry("attempt.logged", "Attempt")),
			linked: links.map(entry("reply.linked", "ReplyInquiry")),
		};
	});

	const inquiries = made.map(({ inquiry }) => inquiry);
	const replies = made.flatMap((one) => one.replies);
	await insertRows(tx, "Inquiry", tables.Inquiry, inquiries);
	await insertRows(
		tx,
		"Reply",
		tables.Reply,
		replies.map(({ link, ...reply }) => reply),
	);
	await insertRows(
		tx,
		"Question",
		tables.Question,
		made.flatMap(({ questions }) => questions),
	);
	await insertRows(
		tx,
		"Attempt",
		tables.Attempt,
		made.flatMap(({ attempts }) => attempts),
	);
	await insertRows(
		tx,
		"ReplyInquiry",
		tables.ReplyInquiry,
		made.flatMap(({ links }) => links),
	);
	await write.logAll(
		(["first", "asked", "tried", "linked"] as const).flatMap((kind) => made.flatMap((one) => one[kind])),
	);
	const ids = inquiries.map(({ id }) => id);
	await keepFigures(tx, await factsOf(tx, ids));
	await renewStockLines(
		tx,
		replies.map(({ id }) => id),
	);
	return inquiries.map(({ id, storyId }) => ({ inquiryId: id, storyId }));
}

/** What no tracker says of a reply. */
const unsaid = {
	termsAccepted: null,
	termsAcceptedAt: null,
	embargoUntil: null,
	reason: "",
	reasonStart: null,
	reasonEnd: null,
	referredTo: "",
};

function storedOf(plan: Plan, now: Date) {
	const stored = deriveStored({
		deadlineAt: plan.deadlineAt,
		deadlineStated: plan.deadlineStated,
		withdrawn: false,
		questions: plan.questions.map((_, index) => ({ id: index, position: index + 1 })),
		attempts: plan.attempts.map((attempt, id) => ({ ...attempt, id })),
		replies: plan.reply === null ? [] : [{ ...plan.reply, id: 0 }],
		coverage: [],
	});
	return { ...stored, lastEventAt: stored.lastEventAt ?? now };
}
