import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Database } from "../database/database.ts";
import { organizationChoice } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { can } from "../people/may.ts";
import { visibleStories } from "../stories/access.ts";
import { NotFound } from "../web/refusals.ts";
import { type Answer, page, type Viewer, type Visit } from "../web/route.ts";
import type { FeedKind, feedBody, feedOut, feedsOut, newFeedOut } from "./fields.ts";
import { findFeed } from "./findFeed.ts";
import { makeFeed } from "./makeFeed.ts";
import { revokeFeed } from "./revokeFeed.ts";
import { feedWords } from "./words.ts";

type FeedJson = z.input<typeof feedOut>;

/**
 * A person's addresses, those that still answer first. One that is of a story which does not exist for the viewer (any
 * more) is not among them.
 */
async function listFeeds(db: Database, viewer: { id: number }, where: object): Promise<FeedJson[]> {
	const rows = await db.read.feedAddress.findMany({ where, orderBy: { id: "desc" } });
	const stories = await db.read.story.findMany({
		where: { AND: [visibleStories(viewer), { id: { in: rows.flatMap(({ storyId }) => storyId ?? []) } }] },
		select: { id: true, slug: true },
	});
	const organizations = await db.read.organization.findMany({
		where: { id: { in: rows.flatMap(({ organizationId }) => organizationId ?? []) } },
		select: { id: true, slug: true },
	});
	const slugOf = (list: { id: number; slug: string }[], id: number | null) =>
		list.find((one) => one.id === id)?.slug ?? null;
	const shown = rows
		.filter(({ storyId }) => storyId === null || slugOf(stories, storyId) !== null)
		.map((row) => ({
			id: row.id,
			kind: row.kind as FeedKind,
			whose: row.whose as FeedJson["whose"],
			story: slugOf(stories, row.storyId),
			organization: slugOf(organizations, row.organizationId),
			createdAt: row.createdAt.toISOString(),
			lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
			revokedAt: row.revokedAt?.toISOString() ?? null,
		}));
	return [...shown.filter((one) => one.revokedAt === null), ...shown.filter((one) => one.revokedAt !== null)];
}

export async function showFeeds(visit: Visit): Promise<Answer> {
	const { db, viewer, language, t } = visit;
	const json: z.input<typeof feedsOut> = { feeds: await listFeeds(db, viewer, { personId: viewer.id }) };
	return page(
		"feeds/index",
		{ title: t("feeds:title_page"), ...json, organizations: await organizationChoice(db, language) },
		json,
	);
}

export async function makeOwnFeed(visit: Visit<unknown, z.output<typeof feedBody>>): Promise<Answer> {
	const { db, author, viewer, body, config, t } = visit;
	const { id, secret } = await makeFeed(db, author, viewer, body);
	const [feed] = await listFeeds(db, viewer, { id });
	// Made by this very request, or by the same one before and hidden since.
	if (feed === undefined) throw new NotFound();
	const url = secret === null ? null : `${config.baseUrl}${paths.feed(secret, feed.kind)}`;
	const json: z.input<typeof newFeedOut> = { ...feed, url };
	// A secret is in this one answer and nowhere else: no page to come back to.
	return {
		as: "page",
		view: "feeds/made",
		model: { title: t("feeds:made"), feed, address: url ?? "", status: 201 },
		json,
		status: 201,
	};
}

export async function revoke(visit: Visit): Promise<Answer> {
	const { db, author, viewer, params } = visit;
	const id = Number(params.feedId);
	await revokeFeed(db, author, id, can(viewer, "administer") ? undefined : viewer.id);
	const [feed] = await listFeeds(db, viewer, { id });
	return { as: "elsewhere", location: paths.feeds(), json: feed ?? {} };
}

type Anyone = Visit<unknown, unknown, Viewer | null>;

export const serveCalendar = (visit: Anyone) => serve(visit, "deadlines");
export const serveReplies = (visit: Anyone) => serve(visit, "replies");

/** The feed as it stands for its person now. Throws NotFound, whatever is the matter. */
async function serve(visit: Anyone, kind: FeedKind): Promise<Answer> {
	const { db, params, now, config } = visit;
	const secret = params.secret ?? "";
	const feed = await findFeed(db, secret, kind, now);
	if (feed === null) throw new NotFound();
	// What leaves the program needs whole addresses, also where it was told of no port to be reached at.
	const baseUrl = config.baseUrl || "http://localhost";
	const words = await feedWords(db.read, feed, kind, now, baseUrl);
	// What writes a feed is loaded only where one is asked for.
	const text =
		kind === "deadlines"
			? await (await import("./calendar.ts")).writeCalendar(db.read, feed, words)
			: await (await import("./replies.ts")).writeReplies(
					db.read,
					feed,
					words,
					`${baseUrl}${paths.feed(secret, kind)}`,
				);
	return {
		as: "bytes",
		bytes: Buffer.from(text),
		headers: {
			"Content-Type":
				kind === "deadlines" ? "text/calendar; charset=utf-8" : "application/atom+xml; charset=utf-8",
			// Asked again with it, Express answers 304 without the feed.
			ETag: `"${createHash("sha256").update(text).digest("base64url")}"`,
			"X-Content-Type-Options": "nosniff",
			"Referrer-Policy": "no-referrer",
		},
	};
}
