import { z } from "zod";
import { attemptOutcomes, channels, languages } from "../vocabulary.ts";
import {
	flag,
	id,
	instant,
	lengths,
	nullableInstant,
	optionalText,
	requiredText,
	slug,
	timeZone,
	why,
} from "../web/fields.ts";

/** One question to each line, as a form sends them; numbers and bullets that people type in front are left off. */
const questionLines = z
	.string()
	.max(lengths.long)
	.transform((text) =>
		text
			.split("\n")
			.map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-•*])\s+/, "").trim())
			.filter((line) => line !== ""),
	)
	.pipe(z.array(requiredText(lengths.note)).max(100));

const questions = z.union([z.array(requiredText(lengths.note)).max(100), questionLines]).default([]);

/** How, when and to whom it was tried. `at` left out means now. */
const tried = {
	channel: z.enum(channels),
	outcome: z.enum(attemptOutcomes),
	to: optionalText(lengths.line),
	at: instant.optional(),
	byId: id.optional(),
	note: optionalText(lengths.note),
};

export const attemptBody = z.strictObject(tried);

export const inquiryFields = {
	/** Left out: the whole organization. */
	office: optionalText(lengths.short),
	subject: requiredText(lengths.line),
	letter: optionalText(lengths.long),
	language: z.enum(languages).optional(),
	deadlineAt: instant.optional(),
	deadlineZone: timeZone.optional(),
	deadlineStated: flag,
};

/** A request, and in the same step how it was put, if it was. */
export const inquiryBody = z.strictObject({
	organization: slug,
	...inquiryFields,
	questions,
	ownerId: id.optional(),
	attemptChannel: tried.channel.optional(),
	attemptOutcome: tried.outcome.optional(),
	attemptTo: tried.to,
	attemptAt: tried.at,
	attemptNote: tried.note,
});

/** The same from the page that does not stand under a story yet. */
export const inquiryBodyWithStory = inquiryBody.extend({ story: slug });

export const withdrawalBody = z.strictObject({ why: requiredText(lengths.note) });
export const ownerBody = z.strictObject({ personId: id });

/** Corrections take the fields that may be corrected, each optional; an emptied text becomes empty. */
export const attemptCorrectionBody = z
	.strictObject({
		channel: tried.channel,
		outcome: tried.outcome,
		to: tried.to.unwrap(),
		at: instant,
		byId: id,
		note: tried.note.unwrap(),
	})
	.partial()
	.extend({ why });

export const inquiryCorrectionBody = z
	.strictObject({
		office: inquiryFields.office.unwrap(),
		subject: inquiryFields.subject,
		letter: inquiryFields.letter.unwrap(),
		language: z.enum(languages),
		deadlineAt: nullableInstant,
		deadlineZone: timeZone,
		deadlineStated: z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]),
	})
	.partial()
	.extend({ why });
