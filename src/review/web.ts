import { z } from "zod";
import type { Story } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { signOffOut } from "../lines/fields.ts";
import { staleJson } from "../lines/web.ts";
import { shortNameOf } from "../organizations/organization.ts";
import { paths } from "../paths.ts";
import { readSettings } from "../settings/settings.ts";
import { isVisible } from "../stories/access.ts";
import { languages } from "../vocabulary.ts";
import { instantOut } from "../web/fields.ts";
import { after, cursorFor, isBeyond, type Order, orderedBy } from "../web/paging.ts";
import { type Answer, page, type Visit } from "../web/route.ts";
import { lacks, missingOf } from "./missing.ts";
import { findOpenAlerts } from "./openAlerts.ts";
import { type Standing, standingsOf, stateOf } from "./standing.ts";

export const reviewQuery = z.object({ after, limit: z.coerce.number().int().min(1).max(50).default(50) });

const mostAlerts = 50;

/** Soonest first; a story without a planned time comes last. */
const order: Order = { field: "plannedAt", type: "instant", direction: "asc", nullable: true };

export const reviewOut = z.object({
	/** Replies that came, or were found, after publication, and of which nothing was said yet; 50 at most. */
	alerts: z.array(
		z.object({
			story: z.string(),
			publicationId: z.int(),
			replyId: z.int(),
			proposes: z.enum(["update", "correction"]),
			receivedAt: instantOut,
			loggedAt: instantOut,
			/** The printed sentences that it bears on. */
			printed: z.array(z.string()),
			see: z.string(),
		}),
	),
	items: z.array(
		z.object({
			slug: z.string(),
			title: z.string(),
			plannedAt: instantOut.nullable(),
			state: z.enum(["never", "signed", "stale"]),
			/** The latest in each language. */
			signOffs: z.array(
				z.object({
					language: z.enum(languages),
					at: instantOut,
					by: z.object({ id: z.int(), name: z.string() }),
					stale: signOffOut.shape.stale,
				}),
			),
			missing: z.array(
				z.object({
					what: z.enum(lacks),
					inquiry: z.int().nullable(),
					reply: z.int().nullable(),
					organization: z.string().nullable(),
					/** The page on which it is mended. */
					see: z.string(),
				}),
			),
		}),
	),
	next: z.string().nullable(),
});

const standingJson = ({ language, at, by, stale }: Standing) => ({
	language,
	at: at.toISOString(),
	by,
	stale: stale.map(staleJson),
});

/** What publishes next, whether its lines are signed off, and what it lacks. */
export async function showReview(visit: Visit<z.output<typeof reviewQuery>>): Promise<Answer> {
	const { db, viewer, query, now, config, language, t } = visit;
	type Row = Pick<Story, "id" | "slug" | "title" | "plannedAt" | "restricted" | "example">;
	const rows = await rowsOf(db.read)<Row>(sql`
		SELECT s."id", s."slug", s."title", s."plannedAt", s."restricted", s."example" FROM "Story" s
		WHERE ${isVisible(viewer)} AND s."state" = 'reporting' AND ${isBeyond(order, query.after, "s")}
		ORDER BY ${orderedBy(order, "s")} LIMIT ${query.limit + 1}`);
	const stories = rows.slice(0, query.limit);
	const last = rows.length > query.limit ? stories.at(-1) : undefined;
	const address = (change: Record<string, string>) =>
		paths.review({ limit: query.limit === 50 ? undefined : query.limit, ...change });
	const next = last === undefined ? null : address({ after: cursorFor(order, last) });

	const settings = await readSettings(db.read, config.newsroomName);
	const missing = await missingOf(db, stories, now, settings);
	const standings = await standingsOf(
		db,
		stories.map(({ id }) => id),
		now,
		settings,
	);
	const alerts = (await findOpenAlerts(db, viewer, mostAlerts)).map((alert) => ({
		...alert,
		see: `${paths.lines(alert.story.slug)}#alert-${alert.publicationId}-${alert.replyId}`,
	}));
	const items = stories.map((story) => ({
		...story,
		state: stateOf(standings(story.id)),
		standings: standings(story.id),
		missing: missing(story.id),
	}));
	const json = (): z.input<typeof reviewOut> => ({
		alerts: alerts.map(({ story, publicationId, replyId, proposes, receivedAt, loggedAt, printed, see }) => ({
			story: story.slug,
			publicationId,
			replyId,
			proposes,
			receivedAt: receivedAt.toISOString(),
			loggedAt: loggedAt.toISOString(),
			printed,
			see,
		})),
		items: items.map((item) => ({
			slug: item.slug,
			title: item.title,
			plannedAt: item.plannedAt?.toISOString() ?? null,
			state: item.state,
			signOffs: item.standings.map(standingJson),
			missing: item.missing.map(({ what, inquiryId, replyId, organization, see }) => ({
				what,
				inquiry: inquiryId,
				reply: replyId,
				organization: organization?.slug ?? null,
				see,
			})),
		})),
		next,
	});
	return page(
		"review/show",
		{
			title: t("review:title"),
			alerts,
			stories: items.map((item) => ({
				...item,
				missing: item.missing.map(({ what, organization, see }) => ({
					what,
					see,
					organization: organization === null ? "" : shortNameOf(organization, language),
				})),
			})),
			first: query.after === undefined ? null : address({}),
			next,
		},
		json,
	);
}
