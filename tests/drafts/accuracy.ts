/**
 * Prints what the draft check finds, misses and wrongly calls wrong, as Markdown. The cases are the same every time.
 *
 *     npm run accuracy                     the tables
 *     npm run accuracy -- KIND …           of these kinds of cases only, with what went wrong
 *     npm run accuracy -- claims           of the sentences of the development table, with what went wrong
 *     npm run accuracy -- stock-lines      of lines that recur, with what went wrong
 */
import { languages } from "../../src/vocabulary.ts";
import { printStockLines } from "../stock-lines/accuracy.ts";
import { tables } from "./claims/tables.ts";
import { accuracyOf, outcomeOf, rowOutcomeOf, tally } from "./measure.ts";
import { casesOf, type KindName, kindNames } from "./mutations.ts";

/** Of each kind. */
const count = 800;
/** How many of what went wrong are shown. */
const shown = 15;

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const line = (...cells: (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

function printQuotations(names: readonly KindName[], withCases: boolean) {
	line("what was done to the quotation", "must be", "cases", "misses", "false alarms", "verdicts");
	line("---", "---", "---:", "---:", "---:", "---");
	const sum = { cases: 0, misses: 0, falseAlarms: 0 };
	for (const name of names) {
		const outcomes = casesOf(name, count).map(outcomeOf);
		const { cases, misses, falseAlarms, verdicts } = tally(outcomes);
		const expected = outcomes[0]?.case.expected ?? "";
		const mustBe = typeof expected === "string" ? expected : (expected.edit ?? expected.verdict);
		const given = [...verdicts].map(([verdict, times]) => `${verdict} ${times}`).join(", ");
		line(name, mustBe, cases, expected === "faithful" ? "" : misses, falseAlarms, given);
		sum.cases += cases;
		sum.misses += misses;
		sum.falseAlarms += falseAlarms;
		if (!withCases) continue;
		const unrecognized = expected === "faithful" ? outcomes.filter(({ recognized }) => !recognized) : [];
		const wrong = new Set([
			...outcomes.filter(({ miss, falseAlarm }) => miss || falseAlarm),
			...unrecognized,
		]);
		for (const { case: one, findings } of [...wrong].slice(0, shown)) {
			console.log(`\n${one.text}`);
			for (const finding of findings) {
				console.log(`  ${finding.verdict} [${finding.edits}] ${JSON.stringify(finding.passage)}`);
				if (finding.quote !== null) console.log(`  on record: ${JSON.stringify(finding.quote.text)}`);
			}
		}
	}
	line("all", "", sum.cases, sum.misses, sum.falseAlarms, "");
}

function printClaims(withRows: boolean) {
	line("sentences", "language", "rows", "that claim nothing", "claims", "recall", "precision");
	line("---", "---", "---:", "---:", "---:", "---:", "---:");
	for (const [name, rows] of tables) {
		for (const language of languages) {
			const outcomes = rows.filter((row) => row.language === language).map(rowOutcomeOf);
			const { rows: all, empty, claims, recall, precision } = accuracyOf(outcomes);
			line(name, language, all, empty, claims, percent(recall), percent(precision));
			// Whoever saw which sentences of the others fail could no longer help tuning on them.
			if (!withRows || name === "put aside") continue;
			for (const { row, missed, added } of outcomes) {
				if (missed.length + added.length === 0) continue;
				console.log(`\n${row.text}`);
				if (missed.length > 0) console.log(`  missed: ${missed.join(", ")}`);
				if (added.length > 0) console.log(`  added:  ${added.join(", ")}`);
			}
		}
	}
}

const asked = process.argv.slice(2).filter((one) => one !== "accuracy");
const chosen = kindNames.filter((name) => asked.includes(name));
if (asked.length === 0 || chosen.length > 0) {
	printQuotations(asked.length === 0 ? kindNames : chosen, chosen.length > 0);
}
if (asked.length === 0 || asked.includes("claims")) {
	if (asked.length === 0) console.log();
	printClaims(asked.includes("claims"));
}
if (asked.length === 0 || asked.includes("stock-lines")) {
	if (asked.length === 0) console.log();
	printStockLines(asked.includes("stock-lines"));
}
