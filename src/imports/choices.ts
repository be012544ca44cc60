import { z } from "zod";
import { channels } from "../vocabulary.ts";
import { lengths, listOf, timeZone } from "../web/fields.ts";
import { importFields } from "./columns.ts";
import { limits } from "./limits.ts";

/** What a person decided about a file. */
export const choices = z.object({
	/** Which sheet, from 0. */
	sheet: z.number().int().min(0),
	/** The row that is the header, as the file counts its rows. */
	headerRow: z.number().int().min(1),
	/** What each column holds. */
	fields: z.array(z.enum(importFields).nullable()).max(limits.columns),
	/** For rows without a story, or without an organization; empty: there is none. */
	story: z.string().max(lengths.short),
	organization: z.string().max(80),
	zone: timeZone,
	/** Which comes first in 3/2/2017; empty: no date asks for it. */
	dates: z.enum(["dmy", "mdy", ""]),
	channel: z.enum(channels),
	deadlineStated: z.boolean(),
	/** Who replied, where the file does not say. */
	replyOffice: z.string().max(lengths.short),
	/** Stories that the import makes are for the people on them only. */
	restricted: z.boolean(),
	makeOrganizations: z.boolean(),
	/** By name: an organization's slug, or "make". */
	organizations: z.record(z.string(), z.string().max(80)),
});

export type Choices = z.output<typeof choices>;

/** Form: what the page, and a program, sends. What is left out is guessed, or what was decided for such a header before. */
export const mappingBody = z.strictObject({
	sheet: z.coerce.number().int().min(0).max(100).optional(),
	headerRow: z.coerce.number().int().min(1).max(1_000_000).optional(),
	/** One to a column; empty: the column is left out. */
	fields: listOf(z.enum([...importFields, ""]), limits.columns).optional(),
	story: z.string().max(lengths.short).optional(),
	organization: z.string().max(80).optional(),
	zone: timeZone.optional(),
	dates: z.enum(["dmy", "mdy"]).optional(),
	channel: z.enum(channels).optional(),
	deadlineStated: box(),
	replyOffice: z.string().max(lengths.short).optional(),
	restricted: box(),
	makeOrganizations: box(),
	/** Names that the directory does not know, and beside each of them an organization's slug, `make`, or nothing. */
	names: listOf(z.string().max(lengths.short), 200).default([]),
	organizations: listOf(z.string().max(80), 200).default([]),
});

function box() {
	return z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]).optional();
}
