import { addSubject } from "../../src/drafts/addSubject.ts";
import { keepCheck } from "../../src/drafts/keepCheck.ts";
import { resetPassword } from "../../src/people/resetPassword.ts";
import { quoteBody } from "../../src/replies/fields.ts";
import { markQuote } from "../../src/replies/markQuote.ts";
import { newSecret } from "../../src/sessions/secret.ts";
import { addPerson } from "../../src/stories/addPerson.ts";
import { keysOf, madeCheck } from "../drafts/made.ts";
import { newsroom } from "../stories/newsroom.ts";
import type { TestApp } from "../support/app.ts";

/** Stands in every text of the restricted story, so that finding it anywhere shows a leak. */
export const secretWord = "quietly";

/**
 * A newsroom with one open story and one restricted one, each with a record of every kind. The functions make a fresh
 * record of the restricted story, for what can be done once only.
 */
export async function restrictedRecord(app: TestApp) {
	const { db } = app;
	const owner = await app.person("administrator", "Olive Owner");
	const author = { personId: owner.id, now: app.clock.now() };
	const make = newsroom(app);
	const organization = await make.organization("cse", "Communications Security Establishment");
	// An example that is in use: examples can neither be loaded again nor removed, so neither gets in the way.
	await db.write(author, ({ tx }) =>
		tx.organization.update({ where: { id: organization.id }, data: { example: true } }),
	);

	async function aStory(slug: string, word: string, restricted: boolean) {
		const story = await make.story(owner, `Asked ${word}`, { slug, restricted, desk: `${word} desk` });
		const newInquiry = () =>
			make.inquiry(owner, story, organization, {
				subject: `${word}, what did you know?`,
				letter: `Dear ${word}`,
				questions: [`${word}: when?`, `${word}: why?`],
				deadlineAt: "2017-02-16T17:00:00-05:00",
				attemptChannel: "email",
				attemptTo: `${word}@example.org`,
				attemptAt: "2017-02-16T15:42:00-05:00",
				attemptNote: `asked ${word}`,
			});
		const newReply = async (inquiry: { id: number }) =>
			make.reply(owner, inquiry, { kind: "statement", body: body(word), speakerName: `Ms ${word}` });
		const newQuote = async (reply: { id: number }) =>
			markQuote(db, author, owner, reply.id, quoteBody.parse({ passage: `We were ${word} asked` }));
		const inquiry = await newInquiry();
		const reply = await newReply(inquiry);
		const quote = await newQuote(reply);
		const attempt = await db.read.attempt.findFirstOrThrow({ where: { inquiryId: inquiry.id } });
		const question = await db.read.question.findFirstOrThrow({ where: { inquiryId: inquiry.id } });
		const attachment = await db.write(author, async ({ tx, log, now }) => {
			const name = `${word}.txt`;
			const own = { name, mediaType: "text/plain", size: 0, sha256: "0".repeat(64), loggedById: owner.id };
			const row = await tx.attachment.create({ data: { ...own, replyId: reply.id, loggedAt: now } });
			await tx.attachmentContent.create({ data: { attachmentId: row.id, bytes: new Uint8Array() } });
			await log({ action: "attachment.kept", type: "Attachment", row, storyId: story.id });
			return { id: row.id };
		});
		let drafts = 0;
		const newDraft = async () => {
			const text = `It was ${word} asked ${++drafts} times, we were told.`;
			const made = madeCheck(text, [{ passage: `${word} asked ${drafts} times` }]);
			const { id } = await keepCheck(db, author, owner, slug, made);
			return { id, key: keysOf(made)[0] as string };
		};
		const newSubject = () => addSubject(db, author, owner, slug, { name: `Ms ${word} ${++drafts}` });
		const draft = await newDraft();
		const subject = await newSubject();
		return {
			...{ story, inquiry, reply, quote, attempt, question, attachment, draft, subject },
			...{ newInquiry, newReply, newQuote, newDraft, newSubject },
		};
	}

	// The open one first: then no number of the restricted one is a number of the open one too.
	const open = await aStory("in-the-open", "openly", false);
	const shut = await aStory(`${secretWord}-asked`, secretWord, true);

	return {
		owner,
		organization,
		open,
		shut,
		putOn: (person: { id: number }) =>
			addPerson(db, author, owner, shut.story.slug, { personId: person.id, part: "member" }),
		newContact: async () => {
			const row = await db.write(author, async ({ tx, now, log }) => {
				const data = {
					organizationId: organization.id,
					name: "Duty desk",
					source: "its page",
					createdAt: now,
				};
				const made = await tx.contact.create({ data });
				await log({ action: "contact.added", type: "Contact", row: made });
				return { id: made.id };
			});
			return row.id;
		},
		newLink: async () => {
			const { secret } = await resetPassword(db, author, (await app.person()).id);
			return secret ?? newSecret();
		},
	};
}

const body = (word: string) => `We were ${word} asked, and this is our ${word} given answer.`;
