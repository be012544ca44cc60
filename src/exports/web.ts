import type { z } from "zod";
import { sql } from "../database/rows.ts";
import { inquiriesQuery, inquiriesWhere } from "../inquiries/listInquiries.ts";
import { localDay } from "../organizations/organization.ts";
import { organizationChoice } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { everybody } from "../people/listPeople.ts";
import { searchQuery } from "../search/fields.ts";
import { search } from "../search/search.ts";
import { listDesks } from "../stories/listStories.ts";
import { type Answer, page, type Visit } from "../web/route.ts";
import { exportInquiries, type Format, mediaTypes } from "./exportInquiries.ts";
import { batch, inquiryIds } from "./inquiryIds.ts";
import { ofStoryAndOrganization } from "./ofStory.ts";
import { columns } from "./sheet.ts";

/** The same filters as the list of inquiries; of its order and its pages a file knows nothing. */
export const exportQuery = inquiriesQuery.omit({ sort: true, limit: true, after: true });
type ExportQuery = z.output<typeof exportQuery>;

/** What is searched for; in which order it is found is nothing to a file. */
export const foundQuery = searchQuery.omit({ sort: true, limit: true, after: true });
type FoundQuery = z.output<typeof foundQuery>;

/** Where to choose what is exported, and as what. */
export async function showExports(visit: Visit<ExportQuery>): Promise<Answer> {
	const { db, viewer, query, language, t, refused } = visit;
	return page("exports/show", {
		/** Where the form was sent, if it was refused: it has three buttons. */
		action: refused?.action ?? paths.exported("csv"),
		title: t("exports:title"),
		filters: query,
		columns,
		desks: await listDesks(db, viewer),
		people: await everybody(db),
		organizations: await organizationChoice(db, language, [query.organization]),
	});
}

/** The inquiries that the viewer may see and that fit, as a file. */
export function exportAs(format: Format): (visit: Visit<ExportQuery>) => Promise<Answer> {
	return async (visit) => {
		const { story, organization } = visit.query;
		const about = [story, organization].filter((slug) => slug !== undefined);
		return asFile(visit, format, about, chosen(visit));
	};
}

/** The inquiries in which a search finds something, as a file, those found last first. */
export function exportFound(format: Format): (visit: Visit<FoundQuery>) => Promise<Answer> {
	return async (visit) => asFile(visit, format, ["search"], found(visit));
}

function asFile(
	{ db, viewer, now, config, language, t }: Visit<unknown>,
	format: Format,
	about: readonly string[],
	batches: AsyncIterable<readonly number[]>,
): Answer {
	const zone = config.newsroomTimeZone;
	const words = { language, t, now, zone, newsroomName: config.newsroomName };
	const name = ["inquiries", ...about, localDay(now, zone)].join("-");
	return {
		as: "download",
		pieces: exportInquiries(db.read, viewer, batches, format, words),
		headers: {
			"Content-Type": mediaTypes[format],
			"Content-Disposition": `attachment; filename="${name}.${format}"`,
			"X-Content-Type-Options": "nosniff",
		},
	};
}

/** The numbers of what the filters choose. */
async function* chosen({ db, viewer, query, now, config }: Visit<ExportQuery>): AsyncGenerator<number[]> {
	const { story, organization, ...others } = query;
	const of = await ofStoryAndOrganization(db.read, { story, organization });
	if (of === null) return;
	const where = inquiriesWhere(others, viewer, now, config.newsroomTimeZone);
	yield* inquiryIds(db.read, sql`${of} AND ${where}`);
}

/** The numbers of the inquiries in which something is found, each once. */
async function* found({ db, viewer, query, config }: Visit<FoundQuery>): AsyncGenerator<number[]> {
	const seen = new Set<number>();
	for (let after: string | undefined; ; ) {
		const request = { ...query, sort: "date" as const, limit: batch, after };
		const { results, next } = await search(db, viewer, request, config.newsroomTimeZone);
		const ids = results.flatMap(({ inquiry }) => (inquiry === null || seen.has(inquiry) ? [] : [inquiry]));
		for (const id of ids) seen.add(id);
		if (ids.length > 0) yield [...new Set(ids)];
		if (next === null) break;
		after = next;
	}
}
