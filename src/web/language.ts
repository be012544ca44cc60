import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createInstance } from "i18next";
import type { Language } from "../vocabulary.ts";
import { languages } from "../vocabulary.ts";

/**
 * The interface's text for a key `namespace:some.key`, with `{{values}}` put in as they are (the views escape).
 * `values.count` chooses the plural form. Throws for a key or a value that is missing: a page with a hole in its
 * text must fail where it is tested, not print the hole.
 */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

type Catalogue = { [key: string]: string | Catalogue };

/** Every catalogue as it stands in views/locales: language, then namespace (the file's name), then its keys. */
export const catalogues = Object.fromEntries(
	languages.map((language) => [language, readCatalogues(join(packageRoot(), "views", "locales", language))]),
) as Record<Language, Record<string, Catalogue>>;

const translators = Object.fromEntries(
	languages.map((language) => [language, createTranslator(language)]),
) as Record<Language, Translate>;

/** The interface's words in `language`. The same function each time, so it costs nothing to ask per request. */
export function translatorFor(language: Language): Translate {
	return translators[language];
}

function createTranslator(language: Language): Translate {
	const i18n = createInstance();
	i18n.init({
		initAsync: false,
		lng: language,
		fallbackLng: false,
		defaultNS: false,
		ns: Object.keys(catalogues[language]),
		resources: { [language]: catalogues[language] },
		interpolation: { escapeValue: false },
		parseMissingKeyHandler: (key) => {
			throw new Error(`no text in ${language} for ${key}`);
		},
		appendNamespaceToMissingKey: true,
		returnedObjectHandler: (key) => {
			throw new Error(`not a text but a group of them in ${language}: ${key}`);
		},
		missingInterpolationHandler: (text, match) => {
			throw new Error(`no value for ${match[0]} of “${text}”`);
		},
	});
	// A page asks for hundreds of texts, and i18next takes 8 µs for one without values and 30 for one with: so it is asked once
	// for each key and plural form, and what is kept is filled in here.
	const rules = new Intl.PluralRules(language);
	const plain = new Map<string, string>();
	const patterns = new Map<string, readonly string[] | null>();
	return (key, values) => {
		if (values) {
			const count = values.count as number | undefined;
			const form = count === undefined ? key : `${key} ${count === 0 ? "zero" : rules.select(Number(count))}`;
			let pattern = patterns.get(form);
			if (pattern === undefined) {
				const text = i18n.t(key, { count, skipInterpolation: true });
				// Every second part is a name. What i18next formats or nests is left to it.
				pattern = /\$t\(|\{\{[^}]*[^\w}]/.test(text) ? null : text.split(/\{\{(\w+)\}\}/);
				patterns.set(form, pattern);
			}
			if (pattern !== null) return filled(pattern, values);
			// `replace` keeps the values data: one called "context" or "lng" would otherwise be an option of i18next.
			return i18n.t(key, { replace: values, count });
		}
		let text = plain.get(key);
		if (text === undefined) {
			text = i18n.t(key);
			plain.set(key, text);
		}
		return text;
	};
}

function filled(pattern: readonly string[], values: Record<string, unknown>): string {
	let text = pattern[0] as string;
	for (let index = 1; index < pattern.length; index += 2) {
		const value = values[pattern[index] as string];
		if (value === undefined || value === null) {
			throw new Error(`no value for {{${pattern[index]}}} of “${pattern.join("…")}”`);
		}
		text += String(value) + (pattern[index + 1] as string);
	}
	return text;
}

function readCatalogues(folder: string): Record<string, Catalogue> {
	const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
	return Object.fromEntries(
		files.map((name) => [
			basename(name, ".json"),
			JSON.parse(unbroken(readFileSync(join(folder, name), "utf8"))),
		]),
	);
}

// French puts a space before a colon and inside guillemets where no line may break. Nobody sees in an editor
// which space is which, so the catalogues may hold either.
function unbroken(text: string): string {
	return text.replace(/ (?=[:»])|(?<=«) /g, "\u00a0");
}

// The source runs from src/ in tests and from dist/ when built; the catalogues stand beside both.
function packageRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "package.json"))) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error(`no package.json above ${fileURLToPath(import.meta.url)}`);
		folder = parent;
	}
	return folder;
}
