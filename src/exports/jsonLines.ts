import { createHash } from "node:crypto";

/**
 * Objects as JSON Lines: one to a line, and after them a line that says that this is all of it, with how many of each
 * type there were and the SHA-256 of every byte before it. A file that does not end with such a line was cut off.
 */
export async function* toJsonLines(
	batches: AsyncIterable<readonly { type: string }[]>,
): AsyncGenerator<string> {
	const hash = createHash("sha256");
	const counts: Record<string, number> = {};
	for await (const objects of batches) {
		let text = "";
		for (const object of objects) {
			counts[object.type] = (counts[object.type] ?? 0) + 1;
			text += `${JSON.stringify(object)}\n`;
		}
		hash.update(text);
		if (text !== "") yield text;
	}
	yield `${JSON.stringify({ type: "end", counts, sha256: hash.digest("hex") })}\n`;
}
