import { z } from "zod";
import { figuresFrom, smallBelow } from "../figures/figures.ts";
import { summary } from "../figures/page.ts";
import { readFigures } from "../figures/readFigures.ts";
import { isOverdue } from "../inquiries/inquiry.ts";
import { paths } from "../paths.ts";
import { saidMostOften } from "../stock-lines/ofOrganization.ts";
import { ownRestrictedStories } from "../stories/access.ts";
import {
	articlesEn,
	articlesFr,
	type InquiryState,
	inquiryStates,
	languages,
	organizationKinds,
} from "../vocabulary.ts";
import {
	id,
	instantOut,
	lengths,
	listOf,
	optionalText,
	pageQuery,
	requiredText,
	slug,
	timeZone,
} from "../web/fields.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { type Answer, created, page, type Visit } from "../web/route.ts";
import { changeOrganization } from "./changeOrganization.ts";
import { createOrganization } from "./createOrganization.ts";
import { contactAnswer, contactJson, organizationAnswer, organizationJson } from "./json.ts";
import {
	abbreviationOf,
	dayName,
	daysSince,
	daysText,
	formatAliases,
	formatDays,
	hourText,
	isStale,
	localDay,
	nameOf,
	parseAliases,
	parseDays,
	shortNameOf,
} from "./organization.ts";
import { getOrganization, listOrganizations, parentChoice, wholeOrganizations } from "./queries.ts";

/** Offered while typing a time zone; any other may be typed. */
const commonZones = [
	"America/St_Johns",
	"America/Halifax",
	"America/Toronto",
	"America/Winnipeg",
	"America/Regina",
	"America/Edmonton",
	"America/Vancouver",
	"America/Iqaluit",
	"America/New_York",
	"Europe/London",
	"Europe/Paris",
	"UTC",
];

// ---- the directory ----

export const directoryQuery = z.object({
	...pageQuery,
	q: z.string().max(lengths.short).default(""),
	// The filter's form sends its "any" as an empty value.
	kind: z.enum([...organizationKinds, ""]).default(""),
});

export const directoryAnswer = z.object({
	organizations: z.array(
		organizationAnswer.extend({
			inquiryCount: z.int(),
			contactCount: z.int(),
			/** Of the contacts in use; empty: one was never verified; null: there is none. */
			oldestVerifiedOn: z.string().nullable(),
		}),
	),
	next: z.string().nullable(),
});

export async function showDirectory(visit: Visit<z.output<typeof directoryQuery>>): Promise<Answer> {
	const { db, viewer, query, language, t, now, config } = visit;
	const { organizations, ...list } = await listOrganizations(db, viewer, query, language);
	const next =
		list.next === null
			? null
			: paths.organizations({
					q: query.q,
					kind: query.kind,
					after: list.next,
					limit: query.limit === 50 ? undefined : query.limit,
				});
	return page(
		"organizations/index",
		() => ({
			title: t("organizations:title"),
			organizations: organizations.map((row) => ({
				slug: row.slug,
				name: nameOf(row, language),
				abbreviation: abbreviationOf(row, language),
				kind: row.kind,
				example: row.example,
				parent: row.parent && { slug: row.parent.slug, name: shortNameOf(row.parent, language) },
				inquiryCount: row.inquiryCount,
				verified: verifiedText(visit, row.oldestVerifiedOn),
				stale:
					row.oldestVerifiedOn !== null &&
					isStale({ verifiedOn: row.oldestVerifiedOn }, now, config.newsroomTimeZone),
			})),
			...list,
			next,
			filter: query,
		}),
		async (): Promise<z.input<typeof directoryAnswer>> => {
			const whole = await wholeOrganizations(
				db,
				organizations.map(({ id }) => id),
			);
			return {
				organizations: organizations.flatMap(({ id, inquiryCount, contactCount, oldestVerifiedOn }) => {
					const row = whole.get(id);
					return row === undefined
						? []
						: [{ ...organizationJson(row), inquiryCount, contactCount, oldestVerifiedOn }];
				}),
				next,
			};
		},
	);
}

/** How long ago a contact was verified: null is no contact at all. */
function verifiedText({ t, now, config }: Pick<Visit, "t" | "now" | "config">, on: string | null): string {
	if (on === null) return t("organizations:no_contact");
	if (on === "") return t("organizations:never_verified");
	const count = daysSince(on, now, config.newsroomTimeZone);
	return count === 0
		? t("organizations:verified_today")
		: t("organizations:verified", { on, count: Math.max(count, 0) });
}

// ---- a new one, and changes to one ----

const hour = optionalText(20);
const weekdays = listOf(z.coerce.number().int().min(1).max(7), 7);

/** Other names in use, in either language: a list, or as typed, one to a line. */
const aliases = z
	.union([z.array(z.string().max(lengths.line)).max(100), z.string().max(lengths.note)])
	.transform((given) => [given].flat().flatMap((names) => names.split("\n")))
	.transform((names) => names.map((name) => name.trim()).filter((name) => name !== ""))
	.pipe(z.array(requiredText(lengths.short)).max(30));

const region = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, { message: "errors:invalid" });

export const organizationBody = z.strictObject({
	slug: slug.optional(),
	nameEn: requiredText(lengths.short),
	/** Left out: the English name. */
	nameFr: optionalText(lengths.short),
	abbreviationEn: optionalText(40),
	abbreviationFr: optionalText(40),
	/** What stands before the name in a sentence. */
	articleEn: z.enum(["", ...articlesEn]).default(""),
	articleFr: z.enum(["", ...articlesFr]).default(""),
	aliases: aliases.default([]),
	kind: z.enum(organizationKinds),
	parentId: id.nullable().default(null),
	/** Left out: the newsroom's. */
	timeZone: timeZone.optional(),
	/** ISO weekdays, Monday is 1. */
	officeDays: weekdays.default([1, 2, 3, 4, 5]),
	/** "07:30" in the organization's time zone. */
	officeOpens: hour,
	officeCloses: hour,
	/** Whose statutory holidays close it, `CA` (federal) or as ISO 3166-2: `CA-QC`. */
	holidayRegion: region.default("CA"),
	language: z.enum(languages).default("en"),
	notes: optionalText(lengths.note),
});

export async function showNewOrganization(visit: Visit): Promise<Answer> {
	return page("organizations/new", {
		title: visit.t("organizations:new"),
		...(await formModel(visit, null)),
		organization: { ...unset, timeZone: visit.config.newsroomTimeZone, language: visit.language },
	});
}

const unset = {
	slug: "",
	nameEn: "",
	nameFr: "",
	abbreviationEn: "",
	abbreviationFr: "",
	articleEn: "",
	articleFr: "",
	aliases: "",
	kind: "department",
	parentId: null,
	officeDays: [1, 2, 3, 4, 5],
	officeOpens: "",
	officeCloses: "",
	holidayRegion: "CA",
	notes: "",
};

async function formModel({ db, language, refused }: Visit, parent: Parameters<typeof parentChoice>[2]) {
	return {
		parents: await parentChoice(db, language, parent),
		weekdays: [1, 2, 3, 4, 5, 6, 7].map((weekday): [number, string] => [weekday, dayName(weekday, language)]),
		zones: commonZones,
		// One box ticked comes as a text, several as a list.
		typedDays: [refused?.values.officeDays ?? []].flat().map(Number),
	};
}

export async function makeOrganization(
	visit: Visit<unknown, z.output<typeof organizationBody>>,
): Promise<Answer> {
	const { db, author, body, language, config } = visit;
	const { id, slug } = await createOrganization(
		db,
		author,
		{
			...body,
			nameFr: body.nameFr.trim() === "" ? body.nameEn : body.nameFr,
			timeZone: body.timeZone ?? config.newsroomTimeZone,
			officeDays: formatDays(body.officeDays),
			aliases: formatAliases(body.aliases),
		},
		language,
	);
	return created(paths.organization(slug), () => readOrganization(visit, id));
}

/** An address that no slug can be is nowhere: a database need not even be asked, and one would choke on a NUL. */
export function slugIn(params: Visit["params"]): string {
	const parsed = slug.safeParse(params.slug);
	if (!parsed.success) throw new NotFound();
	return parsed.data;
}

async function readOrganization({ db }: Pick<Visit, "db">, id: number) {
	return organizationJson(await db.read.organization.findUniqueOrThrow({ where: { id } }));
}

export const changesBody = organizationBody
	.omit({ slug: true })
	.extend({
		nameFr: optionalText(lengths.short).unwrap(),
		abbreviationEn: optionalText(40).unwrap(),
		abbreviationFr: optionalText(40).unwrap(),
		articleEn: z.enum(["", ...articlesEn]),
		articleFr: z.enum(["", ...articlesFr]),
		aliases,
		parentId: id.nullable(),
		officeDays: weekdays,
		officeOpens: hour.unwrap(),
		officeCloses: hour.unwrap(),
		holidayRegion: region,
		language: z.enum(languages),
		notes: optionalText(lengths.note).unwrap(),
	})
	.partial()
	.extend({
		/**
		 * The log entry that the form was filled in from. The form always sends everything, so with it a field that is left
		 * out is empty; without it, a field that is left out stays as it is.
		 */
		asOf: id.optional(),
	});

export async function change(visit: Visit<unknown, z.output<typeof changesBody>>): Promise<Answer> {
	const { db, author, language, params } = visit;
	const { asOf, ...body } = visit.body;
	const given = asOf === undefined ? body : whole(body);
	const { id } = await changeOrganization(
		db,
		author,
		slugIn(params),
		{
			...given,
			officeDays: given.officeDays && formatDays(given.officeDays),
			aliases: given.aliases && formatAliases(given.aliases),
		},
		asOf,
		language,
	);
	return created(paths.organization(slugIn(params)), () => readOrganization(visit, id));
}

function whole(body: z.output<typeof changesBody>): z.output<typeof changesBody> {
	const missing = (["nameEn", "timeZone", "officeDays"] as const).filter(
		(field) => body[field] === undefined,
	);
	if (missing.length > 0) {
		throw new Invalid(Object.fromEntries(missing.map((field) => [field, "errors:required"])));
	}
	const empty = { nameFr: "", abbreviationEn: "", abbreviationFr: "", officeOpens: "", officeCloses: "" };
	const bare = { articleEn: "", articleFr: "" } as const;
	return { ...empty, ...bare, notes: "", parentId: null, aliases: [], ...body };
}

// ---- one organization ----

const namesAnswer = z.object({ slug: z.string(), nameEn: z.string(), nameFr: z.string() });

export const organizationPageAnswer = organizationAnswer.extend({
	parent: namesAnswer.nullable(),
	parts: z.array(namesAnswer),
	contacts: z.array(contactAnswer),
	inquiryCount: z.int(),
	/** The newest, by their last event. */
	inquiries: z.array(
		z.object({
			id: z.int(),
			subject: z.string(),
			story: z.string(),
			state: z.enum(inquiryStates),
			dueAt: instantOut.nullable(),
			putAt: instantOut.nullable(),
			lastEventAt: instantOut,
		}),
	),
});

export async function showOrganization(visit: Visit): Promise<Answer> {
	const { db, viewer, params, language, now, config } = visit;
	const own = await ownRestrictedStories(db.read, viewer);
	const found = await getOrganization(db, viewer, own, slugIn(params), language);
	const { organization, inquiries, inquiryCount } = found;
	return page("organizations/show", model, json);

	async function model() {
		const link = (one: Parameters<typeof nameOf>[0] & { slug: string }) => ({
			slug: one.slug,
			name: nameOf(one, language),
		});
		const zone = config.newsroomTimeZone;
		const contacts = organization.contacts.map((contact) => ({
			...contact,
			verified: verifiedText(visit, contact.verifiedOn),
			stale: isStale(contact, now, zone),
		}));
		const read = await readFigures(db.read, own, [organization.id], "all", now);
		const figures = figuresFrom(read.get(organization.id)?.counts.get(0) ?? new Map());
		return {
			title: nameOf(organization, language),
			figures: figures.asked === 0 ? [] : summary(figures, visit),
			smallBelow,
			...(await formModel(visit, organization.parent)),
			organization: { ...organization, officeDays: parseDays(organization.officeDays) },
			other: language === "fr" ? "en" : "fr",
			parent: organization.parent && link(organization.parent),
			parts: organization.parts.map(link),
			aliases: parseAliases(organization.aliases),
			days: daysText(organization.officeDays, language),
			hours: [organization.officeOpens, organization.officeCloses].map((at) => hourText(at, language)),
			contacts: contacts.filter(({ endedAt }) => endedAt === null),
			ended: contacts.filter(({ endedAt }) => endedAt !== null),
			today: localDay(now, zone),
			inquiryCount,
			inquiries: inquiries.map((inquiry) => ({
				...inquiry,
				overdue: isOverdue({ state: inquiry.state as InquiryState, dueAt: inquiry.dueAt }, now),
			})),
			stockLines: await saidMostOften(db.read, own, organization.id, 3),
			asOf: found.asOf ?? "",
		};
	}

	function json(): z.input<typeof organizationPageAnswer> {
		const briefly = ({ slug, nameEn, nameFr }: z.input<typeof namesAnswer>) => ({ slug, nameEn, nameFr });
		return {
			...organizationJson(organization),
			parent: organization.parent && briefly(organization.parent),
			parts: organization.parts.map(briefly),
			contacts: organization.contacts.map(contactJson),
			inquiryCount,
			inquiries: inquiries.map((inquiry) => ({
				id: inquiry.id,
				subject: inquiry.subject,
				story: inquiry.story,
				state: inquiry.state as InquiryState,
				dueAt: inquiry.dueAt?.toISOString() ?? null,
				putAt: inquiry.putAt?.toISOString() ?? null,
				lastEventAt: inquiry.lastEventAt.toISOString(),
			})),
		};
	}
}
