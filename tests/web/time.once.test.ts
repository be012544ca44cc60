import fc from "fast-check";
import {
	clock,
	date,
	dayBounds,
	exact,
	isTimeZone,
	moment,
	parseInstant,
	parseLocal,
	shortDate,
	span,
	toLocalInput,
	untilOrOver,
	zoneName,
} from "../../src/web/time.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const toronto = "America/Toronto";
const replied = new Date("2017-02-16T20:12:00Z");
const later = new Date("2017-02-16T21:42:00Z");
const nextYear = new Date("2018-01-01T05:00:00Z");

describe("a time on a page", () => {
	test.each([
		["2017-02-16T20:00Z", toronto, "15:00 EST", "15 h 00 HNE"],
		["2017-07-16T20:00Z", toronto, "16:00 EDT", "16 h 00 HAE"],
		["2017-02-16T14:05Z", toronto, "09:05 EST", "9 h 05 HNE"],
		["2017-02-16T05:00Z", toronto, "00:00 EST", "0 h 00 HNE"],
		["2017-03-12T06:59Z", toronto, "01:59 EST", "1 h 59 HNE"],
		["2017-03-12T07:00Z", toronto, "03:00 EDT", "3 h 00 HAE"],
		["2017-11-05T05:30Z", toronto, "01:30 EDT", "1 h 30 HAE"],
		["2017-11-05T06:30Z", toronto, "01:30 EST", "1 h 30 HNE"],
		["2017-02-16T20:00Z", "America/St_Johns", "16:30 NST", "16 h 30 HNT"],
		["2017-07-16T20:00Z", "America/St_Johns", "17:30 NDT", "17 h 30 HAT"],
		["2017-07-16T20:00Z", "America/Regina", "14:00 CST", "14 h 00 HNC"],
		["2017-02-16T20:00Z", "Europe/Paris", "21:00 UTC+1", "21 h 00 UTC+1"],
		["2017-03-26T00:59Z", "Europe/Paris", "01:59 UTC+1", "1 h 59 UTC+1"],
		["2017-03-26T01:00Z", "Europe/Paris", "03:00 UTC+2", "3 h 00 UTC+2"],
		["2017-02-16T20:00Z", "Asia/Kolkata", "01:30 UTC+5:30", "1 h 30 UTC+5:30"],
		["2017-07-16T20:00Z", "America/Sao_Paulo", "17:00 UTC−3", "17 h 00 UTC−3"],
		["2017-02-16T20:00Z", "UTC", "20:00 UTC", "20 h 00 UTC"],
	])("%s in %s is %s, in French %s", (at, zone, english, french) => {
		expect(clock(new Date(at), zone, "en")).toBe(english);
		expect(clock(new Date(at), zone, "fr")).toBe(french);
		expect(english.endsWith(` ${zoneName(new Date(at), zone, "en")}`)).toBe(true);
	});

	test("the day is written out, its year only when it is not this year", () => {
		expect(date(replied, later, toronto, "en")).toBe("Thursday, February 16");
		expect(date(replied, nextYear, toronto, "en")).toBe("Thursday, February 16, 2017");
		expect(date(replied, later, toronto, "fr")).toBe("jeudi 16 février");
		expect(date(replied, nextYear, toronto, "fr")).toBe("jeudi 16 février 2017");
	});

	test("this year is the year where the reader is", () => {
		const newYearsEve = new Date("2018-01-01T04:30:00Z");
		expect(date(newYearsEve, replied, toronto, "en")).toBe("Sunday, December 31");
		expect(date(newYearsEve, replied, "Europe/Paris", "en")).toBe("Monday, January 1, 2018");
	});

	test("short days shorten the months as each language does", () => {
		const all = (language: "en" | "fr") =>
			Array.from({ length: 12 }, (_, month) =>
				shortDate(new Date(Date.UTC(2017, month, month === 4 ? 1 : 16, 17)), later, toronto, language),
			);
		expect(all("en").join(" ")).toBe(
			"Jan. 16 Feb. 16 March 16 April 16 May 1 June 16 July 16 Aug. 16 Sept. 16 Oct. 16 Nov. 16 Dec. 16",
		);
		expect(all("fr").join(" ")).toBe(
			"16 janv. 16 févr. 16 mars 16 avr. 1er mai 16 juin 16 juill. 16 août 16 sept. 16 oct. 16 nov. 16 déc.",
		);
		expect(shortDate(replied, nextYear, toronto, "en")).toBe("Feb. 16, 2017");
		expect(shortDate(replied, nextYear, toronto, "fr")).toBe("16 févr. 2017");
	});

	test("an instant says its day only when it is another day for the reader", () => {
		expect(moment(replied, later, toronto, "en")).toBe("15:12 EST");
		expect(moment(replied, new Date("2017-02-17T04:59Z"), toronto, "en")).toBe("15:12 EST");
		expect(moment(replied, new Date("2017-02-17T05:00Z"), toronto, "en")).toBe("Feb. 16, 15:12 EST");
		expect(moment(replied, new Date("2017-02-17T05:00Z"), toronto, "fr")).toBe("16 févr., 15 h 12 HNE");
		expect(moment(replied, new Date("2017-03-16T20:00Z"), toronto, "en")).toBe("Feb. 16, 15:12 EST");
		expect(moment(replied, nextYear, toronto, "en")).toBe("Feb. 16, 2017, 15:12 EST");
		expect(moment(replied, nextYear, toronto, "fr")).toBe("16 févr. 2017, 15 h 12 HNE");
		expect(moment(replied, later, "Europe/Paris", "en")).toBe("21:12 UTC+1");
	});

	test("the exact instant is there with its UTC", () => {
		expect(exact(replied, toronto)).toBe("2017-02-16 15:12:00 EST (2017-02-16T20:12:00Z)");
		expect(exact(new Date("2017-07-16T20:12:03.999Z"), toronto, "fr")).toBe(
			"2017-07-16 16:12:03 HAE (2017-07-16T20:12:03Z)",
		);
	});

	test("a zone or an instant that does not exist is never printed", () => {
		for (const zone of ["Mars/Olympus", "", "local"]) {
			expect(() => clock(replied, zone, "en")).toThrow(RangeError);
			expect(() => exact(replied, zone)).toThrow(RangeError);
			expect(() => toLocalInput(replied, zone)).toThrow(RangeError);
			expect(() => dayBounds(replied, zone)).toThrow(RangeError);
			expect(() => parseLocal("2017-02-16T15:00", zone)).toThrow(RangeError);
		}
		const never = new Date(Number.NaN);
		expect(() => clock(never, toronto, "en")).toThrow(RangeError);
		expect(() => toLocalInput(never, toronto)).toThrow(RangeError);
	});
});

describe("how long", () => {
	test.each([
		[0, "less than a minute", "moins d’une minute"],
		[minute - 1, "less than a minute", "moins d’une minute"],
		[minute, "1 min", "1 min"],
		[18 * minute + 59_999, "18 min", "18 min"],
		[hour - 1, "59 min", "59 min"],
		[hour, "1 h", "1 h"],
		[102 * minute, "1 h 42 min", "1 h 42 min"],
		[-102 * minute, "1 h 42 min", "1 h 42 min"],
		[day - 1, "23 h 59 min", "23 h 59 min"],
		[day, "1 d", "1 j"],
		[day + 59 * minute, "1 d", "1 j"],
		[2 * day + 3 * hour, "2 d 3 h", "2 j 3 h"],
		[10 * day - 1, "9 d 23 h", "9 j 23 h"],
		[400 * day + 5 * hour, "400 d", "400 j"],
	])("%d ms is %s, in French %s", (ms, english, french) => {
		expect(span(ms, "en")).toBe(english);
		expect(span(ms, "fr")).toBe(french);
	});

	test("a deadline is ahead until its instant has passed, then over", () => {
		const due = new Date("2017-02-16T22:00:00Z");
		const at = (text: string, language: "en" | "fr" = "en") => untilOrOver(due, new Date(text), language);
		expect(at("2017-02-16T21:42:00Z")).toEqual({ over: false, text: "in 18 min" });
		expect(at("2017-02-16T21:42:00Z", "fr")).toEqual({ over: false, text: "dans 18 min" });
		expect(at("2017-02-16T22:00:00Z")).toEqual({ over: false, text: "in less than a minute" });
		expect(at("2017-02-16T22:00:00.001Z")).toEqual({ over: true, text: "less than a minute over" });
		expect(at("2017-02-16T23:42:00Z")).toEqual({ over: true, text: "1 h 42 min over" });
		expect(at("2017-02-16T23:42:00Z", "fr")).toEqual({ over: true, text: "en retard de 1 h 42 min" });
	});
});

describe("a local time that somebody typed", () => {
	test.each([
		["2017-02-16T15:12", toronto, "2017-02-16T20:12:00.000Z"],
		["2017-07-16T15:12", toronto, "2017-07-16T19:12:00.000Z"],
		["2017-02-16T15:12:30", toronto, "2017-02-16T20:12:30.000Z"],
		["2017-02-16T15:12:30.5", toronto, "2017-02-16T20:12:30.500Z"],
		["2017-02-16 15:12", toronto, "2017-02-16T20:12:00.000Z"],
		[" 2017-02-16T15:12\n", toronto, "2017-02-16T20:12:00.000Z"],
		["2016-02-29T00:00", "Asia/Kolkata", "2016-02-28T18:30:00.000Z"],
		// skipped in spring: as much later as the clocks skip
		["2026-03-08T02:30", toronto, "2026-03-08T07:30:00.000Z"],
		["2026-03-29T02:30", "Europe/Paris", "2026-03-29T01:30:00.000Z"],
		["2026-03-08T02:15", "America/St_Johns", "2026-03-08T05:45:00.000Z"],
		// shown twice in autumn: the first
		["2026-11-01T01:30", toronto, "2026-11-01T05:30:00.000Z"],
		["2026-10-25T02:30", "Europe/Paris", "2026-10-25T00:30:00.000Z"],
		["2026-11-01T01:45", "America/St_Johns", "2026-11-01T04:15:00.000Z"],
		// and the hours around both
		["2026-03-08T01:59", toronto, "2026-03-08T06:59:00.000Z"],
		["2026-03-08T03:00", toronto, "2026-03-08T07:00:00.000Z"],
		["2026-11-01T00:59", toronto, "2026-11-01T04:59:00.000Z"],
		["2026-11-01T02:00", toronto, "2026-11-01T07:00:00.000Z"],
		["1900-01-01T00:00", "UTC", "1900-01-01T00:00:00.000Z"],
		["2200-12-31T23:59", "UTC", "2200-12-31T23:59:00.000Z"],
	])("%p in %s is %s", (text, zone, instant) => {
		expect(parseLocal(text, zone)?.toISOString()).toBe(instant);
	});

	test.each([
		"",
		"now",
		"2017-02-16",
		"15:12",
		"2017-02-30T10:00",
		"2017-02-29T10:00",
		"2017-13-01T10:00",
		"2017-00-10T10:00",
		"2017-02-16T24:00",
		"2017-02-16T25:00",
		"2017-02-16T10:60",
		"2017-02-16T10:00:60",
		"2017-02-16T10:00Z",
		"2017-02-16T10:00-05:00",
		"2017-2-16T10:00",
		"1899-12-31T23:59",
		"2201-01-01T00:00",
		"0000-01-01T00:00",
		"+002017-02-16T10:00",
		"٢٠١٧-02-16T10:00",
		"2017-02-16T10:00\u0000",
	])("%p is refused", (text) => expect(parseLocal(text, toronto)).toBeNull());

	test("an input filled in and sent back unchanged says the same minute", () => {
		const zones = [toronto, "Europe/Paris", "Asia/Kolkata", "America/St_Johns", "Australia/Lord_Howe", "UTC"];
		const instants = fc.date({
			min: new Date("1975-01-01"),
			max: new Date("2199-12-31"),
			noInvalidDate: true,
		});
		let ambiguous = 0;
		fc.assert(
			fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
				const back = parseLocal(toLocalInput(at, zone), zone);
				const same = Math.floor(at.getTime() / minute) * minute;
				if (back?.getTime() === same) return;
				// only the second showing of an hour comes back as another instant, and that is the first showing
				ambiguous++;
				expect(back && toLocalInput(back, zone)).toBe(toLocalInput(at, zone));
				expect(same - (back?.getTime() ?? 0)).toBeGreaterThan(0);
				expect(same - (back?.getTime() ?? 0)).toBeLessThanOrEqual(hour);
			}),
			{ numRuns: 2000 },
		);
		expect(ambiguous).toBeLessThan(20);
	});

	test("whatever is typed is read or refused, never thrown on", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				expect(parseLocal(text, toronto)).toBeNull();
				expect(parseInstant(text)).toBeNull();
				expect(typeof isTimeZone(text)).toBe("boolean");
			}),
		);
	});

	test("the input shows local time to the minute", () => {
		expect(toLocalInput(new Date("2026-11-23T19:20:59.999Z"), toronto)).toBe("2026-11-23T14:20");
		expect(toLocalInput(new Date("2026-11-23T19:20:59.999Z"), "Asia/Kolkata")).toBe("2026-11-24T00:50");
	});
});

describe("an instant that a program sent", () => {
	test.each([
		["2017-02-16T20:12:00Z", "2017-02-16T20:12:00.000Z"],
		["2017-02-16T20:12Z", "2017-02-16T20:12:00.000Z"],
		["2017-02-16T15:12:00-05:00", "2017-02-16T20:12:00.000Z"],
		["2017-02-17T01:42:00.25+05:30", "2017-02-16T20:12:00.250Z"],
		["2017-02-16T20:12:00.123999999Z", "2017-02-16T20:12:00.123Z"],
	])("%s is %s", (text, instant) => expect(parseInstant(text)?.toISOString()).toBe(instant));

	test.each([
		"2017-02-16T20:12:00",
		"2017-02-16",
		"2017-02-16T20:12:00 Z",
		" 2017-02-16T20:12:00Z",
		"2017-02-16T20:12:00Z\n",
		"2017-02-16 20:12:00Z",
		"2017-02-16t20:12:00z",
		"2017-02-30T20:12:00Z",
		"2017-02-16T24:00:00Z",
		"2017-02-16T20:12:60Z",
		"2017-02-16T20:12:00-0500",
		"2017-02-16T20:12:00-05",
		"2017-02-16T20:12:00+24:00",
		"2017-02-16T20:12:00[America/Toronto]",
		"20170216T201200Z",
		"2017-W07-4T20:12:00Z",
		"2017-047T20:12:00Z",
		"1899-12-31T23:59:59Z",
		"2201-01-01T00:00:00Z",
		"1487275920000",
		"Thu, 16 Feb 2017 20:12:00 GMT",
	])("%p is refused", (text) => expect(parseInstant(text)).toBeNull());

	test("what the program writes it also reads", () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true }),
				(at) => expect(parseInstant(at.toISOString())).toEqual(at),
			),
		);
	});
});

test("time zones are those of the database of zones", () => {
	for (const zone of [toronto, "Europe/Paris", "Asia/Kolkata", "Asia/Calcutta", "America/St_Johns", "UTC"])
		expect([zone, isTimeZone(zone)]).toEqual([zone, true]);
	for (const zone of [
		"",
		"local",
		"system",
		"Toronto",
		"America/Nowhere",
		"+05:00",
		"UTC+3",
		"-0500",
		"America/Toronto ",
	])
		expect([zone, isTimeZone(zone)]).toEqual([zone, false]);
});

describe("the local day", () => {
	test.each([
		["2017-02-16T20:12Z", toronto, "2017-02-16T05:00:00.000Z", 24],
		["2017-02-16T05:00Z", toronto, "2017-02-16T05:00:00.000Z", 24],
		["2017-02-16T04:59Z", toronto, "2017-02-15T05:00:00.000Z", 24],
		["2026-03-08T12:00Z", toronto, "2026-03-08T05:00:00.000Z", 23],
		["2026-11-01T12:00Z", toronto, "2026-11-01T04:00:00.000Z", 25],
		["2026-03-29T12:00Z", "Europe/Paris", "2026-03-28T23:00:00.000Z", 23],
		["2026-10-25T12:00Z", "Europe/Paris", "2026-10-24T22:00:00.000Z", 25],
		["2026-11-01T12:00Z", "America/St_Johns", "2026-11-01T02:30:00.000Z", 25],
		["2026-11-01T12:00Z", "Asia/Kolkata", "2026-10-31T18:30:00.000Z", 24],
		["2026-10-04T12:00Z", "Australia/Lord_Howe", "2026-10-03T13:30:00.000Z", 23.5],
		// no midnight that day: it begins at one
		["2026-04-24T12:00Z", "Africa/Cairo", "2026-04-23T22:00:00.000Z", 23],
		// midnight shown twice
		["2026-11-01T12:00Z", "America/Havana", "2026-11-01T04:00:00.000Z", 25],
	])("at %s in %s begins at %s and lasts %d hours", (now, zone, start, hours) => {
		const bounds = dayBounds(new Date(now), zone);
		expect(bounds.start.toISOString()).toBe(start);
		expect((bounds.end.getTime() - bounds.start.getTime()) / hour).toBe(hours);
	});

	test("holds now, and ends where the next begins", () => {
		const zones = [
			toronto,
			"Europe/Paris",
			"Asia/Kolkata",
			"America/St_Johns",
			"Africa/Cairo",
			"America/Havana",
			"America/Santiago",
			"Asia/Beirut",
		];
		const instants = fc.date({
			min: new Date("2015-01-01"),
			max: new Date("2060-01-01"),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(instants, fc.constantFrom(...zones), (now, zone) => {
				const { start, end } = dayBounds(now, zone);
				expect(start.getTime()).toBeLessThanOrEqual(now.getTime());
				expect(end.getTime()).toBeGreaterThan(now.getTime());
				expect(dayBounds(end, zone).start).toEqual(end);
				expect(toLocalInput(start, zone).slice(0, 10)).toBe(toLocalInput(now, zone).slice(0, 10));
			}),
			{ numRuns: 1000 },
		);
	});
});
