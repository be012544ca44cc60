import type { Transaction } from "../database/database.ts";
import type { Draft } from "./draft.ts";
import type { KeptFinding, Outcome } from "./kept.ts";
import { outcomeOf, sha256Of } from "./outcomes.ts";

/**
 * What is wrong with the drafts that are kept, each as the end of a sentence about its check: a text other than the one
 * that was checked, findings other than those that were made, and a text that is gone without having been discarded, or
 * there although it was. `progress` is called with how many were looked at.
 */
export async function* draftProblems(
	tx: Transaction,
	progress: (done: number) => void,
): AsyncGenerator<{ checkId: number; problem: string }> {
	for (let after = 0, done = 0; ; done += 1) {
		progress(done);
		// One at a time: a draft may be half a million characters long.
		const row = await tx.draftCheck.findFirst({
			where: { id: { gt: after } },
			orderBy: { id: "asc" },
			include: { content: true, removal: true },
		});
		if (row === null) return;
		after = row.id;
		const expected = row.kept && row.removal === null;
		const problem =
			row.content === null
				? expected
					? "has lost its draft, which nobody discarded"
					: null
				: expected
					? problemWith(row, row.content)
					: "holds a draft that is not to be kept";
		if (problem !== null) yield { checkId: row.id, problem };
	}
}

function problemWith(
	check: { sha256: string; outcomes: string },
	content: { draft: string; findings: string },
): string | null {
	const { text } = JSON.parse(content.draft) as Draft;
	const findings = JSON.parse(content.findings) as KeptFinding[];
	if (sha256Of(text) !== check.sha256) {
		return "holds another draft than was checked: its SHA-256 differs";
	}
	const outcomes = JSON.stringify(findings.map(outcomeOf));
	if (outcomes !== JSON.stringify(JSON.parse(check.outcomes) as Outcome[])) {
		return "holds other findings than were made";
	}
	const astray = findings.find(({ start, end, passage }) => text.slice(start, end) !== passage);
	return astray === undefined
		? null
		: `holds a finding whose words do not stand at ${astray.start} to ${astray.end} of the draft`;
}
