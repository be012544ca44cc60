/** What a draft is once it has been read, whatever it came as: its text as shown, and what each part of it is. */

export const blockKinds = [
	"paragraph",
	"heading",
	"caption",
	"blockquote",
	"list_item",
	"table_cell",
	"footnote",
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** A run of the text that stands by itself: no sentence goes over its end. */
export interface Block {
	readonly kind: BlockKind;
	/** Offsets in UTF-16 code units of the draft's text, end exclusive. */
	readonly start: number;
	readonly end: number;
}

/** What was left out of the text or taken as it will be, so that nobody believes that it was checked. */
export type DraftNoteName =
	/** Tracked insertions that are checked as accepted. */
	| "insertions_taken"
	/** Tracked deletions that are checked as accepted: the words are not in the text. */
	| "deletions_left_out"
	| "comments_left_out"
	| "pictures_left_out"
	/** Hidden text, scripts, styles and other things that a reader does not see. */
	| "unseen_left_out";

export interface DraftNote {
	readonly note: DraftNoteName;
	readonly count: number;
}

export interface Draft {
	/** Plain text as shown: blocks with a line feed between them, and nothing else outside a block. */
	readonly text: string;
	/** In the order of the text, not overlapping. */
	readonly blocks: readonly Block[];
	readonly notes: readonly DraftNote[];
}
