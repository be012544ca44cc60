import { z } from "zod";
import type { Database } from "../database/database.ts";
import { joined, rowsOf, type Sql, sql } from "../database/rows.ts";
import { organizationsBySlug } from "../organizations/queries.ts";
import { correctionsOf } from "../record/corrections.ts";
import type { OrganizationNames } from "../record/events.ts";
import { personOut } from "../record/json.ts";
import { isVisible } from "../stories/access.ts";
import { type InquiryState, inquiryStates, storyStates } from "../vocabulary.ts";
import { flag, id, instantOut, lengths, listOf, pageQuery, requiredText, slug } from "../web/fields.ts";
import { after, cursorFor, filter, isBeyond, type Order, orderedBy } from "../web/paging.ts";
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

/** The filter that answers what `isOverdue` answers of each row. The inquiry is called `i` in all of these. */
export function overdueSql(now: Date): Sql {
	return sql`i."state" IN ${overdueStates} AND i."dueAt" < ${now}`;
}

/** Still owed an answer and not late: due before the newsroom's day ends, or after that or at no set time. */
export function dueSql(due: "today" | "later", now: Date, zone: string): Sql {
	const { end } = dayBounds(now, zone);
	const owed = sql`i."state" IN ${overdueStates}`;
	return due === "today"
		? sql`${owed} AND i."dueAt" >= ${now} AND i."dueAt" < ${end}`
		: sql`${owed} AND (i."dueAt" IS NULL OR i."dueAt" >= ${end})`;
}

/** What is a person's to chase: what they own, and what belongs to a story they are on. */
function mineSql(viewer: { id: number }): Sql {
	return sql`(i."ownerId" = ${viewer.id} OR EXISTS (
		SELECT 1 FROM "StoryPerson" m WHERE m."storyId" = i."storyId" AND m."personId" = ${viewer.id}))`;
}

const orders: Record<(typeof inquirySorts)[number], Order> = {
	recent: { field: "lastEventAt", type: "instant", direction: "desc" },
	deadline: { field: "dueAt", type: "instant", direction: "asc", nullable: true },
	// Numbers are given in the order of logging.
	newest: { field: "id", type: "text", direction: "desc" },
};

/** A row of a list: nothing of it is longer than a line. */
export interface ListedInquiry {
	id: number;
	subject: string;
	state: string;
	dueAt: Date | null;
	putAt: Date | null;
	attemptCount: number;
	lastEventAt: Date;
	organization: OrganizationNames;
	story: { slug: string; title: string; restricted: boolean };
	owner: { id: number; name: string };
}

/** What narrows the list, in whichever order it is read. */
export type InquiryFilters = Omit<InquiriesQuery, "sort" | "limit" | "after">;

/**
 * Of the inquiries that the viewer may see, those that fit the filters; `zone` is the newsroom's. The inquiry is called `i`,
 * its story `s`.
 */
export function inquiriesWhere(query: InquiryFilters, viewer: { id: number }, now: Date, zone: string): Sql {
	const and = [isVisible(viewer, sql`i."storyId"`)];
	if (query.state !== undefined) and.push(sql`i."state" IN ${query.state}`);
	if (query.overdue) and.push(overdueSql(now));
	if (query.due !== undefined) and.push(dueSql(query.due, now, zone));
	if (query.whose === "mine") and.push(mineSql(viewer));
	if (query.person !== undefined) and.push(sql`i."ownerId" = ${query.person}`);
	if (query.organization !== undefined) {
		and.push(
			sql`i."organizationId" = (SELECT "id" FROM "Organization" WHERE "slug" = ${query.organization})`,
		);
	}
	if (query.story !== undefined) {
		and.push(sql`i."storyId" = (SELECT "id" FROM "Story" WHERE "slug" = ${query.story})`);
	}
	if (query.storyState !== undefined) and.push(sql`i."storyState" = ${query.storyState}`);
	if (query.desk !== undefined) and.push(sql`s."desk" = ${query.desk}`);
	return joined(and, "AND");
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
	const { organization, ...filters } = query;
	const and = [inquiriesWhere(filters, viewer, now, zone), isBeyond(order, query.after)];
	if (organization !== undefined) {
		// Of a slug PostgreSQL cannot tell whether it is asked every day or once a year, and would read all of the former.
		const [one] = await organizationsBySlug(db.read, [organization]);
		if (one === undefined) return { rows: [], next: null };
		and.push(sql`i."organizationId" = ${one.id}`);
	}
	const rows = await findListed(
		db,
		joined(and, "AND"),
		sql`ORDER BY ${orderedBy(order)} LIMIT ${query.limit + 1}`,
	);
	const last = rows.length > query.limit ? rows[query.limit - 1] : undefined;
	return { rows: rows.slice(0, query.limit), next: last === undefined ? null : cursorFor(order, last) };
}

type ListedRow = Omit<ListedInquiry, "organization" | "story" | "owner"> &
	OrganizationNames & {
		storySlug: string;
		title: string;
		restricted: boolean;
		ownerId: number;
		ownerName: string;
	};

/**
 * Rows for a list, as they read now: subjects may have been corrected. In the condition the inquiry is called `i`, its story
 * `s`. The joins are written so that SQLite begins with the inquiries, whose indexes are in the orders of the lists,
 * whatever it knows or guesses of the tables' sizes; PostgreSQL reads them as any others.
 */
export async function findListed(
	{ read }: Pick<Database, "read">,
	where: Sql,
	end = sql``,
): Promise<ListedInquiry[]> {
	const rows = await rowsOf(read)<ListedRow>(sql`
		SELECT i."id", i."subject", i."state", i."dueAt", i."putAt", i."attemptCount", i."lastEventAt",
			o."slug", o."nameEn", o."nameFr", o."abbreviationEn", o."abbreviationFr",
			s."slug" AS "storySlug", s."title", s."restricted", p."id" AS "ownerId", p."name" AS "ownerName"
		FROM "Inquiry" i CROSS JOIN "Story" s CROSS JOIN "Organization" o CROSS JOIN "Person" p
		WHERE s."id" = i."storyId" AND o."id" = i."organizationId" AND p."id" = i."ownerId" AND ${where} ${end}`);
	const corrections = await correctionsOf(read, { Inquiry: rows.map((row) => row.id) });
	return rows.map((row) => {
		const { slug, nameEn, nameFr, abbreviationEn, abbreviationFr, ...inquiry } = row;
		const { storySlug, title, restricted, ownerId, ownerName, ...own } = inquiry;
		return {
			...applyCorrections(own, corrections("Inquiry", row.id)),
			organization: { slug, nameEn, nameFr, abbreviationEn, abbreviationFr },
			story: { slug: storySlug, title, restricted },
			owner: { id: ownerId, name: ownerName },
		};
	});
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
