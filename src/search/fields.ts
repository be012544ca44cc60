import { z } from "zod";
import { inquiryStates, reasons } from "../vocabulary.ts";
import { day, flag, id, instantOut, lengths, listOf, requiredText, slug } from "../web/fields.ts";
import { after, filter } from "../web/paging.ts";
import { documentKinds } from "./documents.ts";

export const searchSorts = ["relevance", "date"] as const;

/** What is looked for is never refused, whatever it is. */
const typed = z.preprocess((value) => [value ?? ""].flat().join(" "), z.string());

/** The filters of an address, as a form or a saved search holds them. */
export const searchFilters = {
	kind: filter(listOf(z.enum(documentKinds), documentKinds.length)),
	organization: filter(slug),
	story: filter(slug),
	desk: filter(requiredText(lengths.short)),
	/** Who owns the request, or logged what was found. */
	person: filter(id),
	/** Days of the newsroom, both included. */
	from: filter(day),
	to: filter(day),
	reason: filter(listOf(z.enum(reasons), reasons.length)),
	/** Of the request that it belongs to. */
	state: filter(listOf(z.enum(inquiryStates), inquiryStates.length)),
};

export const searchQuery = z.object({
	q: typed,
	...searchFilters,
	sort: filter(z.enum(searchSorts)),
	limit: z.coerce.number().int().min(1).max(100).default(25),
	after,
});

export type SearchRequest = z.output<typeof searchQuery>;

export const savedSearchBody = z.strictObject({
	name: requiredText(lengths.short),
	/** What stands after the question mark of the search's address. */
	query: requiredText(lengths.note),
	shared: flag,
});

const segment = z.object({ text: z.string(), match: z.boolean() });

export const savedSearchOut = z
	.object({
		id: z.int(),
		name: z.string(),
		/** The search's own address: whoever opens it finds what they may see. */
		url: z.string(),
		shared: z.boolean(),
		mine: z.boolean(),
		savedAt: instantOut,
	})
	.meta({ id: "SavedSearch" });

export const searchResultOut = z
	.object({
		kind: z.enum(documentKinds),
		id: z.int(),
		/** The wording before a correction, which no longer stands. */
		earlier: z.boolean(),
		at: instantOut,
		url: z.string(),
		/** Absent for organizations and people. */
		story: z.object({ slug: z.string(), title: z.string() }).nullable(),
		inquiry: z.int().nullable(),
		organizations: z.array(z.object({ slug: z.string(), nameEn: z.string(), nameFr: z.string() })),
		/** Put together, the passage word for word. */
		passage: z.array(segment),
	})
	.meta({ id: "SearchResult" });

export const searchOut = z.object({
	items: z.array(searchResultOut),
	/** How many there are for the viewer; null when there are more than are counted. */
	total: z.int().nullable(),
	/** Not everything that was typed was looked for. */
	shortened: z.boolean(),
	next: z.string().nullable(),
	saved: z.array(savedSearchOut),
});
