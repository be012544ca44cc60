import type { Language } from "../vocabulary.ts";
import { toLocalInput } from "../web/time.ts";

export interface Names {
	nameEn: string;
	nameFr: string;
	abbreviationEn: string;
	abbreviationFr: string;
}

/** The columns that tell an organization and say what it is called, for a query that needs no more of it. */
export const nameColumns = {
	id: true,
	slug: true,
	nameEn: true,
	nameFr: true,
	abbreviationEn: true,
	abbreviationFr: true,
} as const;

/** The full name in a language: "Canadian Security Intelligence Service". */
export function nameOf(organization: Pick<Names, "nameEn" | "nameFr">, language: Language): string {
	return language === "fr" ? organization.nameFr : organization.nameEn;
}

/** The abbreviation in a language; empty when it has none. */
export function abbreviationOf(organization: Names, language: Language): string {
	return language === "fr" ? organization.abbreviationFr : organization.abbreviationEn;
}

/** What to call it where space is short: its abbreviation in that language, else its name. */
export function shortNameOf(organization: Names, language: Language): string {
	return abbreviationOf(organization, language) || nameOf(organization, language);
}

// What Intl makes takes longer to make than to use.
const collators = inEach((locale) => new Intl.Collator(locale, { sensitivity: "base", numeric: true }));
const weekdays = inEach((locale) => new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }));

function inEach<T>(make: (locale: string) => T): Record<Language, T> {
	return { en: make("en-CA"), fr: make("fr-CA") };
}

/** The order of a directory in a language: "École" beside "Ecole", whatever the case; then by id. */
export function byName(language: Language) {
	const { compare } = collators[language];
	return <T extends Names & { id: number }>(a: T, b: T) =>
		compare(nameOf(a, language), nameOf(b, language)) || a.id - b.id;
}

// The databases differ in what they call the same letter (SQLite lowers only ASCII), so neither is asked.
const unaccented = (text: string) => sameCase(text.normalize("NFD").replace(/\p{M}/gu, ""));
const sameCase = (text: string) => text.trim().replace(/\s+/g, " ").normalize("NFC").toLowerCase();

/** Whether any of its names, in either language, holds what was searched, whatever its case and accents. */
export function isNamed(organization: Names & { aliases: string }, search: string): boolean {
	const wanted = unaccented(search);
	const { nameEn, nameFr, abbreviationEn, abbreviationFr, aliases } = organization;
	return [nameEn, nameFr, abbreviationEn, abbreviationFr, ...parseAliases(aliases)].some((name) =>
		unaccented(name).includes(wanted),
	);
}

/**
 * Which of another organization's names this one already bears, whatever the case, by field. A name counts in either
 * language; an abbreviation only in its own, because CSC is one body in English and another in French.
 */
export function namesTaken(organization: Names, other: Names): (keyof Names)[] {
	const same = (a: string, b: string) => a.trim() !== "" && sameCase(a) === sameCase(b);
	return (["nameEn", "nameFr", "abbreviationEn", "abbreviationFr"] as const).filter((field) =>
		field.startsWith("name")
			? same(organization[field], other.nameEn) || same(organization[field], other.nameFr)
			: same(organization[field], other[field]),
	);
}

/** Whether another organization goes by one of these names in use, in full or as one of its own names in use. */
export function isAliasTaken(aliases: string, other: Names & { aliases: string }): boolean {
	const theirs = new Set([other.nameEn, other.nameFr, ...parseAliases(other.aliases)].map(sameCase));
	return parseAliases(aliases).some((alias) => theirs.has(sameCase(alias)));
}

/** Addresses that are pages of the directory itself. */
export const reservedSlugs: readonly string[] = ["new"];

/** A slug from the English abbreviation or name that is not among `taken`: "csis", "csis-2". */
export function freeSlug(organization: Names, taken: ReadonlySet<string>): string {
	const plain =
		unaccented(organization.abbreviationEn || organization.nameEn)
			.replace(/[^a-z0-9]+/g, "-")
			.slice(0, 60)
			.replace(/^-+|-+$/g, "") || "organization";
	for (let number = 1; ; number++) {
		const slug = number === 1 ? plain : `${plain}-${number}`;
		if (!taken.has(slug) && !reservedSlugs.includes(slug)) return slug;
	}
}

/** After how many days the address of a contact has to be verified again (newsroom practice: an old one is asked about). */
export const staleAfterDays = 180;

/** Today's date in a zone, "2017-02-16". */
export function localDay(now: Date, zone: string): string {
	if (lastDay.at !== now.getTime() || lastDay.zone !== zone) {
		lastDay = { at: now.getTime(), zone, day: toLocalInput(now, zone).slice(0, 10) };
	}
	return lastDay.day;
}

// A page asks for the same day with each of its contacts.
let lastDay = { at: Number.NaN, zone: "", day: "" };

/** How many days ago a day ("2017-02-16") was, by the calendar of `zone`. */
export function daysSince(day: string, now: Date, zone = "UTC"): number {
	return Math.round((Date.parse(localDay(now, zone)) - Date.parse(day)) / 86_400_000);
}

/** Whether a contact has to be verified before it is relied on: never verified, or more than 180 days ago. */
export function isStale(contact: { verifiedOn: string }, now: Date, zone = "UTC"): boolean {
	return contact.verifiedOn === "" || daysSince(contact.verifiedOn, now, zone) > staleAfterDays;
}

/** Other names in use as the database keeps them: one to a line, in either language. */
export const parseAliases = (aliases: string): string[] => (aliases === "" ? [] : aliases.split("\n"));

/** The names that were given, each once whatever its case, as it was first given, and no empty one. */
export function formatAliases(names: readonly string[]): string {
	const once = new Map<string, string>();
	for (const name of names.map((given) => given.trim().replace(/\s+/g, " "))) {
		if (name !== "" && !once.has(sameCase(name))) once.set(sameCase(name), name);
	}
	return [...once.values()].join("\n");
}

/** ISO weekdays as the database keeps them: "1,2,3,4,5" is Monday to Friday. */
export const parseDays = (officeDays: string): number[] =>
	officeDays === "" ? [] : officeDays.split(",").map(Number);
export const formatDays = (days: readonly number[]): string => [...new Set(days)].sort().join(",");

/** The weekday in short: "Mon", "lun." (1 is Monday, 7 is Sunday). */
export function dayName(day: number, language: Language): string {
	// 2017-02-13 was a Monday.
	return weekdays[language].format(Date.UTC(2017, 1, 12 + day));
}

/** The days an office is open, three or more in a row as a span: "Mon–Fri", "Tue, Thu". */
export function daysText(officeDays: string, language: Language): string {
	const days = parseDays(officeDays);
	const [first, last] = [days[0], days.at(-1)];
	if (first !== undefined && last !== undefined && days.length > 2 && last - first === days.length - 1) {
		return `${dayName(first, language)}–${dayName(last, language)}`;
	}
	return days.map((day) => dayName(day, language)).join(", ");
}

/** "07:30" as a page says it: "07:30", "7 h 30". */
export function hourText(hour: string, language: Language): string {
	return language === "fr" ? `${Number(hour.slice(0, 2))} h ${hour.slice(3)}` : hour;
}
