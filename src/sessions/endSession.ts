import type { Author, Database, Write } from "../database/database.ts";
import { NotFound } from "../web/refusals.ts";

/** Ends one session of a person; whoever holds its cookie is signed out at once. Throws NotFound. */
export function endSession(db: Database, author: Author, personId: number, sessionId: number): Promise<void> {
	return db.write(author, async ({ tx, log }) => {
		const row = await tx.session.findFirst({ where: { id: sessionId, personId } });
		if (row === null) throw new NotFound();
		await tx.session.delete({ where: { id: sessionId } });
		await log({ action: "session.ended", type: "Session", row });
	});
}

/** Ends every session of a person but `except`, within a larger change. */
export async function endSessions(
	{ tx, log }: Write,
	personId: number,
	except?: number | null,
): Promise<void> {
	const rows = await tx.session.findMany({
		where: { personId, ...(except ? { id: { not: except } } : {}) },
		orderBy: { id: "asc" },
	});
	for (const row of rows) {
		await tx.session.delete({ where: { id: row.id } });
		await log({ action: "session.ended", type: "Session", row });
	}
}
