import type { z } from "zod";
import { createInquiry } from "../../src/inquiries/createInquiry.ts";
import { attemptBody, inquiryBody } from "../../src/inquiries/fields.ts";
import { logAttempt } from "../../src/inquiries/logAttempt.ts";
import { replyBody } from "../../src/replies/fields.ts";
import { logReply } from "../../src/replies/logReply.ts";
import { createStory } from "../../src/stories/createStory.ts";
import type { TestApp } from "../support/app.ts";

type Person = { id: number };

/** Puts records into an app's database by the program's own operations. */
export function newsroom(app: TestApp) {
	const { db } = app;
	const author = (person: Person) => ({ personId: person.id, now: app.clock.now() });
	const zone = app.config.newsroomTimeZone;
	return {
		author,
		organization: (slug: string, nameEn: string, nameFr = nameEn, abbreviation = slug.toUpperCase()) =>
			db.write({ personId: null, now: app.clock.now() }, async ({ tx, now, log }) => {
				const row = await tx.organization.create({
					data: {
						slug,
						nameEn,
						nameFr,
						abbreviationEn: abbreviation,
						abbreviationFr: abbreviation,
						kind: "agency",
						timeZone: zone,
						createdAt: now,
					},
				});
				await log({ action: "organization.created", type: "Organization", row });
				return { id: row.id, slug };
			}),
		story: (person: Person, title: string, more: Partial<Parameters<typeof createStory>[3]> = {}) =>
			createStory(db, author(person), person, {
				title,
				desk: "",
				timeZone: zone,
				restricted: false,
				...more,
			}),
		inquiry: (
			person: Person,
			story: { slug: string },
			organization: { slug: string },
			more: Partial<z.input<typeof inquiryBody>> = {},
		) =>
			createInquiry(
				db,
				author(person),
				person,
				story.slug,
				inquiryBody.parse({ organization: organization.slug, subject: "What did you know?", ...more }),
				zone,
			),
		attempt: (person: Person, inquiry: { id: number }, given: z.input<typeof attemptBody>) =>
			logAttempt(db, author(person), person, inquiry.id, attemptBody.parse(given)),
		reply: (person: Person, inquiry: { id: number }, given: z.input<typeof replyBody>) =>
			logReply(db, author(person), person, inquiry.id, replyBody.parse(given)),
	};
}

export const lemire = {
	kind: "declined",
	channel: "email",
	body: "The Government of Canada does not comment on leaked documents.",
	speakerName: "Ashley Lemire",
	speakerTitle: "senior communications advisor",
	reason: "leaked_documents",
	reasonPassage: "leaked documents",
} as const;
