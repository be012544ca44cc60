import { z } from "zod";
import type { Contact, Organization } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { nameOf } from "../organizations/organization.ts";
import { mostOptions, organizationChoice } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { listPeople } from "../people/listPeople.ts";
import { loadEvents } from "../record/events.ts";
import { extended } from "../record/extended.ts";
import { movedOn } from "../record/movedOn.ts";
import { buildTimeline } from "../record/timeline.ts";
import { referralsOf } from "../replies/referral.ts";
import { awaitsTerms } from "../replies/reply.ts";
import { isVisible, visibleStories } from "../stories/access.ts";
import { getStory, type StoryWithPeople } from "../stories/getStory.ts";
import { slug as slugSchema } from "../web/fields.ts";
import { Invalid, NotFound } from "../web/refusals.ts";
import { type Answer, created, page, type Visit } from "../web/route.ts";
import { assignOwner } from "./assignOwner.ts";
import { correctAttempt, correctInquiry } from "./correct.ts";
import { createInquiry } from "./createInquiry.ts";
import { duration, loadDecisions } from "./decisions.ts";
import type {
	attemptBody,
	attemptCorrectionBody,
	inquiryBody,
	inquiryBodyWithStory,
	inquiryCorrectionBody,
	ownerBody,
	withdrawalBody,
} from "./fields.ts";
import { getAttempt } from "./getInquiry.ts";
import { coverageOf, isOverdue } from "./inquiry.ts";
import { addressesOf } from "./insertAttempt.ts";
import { attemptJson, inquiryJson } from "./json.ts";
import { logAttempt } from "./logAttempt.ts";
import { withdrawInquiry } from "./withdrawInquiry.ts";

export const sinceQuery = z.object({ since: z.coerce.number().int().min(0).optional().catch(undefined) });

/** The inquiry with its story and everything on the record about it; throws NotFound. */
export async function loadInquiry({ db, viewer }: Pick<Visit, "db" | "viewer">, id: number) {
	const rows = rowsOf(db.read);
	const [row] = await rows<{ slug: string; organizationId: number }>(sql`
		SELECT s."slug", i."organizationId" FROM "Inquiry" i JOIN "Story" s ON s."id" = i."storyId"
		WHERE i."id" = ${id} AND ${isVisible(viewer)}`);
	if (row === undefined) throw new NotFound();
	const story = await getStory(db.read, viewer, row.slug);
	const [organization] = await rows<Organization>(
		sql`SELECT * FROM "Organization" WHERE "id" = ${row.organizationId}`,
	);
	if (organization === undefined) throw new NotFound();
	const contacts = await rows<Contact>(sql`
		SELECT * FROM "Contact" WHERE "organizationId" = ${row.organizationId} AND "endedAt" IS NULL ORDER BY "id"`);
	const events = await loadEvents(db.read, [id]);
	const inquiry = events.inquiries[0];
	if (inquiry === undefined) throw new NotFound();
	return { story, organization: { ...organization, contacts }, inquiry, events };
}

/** The page where attempts and replies are logged. */
export async function showInquiry(visit: Visit<z.output<typeof sinceQuery>>): Promise<Answer> {
	const { db, config, viewer, now, language, params, query } = visit;
	const { inquiry, story, organization, events } = await loadInquiry(visit, Number(params.id));
	const logNumber = await db.headNumber();
	const decisions = await loadDecisions(db.read, inquiry, organization, {
		newsroomName: config.newsroomName,
		language,
	});
	const siblings = await rowsOf(db.read)<{ id: number; subject: string; nameEn: string; nameFr: string }>(sql`
		SELECT i."id", i."subject", o."nameEn", o."nameFr"
		FROM "Inquiry" i JOIN "Organization" o ON o."id" = i."organizationId"
		WHERE i."storyId" = ${story.id} AND i."id" <> ${inquiry.id} ORDER BY i."id"`);
	const addresses = [
		...new Set(
			organization.contacts.flatMap((contact) =>
				addressesOf(contact).slice(0, contact.email && contact.phone ? 2 : 1),
			),
		),
	];
	const last = inquiry.attempts.at(-1);
	const name = language === "fr" ? organization.nameFr : organization.nameEn;
	return page(
		"inquiries/show",
		{
			title: `${(language === "fr" ? organization.abbreviationFr : organization.abbreviationEn) || name} · ${story.slug}`,
			name,
			inquiry,
			story,
			organization,
			events,
			timeline: buildTimeline(events, { now, zone: config.newsroomTimeZone, language }),
			siblings: siblings.map(({ id, nameEn, nameFr, subject }) => ({
				id,
				subject,
				name: language === "fr" ? nameFr : nameEn,
			})),
			overdue: isOverdue(inquiry, now),
			questions: inquiry.questions.map((question) => {
				const coverage = coverageOf(question, inquiry);
				return extended(question, {
					coverage,
					topic: decisions.topics.get(question.id) ?? { en: "", fr: "" },
					neverPut: inquiry.putAt === null && coverage === null,
				});
			}),
			decisions,
			duration,
			referrals: (await referralsOf(db.read, story.id, inquiry.replies)).map((referral) => ({
				...referral,
				name: referral.organization === null ? referral.text : nameOf(referral.organization, language),
			})),
			awaitingTerms: inquiry.replies.filter(awaitsTerms),
			addresses,
			/** What the next attempt most likely is: the same channel and address as the last, or a call. */
			likely: {
				channel: last?.channel ?? "phone",
				outcome: outcomeLikely(last?.channel ?? "phone"),
				to: inquiry.attempts.findLast((attempt) => attempt.to !== "")?.to ?? addresses[0] ?? "",
			},
			people: story.restricted ? peopleOn(story) : await listPeople(db),
			seen: logNumber,
			moved: await movedOn(db, viewer, inquiry, query.since),
			suggestion: null,
			suggested: false,
		},
		() => inquiryJson(inquiry, story, events, decisions, logNumber, now),
	);
}

/** Those on a story who may still sign in, by name. */
const peopleOn = (story: StoryWithPeople) =>
	story.people
		.filter(({ person }) => person.endedAt === null)
		.map(({ person: { id, name } }) => ({ id, name }))
		.sort((one, other) => (one.name < other.name ? -1 : 1));

const outcomeLikely = (channel: string) =>
	({
		phone: "voicemail_left",
		voicemail: "voicemail_left",
		in_person: "took_the_questions",
		scrum: "took_the_questions",
	})[channel] ?? "sent";

export const newInquiryQuery = z.object({
	story: z.string().max(80).optional(),
	organization: z.string().max(80).optional(),
});

/** The form for a new request: under a story, or with the story to choose. */
export async function showNewInquiry(visit: Visit<z.output<typeof newInquiryQuery>>): Promise<Answer> {
	const { db, viewer, language, params, query, refused, t } = visit;
	const stories = await db.read.story.findMany({
		where: { ...visibleStories(viewer), state: "reporting" },
		orderBy: { createdAt: "desc" },
		take: 200,
		select: { slug: true, title: true, restricted: true },
	});
	const slug = params.slug ?? query.story ?? "";
	const story =
		params.slug === undefined
			? null
			: await db.read.story.findFirst({ where: { slug, ...visibleStories(viewer) } });
	if (params.slug !== undefined && story === null) throw new NotFound();
	const asked = String(refused?.values.organization ?? query.organization ?? "");
	const contacts = { where: { endedAt: null }, orderBy: { id: "asc" } } as const;
	const chosen = slugSchema.safeParse(asked).success
		? await db.read.organization.findUnique({ where: { slug: asked }, include: { contacts } })
		: null;
	return page("inquiries/new", {
		title: t("inquiries:new.title"),
		story,
		slug,
		stories,
		organizations: await organizationChoice(db, language, [chosen?.slug]),
		chosen: chosen?.slug ?? "",
		addresses: await addressesToOffer(db, chosen),
	});
}

/** The addresses of the organization that is chosen; of all, as long as they are a list to choose from. */
async function addressesToOffer(
	db: Visit["db"],
	chosen: { contacts: readonly Contact[] } | null,
): Promise<string[]> {
	const contacts =
		chosen?.contacts ??
		(await db.read.contact.findMany({
			where: { endedAt: null },
			orderBy: [{ organizationId: "asc" }, { id: "asc" }],
			take: mostOptions + 1,
		}));
	if (contacts.length > mostOptions) return [];
	return contacts.flatMap((contact) => addressesOf(contact).slice(0, contact.email && contact.phone ? 2 : 1));
}

export async function makeInquiry(visit: Visit<unknown, z.output<typeof inquiryBody>>): Promise<Answer> {
	return makeInquiryIn(visit, visit.params.slug as string, visit.body);
}

export async function makeInquiryForStory(
	visit: Visit<unknown, z.output<typeof inquiryBodyWithStory>>,
): Promise<Answer> {
	const { story, ...body } = visit.body;
	try {
		return await makeInquiryIn(visit, story, body);
	} catch (error) {
		if (error instanceof NotFound) throw new Invalid({ story: "errors:no_such_record" });
		throw error;
	}
}

async function makeInquiryIn(
	visit: Visit,
	slug: string,
	body: z.output<typeof inquiryBody>,
): Promise<Answer> {
	const { db, author, viewer, config } = visit;
	const { id } = await createInquiry(db, author, viewer, slug, body, config.newsroomTimeZone);
	return created(paths.inquiry(id), () => currentJson(visit, id));
}

async function currentJson(visit: Visit, id: number) {
	const { db, config, language, now } = visit;
	const { inquiry, story, organization, events } = await loadInquiry(visit, id);
	const decisions = await loadDecisions(db.read, inquiry, organization, {
		newsroomName: config.newsroomName,
		language,
	});
	return inquiryJson(inquiry, story, events, decisions, await db.headNumber(), now);
}

export async function addAttempt(visit: Visit<unknown, z.output<typeof attemptBody>>): Promise<Answer> {
	const { db, author, viewer, params, body, files } = visit;
	const inquiryId = Number(params.id);
	const { id } = await logAttempt(db, author, viewer, inquiryId, body, files);
	return created(
		paths.attempt(id),
		() => currentAttemptJson(visit, inquiryId, id),
		paths.inquiry(inquiryId, `attempt-${id}`),
	);
}

async function currentAttemptJson(visit: Pick<Visit, "db" | "viewer">, inquiryId: number, id: number) {
	const { inquiry, events } = await loadInquiry(visit, inquiryId);
	const attempt = inquiry.attempts.find((one) => one.id === id);
	if (attempt === undefined) throw new NotFound();
	return attemptJson(attempt, events);
}

/** One attempt, and the form that corrects what the record says of it. */
export async function showAttempt(visit: Visit): Promise<Answer> {
	const { db, viewer, params, t, language } = visit;
	const row = await getAttempt(db.read, viewer, Number(params.attemptId));
	const { inquiry, story, organization, events } = await loadInquiry(visit, row.inquiryId);
	const attempt = inquiry.attempts.find((one) => one.id === row.id);
	if (attempt === undefined) throw new NotFound();
	return page(
		"inquiries/attempt",
		{
			title: t("inquiries:attempt.title", { number: inquiry.id }),
			attempt,
			inquiry,
			story,
			events,
			name: language === "fr" ? organization.nameFr : organization.nameEn,
		},
		attemptJson(attempt, events),
	);
}

export async function addAttemptCorrection(
	visit: Visit<unknown, z.output<typeof attemptCorrectionBody>>,
): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const attemptId = Number(params.attemptId);
	const { inquiryId } = await correctAttempt(db, author, viewer, attemptId, body);
	return created(
		paths.attempt(attemptId),
		() => currentAttemptJson(visit, inquiryId, attemptId),
		paths.inquiry(inquiryId, `attempt-${attemptId}`),
	);
}

export async function addInquiryCorrection(
	visit: Visit<unknown, z.output<typeof inquiryCorrectionBody>>,
): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const id = Number(params.id);
	await correctInquiry(db, author, viewer, id, body);
	return created(paths.inquiry(id), () => currentJson(visit, id));
}

/** The form that corrects the request itself, takes it back, or hands it on. */
export async function showInquiryChanges(visit: Visit): Promise<Answer> {
	const shown = await showInquiry({ ...visit, query: {} });
	if (shown.as !== "page") throw new Error("an inquiry is a page");
	return page("inquiries/changes", {
		...shown.model,
		title: visit.t("inquiries:changes.title", { number: Number(visit.params.id) }),
	});
}

export async function addWithdrawal(visit: Visit<unknown, z.output<typeof withdrawalBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const id = Number(params.id);
	await withdrawInquiry(db, author, viewer, id, body.why);
	return created(paths.inquiry(id), () => currentJson(visit, id));
}

export async function setOwner(visit: Visit<unknown, z.output<typeof ownerBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const id = Number(params.id);
	await assignOwner(db, author, viewer, id, body.personId);
	return created(paths.inquiry(id), () => currentJson(visit, id));
}
