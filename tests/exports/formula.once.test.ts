import * as fc from "fast-check";
import { harmless, unharmed } from "../../src/exports/formula.ts";

/** Texts that are mostly made of what matters here. */
const near = fc
	.array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", " ", "1", "é", "\0", "\uD800"))
	.map((parts) => parts.join(""));
const anything = fc.oneof(near, fc.string({ unit: "binary" }));

test("what was made harmless is undone exactly, whatever it was", () => {
	fc.assert(fc.property(anything, (text) => unharmed(harmless(text)) === text));
});

test("nothing harmless begins as a formula does", () => {
	fc.assert(fc.property(anything, (text) => !/^[=+\-@\t\r]/.test(harmless(text))));
});

test("what is no formula stays as it is", () => {
	for (const text of ["", "No comment.", "'Tis said", "1=1", " =1", "5 - 3"])
		expect(harmless(text)).toBe(text);
	expect(harmless("=HYPERLINK(1)")).toBe("'=HYPERLINK(1)");
	expect(harmless("'=1")).toBe("''=1");
});
