import type { Database } from "../database/database.ts";
import { joined, rowsOf, type Sql, sql } from "../database/rows.ts";
import { applyCorrections, isOverdue, overdueStates } from "../inquiries/inquiry.ts";
import { findListed, type ListedInquiry } from "../inquiries/listInquiries.ts";
import { correctionsOf } from "../record/corrections.ts";
import { extended } from "../record/extended.ts";
import { grouped } from "../record/grouped.ts";
import { answeredBy } from "../replies/answered.ts";
import { type SignOffState, standingsOf, stateOf } from "../review/standing.ts";
import { readSettings } from "../settings/settings.ts";
import { isInquiryVisible, isVisible } from "../stories/access.ts";
import type { AttemptOutcome, Channel, InquiryState, ReplyKind } from "../vocabulary.ts";
import { dayBounds } from "../web/time.ts";

export type Whose = "mine" | "all";
export const sections = ["overdue", "dueToday", "waiting", "drafts"] as const;
export type SectionName = (typeof sections)[number];

/** The most rows of a section, of new replies, and of stories; and how far anything is counted. */
export const most = { rows: 20, replies: 10, stories: 10, counted: 1_000 } as const;

const day = 24 * 60 * 60 * 1000;

/** How somebody was tried, and what came of it last. */
export interface Tried {
	/** The latest first. */
	attempts: { channel: Channel; outcome: AttemptOutcome; at: Date }[];
	/** The last reply so far: what is still chased has had a holding one at most. */
	lastReply: { kind: ReplyKind; receivedAt: Date } | null;
}

export interface Section {
	rows: (ListedInquiry & { tried: Tried })[];
	/** Of all rows, those not shown too; counted up to `most.counted`. */
	total: number;
}

type Reader = Pick<Database, "read">;
type Viewer = { id: number };

/**
 * What is to be chased at `now`, oldest deadline first: late, due today, due later or at no set time, and not sent
 * yet. Only stories that are still being reported: nobody chases for one that has run or was spiked.
 */
export async function findToChase(
	db: Reader,
	viewer: Viewer,
	whose: Whose,
	now: Date,
	zone: string,
): Promise<Record<SectionName, Section>> {
	const { end } = dayBounds(now, zone);
	const parts = partsOf(now, end);
	const open = whose === "mine" ? await findMine(db, viewer) : await findSoonest(db, viewer, parts);
	const totals = whose === "mine" ? null : await countEach(db, viewer, parts);
	const ofSection = (name: SectionName) =>
		open
			.filter((one) => sectionOf(one, now, end) === name)
			.sort((one, other) => dueOf(one) - dueOf(other) || one.id - other.id);
	const chosen = sections.map((name) => {
		const all = ofSection(name);
		const total = totals === null ? all.length : (totals.get(name) ?? 0);
		return { name, ids: all.slice(0, most.rows).map(({ id }) => id), total: Math.min(total, most.counted) };
	});
	const shown = chosen.flatMap(({ ids }) => ids);
	const rowOf = new Map(
		(shown.length === 0 ? [] : await findListed(db, sql`i."id" IN ${shown}`)).map((row) => [row.id, row]),
	);
	const tried = await findTried(db, shown);
	return Object.fromEntries(
		chosen.map(({ name, ids, total }) => {
			const rows = ids.flatMap((id) => rowOf.get(id) ?? []);
			return [name, { rows: rows.map((row) => extended(row, { tried: tried(row.id) })), total }];
		}),
	) as Record<SectionName, Section>;
}

/** What of an inquiry decides where on the desk it stands. */
interface Open {
	id: number;
	state: string;
	dueAt: Date | null;
}

/** Without a deadline last. */
const dueOf = ({ dueAt }: Open) => dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;

function sectionOf({ state, dueAt }: Open, now: Date, endOfDay: Date): SectionName {
	if (state === "draft") return "drafts";
	if (dueAt === null || dueAt >= endOfDay) return "waiting";
	return dueAt < now ? "overdue" : "dueToday";
}

const openStates = [...overdueStates, "draft"];

/** All of a person's: a person is on so many stories that are still reported, and owns so much of them, however large the record. */
function findMine({ read }: Reader, viewer: Viewer): Promise<Open[]> {
	const isOpen = sql`i."storyState" = 'reporting' AND i."state" IN ${openStates}`;
	return rowsOf(read)<Open>(sql`
		SELECT i."id", i."state", i."dueAt"
		FROM "StoryPerson" m JOIN "Story" s ON s."id" = m."storyId" JOIN "Inquiry" i ON i."storyId" = s."id"
		WHERE m."personId" = ${viewer.id} AND s."state" = 'reporting' AND ${isOpen}
		UNION
		SELECT i."id", i."state", i."dueAt" FROM "Inquiry" i JOIN "Story" s ON s."id" = i."storyId"
		WHERE i."ownerId" = ${viewer.id} AND ${isOpen} AND ${isVisible(viewer, sql`i."storyId"`)}`);
}

/** Everybody's, by state and time: each part is read off the index in its order, and no further than is needed. */
interface Part {
	section: SectionName;
	/** Of an inquiry called `i`. */
	where: Sql;
}

function partsOf(now: Date, end: Date): Part[] {
	const part = (section: SectionName, state: string, due: Sql) => ({
		section,
		where: sql`i."storyState" = 'reporting' AND i."state" = ${state} AND ${due}`,
	});
	const without = sql`i."dueAt" IS NULL`;
	return [
		...overdueStates.flatMap((state) => [
			part("overdue", state, sql`i."dueAt" < ${now}`),
			part("dueToday", state, sql`i."dueAt" >= ${now} AND i."dueAt" < ${end}`),
			part("waiting", state, sql`i."dueAt" >= ${end}`),
			part("waiting", state, without),
		]),
		part("drafts", "draft", sql`i."dueAt" IS NOT NULL`),
		part("drafts", "draft", without),
	];
}

/** As many of each part as a section shows, soonest first. */
function findSoonest({ read }: Reader, viewer: Viewer, parts: readonly Part[]): Promise<Open[]> {
	const soonest = parts.map(
		({ where }) => sql`
			SELECT * FROM (
				SELECT i."id", i."state", i."dueAt" FROM "Inquiry" i WHERE ${where} AND ${isInquiryVisible(viewer)}
				ORDER BY i."dueAt", i."id" LIMIT ${most.rows}
			) x`,
	);
	return rowsOf(read)<Open>(joined(soonest, "UNION ALL"));
}

/** How many there are in each section; of each part no more than `most.counted` are counted. */
async function countEach({ read }: Reader, viewer: Viewer, parts: readonly Part[]) {
	const counts = parts.map(
		({ section, where }) => sql`
			SELECT CAST(${section} AS TEXT) AS "section", COUNT(*) AS "count" FROM (
				SELECT 1 FROM "Inquiry" i WHERE ${where} AND ${isInquiryVisible(viewer)} LIMIT ${most.counted}
			) x`,
	);
	const totals = new Map<string, number>();
	for (const { section, count } of await rowsOf(read)<{ section: string; count: number }>(
		joined(counts, "UNION ALL"),
	)) {
		totals.set(section, (totals.get(section) ?? 0) + count);
	}
	return totals;
}

async function findTried({ read }: Reader, inquiryIds: number[]): Promise<(inquiryId: number) => Tried> {
	if (inquiryIds.length === 0) return () => ({ attempts: [], lastReply: null });
	const rows = rowsOf(read);
	const attempts = await rows<{
		id: number;
		inquiryId: number;
		channel: string;
		outcome: string;
		at: Date;
	}>(sql`
		SELECT "id", "inquiryId", "channel", "outcome", "at" FROM "Attempt" WHERE "inquiryId" IN ${inquiryIds}`);
	const replies = await rows<{ id: number; inquiryId: number; kind: string; receivedAt: Date }>(sql`
		SELECT r."id", l."inquiryId", r."kind", r."receivedAt"
		FROM "ReplyInquiry" l JOIN "Reply" r ON r."id" = l."replyId" WHERE l."inquiryId" IN ${inquiryIds}`);
	const corrected = await correctionsOf(read, {
		Attempt: attempts.map(({ id }) => id),
		Reply: replies.map(({ id }) => id),
	});
	const attemptsOf = grouped(
		attempts.map((attempt) => applyCorrections(attempt, corrected("Attempt", attempt.id))),
		({ inquiryId }) => inquiryId,
	);
	const repliesOf = grouped(
		replies.map((reply) => applyCorrections(reply, corrected("Reply", reply.id))),
		({ inquiryId }) => inquiryId,
	);
	return (inquiryId) => {
		const last = repliesOf
			.get(inquiryId)
			?.sort((one, other) => other.receivedAt.getTime() - one.receivedAt.getTime())[0];
		return {
			attempts: (attemptsOf.get(inquiryId) ?? [])
				.sort((one, other) => other.at.getTime() - one.at.getTime() || other.id - one.id)
				.map(({ channel, outcome, at }) => ({
					channel: channel as Channel,
					outcome: outcome as AttemptOutcome,
					at,
				})),
			lastReply: last === undefined ? null : { kind: last.kind as ReplyKind, receivedAt: last.receivedAt },
		};
	};
}

/** Replies that were logged within the last day, so also one that came long ago and was found in a spam folder now. */
export async function findNewReplies({ read }: Reader, viewer: Viewer, whose: Whose, now: Date) {
	const rows = rowsOf(read);
	const since = new Date(now.getTime() - day);
	// From the stories that one is on or owns a request of: there are fewer of them than of everybody's replies of a day.
	const mine = sql`
		SELECT r."id" FROM "StoryPerson" m JOIN "Reply" r ON r."storyId" = m."storyId" AND r."loggedAt" >= ${since}
		WHERE m."personId" = ${viewer.id}
		UNION
		SELECT r."id" FROM (SELECT DISTINCT "storyId" FROM "Inquiry" WHERE "ownerId" = ${viewer.id}) owned
			JOIN "Reply" r ON r."storyId" = owned."storyId" AND r."loggedAt" >= ${since}
		WHERE EXISTS (
			SELECT 1 FROM "ReplyInquiry" l JOIN "Inquiry" i ON i."id" = l."inquiryId"
			WHERE l."replyId" = r."id" AND i."ownerId" = ${viewer.id})`;
	const replies = await rows<NewReply & { slug: string }>(sql`
		SELECT r."id", r."kind", r."reason", r."terms", r."receivedAt", r."body", s."slug"
		FROM "Reply" r JOIN "Story" s ON s."id" = r."storyId"
		WHERE ${whose === "mine" ? sql`r."id" IN (${mine})` : sql`r."loggedAt" >= ${since}`}
			AND ${isVisible(viewer, sql`r."storyId"`)}
		ORDER BY r."loggedAt" DESC, r."receivedAt" DESC, r."id" DESC LIMIT ${most.replies + 1}`);
	const ids = replies.map(({ id }) => id);
	const answered = await answeredBy(read, ids);
	const corrections = await correctionsOf(read, { Reply: ids });
	return {
		rows: replies.slice(0, most.replies).map(({ slug, ...row }) => ({
			...applyCorrections(row, corrections("Reply", row.id)),
			story: { slug },
			answers: answered(row.id).map(({ inquiryId: id, ...inquiry }) => ({ inquiry: { id, ...inquiry } })),
		})),
		more: replies.length > most.replies,
	};
}

interface NewReply {
	id: number;
	kind: string;
	reason: string;
	terms: string;
	receivedAt: Date;
	body: string;
}

/** A story that is to be published within a week, or should have been within the last day, and what it still lacks. */
export interface Publishing {
	slug: string;
	title: string;
	plannedAt: Date;
	/** How many organizations have a request but were never tried. */
	neverTried: number;
	drafts: number;
	overdue: number;
	/** How many are asked at all. */
	inquiries: number;
	signOff: SignOffState;
}

/** The stories that publish next, soonest first. */
export async function findPublishingSoon(
	db: Reader,
	viewer: Viewer,
	whose: Whose,
	now: Date,
	newsroomName: string,
): Promise<Publishing[]> {
	const rows = rowsOf(db.read);
	const mine = sql`AND EXISTS (
		SELECT 1 FROM "StoryPerson" m WHERE m."storyId" = s."id" AND m."personId" = ${viewer.id})`;
	const stories = await rows<{ id: number; slug: string; title: string; plannedAt: Date }>(sql`
		SELECT s."id", s."slug", s."title", s."plannedAt" FROM "Story" s
		WHERE s."state" = 'reporting' AND s."plannedAt" >= ${new Date(now.getTime() - day)}
			AND s."plannedAt" < ${new Date(now.getTime() + 7 * day)}
			AND ${isVisible(viewer)} ${whose === "mine" ? mine : sql``}
		ORDER BY s."plannedAt", s."id" LIMIT ${most.stories}`);
	if (stories.length === 0) return [];
	const ids = stories.map(({ id }) => id);
	const settings = await readSettings(db.read, newsroomName);
	const standings = await standingsOf(db, ids, now, settings);
	const inquiries = await rows<
		{ storyId: number; organizationId: number; attemptCount: number } & Omit<Open, "id">
	>(sql`
		SELECT "storyId", "organizationId", "state", "dueAt", "attemptCount" FROM "Inquiry"
		WHERE "storyId" IN ${ids} AND "state" <> 'withdrawn'`);
	const byStory = grouped(inquiries, ({ storyId }) => storyId);
	return stories.map(({ id, slug, title, plannedAt }) => {
		const own = byStory.get(id) ?? [];
		const reached = own.filter(({ attemptCount, state }) => attemptCount > 0 || state !== "draft");
		const asked = new Set(own.map(({ organizationId }) => organizationId));
		for (const { organizationId } of reached) asked.delete(organizationId);
		return {
			slug,
			title,
			plannedAt,
			neverTried: asked.size,
			drafts: own.filter(({ state }) => state === "draft").length,
			overdue: own.filter(({ state, dueAt }) => isOverdue({ state: state as InquiryState, dueAt }, now))
				.length,
			inquiries: own.length,
			signOff: stateOf(standings(id)),
		};
	});
}
