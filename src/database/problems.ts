/** What the drivers' errors mean. Prisma wraps them, so the codes of both databases are looked for throughout. */

function* chain(error: unknown): Generator<Record<string, unknown>> {
	const seen = new Set<unknown>();
	const next: unknown[] = [error];
	while (next.length > 0) {
		const one = next.pop();
		if (one === null || typeof one !== "object" || seen.has(one)) continue;
		seen.add(one);
		const fields = one as Record<string, unknown>;
		yield fields;
		next.push(fields.cause, fields.meta, fields.driverAdapterError);
	}
}

/** Prisma: cannot reach, timed out, no free connection, transaction not started or closed. */
const outOfReachCodes = new Set([
	"P1001",
	"P1002",
	"P1008",
	"P1017",
	"P2024",
	"P2028",
	"P2034",
	"ECONNREFUSED",
	"ECONNRESET",
	"ENOTFOUND",
	"EPIPE",
]);
/** SQLite: busy, locked, full, cannot open, I/O error, read-only file. PostgreSQL: classes 08, 53 and 57, lock time-outs. */
const outOfReach =
	/SQLITE_(BUSY|LOCKED|FULL|CANTOPEN|IOERR|READONLY|NOTADB|CORRUPT)|^(08|53|57)[0-9A-Z]{3}$|^55P03$/;
const outOfReachWords =
	/database (is locked|or disk is full|disk image)|disk I\/O error|unable to open|readonly database|Connection terminated|encountered a connection error|Can't reach database|timeout exceeded when trying to connect|terminating connection|is not currently accepting/i;

/** A statement that a connection of PostgreSQL keeps has other columns since another process, of a newer version, changed the tables. */
export function isOutdated(error: unknown): boolean {
	for (const { code, routine } of chain(error)) {
		// The message is in the server's language.
		if (code === "0A000" && routine === "RevalidateCachedQuery") return true;
	}
	return false;
}

/** The database is locked, full or gone: nothing was written, and trying again later may succeed. */
export function isOutOfReach(error: unknown): boolean {
	for (const { code, originalCode, kind, message } of chain(error)) {
		if (typeof code === "string" && (outOfReachCodes.has(code) || outOfReach.test(code))) return true;
		if (typeof originalCode === "string" && outOfReach.test(originalCode)) return true;
		if (kind === "DatabaseNotReachable" || kind === "SocketTimeout" || kind === "ConnectionClosed")
			return true;
		if (typeof message === "string" && outOfReachWords.test(message)) return true;
	}
	return isOutdated(error);
}

/** Somebody else holds SQLite's write lock. */
export function isLocked(error: unknown): boolean {
	for (const { kind } of chain(error)) if (kind === "SocketTimeout") return true;
	return false;
}
