import type { Database, Transaction } from "../database/database.ts";
import { readDirectory } from "../organizations/queries.ts";

/**
 * To whom a reply sends the questions, as the record keeps it: the slug of the one organization that goes by what was
 * typed, in either language and whatever the case and accents; else the text itself.
 */
export async function referredTo(db: Pick<Database, "read">, typed: string): Promise<string> {
	const text = typed.trim();
	if (text === "") return "";
	const directory = await readDirectory(db, "en");
	const found = directory.find(text);
	const only = found.length === 1 ? found[0] : directory.bySlug(text.toLowerCase());
	return only?.slug ?? typed;
}

/** Whom a reply sends the questions to, and whether they were asked in its story. */
export interface Referral {
	replyId: number;
	/** null: only what was typed, `text`, is known of them. */
	organization: { slug: string; nameEn: string; nameFr: string } | null;
	text: string;
	/** They have an inquiry of their own in the story. */
	asked: boolean;
}

/** The referrals among the replies of a story; one to somebody who was not asked is half a request. */
export async function referralsOf(
	reader: Pick<Transaction, "organization" | "inquiry">,
	storyId: number,
	replies: readonly { id: number; referredTo: string }[],
): Promise<Referral[]> {
	const referring = replies.filter((reply) => reply.referredTo.trim() !== "");
	if (referring.length === 0) return [];
	const organizations = await reader.organization.findMany({
		where: { slug: { in: referring.map((reply) => reply.referredTo) } },
		select: { id: true, slug: true, nameEn: true, nameFr: true },
	});
	const asked = await reader.inquiry.findMany({
		where: { storyId, withdrawal: null, organizationId: { in: organizations.map(({ id }) => id) } },
		select: { organizationId: true },
	});
	return referring.map(({ id, referredTo }) => {
		const organization = organizations.find(({ slug }) => slug === referredTo) ?? null;
		return {
			replyId: id,
			organization,
			text: referredTo,
			asked: asked.some(({ organizationId }) => organizationId === organization?.id),
		};
	});
}
