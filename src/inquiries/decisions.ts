import type { Transaction } from "../database/database.ts";
import { rowsOf, sql } from "../database/rows.ts";
import { officeHoursOf, type ShortNotice, shortNotice } from "../organizations/officeHours.ts";
import { readSettings, type Settings } from "../settings/settings.ts";
import type { Language } from "../vocabulary.ts";

interface Asked {
	/** When the questions were put; null: not yet. */
	putAt: Date | null;
	deadlineAt: Date | null;
}

/** How many office hours an organization had to answer; null as long as nothing was put, or without a deadline. */
export function fairTime(
	inquiry: Asked,
	organization: Parameters<typeof officeHoursOf>[0] & { holidayRegion: string },
	settings: Pick<Settings, "fairMinutes" | "holidays">,
	language: Language,
): ShortNotice | null {
	const { putAt, deadlineAt } = inquiry;
	if (putAt === null || deadlineAt === null) return null;
	return shortNotice({
		putAt,
		deadlineAt,
		hours: officeHoursOf(organization, organization.holidayRegion),
		overrides: settings.holidays,
		fairMinutes: settings.fairMinutes,
		language,
	});
}

export interface Decision {
	why: string;
	at: Date;
	by: { id: number; name: string };
}

/** What people decided or said about an inquiry for its line, and how much time it left. */
export interface Decisions {
	fair: ShortNotice | null;
	fairMinutes: number;
	/** Why it was put on short notice; null: nobody has said. */
	explained: Decision | null;
	/** That "refused" may be printed. */
	refused: Decision | null;
	/** What each question is about, by the question's id. */
	topics: ReadonlyMap<number, { en: string; fr: string }>;
}

/** Reads them for an inquiry that the viewer may see; `newsroomName` is for the settings. */
export async function loadDecisions(
	reader: Transaction,
	inquiry: Asked & { id: number },
	organization: Parameters<typeof fairTime>[1],
	{ newsroomName, language }: { newsroomName: string; language: Language },
): Promise<Decisions> {
	const settings = await readSettings(reader, newsroomName);
	const decisionsOf = await loadDecisionsOf(reader, [{ inquiry, organization }], settings, language);
	return decisionsOf(inquiry.id);
}

/**
 * Reads them for several inquiries that the viewer may see, in a constant number of queries. The answer throws for an
 * inquiry that was not among them.
 */
export async function loadDecisionsOf(
	reader: Transaction,
	asked: readonly { inquiry: Asked & { id: number }; organization: Parameters<typeof fairTime>[1] }[],
	settings: Settings,
	language: Language,
): Promise<(inquiryId: number) => Decisions> {
	const rows = rowsOf(reader);
	const ids = asked.map(({ inquiry }) => inquiry.id);
	type Decided = { inquiryId: number; why: string; loggedAt: Date; loggedById: number; name: string };
	const shortNotices = await rows<Decided>(sql`
		SELECT n.*, p."name" FROM "ShortNotice" n JOIN "Person" p ON p."id" = n."loggedById"
		WHERE n."inquiryId" IN ${ids}`);
	const overrides = await rows<Decided>(sql`
		SELECT d.*, p."name" FROM "LineOverride" d JOIN "Person" p ON p."id" = d."loggedById"
		WHERE d."inquiryId" IN ${ids} AND d."line" = 'refused'`);
	const topics = await rows<{ inquiryId: number; questionId: number; en: string; fr: string }>(sql`
		SELECT q."inquiryId", t."questionId", t."en", t."fr"
		FROM "Question" q JOIN "QuestionTopic" t ON t."questionId" = q."id"
		WHERE q."inquiryId" IN ${ids} ORDER BY t."id"`);
	const decision = (among: readonly Decided[], inquiryId: number): Decision | null => {
		const row = among.find((one) => one.inquiryId === inquiryId);
		return row === undefined
			? null
			: { why: row.why, at: row.loggedAt, by: { id: row.loggedById, name: row.name } };
	};
	return (inquiryId) => {
		const one = asked.find(({ inquiry }) => inquiry.id === inquiryId);
		if (one === undefined) throw new Error(`inquiry ${inquiryId} was not asked about`);
		return {
			fair: fairTime(one.inquiry, one.organization, settings, language),
			fairMinutes: settings.fairMinutes,
			explained: decision(shortNotices, inquiryId),
			refused: decision(overrides, inquiryId),
			// The latest counts.
			topics: new Map(
				topics
					.filter((topic) => topic.inquiryId === inquiryId)
					.map(({ questionId, en, fr }) => [questionId, { en, fr }]),
			),
		};
	};
}

/** Minutes as a page says them, in either language: "1 h 40 min". */
export function duration(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	const parts = [hours > 0 ? `${hours}\u00A0h` : "", rest > 0 || hours === 0 ? `${rest}\u00A0min` : ""];
	return parts.filter((part) => part !== "").join("\u00A0");
}
