import { z } from "zod";
import type { Database } from "../database/database.ts";
import type { Prisma } from "../database/generated/sqlite/client.ts";
import { correctionsOf } from "../record/corrections.ts";
import { personOut } from "../record/json.ts";
import { visibleInquiries } from "../stories/access.ts";
import { type InquiryState, inquiryStates, storyStates } from "../vocabulary.ts";
import { flag, id, instantOut, lengths, listOf, pageQuery, requiredText, slug } from "../web/fields.ts";
import { after, beyond, cursorFor, filter, type Order, orderBy } from "../web/paging.ts";
import { dayBounds } from "../web/time.ts";
import { applyCorrections, isOverdue, overdueStates } from "./inquiry.ts";

export const inquirySorts = ["recent", "deadline", "newest"] as const;

export const inquiriesQuery = z.object({
	state: filter(listOf(z.enum(inquiryStates), inquiryStates.length)),
	overdue: filter(flag),
	/** Still owed an answer, and due later today; or later than today, or at no set time. */
	due: filter(z.enum(["today", "later"])),
	/** One's own, and those of the stories one is on. */
	whose: filter(z.enum(["mine", "all"])),
	/** The owner. */
	person: filter(id),
	organization: filter(slug),
	story: filter(slug),
	storyState: filter(z.enum(storyStates)),
	desk: filter(requiredText(lengths.short)),
	sort: filter(z.enum(inquirySorts)),
	limit: pageQuery.limit,
	after,
});

type InquiriesQuery = z.output<typeof inquiriesQuery>;

/** The filter that answers what `isOverdue` answers of each row. */
export function overdueWhere(now: Date): Prisma.InquiryWhereInput {
	return { state: { in: [...overdueStates] }, dueAt: { lt: now } };
}

/** Still owed an answer and not late: due before the newsroom's day ends, or after that or at no set time. */
export function dueWhere(due: "today" | "later", now: Date, zone: string): Prisma.InquiryWhereInput {
	const { end } = dayBounds(now, zone);
	return {
		state: { in: [...overdueStates] },
		...(due === "today"
			? { dueAt: { gte: now, lt: end } }
			: { OR: [{ dueAt: null }, { dueAt: { gte: end } }] }),
	};
}

/** What is a person's to chase: what they own, and what belongs to a story they are on. */
export function mineWhere(viewer: { id: number }): Prisma.InquiryWhereInput {
	return { OR: [{ ownerId: viewer.id }, { story: { people: { some: { personId: viewer.id } } } }] };
}

const orders: Record<(typeof inquirySorts)[number], Order> = {
	recent: { field: "lastEventAt", type: "instant", direction: "desc" },
	deadline: { field: "dueAt", type: "instant", direction: "asc", nullable: true },
	// Numbers are given in the order of logging.
	newest: { field: "id", type: "text", direction: "desc" },
};

export const listed = {
	organization: {
		select: { slug: true, nameEn: true, nameFr: true, abbreviationEn: true, abbreviationFr: true },
	},
	story: { select: { slug: true, title: true, restricted: true } },
	owner: { select: { id: true, name: true } },
} as const satisfies Prisma.InquiryInclude;

export type ListedInquiry = Prisma.InquiryGetPayload<{ include: typeof listed }>;

/** What narrows the list, in whichever order it is read. */
export type InquiryFilters = Omit<InquiriesQuery, "sort" | "limit" | "after">;

/** Of the inquiries that the viewer may see, those that fit the filters; `zone` is the newsroom's. */
export function inquiriesWhere(
	query: InquiryFilters,
	viewer: { id: number },
	now: Date,
	zone: string,
): Prisma.InquiryWhereInput[] {
	const and: Prisma.InquiryWhereInput[] = [visibleInquiries(viewer)];
	if (query.state !== undefined) and.push({ state: { in: query.state } });
	if (query.overdue) and.push(overdueWhere(now));
	if (query.due !== undefined) and.push(dueWhere(query.due, now, zone));
	if (query.whose === "mine") and.push(mineWhere(viewer));
	if (query.person !== undefined) and.push({ ownerId: query.person });
	if (query.organization !== undefined) and.push({ organization: { slug: query.organization } });
	if (query.story !== undefined) and.push({ story: { slug: query.story } });
	if (query.storyState !== undefined) and.push({ story: { state: query.storyState } });
	if (query.desk !== undefined) and.push({ story: { desk: query.desk } });
	return and;
}

/** One page of the inquiries that the viewer may see, and the cursor of the next one, or null. */
export async function listInquiries(
	db: Pick<Database, "read">,
	viewer: { id: number },
	query: InquiriesQuery,
	now: Date,
	zone: string,
): Promise<{ rows: ListedInquiry[]; next: string | null }> {
	const order = orders[query.sort ?? "recent"];
	const and = inquiriesWhere(query, viewer, now, zone);
	const rows = await findListed(db, [...and, beyond<Prisma.InquiryWhereInput>(order, query.after)], {
		orderBy: orderBy(order),
		take: query.limit + 1,
	});
	const last = rows.length > query.limit ? rows[query.limit - 1] : undefined;
	return { rows: rows.slice(0, query.limit), next: last === undefined ? null : cursorFor(order, last) };
}

/** Rows for a list, as they read now: subjects may have been corrected. */
export async function findListed(
	{ read }: Pick<Database, "read">,
	and: Prisma.InquiryWhereInput[],
	page: { orderBy: Prisma.InquiryOrderByWithRelationInput[]; take: number },
): Promise<ListedInquiry[]> {
	const rows = await read.inquiry.findMany({ where: { AND: and }, ...page, include: listed });
	const corrections = await correctionsOf(read, { Inquiry: rows.map((row) => row.id) });
	return rows.map((row) => applyCorrections(row, corrections("Inquiry", row.id)));
}

export const inquiryItem = z
	.object({
		id: z.int(),
		story: z.string(),
		organization: z.object({ slug: z.string(), nameEn: z.string(), nameFr: z.string() }),
		subject: z.string(),
		owner: personOut,
		state: z.enum(inquiryStates),
		overdue: z.boolean(),
		/** The one in force. */
		deadlineAt: instantOut.nullable(),
		putAt: instantOut.nullable(),
		attemptCount: z.int(),
		lastEventAt: instantOut,
	})
	.meta({ id: "InquiryItem" });

export function inquiryItemJson(
	row: Omit<ListedInquiry, "story"> & { story: { slug: string } },
	now: Date,
): z.input<typeof inquiryItem> {
	const { id, subject, owner, organization, attemptCount, putAt, dueAt, lastEventAt } = row;
	const state = row.state as InquiryState;
	return {
		id,
		story: row.story.slug,
		organization: { slug: organization.slug, nameEn: organization.nameEn, nameFr: organization.nameFr },
		subject,
		owner: { id: owner.id, name: owner.name },
		state,
		overdue: isOverdue({ state, dueAt }, now),
		deadlineAt: dueAt?.toISOString() ?? null,
		putAt: putAt?.toISOString() ?? null,
		attemptCount,
		lastEventAt: lastEventAt.toISOString(),
	};
}
