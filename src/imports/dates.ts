/**
 * Dates as people type them into a tracker, in English and French. Pure. Everything in the cell must be understood: a
 * library that picks a date out of a sentence (chrono-node was tried) drops the minutes of "15 h 30" and makes a day of "asap".
 */
import { DateTime } from "luxon";

/** Which comes first in a date in figures; empty: not known. */
export type DateOrder = "dmy" | "mdy" | "";

export interface ReadDate {
	at: Date;
	/** No time of day was given: `at` is the beginning of the day, in the zone. */
	dayOnly: boolean;
	/** The zone that it was read in. */
	zone: string;
	/** No year was given. */
	yearGuessed: boolean;
}

export type DateProblem = "not_a_date" | "which_order" | "wrong_weekday";

const months = [
	"jan janv january janvier",
	"feb fev fevr february fevrier",
	"mar march mars",
	"apr avr april avril",
	"may mai",
	"jun june juin",
	"jul juil july juillet",
	"aug august aout",
	"sep sept september septembre",
	"oct october octobre",
	"nov november novembre",
	"dec december decembre",
].map((names) => names.split(" "));

const weekdays = [
	"mon monday lun lundi",
	"tue tues tuesday mar mardi",
	"wed wednesday mer mercredi",
	"thu thur thurs thursday jeu jeudi",
	"fri friday ven vendredi",
	"sat saturday sam samedi",
	"sun sunday dim dimanche",
].map((names) => names.split(" "));

/** What newsrooms call zones. The letters for winter are used all year round, so they name the place's own time. */
const zones: Record<string, string> = Object.fromEntries(
	(
		[
			["America/Toronto", "et est edt he hne hae eastern"],
			["America/Winnipeg", "ct cst cdt hc hnc hac central"],
			["America/Edmonton", "mt mst mdt hr hnr har mountain"],
			["America/Vancouver", "pt pst pdt hp hnp hap pacific"],
			["America/Halifax", "at ast adt ha hna haa atlantic"],
			["America/St_Johns", "nt nst ndt hnt hat"],
			["UTC", "utc gmt z zulu tuc"],
			["Europe/Paris", "cet cest"],
			["Europe/London", "bst"],
		] as const
	).flatMap(([zone, names]) => names.split(" ").map((name) => [name, zone])),
);

/** The longest text that can be a date. */
const longest = 80;

/**
 * The instant that a cell names. `near`: the moment beside which a date without a year lies; `past`: it lies before it.
 * A day without a time is its beginning.
 */
export function readDate(
	text: string,
	{ order, zone, near, past }: { order: DateOrder; zone: string; near: Date; past: boolean },
): ReadDate | DateProblem {
	if (text.length > longest) return "not_a_date";
	const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/i.exec(text.trim());
	if (instant !== null) {
		const at = DateTime.fromISO(instant[0].replace(" ", "T"), { setZone: true });
		return at.isValid ? { at: at.toJSDate(), dayOnly: false, zone, yearGuessed: false } : "not_a_date";
	}
	let rest = lowered(text);
	const own = /(?:^|[\s(])([a-z]{1,8})\)?$/.exec(rest);
	let inZone = zone;
	if (own?.[1] !== undefined && Object.hasOwn(zones, own[1])) {
		inZone = zones[own[1]] as string;
		rest = rest.slice(0, own.index);
	}
	const time = takeTime(rest);
	if (time === "not_a_date") return time;
	const day = readDay(time.rest, order);
	if (typeof day === "string") return day;
	const parts = {
		month: day.month,
		day: day.day,
		hour: time.hour ?? 0,
		minute: time.minute ?? 0,
		second: time.second ?? 0,
	};
	const inYear = (year: number) => DateTime.fromObject({ year, ...parts }, { zone: inZone });
	const fits = (at: DateTime) => at.isValid && (day.weekday === null || at.weekday === day.weekday);
	const at = day.year === null ? nearest(inYear, fits, near, past) : inYear(day.year);
	if (at === undefined || !at.isValid || at.year < 1900 || at.year > 2200) return "not_a_date";
	if (!fits(at)) return "wrong_weekday";
	return { at: at.toJSDate(), dayOnly: time.hour === null, zone: inZone, yearGuessed: day.year === null };
}

/** The end of a day without a time: a deadline of a day is met until it is over. */
export function endOfDay({ at, zone }: ReadDate): Date {
	return DateTime.fromJSDate(at, { zone }).set({ hour: 23, minute: 59 }).toJSDate();
}

const lowered = (text: string) =>
	text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[\s\u202f\u00a0]+/g, " ")
		.replace(/(\d)t(\d)/, "$1 $2")
		.trim();

interface Time {
	hour: number | null;
	minute: number | null;
	second: number | null;
	rest: string;
}

const times = [
	/(?<![\d/.-])(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)? ?(?<half>[ap]\.? ?m\b\.?)?(?! ?\d)/,
	/(?<![\d/.:-])(?<hour>\d{1,2}) ?(?:h|heures?|hrs?)\b ?(?<minute>\d\d)?(?!\d)/,
	/(?<![\d/.:-])(?<hour>\d{1,2}) ?h(?<minute>\d\d)\b/,
	/(?<![\d/.:-])(?<hour>\d{1,2})(?:\.(?<minute>\d\d))? ?(?<half>[ap]\.? ?m\b\.?)/,
	/\b(?<noon>noon|midi)\b/,
];

/** The time of day, and the text without it. */
function takeTime(text: string): Time | "not_a_date" {
	for (const pattern of times) {
		const match = pattern.exec(text);
		const groups = match?.groups;
		if (match === null || groups === undefined) continue;
		const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
		if (groups.noon !== undefined) return { hour: 12, minute: 0, second: 0, rest };
		let hour = Number(groups.hour);
		if (groups.half !== undefined) {
			if (hour < 1 || hour > 12) return "not_a_date";
			hour = (hour % 12) + (groups.half.startsWith("p") ? 12 : 0);
		}
		const minute = Number(groups.minute ?? 0);
		const second = Number(groups.second ?? 0);
		if (hour > 23 || minute > 59 || second > 59) return "not_a_date";
		return { hour, minute, second, rest };
	}
	return { hour: null, minute: null, second: null, rest: text };
}

interface Day {
	/** null: not given. */
	year: number | null;
	month: number;
	day: number;
	/** 1 is Monday; null: not given. */
	weekday: number | null;
}

const indexIn = (names: readonly string[][], word: string) =>
	names.findIndex((own) => own.includes(word)) + 1;

function readDay(text: string, order: DateOrder): Day | DateProblem {
	const figures =
		/(?<!\d)(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d\d))?)(?!\d)/.exec(
			text,
		);
	if (figures !== null) {
		const others = wordsOf(text.replace(figures[0], " "));
		const weekday = others.length === 0 ? null : indexIn(weekdays, others[0] as string);
		if (others.length > 1 || weekday === 0) return "not_a_date";
		const [, year, month, day, first, second, last] = figures;
		if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day), weekday };
		const [a, b] = [Number(first), Number(second)];
		const way = a > 12 ? "dmy" : b > 12 ? "mdy" : a === b ? "dmy" : order;
		if (way === "") return "which_order";
		return {
			year: last === undefined ? null : Number(last) + (last.length === 2 ? 2000 : 0),
			month: way === "dmy" ? b : a,
			day: way === "dmy" ? a : b,
			weekday,
		};
	}
	const words = wordsOf(text.replace(/-/g, " "));
	// "mar" is mardi before a number, and March beside one: the month is the last word that can be one.
	const at = words.findLastIndex((word) => indexIn(months, word) > 0);
	if (at === -1) return "not_a_date";
	const month = indexIn(months, words[at] as string);
	const before = words.slice(0, at);
	const after = words.slice(at + 1);
	const weekday = before.length > 0 && indexIn(weekdays, before[0] as string);
	if (weekday) before.shift();
	const numbers = [...before, ...after].map((word) => /^(\d{1,4})(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? "");
	if (numbers.includes("") || numbers.length < 1 || numbers.length > 2 || before.length > 1)
		return "not_a_date";
	const [day = "", year] = numbers;
	if (day.length > 2 || (year !== undefined && year.length !== 4 && year.length !== 2)) return "not_a_date";
	return {
		year: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0),
		month,
		day: Number(day),
		weekday: weekday || null,
	};
}

/** The words that say something: "on", "at", "le", "à" and punctuation do not. */
function wordsOf(text: string): string[] {
	return text
		.replace(/[,;()@|.]/g, " ")
		.split(" ")
		.filter(
			(word) => word !== "" && !/^(?:on|at|the|of|by|le|la|a|de|du|pour|avant|before|-|–|—)$/.test(word),
		);
}

/** Of the years around a moment, the one in which the day fits and lies nearest. */
function nearest(
	inYear: (year: number) => DateTime,
	fits: (at: DateTime) => boolean,
	near: Date,
	past: boolean,
): DateTime | undefined {
	const year = near.getUTCFullYear();
	const [first] = [year - 1, year, year + 1]
		.map(inYear)
		.filter((at) => fits(at) && (!past || at.toMillis() <= near.getTime()))
		.sort((a, b) => Math.abs(a.toMillis() - near.getTime()) - Math.abs(b.toMillis() - near.getTime()));
	return first;
}
