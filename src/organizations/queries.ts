import type { Database, Transaction } from "../database/database.ts";
import { rowsOf, type Sql, sql } from "../database/rows.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { correctionsOf } from "../record/corrections.ts";
import { remembered } from "../record/remembered.ts";
import { ownRestrictedStories, visibleInquiries } from "../stories/access.ts";
import type { Language } from "../vocabulary.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { type Directory, directoryOf, type Listed } from "./directory.ts";
import { abbreviationOf, byName, isNamed, type Names, nameColumns, nameOf } from "./organization.ts";

const listed: Sql = sql`"id", "slug", "nameEn", "nameFr", "abbreviationEn", "abbreviationFr", "aliases", "kind"`;
type Row = Listed & { kind: string };

const inOrder = <One extends Row>(all: readonly One[], language: Language) => all.toSorted(byName(language));

/**
 * What every organization goes by, in the order of each language, read when one has changed and not for each page: only
 * where a name is looked up, and for the directory's own page. Sorting thousands of names takes longer than a page may.
 */
const directory = remembered(["Organization"], async ({ read }) => {
	const all = await rowsOf(read)<Row>(sql`SELECT ${listed} FROM "Organization"`);
	return { en: directoryOf(inOrder(all, "en")), fr: directoryOf(inOrder(all, "fr")) };
});

/** Looks up what somebody typed; equally good ones come in the order of `language`. */
export async function readDirectory(db: Pick<Database, "read">, language: Language): Promise<Directory<Row>> {
	return (await directory(db))[language];
}

/** Of these slugs the organizations that there are, in the order given. */
export async function organizationsBySlug(
	reader: Pick<Transaction, "organization">,
	slugs: readonly string[],
) {
	if (slugs.length === 0) return [];
	const rows = await reader.organization.findMany({
		where: { slug: { in: [...slugs] } },
		select: nameColumns,
	});
	const bySlug = new Map(rows.map((row) => [row.slug, row]));
	return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

/** A list of more is slower to go through than a name is to type, and would be most of the page that it stands on. */
export const mostOptions = 50;

/** All of the directory in the order of each language while it is no longer than a list to choose from; else null. */
const few = remembered(["Organization"], async ({ read }) => {
	const some = await rowsOf(read)<Row>(
		sql`SELECT ${listed} FROM "Organization" ORDER BY "id" LIMIT ${mostOptions + 1}`,
	);
	return some.length > mostOptions ? null : { en: inOrder(some, "en"), fr: inOrder(some, "fr") };
});

/** What a form needs that asks for organizations. */
export interface OrganizationChoice {
	/** Slug, or id, and name of each; null: they are too many, and a name is typed. */
	options: [string, string][] | null;
	/** The names of those that the form stands filled in with, by slug or id. */
	names: Record<string, string>;
}

/** As it is offered for choice: by name, and by the abbreviation that a newsroom knows it by. */
function labelOf(one: Names, language: Language): string {
	const [name, abbreviation] = [nameOf(one, language), abbreviationOf(one, language)];
	return abbreviation === "" || abbreviation === name ? name : `${name} (${abbreviation})`;
}

/** How a form asks for an organization; `chosen` are the slugs that it is filled in with. Reads at most 51 of them. */
export async function organizationChoice(
	db: Pick<Database, "read">,
	language: Language,
	chosen: readonly (string | undefined)[] = [],
): Promise<OrganizationChoice> {
	const all = (await few(db))?.[language];
	if (all !== undefined) {
		return { options: all.map((one) => [one.slug, labelOf(one, language)]), names: {} };
	}
	const slugs = chosen.filter((slug) => slug !== undefined && slug !== "") as string[];
	const named = await organizationsBySlug(db.read, slugs);
	return { options: null, names: Object.fromEntries(named.map((one) => [one.slug, nameOf(one, language)])) };
}

/** The same for a form that asks for its id, as the one for whose part an organization is. */
export async function parentChoice(
	db: Pick<Database, "read">,
	language: Language,
	chosen: ({ id: number } & Pick<Names, "nameEn" | "nameFr">) | null,
): Promise<OrganizationChoice> {
	const all = (await few(db))?.[language];
	if (all !== undefined) {
		return { options: all.map((one) => [String(one.id), labelOf(one, language)]), names: {} };
	}
	return { options: null, names: chosen === null ? {} : { [chosen.id]: nameOf(chosen, language) } };
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
	const { all } = (await directory(db))[language];
	const last = filter.after === undefined ? null : all.find(({ id }) => String(id) === filter.after);
	if (last === undefined) throw new Invalid({ after: "errors:no_such_record" });
	const found = all.filter(
		(one) => (filter.kind === "" || one.kind === filter.kind) && (filter.q === "" || isNamed(one, filter.q)),
	);
	const rest = last === null ? found : found.filter((one) => compare(one, last) > 0);
	const ids = rest.slice(0, filter.limit).map(({ id }) => id);

	const rows = await db.read.organization.findMany({
		where: { id: { in: ids } },
		include: { parent: { select: nameColumns }, contacts: { where: { endedAt: null } } },
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
 * How many inquiries to each of these organizations the viewer may see: the figures say how many there are, and whose they
 * are, everybody's or those of a restricted story's people.
 */
async function countInquiries(
	{ read }: Pick<Database, "read">,
	viewer: { id: number },
	ids: readonly number[],
): Promise<Map<number, number>> {
	if (ids.length === 0) return new Map();
	const scopes = [0, ...(await ownRestrictedStories(read, viewer))];
	const rows = await rowsOf(read)<{ organizationId: number; count: number }>(sql`
		SELECT "organizationId", SUM("inquiries") AS "count" FROM "PeriodFigure"
		WHERE "organizationId" IN ${ids} AND "scope" IN ${scopes} AND "period" = 0 GROUP BY "organizationId"`);
	return new Map(rows.map(({ organizationId, count }) => [organizationId, count]));
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
			parent: { select: nameColumns },
			parts: { select: nameColumns },
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
