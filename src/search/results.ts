import type { Database } from "../database/database.ts";
import { Prisma } from "../database/generated/sqlite/client.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { paths } from "../paths.ts";
import { correctionsOf } from "../record/corrections.ts";
import { visibleInquiries, visibleReplies, visibleStories } from "../stories/access.ts";
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
const viewOf = (kind: DocumentKind) => Prisma.raw(`"Search${kind.charAt(0).toUpperCase()}${kind.slice(1)}"`);

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
		const rows = await read.$queryRaw<{ recordId: number; part: number; text: string }[]>`
			SELECT "recordId", "part", substr("text", 1, ${length}) AS "text" FROM ${viewOf(kind)}
			WHERE "recordId" IN (${Prisma.join(ids)})`;
		for (const row of rows) {
			texts.set(keyOf({ kind, recordId: Number(row.recordId), part: Number(row.part) }), row.text);
		}
	}
	return texts;
}

const names = { select: { slug: true, nameEn: true, nameFr: true } } as const;
const story = { select: { slug: true, title: true, restricted: true } } as const;

/** What a result says besides its passage: what it belongs to and where it stands. */
type Place = Pick<Result, "url" | "story" | "inquiry" | "organizations" | "name" | "terms">;
type Places = Map<number, Place>;
type Load = (reader: Reader, viewer: { id: number }, ids: number[]) => Promise<Places>;

const nothing = { story: null, inquiry: null, organizations: [], name: "", terms: "" };

const ofInquiry = (ids: number[]) => ({
	where: { id: { in: ids } },
	select: { id: true, inquiryId: true } as const,
});

/** What stands on an inquiry's page under an anchor of its own. */
async function placesWithin(
	reader: Reader,
	viewer: { id: number },
	rows: { id: number; inquiryId: number }[],
	anchor: "question" | "attempt",
): Promise<Places> {
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
}

/** Each asks only for what the viewer may see: what the index gave wrongly would still not be shown. */
const loads: Record<DocumentKind, Load> = {
	async story({ read }, viewer, ids) {
		const rows = await read.story.findMany({
			where: { id: { in: ids }, ...visibleStories(viewer) },
			select: { id: true, ...story.select },
		});
		return new Map(
			rows.map(({ id, ...one }) => [id, { ...nothing, url: paths.story(one.slug), story: one }]),
		);
	},
	async inquiry(reader, viewer, ids) {
		const inquiries = await inquiriesById(reader, viewer, ids);
		return new Map(ids.flatMap((id) => placeOf(id, inquiries.get(id), paths.inquiry(id))));
	},
	async question(reader, viewer, ids) {
		const rows = await reader.read.question.findMany(ofInquiry(ids));
		return placesWithin(reader, viewer, rows, "question");
	},
	async attempt(reader, viewer, ids) {
		const rows = await reader.read.attempt.findMany(ofInquiry(ids));
		return placesWithin(reader, viewer, rows, "attempt");
	},
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
		const rows = await reader.read.quote.findMany({
			where: { id: { in: ids } },
			select: { id: true, replyId: true },
		});
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
		const rows = await read.organization.findMany({
			where: { id: { in: ids } },
			select: { id: true, ...names.select },
		});
		return new Map(
			rows.map(({ id, ...one }) => [
				id,
				{ ...nothing, url: paths.organization(one.slug), organizations: [one] },
			]),
		);
	},
	async person({ read }, _viewer, ids) {
		const rows = await read.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
		return new Map(rows.map(({ id, name }) => [id, { ...nothing, url: paths.person(id), name }]));
	},
};

type InquiryPlace = { id: number; story: Place["story"]; organization: OrganizationNames };

async function inquiriesById({ read }: Reader, viewer: { id: number }, ids: number[]) {
	const rows: InquiryPlace[] = await read.inquiry.findMany({
		where: { id: { in: ids }, ...visibleInquiries(viewer) },
		select: { id: true, story, organization: names },
	});
	return new Map(rows.map((row) => [row.id, row]));
}

function placeOf(id: number, inquiry: InquiryPlace | undefined, url: string): [number, Place][] {
	if (inquiry === undefined) return [];
	const organizations = [inquiry.organization];
	return [[id, { ...nothing, url, story: inquiry.story, inquiry: inquiry.id, organizations }]];
}

async function repliesById({ read }: Reader, viewer: { id: number }, ids: number[]) {
	const rows = await read.reply.findMany({
		where: { id: { in: ids }, ...visibleReplies(viewer) },
		select: {
			id: true,
			speakerName: true,
			office: true,
			terms: true,
			story,
			answers: { orderBy: { id: "asc" }, select: { inquiry: { select: { id: true, organization: names } } } },
		},
	});
	const corrections = await correctionsOf(read, { Reply: rows.map(({ id }) => id) });
	return new Map(
		rows.map((row) => {
			const { speakerName, office, terms } = applyCorrections(row, corrections("Reply", row.id));
			const inquiries = row.answers.map(({ inquiry }) => inquiry);
			const organizations = new Map(inquiries.map(({ organization }) => [organization.slug, organization]));
			const first = inquiries[0]?.id ?? null;
			const place: Omit<Place, "url"> & { first: number | null } = {
				first,
				story: row.story,
				inquiry: first,
				organizations: [...organizations.values()],
				name: speakerName || office,
				terms,
			};
			return [row.id, place];
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
