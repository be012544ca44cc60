import type { Author, Database, Write } from "../database/database.ts";
import type { Language } from "../vocabulary.ts";
import { Invalid } from "../web/refusals.ts";
import { freeSlug, reservedSlugs } from "./organization.ts";
import { type Particulars, problemsWith, readOthers } from "./problems.ts";

export interface NewOrganization extends Particulars {
	/** Left out: made from the English abbreviation or name. */
	slug?: string | undefined;
	example?: boolean;
}

/** Adds an organization to the directory. Throws Invalid, at the field, for one that is already there. */
export function createOrganization(
	db: Database,
	author: Author,
	given: NewOrganization,
	language: Language,
): Promise<{ id: number; slug: string }> {
	return db.write(author, (write) => insertOrganization(write, given, language));
}

/** The same as part of a larger write. */
export async function insertOrganization(
	{ tx, now, log }: Write,
	given: NewOrganization,
	language: Language,
): Promise<{ id: number; slug: string }> {
	const others = await readOthers(tx);
	const slugs = new Set(others.map((other) => other.slug));
	const problems = problemsWith(given, null, others, Object.keys(given), language);
	if (given.slug !== undefined && (slugs.has(given.slug) || reservedSlugs.includes(given.slug))) {
		problems.slug = "errors:taken";
	}
	if (Object.keys(problems).length > 0) throw new Invalid(problems);

	const row = await tx.organization.create({
		data: { ...given, slug: given.slug ?? freeSlug(given, slugs), createdAt: now },
	});
	await log({ action: "organization.created", type: "Organization", row });
	return { id: row.id, slug: row.slug };
}
