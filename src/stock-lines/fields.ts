import { z } from "zod";
import { replyBody } from "../replies/fields.ts";
import { languages, reasons, replyKinds } from "../vocabulary.ts";
import { flag, instantOut, lengths, optionalText, pageQuery } from "../web/fields.ts";
import { Invalid } from "../web/refusals.ts";

/** Where a list stopped: a number that it is sorted by, and the id that breaks ties. */
const place = z.tuple([z.number(), z.number().int().positive()]);

/** An opaque cursor. */
export const cursorOf = (value: number, id: number) =>
	Buffer.from(JSON.stringify([value, id])).toString("base64url");

/** Throws Invalid for a cursor that is not ours. */
export function parsePlace(cursor: string | undefined): { value: number; id: number } | undefined {
	if (cursor === undefined) return undefined;
	try {
		const [value, id] = place.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
		if (!Number.isSafeInteger(value) || Math.abs(value) > 8.64e15 || id > 2_147_483_647) throw new Error();
		return { value, id };
	} catch {
		throw new Invalid({ after: "errors:invalid" });
	}
}

export const stockLinesQuery = z.object({
	...pageQuery,
	limit: pageQuery.limit.default(20),
	sort: z.enum(["count", "last"]).default("count"),
});

export const stockLineQuery = z.object(pageQuery);

const organizationStockLine = z.object({
	/** The number of its page, `/stock-lines/:id`. */
	id: z.int(),
	/** As it was said last. */
	words: z.string(),
	language: z.enum(languages),
	count: z.int(),
	firstAt: instantOut,
	lastAt: instantOut,
	/** Of the latest 50 times, the latest first; `whole`: it was not said more often than that. */
	speakers: z.array(z.string()),
	stories: z.array(z.string()),
	whole: z.boolean(),
});

export const organizationStockLinesOut = z.object({
	items: z.array(organizationStockLine),
	next: z.string().nullable(),
});

export const diffPart = z.object({ op: z.enum(["same", "ins", "del"]), text: z.string() });

export const stockLineOut = z.object({
	id: z.int(),
	/** As it was said last. */
	words: z.string(),
	/** How often: by whomever, and by the government (departments, agencies, ministers' offices). */
	count: z.int(),
	government: z.int(),
	items: z.array(
		z.object({
			replyId: z.int(),
			story: z.string(),
			/** Slugs. */
			organizations: z.array(z.string()),
			speaker: z.string(),
			saidAt: instantOut,
			/** Verbatim, and where they stand in the reply: UTF-16 code units, end exclusive. */
			words: z.string(),
			start: z.int(),
			end: z.int(),
			/** From the line's words to these: `ins` only here, `del` only there. */
			differences: z.array(diffPart),
		}),
	),
	next: z.string().nullable(),
});

/** On a reply: what it says that was said at other times too. */
export const replyStockLine = z.object({
	id: z.int(),
	start: z.int(),
	end: z.int(),
	count: z.int(),
	government: z.int(),
	organizations: z.array(z.object({ slug: z.string(), count: z.int(), firstAt: instantOut })),
});

const asTyped = Object.fromEntries(
	Object.keys(replyBody.shape).map((name) => [name, z.unknown().optional()]),
) as Record<keyof typeof replyBody.shape, z.ZodOptional<z.ZodUnknown>>;

/** The words of a reply that is being logged; a form sends all its other fields too, and gets them back. */
export const suggestionBody = z.strictObject({
	...asTyped,
	body: optionalText(lengths.long),
	language: z.enum(languages).optional(),
	/** The form with what is suggested filled in. */
	fill: flag,
});

export const suggestionOut = z.object({
	suggestion: z
		.object({
			kind: z.enum(replyKinds),
			reason: z.enum(reasons).nullable(),
			passage: z.object({ start: z.int(), end: z.int(), text: z.string() }).nullable(),
			times: z.int(),
			of: z.int(),
			line: z.int(),
		})
		.nullable(),
});
