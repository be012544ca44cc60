import { z } from "zod";
import { personOut } from "../record/json.ts";
import { instantOut, lengths, requiredText, slug, why } from "../web/fields.ts";
import { after } from "../web/paging.ts";
import { blockKinds } from "./draft.ts";
import { claimNames, editNames, findingKinds, verdicts, weights } from "./findings.ts";
import { draftSources } from "./kept.ts";
import { shows } from "./page.ts";

/** The one field of a form that takes a draft as a file. */
export const draftFile = "file";

export const draftChecksQuery = z.object({
	after,
	limit: z.coerce.number().int().min(1).max(200).default(50),
	/** The check whose text stands in the form, to be edited and checked again. */
	of: z.coerce.number().int().positive().max(2_147_483_647).optional(),
});

export const draftCheckQuery = z.object({
	/** Which findings the page shows: a program gets all. */
	show: z.enum(shows).default("all"),
});

/** One of the two, or a file. */
export const draftCheckBody = z.strictObject({
	text: requiredText(lengths.long).optional(),
	/** As pasted or exported; its tags may make it far longer than its text. */
	html: requiredText(5_000_000).optional(),
});

export const acceptanceBody = z.strictObject({
	/** The finding's key. */
	finding: z.string().regex(/^[0-9a-f]{64}$/, { message: "errors:no_such_record" }),
	why,
});

export const subjectBody = z
	.strictObject({
		/** Left out: the organization's name. */
		name: requiredText(lengths.short).optional(),
		/** Its slug; left out: it is not in the directory. */
		organization: slug.optional(),
	})
	.refine(({ name, organization }) => name !== undefined || organization !== undefined, {
		path: ["name"],
		message: "errors:required",
	});

const acceptanceOut = z.object({ id: z.int(), why: z.string(), by: personOut, at: instantOut });

const passageOut = z.object({ start: z.int(), end: z.int(), text: z.string() });

export const findingOut = z
	.object({
		/** The same in an edited draft as long as its words, its verdict and what it is held against are. */
		key: z.string().length(64),
		kind: z.enum(findingKinds),
		verdict: z.enum(verdicts),
		/** Wrong, for a person to verify, or right. */
		weight: z.enum(weights),
		/** In UTF-16 code units of the draft's text, end exclusive. */
		start: z.int(),
		end: z.int(),
		passage: z.string(),
		/** Of a quotation: to whom the draft gives it. */
		speaker: z.object({ name: z.string(), organization: z.string().nullable() }).nullable(),
		/** The reply that it is held against. */
		reply: z.int().nullable(),
		/** The words of that reply, or the nearest, with their offsets in its body. */
		quote: passageOut.nullable(),
		/** From the draft to the record: `del` stands only in the draft, `ins` only on the record. */
		diff: z.array(z.object({ op: z.enum(["same", "del", "ins"]), text: z.string() })).nullable(),
		claim: z
			.object({
				line: z.enum(claimNames),
				organization: z.string().nullable(),
				name: z.string(),
				multiple: z.boolean(),
			})
			.nullable(),
		/** Of an organization that was not asked. */
		organization: z.string().nullable(),
		edits: z.array(z.enum(editNames)),
		because: z.array(
			z.object({
				name: z.string(),
				/** In the language asked for. */
				text: z.string(),
				/** Numbers of log entries. */
				log: z.array(z.int()),
				reply: z.int().nullable(),
				inquiry: z.int().nullable(),
			}),
		),
		/** What the record supports in its place, ready to copy. */
		suggestion: z.string().nullable(),
		/** The instant after which the verdict may change by itself. */
		expiresAt: instantOut.nullable(),
		accepted: acceptanceOut.nullable(),
	})
	.meta({ id: "DraftFinding" });

/** What is left of a finding when the draft's words are not kept. */
const outcomeOut = findingOut
	.pick({
		key: true,
		kind: true,
		verdict: true,
		weight: true,
		start: true,
		end: true,
		reply: true,
		edits: true,
		expiresAt: true,
		accepted: true,
	})
	.meta({ id: "DraftOutcome" });

const countsOut = z.object(
	Object.fromEntries([...verdicts, ...weights].map((name) => [name, z.int()])) as Record<
		(typeof verdicts)[number] | (typeof weights)[number],
		z.ZodInt
	>,
);

const checkItem = z.object({
	id: z.int(),
	at: instantOut,
	by: personOut,
	source: z.enum(draftSources),
	/** Of an upload; empty: pasted. */
	fileName: z.string(),
	words: z.int(),
	/** Of the text as shown, UTF-8. */
	sha256: z.string().length(64),
	/** The last log entry that it rests on. */
	logNumber: z.int(),
	counts: countsOut,
});

export const subjectOut = z
	.object({ id: z.int(), name: z.string(), organization: z.string().nullable() })
	.meta({ id: "StorySubject" });

const staleOut = z
	.object({
		/** The newest log entry that bears on it, and what it says happened; null: only time passed. */
		log: z.int().nullable(),
		action: z.string().nullable(),
		/** When the first of its verdicts ran out; null: none did. */
		expiredAt: instantOut.nullable(),
	})
	.nullable();

export const draftChecksOut = z.object({
	/** Whom the story is about, and who should be asked. */
	subjects: z.array(subjectOut),
	items: z.array(checkItem.extend({ kept: z.boolean(), stale: staleOut })),
	next: z.string().nullable(),
});

export const draftCheckOut = checkItem
	.extend({
		/** The story's slug. */
		story: z.string(),
		/** The draft as it was read; null: its words were not kept, or were discarded. */
		draft: z
			.object({
				text: z.string(),
				blocks: z.array(z.object({ kind: z.enum(blockKinds), start: z.int(), end: z.int() })),
			})
			.nullable(),
		/** What was left out of the text, or taken as it will be. */
		notes: z.array(z.object({ note: z.string(), count: z.int() })),
		/** By their place in the text; without the draft's words, only what came of them. */
		findings: z.array(z.union([findingOut, outcomeOut])),
		/** Titles and scare quotes, which quote nobody. */
		setApart: z.array(z.object({ why: z.enum(["title", "scare_quotes"]), start: z.int(), end: z.int() })),
		/** What happened since; null: it stands. */
		stale: staleOut,
		/** When, and by whom, the draft's words were discarded. */
		discarded: z.object({ by: personOut, at: instantOut }).nullable(),
		/** The story's check before this one. */
		previous: z.int().nullable(),
	})
	.meta({ id: "DraftCheck" });
