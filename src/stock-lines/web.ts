import type { z } from "zod";
import { loadInquiry, showInquiry } from "../inquiries/web.ts";
import { nameOf, shortNameOf } from "../organizations/organization.ts";
import { organizationsBySlug } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { ownRestrictedStories } from "../stories/access.ts";
import type { Language } from "../vocabulary.ts";
import { slug } from "../web/fields.ts";
import { NotFound } from "../web/refusals.ts";
import { type Answer, page, type Visit } from "../web/route.ts";
import { toLocalInput } from "../web/time.ts";
import {
	cursorOf,
	type organizationStockLinesOut,
	parsePlace,
	type stockLineOut,
	type stockLineQuery,
	type stockLinesQuery,
	type suggestionBody,
	type suggestionOut,
} from "./fields.ts";
import { placeOf, stockLinesOfOrganization } from "./ofOrganization.ts";
import { groupOf } from "./said.ts";
import { suggest } from "./suggest.ts";
import { talliesOf } from "./tally.ts";
import { differencesFrom, repliesOf, usesIn } from "./uses.ts";

/** What an organization keeps saying. */
export async function showStockLinesOfOrganization(
	visit: Visit<z.output<typeof stockLinesQuery>>,
): Promise<Answer> {
	const { db, viewer, params, query, language, t } = visit;
	const { sort, limit } = query;
	const parsed = slug.safeParse(params.slug);
	if (!parsed.success) throw new NotFound();
	const [organization] = await organizationsBySlug(db.read, [parsed.data]);
	if (organization === undefined) throw new NotFound();
	const found = await stockLinesOfOrganization(db.read, viewer, organization.id, {
		...{ sort, limit, after: parsePlace(query.after) },
	});
	const items = found.slice(0, limit);
	const last = found.length > limit ? items.at(-1) : undefined;
	const address = (change: Record<string, string>) =>
		paths.organizationStockLines(organization.slug, {
			sort: sort === "count" ? undefined : sort,
			limit: limit === 20 ? undefined : limit,
			...change,
		});
	const place = last && placeOf(last, sort);
	const next = place === undefined ? null : address({ after: cursorOf(place.value, place.id) });
	return page(
		"stock-lines/list",
		{
			title: t("stock-lines:title_of", { name: nameOf(organization, language) }),
			...{ organization, name: nameOf(organization, language), items, sort, next },
			first: query.after === undefined ? null : address({}),
		},
		(): z.input<typeof organizationStockLinesOut> => ({
			items: items.map((line) => ({
				...line,
				language: line.language as Language,
				firstAt: line.firstAt.toISOString(),
				lastAt: line.lastAt.toISOString(),
			})),
			next,
		}),
	);
}

/** Every use of a line that the viewer may see, the newest first, each with its own words. */
export async function showStockLine(visit: Visit<z.output<typeof stockLineQuery>>): Promise<Answer> {
	const { db, viewer, params, query, language, t } = visit;
	const id = Number(params.id);
	const row = await db.read.stockSentence.findUnique({ where: { id } });
	if (row === null) throw new NotFound();
	const group = groupOf(row);
	const own = await ownRestrictedStories(db.read, viewer);
	const [newest] = await usesIn(db.read, own, group, { take: 1 });
	// A line of restricted stories alone is not there for whoever is on none of them.
	if (newest === undefined) throw new NotFound();
	const place = parsePlace(query.after);
	const after = place && { saidAt: new Date(place.value), id: place.id };
	const uses = await usesIn(db.read, own, group, { after, take: query.limit + 1 });
	const replies = await repliesOf(db.read, [newest, ...uses]);
	const wordsOf = ({ replyId, start, end }: typeof newest) =>
		replies.get(replyId)?.body.slice(start, end) ?? "";
	const words = wordsOf(newest);
	const items = uses.slice(0, query.limit).flatMap((use) => {
		const reply = replies.get(use.replyId);
		if (reply === undefined) return [];
		const said = wordsOf(use);
		return [{ ...use, reply, words: said, differences: differencesFrom(said, words) }];
	});
	const last = uses.length > query.limit ? items.at(-1) : undefined;
	const address = (change: Record<string, string>) =>
		paths.stockLine(id, { limit: query.limit === 50 ? undefined : query.limit, ...change });
	const next = last === undefined ? null : address({ after: cursorOf(last.saidAt.getTime(), last.id) });
	const tally = (await talliesOf(db.read, viewer, [group], [])).get(group);
	const { all: count = 0, government = 0 } = tally ?? {};
	return page(
		"stock-lines/show",
		{
			title: t("stock-lines:title"),
			...{ id, words, count, government, next, language },
			wordsLanguage: replies.get(newest.replyId)?.language ?? "",
			items: items.map((item) => ({
				...item,
				names: item.reply.organizations.map((one) => ({ slug: one.slug, name: shortNameOf(one, language) })),
			})),
			first: query.after === undefined ? null : address({}),
		},
		{
			...{ id, words, count, government, next },
			items: items.map(({ replyId, reply, speaker, saidAt, words: said, start, end, differences }) => ({
				...{ replyId, speaker, words: said, start, end, differences },
				story: reply.story.slug,
				organizations: reply.organizations.map((one) => one.slug),
				saidAt: saidAt.toISOString(),
			})),
		} satisfies z.input<typeof stockLineOut>,
	);
}

/**
 * What a reply that is being logged most likely is. Answers the form with everything that was typed and the suggestion
 * beside it; only with `fill`, which somebody pressed, is the suggestion filled in.
 */
export async function suggestForReply(
	visit: Visit<unknown, z.output<typeof suggestionBody>>,
): Promise<Answer> {
	const { db, viewer, params, body: given, config } = visit;
	const inquiryId = Number(params.id);
	const { inquiry } = await loadInquiry(visit, inquiryId);
	const { body, language = inquiry.language, fill, ...others } = given;
	const suggestion = await suggest(db.read, viewer, body, language);
	const json: z.input<typeof suggestionOut> = { suggestion };
	const values: Record<string, unknown> = {
		...typed(others, config.newsroomTimeZone, visit.now),
		body,
		language,
	};
	if (fill && suggestion !== null) {
		values.kind = suggestion.kind;
		values.reason = suggestion.reason ?? values.reason;
		values.reasonPassage = suggestion.passage?.text ?? values.reasonPassage;
	}
	// Shown as a form that was refused is: with what was typed, at the address of its page.
	visit.refused = { action: paths.replies(inquiryId), values, errors: {}, choices: {} };
	visit.url = paths.inquiry(inquiryId);
	const shown = await showInquiry({ ...visit, query: {} });
	if (shown.as !== "page") throw new Error("an inquiry is a page");
	return page(shown.view, { ...shown.model, suggestion, suggested: true }, json);
}

/** The form's other fields as its fields show them: an instant as local time, and one that was left alone as now. */
function typed(fields: Record<string, unknown>, zone: string, now: Date): Record<string, unknown> {
	const shown = Object.entries(fields).map(([name, value]) => {
		const at = /(?:At|Until)$/.test(name) ? new Date(String(value)) : null;
		return [name, at === null || Number.isNaN(at.getTime()) ? value : toLocalInput(at, zone)];
	});
	const untouched = { receivedAt: toLocalInput(now, zone), receivedAtShown: toLocalInput(now, zone) };
	const isText = (value: unknown) =>
		[value].flat().every((one) => ["string", "number", "boolean"].includes(typeof one));
	return {
		...(fields.receivedAt === undefined ? untouched : { receivedAtShown: "" }),
		...Object.fromEntries(shown.filter(([, value]) => isText(value))),
	};
}
