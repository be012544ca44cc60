import type { Transaction } from "../database/database.ts";
import { Invalid } from "../web/refusals.ts";
import type { MadeCheck } from "./keepCheck.ts";
import { loadRecord } from "./loadRecord.ts";
import { type DraftInput, runCheck, TooHeavy } from "./runCheck.ts";
import { Unreadable } from "./unreadable.ts";

/** A draft as it was given. */
export interface GivenDraft {
	/** The field it came in, at which it is refused. */
	field: string;
	input: DraftInput;
	/** Of a file; empty: pasted. */
	fileName: string;
}

/**
 * Holds a draft against the record of a story at `at`. Nothing is written, and whoever asks has made sure that the viewer
 * may see the story. Throws Invalid, at its field, for what cannot be read as a draft, or would take too long.
 */
export async function makeCheck(
	reader: Transaction,
	storyId: number,
	{ field, input, fileName }: GivenDraft,
	at: Date,
	newsroomName: string,
): Promise<MadeCheck> {
	const { record, logNumber } = await loadRecord(reader, storyId, at, newsroomName);
	try {
		return { ...(await runCheck(input, record)), fileName, logNumber };
	} catch (error) {
		if (error instanceof Unreadable) throw new Invalid({ [field]: `errors:draft_${error.reason}` });
		if (error instanceof TooHeavy) throw new Invalid({ [field]: "errors:draft_too_heavy" });
		throw error;
	}
}
