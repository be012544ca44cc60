import { open } from "node:fs/promises";
import type { Author, Database } from "../database/database.ts";
import { guessHeaderRow, guessSheet, rowOf } from "./columns.ts";
import { headerKeyOf } from "./fingerprint.ts";
import type { Scan } from "./scan.ts";

/** A file on the disk, as it came. */
export interface BroughtFile {
	path: string;
	name: string;
	size: number;
	/** Hexadecimal. */
	sha256: string;
}

/** Bytes of a part in which the file is kept. */
export const chunkSize = 1024 * 1024;

/**
 * Keeps a file byte for byte, in one write, so that there is all of it or nothing. It was scanned before: what can't be
 * read is not kept. Answers the import's id.
 */
export function keepImport(
	db: Database,
	author: Author,
	viewer: { id: number },
	file: BroughtFile,
	scan: Scan,
): Promise<{ id: number }> {
	return db.write(author, async ({ tx, now, log }) => {
		const row = await tx.import.create({
			data: {
				fileName: file.name,
				format: scan.format,
				size: file.size,
				sha256: file.sha256,
				loggedAt: now,
				loggedById: viewer.id,
			},
		});
		const handle = await open(file.path);
		try {
			for (let position = 0; position * chunkSize < file.size; position++) {
				const bytes = new Uint8Array(Math.min(chunkSize, file.size - position * chunkSize));
				await handle.read(bytes, 0, bytes.length, position * chunkSize);
				await tx.importChunk.create({ data: { importId: row.id, position, bytes } });
			}
		} finally {
			await handle.close();
		}
		const sheet = guessSheet(scan.sheets);
		const header = scan.sheets[sheet];
		await tx.importRun.create({
			data: {
				importId: row.id,
				stage: "mapping",
				personId: viewer.id,
				headerKey: header === undefined ? "" : headerKeyOf(rowOf(header, guessHeaderRow(header))),
				sheets: JSON.stringify(scan.sheets),
				choices: "",
				total: header?.rows ?? 0,
			},
		});
		await log({ action: "import.kept", type: "Import", row });
		return { id: row.id };
	});
}
