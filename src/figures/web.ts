import { z } from "zod";
import { nameOf, shortNameOf } from "../organizations/organization.ts";
import { organizationChoice, organizationsBySlug } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { ownRestrictedStories } from "../stories/access.ts";
import { reasons, replyKinds } from "../vocabulary.ts";
import { listOf, slug } from "../web/fields.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { type Answer, page, type Visit } from "../web/route.ts";
import { type Column, column, periods } from "./columns.ts";
import { type Figures, type Share, type Spread, shares, smallBelow, spreads } from "./figures.ts";
import { type Grain, grains, type OrganizationCounts, readFigures } from "./readFigures.ts";
import { together } from "./tally.ts";

const share = z.object({
	/** 0 to 1; null when it rests on nothing. */
	share: z.number().nullable(),
	count: z.int(),
	n: z.int(),
	smallSample: z.boolean(),
});
const spread = z.object({
	median: z.int().nullable(),
	p90: z.int().nullable(),
	n: z.int(),
	smallSample: z.boolean(),
});

const figuresAnswer = z.object({
	/** 2017, 2017-02, or "all". */
	period: z.string(),
	asked: z.int(),
	...(Object.fromEntries(shares.map((name) => [name, share])) as Record<
		(typeof shares)[number],
		typeof share
	>),
	/** Minutes to the first human reply by the clock and in office hours; attempts up to it. */
	...(Object.fromEntries(spreads.map((name) => [name, spread])) as Record<
		(typeof spreads)[number],
		typeof spread
	>),
	replies: z.int(),
	kinds: z.partialRecord(z.enum(replyKinds), z.int()),
	reasons: z.partialRecord(z.enum(reasons), z.int()),
});

export const organizationFiguresAnswer = z.object({
	organization: z.object({ slug: z.string(), nameEn: z.string(), nameFr: z.string() }),
	/** Inquiries whose deadline has not passed, which are not counted yet. */
	pending: z.int(),
	/** Whether times in office hours are still being counted by hours that have changed. */
	counting: z.boolean(),
	/** Oldest first; by month only the last two years. */
	periods: z.array(figuresAnswer),
});

const definitionsAnswer = z.record(z.string(), z.string());

export const figuresQuery = z.object({ by: z.enum(grains).default("year") });
export const oneAnswer = organizationFiguresAnswer.extend({
	/** Fewer than this are a small sample. */
	smallBelow: z.int(),
	/** What each figure means, in the language asked for. */
	definitions: definitionsAnswer,
});

interface Named {
	id: number;
	slug: string;
	nameEn: string;
	nameFr: string;
}

function figuresJson(period: string, figures: Figures): z.input<typeof figuresAnswer> {
	const shareJson = ({ small, ...one }: Share) => ({ ...one, smallSample: small });
	const spreadJson = ({ small, ...one }: Spread) => ({ ...one, smallSample: small });
	return {
		period,
		asked: figures.asked,
		heardFrom: shareJson(figures.heardFrom),
		responded: shareJson(figures.responded),
		answered: shareJson(figures.answered),
		metDeadline: shareJson(figures.metDeadline),
		unanswered: shareJson(figures.unanswered),
		clock: spreadJson(figures.clock),
		office: spreadJson(figures.office),
		attempts: spreadJson(figures.attempts),
		replies: figures.replies,
		kinds: Object.fromEntries(figures.kinds),
		reasons: Object.fromEntries(figures.reasons),
	};
}

function organizationJson(
	{ slug, nameEn, nameFr }: Named,
	{ pending, due }: OrganizationCounts,
	columns: readonly Column[],
	grain: Grain,
): z.input<typeof organizationFiguresAnswer> {
	return {
		organization: { slug, nameEn, nameFr },
		pending,
		counting: due,
		periods: columns.map(({ name, figures }) => figuresJson(grain === "all" ? "all" : name, figures)),
	};
}

const definitionNames = [...shares, "first_reply", "office", "percentile", "attempts", "kinds", "reasons"];

const definitions = ({ t }: Pick<Visit, "t">) => ({
	base: t("figures:base", { days: 7 }),
	small: t("figures:small_means", { count: smallBelow }),
	...Object.fromEntries(definitionNames.map((name) => [name, t(`figures:definition.${name}`)])),
});

/** What draws, loaded only where something is drawn: a start would wait for 150 modules of D3. */
const drawing = async () => ({ ...(await import("./page.ts")), ...(await import("./overTime.ts")) });

// ---- one organization ----

export async function showFigures(visit: Visit<z.output<typeof figuresQuery>>): Promise<Answer> {
	const { db, viewer, query, language, t, now } = visit;
	const given = slug.safeParse(visit.params.slug);
	const [organization] = given.success ? await organizationsBySlug(db.read, [given.data]) : [];
	if (organization === undefined) throw new NotFound();
	const own = await ownRestrictedStories(db.read, viewer);
	const read = await readFigures(db.read, own, [organization.id], query.by, now);
	const counted = read.get(organization.id) as OrganizationCounts;
	const columns = periods(counted.counts, t);
	const json = (): z.input<typeof oneAnswer> => ({
		...organizationJson(organization, counted, columns, query.by),
		smallBelow,
		definitions: definitions(visit),
	});
	const name = nameOf(organization, language);
	return page(
		"figures/show",
		async () => {
			const { notes, sections } = await drawing();
			return {
				title: t("figures:of", { name }),
				organization: { slug: organization.slug, name },
				grain: query.by,
				grains,
				notes: notes(counted, t),
				sections: sections(columns, "time", visit),
				smallBelow,
			};
		},
		json,
	);
}

// ---- several side by side ----

/** So many still stand beside each other on a page. */
export const mostCompared = 6;

export const comparisonQuery = z.object({
	// The form sends a choice that nobody made as an empty value.
	organization: listOf(z.union([slug, z.literal("")]), mostCompared).default([]),
	by: z.enum(grains).default("all"),
});

export const comparisonAnswer = z.object({
	organizations: z.array(organizationFiguresAnswer),
	smallBelow: z.int(),
	definitions: definitionsAnswer,
});

export async function compareFigures(visit: Visit<z.output<typeof comparisonQuery>>): Promise<Answer> {
	const { db, viewer, query, language, t, now, refused } = visit;
	const slugs = [...new Set(query.organization.filter((one) => one !== ""))];
	const organizations = await organizationsBySlug(db.read, slugs);
	if (organizations.length < slugs.length) throw new Invalid({ organization: "errors:no_such_record" });
	const read =
		organizations.length === 0
			? new Map<number, OrganizationCounts>()
			: await readFigures(
					db.read,
					await ownRestrictedStories(db.read, viewer),
					organizations.map(({ id }) => id),
					query.by,
					now,
				);
	const each = organizations.map((organization) => {
		const counted = read.get(organization.id) as OrganizationCounts;
		return { organization, counted, columns: periods(counted.counts, t) };
	});
	const json = (): z.input<typeof comparisonAnswer> => ({
		organizations: each.map(({ organization, counted, columns }) =>
			organizationJson(organization, counted, columns, query.by),
		),
		smallBelow,
		definitions: definitions(visit),
	});
	const beside = each.map(({ organization, counted }) =>
		column(shortNameOf(organization, language), together(counted.counts.values())),
	);
	return page(
		"figures/compare",
		async () => {
			const { notes, sections, overTime } = await drawing();
			return {
				title: t("figures:compare"),
				organizations: await organizationChoice(db, language, slugs),
				/** What was typed, while it is asked what it means. */
				typedNames:
					refused === undefined ? null : [refused.values.organizationNamed ?? []].flat().map(String),
				chosen: slugs,
				mostCompared,
				grain: query.by,
				grains,
				notes: each.flatMap(({ organization, counted }) =>
					notes(counted, t).map((note) =>
						t("figures:note_of", { name: shortNameOf(organization, language), note }),
					),
				),
				sections: [
					...sections(beside, "organizations", visit),
					...(query.by === "all"
						? []
						: overTime(
								each.map(({ organization, columns }) => ({
									name: shortNameOf(organization, language),
									columns,
								})),
								visit,
							)),
				],
				links: organizations.map((one) => ({
					name: shortNameOf(one, language),
					href: paths.organizationFigures(one.slug),
				})),
				smallBelow,
			};
		},
		json,
	);
}
