import { z } from "zod";
import type { Database } from "../database/database.ts";
import { visibleStories } from "../stories/access.ts";
import type { Role } from "../vocabulary.ts";
import { Invalid } from "../web/refusals.ts";
import { dayBounds, parseLocal } from "../web/time.ts";
import { firstIdAt, highestId } from "./documents.ts";
import type { SearchRequest } from "./fields.ts";
import { type Found as Document, findDocuments } from "./find.ts";
import { parseQuery, type SearchQuery } from "./query.ts";
import { scoresOf } from "./rank.ts";
import { type Result, resultsOf, textsOf } from "./results.ts";
import { keysOf, type Wanted, wantedOf } from "./wanted.ts";

/** So many of the newest are counted, and put in order of relevance. */
export const counted = 500;
/** So much of each text is read to rank it, in characters. */
const readOfEach = 2_000;

export interface Found {
	results: Result[];
	/** How many there are; null when there are more than `counted`. */
	total: number | null;
	/** Where it goes on, for `after`. */
	next: string | null;
	query: SearchQuery;
	/** Nothing was asked for. */
	idle: boolean;
}

export const nothingFound = (q: string): Found => ({
	results: [],
	total: 0,
	next: null,
	query: parseQuery(q),
	idle: false,
});

/**
 * One page of what the viewer may see of what was asked for. Relevance is that of the newest `counted`; by date all
 * can be gone through. Throws Invalid for a cursor that is not ours and for days that are none; never for what was typed.
 */
export async function search(
	db: Pick<Database, "kind" | "read">,
	viewer: { id: number; role: Role },
	request: SearchRequest,
	zone: string,
): Promise<Found> {
	const none = nothingFound(request.q);
	const { query } = none;
	const bounds = { from: 0, to: highestId, ...daysOf(request, zone) };
	const wanted = await readWanted(db, viewer, request, query);
	if (wanted === null) return { ...none, idle: query.unwanted.length === 0 && request.q.trim() === "" };
	if (wanted === "nothing") return none;

	const byDate = request.sort === "date" || query.wanted.length === 0;
	const cursor = parseCursor(request.after, byDate);
	const page = byDate
		? await newest(db, wanted, bounds, request.limit, cursor)
		: await mostRelevant(db, wanted, bounds, request.limit, cursor);
	const results = await resultsOf(db, viewer, page.documents, query.wanted);
	return { results, total: page.total, next: page.next, query, idle: false };
}

interface Page {
	documents: Document[];
	total: number | null;
	next: string | null;
}
interface Bounds {
	from: number;
	to: number;
}

async function newest(
	db: Pick<Database, "kind" | "read">,
	wanted: Wanted,
	bounds: Bounds,
	limit: number,
	cursor: number[] | null,
): Promise<Page> {
	const [last, totalThen] = cursor ?? [];
	const to = last === undefined ? bounds.to : Math.min(bounds.to, last - 1);
	const found = await findDocuments(db, wanted, {
		...bounds,
		to,
		limit: cursor === null ? Math.max(counted, limit) + 1 : limit + 1,
	});
	const total = totalThen ?? (found.length > counted ? -1 : found.length);
	return {
		documents: found.slice(0, limit),
		total: total < 0 ? null : total,
		next: found.length > limit ? cursorOf([(found[limit - 1] as Document).id, total]) : null,
	};
}

async function mostRelevant(
	db: Pick<Database, "kind" | "read">,
	wanted: Wanted,
	bounds: Bounds,
	limit: number,
	cursor: number[] | null,
): Promise<Page> {
	const [score, last, top] = cursor ?? [];
	// What was logged since the first page does not move the others.
	const to = Math.min(bounds.to, top ?? bounds.to);
	const found = await findDocuments(db, wanted, { ...bounds, to, limit: counted + 1 });
	const among = found.slice(0, counted);
	const texts = await textsOf(db, among, readOfEach);
	const scores = scoresOf(
		among.map(({ kind, recordId, part }) => texts.get(`${kind} ${recordId} ${part}`) ?? ""),
		wanted.query.wanted,
	);
	const ranked = among
		.map((document, at) => ({ document, score: scores[at] as number }))
		.sort((one, other) => other.score - one.score || other.document.id - one.document.id);
	const after =
		score === undefined || last === undefined
			? ranked
			: ranked.filter((one) => one.score < score || (one.score === score && one.document.id < last));
	const shown = after.slice(0, limit);
	const end = shown.at(-1);
	return {
		documents: shown.map(({ document }) => document),
		total: found.length > counted ? null : found.length,
		next:
			after.length > limit && end !== undefined
				? cursorOf([end.score, end.document.id, top ?? (found[0] as Document).id])
				: null,
	};
}

/** Null: nothing is asked for. "nothing": what is asked for cannot be, as an organization that there is not. */
async function readWanted(
	db: Pick<Database, "read">,
	viewer: { id: number; role: Role },
	request: SearchRequest,
	query: SearchQuery,
): Promise<Wanted | "nothing" | null> {
	const { kind, desk, person, from, to, reason, state } = request;
	const organization =
		request.organization === undefined
			? undefined
			: await db.read.organization.findUnique({
					where: { slug: request.organization },
					select: { id: true },
				});
	const story =
		request.story === undefined
			? undefined
			: await db.read.story.findFirst({
					where: { slug: request.story, ...visibleStories(viewer) },
					select: { id: true },
				});
	if (organization === null || story === null) return "nothing";
	const filters = {
		kinds: kind,
		organizationId: organization?.id,
		storyId: story?.id,
		desk,
		personId: person,
		reasons: reason,
		states: state,
	};
	const isNarrowed = [...Object.values(filters), from, to].some((value) => value !== undefined);
	// Words that cannot be looked for find nothing, rather than everything that the filters let through.
	if (query.wanted.length + query.unwanted.length === 0 && request.q.trim() !== "") return null;
	return wantedOf(query, filters, await keysOf(db, viewer), isNarrowed);
}

/** The days of the newsroom as bounds of ids. Throws Invalid for a day outside 1900 to 2200. */
function daysOf({ from, to }: SearchRequest, zone: string): Partial<Bounds> {
	const midnight = (field: string, day: string) => {
		const at = parseLocal(`${day}T12:00`, zone);
		if (at === null) throw new Invalid({ [field]: "errors:not_an_instant" });
		return dayBounds(at, zone);
	};
	return {
		...(from === undefined ? {} : { from: firstIdAt(midnight("from", from).start) }),
		...(to === undefined ? {} : { to: firstIdAt(midnight("to", to).end) - 1 }),
	};
}

const cursorOf = (parts: readonly number[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");

const isId = z.number().int().min(0).max(highestId);
const cursors = {
	date: z.tuple([isId, z.number().int().min(-1).max(counted)]),
	relevance: z.tuple([z.number().min(0), isId, isId]),
};

function parseCursor(text: string | undefined, byDate: boolean): number[] | null {
	if (text === undefined || text === "") return null;
	try {
		const parts = JSON.parse(Buffer.from(text, "base64url").toString());
		return cursors[byDate ? "date" : "relevance"].parse(parts);
	} catch {
		throw new Invalid({ after: "errors:invalid" });
	}
}
