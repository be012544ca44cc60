import type { Database } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { correctionsOf } from "../record/corrections.ts";
import { remembered } from "../record/remembered.ts";
import { isVisible, visibleInquiries } from "../stories/access.ts";
import type { Language } from "../vocabulary.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { byName, isNamed, type Names, nameOf } from "./organization.ts";

const names = {
	id: true,
	slug: true,
	nameEn: true,
	nameFr: true,
	abbreviationEn: true,
	abbreviationFr: true,
} as const;

type Listed = Names & { id: number; slug: string; aliases: string; kind: string };

/** The whole directory in the order of each language: sorting thousands of names takes longer than a page may. */
const directory = remembered(["Organization"], async ({ read }) => {
	const all = await rowsOf(read)<Listed>(sql`
		SELECT "id", "slug", "nameEn", "nameFr", "abbreviationEn", "abbreviationFr", "aliases", "kind" FROM "Organization"`);
	const inOrder = (language: Language) => all.toSorted(byName(language));
	return { en: inOrder("en"), fr: inOrder("fr") } as Record<Language, readonly Listed[]>;
});

/** Every organization's id, slug and names, in the order of `language`: for a form that asks for one. */
export async function listOrganizationsForSelect(
	db: Pick<Database, "read">,
	language: Language = "en",
): Promise<readonly Listed[]> {
	return (await directory(db))[language];
}

/** The directory as the choices of a form: slug and name. */
export async function organizationOptions(
	db: Pick<Database, "read">,
	language: Language,
): Promise<[string, string][]> {
	const organizations = await listOrganizationsForSelect(db, language);
	return organizations.map((one) => [one.slug, nameOf(one, language)]);
}

/**
 * One page of the directory, by name in `language`: the organizations, each with its parent, how many of its inquiries
 * the viewer may see, and its contacts in use; and where the list goes on. Throws Invalid for an unknown `after` (an id).
 */
export async function listOrganizations(
	db: Database,
	viewer: { id: number },
	filter: { q: string; kind: string; after?: string | undefined; limit: number },
	language: Language,
) {
	// The two databases neither sort nor fold letters alike: so names are held here, and only the page's own rows read.
	const compare = byName(language);
	const all = (await directory(db))[language];
	const last = filter.after === undefined ? null : all.find(({ id }) => String(id) === filter.after);
	if (last === undefined) throw new Invalid({ after: "errors:no_such_record" });
	const found = all.filter(
		(one) => (filter.kind === "" || one.kind === filter.kind) && (filter.q === "" || isNamed(one, filter.q)),
	);
	const rest = last === null ? found : found.filter((one) => compare(one, last) > 0);
	const ids = rest.slice(0, filter.limit).map(({ id }) => id);

	const rows = await db.read.organization.findMany({
		where: { id: { in: ids } },
		include: { parent: { select: names }, contacts: { where: { endedAt: null } } },
	});
	const countOf = await countInquiries(db, viewer, ids);
	return {
		total: found.length,
		/** Whether the directory holds anything at all. */
		empty: all.length === 0,
		organizations: rows
			.sort(compare)
			.map((row) => ({ ...row, inquiryCount: countOf.get(row.id) ?? 0, ...oldestOf(row.contacts) })),
		next: rest.length > filter.limit ? String(ids.at(-1)) : null,
	};
}

/** The contact that most needs a look: one never verified before the one verified longest ago. */
function oldestOf(contacts: { verifiedOn: string }[]) {
	const oldest = contacts.map(({ verifiedOn }) => verifiedOn).sort()[0];
	return { contactCount: contacts.length, oldestVerifiedOn: oldest ?? null };
}

/**
 * How many inquiries to each of these organizations the viewer may see: all of them, from an index, but for those of the few
 * stories that are hidden from the viewer.
 */
async function countInquiries(
	{ read }: Pick<Database, "read">,
	viewer: { id: number },
	ids: readonly number[],
): Promise<Map<number, number>> {
	if (ids.length === 0) return new Map();
	const rows = rowsOf(read);
	type Count = { organizationId: number; count: number };
	const all = await rows<Count>(sql`
		SELECT "organizationId", COUNT(*) AS "count" FROM "Inquiry" WHERE "organizationId" IN ${ids} GROUP BY "organizationId"`);
	const hidden = await rows<Count>(sql`
		SELECT i."organizationId", COUNT(*) AS "count" FROM "Story" s JOIN "Inquiry" i ON i."storyId" = s."id"
		WHERE s."restricted" AND i."organizationId" IN ${ids} AND NOT ${isVisible(viewer)} GROUP BY i."organizationId"`);
	const hiddenOf = new Map(hidden.map(({ organizationId, count }) => [organizationId, count]));
	return new Map(all.map(({ organizationId: id, count }) => [id, count - (hiddenOf.get(id) ?? 0)]));
}

/** How many inquiries an organization's own page lists. */
const recent = 20;

/** An organization with its parent, parts, contacts and the newest inquiries the viewer may see. Throws NotFound. */
export async function getOrganization(
	{ read }: Database,
	viewer: { id: number },
	slug: string,
	language: Language,
) {
	const row = await read.organization.findUnique({
		where: { slug },
		include: {
			parent: { select: names },
			parts: { select: names },
			contacts: { orderBy: { id: "asc" } },
		},
	});
	if (row === null) throw new NotFound();
	const where = { AND: [visibleInquiries(viewer), { organizationId: row.id }] };
	const entry = await read.logEntry.findFirst({
		where: { recordType: "Organization", recordId: row.id },
		orderBy: { number: "desc" },
	});
	const inquiries = await read.inquiry.findMany({
		where,
		orderBy: [{ lastEventAt: "desc" }, { id: "desc" }],
		take: recent,
		select: {
			id: true,
			subject: true,
			state: true,
			dueAt: true,
			putAt: true,
			lastEventAt: true,
			story: { select: { slug: true } },
		},
	});
	const corrections = await correctionsOf(read, { Inquiry: inquiries.map(({ id }) => id) });
	return {
		organization: { ...row, parts: row.parts.sort(byName(language)) },
		inquiryCount: (await countInquiries({ read }, viewer, [row.id])).get(row.id) ?? 0,
		/** As they read now: a subject may have been corrected. */
		inquiries: inquiries.map((inquiry) => applyCorrections(inquiry, corrections("Inquiry", inquiry.id))),
		/** The number of the log entry that this is as of. */
		asOf: entry?.number ?? null,
	};
}
