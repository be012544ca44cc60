import { z } from "zod";
import type { RecordedQuote, RecordedReply } from "../record/events.ts";
import { attachmentJson, attachmentOut, correctionJson, correctionOut, personOut } from "../record/json.ts";
import {
	attributionTerms,
	channels,
	type Language,
	languages,
	proposers,
	type Reason,
	reasons,
	replyKinds,
} from "../vocabulary.ts";
import { instantOut } from "../web/fields.ts";

export const quoteOut = z
	.object({
		id: z.int(),
		replyId: z.int(),
		/** Offsets in UTF-16 code units of the reply's body, end exclusive. */
		start: z.int(),
		end: z.int(),
		text: z.string(),
		/** false: the body was corrected after the passage was marked. */
		current: z.boolean(),
		translation: z.string(),
		translationLanguage: z.enum(languages).nullable(),
		markedBy: personOut,
		markedAt: instantOut,
		approval: z.object({ by: personOut, at: instantOut }).nullable(),
	})
	.meta({ id: "Quote" });

export const replyOut = z
	.object({
		id: z.int(),
		kind: z.enum(replyKinds),
		channel: z.enum(channels),
		receivedAt: instantOut,
		body: z.string(),
		language: z.enum(languages),
		speaker: z.object({ name: z.string(), title: z.string() }),
		office: z.string(),
		outlet: z.string(),
		terms: z.enum(attributionTerms),
		termsProposedBy: z.enum(proposers).nullable(),
		termsAccepted: z.boolean().nullable(),
		termsAcceptedAt: instantOut.nullable(),
		embargoUntil: instantOut.nullable(),
		reason: z
			.object({
				kind: z.enum(reasons),
				start: z.int().nullable(),
				end: z.int().nullable(),
				passage: z.string(),
			})
			.nullable(),
		/** To whom the questions are sent: an organization's slug, or a name; empty: to nobody. */
		referredTo: z.string(),
		answers: z.array(z.object({ inquiryId: z.int(), basis: z.string() })),
		quotes: z.array(quoteOut),
		attachments: z.array(attachmentOut),
		corrections: z.array(correctionOut),
		loggedAt: instantOut,
		loggedBy: personOut,
	})
	.meta({ id: "Reply" });

type Names = { nameOf(personId: number): string };

export function quoteJson(quote: RecordedQuote, { nameOf }: Names): z.input<typeof quoteOut> {
	const { id, replyId, start, end, text, current, translation, translationLanguage, approval } = quote;
	const person = (personId: number) => ({ id: personId, name: nameOf(personId) });
	return {
		id,
		replyId,
		start,
		end,
		text,
		current,
		translation,
		translationLanguage: translationLanguage === "" ? null : (translationLanguage as Language),
		markedBy: person(quote.loggedById),
		markedAt: quote.loggedAt.toISOString(),
		approval:
			approval === null ? null : { by: person(approval.loggedById), at: approval.loggedAt.toISOString() },
	};
}

export function replyJson(reply: RecordedReply, names: Names): z.input<typeof replyOut> {
	const { id, kind, channel, body, language, speakerName, speakerTitle, office, outlet, terms } = reply;
	return {
		id,
		kind,
		channel,
		receivedAt: reply.receivedAt.toISOString(),
		body,
		language: language as Language,
		speaker: { name: speakerName, title: speakerTitle },
		office,
		outlet,
		terms,
		termsProposedBy: reply.termsProposedBy === "" ? null : (reply.termsProposedBy as "us" | "them"),
		termsAccepted: reply.termsAccepted,
		termsAcceptedAt: reply.termsAcceptedAt?.toISOString() ?? null,
		embargoUntil: reply.embargoUntil?.toISOString() ?? null,
		reason:
			reply.reason === ""
				? null
				: {
						kind: reply.reason as Reason,
						start: reply.reasonStart,
						end: reply.reasonEnd,
						passage: reply.reasonStart === null ? "" : body.slice(reply.reasonStart, reply.reasonEnd ?? 0),
					},
		referredTo: reply.referredTo,
		answers: reply.answers.map(({ inquiryId, basis }) => ({ inquiryId, basis })),
		quotes: reply.quotes.map((quote) => quoteJson(quote, names)),
		attachments: reply.attachments.map(attachmentJson),
		corrections: reply.corrections.map((correction) => correctionJson(correction, names)),
		loggedAt: reply.loggedAt.toISOString(),
		loggedBy: { id: reply.loggedById, name: names.nameOf(reply.loggedById) },
	};
}
