import { z } from "zod";
import { instantOut, slug } from "../web/fields.ts";
import { filter } from "../web/paging.ts";

export const feedKinds = ["deadlines", "replies"] as const;
export type FeedKind = (typeof feedKinds)[number];

/** Of what: of the stories one is on and the requests one owns, or of all that one may see. */
export const feedScopes = ["mine", "all"] as const;

export const feedBody = z.strictObject({
	kind: z.enum(feedKinds),
	whose: z.enum(feedScopes).default("mine"),
	/** Left out: of every story. */
	story: filter(slug),
	/** Left out: of every organization. */
	organization: filter(slug),
});

export const feedOut = z
	.object({
		id: z.int(),
		kind: z.enum(feedKinds),
		whose: z.enum(feedScopes),
		story: z.string().nullable(),
		organization: z.string().nullable(),
		createdAt: instantOut,
		lastUsedAt: instantOut.nullable(),
		revokedAt: instantOut.nullable(),
	})
	.meta({ id: "Feed" });

export const feedsOut = z.object({ feeds: z.array(feedOut) });
export const newFeedOut = feedOut.extend({
	/** Whoever has it reads the feed. Null when this request was answered before. */
	url: z.string().nullable(),
});
