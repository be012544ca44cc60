import { isUtf8 } from "node:buffer";
import { Unreadable } from "./unreadable.ts";

/** What 0x80 to 0x9F are in windows-1252. Node's own decoder leaves them as they are in some releases (of 20 too). */
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of a file: by its byte order mark, else UTF-8 if it is, else the encoding it declares, else windows-1252,
 * which old newsroom systems on Windows write. Throws Unreadable: `encoding`, or `not_a_draft` for what is no text.
 * `declared` is a label of the WHATWG Encoding Standard, or empty.
 */
export function decode(bytes: Uint8Array, declared = ""): string {
	const unicode = decodeUnicode(bytes);
	if (unicode !== null) return unicode;
	if (findUnicode(bytes) !== null) throw new Unreadable("encoding");
	if (bytes.includes(0)) throw new Unreadable("not_a_draft");
	const encoding = findEncoding(declared);
	const text = encoding === "windows-1252" ? decodeWindows1252(bytes) : decodeAs(encoding, bytes);
	// Whoever writes text puts no control characters there: it was another encoding, or no text at all.
	if (text === null || /\p{Cc}/u.test(text.replace(/[\t\n\v\f\r]/g, ""))) throw new Unreadable("encoding");
	return text;
}

/** UTF-8 or UTF-16, without its byte order mark; null: it is neither, or broken. */
export function decodeUnicode(bytes: Uint8Array): string | null {
	const encoding = findUnicode(bytes);
	return encoding === null ? null : decodeAs(encoding, bytes);
}

function findUnicode(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	if (!bytes.includes(0)) return isUtf8(bytes) ? "utf-8" : null;
	// Of a text in a Latin script without a mark, one byte of most pairs is 0, and always the same one of the two.
	let even = 0;
	let odd = 0;
	bytes.forEach((byte, index) => {
		if (byte !== 0) return;
		if (index % 2 === 0) even++;
		else odd++;
	});
	if (even === 0 && odd > bytes.length / 4) return "utf-16le";
	if (odd === 0 && even > bytes.length / 4) return "utf-16be";
	return null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function findEncoding(label: string): string {
	try {
		return new TextDecoder(label || "windows-1252").encoding;
	} catch {
		return "windows-1252";
	}
}

function decodeWindows1252(bytes: Uint8Array): string {
	return Buffer.from(bytes)
		.toString("latin1")
		.replace(/[\u0080-\u009f]/g, (byte) => high.charAt(byte.charCodeAt(0) - 0x80));
}
