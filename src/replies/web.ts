import { z } from "zod";
import { getReply } from "../inquiries/getInquiry.ts";
import { coverageOf, coversQuestions } from "../inquiries/inquiry.ts";
import type { sinceQuery } from "../inquiries/web.ts";
import { localDay, nameOf as nameIn, shortNameOf } from "../organizations/organization.ts";
import { paths } from "../paths.ts";
import { loadEvents, type RecordedReply } from "../record/events.ts";
import { movedOn } from "../record/movedOn.ts";
import { replyStockLine } from "../stock-lines/fields.ts";
import { stockLinesOf } from "../stock-lines/ofReply.ts";
import { coverageMarks } from "../vocabulary.ts";
import { NotFound } from "../web/refusals.ts";
import { type Answer, created, page, type Visit } from "../web/route.ts";
import { approveQuote } from "./approveQuote.ts";
import { correctReply } from "./correctReply.ts";
import { marksOf } from "./coverage.ts";
import type { coverageBody, linkBody, quoteBody, replyBody, replyCorrectionBody } from "./fields.ts";
import { quoteJson, replyJson, replyOut } from "./json.ts";
import { linkReply } from "./linkReply.ts";
import { logReply } from "./logReply.ts";
import { markCoverage } from "./markCoverage.ts";
import { markQuote } from "./markQuote.ts";
import { referralsOf } from "./referral.ts";
import { awaitsTerms, isEmbargoed, isPrintable } from "./reply.ts";

/** A reply with all that is on the record about the inquiries it answers; throws NotFound. */
async function loadReply({ db, viewer }: Pick<Visit, "db" | "viewer">, id: number) {
	const row = await getReply(db.read, viewer, id);
	const events = await loadEvents(
		db.read,
		row.answers.map((answer) => answer.inquiryId),
	);
	const reply = events.replies.find((one) => one.id === id);
	if (reply === undefined) throw new NotFound();
	return { reply, events };
}

/** The words of a reply cut where quotes and the stated reason begin and end, for the page to mark them. */
export function piecesOf(reply: RecordedReply): { text: string; quote: boolean; reason: boolean }[] {
	const { body, reasonStart, reasonEnd } = reply;
	const quotes = reply.quotes.filter((quote) => quote.current);
	const cuts = new Set([0, body.length, reasonStart ?? 0, reasonEnd ?? 0]);
	for (const { start, end } of quotes) cuts.add(start).add(end);
	const points = [...cuts].filter((point) => point <= body.length).sort((a, b) => a - b);
	return points.slice(1).map((end, index) => {
		const start = points[index] as number;
		return {
			text: body.slice(start, end),
			quote: quotes.some((quote) => quote.start <= start && quote.end >= end),
			reason: reasonStart !== null && reasonEnd !== null && reasonStart <= start && reasonEnd >= end,
		};
	});
}

export const replyPageOut = replyOut.extend({ stockLines: z.array(replyStockLine) });

/** Where a reply is worked on: quotes, questions covered, inquiries answered, corrections. */
export async function showReply(visit: Visit<z.output<typeof sinceQuery>>): Promise<Answer> {
	const { db, viewer, params, query, t, language, now, config } = visit;
	const { reply, events } = await loadReply(visit, Number(params.replyId));
	const first = events.inquiries[0];
	if (first === undefined) throw new NotFound();
	// A reply is seen by whoever sees its story, which loading it has made sure of.
	const story = await db.read.story.findUniqueOrThrow({
		where: { id: reply.storyId },
		select: { id: true, slug: true },
	});
	const answered = new Set(reply.answers.map((answer) => answer.inquiryId));
	const others = await db.read.inquiry.findMany({
		where: { storyId: story.id, id: { notIn: [...answered] } },
		include: { organization: true },
		orderBy: { id: "asc" },
	});
	const nameOf = (organization: { nameEn: string; nameFr: string }) => nameIn(organization, language);
	const [referral = null] = await referralsOf(db.read, story.id, [reply]);
	const moved = await Promise.all(
		events.inquiries.map((inquiry) => movedOn(db, viewer, inquiry, query.since)),
	);
	const organizations = new Map(events.inquiries.map((one) => [one.organizationId, one.organization]));
	const stockLines = (await stockLinesOf(db.read, viewer, reply.id)).map((line) => ({
		...line,
		words: reply.body.slice(line.start, line.end),
		by: line.by.flatMap(({ organizationId, ...said }) => {
			const organization = organizations.get(organizationId);
			if (organization === undefined) return [];
			const year = localDay(said.firstAt, config.newsroomTimeZone).slice(0, 4);
			return [{ ...said, year, slug: organization.slug, name: shortNameOf(organization, language) }];
		}),
	}));
	return page(
		"replies/show",
		{
			title: t("replies:title", { name: nameOf(first.organization) }),
			reply,
			pieces: piecesOf(reply),
			printable: isPrintable(reply.terms),
			awaitsTerms: awaitsTerms(reply),
			embargoed: isEmbargoed(reply, now),
			referral:
				referral === null
					? null
					: {
							...referral,
							name: referral.organization === null ? referral.text : nameOf(referral.organization),
						},
			covers: coversQuestions(reply),
			story,
			events,
			inquiries: events.inquiries.map((inquiry) => ({
				...inquiry,
				name: nameOf(inquiry.organization),
				basis: reply.answers.find((answer) => answer.inquiryId === inquiry.id)?.basis ?? "",
				questions: inquiry.questions.map((question) => ({
					...question,
					coverage: coverageOf(question, { ...inquiry, replies: [reply] }),
					passage: marksOf(question, { ...inquiry, replies: [reply] })[0]?.passage ?? "",
				})),
			})),
			others: others.map(({ id, subject, organization }) => ({ id, subject, name: nameOf(organization) })),
			moved: [...new Map(moved.flat().map((entry) => [entry.number, entry])).values()],
			seen: await db.headNumber(),
			stockLines,
		},
		{
			...replyJson(reply, events),
			stockLines: stockLines.map(({ id, start, end, all, government, by }) => ({
				...{ id, start, end, count: all, government },
				organizations: by.map(({ slug, count, firstAt }) => ({
					slug,
					count,
					firstAt: firstAt.toISOString(),
				})),
			})),
		} satisfies z.input<typeof replyPageOut>,
	);
}

async function currentJson(visit: Pick<Visit, "db" | "viewer">, id: number) {
	const { reply, events } = await loadReply(visit, id);
	return replyJson(reply, events);
}

export async function addReply(visit: Visit<unknown, z.output<typeof replyBody>>): Promise<Answer> {
	const { db, author, viewer, params, body, files, t } = visit;
	const basis = body.basis || t("replies:basis_default");
	const { id } = await logReply(db, author, viewer, Number(params.id), { ...body, basis }, files);
	return created(paths.reply(id), () => currentJson(visit, id));
}

export async function addLink(visit: Visit<unknown, z.output<typeof linkBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const id = Number(params.replyId);
	await linkReply(db, author, viewer, id, body);
	return created(paths.reply(id), () => currentJson(visit, id));
}

export const coverageOut = z
	.object({ id: z.int(), replyId: z.int(), questionId: z.int(), mark: z.enum(coverageMarks) })
	.meta({ id: "Coverage" });

export async function addCoverage(visit: Visit<unknown, z.output<typeof coverageBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const replyId = Number(params.replyId);
	const { id } = await markCoverage(db, author, viewer, replyId, body);
	return created(
		paths.reply(replyId),
		{ id, replyId, questionId: body.questionId, mark: body.mark },
		`${paths.reply(replyId)}#question-${body.questionId}`,
	);
}

export async function addQuote(visit: Visit<unknown, z.output<typeof quoteBody>>): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const replyId = Number(params.replyId);
	const { id } = await markQuote(db, author, viewer, replyId, body);
	return created(
		paths.reply(replyId),
		() => currentQuoteJson(visit, replyId, id),
		`${paths.reply(replyId)}#quote-${id}`,
	);
}

async function currentQuoteJson(visit: Pick<Visit, "db" | "viewer">, replyId: number, id: number) {
	const { reply, events } = await loadReply(visit, replyId);
	const quote = reply.quotes.find((one) => one.id === id);
	if (quote === undefined) throw new NotFound();
	return quoteJson(quote, events);
}

export async function addApproval(visit: Visit): Promise<Answer> {
	const { db, author, viewer, params } = visit;
	const quoteId = Number(params.quoteId);
	const { replyId } = await approveQuote(db, author, viewer, quoteId);
	return created(
		paths.reply(replyId),
		() => currentQuoteJson(visit, replyId, quoteId),
		`${paths.reply(replyId)}#quote-${quoteId}`,
	);
}

export async function addReplyCorrection(
	visit: Visit<unknown, z.output<typeof replyCorrectionBody>>,
): Promise<Answer> {
	const { db, author, viewer, params, body } = visit;
	const id = Number(params.replyId);
	await correctReply(db, author, viewer, id, body);
	return created(paths.reply(id), () => currentJson(visit, id));
}
