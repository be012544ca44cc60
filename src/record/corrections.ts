import type { Transaction, Write } from "../database/database.ts";
import type { Correction } from "../database/generated/sqlite/client.ts";
import { joined, rowsOf, sql } from "../database/rows.ts";
import type { CorrectionFacts } from "../inquiries/inquiry.ts";
import { Invalid } from "../web/refusals.ts";
import { grouped } from "./grouped.ts";

/** The records that can be corrected. Everything else is either never wrong by itself or directory data. */
export type Correctable = "Inquiry" | "Attempt" | "Reply";

/** A change to a record: what it said, what it says since, who changed it and why. Instants in values are ISO strings. */
export interface RecordedCorrection extends CorrectionFacts {
	recordType: Correctable;
	recordId: number;
	why: string;
	loggedAt: Date;
	loggedById: number;
}

/** The corrections of these records, oldest first, as a look-up by type and id. */
export async function correctionsOf(
	reader: Pick<Transaction, "correction" | "logEntry">,
	records: Partial<Record<Correctable, readonly number[]>>,
): Promise<(type: Correctable, id: number) => RecordedCorrection[]> {
	const wanted = Object.entries(records).filter(([, ids]) => ids.length > 0);
	if (wanted.length === 0) return () => [];
	const each = wanted.map(
		([type, ids]) => sql`SELECT * FROM "Correction" WHERE "recordType" = ${type} AND "recordId" IN ${ids}`,
	);
	const rows = await rowsOf(reader)<Correction>(joined(each, "UNION ALL"));
	const byRecord = grouped(
		rows
			.sort((one, other) => one.id - other.id)
			.map(
				({ storyId: _, ...row }): RecordedCorrection => ({
					...row,
					recordType: row.recordType as Correctable,
					before: JSON.parse(row.before),
					after: JSON.parse(row.after),
				}),
			),
		(row) => `${row.recordType} ${row.recordId}`,
	);
	return (type, id) => byRecord.get(`${type} ${id}`) ?? [];
}

/**
 * Appends a correction for each field that differs from what the record says now. The record's row is not
 * touched. Throws Invalid when nothing differs.
 */
export async function appendCorrections(
	{ tx, by, now, log }: Write,
	record: { type: Correctable; id: number; storyId: number },
	current: Record<string, unknown>,
	changes: Record<string, unknown>,
	why: string,
): Promise<number[]> {
	const ids: number[] = [];
	for (const [field, after] of Object.entries(changes)) {
		const [was, is] = [JSON.stringify(current[field] ?? null), JSON.stringify(after ?? null)];
		if (was === is) continue;
		const row = await tx.correction.create({
			data: {
				recordType: record.type,
				recordId: record.id,
				storyId: record.storyId,
				field,
				before: was,
				after: is,
				why,
				loggedAt: now,
				loggedById: by as number,
			},
		});
		await log({
			action: `${record.type.toLowerCase()}.corrected`,
			type: "Correction",
			row,
			storyId: record.storyId,
		});
		ids.push(row.id);
	}
	if (ids.length === 0) throw new Invalid({ "": "errors:same_as_before" });
	return ids;
}
