import type { Database } from "../database/database.ts";
import { plain, rowsOf, type Sql, sql } from "../database/rows.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { paths } from "../paths.ts";
import { correctionsOf } from "../record/corrections.ts";
import { answeredBy, organizationsIn } from "../replies/answered.ts";
import { isVisible } from "../stories/access.ts";
import { type DocumentKey, type DocumentKind, documentKinds, instantOf } from "./documents.ts";
import { passageOf, type Segment } from "./passage.ts";
import type { Term } from "./query.ts";
import { fieldEnd } from "./words.ts";

type Reader = Pick<Database, "read">;
type Key = DocumentKey & { id: number };
interface OrganizationNames {
	slug: string;
	nameEn: string;
	nameFr: string;
}

/** Something found, ready to be shown. */
export interface Result {
	kind: DocumentKind;
	id: number;
	/** It read so until a correction. */
	earlier: boolean;
	at: Date;
	url: string;
	story: { slug: string; title: string; restricted: boolean } | null;
	inquiry: number | null;
	organizations: OrganizationNames[];
	/** Who is found, or who spoke: a name, or an office. */
	name: string;
	/** Of a reply and its quotes, as the record has them now; empty for all else. */
	terms: string;
	passage: Segment[];
	cutBefore: boolean;
	cutAfter: boolean;
}

/** Each kind has a view of its own: see the migration. */
const viewOf = (kind: DocumentKind) => plain(`"Search${kind.charAt(0).toUpperCase()}${kind.slice(1)}"`);

/**
 * These ids, one by one: of a list as a whole SQLite would take a join of the view for one with all stories. Filled up to a
 * power of two with the last, so that only so many statements are ever prepared.
 */
function oneByOne(ids: readonly number[]): Sql {
	const length = 2 ** Math.ceil(Math.log2(ids.length));
	const values = Array.from({ length }, (_, index) => ids[Math.min(index, ids.length - 1)] as number);
	return { parts: ["(", ...values.slice(1).map(() => ", "), ")"], values };
}

const keyOf = ({ kind, recordId, part }: DocumentKey) => `${kind} ${recordId} ${part}`;

/**
 * The texts of documents as the index has them, each at most `length` characters, by `kind recordId part`. Its fields
 * stand between field ends.
 */
export async function textsOf(
	{ read }: Reader,
	keys: readonly DocumentKey[],
	length: number,
): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	for (const kind of documentKinds) {
		const ids = [...new Set(keys.filter((key) => key.kind === kind).map(({ recordId }) => recordId))];
		if (ids.length === 0) continue;
		const rows = await rowsOf(read)<{ recordId: number; part: number; text: string }>(sql`
			SELECT "recordId", "part", substr("text", 1, ${length}) AS "text" FROM ${viewOf(kind)}
			WHERE "recordId" IN ${oneByOne(ids)}`);
		for (const { recordId, part, text } of rows) texts.set(keyOf({ kind, recordId, part }), text);
	}
	return texts;
}

/** What a result says besides its passage: what it belongs to and where it stands. */
type Place = Pick<Result, "url" | "story" | "inquiry" | "organizations" | "name" | "terms">;
type Places = Map<number, Place>;
type Load = (reader: Reader, viewer: { id: number }, ids: number[]) => Promise<Places>;

const nothing = { story: null, inquiry: null, organizations: [], name: "", terms: "" };

/** What stands on an inquiry's page under an anchor of its own; `table` holds it. */
const within =
	(table: "Question" | "Attempt", anchor: "question" | "attempt"): Load =>
	async (reader, viewer, ids) => {
		const rows = await rowsOf(reader.read)<{ id: number; inquiryId: number }>(sql`
			SELECT "id", "inquiryId" FROM ${plain(`"${table}"`)} WHERE "id" IN ${ids}`);
		const inquiries = await inquiriesById(
			reader,
			viewer,
			rows.map(({ inquiryId }) => inquiryId),
		);
		return new Map(
			rows.flatMap(({ id, inquiryId }) =>
				placeOf(id, inquiries.get(inquiryId), paths.inquiry(inquiryId, `${anchor}-${id}`)),
			),
		);
	};

/** Each asks only for what the viewer may see: what the index gave wrongly would still not be shown. */
const loads: Record<DocumentKind, Load> = {
	async story({ read }, viewer, ids) {
		const rows = await rowsOf(read)<{ id: number } & StoryPlace>(sql`
			SELECT s."id", s."slug", s."title", s."restricted" FROM "Story" s WHERE s."id" IN ${ids} AND ${isVisible(viewer)}`);
		return new Map(
			rows.map(({ id, ...one }) => [id, { ...nothing, url: paths.story(one.slug), story: one }]),
		);
	},
	async inquiry(reader, viewer, ids) {
		const inquiries = await inquiriesById(reader, viewer, ids);
		return new Map(ids.flatMap((id) => placeOf(id, inquiries.get(id), paths.inquiry(id))));
	},
	question: within("Question", "question"),
	attempt: within("Attempt", "attempt"),
	async reply(reader, viewer, ids) {
		const replies = await repliesById(reader, viewer, ids);
		return new Map(
			[...replies].map(([id, { first, ...place }]) => [
				id,
				{ ...place, url: first === null ? paths.reply(id) : paths.inquiry(first, `reply-${id}`) },
			]),
		);
	},
	async quote(reader, viewer, ids) {
		const rows = await rowsOf(reader.read)<{ id: number; replyId: number }>(sql`
			SELECT "id", "replyId" FROM "Quote" WHERE "id" IN ${ids}`);
		const replies = await repliesById(
			reader,
			viewer,
			rows.map(({ replyId }) => replyId),
		);
		return new Map(
			rows.flatMap(({ id, replyId }) => {
				const reply = replies.get(replyId);
				if (reply === undefined) return [];
				const { first: _, ...place } = reply;
				return [[id, { ...place, url: `${paths.reply(replyId)}#quote-${id}` }] as const];
			}),
		);
	},
	async organization({ read }, _viewer, ids) {
		const rows = await rowsOf(read)<{ id: number } & OrganizationNames>(sql`
			SELECT "id", "slug", "nameEn", "nameFr" FROM "Organization" WHERE "id" IN ${ids}`);
		return new Map(
			rows.map(({ id, ...one }) => [
				id,
				{ ...nothing, url: paths.organization(one.slug), organizations: [one] },
			]),
		);
	},
	async person({ read }, _viewer, ids) {
		const rows = await rowsOf(read)<{ id: number; name: string }>(sql`
			SELECT "id", "name" FROM "Person" WHERE "id" IN ${ids}`);
		return new Map(rows.map(({ id, name }) => [id, { ...nothing, url: paths.person(id), name }]));
	},
};

type StoryPlace = NonNullable<Place["story"]>;
type InquiryPlace = { id: number; story: StoryPlace; organization: OrganizationNames };

async function inquiriesById({ read }: Reader, viewer: { id: number }, ids: number[]) {
	const rows = await rowsOf(read)<
		{ id: number; storySlug: string } & Omit<StoryPlace, "slug"> & OrganizationNames
	>(sql`
		SELECT i."id", s."slug" AS "storySlug", s."title", s."restricted", o."slug", o."nameEn", o."nameFr"
		FROM "Inquiry" i CROSS JOIN "Story" s CROSS JOIN "Organization" o
		WHERE i."id" IN ${ids} AND s."id" = i."storyId" AND o."id" = i."organizationId" AND ${isVisible(viewer, sql`i."storyId"`)}`);
	return new Map(
		rows.map(({ id, storySlug, title, restricted, ...organization }): [number, InquiryPlace] => [
			id,
			{ id, story: { slug: storySlug, title, restricted }, organization },
		]),
	);
}

function placeOf(id: number, inquiry: InquiryPlace | undefined, url: string): [number, Place][] {
	if (inquiry === undefined) return [];
	const organizations = [inquiry.organization];
	return [[id, { ...nothing, url, story: inquiry.story, inquiry: inquiry.id, organizations }]];
}

async function repliesById({ read }: Reader, viewer: { id: number }, ids: number[]) {
	type Row = { id: number; speakerName: string; office: string; terms: string } & StoryPlace;
	const replies = await rowsOf(read)<Row>(sql`
		SELECT r."id", r."speakerName", r."office", r."terms", s."slug", s."title", s."restricted"
		FROM "Reply" r CROSS JOIN "Story" s
		WHERE r."id" IN ${ids} AND s."id" = r."storyId" AND ${isVisible(viewer, sql`r."storyId"`)}`);
	const answersOf = await answeredBy(read, ids);
	const corrections = await correctionsOf(read, { Reply: replies.map(({ id }) => id) });
	return new Map(
		replies.map((row) => {
			const { id, slug, title, restricted } = row;
			const { speakerName, office, terms } = applyCorrections(row, corrections("Reply", id));
			const answered = answersOf(id);
			const first = answered[0]?.inquiryId ?? null;
			const place: Omit<Place, "url"> & { first: number | null } = {
				first,
				story: { slug, title, restricted },
				inquiry: first,
				organizations: organizationsIn(answered).map(({ slug, nameEn, nameFr }) => ({
					slug,
					nameEn,
					nameFr,
				})),
				name: speakerName || office,
				terms,
			};
			return [id, place];
		}),
	);
}

/** These documents as results, in their order, each with the passage that shows what was looked for. */
export async function resultsOf(
	reader: Reader,
	viewer: { id: number },
	keys: readonly Key[],
	terms: readonly Term[],
): Promise<Result[]> {
	const texts = await textsOf(reader, keys, 1_000_000);
	const places = new Map<DocumentKind, Places>();
	for (const kind of documentKinds) {
		const ids = [...new Set(keys.filter((key) => key.kind === kind).map(({ recordId }) => recordId))];
		if (ids.length > 0) places.set(kind, await loads[kind](reader, viewer, ids));
	}
	return keys.flatMap((key): Result[] => {
		const place = places.get(key.kind)?.get(key.recordId);
		const text = texts.get(keyOf(key));
		if (place === undefined || text === undefined) return [];
		const { segments, cutBefore, cutAfter } = passageOf(fieldsOf(text), terms);
		return [
			{
				kind: key.kind,
				id: key.recordId,
				// Of a person, the second part is the address.
				earlier: key.part !== 0 && key.kind !== "person",
				at: instantOf(key.id),
				...place,
				passage: segments,
				cutBefore,
				cutAfter,
			},
		];
	});
}

const fieldsOf = (text: string) => text.split(` ${fieldEnd} `).filter((field) => field !== "");
