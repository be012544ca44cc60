/** Which organization of the directory somebody means by a name they typed, or that stands in a tracker. Pure. */
import { type Names, parseAliases } from "./organization.ts";

export interface Listed extends Names {
	id: number;
	slug: string;
	aliases: string;
}

/** Without accents, capitals and punctuation. */
export function plain(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** A name without accents, capitals, punctuation and the article before it: what two spellings of it have in common. */
export const nameKey = (name: string): string => plain(name).replace(/^(?:the|le|la|les|l)\s+/, "");

/** All that an organization goes by: in full, abbreviated, by other names in use and by slug, in either language. */
const allNames = (one: Listed): string[] => [
	one.nameEn,
	one.nameFr,
	one.abbreviationEn,
	one.abbreviationFr,
	one.slug,
	...parseAliases(one.aliases),
];

/** Below this share of letters in common nobody would take one name for the other. */
const leastAlike = 0.35;

/** Looks names up in the organizations, given in the order in which equally good ones are to be named. */
export function directoryOf<One extends Listed>(organizations: readonly One[]) {
	const byKey = new Map<string, Set<One>>();
	const keysOf = new Map<One, string[]>();
	const byId = new Map<number, One>();
	const bySlug = new Map<string, One>();
	/** Made when it is asked for first. */
	let likeness: ReturnType<typeof likenessTo> | undefined;
	function add(one: One): void {
		const keys = [...new Set(allNames(one).map(nameKey))].filter((key) => key !== "");
		keysOf.set(one, keys);
		for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(one));
		byId.set(one.id, one);
		bySlug.set(one.slug, one);
		likeness = undefined;
	}
	for (const one of organizations) add(one);
	const named = (name: string) => [...(byKey.get(nameKey(name)) ?? [])];
	return {
		all: organizations,
		/** Several: the name is borne by more than one, and nobody can tell which is meant. */
		find(name: string): One[] {
			const whole = named(name);
			const [, outside = "", inside = ""] = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/.exec(name.trim()) ?? [];
			if (whole.length > 0 || inside === "") return whole;
			// "Department of National Defence (DND)".
			const [first, second] = [named(outside), named(inside)];
			if (first.length === 0 || second.length === 0) return [...first, ...second];
			return first.filter((one) => second.includes(one));
		},
		/**
		 * Those that may be meant by what was typed so far, or typed wrongly, at most `most`: the best first. One that bears
		 * the name, then those with a name that begins so, whose words begin so, that hold it, and that are spelled alike.
		 */
		nearest(text: string, most: number): One[] {
			const key = nameKey(text);
			if (key === "") return [];
			const words = key.split(" ");
			const distance = (name: string) => {
				if (name === key) return 0;
				if (name.startsWith(key)) return 1;
				if (words.every((word) => ` ${name}`.includes(` ${word}`))) return 2;
				return name.includes(key) ? 3 : null;
			};
			const ranked: { one: One; rank: number }[] = [];
			for (const [one, keys] of keysOf) {
				const rank = Math.min(...keys.map((name) => distance(name) ?? 9));
				if (rank < 9) ranked.push({ one, rank });
			}
			if (ranked.length === 0) {
				likeness ??= likenessTo([...keysOf.values()]);
				const alike = likeness(key);
				for (const [at, one] of [...keysOf.keys()].entries()) {
					const share = alike[at] as number;
					if (share >= leastAlike) ranked.push({ one, rank: 10 - share });
				}
			}
			// Sorting keeps the given order among equals.
			return ranked
				.sort((one, other) => one.rank - other.rank)
				.slice(0, most)
				.map(({ one }) => one);
		},
		/** One that was just put into the directory, as the last. */
		add,
		byId: (id: number): One | undefined => byId.get(id),
		bySlug: (slug: string): One | undefined => bySlug.get(slug),
	};
}

const pairsOf = (text: string): Set<string> => {
	const padded = ` ${text} `;
	return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
};

/**
 * How alike a text is to each of these, which have several names: Dice's coefficient over pairs of letters (Dice 1945) with the
 * best of its names, 0 to 1. Names are looked up by their pairs, so that only those with one in common are counted.
 */
function likenessTo(names: readonly (readonly string[])[]): (text: string) => number[] {
	const flat = names.flatMap((some, owner) => some.map((name) => ({ owner, pairs: pairsOf(name) })));
	const holding = new Map<string, number[]>();
	for (const [at, { pairs }] of flat.entries()) {
		for (const pair of pairs) {
			const list = holding.get(pair);
			if (list === undefined) holding.set(pair, [at]);
			else list.push(at);
		}
	}
	const sizes = flat.map(({ pairs }) => pairs.size);
	const owners = flat.map(({ owner }) => owner);
	return (text) => {
		const pairs = pairsOf(text);
		const common = new Uint32Array(sizes.length);
		for (const pair of pairs)
			for (const at of holding.get(pair) ?? []) common[at] = (common[at] as number) + 1;
		const best = new Array<number>(names.length).fill(0);
		for (const [at, count] of common.entries()) {
			const owner = owners[at] as number;
			const share = (2 * count) / (pairs.size + (sizes[at] as number));
			if (share > (best[owner] as number)) best[owner] = share;
		}
		return best;
	};
}

export type Directory<One extends Listed = Listed> = Omit<ReturnType<typeof directoryOf<One>>, "all">;
