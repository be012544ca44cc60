import { z } from "zod";
import { rowsOf, sql } from "../database/rows.ts";
import { isFailed, isOverdue } from "../inquiries/inquiry.ts";
import { inquiryItem, inquiryItemJson } from "../inquiries/listInquiries.ts";
import { nameOf, shortNameOf } from "../organizations/organization.ts";
import { paths } from "../paths.ts";
import { can } from "../people/may.ts";
import { isVisible } from "../stories/access.ts";
import { excerpt } from "../stories/matrix.ts";
import {
	type AttributionTerms,
	attributionTerms,
	type InquiryState,
	type ReplyKind,
	replyKinds,
} from "../vocabulary.ts";
import { instantOut } from "../web/fields.ts";
import { filter } from "../web/paging.ts";
import { type Answer, page, type Visit } from "../web/route.ts";
import { findNewReplies, findPublishingSoon, findToChase, most, type Section, sections } from "./desk.ts";

export const deskQuery = z.object({ whose: filter(z.enum(["mine", "all"])) });

const sectionOut = z.object({
	items: z.array(inquiryItem),
	/** Those not shown too, up to 1,000. */
	total: z.int(),
});

export const deskAnswer = z.object({
	/** Overdue or due today. */
	toChase: z.int(),
	overdue: sectionOut,
	dueToday: sectionOut,
	waiting: sectionOut,
	drafts: sectionOut,
	newReplies: z.array(
		z.object({
			id: z.int(),
			story: z.string(),
			inquiryIds: z.array(z.int()),
			kind: z.enum(replyKinds),
			terms: z.enum(attributionTerms),
			receivedAt: instantOut,
			body: z.string(),
		}),
	),
	publishingSoon: z.array(
		z.object({
			slug: z.string(),
			title: z.string(),
			plannedAt: instantOut,
			neverTried: z.int(),
			drafts: z.int(),
			overdue: z.int(),
			inquiries: z.int(),
			/** Whether the lines are signed off as they stand. */
			signOff: z.enum(["never", "signed", "stale"]),
		}),
	),
});

/** What must I chase now? */
export async function showDesk(visit: Visit<z.output<typeof deskQuery>>): Promise<Answer> {
	const { db, viewer, query, now, config, language, t } = visit;
	const whose = query.whose ?? "mine";
	const toChase = await findToChase(db, viewer, whose, now, config.newsroomTimeZone);
	const replies = await findNewReplies(db, viewer, whose, now);
	const publishing = await findPublishingSoon(db, viewer, whose, now, config.newsroomName);
	const [story] = await rowsOf(db.read)(
		sql`SELECT 1 AS "one" FROM "Story" s WHERE ${isVisible(viewer)} LIMIT 1`,
	);
	const hasStories = story !== undefined;
	const count = toChase.overdue.total + toChase.dueToday.total;

	const sectionJson = ({ rows, total }: Section) => ({
		items: rows.map((row) => inquiryItemJson(row, now)),
		total,
	});
	const json = (): z.input<typeof deskAnswer> => ({
		toChase: count,
		overdue: sectionJson(toChase.overdue),
		dueToday: sectionJson(toChase.dueToday),
		waiting: sectionJson(toChase.waiting),
		drafts: sectionJson(toChase.drafts),
		newReplies: replies.rows.map((reply) => ({
			id: reply.id,
			story: reply.story.slug,
			inquiryIds: reply.answers.map(({ inquiry }) => inquiry.id),
			kind: reply.kind as ReplyKind,
			terms: reply.terms as AttributionTerms,
			receivedAt: reply.receivedAt.toISOString(),
			body: reply.body,
		})),
		publishingSoon: publishing.map((story) => ({ ...story, plannedAt: story.plannedAt.toISOString() })),
	});

	const list = { whose: whose === "mine" ? "mine" : undefined, storyState: "reporting", sort: "deadline" };
	const addresses = {
		overdue: paths.inquiries({ ...list, overdue: true }),
		dueToday: paths.inquiries({ ...list, due: "today" }),
		waiting: paths.inquiries({ ...list, due: "later" }),
		drafts: paths.inquiries({ ...list, state: "draft" }),
	};
	return page(
		"desk/show",
		{
			title: t("desk:title", { count: upTo(count) }),
			count: upTo(count),
			whose,
			sections: sections.map((name) => ({
				name,
				total: upTo(toChase[name].total),
				more: upTo(toChase[name].total - toChase[name].rows.length, toChase[name].total),
				address: addresses[name],
				rows: toChase[name].rows.map((row) => ({
					id: row.id,
					organization: nameOf(row.organization, language),
					subject: row.subject,
					story: row.story,
					owner: row.owner,
					state: row.state,
					overdue: isOverdue({ state: row.state as InquiryState, dueAt: row.dueAt }, now),
					dueAt: row.dueAt,
					attemptCount: row.attemptCount,
					attempts: row.tried.attempts
						.slice(0, 2)
						.reverse()
						.map((attempt) => ({ ...attempt, failed: isFailed(attempt.outcome) })),
					lastReply: row.tried.lastReply,
				})),
			})),
			empty: sections.every((name) => toChase[name].total === 0),
			replies: {
				more: replies.more,
				rows: replies.rows.map((reply) => ({
					id: reply.id,
					at: reply.receivedAt,
					story: reply.story,
					kind: reply.kind,
					reason: reply.reason === "none_given" ? "" : reply.reason,
					terms: reply.terms.startsWith("on_the_record") ? null : reply.terms,
					...excerpt(reply.body, 280),
					inquiries: reply.answers.map(({ inquiry }) => ({
						id: inquiry.id,
						organization: shortNameOf(inquiry.organization, language),
						state: inquiry.state,
					})),
				})),
			},
			publishing,
			hasStories,
			canLoadExamples: !hasStories && (can(viewer, "administer") || can(viewer, "log")),
		},
		json,
	);
}

/** A number as it is shown; what was counted no further, as "999+". */
function upTo(number: number, counted = number): string {
	return counted < most.counted ? String(number) : `${Math.max(number, 1) - 1}+`;
}
