import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { UnreadableSheet } from "./unreadable.ts";

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What 0x80 to 0x9F are in windows-1252. Node's own decoder leaves them as they are in some releases (of 20 too). */
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const beginning = 64 * 1024;

export async function firstBytes(path: string, length: number = beginning): Promise<Buffer> {
	const file = await open(path);
	try {
		const bytes = Buffer.alloc(length);
		const { bytesRead } = await file.read(bytes, 0, length, 0);
		return bytes.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}

/**
 * The text of a file, piece by piece: by its byte order mark, else UTF-16 if every other byte is 0, else UTF-8 if it is,
 * else windows-1252, which Excel on Windows writes. Throws UnreadableSheet: `encoding` for a file that is partly one
 * and partly the other, `not_a_spreadsheet` for what is no text.
 */
export async function* readText(path: string): AsyncGenerator<string> {
	const encoding = await findEncoding(path);
	if (encoding === "windows-1252") {
		for await (const bytes of createReadStream(path)) {
			const text = (bytes as Buffer)
				.toString("latin1")
				.replace(/[\u0080-\u009f]/g, (byte) => high.charAt(byte.charCodeAt(0) - 0x80));
			yield refuseControls(text);
		}
		return;
	}
	const decoder = new TextDecoder(encoding, { fatal: true });
	const decode = (bytes?: Buffer) => {
		try {
			return refuseControls(bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
		} catch (error) {
			throw error instanceof UnreadableSheet ? error : new UnreadableSheet("encoding", error);
		}
	};
	for await (const bytes of createReadStream(path)) yield decode(bytes as Buffer);
	yield decode();
}

/** Whoever writes text puts no control characters there: it is another encoding, or no text at all. */
function refuseControls(text: string): string {
	if (/\p{Cc}/u.test(text.replace(/[\t\n\v\f\r\u0080-\u009f]/g, ""))) {
		throw new UnreadableSheet("not_a_spreadsheet");
	}
	return text;
}

async function findEncoding(path: string): Promise<Encoding> {
	const bytes = await firstBytes(path);
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	if (bytes.includes(0)) {
		// Of a text in a Latin script without a mark, one byte of most pairs is 0, and mostly the same one of the two.
		const zeros = [0, 0];
		bytes.forEach((byte, index) => {
			if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
		});
		const [even, odd] = zeros as [number, number];
		if (odd > bytes.length / 4 && even < odd / 50) return "utf-16le";
		if (even > bytes.length / 4 && odd < even / 50) return "utf-16be";
		throw new UnreadableSheet("not_a_spreadsheet");
	}
	return findEightBit(path);
}

/** UTF-8 throughout, or not at all. */
async function findEightBit(path: string): Promise<"utf-8" | "windows-1252"> {
	const strict = new TextDecoder("utf-8", { fatal: true });
	const lenient = new TextDecoder("utf-8");
	let isBroken = false;
	let isSeen = false;
	const look = (bytes?: Buffer) => {
		if (isBroken) return;
		try {
			if (bytes === undefined) strict.decode();
			else strict.decode(bytes, { stream: true });
		} catch {
			isBroken = true;
		}
	};
	for await (const bytes of createReadStream(path)) {
		look(bytes as Buffer);
		// What nobody writes in windows-1252: "Ã©", "â€™".
		isSeen ||= /[\u00c0-\u00ff\u2013-\u2026]/.test(lenient.decode(bytes as Buffer, { stream: true }));
	}
	look();
	if (!isBroken) return "utf-8";
	if (isSeen) throw new UnreadableSheet("encoding");
	return "windows-1252";
}
