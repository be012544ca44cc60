import type { Database } from "../database/database.ts";
import type { Language } from "../vocabulary.ts";
import { lengths } from "../web/fields.ts";
import { Invalid, type Message } from "../web/refusals.ts";
import type { Listed } from "./directory.ts";
import { nameOf } from "./organization.ts";
import { readDirectory } from "./queries.ts";

/** So many are offered to whoever typed a name that is none, or that several bear. */
const mostOffered = 8;

/** `organizationNamed`, `names.0.organizationNamed`, `parentNamed`; `organizationsNamed` is a list beside another. */
const typedName = /^(?:.*\.)?(?:organizations?|parent)Named$/;

/** The field that a typed name stands for, and whether it takes ids. */
const targetOf = (typed: string) => {
	const name = typed.slice(0, -"Named".length);
	return name === "parent" ? { name: "parentId", byId: true } : { name, byId: false };
};

/**
 * What a form sends of organizations, as the same form would send it if they had been chosen from a list: for each field
 * that holds a name somebody typed (`organizationNamed`), the slug it means, in `organization`. A name is any that the
 * organization goes by, whatever its accents and case. One that is none, or that several bear, is asked about beside the
 * field: what was chosen there stands in `organization`, and counts for as many as were not understood.
 * `shown` are typed names for which such a choice was taken, as the form is to show them. Throws Invalid with the nearest names.
 */
export async function withNamed(
	db: Pick<Database, "read">,
	language: Language,
	sent: Record<string, unknown>,
): Promise<{ fields: Record<string, unknown>; shown: Record<string, unknown> }> {
	const typedFields = Object.keys(sent).filter((name) => typedName.test(name));
	if (typedFields.length === 0) return { fields: sent, shown: {} };
	const fields = { ...sent };
	const shown: Record<string, unknown> = {};
	const wrong: Record<string, Message> = {};
	const choices: Record<string, [string, string][]> = {};
	for (const typed of typedFields) {
		delete fields[typed];
		const { name, byId } = targetOf(typed);
		const value = (one: Listed) => (byId ? String(one.id) : one.slug);
		const texts = asTexts(sent[typed]);
		if (texts.every((text) => text.trim() === "")) continue;
		const directory = await readDirectory(db, language);
		const asked = texts.map((text) =>
			text.trim() === "" ? null : isTooLong(text) ? [] : directory.find(text),
		);
		const chosen = asTexts(sent[name]);
		const refuse = (field: string, text: string, found: readonly Listed[]) => {
			const alike = isTooLong(text) ? [] : directory.nearest(text, mostOffered);
			const offered = found.length > 1 ? found.slice(0, mostOffered) : alike;
			wrong[field] = problemOf(text, found.length > 1, offered.length > 0);
			choices[field] = offered.map((one) => [value(one), nameOf(one, language)]);
		};
		if (name.endsWith("s")) {
			// Beside each name of another list: what was typed goes before what was chosen.
			fields[name] = Array.from({ length: Math.max(texts.length, chosen.length) }, (_, at) => {
				const found = asked[at];
				if (!found) return chosen[at] ?? "";
				if (found.length === 1) return value(found[0] as Listed);
				if ((chosen[at] ?? "") !== "") return chosen[at];
				refuse(`${name}.${at}`, texts[at] as string, found);
				return "";
			});
			continue;
		}
		const given = chosen.filter((one) => one !== "");
		const unclear = asked.flatMap((found, at) => (found !== null && found.length !== 1 ? [at] : []));
		if (unclear.length > given.length) {
			for (const at of unclear) {
				const field = texts.length > 1 ? `${name}.${at}` : name;
				refuse(field, texts[at] as string, asked[at] ?? []);
			}
			continue;
		}
		const understood = asked.flatMap((found) => (found?.length === 1 ? [value(found[0] as Listed)] : []));
		fields[name] = texts.length > 1 ? [...understood, ...given] : (understood[0] ?? given[0]);
		if (texts.length === 1 && understood.length === 0) {
			const one = byId ? directory.byId(Number(given[0])) : directory.bySlug(given[0] as string);
			shown[typed] = one === undefined ? texts[0] : nameOf(one, language);
		}
	}
	if (Object.keys(wrong).length > 0) throw new Invalid(wrong, choices);
	return { fields, shown };
}

const isTooLong = (text: string) => text.length > lengths.short;

const asTexts = (value: unknown): string[] => [value ?? []].flat().map(String);

function problemOf(text: string, isShared: boolean, hasNearest: boolean): Message {
	if (text.includes("\0")) return "errors:nul_character";
	if (isTooLong(text)) return { key: "errors:too_long", values: { max: lengths.short } };
	const values = { name: text.trim() };
	if (isShared) return { key: "organizations:named.several", values };
	return { key: hasNearest ? "organizations:named.nearest" : "organizations:named.none", values };
}
