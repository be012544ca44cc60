import type { Transaction } from "../database/database.ts";
import { loadDecisionsOf } from "../inquiries/decisions.ts";
import { inquiryJson } from "../inquiries/json.ts";
import { organizationJson } from "../organizations/json.ts";
import { readSettings } from "../settings/settings.ts";
import { toCsv } from "./csv.ts";
import { toJsonLines } from "./jsonLines.ts";
import { type ExportedInquiry, loadInquiries, type Recipient } from "./loadInquiries.ts";
import { type Cell, rowOf, type SheetWords, titlesOf } from "./sheet.ts";
import { toXlsx } from "./xlsx.ts";

export const formats = ["csv", "xlsx", "jsonl"] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Record<Format, string> = {
	csv: "text/csv; charset=utf-8; header=present",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	jsonl: "application/jsonl; charset=utf-8",
};

/**
 * A file of inquiries, piece by piece: nothing is read from the database before a piece is asked for, and no more than a
 * hundred inquiries are held. `batches` are numbers in the order in which the file is to have them, from `inquiryIds`, from
 * a search or from anywhere; what the recipient may not see is left out in any case.
 * @param reader `db.read`, or a transaction for a file that shows one instant
 */
export function exportInquiries(
	reader: Transaction,
	recipient: Recipient,
	batches: AsyncIterable<readonly number[]>,
	format: Format,
	words: SheetWords,
): AsyncGenerator<string | Uint8Array> {
	const loaded = mapped(batches, (ids) => loadInquiries(reader, recipient, ids));
	if (format === "jsonl") return toJsonLines(objects(reader, loaded, words));
	const rows: AsyncIterable<Cell[][]> = mapped(loaded, async (some) => some.map((one) => rowOf(one, words)));
	const titles = titlesOf(words);
	if (format === "csv") return toCsv(titles, rows);
	return toXlsx(titles, rows, { sheet: words.t("exports:sheet"), cut: words.t("exports:cut") });
}

async function* mapped<T, R>(source: AsyncIterable<T>, to: (one: T) => Promise<R>): AsyncGenerator<R> {
	for await (const one of source) yield await to(one);
}

/** Each inquiry as its own address answers it, with its story and its organization. */
async function* objects(
	reader: Transaction,
	loaded: AsyncIterable<readonly ExportedInquiry[]>,
	{ now, language, newsroomName }: SheetWords,
): AsyncGenerator<{ type: string }[]> {
	const { number } = await reader.logHead.findUniqueOrThrow({ where: { id: 1 } });
	const settings = await readSettings(reader, newsroomName);
	yield [
		{
			type: "header",
			...{ format: "right-of-reply-inquiries", version: 1, complete: false },
			...{ newsroom: newsroomName, madeAt: now.toISOString(), logNumber: number },
		} as { type: string },
	];
	for await (const some of loaded) {
		const decisionsOf = await loadDecisionsOf(reader, some, settings, language);
		yield some.map(({ inquiry, story, organization, names }) => ({
			type: "inquiry",
			story,
			organization: organizationJson(organization),
			inquiry: inquiryJson(inquiry, story, names, decisionsOf(inquiry.id), number, now),
		}));
	}
}
