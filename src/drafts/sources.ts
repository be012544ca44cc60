/** The texts of the record that a draft may quote, with who said them and on what terms. */
import { type Standing, standingOf } from "../lines/around.ts";
import type { LineInquiry, LineQuote, LineReply } from "../lines/facts.ts";
import { Corpus } from "./corpus.ts";
import type { DraftRecord } from "./record.ts";
import { type Lexicon, wordsOf } from "./words.ts";

/** A reply's body, or the recorded translation of a passage of it. */
export interface Source {
	readonly text: string;
	readonly reply: LineReply;
	/** The quote that it translates; null: it is the body. */
	readonly translates: LineQuote | null;
	readonly standing: Standing;
	readonly isPrintable: boolean;
	/** Of whom it is, the speaker's own first: inquiries of this story that it answers. */
	readonly inquiries: readonly LineInquiry[];
}

export class Sources {
	readonly all: readonly Source[];
	readonly corpus: Corpus;
	/** What the newsroom itself wrote. */
	readonly own: Corpus;

	constructor(record: DraftRecord, lexicon: Lexicon) {
		const byId = new Map(record.facts.inquiries.map((inquiry) => [inquiry.id, inquiry]));
		const replies = new Map<number, LineReply>();
		for (const { replies: own } of record.facts.inquiries)
			for (const reply of own) replies.set(reply.id, reply);
		this.all = [...replies.values()].flatMap((reply) => {
			const standing = standingOf(reply, record.at);
			const inquiries = reply.answers.flatMap(({ inquiryId }) => byId.get(inquiryId) ?? []);
			const isPrintable = standing === "named" || standing === "spokesperson";
			const source = { reply, standing, isPrintable, inquiries };
			return [
				{ ...source, text: reply.body, translates: null },
				...reply.quotes
					.filter(({ translation }) => translation.trim() !== "")
					.map((quote) => ({ ...source, text: quote.translation, translates: quote })),
			];
		});
		const words = this.all.map(({ text }) => wordsOf(text, lexicon));
		const own = record.ownWords.map((text) => wordsOf(text, lexicon));
		this.corpus = new Corpus(words, lexicon);
		this.own = new Corpus(own, lexicon);
	}
}
