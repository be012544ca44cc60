/** Text as patterns look at it: lower case, no accents, straight apostrophes, one kind of space and of dash. */

export interface Plain {
	readonly text: string;
	/** Where in the source each code unit of the plain text began; one more, for the end. */
	readonly offsets: readonly number[];
}

const unseen = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;

const kinds: Record<string, string> = {
	"’": "'",
	ʼ: "'",
	"‘": "'",
	"‛": "'",
	"`": "'",
	"´": "'",
	"＇": "'",
	"‐": "-",
	"‑": "-",
	"‒": "-",
	"–": "-",
	"—": "-",
	"―": "-",
	"−": "-",
	œ: "oe",
	æ: "ae",
};

/** How one character stands in a plain text; empty: not at all. */
function plainly(character: string): string {
	if (unseen.test(character)) return "";
	const lower = character.toLowerCase();
	return kinds[lower] ?? (/\s/u.test(lower) ? " " : lower.normalize("NFD").replace(/\p{M}/gu, ""));
}

/** The same of the characters that drafts are made of, by code: they are asked for by the million. */
const common = Array.from({ length: 0x2100 }, (_, code) => plainly(String.fromCharCode(code)));

/** The plain text of a stretch of a source. Takes time proportional to its length. */
export function plainOf(source: string, start = 0, last = source.length): Plain {
	const end = Math.min(last, source.length);
	let text = "";
	const offsets: number[] = [];
	for (let at = start; at < end; ) {
		const code = source.codePointAt(at) as number;
		const plain = common[code] ?? plainly(String.fromCodePoint(code));
		text += plain;
		for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
		at += code > 0xffff ? 2 : 1;
	}
	offsets.push(end);
	return { text, offsets };
}
