import type { Transaction } from "../database/database.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { shortNameOf } from "../organizations/organization.ts";
import { correctionsOf } from "../record/corrections.ts";
import type { Language } from "../vocabulary.ts";
import type { KeptCheck } from "./kept.ts";

/** What a page says of a reply or a request that a finding leads to. */
export interface HeldAgainst {
	/** The replies of which the findings speak, by id. */
	replies: ReadonlyMap<number, { who: string; receivedAt: Date; language: Language }>;
	/** The requests of which they speak, by id: to whom. */
	inquiries: ReadonlyMap<number, { who: string }>;
}

/** The replies and requests that the findings of a check lead to. Whoever asks has made sure that the viewer may see the story. */
export async function heldAgainst(
	reader: Transaction,
	storyId: number,
	{ content, outcomes }: Pick<KeptCheck, "content" | "outcomes">,
	language: Language,
): Promise<HeldAgainst> {
	const reasons = (content?.findings ?? []).flatMap(({ because }) => because);
	const distinct = (ids: readonly (number | null)[]) => [
		...new Set(ids.filter((id): id is number => id !== null)),
	];
	const replyIds = distinct([...outcomes, ...reasons].map(({ reply }) => reply));
	const inquiryIds = distinct(reasons.map(({ inquiry }) => inquiry));
	const rows = await reader.reply.findMany({
		where: { storyId, id: { in: replyIds } },
		include: { answers: { include: { inquiry: { include: { organization: true } } } } },
	});
	const corrections = await correctionsOf(reader, { Reply: rows.map(({ id }) => id) });
	const inquiries = await reader.inquiry.findMany({
		where: { storyId, id: { in: inquiryIds } },
		select: { id: true, organization: true },
	});
	return {
		replies: new Map(
			rows.map((row) => {
				const { receivedAt, language: spoken } = applyCorrections(row, corrections("Reply", row.id));
				const bodies = row.answers.map(({ inquiry }) => shortNameOf(inquiry.organization, language));
				return [row.id, { who: [...new Set(bodies)].join(", "), receivedAt, language: spoken as Language }];
			}),
		),
		inquiries: new Map(
			inquiries.map(({ id, organization }) => [id, { who: shortNameOf(organization, language) }]),
		),
	};
}
