import { Feed as AtomFeed } from "feed";
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
	const atom = new AtomFeed({
		// Not the address: it is a secret, and another one may be made for the same feed.
		id: `urn:${words.installation}:replies${feed.about.map((slug) => `:${slug}`).join("")}`,
		title: asText(words.title),
		updated: new Date(0),
		feedLinks: { atom: address },
		generator: "Right of Reply",
		copyright: "",
	});
	for (const { story, answers, ...logged } of rows) {
		const corrections = corrected("Reply", logged.id);
		const reply = applyCorrections(logged, corrections);
		const open =
			reply.terms.startsWith("on_the_record") &&
			!awaitsTerms(reply) &&
			!isEmbargoed({ ...reply, corrections }, now);
		const organizations = answers.map(({ inquiry }) => inquiry.organization);
		const by = organizations.map((one) => nameOf(one, language)).join(", ");
		const said = reply.body.length > excerpt ? `${reply.body.slice(0, excerpt)}…` : reply.body;
		const updated = new Date(
			Math.max(...[reply.loggedAt, ...corrections.map(({ loggedAt }) => loggedAt)].map(Number)),
		);
		if (updated > (atom.options.updated as Date)) atom.options.updated = updated;
		atom.addItem({
			id: `urn:${words.installation}:reply:${reply.id}`,
			title: asHtml(
				t("feeds:reply", {
					organization: organizations.map((one) => shortNameOf(one, language)).join(", "),
					kind: t(`vocabulary:replyKinds.${reply.kind}`),
					story: story.slug,
				}),
			),
			link: `${baseUrl}${paths.reply(reply.id)}`,
			published: reply.loggedAt,
			date: updated,
			author: [{ name: asText((open && reply.speakerName) || by) }],
			description: asHtml(
				open ? said : t("feeds:not_shown", { terms: t(`vocabulary:attributionTerms.${reply.terms}`) }),
			),
		});
	}
	return atom.atom1();
}

/** The library writes titles and summaries as HTML: text that is none must not be taken for it. */
const asHtml = (text: string) =>
	printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** And it takes an ampersand in a name for one that was escaped already. */
const asText = (text: string) => printable(text).replaceAll("&", "&amp;");
