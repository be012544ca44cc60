import { Parser } from "htmlparser2";
import type { BlockKind, Draft, DraftNoteName } from "./draft.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { DraftWriter, Parts } from "./writer.ts";

type Attributes = Readonly<Record<string, string>>;

/** What an element's insides are, until one within says otherwise. */
interface Frame {
	readonly kind: BlockKind;
	/** It begins and ends a block. */
	readonly isBlock: boolean;
	readonly isPreformatted: boolean;
	readonly language: string;
}

const names = (list: string) => new Set(list.split(" "));

/** Elements that a browser's own style sheet shows as blocks or as parts of a table. */
const blocks = names(
	"address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
		"footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p " +
		"plaintext pre search section summary table tbody td tfoot th thead tr ul xmp",
);

const preformatted = names("listing plaintext pre xmp");

const kinds: ReadonlyMap<string, BlockKind> = new Map([
	...["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, "heading"] as const),
	["caption", "caption"],
	["figcaption", "caption"],
	["blockquote", "blockquote"],
	["li", "list_item"],
	["td", "table_cell"],
	["th", "table_cell"],
]);

/** Elements whose insides no reader sees as words of this page. */
const unseen = names("script style template noscript title svg datalist");
/** Another page or program: a reader sees something there, whatever it is. */
const foreign = names("iframe object embed");
const pictures = names("img video audio canvas");

/** Ids and classes of notes as Word, LibreOffice, Google Docs, Markdown and newsroom systems write them. */
const note =
	/^(?:user-content-)?_?(?:(?:fn|ftnt?|edn)[-_:]?\d+|fn:.+|(?:sd|mso)?(?:foot|end)notes?(?:text)?[-_:]?\d*)$/i;
/** Where a link from a note's number to the note goes, or back. */
const noteReference =
	/^#(?:user-content-)?_?(?:fn(?:ref)?:.+|cite_(?:note|ref)-.+|(?:sd)?(?:fn|ftnt?|edn|(?:foot|end)note)_?(?:ref)?[-_:]?\d+(?:sym|anc)?)$/i;

/**
 * Reads HTML as a browser shows it: white space collapsed, entities decoded, what is hidden left out. Tracked changes
 * are taken as accepted. References to notes are left out: they would stick to the word before. Linear in `html`.
 * Throws Unreadable.
 */
export function parseHtml(html: string): Draft {
	const writer = new DraftWriter();
	const reading = new HtmlReading(writer);
	const parser = new Parser({
		onopentag: (name, attributes) => reading.open(name, attributes),
		onclosetag: (name) => reading.close(name),
		ontext: (text) => reading.text(text),
	});
	parser.end(html.replace(/\r\n?/g, "\n"));
	reading.endBlock();
	return writer.finish();
}

class HtmlReading {
	readonly #writer: DraftWriter;
	readonly #parts: Parts;
	readonly #frames: Frame[] = [{ kind: "paragraph", isBlock: true, isPreformatted: false, language: "" }];
	/** Of the block that is being read. */
	#pieces: string[] = [];
	/** The last character read, to collapse white space over elements; a line feed at the beginning. */
	#last = "\n";
	#quotes = 0;

	constructor(writer: DraftWriter) {
		this.#writer = writer;
		this.#parts = new Parts(writer);
	}

	get #frame(): Frame {
		return this.#frames.at(-1) as Frame;
	}

	open(name: string, attributes: Attributes): void {
		const outer = this.#frame;
		const isBlock = blocks.has(name);
		if (isBlock && this.#parts.shown) this.endBlock();
		this.#parts.enter();
		this.#frames.push({
			kind: isBlock ? kindOf(name, attributes, outer.kind) : outer.kind,
			isBlock,
			isPreformatted: outer.isPreformatted || preformatted.has(name),
			language: attributes.lang ?? outer.language,
		});
		if (!this.#parts.shown) return;
		if (pictures.has(name)) this.#writer.note("pictures_left_out");
		else if (foreign.has(name)) this.#writer.note("unseen_left_out");
		const leftOut = leftOutOf(name, attributes);
		if (leftOut !== undefined) this.#parts.leaveOut(leftOut);
		else if (name === "ins") this.#parts.takeInsertion();
		else if (name === "br") this.#breakLine();
		else if (name === "q") this.#write(quotationMarks(this.#frame.language, this.#quotes++)[0]);
	}

	close(name: string): void {
		const { isBlock, language } = this.#frame;
		if (this.#parts.shown) {
			if (name === "q") this.#write(quotationMarks(language, --this.#quotes)[1]);
			if (isBlock) this.endBlock();
		}
		this.#parts.leave();
		this.#frames.pop();
	}

	text(text: string): void {
		if (!this.#parts.meet(text)) return;
		if (this.#frame.isPreformatted) {
			this.#write(text);
			return;
		}
		const collapsed = text.replace(/[ \t\n\f]+/g, " ");
		const isSpaced = this.#last === " " || this.#last === "\n";
		this.#write(isSpaced && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed);
	}

	/** What was read since the last block becomes one, of the kind that holds here. */
	endBlock(): void {
		const text = this.#pieces.join("");
		this.#pieces = [];
		this.#last = "\n";
		const { kind, isPreformatted } = this.#frame;
		const parts = isPreformatted
			? paragraphsOf(text).map(({ start, end }) => text.slice(start, end))
			: [text.replace(/ $/, "")];
		for (const part of parts) this.#writer.add(kind, part);
	}

	#breakLine(): void {
		if (this.#last === " ") this.#pieces.push((this.#pieces.pop() as string).slice(0, -1));
		this.#write("\n");
	}

	#write(text: string): void {
		if (text === "") return;
		this.#pieces.push(text);
		this.#last = text.at(-1) as string;
	}
}

function kindOf(name: string, attributes: Attributes, outer: BlockKind): BlockKind {
	if (outer === "footnote" || isNote(attributes)) return "footnote";
	const classes = attributes.class ?? "";
	if (/\bMsoTitle\b/.test(classes) || attributes.role === "heading") return "heading";
	if (/\b(?:Mso|wp-)caption\b/i.test(classes)) return "caption";
	return kinds.get(name) ?? outer;
}

function isNote({ id = "", class: classes = "", role = "" }: Attributes): boolean {
	return (
		/^doc-(?:foot|end)notes?$/.test(role) || [id, ...classes.split(/\s+/)].some((name) => note.test(name))
	);
}

/** Undefined: it is shown. Null: nobody needs to be told that it is not. */
function leftOutOf(name: string, attributes: Attributes): DraftNoteName | null | undefined {
	const { style = "", role = "", class: classes = "" } = attributes;
	if (name === "del" || name === "s" || name === "strike") return "deletions_left_out";
	if (pictures.has(name) || foreign.has(name)) return null;
	if (/mso-element:\s*comment\b/i.test(style)) return "comments_left_out";
	if (/\bMsoCommentReference\b/.test(classes)) return null;
	const isReference = name === "a" && noteReference.test(attributes.href ?? "");
	if (isReference || /^doc-(?:noteref|backlink)$/.test(role)) return null;
	const isHidden =
		unseen.has(name) ||
		attributes.hidden !== undefined ||
		attributes["aria-hidden"] === "true" ||
		/\b(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)\b/i.test(style);
	return isHidden ? "unseen_left_out" : undefined;
}

/** As browsers put them around <q>, by depth. */
function quotationMarks(language: string, depth: number): readonly [string, string] {
	if (/^fr\b/i.test(language)) return ["«", "»"];
	return depth % 2 === 0 ? ["“", "”"] : ["‘", "’"];
}
