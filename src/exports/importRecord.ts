import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { patience, restore } from "../database/backup.ts";
import { openDatabase, type Transaction } from "../database/database.ts";
import { migrate } from "../database/migrate.ts";
import { Refused } from "../database/wholeFile.ts";
import { rebuildFigures } from "../figures/recount.ts";
import { hashOfPassword } from "../people/password.ts";
import type { Finding, Progress } from "../record/check.ts";
import { hashOfSecret, newSecret } from "../sessions/secret.ts";
import { rebuildStockLines } from "../stock-lines/rebuild.ts";
import { temporaryFolder } from "../temporary.ts";
import { batch } from "./inquiryIds.ts";
import { type Line, readLines } from "./readLines.ts";
import {
	columnsOfType,
	format,
	migrations,
	recordTables,
	secrets,
	type Table,
	version,
} from "./recordFile.ts";

/**
 * Makes of a file of `exportRecord` the same record in the database at `url`, made if it is missing, which must be empty.
 * The file is first read into a database of its own, whose record must be whole, and then put in place in one
 * transaction: whatever goes wrong, or if this is interrupted, the database stays empty. Throws Refused, saying why and of
 * which line. Nobody can sign in afterwards until a password is reset: secrets were not in the file. Answers what is wrong
 * with the record in its place, or null.
 */
export async function importRecord(
	url: string,
	file: string,
	now: Date,
	progress: Progress = () => {},
): Promise<Finding | null> {
	if (!existsSync(file)) throw new Refused(`There is no file ${file}.`);
	const folder = temporaryFolder("record");
	try {
		const made = join(folder, "record.db");
		await migrate({ url: `file:${made}` });
		const db = await openDatabase(`file:${made}`, patience);
		try {
			await db.write({ personId: null, now }, async ({ tx }) => {
				await load(tx, readLines(file), progress);
				await rebuildFigures(tx, (done) => progress("Figures", done));
				await rebuildStockLines(tx, (done) => progress("Stock lines", done));
			});
		} finally {
			await db.close();
		}
		return await restore(url, made, progress);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const instants = columnsOfType("DateTime");
const byteColumns = columnsOfType("Bytes");

type Row = Record<string, unknown>;

async function load(tx: Transaction, lines: AsyncGenerator<Line>, progress: Progress): Promise<void> {
	// Of organizations, the part may come before the whole. For this transaction only.
	await tx.$queryRaw`PRAGMA defer_foreign_keys = ON`;
	const nobodys = await hashOfPassword(newSecret());
	const counts: Record<string, number> = {};
	let [rows, type, first, ended] = [[] as Row[], "", 0, false];

	/** Writes the rows that are held. */
	async function flush(last: number): Promise<void> {
		const table = recordTables.get(type);
		if (table === undefined || rows.length === 0) return;
		try {
			await (tx[table.name] as unknown as Table).createMany({ data: rows });
		} catch (error) {
			const reason = (error as Error).message.trim().split("\n").at(-1);
			throw new Refused(`Lines ${first} to ${last} do not fit the record: ${reason}`);
		}
		rows = [];
	}

	for await (const line of lines) {
		const { number, value } = line;
		progress("Lines", number);
		if (ended) throw new Refused(`Line ${number} comes after the end of the export.`);
		if (number === 1) {
			await takeHeader(tx, value);
		} else if (value.type === "end") {
			await flush(number - 1);
			checkEnd(line, counts);
			ended = true;
		} else {
			const table = recordTables.get(value.type);
			if (table === undefined)
				throw new Refused(`Line ${number} is of a type that there is not: ${value.type}.`);
			if (value.type !== type || rows.length === batch) {
				await flush(number - 1);
				type = value.type;
			}
			if (rows.length === 0) first = number;
			const row = revived(value.type, value.row, number);
			const secret = secrets[table.name];
			if (secret === "tokenHash") row[secret] = hashOfSecret(newSecret());
			if (secret === "passwordHash") {
				row[secret] = row.hasPassword === true ? nobodys : null;
				delete row.hasPassword;
			}
			for (const column of byteColumns(value.type)) {
				const pieces = await takeBytes(lines, row[column], number);
				row[column] = pieces.bytes;
				if (pieces.count > 0) counts.bytes = (counts.bytes ?? 0) + pieces.count;
			}
			rows.push(row);
			// Bytes are held a row at a time.
			if (byteColumns(value.type).size > 0) await flush(number);
		}
		counts[value.type] = (counts[value.type] ?? 0) + 1;
	}
	if (!ended) throw new Refused("The file is cut off: it has no line that ends it.");
}

async function takeHeader(tx: Transaction, header: Line["value"]): Promise<void> {
	if (header.type !== "header" || header.format !== format || header.complete !== true) {
		throw new Refused(
			"The file is no export of a whole record: only one made by `export` of everything is taken.",
		);
	}
	if (header.version !== version || !migrations().includes(String(header.schema))) {
		throw new Refused("The file was made by a newer version of this program: bring this one up to date.");
	}
	const { logNumber, logHash } = header;
	if (!Number.isSafeInteger(logNumber) || typeof logHash !== "string")
		throw new Refused("Line 1 is damaged.");
	await tx.logHead.update({ where: { id: 1 }, data: { number: logNumber as number, hash: logHash } });
}

function checkEnd({ value, before }: Line, counts: Record<string, number>): void {
	if (value.sha256 !== before)
		throw new Refused("The file was changed: its SHA-256 does not fit its content.");
	const said = (value.counts ?? {}) as Record<string, unknown>;
	const differing = Object.keys({ ...said, ...counts }).find((type) => said[type] !== counts[type]);
	if (differing !== undefined)
		throw new Refused(`The file does not hold as many lines of ${differing} as its end says.`);
}

/** The row with its instants, which JSON holds as text. */
function revived(type: string, row: unknown, number: number): Row {
	if (typeof row !== "object" || row === null || Array.isArray(row))
		throw new Refused(`Line ${number} holds no row.`);
	return Object.fromEntries(
		Object.entries(row).map(([column, value]) => {
			if (!instants(type).has(column) || value === null) return [column, value];
			const at = new Date(typeof value === "string" ? value : Number.NaN);
			if (Number.isNaN(at.getTime())) throw new Refused(`Line ${number}: ${column} is no instant.`);
			return [column, at];
		}),
	);
}

async function takeBytes(
	lines: AsyncGenerator<Line>,
	said: unknown,
	number: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; count: number }> {
	const size = Number((said as { bytes?: unknown } | null)?.bytes);
	if (!Number.isSafeInteger(size) || size < 0)
		throw new Refused(`Line ${number} does not say how many bytes follow.`);
	const parts: Buffer[] = [];
	let held = 0;
	while (held < size) {
		const { value: line } = await lines.next();
		const text = line?.value.base64;
		if (line?.value.type !== "bytes" || typeof text !== "string" || text === "") {
			throw new Refused(`The bytes of line ${number} are cut off.`);
		}
		const part = Buffer.from(text, "base64");
		if (part.length === 0) throw new Refused(`Line ${line.number} is damaged.`);
		parts.push(part);
		held += part.length;
	}
	if (held !== size) throw new Refused(`Line ${number} is followed by more bytes than it says.`);
	return { bytes: new Uint8Array(Buffer.concat(parts)), count: parts.length };
}
