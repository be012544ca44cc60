import { z } from "zod";
import {
	attributionTerms,
	channels,
	coverageMarks,
	languages,
	proposers,
	reasons,
	replyKinds,
} from "../vocabulary.ts";
import {
	id,
	instant,
	lengths,
	listOf,
	nullableInstant,
	optionalText,
	requiredText,
	why,
} from "../web/fields.ts";

const offset = z.coerce.number().int("errors:not_an_offset").min(0, "errors:not_an_offset").max(lengths.long);
const yesNo = z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]);

/** What came back. Only the kind and the exact words are needed; `receivedAt` left out means now. */
export const replyBody = z.strictObject({
	kind: z.enum(replyKinds),
	channel: z.enum(channels).default("email"),
	receivedAt: instant.optional(),
	body: requiredText(lengths.long),
	language: z.enum(languages).optional(),
	speakerName: optionalText(lengths.short),
	speakerTitle: optionalText(lengths.short),
	office: optionalText(lengths.short),
	outlet: optionalText(lengths.short),
	terms: z.enum(attributionTerms).default("on_the_record_named"),
	termsProposedBy: z.enum(proposers).optional(),
	termsAccepted: yesNo.optional(),
	termsAcceptedAt: instant.optional(),
	embargoUntil: instant.optional(),
	reason: z.enum(reasons).optional(),
	reasonPassage: optionalText(lengths.note),
	/** An organization's slug or name, or any other name. */
	referredTo: optionalText(lengths.short),
	basis: optionalText(lengths.line),
	alsoInquiryIds: listOf(id, 200).default([]),
	alsoBasis: optionalText(lengths.line),
});

/** A correction may change any of the reply's own fields; one that is emptied becomes empty. */
export const replyCorrectionBody = z
	.strictObject({
		kind: z.enum(replyKinds),
		channel: z.enum(channels),
		receivedAt: instant,
		body: requiredText(lengths.long),
		language: z.enum(languages),
		speakerName: optionalText(lengths.short).unwrap(),
		speakerTitle: optionalText(lengths.short).unwrap(),
		office: optionalText(lengths.short).unwrap(),
		outlet: optionalText(lengths.short).unwrap(),
		terms: z.enum(attributionTerms),
		termsProposedBy: z.union([z.enum(proposers), z.literal("")]),
		termsAccepted: z.union([yesNo, z.null(), z.literal("").transform(() => null)]),
		termsAcceptedAt: nullableInstant,
		embargoUntil: nullableInstant,
		reason: z.union([z.enum(reasons), z.literal("")]),
		reasonPassage: optionalText(lengths.note).unwrap(),
		referredTo: optionalText(lengths.short).unwrap(),
		/** It ends at `embargoUntil`, or now. */
		embargoLifted: yesNo,
	})
	.partial()
	.extend({ why });

/** A passage by its offsets, by its words, or both: then the words must stand at the offsets. */
export const passageFields = {
	start: offset.optional(),
	end: offset.optional(),
	passage: optionalText(lengths.long),
};

export const quoteBody = z.strictObject({
	...passageFields,
	translation: optionalText(lengths.long),
	translationLanguage: z.enum(languages).optional(),
});

export const coverageBody = z.strictObject({
	questionId: id,
	mark: z.enum(coverageMarks),
	...passageFields,
});

export const linkBody = z.strictObject({ inquiryId: id, basis: requiredText(lengths.line) });
