/** Sentences whose groups are known, the same every time: lines with names, numbers and tenses exchanged, and their opposites. */

import { bandsOf, connected } from "../../src/stock-lines/nearness.ts";
import { keyOf } from "../../src/stock-lines/sentence.ts";
import { type Language, languages } from "../../src/vocabulary.ts";
import { type Dice, dice as diceOf } from "../drafts/dice.ts";
import { type Frame, fillings, insertions, type SetName, sets } from "./frames.ts";

export const changes = ["name", "number", "tense", "typography", "insertion", "everything"] as const;
export type ChangeName = (typeof changes)[number];

export interface Generated {
	readonly text: string;
	readonly language: Language;
	/** Frame, object and which of both sides: sentences of one group have it in common. */
	readonly group: string;
	/** The group of the opposite. */
	readonly opposite: string;
	/** What was done to the line as it was first said; null: nothing. */
	readonly change: ChangeName | null;
}

/** Which filling stands for each slot: the first of all, or another. */
function filled(template: string, language: Language, slots: string, dice: Dice): string {
	const text = template.replace(/\{(N|P|#|D)\}/g, (_, slot: "N" | "P" | "#" | "D") => {
		const all = fillings[language][slot];
		return slots.includes(slot) ? dice.of(all) : (all[0] as string);
	});
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const typography: readonly ((text: string) => string)[] = [
	(text) => text.replaceAll("’", "'"),
	(text) => text.replaceAll("'", "’").replace(" ", "\u00a0"),
	(text) => text.replace(/(\p{L}{4})(\p{L}{4})/u, "$1\u00ad$2"),
	(text) => text.replace(/\.$/, ""),
	(text) => text.replace(/\.$/, " !"),
	(text) => text.normalize("NFD"),
	(text) => text.replace(/ (?=\S+$)/, "\n"),
	(text) => text.replaceAll(", ", " – "),
	(text) => text.replace(/É/g, "E"),
];

function inserted(text: string, set: SetName, language: Language, dice: Dice): string {
	const { before, after } = insertions[set][language];
	if (dice.chance(0.5)) {
		const lead = dice.of(before);
		// An institution's abbreviation keeps its capitals.
		const rest =
			/^(?:\p{Lu}\p{Ll}|\p{Lu} )/u.test(text) &&
			!/^(?:Ottawa|Global|Transport|Northwind|Minister|Deputy|Ms|Commissioner|Dr|Affaires|Mme)/.test(text)
				? text.charAt(0).toLowerCase() + text.slice(1)
				: text;
		return lead + rest;
	}
	return text.replace(/\.$/, `${dice.of(after)}.`);
}

function changed(
	tenses: readonly string[],
	change: ChangeName | null,
	set: SetName,
	language: Language,
	dice: Dice,
): string {
	const all = change === "everything";
	const tense = change === "tense" || all ? dice.of(tenses.slice(1)) : (tenses[0] as string);
	const slots = change === "name" ? "NP" : change === "number" ? "#D" : all ? "NP#D" : "";
	const text = filled(tense, language, slots, dice);
	const longer =
		change === "insertion" || (all && dice.chance(0.5)) ? inserted(text, set, language, dice) : text;
	return change === "typography" || (all && dice.chance(0.5)) ? dice.of(typography)(longer) : longer;
}

/** Every line, its opposite, and each of both changed in every way `times` times. */
export function generated(set: SetName, times: number): Generated[] {
	const dice = diceOf(`stock lines, ${set}`);
	return languages.flatMap((language) =>
		(sets[set][language] as readonly Frame[]).flatMap(({ said, opposite, objects }, frame) =>
			objects.flatMap((object, at) =>
				[said, opposite].flatMap((tenses, side) => {
					const name = (of: number) => `${language} ${frame} ${at} ${of}`;
					const templates = tenses.map((template) => template.replace("{O}", object));
					return [null, ...changes.flatMap((change) => Array<ChangeName>(times).fill(change))].map(
						(change) => ({
							text: changed(templates, change, set, language, dice),
							...{ language, change, group: name(side), opposite: name(1 - side) },
						}),
					);
				}),
			),
		),
	);
}

/** The group in which each sentence is found, by its index; one that says too little has a group to itself. */
export function groupsFound(sentences: readonly Generated[]): number[] {
	const keys = sentences.map(({ text, language }) => keyOf(text, language));
	const ids = new Map<string, number>();
	for (const key of keys) if (key !== null && !ids.has(key)) ids.set(key, ids.size + 1);
	const groups = connected([...ids].map(([key, id]) => ({ id, key, bands: bandsOf(key) })));
	const groupOf = new Map(groups.flatMap((group, at) => group.map((id) => [id, at] as const)));
	return keys.map((key, at) => (key === null ? -1 - at : (groupOf.get(ids.get(key) as number) as number)));
}

export interface StockAccuracy {
	readonly sentences: number;
	readonly groups: number;
	/** Of pairs: those rightly put together, of all that were, and of all that should be. */
	readonly precision: number;
	readonly recall: number;
	/** Sentences that stand with one of the opposite. */
	readonly withOpposite: number;
}

const pairs = (count: number) => (count * (count - 1)) / 2;
const sizes = (all: readonly unknown[]) => {
	const counts = new Map<unknown, number>();
	for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts.values()];
};
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

/** Pairwise precision and recall: how often two sentences that were put together belong together, and the other way round. */
export function accuracyOf(sentences: readonly Generated[], found: readonly number[]): StockAccuracy {
	const together = sum(sizes(found).map(pairs));
	const belonging = sum(sizes(sentences.map(({ group }) => group)).map(pairs));
	const right = sum(sizes(sentences.map(({ group }, at) => `${group} / ${found[at]}`)).map(pairs));
	const seen = new Set(sentences.map(({ group }, at) => `${group} / ${found[at]}`));
	return {
		sentences: sentences.length,
		groups: new Set(sentences.map(({ group }) => group)).size,
		precision: together === 0 ? 1 : right / together,
		recall: belonging === 0 ? 1 : right / belonging,
		withOpposite: sentences.filter(({ opposite }, at) => seen.has(`${opposite} / ${found[at]}`)).length,
	};
}

/** Of the changed sentences: which do not stand with the line they were made of. */
export function missed(sentences: readonly Generated[], found: readonly number[]): Generated[] {
	const home = new Map<string, number>();
	for (const [at, { change, group }] of sentences.entries())
		if (change === null) home.set(group, found[at] as number);
	return sentences.filter(({ group, change }, at) => change !== null && home.get(group) !== found[at]);
}
