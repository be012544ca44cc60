/** Reads a draft, whatever it comes as. Nothing in it is executed, and nothing is fetched. */
import { decode } from "./decode.ts";
import type { Draft } from "./draft.ts";
import type { DraftSource } from "./kept.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { Unreadable } from "./unreadable.ts";
import { sourceLimit, textLimit } from "./writer.ts";

/**
 * A plain text, as it came but for its line ends, which become line feeds: not a word, space or mark is changed.
 * Throws Unreadable.
 */
export function readText(text: string): Draft {
	refuseNoText(text);
	const shown = text.replace(/\r\n?/g, "\n");
	if (shown.length > textLimit) throw new Unreadable("too_large");
	if (shown.trim() === "") throw new Unreadable("empty");
	return { text: shown, blocks: paragraphsOf(shown), notes: [] };
}

/** Pasted HTML, a page or a part of one, as a browser shows it. Throws Unreadable. */
export async function readHtml(html: string): Promise<Draft> {
	refuseNoText(html);
	if (html.length > sourceLimit) throw new Unreadable("too_large");
	const { parseHtml } = await import("./html.ts");
	return parseHtml(html);
}

/** An uploaded file: text, HTML or DOCX, by what is in it; its name only tells HTML from text. Throws Unreadable. */
export async function readFile(
	bytes: Uint8Array,
	name: string,
): Promise<{ source: DraftSource; draft: Draft }> {
	if (bytes.length === 0) throw new Unreadable("empty");
	const beginning = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
	if (beginning.startsWith("PK\x03\x04")) {
		const { readDocx } = await import("./docx.ts");
		return { source: "docx", draft: await readDocx(bytes) };
	}
	// Word keeps its old format in the same container as an encrypted DOCX; the stream of the latter has this name.
	if (beginning.startsWith("\xd0\xcf\x11\xe0")) {
		const isEncrypted = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
		throw new Unreadable(isEncrypted ? "encrypted" : "not_a_draft");
	}
	if (foreign.some((start) => beginning.startsWith(start))) throw new Unreadable("not_a_draft");
	if (bytes.length > sourceLimit) throw new Unreadable("too_large");

	if (!isHtml(name, beginning)) return { source: "text", draft: readText(decode(bytes)) };
	const [, charset = ""] = /<meta\s[^>]*?charset\s*=\s*["']?([\w:.-]+)/i.exec(beginning) ?? [];
	return { source: "html", draft: await readHtml(decode(bytes, charset)) };
}

/** How files begin that could pass for text. */
const foreign = ["%PDF", "{\\rtf", "%!PS", "\x89PNG", "GIF8", "\xff\xd8\xff", "MIME-Version:"];

function isHtml(name: string, beginning: string): boolean {
	if (/\.x?html?$/i.test(name)) return true;
	// UTF-16 has a zero byte between the letters.
	return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<!doctype html|<html)\b/i.test(
		beginning.replaceAll("\0", ""),
	);
}

/** NUL and half a character are no text, and no database keeps them. */
function refuseNoText(text: string): void {
	if (text.includes("\0") || !text.isWellFormed()) throw new Unreadable("encoding");
}
