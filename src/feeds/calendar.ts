import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Transaction } from "../database/database.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { shortNameOf } from "../organizations/organization.ts";
import { paths } from "../paths.ts";
import { correctionsOf } from "../record/corrections.ts";
import { exact } from "../web/time.ts";
import type { Feed } from "./findFeed.ts";
import { type FeedWords, printable } from "./words.ts";

/** How long a deadline that has passed stays in the calendar, and how many there are at most, of those and of the others. */
const [keptMs, most] = [30 * 24 * 60 * 60 * 1000, 500];

const needed = {
	organization: true,
	story: { select: { slug: true } },
	owner: { select: { name: true } },
	withdrawal: { select: { loggedAt: true } },
} as const;

/**
 * The deadlines of a feed as an iCalendar (RFC 5545): an event for each, at the instant in force, in UTC, which every
 * calendar shows in its own zone. An extended deadline is the same event (UID) with a higher SEQUENCE, a request that was
 * taken back is CANCELLED.
 */
export async function writeCalendar(reader: Transaction, feed: Feed, words: FeedWords): Promise<string> {
	const { now, t, language, baseUrl } = words;
	const past = { gte: new Date(now.getTime() - keptMs), lt: now };
	const rows = [
		...(
			await reader.inquiry.findMany({
				where: { AND: [feed.where, { dueAt: past }] },
				orderBy: [{ dueAt: "desc" }, { id: "desc" }],
				take: most,
				include: needed,
			})
		).reverse(),
		...(await reader.inquiry.findMany({
			where: { AND: [feed.where, { dueAt: { gte: now } }] },
			orderBy: [{ dueAt: "asc" }, { id: "asc" }],
			take: most,
			include: needed,
		})),
	];
	const corrected = await correctionsOf(reader, { Inquiry: rows.map(({ id }) => id) });
	const calendar = ical({
		name: printable(words.title),
		prodId: { company: "Right of Reply", product: "Deadlines", language: language.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH,
		// How often to ask again, in seconds.
		ttl: 15 * 60,
	});
	for (const { organization, story, owner, withdrawal, ...row } of rows) {
		const corrections = corrected("Inquiry", row.id);
		const { subject, dueAt, deadlineZone } = applyCorrections(row, corrections);
		if (dueAt === null) continue;
		const changes = [...corrections, ...(withdrawal === null ? [] : [withdrawal])].map(
			({ loggedAt }) => loggedAt,
		);
		const changedAt = new Date(
			Math.max(row.lastEventAt.getTime(), row.loggedAt.getTime(), ...changes.map(Number)),
		);
		calendar.createEvent({
			id: `inquiry-${row.id}@${words.installation}`,
			start: dueAt,
			stamp: changedAt,
			created: row.loggedAt,
			lastModified: changedAt,
			sequence: changes.length,
			status: withdrawal === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
			summary: printable(
				t("feeds:deadline", {
					organization: shortNameOf(organization, language),
					subject,
					state: t(`vocabulary:inquiryStates.${row.state}`),
				}),
			),
			description: printable(
				t("feeds:deadline_more", {
					at: exact(dueAt, deadlineZone, language),
					zone: deadlineZone,
					story: story.slug,
					owner: owner.name,
				}),
			),
			url: `${baseUrl}${paths.inquiry(row.id)}`,
		});
	}
	return calendar.toString();
}
