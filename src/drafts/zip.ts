import { crc32, inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { Unreadable } from "./unreadable.ts";

/** More files than any document has. */
const entryLimit = 2_000;

/**
 * The files of a zip archive. Only what is asked for is inflated, all of it together up to `limit` bytes, whatever
 * sizes the archive declares. Names are told apart without regard to capitals, as in a document's package.
 * Throws Unreadable.
 */
export async function openZip(
	bytes: Uint8Array,
	limit: number,
): Promise<{ has(name: string): boolean; read(name: string): Promise<Uint8Array> }> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = new Map<string, Entry>();
	let zip: ZipFile;
	try {
		zip = await fromBufferPromise(buffer);
		if (zip.entryCount > entryLimit) throw new Unreadable("too_large");
		for await (const entry of zip.eachEntry()) {
			const name = entry.fileName.toLowerCase();
			// Two programs could take two different files for the one of that name.
			if (entries.has(name)) throw new Unreadable("broken");
			entries.set(name, entry);
		}
	} catch (error) {
		if (error instanceof Unreadable) throw error;
		const isEncrypted = error instanceof Error && error.message.includes("encryption");
		throw new Unreadable(isEncrypted ? "encrypted" : "broken", error);
	}

	let left = limit;
	return {
		has: (name) => entries.has(name.toLowerCase()),
		async read(name) {
			const entry = entries.get(name.toLowerCase());
			if (entry === undefined) throw new Unreadable("broken");
			if (entry.isEncrypted()) throw new Unreadable("encrypted");
			let content: Uint8Array;
			try {
				const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
				const packed = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
				content = inflate(packed, entry.compressionMethod, left);
			} catch (error) {
				if (error instanceof Unreadable) throw error;
				throw new Unreadable("broken", error);
			}
			if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32) {
				throw new Unreadable("broken");
			}
			left -= content.length;
			return content;
		},
	};
}

/** Throws Unreadable `too_large` past `limit` bytes, without inflating more. */
function inflate(packed: Uint8Array, method: number, limit: number): Uint8Array {
	if (method === 0 && packed.length <= limit) return packed;
	if (limit <= 0 || method === 0) throw new Unreadable("too_large");
	if (method !== 8) throw new Unreadable("broken");
	try {
		return inflateRawSync(packed, { maxOutputLength: limit });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
			throw new Unreadable("too_large", error);
		throw error;
	}
}
