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

/** What was worked out for each character that is not ASCII; there are few in any text. */
const known = new Map<string, string>();

function plainCharacter(character: string): string {
	const before = known.get(character);
	if (before !== undefined) return before;
	const lower = character.toLowerCase();
	const plain = unseen.test(character)
		? ""
		: (kinds[lower] ?? (/\s/u.test(lower) ? " " : lower.normalize("NFD").replace(/\p{M}/gu, "")));
	if (known.size < 10_000) known.set(character, plain);
	return plain;
}

/** The plain text of a stretch of a source. Takes time proportional to its length. */
export function plainOf(source: string, start = 0, last = source.length): Plain {
	const end = Math.min(last, source.length);
	let text = "";
	const offsets: number[] = [];
	for (let at = start; at < end; ) {
		const character = String.fromCodePoint(source.codePointAt(at) as number);
		if (character.charCodeAt(0) < 128) {
			text += character === "\n" || character === "\t" ? " " : character.toLowerCase();
			offsets.push(at);
		} else {
			const plain = plainCharacter(character);
			text += plain;
			for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
		}
		at += character.length;
	}
	offsets.push(end);
	return { text, offsets };
}
