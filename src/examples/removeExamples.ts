import type { Author, Database, Transaction } from "../database/database.ts";
import { dropFigures } from "../figures/keepFigure.ts";
import { nameOf } from "../organizations/organization.ts";
import type { RecordType } from "../record/records.ts";
import { forgetStockLinesOfStory } from "../stock-lines/renew.ts";
import { visibleInquiries } from "../stories/access.ts";
import type { Language } from "../vocabulary.ts";
import { Conflict } from "../web/refusals.ts";

const story = { example: true };
const organization = { example: true };

/** What goes, in an order in which nothing is left pointing at what is gone. */
const ofExamples: readonly (readonly [RecordType, object])[] = [
	["DraftAcceptance", { story }],
	["DraftRemoval", { check: { story } }],
	["DraftCheck", { story }],
	["StorySubject", { story }],
	["AlertClosing", { publication: { story } }],
	["Publication", { story }],
	["SignOff", { story }],
	["QuestionTopic", { question: { inquiry: { story } } }],
	["ShortNotice", { inquiry: { story } }],
	["LineOverride", { inquiry: { story } }],
	["Attachment", { OR: [{ attempt: { inquiry: { story } } }, { reply: { story } }] }],
	["QuoteApproval", { quote: { reply: { story } } }],
	["Quote", { reply: { story } }],
	["Coverage", { reply: { story } }],
	["ReplyInquiry", { reply: { story } }],
	["Reply", { story }],
	["Attempt", { inquiry: { story } }],
	["Question", { inquiry: { story } }],
	["Withdrawal", { inquiry: { story } }],
	["Inquiry", { story }],
	["StoryPerson", { story }],
	["Story", story],
	["Contact", { organization }],
	["Organization", organization],
];

/** A model's rows as they are needed here, whichever model it is. */
interface Table {
	findMany(args: object): Promise<{ id: number }[]>;
	deleteMany(args: object): Promise<unknown>;
}

/**
 * Removes the example stories with all that was logged on them, by whomever, and the example organizations. The log keeps
 * every row as it last stood, in an entry `example.removed` of its own. Throws Conflict when there are none, and when
 * anything else refers to an example organization; `language` is that of its name in the message.
 */
export function removeExamples(
	db: Database,
	author: Author,
	language: Language,
): Promise<{ records: number }> {
	return db.write(author, async ({ tx, log }) => {
		const stories = await tx.story.findMany({ where: story, select: { id: true } });
		if (stories.length + (await tx.organization.count({ where: organization })) === 0) {
			throw new Conflict("examples:not_loaded");
		}
		await refuseIfReferred(tx, author.personId ?? 0, language);

		await dropFigures(
			tx,
			stories.map(({ id }) => id),
		);
		let records = 0;
		const remove = async (type: RecordType, where: object) => {
			const table = tx[(type.charAt(0).toLowerCase() + type.slice(1)) as "person"] as unknown as Table;
			const rows = await table.findMany({ where });
			// The entries belong to the story to which the record's own belong, so that those of a restricted one stay hidden.
			const entries = await tx.logEntry.findMany({
				where: { recordType: type, recordId: { in: rows.map(({ id }) => id) } },
				select: { recordId: true, storyId: true },
			});
			const storyOf = new Map(entries.map(({ recordId, storyId }) => [recordId, storyId]));
			if (type === "Attachment") await tx.attachmentContent.deleteMany({ where: { attachment: where } });
			if (type === "DraftCheck") await tx.draftContent.deleteMany({ where: { check: where } });
			await table.deleteMany({ where });
			for (const row of rows.sort((one, other) => one.id - other.id)) {
				await log({ action: "example.removed", type, row, storyId: storyOf.get(row.id) ?? null });
			}
			records += rows.length;
		};
		for (const { id } of stories) await forgetStockLinesOfStory(tx, id);
		await remove("Correction", { storyId: { in: stories.map(({ id }) => id) } });
		for (const [type, where] of ofExamples) await remove(type, where);
		return { records };
	});
}

async function refuseIfReferred(tx: Transaction, viewerId: number, language: Language): Promise<void> {
	const inquiries = { story: { example: false } };
	const parts = { example: false };
	const found = await tx.organization.findMany({
		where: organization,
		include: {
			contacts: { where: { endedAt: null } },
			parts: { where: parts },
			inquiries: { where: inquiries },
			subjectOf: { where: inquiries },
		},
		orderBy: { id: "asc" },
	});
	const referred = found.filter(
		({ contacts, parts, inquiries, subjectOf, createdAt }) =>
			parts.length + inquiries.length + subjectOf.length > 0 ||
			// Loaded in the same write, the examples' own contacts are exactly as old as their organization.
			contacts.some((contact) => contact.createdAt.getTime() !== createdAt.getTime()),
	);
	if (referred.length === 0) return;
	const names = referred.map((one) => nameOf(one, language)).join(", ");
	// A request of a restricted story has no number for whoever is not on it.
	const requests = await tx.inquiry.findMany({
		where: { AND: [visibleInquiries({ id: viewerId }), inquiries, { organization }] },
		orderBy: { id: "asc" },
		take: 10,
		select: { id: true },
	});
	throw new Conflict(
		requests.length === 0
			? { key: "examples:referred", values: { names } }
			: { key: "examples:referred_by", values: { names, numbers: requests.map(({ id }) => id).join(", ") } },
	);
}
