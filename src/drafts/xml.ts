import { type SaxesAttributeNS, SaxesParser } from "saxes";
import { decodeUnicode } from "./decode.ts";
import { Unreadable } from "./unreadable.ts";

export interface XmlElement {
	/** The namespace's address. */
	readonly uri: string;
	/** Without its prefix. */
	readonly local: string;
	readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
}

/**
 * Reads XML from beginning to end. A document type is refused: it is of no use to a word processor, and its entities
 * can unfold without end. Throws Unreadable `broken`.
 */
export function parseXml(
	bytes: Uint8Array,
	to: {
		open(element: XmlElement): void;
		close?(element: XmlElement): void;
		text?(text: string): void;
	},
): void {
	const xml = decodeUnicode(bytes);
	if (xml === null) throw new Unreadable("broken");
	const parser = new SaxesParser({ xmlns: true });
	parser.on("doctype", () => {
		throw new Unreadable("broken");
	});
	parser.on("opentag", (tag) => to.open(tag));
	parser.on("closetag", (tag) => to.close?.(tag));
	parser.on("text", (text) => to.text?.(text));
	parser.on("cdata", (text) => to.text?.(text));
	parser.on("error", (error) => {
		throw new Unreadable("broken", error);
	});
	parser.write(xml).close();
}

/** An attribute's value, whatever its prefix; undefined: it is not there. */
export function attribute({ attributes }: XmlElement, local: string): string | undefined {
	for (const name in attributes) if (attributes[name]?.local === local) return attributes[name].value;
	return undefined;
}
