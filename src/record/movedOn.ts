import type { Database } from "../database/database.ts";

export interface Moved {
	number: number;
	at: Date;
	name: string;
	action: string;
}

/**
 * What others logged on an inquiry after log entry `since`, so that whoever was writing meanwhile sees that the
 * page has moved on. The viewer must be allowed to see the inquiry.
 */
export async function movedOn(
	db: Database,
	viewer: { id: number },
	inquiry: { id: number; storyId: number },
	since: number | undefined,
): Promise<Moved[]> {
	if (since === undefined) return [];
	const entries = await db.read.logEntry.findMany({
		where: { storyId: inquiry.storyId, number: { gt: since }, NOT: { personId: viewer.id } },
		orderBy: { number: "asc" },
		take: 50,
	});
	const about = entries.filter((entry) => {
		if (entry.recordType === "Inquiry") return entry.recordId === inquiry.id;
		return (JSON.parse(entry.data) as { record: { inquiryId?: number } }).record.inquiryId === inquiry.id;
	});
	const people = await db.read.person.findMany({
		where: { id: { in: about.map((entry) => entry.personId ?? 0) } },
	});
	return about.map(({ number, at, action, personId }) => ({
		number,
		at,
		action,
		name: people.find((person) => person.id === personId)?.name ?? "",
	}));
}
