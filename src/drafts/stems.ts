/**
 * What a text must hold for a pattern to fit it: letters in a row, read from the pattern itself. To look for these is
 * cheap, and most sentences hold none, so that few patterns are tried on any (after Cox, "Regular Expression Matching
 * with a Trigram Index", 2012). Patterns of plain text only (plain.ts): no flag but "g" changes what they fit.
 */

/** One of the strings of each set stands in whatever the pattern fits. */
export type Stems = readonly (readonly string[])[];

interface Part {
	/** All that the part can be, where that is little; null: much. */
	readonly exact: readonly string[] | null;
	/** Sets of which the part holds one each. */
	readonly sets: Stems;
}

const nothing: Part = { exact: [""], sets: [] };
const anything: Part = { exact: null, sets: [] };
/** Of how many strings a set may be, and how short one is that tells too little. */
const many = 12;
const short = 3;

/** Whoever holds a longer one holds the shorter within it. */
function shortest(set: readonly string[]): readonly string[] {
	const kept: string[] = [];
	for (const one of [...new Set(set)].sort((one, other) => one.length - other.length)) {
		if (!kept.some((shorter) => one.includes(shorter))) kept.push(one);
	}
	return kept;
}

const isTelling = (set: readonly string[]) => set.every((one) => one.length >= short);

/** What must stand in a text for a pattern to fit; empty: it may fit any. */
export function stemsOf({ source }: RegExp): Stems {
	let at = 0;

	function alternatives(): Part {
		const parts = [sequence()];
		while (source[at] === "|") {
			at += 1;
			parts.push(sequence());
		}
		if (parts.length === 1) return parts[0] as Part;
		const exact = parts.every((part) => part.exact !== null)
			? [...new Set(parts.flatMap((part) => part.exact ?? []))]
			: null;
		const best = parts.map(({ exact, sets }) => longest([...sets, ...(exact === null ? [] : [exact])]));
		const union = best.every((set) => set !== null) ? shortest(best.flatMap((set) => set ?? [])) : null;
		return {
			exact: exact !== null && exact.length <= many ? exact : null,
			sets: union === null ? [] : [union],
		};
	}

	function sequence(): Part {
		const sets: (readonly string[])[] = [];
		let exact: readonly string[] = [""];
		let isWhole = true;
		const close = () => {
			if (isTelling(exact)) sets.push(shortest(exact));
			exact = [""];
			isWhole = false;
		};
		while (at < source.length && source[at] !== "|" && source[at] !== ")") {
			const part = repeated();
			const joined = part.exact?.flatMap((next) => exact.map((one) => one + next));
			if (joined !== undefined && joined.length <= many) {
				exact = joined;
				continue;
			}
			close();
			sets.push(...part.sets);
			if (part.exact !== null) exact = part.exact;
		}
		if (isWhole) return { exact, sets };
		if (isTelling(exact)) sets.push(shortest(exact));
		return { exact: null, sets };
	}

	function repeated(): Part {
		const part = single();
		if (!"*+?{".includes(source[at] ?? "|")) return part;
		const times = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12));
		if (times === null) return part;
		at += times[0].length;
		if (times[1] === "?" || times[0].startsWith("{0,1}")) {
			return { exact: part.exact === null ? null : [...new Set(["", ...part.exact])], sets: [] };
		}
		const isOnce = times[1] === "+" || Number(times[2] ?? 0) > 0;
		return isOnce ? { exact: null, sets: setsOf(part) } : anything;
	}

	function single(): Part {
		const sign = source[at] as string;
		at += 1;
		if (sign === "(") return group();
		if (sign === "[") return classOf();
		if (sign === "^" || sign === "$") return nothing;
		if (sign === ".") return anything;
		if (sign !== "\\") return { exact: [sign], sets: [] };
		const escaped = source[at] as string;
		at += 1;
		if (/[bB]/.test(escaped)) return nothing;
		return /[a-zA-Z0-9]/.test(escaped) ? anything : { exact: [escaped], sets: [] };
	}

	function group(): Part {
		const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(at, at + 20))?.[0] ?? "";
		at += kind.length;
		const part = alternatives();
		at += 1;
		return /[=!]$/.test(kind) ? nothing : part;
	}

	function classOf(): Part {
		const letters: string[] = [];
		const isNegated = source[at] === "^";
		let isRange = false;
		for (; source[at] !== "]"; at += 1) {
			if (source[at] === "\\") at += 1;
			isRange ||= source[at] === "-" && source[at + 1] !== "]" && letters.length > 0;
			letters.push(source[at] as string);
		}
		const isPlain = !isNegated && !isRange && !/\\/.test(source.slice(at - letters.length, at));
		at += 1;
		return isPlain && letters.length <= 6 ? { exact: letters, sets: [] } : anything;
	}

	return setsOf(alternatives());
}

const setsOf = ({ exact, sets }: Part): Stems =>
	exact !== null && isTelling(exact) ? [...sets, shortest(exact)] : sets;

/** Of several sets the one that tells most. */
function longest(sets: Stems): readonly string[] | null {
	const least = (set: readonly string[]) => Math.min(8, ...set.map(({ length }) => length));
	const telling = sets
		.filter(isTelling)
		.sort((one, other) => least(other) - least(one) || one.length - other.length);
	return telling[0] ?? null;
}

/** Letters of which stems are told by their first; no text is passed over for it, some are tried in vain. */
const width = 32;
const told = 8;

/** Tells which of many patterns may fit a text. */
export class StemIndex {
	/** A tree of the stems' letters: where each letter leads from each node; 0: nowhere. */
	private next = new Int32Array(width * 1_024);
	/** The stem that ends at each node, and one more; 0: none. */
	private readonly ends: number[] = [0];
	private readonly needs: readonly (readonly (readonly number[])[])[];
	private count = 0;

	constructor(patterns: readonly RegExp[]) {
		this.needs = patterns.map((pattern) =>
			stemsOf(pattern).map((set) => [...new Set(set.map((stem) => this.add(stem.slice(0, told))))]),
		);
	}

	private add(stem: string): number {
		let node = 0;
		for (let at = 0; at < stem.length; at += 1) {
			const place = node * width + (stem.charCodeAt(at) % width);
			node = this.next[place] as number;
			if (node !== 0) continue;
			node = this.ends.length;
			this.ends.push(0);
			if (node * width >= this.next.length) {
				const larger = new Int32Array(this.next.length * 2);
				larger.set(this.next);
				this.next = larger;
			}
			this.next[place] = node;
		}
		if (this.ends[node] === 0) {
			this.count += 1;
			this.ends[node] = this.count;
		}
		return this.ends[node] as number;
	}

	/** The numbers of the patterns that may fit a text, in order. Takes time proportional to its length. */
	fitting(text: string): number[] {
		const found = new Uint8Array(this.count + 1);
		const { next, ends } = this;
		for (let start = 0; start < text.length; start += 1) {
			let node = next[text.charCodeAt(start) % width] as number;
			for (let at = start + 1; node !== 0; at += 1) {
				found[ends[node] as number] = 1;
				node = at < text.length ? (next[node * width + (text.charCodeAt(at) % width)] as number) : 0;
			}
		}
		found[0] = 0;
		const fitting: number[] = [];
		for (const [pattern, sets] of this.needs.entries()) {
			if (sets.every((set) => set.some((number) => found[number] === 1))) fitting.push(pattern);
		}
		return fitting;
	}
}
