import { createReadStream } from "node:fs";
import { posix } from "node:path";
import type { Readable } from "node:stream";
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { limits } from "./limits.ts";
import { UnreadableSheet } from "./unreadable.ts";

/** More files than any workbook has. */
const entryLimit = 5_000;

/** The parts of an Office Open XML package (ECMA-376 part 2) on the disk: none is ever held whole. */
export interface Package {
	has(name: string): boolean;
	/** The bytes of a part as they are inflated. Throws UnreadableSheet `too_large` past the limit. */
	open(name: string): Promise<Readable>;
	close(): void;
}

/** Throws UnreadableSheet. */
export async function openPackage(path: string): Promise<Package> {
	let zip: ZipFile | undefined;
	const entries = new Map<string, Entry>();
	try {
		zip = await openPromise(path, { autoClose: false });
		if (zip.entryCount > entryLimit) throw new UnreadableSheet("too_large");
		for await (const entry of zip.eachEntry()) {
			const name = entry.fileName.toLowerCase();
			// Two programs could take two different files for the one of that name.
			if (entries.has(name)) throw new UnreadableSheet("broken");
			entries.set(name, entry);
		}
	} catch (error) {
		zip?.close();
		throw asProblem(error);
	}
	const opened = zip;
	return {
		has: (name) => entries.has(name.toLowerCase()),
		async open(name) {
			const entry = entries.get(name.toLowerCase());
			if (entry === undefined) throw new UnreadableSheet("broken");
			if (entry.isEncrypted()) throw new UnreadableSheet("encrypted");
			// yauzl ends a stream that unfolds into more than was declared.
			if (entry.uncompressedSize > limits.inflated) throw new UnreadableSheet("too_large");
			try {
				return await opened.openReadStreamPromise(entry);
			} catch (error) {
				throw asProblem(error);
			}
		},
		close: () => opened.close(),
	};
}

function asProblem(error: unknown): UnreadableSheet {
	if (error instanceof UnreadableSheet) return error;
	const isEncrypted = error instanceof Error && error.message.includes("encryption");
	return new UnreadableSheet(isEncrypted ? "encrypted" : "broken", error);
}

export interface XmlHandlers {
	open?(local: string, attributes: Record<string, SaxesAttributeNS>): void;
	close?(local: string): void;
	text?(text: string): void;
}

/**
 * Reads a part's XML from beginning to end, piece by piece; `between` is called after each piece, and when it answers
 * true the rest is not read. A document type is refused: its entities can unfold without end. Throws UnreadableSheet.
 */
export async function* parsePart(
	parts: Package,
	name: string,
	handlers: XmlHandlers,
): AsyncGenerator<undefined> {
	const stream = await parts.open(name);
	const decoder = new TextDecoder("utf-8", { fatal: true });
	const parser = new SaxesParser({ xmlns: true });
	parser.on("doctype", () => {
		throw new UnreadableSheet("broken");
	});
	parser.on("opentag", (tag: SaxesTagNS) => handlers.open?.(tag.local, tag.attributes));
	parser.on("closetag", (tag: SaxesTagNS) => handlers.close?.(tag.local));
	parser.on("text", (text) => handlers.text?.(text));
	parser.on("cdata", (text) => handlers.text?.(text));
	parser.on("error", (error) => {
		throw new UnreadableSheet("broken", error);
	});
	try {
		for await (const bytes of stream) {
			// A part in UTF-16 is allowed, and nobody writes one.
			parser.write(decoder.decode(bytes as Buffer, { stream: true }));
			yield undefined;
		}
		parser.write(decoder.decode()).close();
		yield undefined;
	} catch (error) {
		throw asProblem(error);
	} finally {
		stream.destroy();
	}
}

/** The same to its end. */
export async function readPart(parts: Package, name: string, handlers: XmlHandlers): Promise<void> {
	for await (const _ of parsePart(parts, name, handlers));
}

/** An attribute's value, whatever its prefix; undefined: it is not there. */
export function textOf(attributes: Record<string, SaxesAttributeNS>, local: string): string | undefined {
	const own = attributes[local];
	if (own !== undefined) return own.value;
	for (const name in attributes) if (attributes[name]?.local === local) return attributes[name].value;
	return undefined;
}

/** What a part refers to within the package: names of parts by their id, and by the last word of their type. */
export async function relationsOf(parts: Package, from: string) {
	const name = posix.join(posix.dirname(from), "_rels", `${posix.basename(from)}.rels`);
	const byId = new Map<string, string>();
	const byType = new Map<string, string>();
	if (!parts.has(name)) return { byId, byType };
	await readPart(parts, name, {
		open(local, attributes) {
			const target = textOf(attributes, "Target");
			if (local !== "Relationship" || target === undefined) return;
			if (textOf(attributes, "TargetMode") === "External") return;
			const part = posix.resolve("/", posix.dirname(from), target).slice(1);
			byId.set(textOf(attributes, "Id") ?? "", part);
			const type = posix.basename(textOf(attributes, "Type") ?? "");
			if (!byType.has(type)) byType.set(type, part);
		},
	});
	return { byId, byType };
}

/** Whether a container of Microsoft's older kind holds an encrypted package, and not an old workbook. */
export async function isEncryptedContainer(path: string): Promise<boolean> {
	const sought = Buffer.from("EncryptedPackage", "utf16le");
	let tail = Buffer.alloc(0);
	for await (const bytes of createReadStream(path)) {
		const piece = Buffer.concat([tail, bytes as Buffer]);
		if (piece.includes(sought)) return true;
		tail = piece.subarray(-sought.length);
	}
	return false;
}
