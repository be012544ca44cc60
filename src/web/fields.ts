import { z } from "zod";

/**
 * Building blocks for everything that comes in from outside. Messages are keys of the `errors` catalogue.
 * Text is kept exactly as it came: only what no database could give back (NUL, half a character) is refused.
 */

const sound = (value: string) =>
	value.includes("\0") ? "errors:nul_character" : value.isWellFormed() ? null : "errors:not_well_formed";

function textUpTo(max: number) {
	return z
		.string()
		.max(max)
		.superRefine((value, context) => {
			const problem = sound(value);
			if (problem !== null) context.addIssue({ code: "custom", message: problem });
		});
}

/** One line or more that must hold something besides white space. Length in UTF-16 code units. */
export const requiredText = (max: number) =>
	textUpTo(max).refine((value) => value.trim() !== "", { message: "errors:required" });

/** Text that may be left out; then it is empty. */
export const optionalText = (max: number) => textUpTo(max).default("");

/** Lengths: a name or subject, a note, a letter or a reply. */
export const lengths = { short: 200, line: 500, note: 5_000, long: 500_000 } as const;

/** An id as JSON's number or a form's digits. */
export const id = z.coerce.number().int().positive().max(2_147_483_647);

/** A box: JSON's boolean, or a form's `true`. */
export const flag = z
	.union([z.boolean(), z.enum(["true", "false"])])
	.default(false)
	.transform((value) => value === true || value === "true");

/** An instant, ISO 8601 with offset. Forms' local times were given one before they come here. */
export const instant = z.iso
	.datetime({ offset: true, error: "errors:not_an_instant" })
	.transform((text, context) => {
		const at = new Date(text);
		const year = at.getUTCFullYear();
		if (Number.isNaN(at.getTime()) || year < 1900 || year > 2200) {
			context.addIssue({ code: "custom", message: "errors:not_an_instant" });
			return z.NEVER;
		}
		return at;
	});

/** An instant that a correction may also take away: null, or a form's emptied field. */
export const nullableInstant = z.union([instant, z.null(), z.literal("").transform(() => null)]);

/** Why something is corrected or taken back. */
export const why = requiredText(lengths.note);

/** A day, `2026-11-23`. */
export const day = z.iso.date({ error: "errors:not_an_instant" });

export const timeZone = z
	.string()
	.max(100)
	.refine(
		(name) => {
			try {
				new Intl.DateTimeFormat("en", { timeZone: name });
				return /^[A-Za-z]/.test(name);
			} catch {
				return false;
			}
		},
		{ message: "errors:not_a_time_zone" },
	);

/** What a slug looks like: lower-case words with hyphens. */
export const slug = z
	.string()
	.min(1)
	.max(80)
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: "errors:not_a_slug" });

export const email = z
	.email({ error: "errors:not_an_email" })
	.max(254)
	.transform((value) => value.toLowerCase());

/** A list as JSON's array, or as a form's repeated field. */
export const listOf = <T extends z.ZodType>(item: T, max: number) =>
	z.union([z.array(item).max(max), item.transform((one) => [one])]);

/** Where a list goes on, and how long a page of it is. */
export const pageQuery = {
	after: z.string().max(200).optional(),
	limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** In an answer: an instant in UTC, `2026-11-23T19:20:00.000Z`. */
export const instantOut = z.iso.datetime();
