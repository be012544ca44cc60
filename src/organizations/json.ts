import { z } from "zod";
import {
	articlesEn,
	articlesFr,
	languages,
	type OrganizationKind,
	organizationKinds,
} from "../vocabulary.ts";
import { instantOut } from "../web/fields.ts";
import { parseAliases, parseDays } from "./organization.ts";

/** An organization as programs see it. */
export const organizationAnswer = z.object({
	id: z.int(),
	slug: z.string(),
	nameEn: z.string(),
	nameFr: z.string(),
	abbreviationEn: z.string(),
	abbreviationFr: z.string(),
	articleEn: z.enum(["", ...articlesEn]),
	articleFr: z.enum(["", ...articlesFr]),
	/** Other names in use, in either language. */
	aliases: z.array(z.string()),
	kind: z.enum(organizationKinds),
	parentId: z.int().nullable(),
	timeZone: z.string(),
	/** ISO weekdays, Monday is 1. */
	officeDays: z.array(z.int()),
	/** "07:30" in its own time zone; empty: not known. */
	officeOpens: z.string(),
	officeCloses: z.string(),
	holidayRegion: z.string(),
	language: z.enum(languages),
	notes: z.string(),
	example: z.boolean(),
	createdAt: instantOut,
});

interface OrganizationRow {
	id: number;
	slug: string;
	nameEn: string;
	nameFr: string;
	abbreviationEn: string;
	abbreviationFr: string;
	articleEn: string;
	articleFr: string;
	aliases: string;
	kind: string;
	parentId: number | null;
	timeZone: string;
	officeDays: string;
	officeOpens: string;
	officeCloses: string;
	holidayRegion: string;
	language: string;
	notes: string;
	example: boolean;
	createdAt: Date;
}

export function organizationJson(row: OrganizationRow): z.input<typeof organizationAnswer> {
	return {
		id: row.id,
		slug: row.slug,
		nameEn: row.nameEn,
		nameFr: row.nameFr,
		abbreviationEn: row.abbreviationEn,
		abbreviationFr: row.abbreviationFr,
		articleEn: row.articleEn as "" | "the",
		articleFr: row.articleFr as "" | "le" | "la" | "les",
		aliases: parseAliases(row.aliases),
		kind: row.kind as OrganizationKind,
		parentId: row.parentId,
		timeZone: row.timeZone,
		officeDays: parseDays(row.officeDays),
		officeOpens: row.officeOpens,
		officeCloses: row.officeCloses,
		holidayRegion: row.holidayRegion,
		language: row.language === "fr" ? "fr" : "en",
		notes: row.notes,
		example: row.example,
		createdAt: row.createdAt.toISOString(),
	};
}

/** A contact as programs see it. */
export const contactAnswer = z.object({
	id: z.int(),
	organizationId: z.int(),
	name: z.string(),
	title: z.string(),
	email: z.string(),
	phone: z.string(),
	source: z.string(),
	/** A date; empty: never verified. */
	verifiedOn: z.string(),
	endedAt: instantOut.nullable(),
	createdAt: instantOut,
});

interface ContactRow {
	id: number;
	organizationId: number;
	name: string;
	title: string;
	email: string;
	phone: string;
	source: string;
	verifiedOn: string;
	endedAt: Date | null;
	createdAt: Date;
}

export function contactJson(row: ContactRow): z.input<typeof contactAnswer> {
	return {
		id: row.id,
		organizationId: row.organizationId,
		name: row.name,
		title: row.title,
		email: row.email,
		phone: row.phone,
		source: row.source,
		verifiedOn: row.verifiedOn,
		endedAt: row.endedAt?.toISOString() ?? null,
		createdAt: row.createdAt.toISOString(),
	};
}
