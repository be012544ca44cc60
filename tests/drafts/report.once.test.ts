import { failing, verdicts } from "../../src/drafts/findings.ts";
import { findingJson } from "../../src/drafts/json.ts";
import { countsOf, outcomeOf, withKey } from "../../src/drafts/outcomes.ts";
import { placeIn, reportOf, stopping } from "../../src/drafts/report.ts";
import { translatorFor } from "../../src/web/language.ts";
import { madeCheck } from "./made.ts";

const said = { t: translatorFor("en"), language: "en" } as const;

test("a place is a line and a column of characters, from 1", () => {
	const text = "one\ntwo 😀 three\n\nfour";
	expect(placeIn(text, 0)).toEqual({ line: 1, column: 1 });
	expect(placeIn(text, text.indexOf("three"))).toEqual({ line: 2, column: 7 });
	expect(placeIn(text, text.indexOf("four"))).toEqual({ line: 4, column: 1 });
	expect(placeIn(text, text.length)).toEqual({ line: 4, column: 5 });
});

test("a pipeline stops for what is altered, contradicted, not to be printed or somebody else's, and for nothing else", () => {
	const { checked } = madeCheck(
		"word",
		verdicts.map((verdict) => ({ passage: "word", verdict })),
	);
	const findings = checked.findings.map((one) => findingJson(withKey(one), new Map(), said));
	expect(
		stopping(findings)
			.map(({ verdict }) => verdict)
			.sort(),
	).toEqual(["altered", "contradicted", "terms_forbid", "wrong_speaker"].sort());
	expect([...failing].sort()).toEqual(
		stopping(findings)
			.map(({ verdict }) => verdict)
			.sort(),
	);
});

test("what stands in a draft cannot command the terminal that shows it", () => {
	const passage = "red \u001b[31m and\nmore\u2028";
	const text = `A ${passage} b`;
	const { checked } = madeCheck(text, [{ passage, suggestion: "a\u0007b" }]);
	const kept = checked.findings.map(withKey);
	const findings = kept.map((one) => findingJson(one, new Map(), said));
	const lines = reportOf(text, findings, countsOf(kept.map(outcomeOf)));
	expect(lines).toEqual([
		"1:3 not_on_record: red  [31m and more ",
		"    The record supports: a b",
		"Findings: 1 (1 not_on_record).",
	]);
});
