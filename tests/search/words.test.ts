import fc from "fast-check";
import { wordsOf } from "../../src/search/words.ts";
import { freshDatabase, kind } from "../support/database.ts";

type Db = Awaited<ReturnType<typeof freshDatabase>>;
let db: Db;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

/** Leaves nothing behind. */
class Undone extends Error {}

/** The words of each text as this database cuts it. */
async function cut(texts: readonly string[]): Promise<string[]> {
	if (kind === "postgresql") {
		const rows = await db.read.$queryRaw<{ words: string }[]>`
			SELECT "search_words"("text") AS "words" FROM unnest(${[...texts]}::text[]) WITH ORDINALITY AS given("text", "at") ORDER BY "at"`;
		return rows.map(({ words }) => words.trim());
	}
	let words: string[] = [];
	await db
		.write({ personId: null, now: new Date("2017-02-16T21:42:00Z") }, async ({ tx }) => {
			await tx.$executeRaw`CREATE VIRTUAL TABLE "Vocabulary" USING fts5vocab("SearchText", 'instance')`;
			for (const [index, text] of texts.entries()) {
				await tx.$executeRaw`INSERT INTO "SearchText" ("rowid", "words", "filters") VALUES (${index + 1}, ${text}, '')`;
			}
			const rows = await tx.$queryRaw<{ doc: bigint; words: string }[]>`
				SELECT "doc", group_concat("term", ' ' ORDER BY "offset") AS "words" FROM "Vocabulary" GROUP BY "doc"`;
			const byDoc = new Map(rows.map((row) => [Number(row.doc), row.words]));
			words = texts.map((_, index) => byDoc.get(index + 1) ?? "");
			throw new Undone();
		})
		.catch((error) => {
			if (!(error instanceof Undone)) throw error;
		});
	return words;
}

const own = (text: string) =>
	wordsOf(text)
		.map(({ word }) => word)
		.join(" ");

test("every character is a letter of a word, or none, just as the database has it", async () => {
	const texts: string[] = [];
	// Beyond the letters that Unicode names, one in many stands for its neighbours.
	const codes: number[] = [];
	for (
		let code = 1;
		code < 0x110000;
		code += code < 0x2000 || (code > 0x1d000 && code < 0x1f800) ? 1 : code < 0x20000 ? 3 : 499
	) {
		if (code < 0xd800 || code > 0xdfff) codes.push(code);
	}
	for (let from = 0; from < codes.length; from += 1000) {
		const some = codes.slice(from, from + 1000).map((code) => String.fromCodePoint(code));
		texts.push(some.map((one) => `x${one}Y ${one}`).join(" "));
	}
	const words = await cut(texts);
	const differing = texts.flatMap((text, index) => (words[index] === own(text) ? [] : [index]));
	expect(differing).toEqual([]);
});

test("a text is cut into the words that the database cuts it into, and each stands where it is said to", async () => {
	const piece = fc.oneof(
		fc.string({ unit: "binary", maxLength: 12 }),
		fc.constantFrom(
			"L’",
			"É",
			"e\u0301",
			"œ",
			"ﬁ",
			"n'a",
			"—",
			"«\u00a0",
			"\u00a0»",
			"\u0301",
			"😀",
			"👩‍👩‍👧",
			"İ",
			"ß",
			"10,5",
			"\t\n",
		),
	);
	const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("").replaceAll("\0", ""));
	await fc.assert(
		fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 60 }), async (texts) => {
			expect(await cut(texts)).toEqual(texts.map(own));
			for (const one of texts) {
				for (const { word, start, end } of wordsOf(one)) expect(own(one.slice(start, end))).toBe(word);
			}
		}),
		{ numRuns: 8 },
	);
});
