import { z } from "zod";
import { storyParts, storyStates } from "../vocabulary.ts";
import {
	flag,
	id,
	instant,
	lengths,
	nullableInstant,
	optionalText,
	pageQuery,
	requiredText,
	slug,
	timeZone,
} from "../web/fields.ts";
import { after, filter } from "../web/paging.ts";

export const storySorts = ["planned", "created", "title"] as const;

export const storiesQuery = z.object({
	state: filter(z.enum(storyStates)),
	desk: filter(requiredText(lengths.short)),
	/** Somebody on the story, in whatever part. */
	person: filter(id),
	sort: filter(z.enum(storySorts)),
	limit: pageQuery.limit,
	after,
});

export const storyBody = z.strictObject({
	/** Left out: made from the title. */
	slug: slug.optional(),
	title: requiredText(lengths.line),
	desk: optionalText(lengths.short),
	plannedAt: instant.optional(),
	/** Left out: the newsroom's. */
	timeZone: timeZone.optional(),
	/** The zone in which a form's planned time was typed; the story's own, if it has no `timeZone`. */
	plannedZone: timeZone.optional(),
	restricted: flag,
});

/** What is left out stays as it is. */
export const storyChangesBody = z
	.strictObject({
		title: requiredText(lengths.line),
		desk: optionalText(lengths.short).unwrap(),
		plannedAt: nullableInstant,
		plannedZone: timeZone,
		state: z.enum(storyStates),
		/** The log entry that the form was filled in from: only what differs from it is a change. */
		asOf: id,
		// No default: what is left out must not lift a restriction.
		restricted: z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]),
	})
	.partial();

/** The timeline's items that happened before an instant. */
export const storyQuery = z.object({ before: filter(instant) });

export const storyPersonBody = z.strictObject({ personId: id, part: z.enum(storyParts).default("reporter") });
