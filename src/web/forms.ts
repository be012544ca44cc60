import { parseLocal } from "./time.ts";

/** A time as `<input type="datetime-local">` sends it. */
const localTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/;

/**
 * Brings what a form sends to what JSON would carry, so that one schema serves both: fields left empty are
 * absent (but for forms that correct a record, where emptying a field says something); line ends, which browsers send as CRLF whatever was typed, are LF again; local times (`at`, or
 * ending in `At` or `Until`) get the offset of the form's zone (`deadlineAt` that of `deadlineZone`, if sent).
 * A time that was filled in when the page was shown (`atShown`) and not touched since means now: it is left out.
 */
export function fromForm(
	fields: Record<string, unknown>,
	zone: string,
	keepsEmpty: boolean,
): Record<string, unknown> {
	// Without a prototype, so that a field called "__proto__" is a field like any other.
	const result: Record<string, unknown> = Object.create(null);
	for (const [name, raw] of Object.entries(fields)) {
		const value = typeof raw === "string" ? raw.replaceAll("\r\n", "\n") : raw;
		if ((value === "" && !keepsEmpty) || name.endsWith("Shown")) continue;
		const isTime = name === "at" || /(?:At|Until)$/.test(name);
		if (isTime && value === fields[`${name}Shown`]) continue;
		if (isTime && typeof value === "string" && localTime.test(value)) {
			const own = fields[name.replace(/At$/, "Zone")];
			result[name] =
				parseLocal(
					value,
					typeof own === "string" && own !== "" && own !== value ? own : zone,
				)?.toISOString() ?? value;
		} else {
			result[name] = value;
		}
	}
	return result;
}
