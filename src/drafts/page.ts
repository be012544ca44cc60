/** What the page of a draft check shows: the draft in pieces that carry its findings, and what changed since the check before. */
import type { Block, BlockKind, Draft } from "./draft.ts";
import { type Finding, type SetApart, type Verdict, type Weight, weightOf } from "./findings.ts";
import type { Acceptance, KeptCheck, KeptFinding, Outcome } from "./kept.ts";

/** How a finding stands on the page: by its weight, or kept as it is with somebody's reason. */
export const standings = ["wrong", "verify", "kept", "right"] as const;

export type Standing = Weight | "kept";

/** Which findings are shown. */
export const shows = ["all", ...standings] as const;

export type Show = (typeof shows)[number];

/** A stretch of the draft's text over which the same findings lie. */
export interface Segment {
	readonly text: string;
	/** The numbers of all findings that lie over it, ascending. */
	readonly covers: readonly number[];
	/** The one that it leads to and is coloured by: the worst of them, and of two as bad the one within the other. */
	readonly top: number | null;
	readonly standing: Standing | null;
	/** The text of `top` led there before: one step of the keyboard for each finding is enough. */
	readonly isContinued: boolean;
	/** Findings that begin, and that end, with this segment. */
	readonly begins: readonly number[];
	readonly ends: readonly number[];
	readonly setApart: SetApart["why"] | null;
}

export interface PageBlock {
	/** Without a gap, in order, and nothing twice: together they are the text of the block. */
	readonly segments: readonly Segment[];
	/** The previous draft had no block of this text. */
	readonly isChanged: boolean;
}

/** Blocks of one kind that follow each other: the items of a list, the cells of a table. */
export interface BlockGroup {
	readonly kind: BlockKind;
	readonly blocks: readonly PageBlock[];
}

interface Standings {
	/** Its place among all findings of the check, from 1: the same whichever are shown. */
	readonly number: number;
	readonly standing: Standing;
	readonly acceptance: Acceptance | null;
	/** The previous check did not have it. */
	readonly isNew: boolean;
}

export interface PageFinding extends KeptFinding, Standings {
	/** The verdict of the previous check on the same words, where it was another. */
	readonly was: Verdict | null;
	/** It has a place in the text. */
	readonly isPlaced: boolean;
}

export interface PageOutcome extends Outcome, Standings {}

/** A finding of the previous check that this one has no more. */
export interface GoneFinding {
	readonly verdict: Verdict;
	/** Null: the words of that draft were not kept. */
	readonly passage: string | null;
}

export interface DraftPage {
	/** Of all findings, whichever are shown. */
	readonly counts: Readonly<Record<Standing, number>>;
	readonly show: Show;
	/** Null: the draft's words are not kept. */
	readonly draft: readonly BlockGroup[] | null;
	/** Those shown, in the order of the text; none where the draft's words are not kept. */
	readonly findings: readonly PageFinding[];
	/** What is known of each finding when the words are not kept; none where they are. */
	readonly outcomes: readonly PageOutcome[];
	/** Null: there is no check before this one. */
	readonly since: {
		readonly newCount: number;
		readonly gone: readonly GoneFinding[];
		/** Null: one of the two drafts is not kept. */
		readonly changedBlocks: number | null;
	} | null;
}

/** The page of a check beside the one before it (null: there is none), showing all findings or those of one standing. */
export function draftPage(check: KeptCheck, previous: KeptCheck | null, show: Show = "all"): DraftPage {
	const known = new Set(previous?.outcomes.map(({ key }) => key));
	const standingOf = (key: string, weight: Weight, number: number): Standings => ({
		number,
		acceptance: check.accepted.get(key) ?? null,
		standing: standingIn(check, { key, weight }),
		isNew: previous !== null && !known.has(key),
	});
	const { content } = check;
	const shown = (one: Standings) => show === "all" || one.standing === show;
	const earlier = earlierFindings(check, previous);
	const findings = (content?.findings ?? []).map(
		(finding, index): PageFinding => ({
			...finding,
			...standingOf(finding.key, weightOf(finding), index + 1),
			was: earlier.replacedBy(finding),
			isPlaced: finding.end > finding.start,
		}),
	);
	const outcomes =
		content === null
			? check.outcomes.map(
					(outcome, index): PageOutcome => ({
						...outcome,
						...standingOf(outcome.key, outcome.weight, index + 1),
					}),
				)
			: [];
	const all: readonly Standings[] = content === null ? outcomes : findings;
	const before = previous?.content?.draft ?? null;
	const groups =
		content === null ? null : blockGroups(content.draft, findings.filter(shown), content.setApart, before);
	return {
		counts: countsOf(all),
		show,
		draft: groups,
		findings: findings.filter(shown),
		outcomes: outcomes.filter(shown),
		since:
			previous === null
				? null
				: {
						newCount: all.filter((one) => one.isNew).length,
						gone: earlier.gone,
						changedBlocks:
							groups === null || before === null
								? null
								: groups.flatMap(({ blocks }) => blocks).filter((block) => block.isChanged).length,
					},
	};
}

const countsOf = (all: readonly { readonly standing: Standing }[]): DraftPage["counts"] => {
	const counted = (standing: Standing) => all.filter((one) => one.standing === standing).length;
	return {
		wrong: counted("wrong"),
		verify: counted("verify"),
		kept: counted("kept"),
		right: counted("right"),
	};
};

/** Nobody needs to keep what is right: a reason given when it was not is no news any more. */
const standingIn = (
	{ accepted }: Pick<KeptCheck, "accepted">,
	{ key, weight }: Pick<Outcome, "key" | "weight">,
): Standing => (accepted.has(key) && weight !== "right" ? "kept" : weight);

/** How many findings of a check stand how, without looking at its draft. */
export const standingsOf = (check: Pick<KeptCheck, "accepted" | "outcomes">): DraftPage["counts"] =>
	countsOf(check.outcomes.map((outcome) => ({ standing: standingIn(check, outcome) })));

/** What the previous check found and this one does not: gone, or said otherwise of the same words. */
function earlierFindings(check: KeptCheck, previous: KeptCheck | null) {
	const keys = new Set(check.outcomes.map(({ key }) => key));
	const words = new Map(previous?.content?.findings.map((finding) => [finding.key, finding]));
	const wordsOf = ({ kind, passage }: Pick<Finding, "kind" | "passage">) => `${kind} ${passage}`;
	const now = new Set(check.content?.findings.map(wordsOf));
	const replaced = new Map<string, Verdict>();
	const gone: GoneFinding[] = [];
	for (const { key, verdict } of previous?.outcomes ?? []) {
		if (keys.has(key)) continue;
		const finding = words.get(key);
		if (finding !== undefined && now.has(wordsOf(finding))) replaced.set(wordsOf(finding), verdict);
		else gone.push({ verdict, passage: finding?.passage ?? null });
	}
	const before = new Set(previous?.outcomes.map(({ key }) => key));
	return {
		gone,
		replacedBy(finding: KeptFinding): Verdict | null {
			const verdict = before.has(finding.key) ? undefined : replaced.get(wordsOf(finding));
			return verdict === undefined || verdict === finding.verdict ? null : verdict;
		},
	};
}

// ---- the text in pieces ----

type Placed = Pick<PageFinding, "number" | "start" | "end" | "standing">;

/**
 * The blocks of a draft cut wherever a finding, or something set apart, begins or ends.
 *
 * @param findings in any order; those that lie over no text of a block leave no trace
 * @param before the previous draft, to mark what changed; null marks nothing
 */
export function blockGroups(
	draft: Draft,
	findings: readonly Placed[],
	setApart: readonly SetApart[],
	before: Draft | null,
): BlockGroup[] {
	const textsBefore = before && new Set(before.blocks.map(({ start, end }) => before.text.slice(start, end)));
	const cutter = new Cutter(draft.text, findings, setApart);
	const groups: { kind: BlockKind; blocks: PageBlock[] }[] = [];
	for (const block of draft.blocks) {
		const made: PageBlock = {
			segments: cutter.cut(block),
			isChanged: textsBefore !== null && !textsBefore.has(draft.text.slice(block.start, block.end)),
		};
		const last = groups.at(-1);
		if (last?.kind === block.kind) last.blocks.push(made);
		else groups.push({ kind: block.kind, blocks: [made] });
	}
	return groups;
}

type Span = { readonly start: number; readonly end: number };

const byStart = (one: Span, other: Span) => one.start - other.start || one.end - other.end;

/** Goes through a text once, from its first block to its last. */
class Cutter {
	private readonly text: string;
	private readonly findings: readonly Placed[];
	private readonly setApart: readonly SetApart[];
	/** How many of each have been met. */
	private met = { findings: 0, setApart: 0 };
	private open: { findings: Placed[]; setApart: SetApart[] } = { findings: [], setApart: [] };
	/** Findings whose first words have been shown, and those that the text has led to. */
	private readonly begun = new Set<number>();
	private readonly led = new Set<number>();

	constructor(text: string, findings: readonly Placed[], setApart: readonly SetApart[]) {
		this.text = text;
		this.findings = findings.filter(({ start, end }) => end > start).sort(byStart);
		this.setApart = setApart.filter(({ start, end }) => end > start).sort(byStart);
	}

	cut({ start, end }: Block): Segment[] {
		const segments: Segment[] = [];
		for (let at = start; at < end; ) {
			this.goTo(at);
			const next = this.nextCut(at, end);
			segments.push(this.segment(at, next, end));
			at = next;
		}
		return segments;
	}

	private goTo(at: number): void {
		for (; (this.findings[this.met.findings]?.start ?? Infinity) <= at; this.met.findings++) {
			this.open.findings.push(this.findings[this.met.findings] as Placed);
		}
		for (; (this.setApart[this.met.setApart]?.start ?? Infinity) <= at; this.met.setApart++) {
			this.open.setApart.push(this.setApart[this.met.setApart] as SetApart);
		}
		this.open.findings = this.open.findings.filter((one) => one.end > at);
		this.open.setApart = this.open.setApart.filter((one) => one.end > at);
	}

	private nextCut(at: number, end: number): number {
		const starts = [this.findings[this.met.findings]?.start, this.setApart[this.met.setApart]?.start];
		const ends = [...this.open.findings, ...this.open.setApart].map((one) => one.end);
		return [...starts, ...ends].reduce<number>(
			(first, one) => (one !== undefined && one > at && one < first ? one : first),
			end,
		);
	}

	private segment(start: number, end: number, blockEnd: number): Segment {
		const over = this.open.findings;
		const top = worst(over);
		const begins = over.filter(({ number }) => !this.begun.has(number)).map(({ number }) => number);
		for (const number of begins) this.begun.add(number);
		const isContinued = top !== null && this.led.has(top.number);
		if (top !== null) this.led.add(top.number);
		// What ends in the line feed after a block, or in one between two blocks, shows its end with the block's.
		const isLast = (one: Placed) => one.end === end || (end === blockEnd && this.endsBefore(one, end));
		return {
			text: this.text.slice(start, end),
			covers: over.map(({ number }) => number).sort((one, other) => one - other),
			top: top?.number ?? null,
			standing: top?.standing ?? null,
			isContinued,
			begins,
			ends: over
				.filter(isLast)
				.map(({ number }) => number)
				.sort((one, other) => one - other),
			setApart: this.open.setApart[0]?.why ?? null,
		};
	}

	/** Whether only white space of a finding is left from there on. */
	private endsBefore(one: Placed, at: number): boolean {
		return one.end - at < 100 && this.text.slice(at, one.end).trim() === "";
	}
}

function worst(findings: readonly Placed[]): Placed | null {
	const [first] = [...findings].sort(
		(one, other) =>
			standings.indexOf(one.standing) - standings.indexOf(other.standing) ||
			one.end - one.start - (other.end - other.start) ||
			one.number - other.number,
	);
	return first ?? null;
}
