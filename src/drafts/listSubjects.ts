import type { Database } from "../database/database.ts";

/** Whom a story is about, oldest first. Whoever asks has made sure that the viewer may see the story. */
export const listSubjects = (db: Pick<Database, "read">, storyId: number) =>
	db.read.storySubject.findMany({
		where: { storyId },
		orderBy: { id: "asc" },
		include: { organization: true },
	});
