import { createHash } from "node:crypto";
import type { Transaction } from "../database/database.ts";
import { chunksOf } from "./readImport.ts";

/** What is wrong with the files that are kept, and with rows that say what they became. */
export async function* importProblems(
	tx: Transaction,
	progress: (done: number) => void,
): AsyncGenerator<{ importId: number; problem: string }> {
	for (let after = 0, done = 0; ; done++) {
		progress(done);
		const row = await tx.import.findFirst({ where: { id: { gt: after } }, orderBy: { id: "asc" } });
		if (row === null) return;
		after = row.id;
		const hash = createHash("sha256");
		let size = 0;
		for await (const bytes of chunksOf({ read: tx as never }, row.id)) {
			hash.update(bytes);
			size += bytes.length;
		}
		if (size !== row.size) {
			yield { importId: row.id, problem: `holds ${size} bytes and not ${row.size}` };
		} else if (hash.digest("hex") !== row.sha256) {
			yield { importId: row.id, problem: "holds another file than was kept: its SHA-256 differs" };
		}
		yield* rowProblems(tx, row.id);
	}
}

/** Rows held at a time. */
const batch = 100;

/** Each row that is said to have come in made the request that the log says it made. */
async function* rowProblems(tx: Transaction, importId: number) {
	for (let after = 0; ; ) {
		const rows = await tx.importRow.findMany({
			where: { importId, outcome: "made", number: { gt: after } },
			orderBy: { number: "asc" },
			take: batch,
			select: { number: true, inquiryId: true },
		});
		const entries = await tx.logEntry.findMany({
			where: {
				recordType: "Inquiry",
				recordId: { in: rows.map(({ inquiryId }) => inquiryId ?? 0) },
				action: "inquiry.imported",
			},
			select: { recordId: true, data: true },
		});
		for (const { number, inquiryId } of rows) {
			const entry = entries.find(({ recordId }) => recordId === inquiryId);
			const data = entry === undefined ? {} : (JSON.parse(entry.data) as { import?: number; row?: number });
			if (data.import !== importId || data.row !== number) {
				yield {
					importId,
					problem: `says that its row ${number} made Inquiry ${inquiryId}; the log does not`,
				};
			}
		}
		const last = rows[batch - 1];
		if (last === undefined) return;
		after = last.number;
	}
}
