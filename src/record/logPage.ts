import { z } from "zod";
import type { Prisma } from "../database/generated/sqlite/client.ts";
import { paths } from "../paths.ts";
import { can } from "../people/may.ts";
import { visibleStories } from "../stories/access.ts";
import { instantOut } from "../web/fields.ts";
import { filter } from "../web/paging.ts";
import { NotFound } from "../web/refusals.ts";
import { type Answer, page, type Visit } from "../web/route.ts";
import { personOut } from "./json.ts";

export const logQuery = z.object({
	story: filter(z.string().max(80)),
	/** Entries older than this number. */
	before: filter(z.coerce.number().int().positive().max(2_147_483_647)),
	limit: z.coerce.number().int().min(1).max(200).default(50),
});

const entryOut = z
	.object({
		number: z.int(),
		at: instantOut,
		by: personOut.nullable(),
		action: z.string(),
		recordType: z.string(),
		recordId: z.int(),
		/** The record as it stands after this entry, under `record`; and what it alone does not tell. */
		data: z.record(z.string(), z.unknown()),
		previousHash: z.string(),
		hash: z.string(),
	})
	.meta({ id: "LogEntry" });

export const logOut = z.object({ items: z.array(entryOut), next: z.string().nullable() });

/** Records that are about a person rather than a story: only that person and administrators see them in the log. */
export const personal: readonly string[] = [
	"Person",
	"Session",
	"AccessToken",
	"OneTimeLink",
	"SavedSearch",
	"FeedAddress",
];

/** The log, newest first: what the viewer may see of it. */
export async function showLog(visit: Visit<z.output<typeof logQuery>>): Promise<Answer> {
	const { db, viewer, query, t } = visit;
	const story =
		query.story === undefined
			? null
			: await db.read.story.findFirst({ where: { slug: query.story, ...visibleStories(viewer) } });
	if (query.story !== undefined && story === null) throw new NotFound();
	const rows = await db.read.logEntry.findMany({
		where: {
			AND: [
				await visibleEntries(visit),
				story === null ? {} : { storyId: story.id },
				query.before === undefined ? {} : { number: { lt: query.before } },
			],
		},
		orderBy: { number: "desc" },
		take: query.limit + 1,
	});
	const shown = rows.slice(0, query.limit);
	const next =
		rows.length > shown.length
			? paths.log({
					story: query.story,
					limit: query.limit === 50 ? undefined : query.limit,
					before: shown.at(-1)?.number,
				})
			: null;
	const people = await db.read.person.findMany({
		where: { id: { in: [...new Set(shown.flatMap((row) => row.personId ?? []))] } },
		select: { id: true, name: true },
	});
	const nameOf = (id: number | null) => people.find((person) => person.id === id)?.name ?? null;
	const entries = shown.map((row) => ({ ...row, name: nameOf(row.personId), href: addressOf(row) }));
	return page(
		"record/log",
		{ title: t("record:title"), entries, story, next, newest: query.before === undefined },
		{
			items: entries.map(
				({ number, at, personId, name, action, recordType, recordId, data, previousHash, hash }) => ({
					number,
					at: at.toISOString(),
					by: personId === null || name === null ? null : { id: personId, name },
					action,
					recordType,
					recordId,
					data: JSON.parse(data),
					previousHash,
					hash,
				}),
			),
			next,
		} satisfies z.input<typeof logOut>,
	);
}

async function visibleEntries({
	db,
	viewer,
}: Pick<Visit, "db" | "viewer">): Promise<Prisma.LogEntryWhereInput> {
	// An entry outlives its story (removed examples), so what is hidden is named rather than what is seen.
	const hidden = await db.read.story.findMany({
		where: { NOT: visibleStories(viewer) },
		select: { id: true },
	});
	return {
		AND: [
			{ OR: [{ storyId: null }, { storyId: { notIn: hidden.map((story) => story.id) } }] },
			can(viewer, "administer")
				? // What somebody calls a search may tell of a restricted story, which administrators need not be on.
					{ OR: [{ recordType: { not: "SavedSearch" } }, { personId: viewer.id }] }
				: { OR: [{ recordType: { notIn: [...personal] } }, { personId: viewer.id }] },
			// A file's name may tell of what its other readers are not on: nobody else sees it, whatever their role.
			{ OR: [{ recordType: { not: "Import" } }, { personId: viewer.id }] },
		],
	};
}

/** Where a record is shown, if it has a page that its number alone leads to. */
function addressOf({ recordType, recordId }: { recordType: string; recordId: number }): string {
	switch (recordType) {
		case "Inquiry":
			return paths.inquiry(recordId);
		case "Attempt":
			return paths.attempt(recordId);
		case "Reply":
			return paths.reply(recordId);
		case "Person":
			return paths.person(recordId);
		case "Import":
			return paths.import(recordId);
		case "Attachment":
			return paths.attachment(recordId);
		default:
			return "";
	}
}
