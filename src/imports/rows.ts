import type { z } from "zod";
import type { Database } from "../database/database.ts";
import { paths } from "../paths.ts";
import { visibleInquiries } from "../stories/access.ts";
import type { Translate } from "../web/language.ts";
import { say } from "../web/messages.ts";
import type { Cells } from "./columns.ts";
import type { importOut } from "./fields.ts";
import type { Outcome, Says } from "./run.ts";

type RowJson = z.input<typeof importOut>["rows"]["items"][number];

/** A page of an import's rows, as the file has them, in the viewer's words. The import must be the viewer's. */
export async function listRows(
	{ read }: Database,
	viewer: { id: number },
	importId: number,
	{ outcome, after, limit }: { outcome?: Outcome | undefined; after?: number | undefined; limit: number },
	t: Translate,
): Promise<{ items: RowJson[]; next: number | null }> {
	const found = await read.importRow.findMany({
		where: {
			importId,
			...(outcome === undefined ? {} : { outcome }),
			...(after === undefined ? {} : { number: { gt: after } }),
		},
		orderBy: { number: "asc" },
		take: limit + 1,
	});
	const rows = found.slice(0, limit).map((row) => ({ ...row, says: JSON.parse(row.says) as Says }));
	const ids = rows.flatMap(({ inquiryId, says }) => inquiryId ?? says.earlier ?? []);
	const seen = new Set(
		(
			await read.inquiry.findMany({
				where: { AND: [{ id: { in: ids } }, visibleInquiries(viewer)] },
				select: { id: true },
			})
		).map(({ id }) => id),
	);
	return {
		items: rows.map(({ number, outcome, cells, says, inquiryId }) => {
			const inquiry = inquiryId ?? says.earlier ?? 0;
			return {
				row: number,
				outcome: outcome as Outcome,
				cells: JSON.parse(cells) as Cells,
				errors: Object.fromEntries(
					Object.entries(says.errors).map(([field, message]) => [field, say(t, message)]),
				),
				warnings: says.warnings.map((message) => say(t, message)),
				would: says.would,
				inquiry: seen.has(inquiry) ? paths.inquiry(inquiry) : null,
			};
		}),
		next: found.length > limit ? (rows.at(-1)?.number ?? null) : null,
	};
}
