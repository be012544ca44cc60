import { isOn, isOutline, type Style } from "./docxStyles.ts";
import type { BlockKind } from "./draft.ts";
import { Unreadable } from "./unreadable.ts";
import { type DraftWriter, Parts } from "./writer.ts";
import { attribute, parseXml, type XmlElement } from "./xml.ts";

export type Notes = "footnote" | "endnote";

const wordNamespaces: readonly string[] = [
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
	"http://purl.oclc.org/ooxml/wordprocessingml/main",
	// Formulas are made of the same runs and texts.
	"http://schemas.openxmlformats.org/officeDocument/2006/math",
	"http://purl.oclc.org/ooxml/officeDocument/math",
];
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** What a run holds beside texts (17.3.3), as characters. */
const characters: ReadonlyMap<string, string> = new Map([
	["tab", "\t"],
	["ptab", "\t"],
	["br", "\n"],
	["cr", "\n"],
	["noBreakHyphen", "\u2011"],
	["softHyphen", "\u00ad"],
]);

interface Paragraph {
	text: string;
	kind: BlockKind | null;
	style: Style | null;
	/** Its end was deleted: it goes on in the next. */
	endsDeleted: boolean;
}

interface Run {
	isHidden: boolean;
	noted: boolean;
}

/** Reads the parts of a document that hold text, one after the other, into one draft. */
export class WordReading {
	readonly #writer: DraftWriter;
	readonly #styleOf: (id: string) => Style;
	readonly #references: Readonly<Record<Notes, Set<string>>> = { footnote: new Set(), endnote: new Set() };
	#parts: Parts;
	/** Names of the open elements, the innermost last. */
	#path: string[] = [];
	/** More than one: a text box stands in a paragraph. */
	#paragraphs: Paragraph[] = [];
	#runs: Run[] = [];
	/** Of the paragraphs whose end was deleted, by their level. */
	#carried: string[] = [];
	/** What text boxes hold: it comes after the paragraph in which they are anchored. */
	#boxed: { kind: BlockKind; text: string }[] = [];
	/** Drawings that are open, and whether they hold a text box. */
	#drawings: { hasText: boolean }[] = [];
	#alternatives: { isTaken: boolean }[] = [];
	#cells = 0;
	/** Of the text element that is open. */
	#text = "";
	#keepsSpaces = false;
	#notes: Notes | null = null;

	constructor(writer: DraftWriter, styleOf: (id: string) => Style) {
		this.#writer = writer;
		this.#styleOf = styleOf;
		this.#parts = new Parts(writer);
	}

	/** Throws Unreadable: `not_a_draft` when it is a table or slides. */
	readBody(bytes: Uint8Array): void {
		this.#read(bytes, "document");
	}

	/** Those that the body refers to: the others were deleted with the words that they stood at. */
	readNotes(notes: Notes, bytes: Uint8Array): void {
		this.#notes = notes;
		this.#read(bytes, `${notes}s`);
	}

	#read(bytes: Uint8Array, root: string): void {
		parseXml(bytes, {
			open: (element) => {
				const name = nameOf(element);
				if (this.#path.length === 0 && name !== root) throw new Unreadable("not_a_draft");
				this.#parts.enter();
				if (this.#parts.shown) this.#open(name, element);
				this.#path.push(name);
			},
			close: (element) => {
				this.#path.pop();
				if (this.#parts.shown) this.#close(nameOf(element));
				this.#parts.leave();
			},
			text: (text) => this.#meet(text),
		});
		this.#endCarried();
	}

	#open(name: string, element: XmlElement): void {
		const [parent, grandparent] = [this.#path.at(-1), this.#path.at(-2)];
		const value = () => attribute(element, "val");
		const paragraph = this.#paragraphs.at(-1);
		switch (name) {
			case "p":
				this.#paragraphs.push({ text: "", kind: null, style: null, endsDeleted: false });
				break;
			case "r":
				this.#runs.push({ isHidden: paragraph?.style?.isHidden ?? false, noted: false });
				break;
			case "t":
				this.#text = "";
				this.#keepsSpaces = attribute(element, "space") === "preserve";
				break;
			case "tc":
				this.#cells++;
				break;
			case "sym":
				this.#openSymbol(element);
				break;
			case "pStyle":
				if (paragraph !== undefined) paragraph.style = this.#styleOf(value() ?? "");
				break;
			case "numId":
				if (paragraph !== undefined && value() !== "0") paragraph.kind ??= "list_item";
				break;
			case "outlineLvl":
				if (paragraph !== undefined && isOutline(value())) paragraph.kind = "heading";
				break;
			case "rStyle":
				if (grandparent === "r") this.#hide(this.#styleOf(value() ?? "").isHidden);
				break;
			case "vanish":
				if (grandparent === "r") this.#hide(isOn(value()));
				break;
			case "ins":
			case "moveTo":
				if (!parent?.endsWith("Pr")) this.#parts.takeInsertion();
				break;
			case "del":
			case "moveFrom":
				if (parent === "trPr") this.#parts.leaveOut("deletions_left_out", 2);
				else if (!parent?.endsWith("Pr")) this.#parts.leaveOut("deletions_left_out");
				else if (grandparent === "pPr" && paragraph !== undefined) paragraph.endsDeleted = true;
				break;
			case "footnoteReference":
				this.#references.footnote.add(attribute(element, "id") ?? "");
				break;
			case "endnoteReference":
				this.#references.endnote.add(attribute(element, "id") ?? "");
				break;
			case "footnote":
			case "endnote":
				if (!this.#references[name].has(attribute(element, "id") ?? "")) this.#parts.leaveOut(null);
				break;
			case "commentReference":
				this.#writer.note("comments_left_out");
				break;
			case "drawing":
			case "pict":
			case "object":
				this.#drawings.push({ hasText: false });
				break;
			case "txbxContent":
				for (const drawing of this.#drawings) drawing.hasText = true;
				break;
			case "altChunk":
				this.#writer.note("unseen_left_out");
				break;
			// Properties of a form field, and what is read out over a word.
			case "sdtPr":
			case "rt":
				this.#parts.leaveOut(null);
				break;
			case "mc:AlternateContent":
				this.#alternatives.push({ isTaken: false });
				break;
			case "mc:Choice":
			case "mc:Fallback":
				this.#openAlternative();
				break;
			default:
				// What properties were before a tracked change: rPrChange and its like.
				if (name.endsWith("Change")) this.#parts.leaveOut(null);
				else if (parent === "r") this.#say(characters.get(name) ?? "");
		}
	}

	#close(name: string): void {
		switch (name) {
			case "p":
				this.#endParagraph(this.#paragraphs.pop() as Paragraph);
				break;
			case "r":
				this.#runs.pop();
				break;
			case "t":
				this.#say((this.#keepsSpaces ? this.#text : trimmed(this.#text)).replace(/[\t\n\r]/g, " "));
				break;
			case "tc":
				this.#endCarried();
				this.#cells--;
				break;
			case "txbxContent":
				this.#endCarried();
				break;
			case "drawing":
			case "pict":
			case "object":
				if (this.#drawings.pop()?.hasText === false) this.#writer.note("pictures_left_out");
				break;
			case "mc:AlternateContent":
				this.#alternatives.pop();
		}
	}

	#meet(text: string): void {
		const name = this.#path.at(-1);
		if (name === "t" && this.#parts.shown) this.#text += text;
		else if (name === "t" || name === "delText") this.#parts.meet(text);
	}

	#openSymbol(element: XmlElement): void {
		const code = Number.parseInt(attribute(element, "char") ?? "", 16);
		// A number in a font of pictures. Only the font knows what it shows.
		const isPicture = !(code >= 0x20 && code < 0xd800);
		if (isPicture) this.#writer.note("pictures_left_out");
		else this.#say(String.fromCharCode(code));
	}

	/** Of the ways in which the same thing is written, the first is the one that today's programs show. */
	#openAlternative(): void {
		const alternative = this.#alternatives.at(-1);
		if (alternative?.isTaken) this.#parts.leaveOut(null);
		else if (alternative !== undefined) alternative.isTaken = true;
	}

	#hide(isHidden: boolean | null): void {
		const run = this.#runs.at(-1);
		if (run !== undefined && isHidden !== null) run.isHidden = isHidden;
	}

	#say(text: string): void {
		const run = this.#runs.at(-1);
		if (run?.isHidden) {
			if (!run.noted && text.trim() !== "") this.#writer.note("unseen_left_out");
			run.noted ||= text.trim() !== "";
			return;
		}
		const paragraph = this.#paragraphs.at(-1);
		if (paragraph !== undefined && this.#parts.meet(text)) paragraph.text += text;
	}

	#endParagraph(paragraph: Paragraph): void {
		const level = this.#paragraphs.length;
		const text = (this.#carried[level] ?? "") + paragraph.text;
		this.#carried[level] = paragraph.endsDeleted ? text : "";
		if (!paragraph.endsDeleted) this.#add(this.#kindOf(paragraph), text);
	}

	/** A paragraph whose end was deleted, and after which none came. */
	#endCarried(): void {
		const level = this.#paragraphs.length;
		this.#add(this.#kindOf(null), this.#carried[level] ?? "");
		this.#carried[level] = "";
	}

	#kindOf(paragraph: Paragraph | null): BlockKind {
		if (this.#notes !== null) return "footnote";
		const [own, ofStyle] = [paragraph?.kind ?? null, paragraph?.style?.kind ?? null];
		if (own === "heading") return own;
		if (ofStyle !== null && ofStyle !== "list_item") return ofStyle;
		return this.#cells > 0 ? "table_cell" : (own ?? ofStyle ?? "paragraph");
	}

	#add(kind: BlockKind, text: string): void {
		if (this.#paragraphs.length > 0) {
			this.#boxed.push({ kind, text });
			return;
		}
		this.#writer.add(kind, text);
		for (const box of this.#boxed.splice(0)) this.#writer.add(box.kind, box.text);
	}
}

function nameOf({ uri, local }: XmlElement): string {
	if (wordNamespaces.includes(uri)) return local;
	return uri === compatibility ? `mc:${local}` : "";
}

/** Without the white space of XML at its ends; a no-break space stays. */
function trimmed(text: string): string {
	let end = text.length;
	while (end > 0 && " \t\n\r".includes(text.charAt(end - 1))) end--;
	return text.slice(0, end).replace(/^[ \t\n\r]+/, "");
}
