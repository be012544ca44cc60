/** Spreadsheets count days, with the time of day as their fraction: ECMA-376 part 1, 18.17.4. Pure. */

const day = 86_400_000;

/**
 * The local date, and time if it has one, of a serial: "2017-02-16", "2017-02-16 16:42:00". The 1900 system counts a
 * February 29, 1900, that never was. null: the number is no date.
 */
export function serialDate(serial: number, from1904: boolean): string | null {
	if (serial < 0 || serial >= 2_958_466) return null;
	// A time of day alone.
	if (serial < 1) return null;
	const days = from1904 ? serial + 1462 : serial;
	const before = days < 61 ? 1 : 0;
	// To the second: fractions of a day are not exact.
	const at = new Date(Date.UTC(1899, 11, 30) + Math.round(((days + before) * day) / 1000) * 1000);
	const text = at.toISOString();
	return text.slice(11, 19) === "00:00:00" ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}

/** Whether a number format shows a date: one of the built-in ones, or a code with letters for days, months or years. */
export function isDateFormat(id: number, code: string | undefined): boolean {
	if (code === undefined) return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
	const first = code.split(";")[0] ?? "";
	const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?!h|m|s)[^\]]*\]/gi, "");
	return /[dy]/i.test(bare) || /m{3,}/i.test(bare);
}
