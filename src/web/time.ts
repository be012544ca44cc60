/**
 * Instants as a newsroom writes and reads them: in local time with its zone, while the record keeps UTC.
 * Every function is pure: it takes the instant, the IANA zone and, where it matters, `now`. A zone that does not
 * exist throws a RangeError from the functions that display; `isTimeZone` is the check for untrusted input.
 */
import { DateTime, IANAZone } from "luxon";
import type { Language } from "../vocabulary.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const earliestYear = 1900;
const latestYear = 2200;

type Local = {
	year: string;
	/** "1" to "12" */
	month: string;
	day: string;
	weekday: string;
	/** "00" to "23", like minute and second always two digits */
	hour: string;
	minute: string;
	second: string;
	zone: string;
};

// Written here and not in the catalogues: a page holds hundreds of times, and i18next takes longer for one than
// all the rest of its formatting. Intl's own patterns are not used because they change from one Node to the next.
const wording = {
	en: {
		locale: "en-CA",
		clock: ({ hour, minute, zone }: Local) => `${hour}:${minute} ${zone}`,
		day: (month: string, day: string) => `${month} ${day}`,
		withWeekday: (weekday: string, date: string) => `${weekday}, ${date}`,
		withYear: (date: string, year: string) => `${date}, ${year}`,
		// The Canadian Press shortens the long months only.
		shortMonths: "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" "),
		longMonths: monthNames("en-CA"),
		days: "d",
		lessThanAMinute: "less than a minute",
		until: (span: string) => `in ${span}`,
		over: (span: string) => `${span} over`,
	},
	fr: {
		locale: "fr-CA",
		clock: ({ hour, minute, zone }: Local) => `${Number(hour)} h ${minute} ${zone}`,
		day: (month: string, day: string) => `${day === "1" ? "1er" : day} ${month}`,
		withWeekday: (weekday: string, date: string) => `${weekday} ${date}`,
		withYear: (date: string, year: string) => `${date} ${year}`,
		shortMonths: "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split(" "),
		longMonths: monthNames("fr-CA"),
		days: "j",
		lessThanAMinute: "moins d’une minute",
		until: (span: string) => `dans ${span}`,
		over: (span: string) => `en retard de ${span}`,
	},
} satisfies Record<Language, unknown>;

/** The time of day with its zone: "15:00 EST", "15 h 00 HNE". */
export function clock(at: Date, zone: string, language: Language): string {
	return wording[language].clock(localParts(at, zone, language));
}

/** The day in full, with its year unless that is the year of `now`: "Thursday, February 16", "jeudi 16 février 2017". */
export function date(at: Date, now: Date, zone: string, language: Language): string {
	const words = wording[language];
	const local = localParts(at, zone, language);
	const text = words.withWeekday(local.weekday, words.day(monthOf(local, words.longMonths), local.day));
	return local.year === localParts(now, zone, language).year ? text : words.withYear(text, local.year);
}

/** The day in short, with its year unless that is the year of `now`: "Feb. 16", "16 févr. 2017". */
export function shortDate(at: Date, now: Date, zone: string, language: Language): string {
	const words = wording[language];
	const local = localParts(at, zone, language);
	const text = words.day(monthOf(local, words.shortMonths), local.day);
	return local.year === localParts(now, zone, language).year ? text : words.withYear(text, local.year);
}

/** An instant as short as it can be told apart: "15:00 EST" on the day of `now`, otherwise "Feb. 16, 15:00 EST". */
export function moment(at: Date, now: Date, zone: string, language: Language): string {
	const local = localParts(at, zone, language);
	const today = localParts(now, zone, language);
	const time = wording[language].clock(local);
	if (local.day === today.day && local.month === today.month && local.year === today.year) return time;
	return `${shortDate(at, now, zone, language)}, ${time}`;
}

/** The instant to the second, local and UTC, for a title: "2017-02-16 15:12:00 EST (2017-02-16T20:12:00Z)". */
export function exact(at: Date, zone: string, language: Language = "en"): string {
	const local = localParts(at, zone, language);
	const day = `${local.year}-${local.month.padStart(2, "0")}-${local.day.padStart(2, "0")}`;
	const utc = at.toISOString().replace(/\.\d+Z$/, "Z");
	return `${day} ${local.hour}:${local.minute}:${local.second} ${local.zone} (${utc})`;
}

/**
 * What the zone's time is called at that instant: "EST", "EDT", in French "HNE", "HAE". Outside the zones that
 * Canadian readers know by letters, the offset, which nobody can misread: "UTC+1", "UTC−2" (a true minus sign).
 */
export function zoneName(at: Date, zone: string, language: Language): string {
	return localParts(at, zone, language).zone;
}

/**
 * A length of time in its two largest units, rounded down: "1 h 42 min", "2 d 3 h", "2 j 3 h", "less than a minute".
 * @param ms milliseconds; a day is 24 hours; the sign does not matter. From ten days on, days only.
 */
export function span(ms: number, language: Language): string {
	const length = Math.abs(ms);
	const { days, lessThanAMinute } = wording[language];
	if (length < minute) return lessThanAMinute;
	if (length >= 10 * day) return `${Math.floor(length / day)} ${days}`;
	const [large, largeName, small, smallName] =
		length >= day ? [day, days, hour, "h"] : [hour, "h", minute, "min"];
	const counts = [
		[Math.floor(length / large), largeName],
		[Math.floor((length % large) / small), smallName],
	];
	return counts
		.filter(([count]) => count !== 0)
		.map(([count, name]) => `${count} ${name}`)
		.join(" ");
}

/** How a deadline stands: "in 18 min" up to the instant itself, then over: "1 h 42 min over". */
export function untilOrOver(dueAt: Date, now: Date, language: Language): { over: boolean; text: string } {
	const left = dueAt.getTime() - now.getTime();
	const over = left < 0;
	return { over, text: wording[language][over ? "over" : "until"](span(left, language)) };
}

/**
 * What a `datetime-local` input sends ("2026-11-23T14:20", seconds allowed, a space for the T), read in `zone`.
 * A time that the clocks skip in spring is moved forward by what they skip; one that they show twice in autumn is
 * the first of the two. Null for anything else, for a day that is not in the calendar, and outside 1900 to 2200.
 */
export function parseLocal(text: string, zone: string): Date | null {
	const match = /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)$/.exec(
		text.trim(),
	);
	if (!match) return null;
	return acceptable(DateTime.fromISO(`${match[1]}T${match[2]}`, { zone: existing(zone) }));
}

/**
 * An ISO 8601 instant with its offset: "2017-02-16T15:00:00-05:00", "2017-02-16T20:00Z". Null without an offset,
 * because nobody could say which instant it is, for a day that is not in the calendar, and outside 1900 to 2200.
 * Digits beyond milliseconds are dropped.
 */
export function parseInstant(text: string): Date | null {
	const iso =
		/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
	return iso.test(text) ? acceptable(DateTime.fromISO(text, { setZone: true })) : null;
}

/** The value of a `datetime-local` input, to the minute: "2026-11-23T14:20". */
export function toLocalInput(at: Date, zone: string): string {
	return inZone(at, zone).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** Whether `text` names a time zone of the IANA database, such as "America/Toronto" or "UTC"; "+05:00" is none. */
export function isTimeZone(text: string): boolean {
	return /^[A-Za-z]/.test(text) && IANAZone.isValidZone(text);
}

/** The local day that holds `now`: from `start` up to but not including `end`, 23 to 25 hours later. */
export function dayBounds(now: Date, zone: string): { start: Date; end: Date } {
	const at = now.getTime();
	let known = knownDays.get(zone);
	const day = known?.find(({ start, end }) => start <= at && at < end);
	if (day !== undefined) return { start: new Date(day.start), end: new Date(day.end) };
	const today = inZone(now, zone).startOf("day");
	const bounds = { start: earliest(today), end: earliest(today.plus({ days: 1 }).startOf("day")) };
	if (known === undefined || known.length >= 100) {
		known = [];
		knownDays.set(zone, known);
	}
	known.push({ start: bounds.start.getTime(), end: bounds.end.getTime() });
	return bounds;
}

// A timeline asks for every day of it, and Luxon takes some 50 µs to look for two of which one can be meant.
const knownDays = new Map<string, { start: number; end: number }[]>();

const formatters = new Map<string, Intl.DateTimeFormat>();
const recent = new Map<string, Local>();

// One page asks for the same instants many times over, `now` above all, and Intl takes some 10 µs for each.
function localParts(at: Date, zone: string, language: Language): Local {
	const key = `${Math.floor(at.getTime() / 1000)} ${language} ${zone}`;
	let local = recent.get(key);
	if (!local) {
		local = readLocalParts(at, zone, language);
		if (recent.size >= 1000) recent.clear();
		recent.set(key, local);
	}
	return local;
}

function readLocalParts(at: Date, zone: string, language: Language): Local {
	const key = `${language} ${zone}`;
	let formatter = formatters.get(key);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat(wording[language].locale, {
			timeZone: existing(zone).name,
			year: "numeric",
			month: "numeric",
			day: "numeric",
			weekday: "long",
			hour: "2-digit",
			minute: "2-digit",
			second: "2-digit",
			hourCycle: "h23",
			timeZoneName: "short",
		});
		formatters.set(key, formatter);
	}
	const parts = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
	return {
		...parts,
		month: String(Number(parts.month)),
		day: String(Number(parts.day)),
		// English has "GMT-2" where French has "UTC−2": the same zone must not look like two.
		zone: parts.timeZoneName?.replace(/^(?:GMT|UTC)([+−-])/, (_, sign) => `UTC${sign === "-" ? "−" : sign}`),
	} as Local;
}

function monthOf(local: Local, names: string[]): string {
	return names[Number(local.month) - 1] ?? "";
}

function monthNames(locale: string): string[] {
	const long = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
	return Array.from({ length: 12 }, (_, month) => long.format(Date.UTC(2000, month, 15)));
}

function inZone(at: Date, zone: string): DateTime<true> {
	const local = DateTime.fromJSDate(at, { zone: existing(zone) });
	if (!local.isValid) throw new RangeError("not an instant");
	return local;
}

// Luxon would carry an unknown zone along as an invalid time and print it.
function existing(name: string): IANAZone {
	const zone = IANAZone.create(name);
	if (!zone.isValid) throw new RangeError(`not a time zone: ${name}`);
	return zone;
}

function acceptable(read: DateTime): Date | null {
	return read.isValid && read.year >= earliestYear && read.year <= latestYear ? earliest(read) : null;
}

// Luxon does not say which of two instants it takes when the clocks go back.
function earliest(local: DateTime): Date {
	return new Date(Math.min(...local.getPossibleOffsets().map((possible) => possible.toMillis())));
}
