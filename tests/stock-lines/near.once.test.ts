import fc from "fast-check";
import { bandsOf, connected, isNear } from "../../src/stock-lines/nearness.ts";
import { countingSentences, keyOf } from "../../src/stock-lines/sentence.ts";
import { accuracyOf, generated, groupsFound } from "./generated.ts";

/** `npm run accuracy` measures the same over many more. What is reached must not be lost. */
test.each([
	["tuned", 0.99],
	["held out", 0.8],
] as const)("lines that recur are put together, and nothing else is (%s)", (set, least) => {
	const sentences = generated(set, 1);
	const { precision, recall, withOpposite } = accuracyOf(sentences, groupsFound(sentences));
	expect(withOpposite).toBe(0);
	expect(precision).toBeGreaterThanOrEqual(0.995);
	expect(recall).toBeGreaterThanOrEqual(least);
});

const word = fc.constantFrom(
	"plan",
	"court",
	"bridge",
	"not",
	"never",
	"report",
	"water",
	"grant",
	"audit",
	"vessel",
);
const key = fc.array(word, { minLength: 7, maxLength: 12 }).map((words) => `en ${words.join(" ")}`);

test("nearness is symmetric, and never hides a negation", () => {
	fc.assert(
		fc.property(key, key, (one, other) => {
			expect(isNear(one, other)).toBe(isNear(other, one));
			const negations = (text: string) =>
				text.split(" ").filter((each) => each === "not" || each === "never");
			if (isNear(one, other)) expect(negations(one)).toEqual(negations(other));
		}),
	);
});

test("groups are the same whatever the order", () => {
	fc.assert(
		fc.property(fc.uniqueArray(key, { minLength: 2, maxLength: 30 }), fc.nat(), (keys, seed) => {
			const lines = keys.map((one, at) => ({ id: at + 1, key: one, bands: bandsOf(one) }));
			const shuffled = [...lines].sort(
				(one, other) => ((one.id * 7919 + seed) % 31) - ((other.id * 7919 + seed) % 31),
			);
			expect(connected(shuffled)).toEqual(connected(lines));
		}),
	);
});

test("what is only polite, short, or of an earlier message does not count", () => {
	const counted = (body: string) =>
		countingSentences(body, "en").map(({ start, end }) => body.slice(start, end));
	expect(
		counted(
			"Hello,\n\nThank you for your inquiry about the orders.\nWe have no comment at this time. No.\n\nKind regards,\nAlex Roe\n> We do not comment on what was quoted before.",
		),
	).toEqual(["We have no comment at this time."]);
	expect(
		counted(
			"Bonjour, nous vous remercions de votre demande. Le Ministère n’a pas commenté la fuite de données.",
		),
	).toEqual(["Le Ministère n’a pas commenté la fuite de données."]);
});

test("a name, a number, a tense and typography make no other line; a negation and an object do", () => {
	const said = keyOf("The Government of Canada does not comment on leaked documents.", "en");
	expect(keyOf("CSIS didn’t comment on leaked documents at this time", "en")).toBe(said);
	expect(keyOf("The Government of Canada does comment on leaked documents.", "en")).not.toBe(said);
	expect(keyOf("The Government of Canada does not comment on leaked photographs.", "en")).not.toBe(said);
	expect(keyOf("Nous ne commentons que les fuites confirmées.", "fr")).not.toBe(
		keyOf("Nous ne commentons pas les fuites confirmées.", "fr"),
	);
});
