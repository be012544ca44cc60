import type { Database, Transaction } from "../database/database.ts";
import type { Contact, Organization } from "../database/generated/sqlite/client.ts";
import { rowsOf, type Sql, sql } from "../database/rows.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { correctionsOf } from "../record/corrections.ts";
import { remembered } from "../record/remembered.ts";
import { isVisible, ownRestrictedStories } from "../stories/access.ts";
import type { Language } from "../vocabulary.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { type Directory, directoryOf, type Listed } from "./directory.ts";
import { abbreviationOf, byName, isNamed, type Names, nameOf } from "./organization.ts";

const named: Sql = sql`"id", "slug", "nameEn", "nameFr", "abbreviationEn", "abbreviationFr"`;
type Named = Names & { id: number; slug: string };

const listed: Sql = sql`${named}, "aliases", "kind", "parentId", "example"`;
type Row = Listed & { kind: string; parentId: number | null; example: boolean };

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
	reader: Pick<Transaction, "logEntry">,
	slugs: readonly string[],
): Promise<Named[]> {
	if (slugs.length === 0) return [];
	const rows = await rowsOf(reader)<Named>(sql`SELECT ${named} FROM "Organization" WHERE "slug" IN ${slugs}`);
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
	const some = await organizationsBySlug(db.read, slugs);
	return { options: null, names: Object.fromEntries(some.map((one) => [one.slug, nameOf(one, language)])) };
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
 * One page of the directory, by name in `language`: what the organizations are called, each with its parent, how many of its
 * inquiries the viewer may see, and what its contacts in use come to; and where the list goes on. Throws Invalid for an
 * unknown `after` (an id).
 */
export async function listOrganizations(
	db: Database,
	viewer: { id: number },
	filter: { q: string; kind: string; after?: string | undefined; limit: number },
	language: Language,
) {
	// The two databases neither sort nor fold letters alike: so names are held here, and only the page's own rows read.
	const { all, byId } = (await directory(db))[language];
	const last = filter.after === undefined ? null : all.find(({ id }) => String(id) === filter.after);
	if (last === undefined) throw new Invalid({ after: "errors:no_such_record" });
	const found = all.filter(
		(one) => (filter.kind === "" || one.kind === filter.kind) && (filter.q === "" || isNamed(one, filter.q)),
	);
	const compare = byName(language);
	const rest = last === null ? found : found.filter((one) => compare(one, last) > 0);
	const ids = rest.slice(0, filter.limit).map(({ id }) => id);
	const own = await ownRestrictedStories(db.read, viewer);
	const rows = await rowsOf(db.read)<Counted>(sql`
		SELECT o."id", ${inquiryCount(own)}, COUNT(c."id") AS "contactCount", MIN(c."verifiedOn") AS "oldestVerifiedOn"
		FROM "Organization" o LEFT JOIN "Contact" c ON c."organizationId" = o."id" AND c."endedAt" IS NULL
		WHERE o."id" IN ${ids} GROUP BY o."id"`);
	const counts = new Map(rows.map((row) => [row.id, row]));
	return {
		total: found.length,
		/** Whether the directory holds anything at all. */
		empty: all.length === 0,
		organizations: rest.slice(0, filter.limit).flatMap((one) => {
			const counted = counts.get(one.id);
			return counted === undefined ? [] : [{ ...one, ...counted, parent: byId(one.parentId ?? 0) ?? null }];
		}),
		next: rest.length > filter.limit ? String(ids.at(-1)) : null,
	};
}

/** These organizations with all that is known of each, by number. */
export async function wholeOrganizations(
	{ read }: Pick<Database, "read">,
	ids: readonly number[],
): Promise<Map<number, Organization>> {
	const rows = await rowsOf(read)<Organization>(sql`SELECT * FROM "Organization" WHERE "id" IN ${ids}`);
	return new Map(rows.map((row) => [row.id, row]));
}

interface Counted {
	id: number;
	/** Those that the viewer may see. */
	inquiryCount: number;
	/** Of the contacts in use. */
	contactCount: number;
	/** Of the contact that most needs a look: empty, one was never verified; null, there is none. */
	oldestVerifiedOn: string | null;
}

/**
 * How many inquiries to an organization, called `o`, somebody on these restricted stories may see: the figures say how many
 * there are, and whose they are, everybody's or those of a restricted story's people.
 */
const inquiryCount = (ownStories: readonly number[]): Sql => sql`COALESCE((
	SELECT SUM(f."inquiries") FROM "PeriodFigure" f
	WHERE f."organizationId" = o."id" AND f."scope" IN ${[0, ...ownStories]} AND f."period" = 0), 0) AS "inquiryCount"`;

/** How many inquiries an organization's own page lists. */
const recent = 20;

interface Recent {
	id: number;
	subject: string;
	state: string;
	dueAt: Date | null;
	putAt: Date | null;
	lastEventAt: Date;
	/** Its story's slug. */
	story: string;
}

/**
 * An organization with its parent, parts, contacts and the newest inquiries the viewer may see. `ownStories` are the restricted
 * stories that they are on. Throws NotFound.
 */
export async function getOrganization(
	{ read }: Database,
	viewer: { id: number },
	ownStories: readonly number[],
	slug: string,
	language: Language,
) {
	const rows = rowsOf(read);
	const [found] = await rows<Organization & { inquiryCount: number; asOf: number | null }>(sql`
		SELECT o.*, ${inquiryCount(ownStories)},
			(SELECT MAX("number") FROM "LogEntry" WHERE "recordType" = 'Organization' AND "recordId" = o."id") AS "asOf"
		FROM "Organization" o WHERE o."slug" = ${slug}`);
	if (found === undefined) throw new NotFound();
	const { inquiryCount: count, asOf, ...organization } = found;
	const { id, parentId } = organization;
	const around = await rows<Named & { parentId: number | null }>(
		sql`SELECT ${named}, "parentId" FROM "Organization" WHERE "parentId" = ${id} OR "id" = ${parentId}`,
	);
	const contacts = await rows<Contact>(
		sql`SELECT * FROM "Contact" WHERE "organizationId" = ${id} ORDER BY "id"`,
	);
	const inquiries = await rows<Recent>(sql`
		SELECT i."id", i."subject", i."state", i."dueAt", i."putAt", i."lastEventAt", s."slug" AS "story"
		FROM "Inquiry" i CROSS JOIN "Story" s
		WHERE s."id" = i."storyId" AND i."organizationId" = ${id} AND ${isVisible(viewer, sql`i."storyId"`)}
		ORDER BY i."lastEventAt" DESC, i."id" DESC LIMIT ${recent}`);
	const corrections = await correctionsOf(read, { Inquiry: inquiries.map((inquiry) => inquiry.id) });
	return {
		organization: {
			...organization,
			contacts,
			parent: around.find((one) => one.id === parentId) ?? null,
			parts: around.filter((one) => one.parentId === id).sort(byName(language)),
		},
		inquiryCount: count,
		/** As they read now: a subject may have been corrected. */
		inquiries: inquiries.map((inquiry) => applyCorrections(inquiry, corrections("Inquiry", inquiry.id))),
		/** The number of the log entry that this is as of. */
		asOf,
	};
}
