import type { Block, BlockKind, Draft, DraftNoteName } from "./draft.ts";
import { Unreadable } from "./unreadable.ts";

/** The most that is checked, in UTF-16 code units of the text as shown: some 50,000 words. */
export const textLimit = 300_000;

/** The most that a file or a part of it may unfold to, in bytes or code units: what a long draft needs in Word's XML. */
export const sourceLimit = 16 * 1024 * 1024;

/** Far deeper than anybody writes; programs that unfold a document into a tree stop much earlier. */
const depthLimit = 5_000;

/** Puts a draft together, one block after the other. */
export class DraftWriter {
	readonly #texts: string[] = [];
	readonly #blocks: Block[] = [];
	readonly #notes = new Map<DraftNoteName, number>();
	#length = 0;

	/** A block, or several where a blank line parts it. One without words is none. Throws Unreadable when it is too much. */
	add(kind: BlockKind, text: string): void {
		for (const part of text.split(/\n\s*\n/)) {
			const shown = part.replace(/^\n+|\n+$/g, "");
			if (shown.trim() === "") continue;
			const start = this.#blocks.length === 0 ? 0 : this.#length + 1;
			this.#length = start + shown.length;
			if (this.#length > textLimit) throw new Unreadable("too_large");
			this.#texts.push(shown);
			this.#blocks.push({ kind, start, end: this.#length });
		}
	}

	note(name: DraftNoteName): void {
		this.#notes.set(name, (this.#notes.get(name) ?? 0) + 1);
	}

	/** Throws Unreadable when nothing was written. */
	finish(): Draft {
		if (this.#blocks.length === 0) throw new Unreadable("empty");
		return {
			text: this.#texts.join("\n"),
			blocks: this.#blocks,
			notes: [...this.#notes].map(([note, count]) => ({ note, count })),
		};
	}
}

/** A part that is not shown. Without a note nobody needs to know. */
interface LeftOut {
	readonly note: DraftNoteName | null;
	readonly depth: number;
	noted: boolean;
}

/** Follows a document that comes element by element: which parts of it are shown, and which a tracked change put in. */
export class Parts {
	readonly #writer: DraftWriter;
	readonly #insertions: { readonly depth: number; noted: boolean }[] = [];
	#depth = 0;
	#leftOut: LeftOut | null = null;

	constructor(writer: DraftWriter) {
		this.#writer = writer;
	}

	/** Whether what comes now is shown. */
	get shown(): boolean {
		return this.#leftOut === null;
	}

	/** An element begins. Throws Unreadable when it lies too deep. */
	enter(): void {
		if (++this.#depth > depthLimit) throw new Unreadable("broken");
	}

	/**
	 * The element just entered is not shown, until it ends; with `above`, the one that lies so many levels above it.
	 * It is noted once, when there are words in it.
	 */
	leaveOut(note: DraftNoteName | null, above = 0): void {
		this.#leftOut ??= { note, depth: this.#depth - above, noted: false };
	}

	/** The element just entered was put in by a tracked change. It is noted once, when there are words in it. */
	takeInsertion(): void {
		if (this.shown) this.#insertions.push({ depth: this.#depth, noted: false });
	}

	/** An element ends. */
	leave(): void {
		if (this.#leftOut?.depth === this.#depth) this.#leftOut = null;
		if (this.#insertions.at(-1)?.depth === this.#depth) this.#insertions.pop();
		this.#depth--;
	}

	/** Words come; answers whether they are shown. */
	meet(words: string): boolean {
		const part = this.#leftOut ?? this.#insertions.at(-1);
		if (part !== undefined && !part.noted && words.trim() !== "") {
			part.noted = true;
			const note = this.#leftOut === null ? "insertions_taken" : this.#leftOut.note;
			if (note !== null) this.#writer.note(note);
		}
		return this.shown;
	}
}
