import { createHash } from "node:crypto";
import type { Transaction } from "../database/database.ts";
import { insertRows } from "../database/insertRows.ts";
import { type RecordType, recorded } from "./records.ts";

/** One line of the log, before it has its number and its hash. */
export interface NewEntry {
	/** What happened, as `noun.verb_past`: `attempt.logged`, `person.role_changed`. */
	action: string;
	type: RecordType;
	/** The row as it stands now, with its id; what it held is copied into the entry. */
	row: { id: number };
	/** The story it belongs to: whoever may not see that story does not see the entry. */
	storyId?: number | null;
	/** What the row alone does not tell. */
	more?: Record<string, unknown>;
}

export interface Entry {
	number: number;
	at: Date;
	personId: number | null;
	action: string;
	recordType: string;
	recordId: number;
	storyId: number | null;
	data: string;
	previousHash: string;
}

export const firstHash = "0".repeat(64);

/** JSON with the keys of every object in code-unit order, so that the same content has the same hash. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner !== null && typeof inner === "object" && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}

/**
 * SHA-256 (hex) over the entry's content and the hash of the entry before it, so that changing, removing or
 * inserting an entry breaks every hash after it (a hash chain, as in Haber and Stornetta 1991).
 */
export function hashOf(entry: Entry): string {
	const content = canonicalJson({ ...entry, at: entry.at.toISOString() });
	return createHash("sha256").update(content).digest("hex");
}

/** The end of the chain, held while a write runs. */
export interface Head {
	number: number;
	hash: string;
}

/** Appends entries to the log, in their order and with one statement, inside the write that they report; moves the head on. */
export async function append(
	tx: Transaction,
	head: Head,
	by: number | null,
	at: Date,
	entries: readonly NewEntry[],
): Promise<void> {
	const rows = entries.map((entry) => chained(head, by, at, entry));
	await insertRows(tx, "LogEntry", entryColumns, rows);
}

const entryColumns = {
	number: "integer",
	at: "timestamp(3)",
	personId: "integer",
	action: "text",
	recordType: "text",
	recordId: "integer",
	storyId: "integer",
	data: "text",
	previousHash: "text",
	hash: "text",
} as const;

/** The entry with its number and hash; moves the head on. */
function chained(head: Head, by: number | null, at: Date, entry: NewEntry): Entry & { hash: string } {
	const content: Entry = {
		number: head.number + 1,
		at,
		personId: by,
		action: entry.action,
		recordType: entry.type,
		recordId: entry.row.id,
		storyId: entry.storyId ?? null,
		data: canonicalJson({ record: recorded(entry.type, entry.row), ...entry.more }),
		previousHash: head.hash,
	};
	const hash = hashOf(content);
	head.number = content.number;
	head.hash = hash;
	return { ...content, hash };
}
