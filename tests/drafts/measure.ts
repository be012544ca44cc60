/** How well the check finds what is wrong, and how often it cries wolf: counts, over cases whose answer is known. */
import { checkerOf } from "../../src/drafts/check.ts";
import { type Finding, failing, type Verdict } from "../../src/drafts/findings.ts";
import type { DraftRecord } from "../../src/drafts/record.ts";
import { asOf } from "../../src/lines/facts.ts";
import { defaultStyle } from "../../src/lines/style.ts";
import type { ClaimRow } from "./claims/row.ts";
import { directory } from "./directory.ts";
import type { Case } from "./mutations.ts";
import { at, facts } from "./replies.ts";
import { draftOf } from "./shown.ts";

export const record: DraftRecord = {
	at,
	facts: asOf(facts, at),
	style: defaultStyle,
	organizations: directory,
	subjects: [],
	ownWords: [],
};

const check = checkerOf(record);

// ---- quotations ----

export interface Outcome {
	readonly case: Case;
	/** What was found of the quotation; empty: it was not seen. */
	readonly findings: readonly Finding[];
	/** Something wrong was let through, or was not called what it is. */
	readonly miss: boolean;
	/** Words as they were said, or anything else in the draft, were called wrong. */
	readonly falseAlarm: boolean;
	/** Of words as they were said: they were found on the record, or were too few to be held for a quotation. */
	readonly recognized: boolean;
}

const passing: readonly Verdict[] = ["exact", "exact_with_marked_edits", "translated"];

/** Too few to be seen as a quotation without a doubt: they may be words held at a distance, or a title. */
const few = 5;

/** What the check makes of a case. */
export function outcomeOf(one: Case): Outcome {
	const all = check(draftOf(one.text)).findings.filter(({ kind }) => kind === "quotation");
	const findings = all.filter(
		({ start, end }) =>
			start < one.end && end > one.start && (!one.nested || (start >= one.start - 1 && end <= one.end + 1)),
	);
	const elsewhere = one.nested ? [] : all.filter((finding) => !findings.includes(finding));
	const isWrong = ({ verdict }: Finding) => failing.includes(verdict);
	const isLetThrough =
		findings.length === 0 ? one.words > few : findings.every(({ verdict }) => passing.includes(verdict));
	const recognized =
		findings.some(({ verdict }) => passing.includes(verdict)) || (findings.length === 0 && one.words <= few);
	const outcome = { case: one, findings, recognized };
	if (one.expected === "faithful") {
		return { ...outcome, miss: false, falseAlarm: [...findings, ...elsewhere].some(isWrong) };
	}
	const falseAlarm = elsewhere.some(isWrong);
	if (one.expected === "altered") return { ...outcome, miss: isLetThrough, falseAlarm };
	const { verdict, edit } = one.expected;
	const isFound = findings.some(
		(finding) => finding.verdict === verdict && (edit === undefined || finding.edits.includes(edit)),
	);
	// Not to be on the record is nothing wrong: whoever calls it altered cries wolf.
	if (verdict === "not_on_record") {
		return { ...outcome, miss: isLetThrough, falseAlarm: falseAlarm || findings.some(isWrong) };
	}
	return { ...outcome, miss: !isFound, falseAlarm };
}

export interface Tally {
	readonly cases: number;
	readonly misses: number;
	readonly falseAlarms: number;
	/** How often each verdict was given, by the worst of each case; "unseen" where there was none. */
	readonly verdicts: ReadonlyMap<string, number>;
}

export function tally(outcomes: readonly Outcome[]): Tally {
	const verdicts = new Map<string, number>();
	for (const { findings } of outcomes) {
		const given = findings.map(({ verdict }) => verdict);
		const worst =
			given.find((one) => failing.includes(one)) ?? given.find((one) => !passing.includes(one)) ?? given[0];
		const name = worst ?? "unseen";
		verdicts.set(name, (verdicts.get(name) ?? 0) + 1);
	}
	return {
		cases: outcomes.length,
		misses: outcomes.filter(({ miss }) => miss).length,
		falseAlarms: outcomes.filter(({ falseAlarm }) => falseAlarm).length,
		verdicts: new Map([...verdicts].sort(([, one], [, other]) => other - one)),
	};
}

// ---- claims ----

export interface RowOutcome {
	readonly row: ClaimRow;
	/** "declined csis", "declined ?acme widgets" */
	readonly found: readonly string[];
	readonly missed: readonly string[];
	readonly added: readonly string[];
}

/** An unknown name as it is compared: no article, one kind of apostrophe, no capitals. */
const unknown = (name: string) =>
	`?${name
		.toLowerCase()
		.replace(/[’]/g, "'")
		.replace(/^(?:the |le |la |les |l')/, "")
		.replace(/[.,]+$/, "")}`;

/** Where a name that nobody knows begins and ends is a matter of taste: one within the other is the same. */
function isSameClaim(one: string, other: string): boolean {
	if (one === other) return true;
	const [[line, name], [otherLine, otherName]] = [one, other].map((claim) => claim.split(" ?")) as [
		string[],
		string[],
	];
	if (name === undefined || otherName === undefined || line !== otherLine) return false;
	return name.includes(otherName) || otherName.includes(name);
}

/** What the check makes of a sentence: of the right claims, which it found and missed, and those it added. */
export function rowOutcomeOf(row: ClaimRow): RowOutcome {
	const expected = new Set(
		row.claims.map(([claim, whom]) => `${claim} ${whom.startsWith("?") ? unknown(whom.slice(1)) : whom}`),
	);
	const got = new Set(
		check(draftOf(row.text)).findings.flatMap(({ claim }) =>
			claim === null ? [] : `${claim.line} ${claim.organization ?? unknown(claim.name)}`,
		),
	);
	const isIn = (all: ReadonlySet<string>) => (one: string) =>
		[...all].some((other) => isSameClaim(one, other));
	return {
		row,
		found: [...expected].filter(isIn(got)),
		missed: [...expected].filter((one) => !isIn(got)(one)),
		added: [...got].filter((one) => !isIn(expected)(one)),
	};
}

export interface Accuracy {
	readonly rows: number;
	/** Sentences that claim nothing. */
	readonly empty: number;
	readonly claims: number;
	/** Shares, 0 to 1; 1 where there is nothing to find, or nothing was found. */
	readonly recall: number;
	readonly precision: number;
}

/** Recall and precision over pairs of claim and organization. */
export function accuracyOf(outcomes: readonly RowOutcome[]): Accuracy {
	const count = (of: "found" | "missed" | "added") =>
		outcomes.reduce((sum, outcome) => sum + outcome[of].length, 0);
	const [found, missed, added] = [count("found"), count("missed"), count("added")];
	return {
		rows: outcomes.length,
		empty: outcomes.filter(({ row }) => row.claims.length === 0).length,
		claims: found + missed,
		recall: found + missed === 0 ? 1 : found / (found + missed),
		precision: found + added === 0 ? 1 : found / (found + added),
	};
}
