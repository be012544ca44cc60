import type { Transaction } from "../database/database.ts";
import type { Language } from "../vocabulary.ts";
import { type Translate, translatorFor } from "../web/language.ts";
import type { FeedKind } from "./fields.ts";
import type { Feed } from "./findFeed.ts";

/** What a feed's words depend on. */
export interface FeedWords {
	language: Language;
	t: Translate;
	now: Date;
	/** Where people reach the program; empty: not known. */
	baseUrl: string;
	/** Tells the records of this newsroom from those of others, and stays the same when it moves. */
	installation: string;
	title: string;
}

/** In the language of the person whose feed it is: a reader program's says nothing about them. */
export async function feedWords(
	reader: Pick<Transaction, "logEntry">,
	feed: Feed,
	kind: FeedKind,
	now: Date,
	baseUrl: string,
): Promise<FeedWords> {
	const t = translatorFor(feed.language);
	const first = await reader.logEntry.findUnique({ where: { number: 1 }, select: { hash: true } });
	const about = feed.about.length === 0 ? "" : t("feeds:about", { about: feed.about.join(", ") });
	return {
		language: feed.language,
		t,
		now,
		baseUrl,
		installation: `${first?.hash.slice(0, 16) ?? "empty"}.right-of-reply`,
		title: t(`feeds:title.${kind}`) + about,
	};
}

/** Without the characters that XML 1.0 has no way to write, which iCalendar takes no better. */
export function printable(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
	return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, "\uFFFD");
}
