import type { z } from "zod";
import { sql } from "../database/rows.ts";
import { inquiriesQuery, inquiriesWhere } from "../inquiries/listInquiries.ts";
import { localDay } from "../organizations/organization.ts";
import { organizationOptions } from "../organizations/queries.ts";
import { listDesks } from "../stories/listStories.ts";
import { type Answer, page, type Visit } from "../web/route.ts";
import { exportInquiries, type Format, mediaTypes } from "./exportInquiries.ts";
import { inquiryIds } from "./inquiryIds.ts";
import { ofStoryAndOrganization } from "./ofStory.ts";
import { columns } from "./sheet.ts";

/** The same filters as the list of inquiries; of its order and its pages a file knows nothing. */
export const exportQuery = inquiriesQuery.omit({ sort: true, limit: true, after: true });
type ExportQuery = z.output<typeof exportQuery>;

/** Where to choose what is exported, and as what. */
export async function showExports(visit: Visit<ExportQuery>): Promise<Answer> {
	const { db, viewer, query, language, t } = visit;
	return page("exports/show", {
		title: t("exports:title"),
		filters: query,
		columns,
		desks: await listDesks(db, viewer),
		people: await db.read.person.findMany({
			orderBy: [{ name: "asc" }, { id: "asc" }],
			select: { id: true, name: true },
		}),
		organizations: await organizationOptions(db, language),
	});
}

/** The inquiries that the viewer may see and that fit, as a file. */
export function exportAs(format: Format): (visit: Visit<ExportQuery>) => Promise<Answer> {
	return async (visit) => {
		const { db, viewer, query, now, config, language, t } = visit;
		const zone = config.newsroomTimeZone;
		const words = { language, t, now, zone, newsroomName: config.newsroomName };
		const about = [query.story, query.organization].filter((slug) => slug !== undefined);
		const name = ["inquiries", ...about, localDay(now, zone)].join("-");
		return {
			as: "download",
			pieces: exportInquiries(db.read, viewer, chosen(visit), format, words),
			headers: {
				"Content-Type": mediaTypes[format],
				"Content-Disposition": `attachment; filename="${name}.${format}"`,
				"X-Content-Type-Options": "nosniff",
			},
		};
	};
}

/** The numbers of what the filters choose. Another way of choosing (a search) puts its own numbers here. */
async function* chosen({ db, viewer, query, now, config }: Visit<ExportQuery>): AsyncGenerator<number[]> {
	const { story, organization, ...others } = query;
	const of = await ofStoryAndOrganization(db.read, { story, organization });
	if (of === null) return;
	const where = inquiriesWhere(others, viewer, now, config.newsroomTimeZone);
	yield* inquiryIds(db.read, sql`${of} AND ${where}`);
}
