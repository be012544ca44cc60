import type { ClaimName } from "../../../src/drafts/findings.ts";
import type { AttributionTerms, Language } from "../../../src/vocabulary.ts";

/** A reply that the articles are held against. Empty texts are not known. */
export interface RecordedReply {
	/** Slug of the organization that it came from. */
	organization: string;
	speakerName: string;
	speakerTitle: string;
	office: string;
	language: Language;
	terms: AttributionTerms;
	body: string;
}

export interface Article {
	name: string;
	language: Language;
	/** As pasted: paragraphs with an empty line between them. */
	text: string;
	/** In the order of the text. Of nested ones only the outermost is listed. */
	quotations: {
		/**
		 * What stands between the marks, without blanks at its ends; the pieces of an interrupted one with a space
		 * between. What French puts among the words of who is speaking ("dit-elle") is left out.
		 */
		passage: string;
		/** The person, without rank or title, or else the body, by the fullest name in the article; null: none is named. */
		speaker: string | null;
		/**
		 * `exact`: faithful, edits marked as such included. `altered`: a reply with words changed. `not_on_record`: said by
		 * others, or read elsewhere. `set_apart`: a title, or words held at a distance.
		 */
		onRecord: "exact" | "altered" | "not_on_record" | "set_apart";
	}[];
	/** Each with the slug of whom it is said of, or `?Name` of one that the directory does not know; in order. */
	claims: [ClaimName, string][];
}
