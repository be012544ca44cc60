import { claimPatterns } from "../../src/drafts/claimPatterns.ts";
import { plainOf } from "../../src/drafts/plain.ts";
import { StemIndex, stemsOf } from "../../src/drafts/stems.ts";
import { languages } from "../../src/vocabulary.ts";
import { tables } from "./claims/tables.ts";

describe("what must stand in a text for a pattern to fit", () => {
	test.each<[RegExp, string[][]]>([
		[/declined to comment/, [["declined to comment"]]],
		[/(?:declin|refus)(?:ed|es) [a-z]+/, [["declined ", "declines ", "refused ", "refuses "]]],
		[
			/did not(?: yet)? (?:reply|respond)/,
			[["did not reply", "did not respond", "did not yet reply", "did not yet respond"]],
		],
		[/no [a-z]+ from/, [["no "], [" from"]]],
		[/(?<=never )replied(?= to)/, [["replied"]]],
		[/answers?\b/, [["answer"]]],
		[/a{2}|b+/, []],
		[/.*/, []],
	])("%s", (pattern, sets) => {
		expect(stemsOf(pattern).map((set) => [...set].sort())).toEqual(sets.map((set) => [...set].sort()));
	});

	test.each(languages)("no pattern is passed over that fits a sentence of the tables (%s)", (language) => {
		const patterns = claimPatterns[language].map(({ pattern }) => pattern);
		const index = new StemIndex(patterns);
		const passedOver = tables
			.flatMap(([, rows]) => rows)
			.filter((row) => row.language === language)
			.flatMap(({ text }) => {
				const plain = plainOf(text).text;
				const fitting = new Set(index.fitting(plain));
				return patterns.flatMap((pattern, number) => {
					pattern.lastIndex = 0;
					return pattern.test(plain) && !fitting.has(number) ? [`${number}: ${text}`] : [];
				});
			});
		expect(passedOver).toEqual([]);
	});

	test("a text that holds nothing of the kind is tried on hardly any pattern", () => {
		const index = new StemIndex(claimPatterns.en.map(({ pattern }) => pattern));
		expect(index.fitting("the bridge opened in june, and traffic moved.").length).toBeLessThan(3);
	});
});
