/** Chance that falls the same way every time. */
export interface Dice {
	/** A whole number from `low` to `high`, both included. */
	between(low: number, high: number): number;
	/** True as often as `share`, 0 to 1. */
	chance(share: number): boolean;
	/** One of them; throws when there is none. */
	of<Item>(items: readonly Item[]): Item;
}

/**
 * Dice that fall by their seed alone: Mulberry32, a generator of 32 bits of state by Tommy Ettinger (2017), public domain,
 * which passes gjrand's tests; more than enough to pick words.
 */
export function dice(seed: string): Dice {
	// FNV-1a, so that neighbouring seeds start far apart.
	let state = 0x811c9dc5;
	for (const character of seed) {
		state = Math.imul(state ^ (character.codePointAt(0) as number), 0x01000193);
	}
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	return {
		between,
		chance: (share) => next() < share,
		of(items) {
			if (items.length === 0) throw new Error("nothing to choose from");
			return items[between(0, items.length - 1)] as (typeof items)[number];
		},
	};
}
