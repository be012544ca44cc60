import fc from "fast-check";
import { formsOf } from "../../src/search/forms.ts";
import { matchesIn, passageOf } from "../../src/search/passage.ts";
import { limits, parseQuery } from "../../src/search/query.ts";

test.each([
	["leaked documents", ["leaked", "documents"], []],
	['"leaked documents"', ["leaked documents"], []],
	["«\u00a0n’a pas répondu\u00a0»", ["n a pas repondu"], []],
	["leak* -draft", ["leak*"], ["draft"]],
	['-"not this" that', ["that"], ["not this"]],
	["“unclosed words", ["unclosed words"], []],
	["l’armée", ["armee"], []],
	["Canada’s", ["canada"], []],
	["off-the-record", ["off the record"], []],
	['- * " “', [], []],
	["--x", [], ["x"]],
	["twice twice Twice", ["twice"], []],
])("%s is read as %p without %p", (typed, wanted, unwanted) => {
	const read = parseQuery(typed);
	const said = (terms: typeof read.wanted) =>
		terms.map(({ words, prefix }) => words.join(" ") + (prefix ? "*" : ""));
	expect([said(read.wanted), said(read.unwanted)]).toEqual([wanted, unwanted]);
});

test("nothing that is typed fails, and what is looked for is never more than the limits", () => {
	const typed = fc.oneof(
		fc.string({ unit: "binary", maxLength: 200 }),
		fc
			.array(
				fc.constantFrom('"', "“", "-", "*", " ", "a", "é", "’", "\ue000", "\u0301", "😀", "the", "AND"),
				{ maxLength: 400 },
			)
			.map((all) => all.join("")),
	);
	fc.assert(
		fc.property(typed, (text) => {
			const { wanted, unwanted } = parseQuery(text);
			expect(wanted.length + unwanted.length).toBeLessThanOrEqual(limits.terms);
			for (const { words, forms } of [...wanted, ...unwanted]) {
				expect(words.length).toBeGreaterThan(0);
				expect([...words, ...forms].join("")).toMatch(/^[^\s"'\ue000:*|&!()]+$/);
			}
		}),
	);
});

test.each([
	["comment", ["comments", "commented", "commenting", "commente", "commenté", "commenter"]],
	["declined", ["decline", "declines", "declining"]],
	["deny", ["denies", "denied", "denying"]],
	["stop", ["stopped", "stopping", "stops"]],
	["said", ["say", "says", "saying"]],
	["journal", ["journaux"]],
	["journaux", ["journal"]],
	["nationale", ["national", "nationales", "nationaux"]],
	["déclaration", ["déclarations", "déclarer", "déclaré"]],
	["réponses", ["réponse"]],
	["refuser", ["refuse", "refusé", "refusent", "refused"]],
	["person", ["people", "persons"]],
])("%s is looked for as %p too", (word, others) => {
	const forms = formsOf(word);
	const folded = others.map((other) => other.normalize("NFD").replace(/\p{M}/gu, ""));
	expect(folded.filter((form) => !forms.includes(form))).toEqual([]);
	expect(forms.length).toBeLessThanOrEqual(120);
});

test.each([
	["organ", "organization"],
	["policy", "politics"],
	["note", "notice"],
	["general", "generous"],
])("%s is not looked for as %s", (word, other) => expect(formsOf(word)).not.toContain(other));

test("a passage is the text word for word, with what was looked for marked", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "binary", maxLength: 900 }),
			fc.string({ maxLength: 20 }),
			(text, typed) => {
				const { wanted } = parseQuery(typed);
				const { segments } = passageOf([text], wanted);
				expect(text).toContain(segments.map((segment) => segment.text).join(""));
				for (const { text: piece, match } of segments)
					if (match) expect(matchesIn(piece, wanted)).not.toEqual([]);
			},
		),
	);
});

test("of a long text the passage with most of what was looked for is shown", () => {
	const filler = "nothing of note ".repeat(100);
	const { segments, cutBefore, cutAfter } = passageOf(
		["A title", `${filler}a leak, ${filler}the leaked documents were real, ${filler}`],
		parseQuery("leaked documents real").wanted,
	);
	expect(segments.filter(({ match }) => match).map(({ text }) => text)).toEqual([
		"leaked",
		"documents",
		"real",
	]);
	expect([cutBefore, cutAfter]).toEqual([true, true]);
});
