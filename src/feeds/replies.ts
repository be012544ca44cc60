import { generateAtomFeed } from "feedsmith";
import type { Transaction } from "../database/database.ts";
import { applyCorrections } from "../inquiries/inquiry.ts";
import { nameOf, shortNameOf } from "../organizations/organization.ts";
import { paths } from "../paths.ts";
import { correctionsOf } from "../record/corrections.ts";
import { awaitsTerms, isEmbargoed } from "../replies/reply.ts";
import { visibleReplies } from "../stories/access.ts";
import type { Feed } from "./findFeed.ts";
import { type FeedWords, printable } from "./words.ts";

/** How many of the newest replies a feed holds. */
const most = 50;

/** The most of a reply's words, in UTF-16 code units; the rest is behind the link. */
const excerpt = 1_000;

/**
 * The newest replies of a feed as Atom (RFC 4287), by when they were logged. A feed's words leave the newsroom: what was
 * said, and by whom, stands in it only where it is on the record, its terms are agreed and no embargo holds; else the
 * organization and the kind of reply alone.
 */
export async function writeReplies(
	reader: Transaction,
	feed: Feed,
	words: FeedWords,
	address: string,
): Promise<string> {
	const { t, language, baseUrl, now } = words;
	const rows = await reader.reply.findMany({
		where: { AND: [visibleReplies(feed.viewer), { answers: { some: { inquiry: feed.where } } }] },
		orderBy: [{ loggedAt: "desc" }, { id: "desc" }],
		take: most,
		include: {
			story: { select: { slug: true } },
			answers: { orderBy: { id: "asc" }, include: { inquiry: { include: { organization: true } } } },
		},
	});
	const corrected = await correctionsOf(reader, { Reply: rows.map(({ id }) => id) });
	const entries = rows.map(({ story, answers, ...logged }) => {
		const corrections = corrected("Reply", logged.id);
		const reply = applyCorrections(logged, corrections);
		const open =
			reply.terms.startsWith("on_the_record") &&
			!awaitsTerms(reply) &&
			!isEmbargoed({ ...reply, corrections }, now);
		const organizations = answers.map(({ inquiry }) => inquiry.organization);
		const by = organizations.map((one) => nameOf(one, language)).join(", ");
		const said = reply.body.length > excerpt ? `${reply.body.slice(0, excerpt)}…` : reply.body;
		return {
			id: `urn:${words.installation}:reply:${reply.id}`,
			title: {
				value: printable(
					t("feeds:reply", {
						organization: organizations.map((one) => shortNameOf(one, language)).join(", "),
						kind: t(`vocabulary:replyKinds.${reply.kind}`),
						story: story.slug,
					}),
				),
			},
			links: [{ href: `${baseUrl}${paths.reply(reply.id)}`, rel: "alternate", type: "text/html" }],
			published: reply.loggedAt,
			updated: new Date(
				Math.max(...[reply.loggedAt, ...corrections.map(({ loggedAt }) => loggedAt)].map(Number)),
			),
			authors: [{ name: printable((open && reply.speakerName) || by) }],
			summary: {
				value: printable(
					open ? said : t("feeds:not_shown", { terms: t(`vocabulary:attributionTerms.${reply.terms}`) }),
				),
				type: "text" as const,
			},
		};
	});
	const updated = new Date(Math.max(0, ...entries.map((entry) => entry.updated.getTime())));
	return generateAtomFeed({
		// Not the address: it is a secret, and another one may be made for the same feed.
		id: `urn:${words.installation}:replies${feed.about.map((slug) => `:${slug}`).join("")}`,
		title: { value: printable(words.title) },
		updated,
		links: [{ href: address, rel: "self", type: "application/atom+xml" }],
		generator: { text: "Right of Reply" },
		entries,
	});
}
