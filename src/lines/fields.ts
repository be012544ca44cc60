import { z } from "zod";
import { languages } from "../vocabulary.ts";
import { id, instant, instantOut, lengths, optionalText, requiredText, why } from "../web/fields.ts";
import { filter } from "../web/paging.ts";
import { lineNames } from "./names.ts";

export const linesQuery = z.object({ at: filter(instant), lang: filter(z.enum(languages)) });

export const signOffBody = z.strictObject({
	language: z.enum(languages),
	paragraph: requiredText(lengths.long),
});
export const publicationBody = z.strictObject({
	language: z.enum(languages),
	publishedAt: instant.optional(),
	/** As it was printed; left out: as the record supported it then. */
	paragraph: optionalText(lengths.long),
});
export const closingBody = z.strictObject({
	publicationId: id,
	replyId: id,
	wording: requiredText(lengths.note),
});
export const topicBody = z.strictObject({ en: optionalText(lengths.short), fr: optionalText(lengths.short) });
export const shortNoticeBody = z.strictObject({ why });
export const overrideBody = z.strictObject({ line: z.enum(["refused"]), why });

const sentenceOut = z.object({
	text: z.string(),
	line: z.enum(lineNames),
	inquiries: z.array(z.int()),
	quotes: z.array(z.int()),
	because: z.array(z.int()),
	expiresAt: instantOut.nullable(),
	barred: z.array(z.object({ line: z.enum(lineNames), why: z.string() })),
	warnings: z.array(z.string()),
});

export const linesOut = z
	.object({
		at: instantOut,
		language: z.enum(languages),
		paragraph: z.string(),
		sentences: z.array(sentenceOut),
		/** Inquiries of which nothing may be printed, and why. */
		unsaid: z.array(z.object({ inquiry: z.int(), why: z.string() })),
		logNumber: z.int(),
	})
	.meta({ id: "Lines" });

export const signOffOut = z
	.object({
		id: z.int(),
		language: z.enum(languages),
		at: instantOut,
		by: z.object({ id: z.int(), name: z.string() }),
		logNumber: z.int(),
		paragraph: z.string(),
		/** Sentences that are no longer the ones to print, and those that nobody signed. */
		stale: z.array(
			z.object({
				/** As signed; null: it was not there to be signed. */
				text: z.string().nullable(),
				why: z.enum(["expired", "logged", "added"]),
				/** The newest log entry that bears on it, and what it says happened; null: it ran out by itself. */
				log: z.int().nullable(),
				action: z.string().nullable(),
				instead: z.array(z.string()),
			}),
		),
	})
	.meta({ id: "SignOff" });

export const publicationOut = z
	.object({
		id: z.int(),
		language: z.enum(languages),
		publishedAt: instantOut,
		by: z.object({ id: z.int(), name: z.string() }),
		logNumber: z.int(),
		paragraph: z.string(),
		alerts: z.array(
			z.object({
				replyId: z.int(),
				proposes: z.enum(["update", "correction"]),
				printed: z.array(z.string()),
				wording: z.string().nullable(),
			}),
		),
	})
	.meta({ id: "Publication" });
