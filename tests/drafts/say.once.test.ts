import { type Because, type BecauseName, editNames, verdicts } from "../../src/drafts/findings.ts";
import { becauseText, editText, noteText, verdictText } from "../../src/drafts/say.ts";
import { languages } from "../../src/vocabulary.ts";
import { catalogues, translatorFor } from "../../src/web/language.ts";

const why = (name: BecauseName, more: Partial<Because> = {}): Because => ({
	name,
	values: {},
	log: [],
	reply: null,
	inquiry: null,
	...more,
});

const named = { whoEn: "the RCMP", whoFr: "la GRC" };

describe.each(languages)("in %s", (language) => {
	const t = translatorFor(language);
	const say = (because: Because) => becauseText(because, t, language, () => "17:00 EST");
	const names = Object.keys(catalogues.en.drafts?.because as object) as BecauseName[];

	test("every reason is a sentence, with all that it may know and with nothing", () => {
		expect(names.length).toBeGreaterThan(25);
		const values = {
			...named,
			...{ name: "Ashley Lemire", title: "advisor", target: "PCO", topics: "the cost", reason: "leaks" },
			...{ terms: "background", language: "fr", line: "declined", warning: "one_channel" },
		};
		for (const name of names) {
			for (const one of [
				why(name),
				why(name, { values, barred: "human_reply", edits: [...editNames], at: "2017-02-16T22:00:00Z" }),
			]) {
				expect(say(one)).toMatch(/^\p{Lu}.*[.]$|^« .*[.]$/u);
				expect(say(one)).not.toMatch(/\{\{|undefined|null/);
			}
		}
	});

	test("every verdict, edit and note has its words", () => {
		for (const verdict of verdicts) expect(verdictText({ verdict, because: [] }, t)).toMatch(/^\p{Lu}/u);
		for (const edit of editNames) expect(editText(edit, t)).toMatch(/^\p{Ll}/u);
		for (const count of [1, 2])
			expect(noteText({ note: "comments_left_out", count }, t)).toContain(`${count}`);
	});
});

const en = (because: Because) => becauseText(because, translatorFor("en"), "en");
const fr = (because: Because) => becauseText(because, translatorFor("fr"), "fr");

test("a barred line is told in the line engine’s own words, of the body by its name", () => {
	const because = why("barred", { barred: "human_reply", values: named });
	expect(en(because)).toBe("Someone at the RCMP replied.");
	expect(fr(because)).toBe("Quelqu’un a répondu à la GRC.");
	expect(fr(why("barred", { barred: "human_reply", values: { whoFr: "le SCRS" } }))).toBe(
		"Quelqu’un a répondu au SCRS.",
	);
});

test("edits that need a look are told apart from those that do not", () => {
	expect(en(why("edited", { edits: ["ellipsis", "first_capital", "drops_negation"] }))).toBe(
		"Edited within what quoting allows: words left out and marked and the first letter’s case. Look at the whole passage: what is left out held a negation.",
	);
});

test("a wrong speaker, a wrong office and a wrong title are three things to look for", () => {
	const t = translatorFor("en");
	const verdict = (...names: BecauseName[]) =>
		verdictText({ verdict: "wrong_speaker", because: names.map((name) => why(name)) }, t);
	expect(verdict("said_by", "title_on_record")).toBe("Wrong speaker");
	expect(verdict("office_on_record")).toBe("Wrong office");
	expect(verdict("title_on_record")).toBe("Wrong title");
});
