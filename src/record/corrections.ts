import type { Transaction, Write } from "../database/database.ts";
import type { CorrectionFacts } from "../inquiries/inquiry.ts";
import { Invalid } from "../web/refusals.ts";

/** The records that can be corrected. Everything else is either never wrong by itself or directory data. */
export type Correctable = "Inquiry" | "Attempt" | "Reply";

type Reader = Pick<Transaction, "correction">;

/** The corrections of these records, oldest first, as a look-up by type and id. One query. */
export async function correctionsOf(
	tx: Reader,
	records: Partial<Record<Correctable, readonly number[]>>,
): Promise<(type: Correctable, id: number) => CorrectionFacts[]> {
	const wanted = Object.entries(records).filter(([, ids]) => ids.length > 0);
	const rows =
		wanted.length === 0
			? []
			: await tx.correction.findMany({
					where: { OR: wanted.map(([recordType, ids]) => ({ recordType, recordId: { in: [...ids] } })) },
					orderBy: { id: "asc" },
				});
	const byRecord = new Map<string, CorrectionFacts[]>();
	for (const { id, recordType, recordId, field, before, after } of rows) {
		const key = `${recordType} ${recordId}`;
		const list = byRecord.get(key) ?? [];
		byRecord.set(key, list);
		list.push({ id, field, before: JSON.parse(before), after: JSON.parse(after) });
	}
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
