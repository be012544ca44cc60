import fc from "fast-check";
import {
	findHoliday,
	type HolidayOverride,
	isHoliday,
	isRegion,
	nextOpening,
	type OfficeHours,
	officeHoursOf,
	officeMinutesBetween,
	shortNotice,
} from "../../src/organizations/officeHours.ts";
import { parseLocal, toLocalInput } from "../../src/web/time.ts";

const ottawa: OfficeHours = {
	zone: "America/Toronto",
	days: [1, 2, 3, 4, 5],
	opens: "07:30",
	closes: "18:00",
	region: "CA",
};
const always: OfficeHours = {
	...ottawa,
	days: [1, 2, 3, 4, 5, 6, 7],
	opens: "00:00",
	closes: "24:00",
	region: "",
};

/** "2026-11-23 14:20" in the office's zone. */
function local(text: string, { zone } = ottawa): Date {
	const at = parseLocal(text, zone);
	if (!at) throw new Error(text);
	return at;
}

const minutesBetween = (from: string, to: string, hours = ottawa, overrides: HolidayOverride[] = []) =>
	officeMinutesBetween(local(from, hours), local(to, hours), hours, overrides);

describe("holidays", () => {
	// The public service's days off in Ottawa; the days of the week are those of the calendar.
	test.each([
		["2026-01-01", "New Year's Day", "Nouvel An"],
		["2026-04-03", "Good Friday", "Vendredi saint"],
		["2026-04-06", "Easter Monday", "Lundi de Pâques"],
		["2026-05-18", "Victoria Day", "Fête de la Reine"], // the 25th is a Monday itself
		["2023-05-22", "Victoria Day", "Fête de la Reine"],
		["2026-07-01", "Canada Day", "Fête du Canada"],
		["2026-08-03", "Civic Holiday", "Congé civique"],
		["2026-09-07", "Labour Day", "Fête du travail"],
		[
			"2026-09-30",
			"National Day for Truth and Reconciliation",
			"Journée nationale de la vérité et de la réconciliation",
		],
		["2029-10-08", "Thanksgiving", "Action de grâce"], // the 1st is a Monday
		["2026-10-12", "Thanksgiving", "Action de grâce"],
		["2026-11-11", "Remembrance Day", "Jour du Souvenir"],
		["2026-12-25", "Christmas Day", "Noël"],
		["2026-12-26", "Boxing Day", "Lendemain de Noël"],
	])("the Government of Canada is closed on %s, %s", (day, english, french) => {
		expect(findHoliday(day, "CA", [])).toBe(english);
		expect(findHoliday(day, "CA", [], "fr")).toBe(french);
	});

	test.each([
		["2023-01-02", "New Year's Day", "a Sunday"],
		["2023-07-03", "Canada Day", "a Saturday"],
		["2023-10-02", "National Day for Truth and Reconciliation", "a Saturday"],
		["2023-11-13", "Remembrance Day", "a Saturday"],
		["2026-12-28", "Boxing Day", "a Saturday"],
		["2027-12-27", "Christmas Day", "a Saturday"],
		["2027-12-28", "Boxing Day", "a Sunday, and Monday is taken by Christmas"],
		["2022-12-26", "Boxing Day", "that Monday"],
		["2022-12-27", "Christmas Day", "a Sunday, and Monday is Boxing Day"],
	])("%s is off for %s, which fell on %s", (day, name) => {
		expect(findHoliday(day, "CA", [])).toBe(name);
	});

	test.each([
		["2020-09-30", "CA", "before there was a National Day for Truth and Reconciliation"],
		["2026-02-16", "CA", "Family Day is Ontario's"],
		["2026-06-24", "CA", "Saint-Jean-Baptiste is Quebec's"],
		["2026-09-30", "CA-ON", "no statutory holiday in Ontario"],
		["2022-09-30", "CA-BC", "not yet statutory in British Columbia"],
		["2026-10-31", "CA", "Halloween closes nothing"],
		["2026-03-08", "CN", "half a day off, from noon"],
		["2026-07-01", "", "no region, no holidays"],
	])("%s is no holiday in %j: %s", (day, region) => {
		expect(isHoliday(day, region, [])).toBe(false);
	});

	test.each([
		["CA-ON", "2026-02-16", "Family Day"],
		["CA-ON", "2026-12-26", "Boxing Day"],
		["CA-QC", "2026-06-24", "National Holiday"],
		["CA-QC", "2026-05-18", "National Patriots' Day"],
		["CA-BC", "2026-09-30", "National Day for Truth and Reconciliation"],
		["US", "2026-11-26", "Thanksgiving Day"],
		["US", "2027-07-05", "Independence Day (substitute day)"],
		["GB", "2026-12-28", "Boxing Day (substitute day)"],
	])("%s has its own: %s, %s", (region, day, name) => {
		expect(findHoliday(day, region, [])).toBe(name);
	});

	test("a year of a region is the same however often and in whichever language it is asked for", () => {
		expect(findHoliday("2026-05-18", "CA-QC", [], "fr")).toBe("Journée nationale des patriotes");
		expect(findHoliday("2026-05-18", "CA-QC", [])).toBe("National Patriots' Day");
		expect(findHoliday("2026-05-18", "CA-QC", [], "fr")).toBe("Journée nationale des patriotes");
	});

	test.each([
		["CA", true],
		["CA-ON", true],
		["DE-BY-A", true],
		["ZZ", false],
		["CA-ZZ", false],
		["CA-ON-ZZ", false],
		["ca", false],
		["", false],
		["constructor", false],
		["CA-constructor", false],
	])("%j as a region: %s", (text, known) => {
		expect(isRegion(text)).toBe(known);
		if (!known && text !== "") expect(() => isHoliday("2026-07-01", text, [])).toThrow(RangeError);
	});

	describe("the newsroom's own list wins", () => {
		const mourning = { day: "2022-09-19", name: "National Day of Mourning", open: false };

		test("a day that no calendar has", () => {
			expect(findHoliday(mourning.day, "CA", [])).toBeNull();
			expect(findHoliday(mourning.day, "CA", [mourning])).toBe("National Day of Mourning");
			expect(findHoliday(mourning.day, "", [mourning], "fr")).toBe("National Day of Mourning");
		});

		test("an office that works on a holiday", () => {
			const overrides = [{ day: "2026-08-03", name: "", open: true }];
			expect(isHoliday("2026-08-03", "CA", overrides)).toBe(false);
			expect(minutesBetween("2026-08-03 00:00", "2026-08-04 00:00")).toBe(0);
			expect(minutesBetween("2026-08-03 00:00", "2026-08-04 00:00", ottawa, overrides)).toBe(630);
		});

		test("in the region it names, where it also wins over one for all", () => {
			const overrides = [mourning, { ...mourning, open: true, region: "CA-QC" }];
			expect(isHoliday(mourning.day, "CA", overrides)).toBe(true);
			expect(isHoliday(mourning.day, "CA-QC", overrides)).toBe(false);
			expect(isHoliday(mourning.day, "CA", [{ ...mourning, region: "CA-NS" }])).toBe(false);
		});

		test("but does not open an office on its weekend", () => {
			const overrides = [{ day: "2026-11-21", name: "", open: true }];
			expect(minutesBetween("2026-11-21 00:00", "2026-11-22 00:00", ottawa, overrides)).toBe(0);
		});
	});
});

describe("office minutes", () => {
	// 630 minutes are an Ottawa day, 7:30 to 18:00. 2026-11-16 and 2026-11-23 are Mondays.
	test.each([
		["within a day", "2026-11-16 09:00", "2026-11-16 11:15", 135],
		["before opening to after closing", "2026-11-16 00:00", "2026-11-16 23:59", 630],
		["from opening", "2026-11-16 07:00", "2026-11-16 07:31", 1],
		["to closing", "2026-11-16 17:59", "2026-11-16 19:00", 1],
		["the closing minute does not count", "2026-11-16 18:00", "2026-11-17 07:30", 0],
		["overnight", "2026-11-16 17:00", "2026-11-17 08:30", 120],
		["a week", "2026-11-16 12:00", "2026-11-23 12:00", 5 * 630],
		["a weekend only", "2026-11-20 18:00", "2026-11-23 07:30", 0],
		["over a weekend", "2026-11-20 17:00", "2026-11-23 08:00", 90],
		["the evening", "2026-11-16 20:00", "2026-11-16 21:00", 0],
		["Canada Day", "2026-06-30 17:00", "2026-07-02 08:30", 120],
		["Victoria Day and its weekend", "2026-05-15 17:30", "2026-05-19 08:00", 60],
		["Truth and Reconciliation", "2026-09-30 08:00", "2026-09-30 17:00", 0],
		["the same day in 2020", "2020-09-30 08:00", "2020-09-30 17:00", 540],
		["Christmas, Boxing Day on Saturday and Monday off", "2026-12-24 17:00", "2026-12-29 08:00", 90],
		["the year's end", "2026-12-31 17:00", "2027-01-04 08:00", 90],
		["nothing", "2026-11-16 09:00", "2026-11-16 09:00", 0],
		["backwards", "2026-11-17 09:00", "2026-11-16 09:00", 0],
	])("%s: %s to %s is %i", (_, from, to, minutes) => {
		expect(minutesBetween(from, to)).toBe(minutes);
	});

	test.each([
		["the clocks go forward", always, "2026-03-08 00:00", "2026-03-09 00:00", 23 * 60],
		["the clocks go back", always, "2026-11-01 00:00", "2026-11-02 00:00", 25 * 60],
		[
			"an office opens over the change",
			{ ...always, opens: "01:00", closes: "09:00" },
			"2026-03-08 00:00",
			"2026-03-09 00:00",
			7 * 60,
		],
		[
			"the clocks go back by half an hour, far east",
			{ ...always, zone: "Australia/Lord_Howe" },
			"2026-04-05 00:00",
			"2026-04-06 00:00",
			24.5 * 60,
		],
		["Ottawa over the change", ottawa, "2026-03-06 17:00", "2026-03-09 08:00", 90],
		["Ottawa over the change back", ottawa, "2026-10-30 17:00", "2026-11-02 08:00", 90],
		[
			"it opens at a time that is skipped",
			{ ...always, opens: "02:30", closes: "09:00" },
			"2026-03-08 00:00",
			"2026-03-09 00:00",
			330,
		],
		[
			"it would close before it opens",
			{ ...always, opens: "02:30", closes: "03:00" },
			"2026-03-08 00:00",
			"2026-03-09 00:00",
			0,
		],
		[
			"midnight is skipped",
			{ ...always, zone: "America/Havana" },
			"2026-03-08 01:00",
			"2026-03-09 00:00",
			23 * 60,
		],
		[
			"midnight comes twice",
			{ ...always, zone: "America/Havana" },
			"2026-11-01 00:00",
			"2026-11-02 00:00",
			25 * 60,
		],
	])("on a day when %s", (_, hours, from, to, minutes) => {
		expect(minutesBetween(from, to, hours)).toBe(minutes);
	});

	test("hours and days are those of the office's zone", () => {
		const [from, to] = [new Date("2026-11-20T16:00:00-05:00"), new Date("2026-11-20T19:00:00-05:00")];
		const at = (zone: string) => officeMinutesBetween(from, to, { ...ottawa, zone }, []);
		expect(at("America/Toronto")).toBe(120);
		expect(at("America/Vancouver")).toBe(180);
		expect(at("America/St_Johns")).toBe(30);
		expect(at("Europe/London")).toBe(0);
		expect(at("Asia/Tokyo")).toBe(0);
		// Monday morning in Tokyo is Sunday evening in Ottawa.
		const sunday = [new Date("2026-11-22T19:00:00-05:00"), new Date("2026-11-22T20:00:00-05:00")] as const;
		expect(officeMinutesBetween(...sunday, { ...ottawa, zone: "Asia/Tokyo" }, [])).toBe(60);
	});

	test("seconds are dropped, as on every page", () => {
		const [from, to] = [new Date("2026-11-16T15:00:59.999Z"), new Date("2026-11-16T17:00:00Z")];
		expect(officeMinutesBetween(from, to, ottawa, [])).toBe(120);
	});

	test.each([
		{ ...ottawa, opens: "", closes: "" },
		{ ...ottawa, opens: "" },
		{ ...ottawa, days: [] },
	])("nobody knows them where the office's hours are not known", (hours) => {
		expect(minutesBetween("2026-11-16 09:00", "2026-11-16 10:00", hours)).toBeNull();
		expect(nextOpening(local("2026-11-16 09:00"), hours, [])).toBeNull();
	});

	test.each([
		{ ...ottawa, opens: "22:00", closes: "06:00" },
		{ ...ottawa, opens: "08:00", closes: "08:00" },
		{ ...ottawa, closes: "6 pm" },
		{ ...ottawa, closes: "25:00" },
		{ ...ottawa, zone: "Canada/Ottawa" },
	])("hours over midnight, and what is no hour or zone, are refused: $opens to $closes, $zone", (hours) => {
		const [from, to] = [local("2026-11-16 09:00"), local("2026-11-16 10:00")];
		expect(() => officeMinutesBetween(from, to, hours, [])).toThrow(RangeError);
	});

	test("are read from an organization's row", () => {
		const row = {
			timeZone: "America/Toronto",
			officeDays: "1,2,3,4,5",
			officeOpens: "07:30",
			officeCloses: "18:00",
		};
		expect(officeHoursOf(row, "CA")).toEqual(ottawa);
	});
});

describe("next opening", () => {
	test.each([
		["while open: now", "2026-11-16 09:00", "2026-11-16 09:00"],
		["at opening", "2026-11-16 07:30", "2026-11-16 07:30"],
		["early in the morning", "2026-11-16 05:00", "2026-11-16 07:30"],
		["at closing", "2026-11-16 18:00", "2026-11-17 07:30"],
		["on Friday evening", "2026-11-20 19:00", "2026-11-23 07:30"],
		["before a long weekend", "2026-05-15 18:00", "2026-05-19 07:30"],
		["at Christmas", "2026-12-24 20:00", "2026-12-29 07:30"],
		["before the clocks change", "2026-03-06 18:00", "2026-03-09 07:30"],
	])("%s", (_, at, opening) => {
		expect(nextOpening(local(at), ottawa, [])).toEqual(local(opening));
	});

	test("not on a day when the clocks skip all of its hours", () => {
		const hours = { ...always, opens: "02:30", closes: "03:00" };
		expect(nextOpening(local("2026-03-07 12:00"), hours, [])).toEqual(local("2026-03-09 02:30"));
	});

	test("never, when it is always closed", () => {
		const overrides = Array.from({ length: 80 }, (_, week) => ({
			day: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
			name: "Closed",
			open: false,
		}));
		expect(nextOpening(local("2026-01-05 09:00"), { ...ottawa, days: [1] }, overrides)).toBeNull();
	});
});

describe("short notice", () => {
	const notice = (put: string, deadline: string, more = {}) =>
		shortNotice({
			putAt: local(put),
			deadlineAt: local(deadline),
			hours: ottawa,
			overrides: [],
			...more,
		});

	test.each([
		["the evening", "2026-11-16 20:00", "2026-11-16 21:00", 0, "no_office_hours", null],
		["a weekend", "2026-11-20 18:30", "2026-11-22 20:00", 0, "no_office_hours", null],
		["a deadline at opening", "2026-11-16 20:00", "2026-11-17 07:30", 0, "no_office_hours", null],
		["a deadline already over", "2026-11-16 12:00", "2026-11-16 11:00", 0, "no_office_hours", null],
		["an hour", "2026-11-16 10:00", "2026-11-16 11:00", 60, "under_two_hours", null],
		["two hours less a minute", "2026-11-16 10:00", "2026-11-16 11:59", 119, "under_two_hours", null],
		["two hours", "2026-11-16 10:00", "2026-11-16 12:00", 120, null, null],
		["shortly before closing", "2026-11-16 17:00", "2026-11-17 07:45", 75, "under_two_hours", null],
		["the next morning", "2026-11-16 20:00", "2026-11-17 09:00", 90, "outside_office_hours", null],
		["the next morning at leisure", "2026-11-16 20:00", "2026-11-17 09:30", 120, null, null],
		["Sunday for Monday", "2026-11-22 15:00", "2026-11-23 08:00", 30, "outside_office_hours", null],
		["on Canada Day", "2026-07-01 09:00", "2026-07-01 17:00", 0, "across_holiday", "Canada Day"],
		["across Canada Day", "2026-06-30 20:00", "2026-07-02 07:00", 0, "across_holiday", "Canada Day"],
		["across a long weekend", "2026-05-15 17:30", "2026-05-19 08:00", 60, "across_holiday", "Victoria Day"],
		["across it with time left", "2026-05-15 16:00", "2026-05-19 08:00", 150, null, "Victoria Day"],
		["the evening of a holiday", "2026-07-01 20:00", "2026-07-01 21:00", 0, "no_office_hours", null],
	])("%s: %s to %s", (_, put, deadline, officeMinutes, rule, holiday) => {
		expect(notice(put, deadline)).toEqual({ short: rule !== null, officeMinutes, rule, holiday });
	});

	test("is what the newsroom says it is", () => {
		const hour = ["2026-11-16 10:00", "2026-11-16 11:00"] as const;
		expect(notice(...hour, { fairMinutes: 60 }).short).toBe(false);
		expect(notice(...hour, { fairMinutes: 61 }).rule).toBe("under_two_hours");
		// No office hours at all are never fair.
		expect(notice("2026-11-16 20:00", "2026-11-16 21:00", { fairMinutes: 0 }).rule).toBe("no_office_hours");
	});

	test("knows the newsroom's own holidays, and their names in French", () => {
		const day = ["2026-11-16 09:00", "2026-11-16 17:00"] as const;
		const overrides = [{ day: "2026-11-16", name: "Deuil national", open: false }];
		expect(notice(...day, { overrides })).toMatchObject({
			rule: "across_holiday",
			holiday: "Deuil national",
		});
		expect(notice("2026-07-01 09:00", "2026-07-01 17:00", { language: "fr" }).holiday).toBe("Fête du Canada");
	});

	test("says nothing where the office's hours are not known", () => {
		const hours = { ...ottawa, opens: "", closes: "" };
		expect(notice("2026-11-16 20:00", "2026-11-16 21:00", { hours })).toEqual({
			short: false,
			officeMinutes: null,
			rule: null,
			holiday: null,
		});
	});
});

describe("whatever the office", () => {
	const start = Date.UTC(2015, 0, 1);
	const threeWeeks = 21 * 24 * 60;
	// None of these opens or closes between 1:00 and 3:00, when clocks change: the same time would come twice.
	const office: fc.Arbitrary<OfficeHours> = fc.record({
		zone: fc.constantFrom(
			"America/Toronto",
			"America/St_Johns",
			"America/Regina",
			"Europe/London",
			"Australia/Lord_Howe",
			"Asia/Kathmandu",
			"Pacific/Kiritimati",
			"UTC",
		),
		days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
		opens: fc.constantFrom("00:00", "07:30", "09:00", "12:45"),
		closes: fc.constantFrom("16:00", "18:00", "23:59", "24:00"),
		region: fc.constantFrom("", "CA", "CA-QC", "GB"),
	});
	// Often near a change of the clocks or the year's end.
	const instant = fc.oneof(
		fc.integer({ min: 0, max: 15 * 365 * 24 * 60 }).map((minutes) => start + minutes * 60_000),
		fc
			.tuple(
				fc.constantFrom("2026-03-08", "2026-11-01", "2026-03-29", "2026-10-25", "2026-12-25"),
				fc.integer({ min: -20_000, max: 3000 }),
			)
			.map(([day, minutes]) => Date.parse(day) + minutes * 60_000),
	);
	const length = fc.integer({ min: 0, max: threeWeeks });
	const overrides: HolidayOverride[] = [
		{ day: "2026-03-09", name: "Closed", open: false },
		{ day: "2026-12-25", name: "", open: true },
	];

	/** Looks at the clock on the wall every minute. */
	function byTheMinute(from: number, minutes: number, hours: OfficeHours): number {
		const shown = new Intl.DateTimeFormat("en-CA", {
			timeZone: hours.zone,
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
			hour: "2-digit",
			minute: "2-digit",
			hourCycle: "h23",
		});
		let open = 0;
		for (let passed = 0; passed < minutes; passed++) {
			const text = shown.format(from + passed * 60_000);
			const [date, time] = [text.slice(0, 10), text.slice(-5)];
			if (time < hours.opens || time >= hours.closes) continue;
			if (!hours.days.includes(new Date(date).getUTCDay() || 7)) continue;
			if (!isHoliday(date, hours.region, overrides)) open++;
		}
		return open;
	}

	test("the count is that of somebody who looks at the clock every minute", () => {
		fc.assert(
			fc.property(office, instant, length, (hours, from, minutes) => {
				const to = new Date(from + minutes * 60_000);
				expect(officeMinutesBetween(new Date(from), to, hours, overrides)).toBe(
					byTheMinute(from, minutes, hours),
				);
			}),
			{ numRuns: 40 },
		);
	});

	test("the parts of a span add up to it, none is negative, none longer than the clock says", () => {
		fc.assert(
			fc.property(office, instant, length, length, (hours, at, first, second) => {
				const [a, b, c] = [at, at + first * 60_000, at + (first + second) * 60_000].map(
					(time) => new Date(time),
				) as [Date, Date, Date];
				const count = (from: Date, to: Date) => officeMinutesBetween(from, to, hours, overrides) ?? -1;
				expect(count(a, b) + count(b, c)).toBe(count(a, c));
				expect(count(a, b)).toBeGreaterThanOrEqual(0);
				expect(count(a, b)).toBeLessThanOrEqual(first);
				expect(count(b, a)).toBe(0);
			}),
			{ numRuns: 500 },
		);
	});

	test("it opens when it says: no office minute before, one right after", () => {
		fc.assert(
			fc.property(office, instant, (hours, from) => {
				const at = new Date(from);
				const opening = nextOpening(at, hours, overrides);
				if (!opening) throw new Error("an office that never opens");
				expect(officeMinutesBetween(at, opening, hours, overrides)).toBe(0);
				expect(officeMinutesBetween(opening, new Date(opening.getTime() + 60_000), hours, overrides)).toBe(1);
				if (opening > at) expect(toLocalInput(opening, hours.zone).slice(11)).toBe(hours.opens);
			}),
			{ numRuns: 500 },
		);
	});

	test("a notice is short by one rule, or fair by none", () => {
		fc.assert(
			fc.property(office, instant, length, (hours, from, minutes) => {
				const [putAt, deadlineAt] = [new Date(from), new Date(from + minutes * 60_000)];
				const notice = shortNotice({ putAt, deadlineAt, hours, overrides });
				expect(notice.short).toBe(notice.rule !== null);
				expect(notice.short).toBe((notice.officeMinutes ?? 0) < 120);
				if (notice.rule === "across_holiday") expect(notice.holiday).not.toBeNull();
			}),
			{ numRuns: 300 },
		);
	});
});
