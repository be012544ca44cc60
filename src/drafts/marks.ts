/**
 * Where a draft quotes: what stands between quotation marks of any kind, in a block quotation, or after a dialogue dash.
 * Marks pair within a block; an apostrophe is none. A quotation that goes on in the next paragraph, which then begins
 * with a mark again, is one, and so is one that only its attribution interrupts.
 */
import { isInterruption, withoutAttributions } from "./attribution.ts";
import type { Draft } from "./draft.ts";

export interface Span {
	readonly start: number;
	readonly end: number;
}

/** How many of some spans, in their order, begin at an offset or before it. Takes time by the logarithm of their number. */
export function countUpTo(spans: readonly Span[], offset: number): number {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle] as Span).start <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

export interface Quotation extends Span {
	/** What is quoted, without marks, in order. */
	readonly spans: readonly Span[];
	/** The same without what may be attributions within the marks, as French has them: each way to read them. */
	readonly cuts: readonly (readonly Span[])[];
	readonly form: "marks" | "blockquote" | "dialogue";
	/** It stands within another. */
	readonly isNested: boolean;
	/** It has its closing mark. */
	readonly isClosed: boolean;
	/** Indexes of the blocks in which it begins and ends. */
	readonly block: number;
	readonly lastBlock: number;
}

type Kind = "curly" | "straight" | "angle" | "singleAngle" | "low" | "single" | "straightSingle";

interface Open {
	kind: Kind;
	/** Of the opening mark. */
	at: number;
	block: number;
	/** Finished parts, of earlier blocks. */
	spans: Span[];
	/** Where the part that goes on begins. */
	from: number;
	depth: number;
}

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string) => character === "" || /[\s\u00a0\u202f]/u.test(character);
/** After which a mark opens. */
const isBefore = (character: string) => isSpace(character) || /[([{—–―/\-“‘«‹„:]/u.test(character);

/** An apostrophe at the beginning of a word: ’90s, ’tis, ’em. */
const leading = /^(?:\d\ds?|tis|twas|em|til|cause|n)(?![\p{L}\p{N}])/iu;

/** The quotations of a draft by where they begin; an outer one comes before those within it. */
export function quotationsOf(draft: Draft): Quotation[] {
	const { text, blocks } = draft;
	const found: Quotation[] = [];
	let carried: Open | null = null;
	for (const [index, block] of blocks.entries()) {
		const isQuote = block.kind === "blockquote";
		const scanned: { found: Quotation[]; open: Open | null } = scan(draft, index, carried);
		carried = continues(text, blocks[index + 1], scanned.open) ? scanned.open : null;
		if (scanned.open !== null && carried === null) scanned.found.push(closed(scanned.open, block.end, index));
		const own = joined(draft, scanned.found);
		const covers = () =>
			own.some(
				(one) => isBlank(text.slice(block.start, one.start)) && isBlank(text.slice(one.end, block.end)),
			);
		if (isQuote && !covers() && carried === null && !isBlank(text.slice(block.start, block.end))) {
			found.push(whole(block, index, "blockquote"), ...own.map((one) => ({ ...one, isNested: true })));
			continue;
		}
		const dash = /^\s*[—–―-]\s+/u.exec(text.slice(block.start, block.end));
		if (dash !== null && !own.some((one) => !one.isNested)) {
			const start = block.start + dash[0].length;
			if (start < block.end) {
				found.push(whole({ start, end: block.end }, index, "dialogue"));
			}
			continue;
		}
		found.push(...own);
	}
	return shallow(found)
		.filter(({ spans }) => spans.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))))
		.map((one) => ({ ...one, cuts: withoutAttributions(text, one.spans) }));
}

/** Nobody quotes whoever quotes whoever quotes somebody, more often than this: such marks are no quotations. */
const deepest = 5;

function shallow(found: readonly Quotation[]): Quotation[] {
	const ends: number[] = [];
	return found.filter(({ start, end }) => {
		while ((ends.at(-1) ?? start + 1) <= start) ends.pop();
		if (ends.length === deepest) return false;
		ends.push(end);
		return true;
	});
}

const isBlank = (text: string) => /^[\s\p{P}]*$/u.test(text);

function whole({ start, end }: Span, block: number, form: "blockquote" | "dialogue"): Quotation {
	const spans = [{ start, end }];
	return { start, end, spans, cuts: [], form, isNested: false, isClosed: true, block, lastBlock: block };
}

/** One that never closes goes to the end of its block. */
function closed(open: Open, end: number, block: number): Quotation {
	return {
		start: open.at,
		end,
		spans: [...open.spans, { start: open.from, end }],
		cuts: [],
		form: "marks",
		isNested: open.depth > 0,
		isClosed: false,
		block: open.block,
		lastBlock: block,
	};
}

const openers: Partial<Record<Kind, RegExp>> = {
	curly: /^\s*[“"]/u,
	straight: /^\s*["“]/u,
	angle: /^\s*[«»]/u,
	low: /^\s*„/u,
	single: /^\s*‘/u,
};

/** Press practice: a quotation of several paragraphs opens each of them, and closes the last. */
function continues(text: string, next: Span | undefined, open: Open | null): boolean {
	if (open === null || next === undefined) return false;
	return openers[open.kind]?.test(text.slice(next.start, Math.min(next.end, next.start + 8))) ?? false;
}

function scan(draft: Draft, index: number, carried: Open | null): { found: Quotation[]; open: Open | null } {
	const { text, blocks } = draft;
	const { start, end } = blocks[index] as Span;
	const found: Quotation[] = [];
	const stack: Open[] = [];
	/** How many of each kind are on the stack. */
	const opened: Partial<Record<Kind, number>> = {};
	const count = ({ kind }: Open, more: number) => {
		opened[kind] = (opened[kind] ?? 0) + more;
	};
	let first = start;
	if (carried !== null) {
		const mark = openers[carried.kind]?.exec(text.slice(start, Math.min(end, start + 8)))?.[0] ?? "";
		stack.push({ ...carried, from: start + mark.length });
		count(carried, 1);
		first = start + mark.length;
	}
	const isOpen = (kind: Kind) => (opened[kind] ?? 0) > 0;
	const open = (kind: Kind, at: number) => {
		const one = { kind, at, block: index, spans: [], from: at + 1, depth: stack.length };
		stack.push(one);
		count(one, 1);
	};
	const close = (at: number, ...kinds: Kind[]) => {
		if (!kinds.some(isOpen)) return;
		const place = stack.findLastIndex(({ kind }) => kinds.includes(kind));
		const one = stack[place] as Open;
		// What stands open above it was an apostrophe, or a mark without its pair.
		for (const closing of stack.splice(place)) count(closing, -1);
		found.push({ ...closed({ ...one, depth: place }, at, index), end: at + 1, isClosed: true });
	};
	for (let at = first; at < end; at += 1) {
		const character = text[at] as string;
		if (!/["“”„‟«»‹›‘’']/.test(character)) continue;
		const before = at === start ? "" : (text[at - 1] as string);
		const after = at + 1 < end ? (text[at + 1] as string) : "";
		switch (character) {
			case "“":
			case "‟":
				if (isOpen("low")) close(at, "low");
				else open("curly", at);
				break;
			case "”":
				close(at, "curly", "low", "straight");
				break;
			case "„":
				open("low", at);
				break;
			case "«":
				open("angle", at);
				break;
			case "»":
				close(at, "angle");
				break;
			case "‹":
				open("singleAngle", at);
				break;
			case "›":
				close(at, "singleAngle");
				break;
			case '"': {
				const looksOpening = isBefore(before) && !isSpace(after);
				if (isOpen("straight") && !(looksOpening && isLetter(after) && isSpace(before)))
					close(at, "straight");
				else if (looksOpening) open("straight", at);
				else if (isOpen("curly")) close(at, "curly");
				else if (isBefore(before) && text.slice(at + 1, end).includes('"')) open("straight", at);
				break;
			}
			default:
				single(character, at, before, after);
		}
	}
	function single(character: string, at: number, before: string, after: string): void {
		if (isLetter(before) && isLetter(after)) return;
		const rest = text.slice(at + 1, end);
		// ’17 is a year, unless a quotation begins with the number and ends somewhere.
		const isLeading =
			leading.test(rest.slice(0, 8)) &&
			!(/^\d\d(?!s)/.test(rest) && closesLater(rest, character === "‘" ? "’" : character));
		if (character === "‘") {
			if (!isLetter(before) && !isLeading) open("single", at);
			return;
		}
		const kind = character === "'" ? "straightSingle" : "single";
		if (character === "'" && isBefore(before) && !isSpace(after)) {
			if (!isLeading && !isOpen("straightSingle")) open("straightSingle", at);
			return;
		}
		if (!isOpen(kind)) return;
		// The officers’ mess: possessive, when a mark that can close follows before another opens.
		if (/s/i.test(before) && /^ \p{Ll}/u.test(rest) && closesLater(rest, character)) return;
		close(at, kind);
	}
	const last = stack.findLast(
		({ kind }) => kind !== "single" && kind !== "straightSingle" && kind !== "singleAngle",
	);
	// A single mark that stays open is an apostrophe, unless the next paragraph goes on with it.
	const single0 = stack.find(({ kind, at }) => kind === "single" && at === firstMark(text, start, end));
	const left = last ?? single0 ?? null;
	const kept = left !== null && (left === last || continues(text, blocks[index + 1], left)) ? left : null;
	if (kept !== null) {
		// Whatever closed within it is nested in it.
		if (continues(text, blocks[index + 1], kept)) kept.spans.push({ start: kept.from, end });
		return { found: inOrder(found), open: { ...kept, depth: 0 } };
	}
	return { found: inOrder(found), open: null };
}

const inOrder = (found: Quotation[]) =>
	found.sort((one, other) => one.start - other.start || other.end - one.end);

/** Where the block's first character that is no space stands. */
const firstMark = (text: string, start: number, end: number) =>
	start + text.slice(start, end).search(/\S|$/u);

function closesLater(rest: string, mark: string): boolean {
	for (let at = rest.indexOf(mark); at !== -1; at = rest.indexOf(mark, at + 1)) {
		if (rest.slice(0, at).includes("‘")) return false;
		const isInner = isLetter(rest[at - 1] ?? "") && isLetter(rest[at + 1] ?? "");
		if (!isInner) return true;
	}
	return false;
}

/** Quotations that only their attribution parts, as one: “We do not,” she said, “comment on leaks.” */
function joined({ text }: Draft, found: readonly Quotation[]): Quotation[] {
	const result: Quotation[] = [];
	let outer: Quotation | null = null;
	let place = -1;
	for (const one of found) {
		const inside = outer !== null && one.start < outer.end;
		if (!inside && outer !== null && outer.isClosed && isInterruption(text, outer, one)) {
			const both: Quotation = {
				...outer,
				end: one.end,
				spans: [...outer.spans, ...one.spans],
				isClosed: one.isClosed,
			};
			result[place] = both;
			outer = both;
			continue;
		}
		const kept: Quotation = { ...one, isNested: inside || one.isNested };
		result.push(kept);
		if (inside) continue;
		outer = kept;
		place = result.length - 1;
	}
	return result;
}
