import fc from "fast-check";
import { DateTime } from "luxon";
import { readDate } from "../../src/imports/dates.ts";

const zone = "America/Toronto";
const near = new Date("2017-02-16T21:42:00Z");
const read = (text: string, order: "dmy" | "mdy" | "" = "", past = true) => {
	const found = readDate(text, { order, zone, near, past });
	return typeof found === "string" ? found : found.at.toISOString().replace(":00.000Z", "Z");
};

test.each([
	["2017-02-16T15:42:00-05:00", "2017-02-16T20:42Z"],
	["2017-02-16 16:42:00", "2017-02-16T21:42Z"],
	["2017-02-16", "2017-02-16T05:00Z"],
	["Feb 16 2017 4:42pm ET", "2017-02-16T21:42Z"],
	["Thursday, Feb. 16, 2017 at 3 p.m.", "2017-02-16T20:00Z"],
	["16 February 2017", "2017-02-16T05:00Z"],
	["mardi 14 février, 16 h", "2017-02-14T21:00Z"],
	["le 16 février 2017 à 15 h 30", "2017-02-16T20:30Z"],
	["16 févr. 2017, 15h", "2017-02-16T20:00Z"],
	["1er février 2017 midi", "2017-02-01T17:00Z"],
	["jeudi 16 février 2017 16:42 HNE", "2017-02-16T21:42Z"],
	["16-Feb-17 9:05 a.m. PST", "2017-02-16T17:05Z"],
	["Sept. 5, 2016, 9:05 a.m. EDT", "2016-09-05T13:05Z"],
	["16/02/2017 9h05", "2017-02-16T14:05Z"],
	["Dec 24", "2016-12-24T05:00Z"],
	["12/12/2016", "2016-12-12T05:00Z"],
	["3/2/2017", "which_order"],
	["Friday, Feb. 16, 2017", "wrong_weekday"],
	["February 30, 2017", "not_a_date"],
	["asap", "not_a_date"],
	["tomorrow 5pm", "not_a_date"],
	["called on Feb 16 2017, no answer", "not_a_date"],
	["25:00 2017-02-16", "not_a_date"],
	["", "not_a_date"],
	["2017", "not_a_date"],
])("%s is %s", (text, expected) => {
	expect(read(text)).toBe(expected);
});

test("the order decides, and is not asked of what can be read one way only", () => {
	expect(read("3/2/2017", "dmy")).toBe("2017-02-03T05:00Z");
	expect(read("3/2/2017", "mdy")).toBe("2017-03-02T05:00Z");
	expect(read("13/2/2017", "mdy")).toBe("2017-02-13T05:00Z");
});

test("what a page of ours writes, in figures or in words of either language, is read back", () => {
	const wordings = [
		"yyyy-MM-dd HH:mm",
		"d MMMM yyyy HH:mm",
		"MMMM d, yyyy h:mm a",
		"cccc d MMMM yyyy, H 'h' mm",
		"dd/MM/yyyy HH'h'mm",
	];
	fc.assert(
		fc.property(
			fc.date({ min: new Date("2001-01-01"), max: new Date("2017-01-01"), noInvalidDate: true }),
			fc.constantFrom(...wordings),
			fc.constantFrom("en", "fr"),
			(at, wording, language) => {
				const local = DateTime.fromJSDate(at, { zone }).startOf("minute");
				// An hour that the clocks show twice is the first of the two, as everywhere.
				fc.pre(local.getPossibleOffsets().length === 1);
				const text = local.setLocale(wording.includes(" a") ? "en" : language).toFormat(wording);
				expect([text, read(text, "dmy")]).toEqual([
					text,
					local.toJSDate().toISOString().replace(":00.000Z", "Z"),
				]);
			},
		),
	);
});

test("no text is too much for it", () => {
	fc.assert(
		fc.property(
			fc.string({ maxLength: 200 }),
			(text) => void readDate(text, { order: "", zone, near, past: true }),
		),
	);
});
