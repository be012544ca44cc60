import type { Transaction } from "../database/database.ts";
import type { Progress } from "../record/check.ts";
import { batch } from "./inquiryIds.ts";
import { toJsonLines } from "./jsonLines.ts";
import { format, migrations, pieceSize, recordTables, secrets, type Table, version } from "./recordFile.ts";

/**
 * The whole record as JSON Lines, restricted stories, log and attachments included, so that `importRecord` makes the same
 * record of it. The same record gives the same bytes. Memory does not grow with it: rows are held a hundred at a time,
 * attachments one.
 * @param reader a transaction, so that all of it is of one instant
 */
export function exportRecord(reader: Transaction, progress: Progress = () => {}): AsyncGenerator<string> {
	return toJsonLines(objects(reader, progress));
}

type Line = { type: string } & Record<string, unknown>;

async function* objects(reader: Transaction, progress: Progress): AsyncGenerator<Line[]> {
	const { number, hash } = await reader.logHead.findUniqueOrThrow({ where: { id: 1 } });
	const schema = migrations().at(-1);
	yield [{ type: "header", format, version, complete: true, schema, logNumber: number, logHash: hash }];
	for (const [type, { name, key }] of recordTables) {
		const table = reader[name] as unknown as Table;
		const take = name === "attachmentContent" ? 1 : batch;
		for (let after = 0, done = 0; ; ) {
			progress(type, done);
			const rows = await table.findMany({ where: { [key]: { gt: after } }, orderBy: { [key]: "asc" }, take });
			const bytes = rows.flatMap((row) => Object.values(row).filter((value) => value instanceof Uint8Array));
			yield rows.map((row) => ({ type, row: withoutSecret(row, secrets[name]) }));
			for (const content of bytes) {
				for (let at = 0; at < content.length; at += pieceSize) {
					yield [
						{ type: "bytes", base64: Buffer.from(content.subarray(at, at + pieceSize)).toString("base64") },
					];
				}
			}
			const last = rows[take - 1];
			if (last === undefined) break;
			after = last[key] as number;
			done += rows.length;
		}
	}
}

/** The row with the size in place of bytes, and of a secret nothing but whether there is one. */
function withoutSecret(row: Record<string, unknown>, secret: string | undefined): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(row).flatMap(([column, value]) => {
			if (column === secret) return column === "passwordHash" ? [["hasPassword", value !== null]] : [];
			return [[column, value instanceof Uint8Array ? { bytes: value.length } : value]];
		}),
	);
}
