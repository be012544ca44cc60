/**
 * Text as words. Typography never makes two words different, and everything else does: apostrophes, hyphens, ligatures,
 * soft hyphens, composed or combining accents and thousands separators are undone; a letter, a digit, an accent, a
 * sign of money or of degree is not.
 */

/** A text's words in order. The arrays are of one length; offsets are UTF-16 code units, end exclusive. */
export interface Words {
	readonly source: string;
	/** By the lexicon: equal for words that differ by typography or by capitals alone. */
	readonly ids: number[];
	readonly starts: number[];
	readonly ends: number[];
}

/** Numbers words, so that they are compared and indexed as numbers. */
export class Lexicon {
	private readonly known = new Map<string, number>();
	private readonly texts: string[] = [];
	private readonly folds: string[] = [];
	private readonly foldIds: number[] = [];
	/** Of words as they stand in a text; -1: a word of nothing but what is not seen. */
	private readonly raw = new Map<string, number>();

	id(text: string): number {
		const known = this.known.get(text);
		if (known !== undefined) return known;
		const id = this.texts.length;
		this.known.set(text, id);
		this.texts.push(text);
		const fold = withoutAccents(text);
		this.folds.push(fold);
		this.foldIds.push(id);
		if (fold !== text) this.foldIds[id] = this.id(fold);
		return id;
	}

	/** The number of a word as it stands in a text; -1 when nothing of it is seen. */
	idOf(raw: string): number {
		const known = this.raw.get(raw);
		if (known !== undefined) return known;
		const text = normal(raw);
		const id = text === "" ? -1 : this.id(text);
		this.raw.set(raw, id);
		return id;
	}

	text(id: number): string {
		return this.texts[id] as string;
	}

	/** Without accents. */
	fold(id: number): string {
		return this.folds[id] as string;
	}

	/** The number of the word without its accents. */
	foldId(id: number): number {
		return this.foldIds[id] as number;
	}

	get size(): number {
		return this.texts.length;
	}
}

const apostrophes = "'’ʼ‘‛`´′＇";
const unseen = "\u00ad\u200b-\u200d\u2060\ufeff";
const letter = `[\\p{L}\\p{M}\\p{N}${unseen}]`;
const thousands = "[ \u00a0\u202f\u2009,]";

/**
 * A number with its separators and its sign, a word with its inner apostrophes, or a sign that changes what is said.
 * Hyphens part words: "follow-up" is "follow up".
 */
const wordPattern = new RegExp(
	[
		`(?<![\\p{L}\\p{N}])(?:(?<=^|[\\s(])[-−](?=\\d))?(?:\\d{1,3}(?:${thousands}\\d{3})+(?!\\d)|\\d+)(?:[.,:]\\d+)*(?![\\p{L}\\p{M}\\d])`,
		`[\\p{L}\\p{N}]${letter}*(?:[${apostrophes}][${unseen}]*[\\p{L}\\p{N}]${letter}*)*`,
		"[$€£¥%‰°&@#+=§]",
	].join("|"),
	"uy",
);

/** French words that lose their vowel before the next, which is a word of its own. */
const elided = new RegExp(
	`^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)[${apostrophes}](?=\\p{L})`,
	"iu",
);

const ligatures: Record<string, string> = {
	ﬀ: "ff",
	ﬁ: "fi",
	ﬂ: "fl",
	ﬃ: "ffi",
	ﬄ: "ffl",
	ﬅ: "st",
	ﬆ: "st",
	œ: "oe",
	æ: "ae",
};

const plainWord = /^[a-z]+$/;
const isNumber = /^[-−]?\d/;

/** A word as it is compared: lower case, typography undone. */
function normal(raw: string): string {
	const lower = raw.toLowerCase();
	if (plainWord.test(lower)) return lower;
	if (isNumber.test(lower)) {
		return lower.replace("−", "-").replace(new RegExp(`${thousands}(?=\\d{3}(?!\\d))`, "gu"), "");
	}
	return lower
		.normalize("NFC")
		.replace(new RegExp(`[${unseen}]`, "gu"), "")
		.replace(new RegExp(`[${apostrophes}]`, "gu"), "'")
		.replace(/[ﬀﬁﬂﬃﬄﬅﬆœæ]/g, (one) => ligatures[one] as string);
}

export const withoutAccents = (text: string) =>
	plainWord.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");

const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** ASCII that neither begins nor goes on in a word: everything but letters, digits, apostrophes and telling signs. */
const isAsciiBreak = (code: number) =>
	code < 128 &&
	!isAsciiLetter(code) &&
	!(code >= 48 && code <= 57) &&
	!"'`$%&@#+=-".includes(String.fromCharCode(code));
const breaks = Uint8Array.from({ length: 128 }, (_, code) => (isAsciiBreak(code) ? 1 : 0));

/** The words of a stretch of a text. Takes time proportional to its length. */
export function wordsOf(source: string, lexicon: Lexicon, start = 0, end = source.length): Words {
	const words = { source, ids: [] as number[], starts: [] as number[], ends: [] as number[] };
	const add = (from: number, to: number) => {
		const id = lexicon.idOf(source.slice(from, to));
		if (id === -1) return;
		words.ids.push(id);
		words.starts.push(from);
		words.ends.push(to);
	};
	const within = end === source.length ? source : source.slice(0, end);
	for (let at = start; at < end; ) {
		const code = within.charCodeAt(at);
		if (code < 128 && breaks[code] === 1) {
			at += 1;
			continue;
		}
		// Most words are plain letters between spaces: the pattern is asked only about the others.
		if (isAsciiLetter(code)) {
			let to = at + 1;
			while (to < end && isAsciiLetter(within.charCodeAt(to))) to += 1;
			const next = within.charCodeAt(to);
			if (to === end || (next < 128 && (breaks[next] === 1 || next === 45))) {
				add(at, to);
				at = to;
				continue;
			}
		}
		wordPattern.lastIndex = at;
		const match = wordPattern.exec(within);
		if (match === null) {
			at += 1;
			continue;
		}
		let from = at;
		at += match[0].length;
		const vowelLost = elided.exec(match[0]);
		if (vowelLost !== null) {
			add(from, from + vowelLost[0].length);
			from += vowelLost[0].length;
		}
		add(from, at);
	}
	return words;
}

const isCapital = (character: string) => character !== character.toLowerCase();

/**
 * Whether two words are the same but for typography: equal, or equal but for the accents of capitals, which French
 * often leaves out ("Etat", "ETAT").
 */
export function isSame(one: Words, at: number, other: Words, there: number, lexicon: Lexicon): boolean {
	const [id, otherId] = [one.ids[at] as number, other.ids[there] as number];
	if (id === otherId) return true;
	if (lexicon.fold(id) !== lexicon.fold(otherId)) return false;
	const [raw, otherRaw] = [rawOf(one, at), rawOf(other, there)].map((text) => [...text.normalize("NFC")]);
	if (raw === undefined || otherRaw === undefined || raw.length !== otherRaw.length) return false;
	return raw.every((character, index) => {
		const counterpart = otherRaw[index] as string;
		if (character.toLowerCase() === counterpart.toLowerCase()) return true;
		return isCapital(character) && isCapital(counterpart);
	});
}

/** An abbreviation in small letters is another word: US and us, IT and it. */
export const isLowered = (own: string, recorded: string) =>
	recorded.length > 1 &&
	recorded.length <= 4 &&
	recorded === recorded.toUpperCase() &&
	recorded !== recorded.toLowerCase() &&
	own === own.toLowerCase();

export const rawOf = (words: Words, at: number) =>
	words.source.slice(words.starts[at] as number, words.ends[at] as number);

/** Some of the words, as a text's words of their own. */
export const part = (words: Words, from: number, to: number): Words => ({
	source: words.source,
	ids: words.ids.slice(from, to),
	starts: words.starts.slice(from, to),
	ends: words.ends.slice(from, to),
});
