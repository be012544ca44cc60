import type { Transaction } from "../database/database.ts";
import { talliesOf } from "./tally.ts";

/** A sentence of a reply that was said at other times too. */
export interface StockLine {
	/** The sentence's number, which its page has. */
	id: number;
	start: number;
	end: number;
	/** How often the viewer may know of: by whomever, and by the government. */
	all: number;
	government: number;
	/** By each organization that the reply answers for, in their order. */
	by: { organizationId: number; count: number; firstAt: Date }[];
}

/** The sentences of a reply that recur, in the order of its words. Whoever asks has made sure that the viewer may see the reply. */
export async function stockLinesOf(
	reader: Transaction,
	viewer: { id: number },
	replyId: number,
): Promise<StockLine[]> {
	const uses = await reader.stockUse.findMany({
		where: { replyId },
		orderBy: [{ start: "asc" }, { id: "asc" }],
	});
	const organizationIds = [...new Set(uses.map(({ organizationId }) => organizationId))];
	const groupIds = [...new Set(uses.map(({ groupId }) => groupId))];
	const tallies = await talliesOf(reader, viewer, groupIds, organizationIds);
	return uses
		.filter(({ first }) => first)
		.flatMap(({ sentenceId, groupId, start, end }) => {
			const tally = tallies.get(groupId);
			if (tally === undefined || tally.all < 2) return [];
			const by = organizationIds.flatMap((organizationId) => {
				const said = tally.by.get(organizationId);
				return said === undefined ? [] : [{ organizationId, count: said.count, firstAt: said.firstAt }];
			});
			return [{ id: sentenceId, start, end, all: tally.all, government: tally.government, by }];
		});
}
