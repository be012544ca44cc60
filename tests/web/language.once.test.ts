import * as vocabulary from "../../src/vocabulary.ts";
import { catalogues, translatorFor } from "../../src/web/language.ts";

const en = translatorFor("en");
const fr = translatorFor("fr");

type Tree = { [key: string]: string | Tree };

const pluralForm = /_(?:zero|one|two|few|many|other)$/;

/** Each text of a catalogue by its whole key; plural forms (one of them is always `_other`) under the key they share. */
function texts(tree: Tree, path = ""): { key: string; form: string; text: string }[] {
	return Object.entries(tree).flatMap(([name, value]) => {
		if (typeof value !== "string") return texts(value, `${path}${name}.`);
		const stem = name.replace(pluralForm, "");
		const plural = stem !== name && `${stem}_other` in tree;
		return [
			{ key: path + (plural ? stem : name), form: plural ? name.slice(stem.length + 1) : "", text: value },
		];
	});
}

describe("the catalogues", () => {
	test("have the same namespaces in both languages", () => {
		expect(Object.keys(catalogues.fr).sort()).toEqual(Object.keys(catalogues.en).sort());
	});

	test.each(Object.keys(catalogues.en))("%s has the same keys in both languages", (namespace) => {
		const keys = (tree: Tree) => [...new Set(texts(tree).map(({ key }) => key))].sort();
		expect(keys(catalogues.fr[namespace] ?? {})).toEqual(keys(catalogues.en[namespace] ?? {}));
	});

	test.each(Object.keys(catalogues.en))("%s asks for the same values in both languages", (namespace) => {
		const values = (tree: Tree) => {
			const byKey: Record<string, string[]> = {};
			for (const { key, text } of texts(tree)) {
				const named = [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? "");
				byKey[key] = [...new Set([...(byKey[key] ?? []), ...named])].sort();
			}
			return byKey;
		};
		expect(values(catalogues.fr[namespace] ?? {})).toEqual(values(catalogues.en[namespace] ?? {}));
	});

	test("every plural has the forms its language counts with", () => {
		for (const [language, namespaces] of Object.entries(catalogues)) {
			const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
			const found: Record<string, string[]> = {};
			for (const { key, form } of texts(namespaces)) if (form) found[key] = [...(found[key] ?? []), form];
			for (const [key, its] of Object.entries(found))
				expect([key, its.sort()]).toEqual([key, [...forms].sort()]);
		}
	});

	test("no text is empty", () => {
		for (const namespaces of Object.values(catalogues))
			for (const { key, text } of texts(namespaces)) expect([key, text.trim()]).not.toEqual([key, ""]);
	});

	test("French is typeset as French: no straight quotes, a space that does not break before a colon", () => {
		for (const { key, text } of texts(catalogues.fr)) {
			expect([key, text]).toEqual([
				key,
				expect.not.stringMatching(/['"]|(?<!\u00a0):(?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»/),
			]);
		}
	});
});

describe("the field's words", () => {
	// Articles are words of a sentence, not names: they stand as they are.
	const words = Object.entries(vocabulary).flatMap(([list, values]) =>
		Array.isArray(values) && !list.startsWith("articles")
			? values.map((word: string) => `vocabulary:${list}.${word}`)
			: [],
	);

	test("there are lists to look at", () => expect(words.length).toBeGreaterThan(90));

	test.each(["en", "fr"] as const)("each has its name in %s", (language) => {
		for (const word of words) expect(translatorFor(language)(word)).toMatch(/^\p{Lu}/u);
	});

	test.each(["en", "fr"] as const)("no two of a list have the same name in %s", (language) => {
		for (const [list, names] of Object.entries(catalogues[language].vocabulary ?? {})) {
			const all = Object.values(names);
			expect([list, all.length]).toEqual([list, new Set(all).size]);
		}
	});

	test("states are short enough for a table, and late has a word too", () => {
		for (const t of [en, fr])
			for (const state of [...vocabulary.inquiryStates, "overdue"])
				expect(t(`vocabulary:inquiryStates.${state}`).length).toBeLessThanOrEqual(14);
	});

	test("a newsroom reads its own words", () => {
		expect(en("vocabulary:attemptOutcomes.voicemail_left")).toBe("Voicemail left");
		expect(fr("vocabulary:channels.sms")).toBe("Texto");
		expect(fr("vocabulary:channels.scrum")).toBe("Mêlée de presse");
		expect(fr("vocabulary:inquiryStates.overdue")).toBe("En retard");
	});
});

describe("a translator", () => {
	test("puts values in, in the manner of the language", () => {
		expect(en("errors:too_long", { max: 100000 })).toBe("Too long: 100,000 characters at most.");
		expect(fr("errors:too_long", { max: 100000 })).toMatch(
			/^Trop long\u00a0: 100\s000 caractères au maximum\.$/,
		);
	});

	test("leaves a value alone: no escaping, no text inside it taken for a key, a value or a pattern", () => {
		const typed = `<b> & "x" $t(errors:required) {{max}} $& $1`;
		expect(en("errors:too_large", { megabytes: typed })).toBe(
			`This file is too large: ${typed}\u00a0MB at most.`,
		);
	});

	test("does not take a value for one of its own options", () => {
		const values = {
			minutes: 5,
			lng: "fr",
			ns: "vocabulary",
			context: "x",
			defaultValue: "y",
			returnObjects: true,
		};
		expect(en("errors:too_many_attempts", values)).toBe("Too many failed attempts. Try again in 5\u00a0min.");
	});

	test.each([
		"errors:nothing_of_the_kind",
		"nowhere:required",
		"required",
		"errors:constructor",
		"vocabulary:channels.toString",
		"vocabulary:channels",
		"",
	])("refuses the key %p rather than print it", (key) => {
		for (const t of [en, fr]) {
			expect(() => t(key)).toThrow();
			expect(() => t(key, { count: 2 })).toThrow();
		}
	});

	test("refuses a text whose value is missing", () => {
		expect(() => en("errors:too_long")).toThrow(/max/);
		expect(() => en("errors:too_long", { min: 3 })).toThrow(/max/);
		expect(() => fr("errors:too_many_attempts", { minutes: undefined })).toThrow(/minutes/);
	});
});
