import type { Transaction } from "../database/database.ts";
import { logNumberAt } from "../lines/currentLines.ts";
import { asOf } from "../lines/facts.ts";
import { loadFacts, organizationFacts } from "../lines/loadFacts.ts";
import { parseAliases } from "../organizations/organization.ts";
import { readSettings, type Settings } from "../settings/settings.ts";
import type { DraftRecord } from "./record.ts";

/** What a draft is held against, the last log entry that it can rest on, and the newsroom's settings. */
export interface LoadedRecord {
	record: DraftRecord;
	logNumber: number;
	settings: Settings;
}

/**
 * The record of a story at `at`, as a draft is held against it: its facts, the whole directory with the names in use, the
 * story's subjects, and what the newsroom wrote itself. In a constant number of queries. Whoever asks has made sure that
 * the viewer may see the story.
 */
export async function loadRecord(
	reader: Transaction,
	storyId: number,
	at: Date,
	newsroomName: string,
): Promise<LoadedRecord> {
	const logNumber = await logNumberAt(reader, storyId, at);
	const settings = await readSettings(reader, newsroomName);
	const facts = asOf(await loadFacts(reader, storyId, at, settings), at);
	const organizations = await reader.organization.findMany({ orderBy: { id: "asc" } });
	const subjects = await reader.storySubject.findMany({ where: { storyId }, orderBy: { id: "asc" } });
	const letters = await lettersOf(reader, storyId);
	return {
		record: {
			at,
			facts,
			style: settings.houseStyle,
			organizations: organizations.map((row) => ({
				...organizationFacts(row),
				aliases: parseAliases(row.aliases),
			})),
			subjects: subjects.map(({ name, organizationId }) => ({ name, organizationId })),
			ownWords: [
				...letters,
				...facts.inquiries.flatMap((inquiry) => inquiry.questions.map((question) => question.text)),
			],
		},
		logNumber,
		settings,
	};
}

/** Every letter of a story as it was first logged and as it was corrected: any of them may have been sent. */
async function lettersOf(reader: Transaction, storyId: number): Promise<string[]> {
	const rows = await reader.inquiry.findMany({ where: { storyId }, select: { letter: true } });
	const corrected = await reader.correction.findMany({
		where: { storyId, recordType: "Inquiry", field: "letter" },
		select: { after: true },
	});
	return [
		...rows.map(({ letter }) => letter),
		...corrected.map(({ after }) => String(JSON.parse(after) ?? "")),
	].filter((letter) => letter !== "");
}
