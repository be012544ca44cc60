import type { Request, Response } from "express";
import { Refusal, Unavailable } from "./refusals.ts";
import type { Answer, Viewer, Visit } from "./route.ts";

/** How often a stream shows that it is alive, and asks whether its viewer may still be there. */
const heartbeatMs = 25_000;

/** Of one session in one process: a browser opens six connections to one place, and needs one for its pages. */
const most = 5;

/** Those of this process, the oldest first. */
const open = new Set<{ db: unknown; whose: string; supersede(): void }>();

/**
 * Answers with server-sent events (WHATWG HTML, section 9.2) for as long as the client stays, the program runs and
 * the session or token is good, which is asked before each event. A session's sixth stream ends its first, which is
 * told so by the event `superseded`.
 */
export async function sendStream(
	{ events }: Extract<Answer, { as: "stream" }>,
	request: Request,
	response: Response,
	visit: Visit<unknown, unknown, Viewer | null>,
	viewerNow: () => Promise<Viewer | null>,
): Promise<void> {
	if (!request.accepts("text/event-stream")) throw new Refusal(406, "errors:only_a_stream");
	if (visit.stopping?.aborted) throw new Unavailable(new Error("the program is stopping"));
	// nginx would keep small answers back to send them together.
	response.set({ "Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no" });
	if (request.method === "HEAD") return void response.end();

	const over = new AbortController();
	const end = () => {
		over.abort();
		response.end();
	};
	response.once("close", end);
	visit.stopping?.addEventListener("abort", end, { signal: over.signal });

	const { db, viewer } = visit;
	const whose = viewer?.sessionId ? `session ${viewer.sessionId}` : `person ${viewer?.id}`;
	const earlier = [...open].filter((one) => one.db === db && one.whose === whose);
	if (earlier.length >= most) earlier[0]?.supersede();
	const own = {
		db,
		whose,
		supersede() {
			response.write("event: superseded\ndata: {}\n\n");
			open.delete(own);
			end();
		},
	};
	open.add(own);
	const heartbeat = setInterval(async () => {
		try {
			if ((await viewerNow()) === null) end();
			else response.write(":\n\n");
		} catch {
			// The client comes back when the database does.
			end();
		}
	}, heartbeatMs).unref();
	try {
		response.write(":\n\n");
		for await (const event of events(over.signal, request.get("last-event-id") ?? "")) {
			if (over.signal.aborted || (await viewerNow()) === null) break;
			response.write(event);
		}
	} finally {
		clearInterval(heartbeat);
		open.delete(own);
		end();
	}
}
