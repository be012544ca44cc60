import { type IncomingMessage, request } from "node:http";
import { password, type TestApp } from "../support/app.ts";

export interface Told {
	number: number;
	story: string | null;
}

/** One server-sent event, as it came. */
interface Event {
	id: string;
	event: string;
	data: string;
}

/** Opens a stream as a browser does; `next` waits for the next event, and is null once the stream has ended. */
export async function follow(address: string, headers: Record<string, string>, path = "/live") {
	const events: Event[] = [];
	let [text, ended, heartbeats] = ["", false, 0];
	let wake = () => {};
	const response = await new Promise<IncomingMessage>((resolve, reject) => {
		request(`${address}${path}`, { headers: { Accept: "text/event-stream", ...headers }, agent: false })
			.once("error", reject)
			.once("response", resolve)
			.end();
	});
	response.setEncoding("utf8").on("data", (chunk) => {
		text += chunk;
		const blocks = text.split("\n\n");
		text = blocks.pop() ?? "";
		for (const block of blocks) {
			if (block.startsWith(":")) heartbeats += 1;
			else {
				const fields = block.split("\n").map((line) => line.split(/: (.*)/s).slice(0, 2));
				events.push(Object.fromEntries(fields) as unknown as Event);
			}
		}
		wake();
	});
	response.once("close", () => {
		ended = true;
		wake();
	});
	const until = async (isDone: () => boolean) => {
		while (!isDone()) {
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		}
	};
	return {
		status: response.statusCode,
		headers: response.headers,
		async next(): Promise<Event | null> {
			await until(() => events.length > 0 || ended);
			return events.shift() ?? null;
		},
		/** What the next event tells of. */
		async told(): Promise<Told | null> {
			const event = await this.next();
			return event === null ? null : JSON.parse(event.data);
		},
		/** Resolves when the stream has shown as often as this that it is alive; the first time is at its beginning. */
		alive: (times: number) => until(() => heartbeats >= times || ended),
		close: () => response.destroy(),
	};
}

export type Stream = Awaited<ReturnType<typeof follow>>;

/** The headers of a browser in which this person has just signed in. */
export async function signedIn(app: TestApp, person: { email: string }): Promise<{ Cookie: string }> {
	const answer = await app
		.visitor()
		.post("/session")
		.type("form")
		.send({ email: person.email, password })
		.expect(303);
	return { Cookie: String(answer.headers["set-cookie"]?.[0]).split(";")[0] as string };
}
