import type { z } from "zod";
import type { SavedSearch } from "../database/generated/sqlite/client.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { nameOf } from "../organizations/organization.ts";
import { organizationChoice } from "../organizations/queries.ts";
import { paths } from "../paths.ts";
import { everybody } from "../people/listPeople.ts";
import { listDesks } from "../stories/listStories.ts";
import { NotFound } from "../web/refusals.ts";
import { type Answer, created, page, type Visit } from "../web/route.ts";
import { documentKinds } from "./documents.ts";
import {
	type SearchRequest,
	type savedSearchBody,
	type savedSearchOut,
	type searchOut,
	searchQuery,
} from "./fields.ts";
import { limits } from "./query.ts";
import { removeSearch } from "./removeSearch.ts";
import { saveSearch } from "./saveSearch.ts";
import { counted, nothingFound, search } from "./search.ts";

/** What is found of what the address asks for. */
export async function showSearch(visit: Visit<SearchRequest>): Promise<Answer> {
	const { db, viewer, query, config, language, t, refused } = visit;
	const { after: _, limit, ...asked } = again(query, refused?.values.query);
	// Without the organization that was meant, all that is found would be something else: then nothing is.
	const isUnclear = refused?.errors.organization !== undefined;
	const wanted = { ...query, ...asked };
	const found = isUnclear
		? nothingFound(wanted.q)
		: await search(db, viewer, wanted, config.newsroomTimeZone);
	const address = (change: Record<string, unknown>) =>
		paths.search({ ...asked, limit: limit === 25 ? undefined : limit, ...change });
	const next = found.next === null ? null : address({ after: found.next });
	const saved = (await readSaved(visit)).map((row) => savedJson(row, viewer));
	const { q, sort, ...filters } = asked;
	return page(
		"search/show",
		{
			title: q.trim() === "" ? t("search:title") : t("search:title_of", { q: q.trim().slice(0, 100) }),
			q: q.slice(0, limits.characters),
			sort: sort ?? "relevance",
			kinds: documentKinds,
			filters,
			narrowed: isUnclear || Object.values(filters).some((value) => value !== undefined),
			...found,
			results: found.results.map(({ organizations, ...result }) => ({
				...result,
				organizations: organizations.map((one) => nameOf(one, language)),
			})),
			counted,
			limits,
			saved,
			current: address({ limit: undefined }).split("?")[1] ?? "",
			desks: await listDesks(db, viewer),
			organizations: await organizationChoice(db, language, [filters.organization]),
			people: await everybody(db),
			first: query.after === undefined ? null : address({}),
			next,
		},
		(): z.input<typeof searchOut> => ({
			items: found.results.map(({ kind, id, earlier, at, url, story, inquiry, organizations, passage }) => ({
				kind,
				id,
				earlier,
				at: at.toISOString(),
				url,
				story: story === null ? null : { slug: story.slug, title: story.title },
				inquiry,
				organizations,
				passage,
			})),
			total: found.total,
			shortened: found.query.shortened,
			next,
			saved,
		}),
	);
}

/** A search that could not be saved is shown again, with the form that was refused. */
function again(query: SearchRequest, refused: unknown): SearchRequest {
	if (typeof refused !== "string") return query;
	const fields: Record<string, string | string[]> = {};
	for (const [name, value] of new URLSearchParams(refused)) {
		const before = fields[name];
		fields[name] = before === undefined ? value : [before, value].flat();
	}
	const parsed = searchQuery.safeParse(fields);
	return parsed.success ? parsed.data : query;
}

/** One's own searches and those that others share, by name. */
function readSaved({ db, viewer }: Pick<Visit, "db" | "viewer">): Promise<SavedSearch[]> {
	return rowsOf(db.read)(sql`
		SELECT * FROM "SavedSearch" WHERE "personId" = ${viewer.id} OR "shared" ORDER BY "name", "id" LIMIT 200`);
}

function savedJson(row: SavedSearch, viewer: { id: number }): z.input<typeof savedSearchOut> {
	const { id, name, query, shared, personId, loggedAt } = row;
	const mine = personId === viewer.id;
	return { id, name, url: paths.search(query), shared, mine, savedAt: loggedAt.toISOString() };
}

export async function addSavedSearch(
	visit: Visit<unknown, z.output<typeof savedSearchBody>>,
): Promise<Answer> {
	const { db, author, viewer, body } = visit;
	const { id } = await saveSearch(db, author, viewer, body);
	const row = await getSaved(visit, id);
	return created(paths.savedSearch(id), savedJson(row, viewer), paths.search(row.query));
}

/** The search itself, under the rights of whoever opens it. */
export async function openSavedSearch(visit: Visit): Promise<Answer> {
	const row = await getSaved(visit, Number(visit.params.id));
	return { as: "elsewhere", location: paths.search(row.query), json: savedJson(row, visit.viewer) };
}

export async function takeSavedSearch(visit: Visit): Promise<Answer> {
	const { db, author, viewer, params } = visit;
	const { id } = await removeSearch(db, author, viewer, Number(params.id));
	return created(paths.savedSearch(id), { id }, paths.search());
}

async function getSaved({ db, viewer }: Pick<Visit, "db" | "viewer">, id: number): Promise<SavedSearch> {
	const row = await db.read.savedSearch.findFirst({
		where: { id, OR: [{ personId: viewer.id }, { shared: true }] },
	});
	if (row === null) throw new NotFound();
	return row;
}
