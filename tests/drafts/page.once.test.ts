import fc from "fast-check";
import { blockKinds, type Draft } from "../../src/drafts/draft.ts";
import type { SetApart } from "../../src/drafts/findings.ts";
import type { KeptCheck } from "../../src/drafts/kept.ts";
import { countsOf, outcomeOf, withKey } from "../../src/drafts/outcomes.ts";
import { blockGroups, draftPage, type Segment, type Standing, standings } from "../../src/drafts/page.ts";
import { type GivenFinding, madeCheck } from "./made.ts";

type Placed = { number: number; start: number; end: number; standing: Standing };

/** A draft of these texts, a line feed between each and the next. */
function draftOf(texts: readonly string[], kinds: readonly Draft["blocks"][number]["kind"][] = []): Draft {
	let start = 0;
	const blocks = texts.map((text, index) => {
		const block = { kind: kinds[index] ?? ("paragraph" as const), start, end: start + text.length };
		start = block.end + 1;
		return block;
	});
	return { text: texts.join("\n"), blocks, notes: [] };
}

const shown = (draft: Draft, findings: readonly Placed[], setApart: readonly SetApart[] = []) =>
	blockGroups(draft, findings, setApart, null).flatMap(({ blocks }) => blocks);

describe("a draft in pieces", () => {
	const drafts = fc
		.array(fc.tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), fc.nat(6)), {
			minLength: 1,
			maxLength: 6,
		})
		.map((made) =>
			draftOf(
				made.map(([text]) => text.replaceAll("\n", " ")),
				made.map(([, kind]) => blockKinds[kind] ?? "paragraph"),
			),
		);
	const cases = drafts.chain((draft) => {
		const offset = fc.nat(draft.text.length);
		const range = fc.tuple(offset, offset).map(([one, other]) => ({
			start: Math.min(one, other),
			end: Math.max(one, other),
		}));
		return fc.record({
			draft: fc.constant(draft),
			findings: fc
				.array(fc.tuple(range, fc.constantFrom(...standings)), { maxLength: 8 })
				.map((made): Placed[] =>
					made.map(([at, standing], index) => ({ ...at, standing, number: index + 1 })),
				),
			setApart: fc.array(
				range.map((at): SetApart => ({ ...at, why: "title" })),
				{ maxLength: 3 },
			),
		});
	});

	test("holds every character of each block once and in order, whatever lies over it", () => {
		fc.assert(
			fc.property(cases, ({ draft, findings, setApart }) => {
				const texts = shown(draft, findings, setApart).map(({ segments }) =>
					segments.map(({ text }) => text).join(""),
				);
				expect(texts).toEqual(draft.blocks.map(({ start, end }) => draft.text.slice(start, end)));
			}),
		);
	});

	test("each finding lies over its passage and nothing else, begins and ends once, and can be got to", () => {
		fc.assert(
			fc.property(cases, ({ draft, findings, setApart }) => {
				const blocks = shown(draft, findings, setApart);
				const all = blocks.flatMap(({ segments }) => segments);
				for (const { number, start, end } of findings) {
					const isOver = ({ covers }: Segment) => covers.includes(number);
					const words = blocks.map(({ segments }) =>
						segments
							.filter(isOver)
							.map(({ text }) => text)
							.join(""),
					);
					// Between two blocks there is a line feed that belongs to neither.
					const passage = draft.blocks.map((block) =>
						end > start ? draft.text.slice(Math.max(start, block.start), Math.min(end, block.end)) : "",
					);
					expect(words).toEqual(passage.map((text, index) => (isOutside(draft, index) ? "" : text)));
					const covered = all.filter(isOver);
					expect(all.filter(({ begins }) => begins.includes(number))).toEqual(covered.slice(0, 1));
					const last = covered.at(-1);
					if (last !== undefined) expect(last.ends).toContain(number);
					function isOutside({ blocks }: Draft, index: number) {
						const block = blocks[index];
						return block === undefined || block.end <= start || block.start >= end;
					}
				}
				// The worst of those that lie there is the one that a reader is led to.
				for (const { covers, top, standing } of all) {
					expect(top === null).toBe(covers.length === 0);
					const over = findings.filter(({ number }) => covers.includes(number));
					const worst = standings.find((one) => over.some((finding) => finding.standing === one)) ?? null;
					expect(standing).toBe(worst);
				}
			}),
		);
	});

	test("the shorter of two findings that are as bad is the one that a reader is led to", () => {
		const draft = draftOf(["He said they said “no” twice."]);
		const [block] = shown(draft, [
			{ number: 1, start: 3, end: 28, standing: "wrong" },
			{ number: 2, start: 18, end: 22, standing: "wrong" },
			{ number: 3, start: 18, end: 22, standing: "right" },
		]);
		expect(block?.segments.map(({ text, top, isContinued, ends }) => [text, top, isContinued, ends])).toEqual(
			[
				["He ", null, false, []],
				["said they said ", 1, false, []],
				["“no”", 2, false, [2, 3]],
				[" twice", 1, true, [1]],
				[".", null, false, []],
			],
		);
	});

	test("what follows each other of one kind stands together", () => {
		const draft = draftOf(
			["Title", "one", "two", "a", "b"],
			["heading", "list_item", "list_item", "table_cell", "table_cell"],
		);
		expect(blockGroups(draft, [], [], null).map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
			["heading", 1],
			["list_item", 2],
			["table_cell", 2],
		]);
	});
});

// ---- beside the check before ----

let lastId = 0;
function checkOf(text: string, given: GivenFinding[], more: Partial<KeptCheck> = {}): KeptCheck {
	const made = madeCheck(text, given);
	const findings = made.checked.findings.map(withKey);
	const outcomes = findings.map(outcomeOf);
	lastId += 1;
	return {
		id: lastId,
		at: new Date("2017-02-16T21:42:00Z"),
		logNumber: 1,
		by: { id: 1, name: "Edith Editor" },
		source: "text",
		fileName: "",
		words: 0,
		sha256: "",
		counts: countsOf(outcomes),
		outcomes,
		discarded: null,
		content: { draft: draftOf(text.split("\n")), findings, setApart: [] },
		accepted: new Map(),
		...more,
	};
}

const acceptance = { id: 1, why: "It was in the paper.", by: { id: 1, name: "Edith" }, at: new Date(0) };
const keyOf = ({ outcomes }: KeptCheck, index: number) => outcomes[index]?.key ?? "";

describe("beside the check before", () => {
	const before = checkOf("“One,” he said.\n“Two,” he said.\nCSIS declined.", [
		{ passage: "“One,”" },
		{ passage: "“Two,”", verdict: "exact" },
		{ passage: "CSIS declined", kind: "claim", verdict: "contradicted" },
	]);

	test("a finding is new, or known, or says something else than before; what is not found again is gone", () => {
		const check = checkOf("“One,” he said.\nCSIS declined.\n“Three,” he added.", [
			{ passage: "“One,”" },
			{ passage: "CSIS declined", kind: "claim", verdict: "supported" },
			{ passage: "“Three,”" },
		]);
		const { findings, since } = draftPage(check, before);
		expect(findings.map(({ passage, isNew, was }) => [passage, isNew, was])).toEqual([
			["“One,”", false, null],
			["CSIS declined", true, "contradicted"],
			["“Three,”", true, null],
		]);
		expect(since?.newCount).toBe(2);
		expect(since?.gone).toEqual([{ verdict: "exact", passage: "“Two,”" }]);
	});

	test("changed paragraphs are marked, moved ones are not", () => {
		const check = checkOf("CSIS declined.\n“One,” he said again.\n“Two,” he said.", []);
		const { draft, since } = draftPage(check, before);
		expect(draft?.flatMap(({ blocks }) => blocks.map(({ isChanged }) => isChanged))).toEqual([
			false,
			true,
			false,
		]);
		expect(since?.changedBlocks).toBe(1);
	});

	test("the first check of a story has nothing new, and nothing changed", () => {
		const { findings, since, draft } = draftPage(before, null);
		expect(since).toBeNull();
		expect(findings.some(({ isNew }) => isNew)).toBe(false);
		expect(draft?.[0]?.blocks.some(({ isChanged }) => isChanged)).toBe(false);
	});

	test("of a draft that was discarded it is known what went, but not its words", () => {
		const check = checkOf("Nothing.", []);
		const { since } = draftPage(check, { ...before, content: null });
		expect(since?.gone.map(({ passage }) => passage)).toEqual([null, null, null]);
		expect(since?.changedBlocks).toBeNull();
	});
});

describe("what was accepted", () => {
	const check = checkOf("“One,” he said. “Two,” he said.", [
		{ passage: "“One,”", verdict: "altered" },
		{ passage: "“Two,”", verdict: "exact" },
	]);

	test("is neither wrong nor right, but kept, with its reason", () => {
		const accepted = new Map([[keyOf(check, 0), acceptance]]);
		const { counts, findings } = draftPage({ ...check, accepted }, null);
		expect(counts).toEqual({ wrong: 0, verify: 0, kept: 1, right: 1 });
		expect(findings[0]?.acceptance?.why).toBe("It was in the paper.");
	});

	test("and right by now is right", () => {
		const accepted = new Map([[keyOf(check, 1), acceptance]]);
		expect(draftPage({ ...check, accepted }, null).counts).toEqual({
			wrong: 1,
			verify: 0,
			kept: 0,
			right: 1,
		});
	});
});

test("some findings are shown under the numbers that they have among all", () => {
	const check = checkOf("“One,” he said. “Two,” he said. “Three.”", [
		{ passage: "“One,”" },
		{ passage: "“Two,”", verdict: "altered" },
		{ passage: "“Three.”", verdict: "exact" },
	]);
	const { findings, counts, draft } = draftPage(check, null, "wrong");
	expect(findings.map(({ number }) => number)).toEqual([2]);
	expect(counts).toEqual({ wrong: 1, verify: 1, kept: 0, right: 1 });
	const marked = draft?.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments)) ?? [];
	expect(marked.filter(({ top }) => top !== null).map(({ text }) => text)).toEqual(["“Two,”"]);
});

test("a draft that is not kept has its outcomes, without a word of it", () => {
	const check = checkOf("“One,” he said.", [{ passage: "“One,”", verdict: "altered" }]);
	const page = draftPage({ ...check, content: null }, null);
	expect([page.draft, page.findings]).toEqual([null, []]);
	expect(page.outcomes.map(({ verdict, standing }) => [verdict, standing])).toEqual([["altered", "wrong"]]);
	expect(JSON.stringify(page)).not.toContain("One");
});
