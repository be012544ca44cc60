/** A check as a terminal shows it. */
import type { z } from "zod";
import type { findingOut } from "./fields.ts";
import { failing, type Verdict, verdicts } from "./findings.ts";
import type { Counts } from "./kept.ts";

type FindingOut = z.input<typeof findingOut>;

/** Where an offset of a text stands: line and column, both from 1; a column is a character. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf("\n") + 1;
	return { line: before.split("\n").length, column: [...before.slice(lineStart)].length + 1 };
}

/** The findings that a newsroom's own pipeline should stop for: untrue, or not printable, and accepted by nobody. */
export const stopping = (findings: readonly FindingOut[]) =>
	findings.filter(({ verdict, accepted }) => failing.includes(verdict) && accepted === null);

/** Each finding with its place, verdict, words and reasons, and then how many there are of each verdict. */
export function reportOf(text: string, findings: readonly FindingOut[], counts: Counts): string[] {
	const lines = findings.flatMap(({ start, verdict, passage, because, suggestion, accepted }) => {
		const { line, column } = placeIn(text, start);
		return [
			`${line}:${column} ${verdict}${accepted === null ? "" : " (accepted)"}: ${onOneLine(passage)}`,
			...because.map((one) => {
				const log = one.log.length === 0 ? "" : ` [log ${one.log.join(", ")}]`;
				return `    ${onOneLine(one.text)}${log}`;
			}),
			...(accepted === null ? [] : [`    Accepted by ${accepted.by.name}: ${onOneLine(accepted.why)}`]),
			...(suggestion === null ? [] : [`    The record supports: ${onOneLine(suggestion)}`]),
		];
	});
	const found = verdicts.filter((verdict: Verdict) => counts[verdict] > 0);
	const sums = found.map((verdict) => `${counts[verdict]} ${verdict}`).join(", ");
	return [...lines, `Findings: ${findings.length}${sums === "" ? "" : ` (${sums})`}.`];
}

/** A terminal would obey the control characters of a draft. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
