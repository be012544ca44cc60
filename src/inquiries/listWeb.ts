import { z } from "zod";
import { nameOf } from "../organizations/organization.ts";
import { organizationChoice } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { everybody } from "../people/listPeople.ts";
import { listDesks } from "../stories/listStories.ts";
import type { InquiryState } from "../vocabulary.ts";
import { type Answer, page, type Visit } from "../web/route.ts";
import { isOverdue } from "./inquiry.ts";
import { type inquiriesQuery, inquiryItem, inquiryItemJson, listInquiries } from "./listInquiries.ts";

export const inquiriesAnswer = z.object({ items: z.array(inquiryItem), next: z.string().nullable() });

/** Every inquiry that the viewer may see; each filter is part of the address. */
export async function showInquiries(visit: Visit<z.output<typeof inquiriesQuery>>): Promise<Answer> {
	const { db, viewer, query, now, config, language, t, refused } = visit;
	// Without the organization that was meant, the list would be another.
	const { rows, next } =
		refused === undefined
			? await listInquiries(db, viewer, query, now, config.newsroomTimeZone)
			: { rows: [], next: null };
	const { after: _, limit, ...filters } = query;
	const address = (change: Record<string, unknown>) =>
		paths.inquiries({ ...filters, limit: limit === 50 ? undefined : limit, ...change });
	const nextAddress = next === null ? null : address({ after: next });
	const json = (): z.input<typeof inquiriesAnswer> => ({
		items: rows.map((row) => inquiryItemJson(row, now)),
		next: nextAddress,
	});
	const { sort: __, ...narrowing } = filters;
	return page(
		"inquiries/index",
		async () => ({
			title: t("lists:inquiries.title"),
			inquiries: rows.map((row) => ({
				id: row.id,
				organization: nameOf(row.organization, language),
				subject: row.subject,
				story: row.story,
				owner: row.owner,
				state: row.state,
				overdue: isOverdue({ state: row.state as InquiryState, dueAt: row.dueAt }, now),
				dueAt: row.dueAt,
				attemptCount: row.attemptCount,
				lastEventAt: row.lastEventAt,
			})),
			filters,
			narrowed:
				refused !== undefined ||
				Object.values(narrowing).some((value) => value !== undefined && value !== false),
			desks: await listDesks(db, viewer),
			people: await everybody(db),
			organizations: await organizationChoice(db, language, [query.organization]),
			first: query.after === undefined ? null : address({}),
			next: nextAddress,
		}),
		json,
	);
}
