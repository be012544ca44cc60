import { z } from "zod";
import { rowsOf, sql } from "../database/rows.ts";
import { listSubjects } from "../drafts/listSubjects.ts";
import { linesOfEach } from "../lines/currentLines.ts";
import { latestSignOff } from "../lines/web.ts";
import { nameOf } from "../organizations/organization.ts";
import { organizationChoice } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { listPeople } from "../people/listPeople.ts";
import { loadEvents } from "../record/events.ts";
import { buildTimeline } from "../record/timeline.ts";
import { readSettings } from "../settings/settings.ts";
import { type Answer, created, page, type Visit } from "../web/route.ts";
import { moment } from "../web/time.ts";
import { addPerson } from "./addPerson.ts";
import { changeStory } from "./changeStory.ts";
import { createStory } from "./createStory.ts";
import type { storiesQuery, storyBody, storyChangesBody, storyPersonBody, storyQuery } from "./fields.ts";
import { getStory } from "./getStory.ts";
import { storyItem, storyItemJson, storyJson } from "./json.ts";
import { listDesks, listStories } from "./listStories.ts";
import { excerpt, matrixOf } from "./matrix.ts";
import { removePerson } from "./removePerson.ts";

export const storiesAnswer = z.object({ items: z.array(storyItem), next: z.string().nullable() });

/** Every story that the viewer may see; each filter is part of the address. */
export async function showStories(visit: Visit<z.output<typeof storiesQuery>>): Promise<Answer> {
	const { db, viewer, query, t } = visit;
	const { rows, next } = await listStories(db, viewer, query);
	const { after: _, limit, ...filters } = query;
	const address = (change: Record<string, string>) =>
		paths.stories({ ...filters, limit: limit === 50 ? undefined : limit, ...change });
	const nextAddress = next === null ? null : address({ after: next });
	const { sort: __, ...narrowing } = filters;
	return page(
		"stories/index",
		{
			title: t("stories:title"),
			stories: rows,
			filters,
			narrowed: Object.values(narrowing).some((value) => value !== undefined),
			desks: await listDesks(db, viewer),
			people: await listPeople(db),
			first: query.after === undefined ? null : address({}),
			next: nextAddress,
		},
		(): z.input<typeof storiesAnswer> => ({ items: rows.map(storyItemJson), next: nextAddress }),
	);
}

export async function showNewStory(visit: Visit): Promise<Answer> {
	const { db, viewer, config, t } = visit;
	return page("stories/new", {
		title: t("stories:new"),
		desks: await listDesks(db, viewer),
		timeZone: config.newsroomTimeZone,
	});
}

export async function makeStory(visit: Visit<unknown, z.output<typeof storyBody>>): Promise<Answer> {
	const { db, author, viewer, config } = visit;
	const { plannedZone, timeZone = plannedZone ?? config.newsroomTimeZone, ...body } = visit.body;
	const { slug } = await createStory(db, author, viewer, { ...body, timeZone });
	return created(paths.story(slug), () => readStory(visit, slug));
}

async function loadStory({ db, viewer, now }: Pick<Visit, "db" | "viewer" | "now">, slug: string) {
	const story = await getStory(db.read, viewer, slug);
	const inquiries = await rowsOf(db.read)<{ id: number }>(
		sql`SELECT "id" FROM "Inquiry" WHERE "storyId" = ${story.id}`,
	);
	const events = await loadEvents(
		db.read,
		inquiries.map(({ id }) => id),
	);
	return { story, events, asked: matrixOf(events, now) };
}

async function readStory(visit: Pick<Visit, "db" | "viewer" | "now">, slug: string) {
	const { story, asked } = await loadStory(visit, slug);
	return storyJson(story, asked, visit.now);
}

/** How many items of its timeline a story's page shows at once. */
const atOnce = 50;

/** Who is asked and how that stands, then everything that happened. */
export async function showStory(visit: Visit<z.output<typeof storyQuery>>): Promise<Answer> {
	const { db, viewer, now, config, language, params, query } = visit;
	const { story, events, asked } = await loadStory(visit, String(params.slug));
	const settings = await readSettings(db.read, config.newsroomName);
	const lines = (await linesOfEach(db.read, [story.id], now, settings, events))(story.id, language);
	const [entry] = await rowsOf(db.read)<{ number: number }>(sql`
		SELECT "number" FROM "LogEntry" WHERE "recordType" = 'Story' AND "recordId" = ${story.id}
		ORDER BY "number" DESC LIMIT 1`);
	const timeline = buildTimeline(
		events,
		{ now, zone: config.newsroomTimeZone, language },
		{ most: atOnce, before: query.before },
	);
	const anchors = new Set(timeline.days.flatMap(({ items }) => items.map(({ anchor }) => anchor)));
	return page(
		"stories/show",
		{
			title: story.title,
			story,
			lines,
			signed: await latestSignOff(visit, story.id, lines),
			planned: story.plannedAt && {
				at: story.plannedAt,
				/** In the zone of the story, which need not be the newsroom's. */
				text: moment(story.plannedAt, now, story.timeZone, language),
			},
			asOf: entry?.number ?? "",
			isOn: story.people.some(({ personId }) => personId === viewer.id),
			organizationCount: new Set(asked.map(({ inquiry }) => inquiry.organizationId)).size,
			asked: asked.map(({ inquiry, overdue, questionCount, answeredCount, lastReply, lastAttempt }) => ({
				id: inquiry.id,
				organization: nameOf(inquiry.organization, language),
				subject: inquiry.subject,
				state: inquiry.state,
				overdue,
				dueAt: inquiry.dueAt,
				/** Whether time still runs: an answer that came ends it. */
				open: overdue || ["draft", "waiting", "acknowledged", "unreachable"].includes(inquiry.state),
				attemptCount: inquiry.attempts.length,
				questionCount,
				answeredCount,
				said: lastReply && {
					...excerpt(lastReply.body, 200),
					address: anchors.has(`reply-${lastReply.id}`)
						? `#reply-${lastReply.id}`
						: paths.inquiry(inquiry.id, `reply-${lastReply.id}`),
					at: lastReply.receivedAt,
					terms: lastReply.terms.startsWith("on_the_record") ? null : lastReply.terms,
				},
				tried: lastAttempt && {
					channel: lastAttempt.channel,
					outcome: lastAttempt.outcome,
					at: lastAttempt.at,
				},
			})),
			questionCount: asked.reduce((sum, { questionCount }) => sum + questionCount, 0),
			timeline,
			earlier: timeline.earlier && paths.story(story.slug, { before: timeline.earlier.toISOString() }),
			newest: query.before === undefined,
			people: await listPeople(db),
			desks: await listDesks(db, viewer),
			subjects: await listSubjects(db, story.id),
			organizations: await organizationChoice(db, language),
		},
		() => storyJson(story, asked, now),
	);
}

export async function change(visit: Visit<unknown, z.output<typeof storyChangesBody>>): Promise<Answer> {
	const { db, author, viewer, params } = visit;
	const slug = String(params.slug);
	const { plannedZone: _, asOf, ...given } = visit.body;
	await changeStory(db, author, viewer, slug, given, asOf);
	return created(paths.story(slug), () => readStory(visit, slug));
}

export async function putOn(visit: Visit<unknown, z.output<typeof storyPersonBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const slug = String(params.slug);
	await addPerson(db, author, viewer, slug, body);
	return created(paths.story(slug), () => readStory(visit, slug));
}

export const removalAnswer = z.object({ slug: z.string(), personId: z.int() });

export async function takeOff(visit: Visit): Promise<Answer> {
	const { db, author, viewer, params } = visit;
	const [slug, personId] = [String(params.slug), Number(params.personId)];
	const { restricted } = await getStory(db.read, viewer, slug);
	await removePerson(db, author, viewer, slug, personId);
	// Whoever leaves a restricted story does not see it any more.
	const see = restricted && personId === viewer.id ? paths.stories() : paths.story(slug);
	const json: z.input<typeof removalAnswer> = { slug, personId };
	return created(paths.story(slug), json, see);
}
