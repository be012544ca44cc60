import type { Transaction } from "../database/database.ts";
import type { Organization } from "../database/generated/sqlite/client.ts";
import { type Events, loadEvents, type RecordedInquiry } from "../record/events.ts";
import { visibleInquiries } from "../stories/access.ts";

/** Who gets an export: somebody who may see what they may see, or whoever has the machine, who may see everything. */
export type Recipient = { id: number } | "whoever has the machine";

/** An inquiry with everything on the record about it, its story and its organization. */
export interface ExportedInquiry {
	inquiry: RecordedInquiry;
	story: { slug: string; title: string; desk: string; state: string; restricted: boolean };
	organization: Organization;
	/** Why it was put on short notice; empty: nobody has said. */
	shortNotice: string;
	names: Pick<Events, "nameOf">;
}

/**
 * These inquiries as the record stands, by number, in a constant number of queries. Those that the recipient may not see,
 * or no longer, are left out, wherever their numbers came from.
 */
export async function loadInquiries(
	reader: Transaction,
	recipient: Recipient,
	ids: readonly number[],
): Promise<ExportedInquiry[]> {
	const rows = await reader.inquiry.findMany({
		where: {
			AND: [
				{ id: { in: [...ids] } },
				recipient === "whoever has the machine" ? {} : visibleInquiries(recipient),
			],
		},
		select: {
			id: true,
			story: { select: { slug: true, title: true, desk: true, state: true, restricted: true } },
			organization: true,
			shortNotice: { select: { why: true } },
		},
	});
	const rowOf = new Map(rows.map((row) => [row.id, row]));
	const events = await loadEvents(reader, [...rowOf.keys()]);
	return events.inquiries.flatMap((inquiry) => {
		const row = rowOf.get(inquiry.id);
		if (row === undefined) return [];
		const { story, organization, shortNotice } = row;
		return { inquiry, story, organization, shortNotice: shortNotice?.why ?? "", names: events };
	});
}
