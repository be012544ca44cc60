import * as fc from "fast-check";
import { countsIn, figureOf, toStep } from "../../src/figures/figure.ts";
import { attemptsIn, figuresFrom, percentile, smallBelow, timesIn } from "../../src/figures/figures.ts";
import {
	addTo,
	each,
	formatCounts,
	type MutableCounts,
	parseCounts,
	together,
} from "../../src/figures/tally.ts";
import { deriveState, deriveStored, type InquiryFacts } from "../../src/inquiries/inquiry.ts";
import { reasons } from "../../src/vocabulary.ts";
import { inquiries } from "../inquiries/events.ts";

const hours = { zone: "America/Toronto", days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00", region: "" };
const withReasons = (facts: InquiryFacts) => ({
	...facts,
	replies: facts.replies.map((reply, index) => ({ ...reply, reason: reasons[index] ?? "" })),
});
const figure = (facts: InquiryFacts) => figureOf(withReasons(facts), hours, []);

describe("a percentile", () => {
	const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
	const counted = (list: readonly number[]) => {
		const counts = new Map<number, number>();
		for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
		return counts;
	};

	test.each([
		[[3], 3, 3],
		[[1, 2], 1, 2],
		[[5, 1, 3], 3, 5],
		[[1, 2, 3, 4], 2, 4],
		// Ranks ⌈0.5 · 10⌉ = 5 and ⌈0.9 · 10⌉ = 9.
		[[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 50, 90],
		[[7, 7, 7, 1], 7, 7],
	])("of %j is %d and %d", (list, median, p90) => {
		expect([percentile(counted(list), 50), percentile(counted(list), 90)]).toEqual([median, p90]);
	});

	test("is a value that occurred, the smallest that enough of them do not exceed", () => {
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 100 }), (list, percent) => {
				const found = percentile(counted(list), percent) as number;
				const upTo = (limit: number) => list.filter((value) => value <= limit).length / list.length;
				expect(list).toContain(found);
				expect(upTo(found)).toBeGreaterThanOrEqual(percent / 100 - 1e-9);
				expect(list.filter((value) => value < found).length / list.length).toBeLessThan(percent / 100);
			}),
		);
	});

	test("of nothing is nothing", () => expect(percentile(new Map(), 50)).toBeNull());
});

test("a time is told rounded down, by less than a twentieth, and the longer is never told as the shorter", () => {
	fc.assert(
		fc.property(fc.nat(600_000), fc.nat(600_000), (one, other) => {
			expect(toStep(one)).toBeLessThanOrEqual(one);
			expect((one - toStep(one)) * 20).toBeLessThan(Math.max(one, 1));
			expect(toStep(toStep(one))).toBe(toStep(one));
			if (one <= other) expect(toStep(one)).toBeLessThanOrEqual(toStep(other));
		}),
	);
	expect([59, 119, 124, 599, 614, 2_879, 2_939, 43_199, 44_639].map(toStep)).toEqual([
		59, 119, 120, 595, 600, 2_865, 2_880, 43_140, 43_200,
	]);
});

describe("what an inquiry counts with", () => {
	test("is nothing for one that was never put, and for one that was withdrawn", () => {
		fc.assert(
			fc.property(inquiries, (facts) => {
				const counts = deriveStored(facts).putAt !== null && !facts.withdrawn;
				expect(countsIn(figure(facts)).length > 0).toBe(counts);
			}),
		);
	});

	test("agrees with its state: silence is no reply, and an acknowledgement or a referral is no response", () => {
		const reachOf = { waiting: 0, acknowledged: 1, referred: 1, declined: 2, partial: 3, answered: 3 };
		fc.assert(
			fc.property(inquiries, (facts) => {
				const { month, reach } = figure(facts);
				if (month === null) return;
				expect(reach).toBe(reachOf[deriveState(facts) as keyof typeof reachOf]);
			}),
		);
	});

	test("has a time only if a person replied after it was put, and no more office hours than hours", () => {
		fc.assert(
			fc.property(inquiries, (facts) => {
				const { reach, clockMinutes, officeMinutes, attempts, questions, unanswered, metDeadline } =
					figure(facts);
				if (clockMinutes !== null) expect(reach).toBeGreaterThan(0);
				expect([officeMinutes === null, attempts === null]).toEqual([
					clockMinutes === null,
					clockMinutes === null,
				]);
				expect(officeMinutes ?? 0).toBeLessThanOrEqual(clockMinutes ?? 0);
				expect(attempts ?? 1).toBeGreaterThan(0);
				expect(unanswered).toBeLessThanOrEqual(questions);
				if (metDeadline) expect(reach).toBeGreaterThanOrEqual(2);
			}),
		);
	});
});

describe("figures", () => {
	const counts = fc.array(inquiries, { maxLength: 30 }).map((all) => {
		const sum: MutableCounts = new Map();
		for (const facts of all) addTo(sum, countsIn(figure(facts)), 1);
		return sum;
	});

	test("rest on counts that are kept as they were, and taken away again leave nothing", () => {
		fc.assert(
			fc.property(counts, (some) => {
				expect(parseCounts(formatCounts(some))).toEqual(some);
				const more = together([some, some]) as MutableCounts;
				addTo(more, each(some), -1);
				expect(formatCounts(more)).toBe(formatCounts(some));
				addTo(more, each(some), -1);
				expect(more.size).toBe(0);
			}),
		);
	});

	test("are parts of their wholes, in the order that their definitions imply, and small samples are called so", () => {
		fc.assert(
			fc.property(counts, (some) => {
				const found = figuresFrom(some);
				const { asked, heardFrom, responded, answered, metDeadline, unanswered } = found;
				for (const { share, count, n, small } of [heardFrom, responded, answered, metDeadline, unanswered]) {
					expect(count).toBeLessThanOrEqual(n);
					expect(share).toBe(n === 0 ? null : count / n);
					expect(small).toBe(n < smallBelow);
				}
				expect([answered.count <= responded.count, responded.count <= heardFrom.count]).toEqual([true, true]);
				expect(heardFrom.n).toBe(asked);
				expect(found.clock.n).toBeLessThanOrEqual(heardFrom.count);
				expect((found.clock.median ?? 0) <= (found.clock.p90 ?? 0)).toBe(true);
				expect(found.kinds.reduce((sum, [, count]) => sum + count, 0)).toBe(found.replies);
			}),
		);
	});

	test("lose nobody in a distribution", () => {
		fc.assert(
			fc.property(counts, (some) => {
				const sum = (list: number[]) => list.reduce((all, one) => all + one, 0);
				const { asked, heardFrom, clock, attempts } = figuresFrom(some);
				expect(sum(timesIn(some).counts)).toBe(clock.n);
				expect(timesIn(some).none).toBe(asked - heardFrom.count);
				expect(sum(attemptsIn(some))).toBe(attempts.n);
			}),
		);
	});

	test("that rest on nothing are nothing, not nought", () => {
		expect(figuresFrom(new Map())).toMatchObject({
			asked: 0,
			responded: { share: null, n: 0 },
			clock: { median: null, p90: null, n: 0 },
		});
	});
});
