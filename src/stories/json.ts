import { z } from "zod";
import { inquiryItem, inquiryItemJson } from "../inquiries/listInquiries.ts";
import { extended } from "../record/extended.ts";
import { personOut } from "../record/json.ts";
import {
	attemptOutcomes,
	attributionTerms,
	replyKinds,
	type StoryPart,
	type StoryState,
	storyParts,
	storyStates,
} from "../vocabulary.ts";
import { instantOut } from "../web/fields.ts";
import type { Asked } from "./matrix.ts";

export const storyItem = z
	.object({
		id: z.int(),
		slug: z.string(),
		title: z.string(),
		desk: z.string(),
		plannedAt: instantOut.nullable(),
		timeZone: z.string(),
		state: z.enum(storyStates),
		restricted: z.boolean(),
		example: z.boolean(),
		createdAt: instantOut,
		people: z.array(personOut.extend({ part: z.enum(storyParts) })),
	})
	.meta({ id: "StoryItem" });

export const storyOut = storyItem
	.extend({
		inquiries: z.array(
			inquiryItem.extend({
				questionCount: z.int(),
				answeredCount: z.int(),
				/** The last reply's words, else how the last attempt ended. */
				lastWord: z
					.discriminatedUnion("type", [
						z.object({
							type: z.literal("reply"),
							id: z.int(),
							at: instantOut,
							kind: z.enum(replyKinds),
							terms: z.enum(attributionTerms),
							body: z.string(),
						}),
						z.object({
							type: z.literal("attempt"),
							id: z.int(),
							at: instantOut,
							outcome: z.enum(attemptOutcomes),
						}),
					])
					.nullable(),
			}),
		),
	})
	.meta({ id: "Story" });

interface StoryRow {
	id: number;
	slug: string;
	title: string;
	desk: string;
	plannedAt: Date | null;
	timeZone: string;
	state: string;
	restricted: boolean;
	example: boolean;
	createdAt: Date;
	people: { part: string; person: { id: number; name: string } }[];
}

export function storyItemJson(story: StoryRow): z.input<typeof storyItem> {
	const { id, slug, title, desk, timeZone, restricted, example } = story;
	return {
		id,
		slug,
		title,
		desk,
		plannedAt: story.plannedAt?.toISOString() ?? null,
		timeZone,
		state: story.state as StoryState,
		restricted,
		example,
		createdAt: story.createdAt.toISOString(),
		people: story.people.map(({ part, person }) => ({
			id: person.id,
			name: person.name,
			part: part as StoryPart,
		})),
	};
}

export function storyJson(story: StoryRow, asked: readonly Asked[], now: Date): z.input<typeof storyOut> {
	return {
		...storyItemJson(story),
		inquiries: asked.map(({ inquiry, owner, questionCount, answeredCount, lastReply, lastAttempt }) => ({
			...inquiryItemJson(extended(inquiry, { owner, story }), now),
			questionCount,
			answeredCount,
			lastWord:
				lastReply !== null
					? {
							type: "reply",
							id: lastReply.id,
							at: lastReply.receivedAt.toISOString(),
							kind: lastReply.kind,
							terms: lastReply.terms,
							body: lastReply.body,
						}
					: lastAttempt !== null
						? {
								type: "attempt",
								id: lastAttempt.id,
								at: lastAttempt.at.toISOString(),
								outcome: lastAttempt.outcome,
							}
						: null,
		})),
	};
}
