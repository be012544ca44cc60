import type { Database } from "../database/database.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { correctionsOf } from "../record/corrections.ts";
import { visibleInquiries } from "../stories/access.ts";
import type { Language } from "../vocabulary.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { byName, isNamed, nameOf } from "./organization.ts";

const names = {
	id: true,
	slug: true,
	nameEn: true,
	nameFr: true,
	abbreviationEn: true,
	abbreviationFr: true,
} as const;

/** Every organization's id, slug and names, in the order of `language`: for a form that asks for one. */
export async function listOrganizationsForSelect(db: Pick<Database, "read">, language: Language = "en") {
	return (await db.read.organization.findMany({ select: names })).sort(byName(language));
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
	{ read }: Database,
	viewer: { id: number },
	filter: { q: string; kind: string; after?: string | undefined; limit: number },
	language: Language,
) {
	// A directory holds hundreds of organizations, not millions, and the two databases neither sort nor fold letters
	// alike: so its names are read whole, and only the page's own rows in full.
	const compare = byName(language);
	const all = await read.organization.findMany({ select: { ...names, aliases: true, kind: true } });
	const last = filter.after === undefined ? null : all.find(({ id }) => String(id) === filter.after);
	if (last === undefined) throw new Invalid({ after: "errors:no_such_record" });
	const found = all
		.filter((one) => (filter.kind === "" || one.kind === filter.kind) && isNamed(one, filter.q))
		.sort(compare);
	const rest = last === null ? found : found.filter((one) => compare(one, last) > 0);
	const ids = rest.slice(0, filter.limit).map(({ id }) => id);

	const rows = await read.organization.findMany({
		where: { id: { in: ids } },
		include: { parent: { select: names }, contacts: { where: { endedAt: null } } },
	});
	const counts = await read.inquiry.groupBy({
		by: ["organizationId"],
		where: { AND: [visibleInquiries(viewer), { organizationId: { in: ids } }] },
		_count: { _all: true },
	});
	const countOf = new Map(counts.map((count) => [count.organizationId, count._count._all]));
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
		inquiryCount: await read.inquiry.count({ where }),
		/** As they read now: a subject may have been corrected. */
		inquiries: inquiries.map((inquiry) => applyCorrections(inquiry, corrections("Inquiry", inquiry.id))),
		/** The number of the log entry that this is as of. */
		asOf: entry?.number ?? null,
	};
}
