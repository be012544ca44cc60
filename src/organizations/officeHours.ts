/**
 * Fair time: how many office hours an organization had for an answer, and whether its notice was short.
 * Everything here is pure. An office opens and closes on the same day, at the same hours on each of its days;
 * hours over midnight do not exist. "24:00" is the end of the day, so that "00:00" to "24:00" is always open.
 */
import { createRequire } from "node:module";
import type Holidays from "date-holidays";
import { IANAZone } from "luxon";
import type { Language } from "../vocabulary.ts";
import { parseLocal } from "../web/time.ts";
import { parseDays } from "./organization.ts";

export interface OfficeHours {
	/** IANA time zone, in which the days and hours are meant */
	zone: string;
	/** ISO weekdays, Monday is 1 */
	days: number[];
	/** "07:30"; empty: not known */
	opens: string;
	/** "18:00", "24:00"; empty: not known */
	closes: string;
	/** Whose holidays: "CA" (the Government of Canada), "CA-QC", "US-NY"; empty: only those of the newsroom's own list */
	region: string;
}

/** A day of the newsroom's own list, which wins over every calendar. */
export interface HolidayOverride {
	/** "2022-09-19" */
	day: string;
	/** What a page calls it, in either language */
	name: string;
	/** True: no holiday after all (a weekend stays one). False: closed. */
	open: boolean;
	/** The one region it is about; for that region it wins over an override for all. */
	region?: string;
}

export const shortNoticeRules = [
	"no_office_hours",
	"under_two_hours",
	"across_holiday",
	"outside_office_hours",
] as const;
export type ShortNoticeRule = (typeof shortNoticeRules)[number];

export interface ShortNotice {
	short: boolean;
	/** The office hours between request and deadline, in minutes; null: the office's hours are not known */
	officeMinutes: number | null;
	/** Why it is short; null when it is not */
	rule: ShortNoticeRule | null;
	/** The first holiday that took office hours away, whether or not the notice was short */
	holiday: string | null;
}

/** Fewer office minutes than this are short notice, unless the newsroom says otherwise. */
export const defaultFairMinutes = 120;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The office hours in an organization's row; `region` is that of the newsroom or of the organization. */
export function officeHoursOf(
	organization: { timeZone: string; officeDays: string; officeOpens: string; officeCloses: string },
	region: string,
): OfficeHours {
	const { timeZone, officeDays, officeOpens, officeCloses } = organization;
	return { zone: timeZone, days: parseDays(officeDays), opens: officeOpens, closes: officeCloses, region };
}

/** Whether `text` names a country, "CA", or a part of one, "CA-ON", whose holidays are known. */
export function isRegion(text: string): boolean {
	const [country = "", state, part, ...rest] = text.split("-");
	const known = new (library())();
	const has = (names: Record<string, string> | undefined, name: string) => Object.hasOwn(names ?? {}, name);
	return (
		rest.length === 0 &&
		has(known.getCountries(), country) &&
		(state === undefined || has(known.getStates(country), state)) &&
		(part === undefined || has(known.getRegions(country, state ?? ""), part))
	);
}

/** Whether offices in a region are closed on a day ("2026-07-01") for a holiday. Throws a RangeError for an unknown region. */
export function isHoliday(day: string, region: string, overrides: readonly HolidayOverride[]): boolean {
	return findHoliday(day, region, overrides) !== null;
}

/** The name of the holiday for which offices in a region are closed on a day ("2026-07-01"). */
export function findHoliday(
	day: string,
	region: string,
	overrides: readonly HolidayOverride[],
	language: Language = "en",
): string | null {
	const ours = overrides.filter((own) => own.day === day);
	const own =
		ours.find((one) => one.region === region) ?? ours.find(({ region: only }) => only === undefined);
	if (own) return own.open ? null : own.name;
	return region === "" ? null : (calendar(region, day.slice(0, 4), language).get(day) ?? null);
}

/**
 * The office hours between two instants, in whole minutes: weekends, holidays and the time before opening and after
 * closing do not count. Instants are taken to the minute, as a newsroom writes them, so that the parts of a span add
 * up to it. 0 when `to` is not after `from`; null when the office's hours are not known. On the day the clocks
 * change, the minutes that really passed. Throws a RangeError for a zone or hours that cannot be.
 */
export function officeMinutesBetween(
	from: Date,
	to: Date,
	hours: OfficeHours,
	overrides: readonly HolidayOverride[],
): number | null {
	return isKnown(hours) ? tally(from, to, hours, overrides, "en").minutes : null;
}

/**
 * The first instant from `at` on at which the office is open: `at` itself while it is. Null when its hours are not
 * known, or it stays closed for more than a year.
 */
export function nextOpening(
	at: Date,
	hours: OfficeHours,
	overrides: readonly HolidayOverride[],
): Date | null {
	if (!isKnown(hours)) return null;
	const from = at.getTime();
	for (const { date, opens, closes } of officeDays(from, from + 400 * day, hours)) {
		if (closes > from && !isHoliday(date, hours.region, overrides)) return new Date(Math.max(opens, from));
	}
	return null;
}

/**
 * Whether a request came on short notice (newsroom practice: one sent at 20:00 with a deadline of 21:00 does, and so
 * does one across a statutory holiday). It does when the office had fewer than `fairMinutes` of its hours before the
 * deadline, and always when it had none. The rule is the first of these that holds:
 * - across_holiday: a holiday took office hours away that it would otherwise have had;
 * - no_office_hours: the deadline left none: the office was closed from the request to the deadline;
 * - outside_office_hours: the request came while the office was closed, and the deadline too soon after it opened;
 * - under_two_hours: the request came while the office was open, and left fewer than `fairMinutes`.
 * Where the office's hours are not known, nothing is said: not short, officeMinutes null.
 */
export function shortNotice(request: {
	putAt: Date;
	deadlineAt: Date;
	hours: OfficeHours;
	overrides: readonly HolidayOverride[];
	/** In office minutes; 120 when absent */
	fairMinutes?: number;
	/** Of the holiday's name; English when absent */
	language?: Language;
}): ShortNotice {
	const { putAt, deadlineAt, hours, overrides, fairMinutes = defaultFairMinutes, language = "en" } = request;
	if (!isKnown(hours)) return { short: false, officeMinutes: null, rule: null, holiday: null };
	const { minutes, holiday } = tally(putAt, deadlineAt, hours, overrides, language);
	const short = minutes === 0 || minutes < fairMinutes;
	return { short, officeMinutes: minutes, rule: short ? ruleOf() : null, holiday };

	function ruleOf(): ShortNoticeRule {
		if (holiday !== null) return "across_holiday";
		if (minutes === 0) return "no_office_hours";
		const opening = nextOpening(putAt, hours, overrides);
		return opening && opening > putAt ? "outside_office_hours" : "under_two_hours";
	}
}

// ---- the office's days ----

const isKnown = ({ days, opens, closes }: OfficeHours) => days.length > 0 && opens !== "" && closes !== "";

function tally(
	from: Date,
	to: Date,
	hours: OfficeHours,
	overrides: readonly HolidayOverride[],
	language: Language,
): { minutes: number; holiday: string | null } {
	const [start, end] = [from, to].map((at) => Math.floor(at.getTime() / minute) * minute) as [number, number];
	let minutes = 0;
	let holiday: string | null = null;
	for (const { date, opens, closes } of officeDays(start, end, hours)) {
		const open = Math.min(end, closes) - Math.max(start, opens);
		if (open <= 0) continue;
		const name = findHoliday(date, hours.region, overrides, language);
		if (name === null) minutes += open / minute;
		else holiday ??= name;
	}
	return { minutes, holiday };
}

/** The days of the office's week from that of one instant to that of another, holidays among them. */
function* officeDays(from: number, to: number, { zone, days, opens, closes }: OfficeHours) {
	const clock = clockOf(zone);
	const [opensAt, closesAt] = [timeOfDay(opens), timeOfDay(closes)];
	if (!(opensAt < closesAt)) throw new RangeError(`not the hours of an office: ${opens} to ${closes}`);
	const last = clock.dayOf(to);
	for (let number = clock.dayOf(from); number <= last; number++) {
		if (!days.includes(weekday(number))) continue;
		const [opens, closes] = [clock.at(number * day + opensAt), clock.at(number * day + closesAt)];
		// A day that the clocks cut to nothing is none.
		if (opens < closes) yield { date: dateOf(number), opens, closes };
	}
}

/** Milliseconds since midnight. */
function timeOfDay(text: string): number {
	const match = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/.exec(text);
	if (!match) throw new RangeError(`not a time of day: ${text}`);
	return match[1] === undefined ? day : Number(match[1]) * hour + Number(match[2]) * minute;
}

// Days are counted from 1970-01-01, a Thursday.
const weekday = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1;
const dateOf = (number: number) => new Date(number * day).toISOString().slice(0, 10);

interface Clock {
	/** The local day that holds an instant. */
	dayOf(at: number): number;
	/** The instant at which the clocks show a local time, given as if it were UTC; as `parseLocal` where they change. */
	at(local: number): number;
}

const clocks = new Map<string, Clock>();

function clockOf(name: string): Clock {
	let clock = clocks.get(name);
	if (!clock) {
		clock = makeClock(name);
		clocks.set(name, clock);
	}
	return clock;
}

// Asking Intl for an offset takes some 10 µs, and ten years have 5,000 openings and closings. So it is asked for once
// a week, and for every day only in a week in which the clocks change.
function makeClock(name: string): Clock {
	const zone = IANAZone.create(name);
	if (!zone.isValid) throw new RangeError(`not a time zone: ${name}`);
	const offsets = new Map<number, number>();
	const offsetAt = (at: number) => zone.offset(at) * minute;

	/** The offset at the start of a day in UTC. */
	function offsetOf(number: number): number {
		let offset = offsets.get(number);
		if (offset === undefined) {
			const first = Math.floor(number / 7) * 7;
			const steady = number !== first && offsetOf(first) === offsetOf(first + 7);
			offset = steady ? offsetOf(first) : offsetAt(number * day);
			offsets.set(number, offset);
		}
		return offset;
	}

	/** The offset that holds from one instant to another; null where the clocks may change. */
	function steadyOffset(from: number, to: number): number | null {
		const last = Math.ceil(to / day);
		const offset = offsetOf(last);
		for (let number = Math.floor(from / day); number < last; number++) {
			if (offsetOf(number) !== offset) return null;
		}
		return offset;
	}

	return {
		dayOf: (at) => Math.floor((at + (steadyOffset(at, at) ?? offsetAt(at))) / day),
		at(local) {
			// No zone is further than 15 hours from UTC.
			const offset = steadyOffset(local - 15 * hour, local + 15 * hour);
			if (offset !== null) return local - offset;
			const at = parseLocal(new Date(local).toISOString().slice(0, 16), name);
			if (!at) throw new RangeError(`not a day of the record: ${dateOf(local / day)}`);
			return at.getTime();
		},
	};
}

// ---- holidays ----

const truthAndReconciliation = {
	en: "National Day for Truth and Reconciliation",
	fr: "Journée nationale de la vérité et de la réconciliation",
};

/**
 * Statutory holidays that the library lacks, or has as mere observances, by region and in its grammar.
 * "CA" stands for the Government of Canada, whose press offices close on the general holidays of the Canada Labour
 * Code, and by the agreements of the public service also on Easter Monday and the first Monday in August.
 */
const additions: Record<string, Record<string, Record<Language, string>>> = {
	CA: {
		"easter 1": { en: "Easter Monday", fr: "Lundi de Pâques" },
		"monday before 05-25": { en: "Victoria Day", fr: "Fête de la Reine" },
		"1st monday in August": { en: "Civic Holiday", fr: "Congé civique" },
		"09-30 since 2021": truthAndReconciliation,
		"2nd monday after 10-01": { en: "Thanksgiving", fr: "Action de grâce" },
		"11-11": { en: "Remembrance Day", fr: "Jour du Souvenir" },
		"12-26": { en: "Boxing Day", fr: "Lendemain de Noël" },
	},
	"CA-BC": { "09-30 since 2023": truthAndReconciliation },
	"CA-MB": { "09-30 since 2024": truthAndReconciliation },
	"CA-NT": { "09-30 since 2022": truthAndReconciliation },
	"CA-NU": { "09-30 since 2022": truthAndReconciliation },
	"CA-PE": { "09-30 since 2022": truthAndReconciliation },
	"CA-YT": { "09-30 since 2023": truthAndReconciliation },
};

// It takes a quarter of a second and 25 MB to load, which a start or a command without holidays does not need.
const library = () => createRequire(import.meta.url)("date-holidays") as typeof Holidays;

const rules = new Map<string, Holidays>();
const calendars = new Map<string, ReadonlyMap<string, string>>();

// Working out a year takes the library some 5 ms, and every count of office hours asks for it.
function calendar(region: string, year: string, language: Language): ReadonlyMap<string, string> {
	const key = `${region} ${year} ${language}`;
	let calendar = calendars.get(key);
	if (!calendar) {
		calendar = readCalendar(region, Number(year), language);
		calendars.set(key, calendar);
	}
	return calendar;
}

function readCalendar(region: string, year: number, language: Language): ReadonlyMap<string, string> {
	const holidays = new Map<number, string>();
	for (const { start, end, name } of rulesOf(region).getHolidays(year, language)) {
		// In hours of UTC, which stand for local ones. A holiday that begins at noon leaves the office its morning, and
		// one that begins on the eve leaves it the eve.
		for (
			let number = Math.floor(start.getTime() / day + 0.5);
			number * day + day / 2 < end.getTime();
			number++
		) {
			holidays.set(number, name);
		}
	}
	if (region.split("-")[0] === "CA") addDaysInLieu(holidays);
	return new Map([...holidays].map(([number, name]) => [dateOf(number), name]));
}

/** In Canada an office is closed for a holiday on a weekend on its next working day; elsewhere the library knows. */
function addDaysInLieu(holidays: Map<number, string>): void {
	for (const [number, name] of [...holidays].sort(([a], [b]) => a - b)) {
		if (weekday(number) <= 5) continue;
		let inLieu = number + 1;
		while (weekday(inLieu) > 5 || holidays.has(inLieu)) inLieu++;
		holidays.set(inLieu, name);
	}
}

function rulesOf(region: string): Holidays {
	let found = rules.get(region);
	if (!found) {
		if (!isRegion(region)) throw new RangeError(`not a region: ${region}`);
		const [country = "", state = "", part = ""] = region.split("-");
		found = new (library())(country, state, part, { timezone: "UTC", types: ["public"] });
		for (const [rule, name] of Object.entries(additions[region] ?? {})) {
			found.setHoliday(rule, { name, type: "public" });
		}
		rules.set(region, found);
	}
	return found;
}
