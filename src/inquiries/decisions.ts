import type { Transaction } from "../database/database.ts";
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
	const rows = await reader.inquiry.findMany({
		where: { id: { in: asked.map(({ inquiry }) => inquiry.id) } },
		select: {
			id: true,
			shortNotice: true,
			overrides: { where: { line: "refused" } },
			questions: { select: { id: true, topics: true } },
		},
	});
	const people = await reader.person.findMany({
		where: {
			id: {
				in: rows.flatMap(({ shortNotice, overrides }) =>
					[shortNotice, ...overrides].flatMap((row) => row?.loggedById ?? []),
				),
			},
		},
		select: { id: true, name: true },
	});
	const decision = (
		row: { why: string; loggedAt: Date; loggedById: number } | null | undefined,
	): Decision | null => {
		const by = people.find(({ id }) => id === row?.loggedById);
		return row == null || by === undefined ? null : { why: row.why, at: row.loggedAt, by };
	};
	return (inquiryId) => {
		const row = rows.find(({ id }) => id === inquiryId);
		const one = asked.find(({ inquiry }) => inquiry.id === inquiryId);
		if (row === undefined || one === undefined) throw new Error(`inquiry ${inquiryId} was not asked about`);
		return {
			fair: fairTime(one.inquiry, one.organization, settings, language),
			fairMinutes: settings.fairMinutes,
			explained: decision(row.shortNotice),
			refused: decision(row.overrides[0]),
			topics: new Map(
				row.questions.flatMap(({ id, topics }) => {
					const latest = topics.sort((one, other) => one.id - other.id).at(-1);
					return latest === undefined ? [] : [[id, { en: latest.en, fr: latest.fr }] as const];
				}),
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
