import { z } from "zod";
import type { Publication, SignOff } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { nameOf } from "../organizations/organization.ts";
import { paths } from "../paths.ts";
import { can } from "../people/may.ts";
import { getStory } from "../stories/getStory.ts";
import type { Language } from "../vocabulary.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { type Answer, created, page, type Visit } from "../web/route.ts";
import { moment } from "../web/time.ts";
import { type Alert, alertsOf } from "./alerts.ts";
import {
	type CurrentLines,
	currentLines,
	type KeptSentence,
	type OutOfDate,
	outOfDate,
} from "./currentLines.ts";
import { explainShortNotice, nameTopic, overrideLine } from "./decide.ts";
import {
	type closingBody,
	type linesOut,
	type linesQuery,
	type overrideBody,
	type publicationBody,
	publicationOut,
	type shortNoticeBody,
	type signOffBody,
	signOffOut,
	type topicBody,
} from "./fields.ts";
import type { Paragraph } from "./paragraph.ts";
import { closeAlert, publish } from "./publish.ts";
import { LinesMoved, signOff } from "./signOff.ts";

export function linesJson(lines: CurrentLines): z.input<typeof linesOut> {
	return {
		at: lines.at.toISOString(),
		language: lines.language,
		paragraph: lines.paragraph,
		sentences: lines.sentences.map((sentence) => ({
			text: sentence.text,
			line: sentence.line,
			inquiries: [...sentence.inquiries],
			quotes: [...sentence.quotes],
			because: [...sentence.because],
			expiresAt: sentence.expiresAt?.toISOString() ?? null,
			barred: sentence.barred.map(({ line, why }) => ({ line, why })),
			warnings: sentence.warnings.map(({ text }) => text),
		})),
		unsaid: lines.unsaid.map(({ inquiry, why }) => ({ inquiry, why })),
		logNumber: lines.logNumber,
	};
}

/** A sign-off as it stands now: fresh, or stale and why. */
export interface StandingSignOff {
	id: number;
	language: Language;
	at: Date;
	logNumber: number;
	paragraph: string;
	by: { id: number; name: string };
	stale: OutOfDate[];
}

/** The latest sign-off of a story in a language, held against the lines of now; null when there is none. */
export async function latestSignOff(
	{ db }: Pick<Visit, "db">,
	storyId: number,
	lines: Paragraph,
): Promise<StandingSignOff | null> {
	const [row] = await rowsOf(db.read)<SignOff & { name: string }>(sql`
		SELECT k.*, p."name" FROM "SignOff" k JOIN "Person" p ON p."id" = k."loggedById"
		WHERE k."storyId" = ${storyId} AND k."language" = ${lines.language} ORDER BY k."id" DESC LIMIT 1`);
	if (row === undefined) return null;
	return {
		id: row.id,
		language: row.language as Language,
		at: row.at,
		logNumber: row.logNumber,
		paragraph: row.paragraph,
		by: { id: row.loggedById, name: row.name },
		stale: await outOfDate(
			db.read,
			storyId,
			JSON.parse(row.sentences) as KeptSentence[],
			row.logNumber,
			lines,
		),
	};
}

export const staleJson = ({
	sentence,
	why,
	logNumber,
	action,
	instead,
}: OutOfDate): z.input<typeof signOffOut>["stale"][number] => ({
	text: sentence?.text ?? null,
	why,
	log: logNumber,
	action,
	instead,
});

const signOffJson = (one: StandingSignOff): z.input<typeof signOffOut> => ({
	id: one.id,
	language: one.language,
	at: one.at.toISOString(),
	by: one.by,
	logNumber: one.logNumber,
	paragraph: one.paragraph,
	stale: one.stale.map(staleJson),
});

/** The paragraph that may be printed, why each sentence is the strongest true one, and what was signed and printed. */
export async function showLines(visit: Visit<z.output<typeof linesQuery>>): Promise<Answer> {
	return linesPage(visit, visit.query);
}

async function linesPage(
	visit: Visit,
	query: { at?: Date | undefined; lang?: Language | undefined },
	moved?: { had: string; lines: CurrentLines },
): Promise<Answer> {
	const { db, viewer, now, config, params, t, language: pageLanguage } = visit;
	if (query.at !== undefined && query.at > now) throw new Invalid({ at: "errors:in_the_future" });
	const story = await getStory(db.read, viewer, String(params.slug));
	const language = query.lang ?? pageLanguage;
	const at = query.at ?? now;
	const lines = moved?.lines ?? (await currentLines(db.read, story.id, at, language, config.newsroomName));
	const inquiries = await rowsOf(db.read)<{ id: number; nameEn: string; nameFr: string }>(sql`
		SELECT i."id", o."nameEn", o."nameFr" FROM "Inquiry" i JOIN "Organization" o ON o."id" = i."organizationId"
		WHERE i."storyId" = ${story.id} ORDER BY i."id"`);
	const nameOfInquiry = new Map(inquiries.map(({ id, ...names }) => [id, nameOf(names, pageLanguage)]));
	const alerts = await alertsOf(db.read, story.id);
	const publications = await rowsOf(db.read)<Publication>(sql`
		SELECT * FROM "Publication" WHERE "storyId" = ${story.id} ORDER BY "id" DESC`);
	const signed = query.at === undefined ? await latestSignOff(visit, story.id, lines) : null;
	const reporters = story.people.filter((one) => one.part === "reporter");
	const { before, after } = await changesAround(visit, story.id, at);
	return {
		...page(
			"lines/show",
			{
				title: t("lines:title", { slug: story.slug }),
				story,
				lines,
				language: pageLanguage,
				lineLanguage: language,
				isNow: query.at === undefined,
				/** The moments just before and just after the record changed, to walk the timeline. */
				before: before === null ? null : new Date(before.getTime() - 1).toISOString(),
				after: query.at === undefined ? null : (after?.toISOString() ?? null),
				nameOfInquiry,
				signed,
				maySign:
					can(viewer, "approve") &&
					(lines.settings.soleReporterMaySignOff ||
						!(reporters.length === 1 && reporters[0]?.personId === viewer.id)),
				publications: publications.map((publication) => ({
					...publication,
					alerts: alerts
						.filter((alert) => alert.publicationId === publication.id)
						.map((alert) => ({ ...alert, proposal: proposalFor(visit, alert, nameOfInquiry) })),
				})),
				moved: moved ?? null,
				status: moved === undefined ? 200 : 409,
			},
			moved === undefined
				? linesJson(lines)
				: { error: t("lines:moved"), before: moved.had, now: linesJson(moved.lines) },
		),
		...(moved === undefined ? {} : { status: 409 }),
	} as Answer;
}

/** When the record last changed before an instant, as it bears on the lines, and when it did next. */
async function changesAround({ db }: Pick<Visit, "db">, storyId: number, at: Date) {
	const rows = rowsOf(db.read);
	const changes = sql`
		SELECT "at" FROM "LogEntry" WHERE "storyId" = ${storyId}
		AND "recordType" IN ('Attempt', 'Reply', 'Correction', 'Withdrawal', 'QuoteApproval')`;
	const [last] = await rows<{ at: Date }>(sql`${changes} AND "at" < ${at} ORDER BY "number" DESC LIMIT 1`);
	const [next] = await rows<{ at: Date }>(sql`${changes} AND "at" > ${at} ORDER BY "number" LIMIT 1`);
	return { before: last?.at ?? null, after: next?.at ?? null };
}

/** What to print about a late reply, as a start: an update, or a correction when it had been there before publication. */
function proposalFor(
	{ t, now, config, language }: Pick<Visit, "t" | "now" | "config" | "language">,
	alert: Alert,
	nameOfInquiry: Map<number, string>,
): string {
	const names = alert.inquiryIds.map((id) => nameOfInquiry.get(id) ?? "").join(", ");
	return t(`lines:proposal.${alert.proposes}`, {
		time: moment(now, now, config.newsroomTimeZone, language),
		name: names,
	});
}

export async function addSignOff(visit: Visit<unknown, z.output<typeof signOffBody>>): Promise<Answer> {
	const { db, author, viewer, params, body, config, now } = visit;
	const slug = String(params.slug);
	try {
		await signOff(db, author, viewer, slug, body, config.newsroomName);
	} catch (error) {
		if (!(error instanceof LinesMoved)) throw error;
		return linesPage(visit, { lang: body.language }, { had: body.paragraph, lines: error.lines });
	}
	const story = await getStory(db.read, viewer, slug);
	const lines = await currentLines(db.read, story.id, now, body.language, config.newsroomName);
	const signed = await latestSignOff(visit, story.id, lines);
	if (signed === null) throw new Error("a sign-off was recorded but is not there");
	return created(
		paths.signOffs(slug),
		signOffJson(signed),
		paths.lines(slug, { lang: body.language === visit.language ? undefined : body.language }),
	);
}

export const signOffsOut = z.object({ items: z.array(signOffOut) });

export async function listSignOffs(visit: Visit): Promise<Answer> {
	const { db, viewer, params, now, config } = visit;
	const story = await getStory(db.read, viewer, String(params.slug));
	const rows = await db.read.signOff.findMany({
		where: { storyId: story.id },
		orderBy: { id: "desc" },
		take: 200,
	});
	const people = await db.read.person.findMany({ where: { id: { in: rows.map((row) => row.loggedById) } } });
	const lines = new Map<Language, CurrentLines>();
	const items: z.input<typeof signOffOut>[] = [];
	for (const row of rows) {
		const language = row.language as Language;
		const current =
			lines.get(language) ?? (await currentLines(db.read, story.id, now, language, config.newsroomName));
		lines.set(language, current);
		items.push(
			signOffJson({
				id: row.id,
				language,
				at: row.at,
				logNumber: row.logNumber,
				paragraph: row.paragraph,
				by: { id: row.loggedById, name: people.find((one) => one.id === row.loggedById)?.name ?? "" },
				stale: await outOfDate(
					db.read,
					story.id,
					JSON.parse(row.sentences) as KeptSentence[],
					row.logNumber,
					current,
				),
			}),
		);
	}
	return { as: "json", json: { items } satisfies z.input<typeof signOffsOut> };
}

export const publicationsOut = z.object({ items: z.array(publicationOut) });

async function publicationsJson(
	{ db }: Pick<Visit, "db">,
	storyId: number,
): Promise<z.input<typeof publicationOut>[]> {
	const rows = await db.read.publication.findMany({ where: { storyId }, orderBy: { id: "desc" } });
	const people = await db.read.person.findMany({ where: { id: { in: rows.map((row) => row.loggedById) } } });
	const alerts = await alertsOf(db.read, storyId);
	return rows.map((row) => ({
		id: row.id,
		language: row.language as Language,
		publishedAt: row.publishedAt.toISOString(),
		by: { id: row.loggedById, name: people.find((one) => one.id === row.loggedById)?.name ?? "" },
		logNumber: row.logNumber,
		paragraph: row.paragraph,
		alerts: alerts
			.filter((alert) => alert.publicationId === row.id)
			.map(({ replyId, proposes, printed, closing }) => ({
				replyId,
				proposes,
				printed,
				wording: closing?.wording ?? null,
			})),
	}));
}

export async function listPublications(visit: Visit): Promise<Answer> {
	const story = await getStory(visit.db.read, visit.viewer, String(visit.params.slug));
	const items = await publicationsJson(visit, story.id);
	return { as: "json", json: { items } satisfies z.input<typeof publicationsOut> };
}

export async function addPublication(
	visit: Visit<unknown, z.output<typeof publicationBody>>,
): Promise<Answer> {
	const { db, author, viewer, params, body, config } = visit;
	const slug = String(params.slug);
	const { id } = await publish(db, author, viewer, slug, body, config.newsroomName);
	const json = async () => {
		const story = await getStory(db.read, viewer, slug);
		const made = (await publicationsJson(visit, story.id)).find((one) => one.id === id);
		if (made === undefined) throw new NotFound();
		return made;
	};
	return created(paths.publication(slug), json, paths.lines(slug));
}

export async function addClosing(visit: Visit<unknown, z.output<typeof closingBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const slug = String(params.slug);
	const { id } = await closeAlert(db, author, viewer, slug, body);
	return created(paths.publication(slug), { id }, paths.lines(slug));
}

export async function addTopic(visit: Visit<unknown, z.output<typeof topicBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const { id, inquiryId } = await nameTopic(db, author, viewer, Number(params.questionId), body);
	return created(paths.inquiry(inquiryId), { id });
}

export async function addShortNotice(
	visit: Visit<unknown, z.output<typeof shortNoticeBody>>,
): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const inquiryId = Number(params.id);
	const { id } = await explainShortNotice(db, author, viewer, inquiryId, body.why);
	return created(paths.inquiry(inquiryId), { id });
}

export async function addOverride(visit: Visit<unknown, z.output<typeof overrideBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const inquiryId = Number(params.id);
	const { id } = await overrideLine(db, author, viewer, inquiryId, body);
	return created(paths.inquiry(inquiryId), { id });
}
