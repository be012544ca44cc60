import type { Prisma } from "../database/generated/sqlite/client.ts";

/**
 * The stories that exist for a viewer: all but the restricted ones they are not on, whatever their role.
 * Every query that reaches a story, an inquiry, an event or a log entry goes through one of these.
 */
export function visibleStories(viewer: { id: number }): Prisma.StoryWhereInput {
	return { OR: [{ restricted: false }, { people: { some: { personId: viewer.id } } }] };
}

export const visibleInquiries = (viewer: { id: number }): Prisma.InquiryWhereInput => ({
	story: visibleStories(viewer),
});
export const visibleReplies = (viewer: { id: number }): Prisma.ReplyWhereInput => ({
	story: visibleStories(viewer),
});
export const visibleAttempts = (viewer: { id: number }): Prisma.AttemptWhereInput => ({
	inquiry: visibleInquiries(viewer),
});
