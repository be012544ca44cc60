/**
 * Prints how well lines that recur are put together, and kept from others, as Markdown. The sentences are the same every time.
 *
 *     npm run accuracy -- stock-lines      with sentences that went wrong
 */
import { languages } from "../../src/vocabulary.ts";
import { type SetName, sets } from "./frames.ts";
import { accuracyOf, changes, generated, groupsFound, missed } from "./generated.ts";

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const line = (...cells: (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

/** How many of each kind are made of each line. */
const times = 4;

const setNames = Object.keys(sets) as SetName[];

export function printStockLines(withSentences: boolean): void {
	line("stock lines", "sentences", "groups", "precision", "recall", "with an opposite");
	line("---", "---:", "---:", "---:", "---:", "---:");
	for (const [set, language] of setNames.flatMap((name) => languages.map((one) => [name, one] as const))) {
		const all = generated(set, times).filter((one) => one.language === language);
		const found = groupsFound(all);
		const { sentences, groups, precision, recall, withOpposite } = accuracyOf(all, found);
		line(`${set}, ${language}`, sentences, groups, percent(precision), percent(recall), withOpposite);
		for (const change of changes) {
			const some = all.filter((one) => one.change === change);
			const wrong = missed(all, found).filter((one) => one.change === change);
			line(
				`${language}, ${change} changed`,
				some.length,
				"",
				"",
				percent(1 - wrong.length / some.length),
				"",
			);
			if (!withSentences || set === "held out") continue;
			for (const { text } of wrong.slice(0, 12)) console.log(`  missed: ${text}`);
		}
		if (!withSentences || set === "held out") continue;
		const byFound = new Map<number, Set<string>>();
		for (const [at, { group }] of all.entries()) {
			const groupsOf = byFound.get(found[at] as number) ?? new Set();
			byFound.set(found[at] as number, groupsOf.add(group));
		}
		for (const [at, groupsOf] of byFound) {
			if (groupsOf.size < 2) continue;
			for (const group of groupsOf) {
				console.log(
					`  together: ${all.find((one, index) => one.group === group && found[index] === at)?.text}`,
				);
			}
		}
	}
}
