import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Refused } from "../database/wholeFile.ts";

/** The most that a line may hold, in bytes: several times what the longest letter or draft takes in the log. */
const longest = 64 * 1024 * 1024;

export interface Line {
	number: number;
	value: { type: string } & Record<string, unknown>;
	/** SHA-256 (hex) of every byte before this line. */
	before: string;
}

/**
 * The objects of a JSON Lines file, each an object with a type, in order; a line at a time is held. Throws Refused, with the
 * number of the line, for anything else.
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
	const hash = createHash("sha256");
	let [number, parts, held] = [0, [] as Buffer[], 0];
	const take = (end: Buffer): Line => {
		number += 1;
		const bytes = Buffer.concat([...parts, end]);
		const before = hash.copy().digest("hex");
		hash.update(bytes).update("\n");
		[parts, held] = [[], 0];
		return { number, value: parse(bytes, number), before };
	};
	for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
		let start = 0;
		for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
			yield take(chunk.subarray(start, end));
			start = end + 1;
		}
		parts.push(chunk.subarray(start));
		held += chunk.length - start;
		if (held > longest) throw new Refused(`Line ${number + 1} is longer than any line of an export.`);
	}
	if (held > 0) yield take(Buffer.alloc(0));
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function parse(bytes: Buffer, number: number): Line["value"] {
	try {
		const value: unknown = JSON.parse(utf8.decode(bytes));
		if (typeof value === "object" && value !== null && typeof (value as Line["value"]).type === "string") {
			return value as Line["value"];
		}
	} catch {
		// Said below, as for everything else.
	}
	throw new Refused(`Line ${number} is no line of an export: it is cut off or damaged.`);
}
