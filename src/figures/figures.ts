/**
 * An organization's figures, from counts of what its inquiries came to. Everything here is pure.
 *
 * Counted are inquiries that were put, were not withdrawn, and whose deadline has passed: one that may still be answered
 * in time says nothing yet, whether or not somebody has replied, or the quick would be counted before the slow.
 */
import { type Reason, type ReplyKind, reasons, replyKinds } from "../vocabulary.ts";

/**
 * Fewer than this are a small sample, and called so. Below ten the 90th percentile by nearest rank is simply the longest
 * time there was, and one inquiry more or less moves a share by ten points or more.
 */
export const smallBelow = 10;

/** How often each value of a measure occurs, by measure; what does not occur is not in it. */
export type Counts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A part of a whole. */
export interface Share {
	/** 0 to 1; null when it rests on nothing. */
	share: number | null;
	count: number;
	/** How many it rests on. */
	n: number;
	small: boolean;
}

/** Where the middle and the long end of some values lie. */
export interface Spread {
	/** null when there are none. */
	median: number | null;
	p90: number | null;
	n: number;
	small: boolean;
}

export interface Figures {
	/** Inquiries counted. */
	asked: number;
	/** Any human reply came: an acknowledgement, a request for more time and a referral are such. */
	heardFrom: Share;
	/** A reply to the questions came, if only that they would not comment. */
	responded: Share;
	/** A reply of substance came: a statement, an interview, a denial, a partial answer, a lawyer's letter. */
	answered: Share;
	/** A response came by the deadline, of the inquiries that had one. */
	metDeadline: Share;
	/** Minutes to the first human reply, by the clock. */
	clock: Spread;
	/** The same within the organization's office hours. */
	office: Spread;
	/** Attempts up to the first human reply. */
	attempts: Spread;
	/** Questions declined, left out or met with no response, of those known to be answered or not. */
	unanswered: Share;
	/** Replies by kind, and reasons given in them: what occurs, in the order of the vocabulary. */
	kinds: [ReplyKind, number][];
	reasons: [Reason, number][];
	/** Replies, which the kinds and reasons are counted of. */
	replies: number;
}

export const shares = ["heardFrom", "responded", "answered", "metDeadline", "unanswered"] as const;
export const spreads = ["clock", "office", "attempts"] as const;

export function figuresFrom(counts: Counts): Figures {
	const of = (measure: string) => counts.get(measure) ?? new Map<number, number>();
	const reach = of("reach");
	const asked = total(reach);
	const reached = (least: number) =>
		shareOf(total(new Map([...reach].filter(([value]) => value >= least))), asked);
	const yes = (measure: string) => shareOf(of(measure).get(1) ?? 0, total(of(measure)));
	const named = <T extends string>(measure: string, names: readonly T[]) =>
		names
			.map((name): [T, number] => [name, total(of(`${measure}.${name}`))])
			.filter(([, count]) => count > 0);
	const kinds = named("kind", replyKinds);
	return {
		asked,
		heardFrom: reached(1),
		responded: reached(2),
		answered: reached(3),
		metDeadline: yes("deadline"),
		clock: spreadOf(of("clock")),
		office: spreadOf(of("office")),
		attempts: spreadOf(of("attempts")),
		unanswered: yes("question"),
		kinds,
		reasons: named("reason", reasons),
		replies: kinds.reduce((sum, [, count]) => sum + count, 0),
	};
}

const total = (values: ReadonlyMap<number, number>) =>
	[...values.values()].reduce((sum, count) => sum + count, 0);

function shareOf(count: number, n: number): Share {
	return { share: n === 0 ? null : count / n, count, n, small: n < smallBelow };
}

function spreadOf(values: ReadonlyMap<number, number>): Spread {
	const { n, at } = ranked(values);
	return { median: at(50), p90: at(90), n, small: n < smallBelow };
}

/**
 * The percentile of values that each occur so many times, by nearest rank: the smallest value that at least `percent` of
 * them do not exceed, always one that occurred (Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996, type 1).
 * Of an even number the median is the lower of the two in the middle. Null when there are none.
 */
export const percentile = (values: ReadonlyMap<number, number>, percent: number): number | null =>
	ranked(values).at(percent);

/** How many values there are, and their percentiles: in order once for all of them. */
function ranked(values: ReadonlyMap<number, number>) {
	const sorted = [...values].sort(([one], [other]) => one - other);
	const n = sorted.reduce((sum, [, count]) => sum + count, 0);
	const at = (percent: number): number | null => {
		const rank = Math.ceil((n * percent) / 100);
		let seen = 0;
		for (const [value, count] of sorted) {
			seen += count;
			if (seen >= rank && seen > 0) return value;
		}
		return null;
	};
	return { n, at };
}

// ---- distributions ----

/** Lengths of time that a newsroom tells apart, each from so many minutes on: an hour, four, eight, a day, two, a week. */
export const lengths = [0, 60, 240, 480, 1_440, 2_880, 10_080] as const;

/** How many first replies came within each length of time, and how many inquiries got none. */
export function timesIn(counts: Counts): { counts: number[]; none: number } {
	const within = new Array<number>(lengths.length).fill(0);
	for (const [minutes, count] of counts.get("clock") ?? []) {
		const at = lengths.findLastIndex((from) => minutes >= from);
		within[at] = (within[at] as number) + count;
	}
	return { counts: within, none: counts.get("reach")?.get(0) ?? 0 };
}

/** Attempts are told apart up to this many. */
export const mostAttempts = 5;

/** How many inquiries took 1, 2, … attempts, the last standing for that many or more. */
export function attemptsIn(counts: Counts): number[] {
	const taken = new Array<number>(mostAttempts).fill(0);
	for (const [attempts, count] of counts.get("attempts") ?? []) {
		const at = Math.min(attempts, mostAttempts) - 1;
		taken[at] = (taken[at] as number) + count;
	}
	return taken;
}
