import { tables } from "./claims/tables.ts";
import { accuracyOf, outcomeOf, rowOutcomeOf } from "./measure.ts";
import { casesOf, type KindName, kindNames, kinds } from "./mutations.ts";

/** `npm run accuracy` measures the same over many more. */
const perKind = 120;
const outcomes = new Map(kindNames.map((name) => [name, casesOf(name, perKind).map(outcomeOf)]));
const all = [...outcomes.values()].flat();

describe("quotations", () => {
	test("there are enough cases of every kind", () => {
		const few = [...outcomes].filter(([, some]) => some.length < perKind).map(([name]) => name);
		expect(few).toEqual([]);
	});

	const missedOf = (name: KindName) =>
		(outcomes.get(name) ?? []).filter(({ miss }) => miss).map(({ case: one }) => one.text);

	test.each(kindNames)("%s: nothing wrong gets through", (name) => {
		const missed = missedOf(name);
		const isNamed = typeof kinds[name].expected !== "string";
		// Words that were not said never pass; that they are called by the right name may fail once in a hundred.
		expect(missed.slice(isNamed ? Math.floor(perKind / 100) : 0)).toEqual([]);
	});

	test("words as they were said are hardly ever called wrong, and found on the record", () => {
		const faithful = all.filter(({ case: one }) => one.expected === "faithful");
		const alarms = faithful.filter(({ falseAlarm }) => falseAlarm).map(({ case: one }) => one.text);
		expect(alarms.slice(Math.floor(faithful.length * 0.005))).toEqual([]);
		const unknown = faithful.filter(({ recognized }) => !recognized).map(({ case: one }) => one.text);
		expect(unknown.slice(Math.floor(faithful.length * 0.02))).toEqual([]);
	});

	test("nothing else in a draft is called wrong", () => {
		const others = all.filter(({ case: one }) => one.expected !== "faithful");
		const alarms = others.filter(({ falseAlarm }) => falseAlarm).map(({ case: one }) => one.text);
		expect(alarms.slice(Math.floor(others.length * 0.005))).toEqual([]);
	});
});

/** What is aimed at, of the table put aside, on which nothing was tuned, as of the others. */
const least = 0.95;

describe.each(tables)("claims of the sentences (%s)", (_, rows) => {
	const { recall, precision, empty } = accuracyOf(rows.map(rowOutcomeOf));

	test("a third of them claim nothing", () => expect(empty / rows.length).toBeGreaterThan(0.3));
	test("hardly any claim is overlooked", () => expect(recall).toBeGreaterThanOrEqual(least));
	test("hardly any is found that is not there", () => expect(precision).toBeGreaterThanOrEqual(least));
});
