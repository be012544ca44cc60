import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";
import { Refusal } from "./refusals.ts";
import type { Answer, Viewer, Visit } from "./route.ts";

/** How often, in milliseconds, a download that takes long asks whether its viewer may still have it. */
const askedEvery = 5_000;

/**
 * Sends a file while it is made, as fast as the client takes it: what it does not take is not made either, and when it
 * goes away nothing more is read. Whatever goes wrong once bytes were sent ends the connection without the end of the
 * message (RFC 9112, section 8), by which every client knows that the file is not whole. Throws what the first piece
 * throws, before anything is sent.
 */
export async function sendDownload(
	{ pieces, headers }: Extract<Answer, { as: "download" }>,
	request: Request,
	response: Response,
	visit: Visit<unknown, unknown, Viewer | null>,
	viewerNow: () => Promise<Viewer | null>,
): Promise<void> {
	const rest = pieces[Symbol.asyncIterator]();
	if (request.method === "HEAD") {
		await rest.return?.();
		return void response.set(headers).end();
	}
	const first = await rest.next();
	async function* whole() {
		let asked = performance.now();
		try {
			for (let piece = first; !piece.done; piece = await rest.next()) {
				if (performance.now() - asked > askedEvery) {
					if ((await viewerNow()) === null) throw new Refusal(401, "errors:signed_out");
					asked = performance.now();
				}
				yield piece.value;
			}
		} finally {
			await rest.return?.();
		}
	}
	response.set(headers);
	const source = Readable.from(whole(), { objectMode: true, highWaterMark: 1 });
	try {
		await pipeline(source, response, visit.stopping === undefined ? {} : { signal: visit.stopping });
	} catch (error) {
		// The client went away, or the program stops: nothing to report.
		const { code, name } = error as NodeJS.ErrnoException;
		if (code !== "ERR_STREAM_PREMATURE_CLOSE" && name !== "AbortError") throw error;
	}
}
