import type { Client } from "pg";
import type { PrismaClient } from "./generated/sqlite/client.ts";

/** A log entry that was committed, as much of it as decides whom it concerns. */
export interface Logged {
	number: number;
	storyId: number | null;
	recordType: string;
}

export type Listener = (entries: readonly Logged[]) => void;

/** The PostgreSQL channel on which a write says, within its own transaction, that it logged something. */
export const channel = "right_of_reply_logged";

/** How many entries are read at a time. */
const atOnce = 1000;

/**
 * Tells listeners of log entries once they are committed, each once and in order, whichever process wrote them.
 * What a process is told is only that there may be more: the entries themselves are always read from the log, whose
 * numbers have no gap, so nothing is missed while a connection is down and nothing is told that was rolled back.
 */
export function watchLog(url: string, read: PrismaClient) {
	const isSqlite = url.startsWith("file:");
	const listeners = new Set<Listener>();
	let [seen, reading, again] = [0, false, false];
	let poll: NodeJS.Timeout | undefined;
	let ear: { close(): Promise<void> } | undefined;

	async function catchUp(): Promise<void> {
		again = true;
		if (reading) return;
		reading = true;
		try {
			while (again && listeners.size > 0) {
				again = false;
				const entries = await read.logEntry.findMany({
					where: { number: { gt: seen } },
					orderBy: { number: "asc" },
					take: atOnce,
					select: { number: true, storyId: true, recordType: true },
				});
				if (entries.length === 0) continue;
				again ||= entries.length === atOnce;
				seen = entries.at(-1)?.number ?? seen;
				for (const listener of [...listeners]) listener(entries);
			}
		} catch {
			// Out of reach: the next poll or the restored connection tries again.
		} finally {
			reading = false;
		}
	}

	/** Something may have been committed. */
	function wake(): void {
		if (listeners.size > 0) void catchUp();
	}

	return {
		wake,
		async onLogged(listener: Listener): Promise<() => void> {
			const own: Listener = (entries) => listener(entries);
			if (listeners.size === 0) {
				const { number } = await read.logHead.findUniqueOrThrow({ where: { id: 1 } });
				// Unless somebody else came first: what is still to be told to them stays.
				if (listeners.size === 0) seen = Math.max(seen, number);
			}
			listeners.add(own);
			if (!isSqlite) ear ??= listen(url, wake);
			// On SQLite other processes can't be heard; on PostgreSQL a pooler or a dead line may swallow the word.
			poll ??= setInterval(wake, isSqlite ? 2_000 : 30_000).unref();
			return () => {
				listeners.delete(own);
				if (listeners.size > 0) return;
				clearInterval(poll);
				poll = undefined;
			};
		},
		async close(): Promise<void> {
			listeners.clear();
			clearInterval(poll);
			await ear?.close();
		},
	};
}

/** One connection that listens to the channel, made anew, a second after it was lost, for as long as it takes. */
function listen(url: string, heard: () => void): { close(): Promise<void> } {
	let closed = false;
	let client: Client | undefined;
	let retry: NodeJS.Timeout | undefined;

	async function connect(): Promise<void> {
		// Loaded only where it is used.
		const { default: pg } = await import("pg");
		if (closed) return;
		let lost = false;
		const one = new pg.Client({
			connectionString: url,
			connectionTimeoutMillis: 10_000,
			keepAlive: true,
			keepAliveInitialDelayMillis: 10_000,
		});
		client = one;
		const lose = () => {
			if (lost || closed) return;
			lost = true;
			void one.end().catch(() => {});
			retry = setTimeout(connect, 1_000).unref();
		};
		one.on("error", lose).on("end", lose).on("notification", heard);
		try {
			await one.connect();
			await one.query(`LISTEN ${channel}`);
			// What was logged while nobody listened.
			heard();
		} catch {
			lose();
		}
	}
	void connect();

	return {
		async close() {
			closed = true;
			clearTimeout(retry);
			await client?.end().catch(() => {});
		},
	};
}
