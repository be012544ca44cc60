import { z } from "zod";
import type { LogEntry } from "../database/generated/sqlite/client.ts";
import { rowsOf, type Sql, sql } from "../database/rows.ts";
import { paths } from "../paths.ts";
import { everybody } from "../people/listPeople.ts";
import { can } from "../people/may.ts";
import { isVisible, visibleStories } from "../stories/access.ts";
import { instantOut } from "../web/fields.ts";
import { filter } from "../web/paging.ts";
import { NotFound } from "../web/refusals.ts";
import { type Answer, page, type Viewer, type Visit } from "../web/route.ts";
import { extended } from "./extended.ts";
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
	const rows = await rowsOf(db.read)<LogEntry>(sql`
		SELECT l.* FROM "LogEntry" l
		WHERE ${isVisibleEntry(viewer)}
			${story === null ? sql`` : sql`AND l."storyId" = ${story.id}`}
			${query.before === undefined ? sql`` : sql`AND l."number" < ${query.before}`}
		ORDER BY l."number" DESC LIMIT ${query.limit + 1}`);
	const shown = rows.slice(0, query.limit);
	const next =
		rows.length > shown.length
			? paths.log({
					story: query.story,
					limit: query.limit === 50 ? undefined : query.limit,
					before: shown.at(-1)?.number,
				})
			: null;
	const people = new Map((await everybody(db)).map(({ id, name }) => [id, name]));
	const nameOf = (id: number | null) => (id === null ? null : (people.get(id) ?? null));
	const entries = shown.map((row) => extended(row, { name: nameOf(row.personId), href: addressOf(row) }));
	return page(
		"record/log",
		{ title: t("record:title"), entries, story, next, newest: query.before === undefined },
		(): z.input<typeof logOut> => ({
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
		}),
	);
}

/** What a viewer may see of the log, in SQL in which an entry is called `l`. */
function isVisibleEntry(viewer: Viewer): Sql {
	const own = sql`l."personId" = ${viewer.id}`;
	return sql`
		-- An entry outlives its story (removed examples), so what is hidden is named rather than what is seen.
		NOT EXISTS (SELECT 1 FROM "Story" s WHERE s."id" = l."storyId" AND NOT ${isVisible(viewer)})
		-- What somebody calls a search may tell of a restricted story, which administrators need not be on.
		AND (${can(viewer, "administer") ? sql`l."recordType" <> 'SavedSearch'` : sql`l."recordType" NOT IN ${personal}`} OR ${own})
		-- A file's name may tell of what its other readers are not on: nobody else sees it, whatever their role.
		AND (l."recordType" <> 'Import' OR ${own})`;
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
