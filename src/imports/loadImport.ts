import type { Database, Transaction } from "../database/database.ts";
import { NotFound } from "../web/refusals.ts";
import type { Choices } from "./choices.ts";
import type { Sheet } from "./columns.ts";
import { type Counts, countsOf, type Stage } from "./run.ts";

/**
 * The imports that exist for a viewer: their own. A file may speak of restricted stories, and of some that its reader is
 * not on; whoever brought it knows what it says. What came of it is on the record, for whoever may see that story.
 */
export const ownImports = (viewer: { id: number }) => ({ loggedById: viewer.id });

export interface LoadedImport {
	id: number;
	fileName: string;
	format: string;
	size: number;
	sha256: string;
	loggedAt: Date;
	personId: number;
	stage: Stage;
	sheets: Sheet[];
	/** null: nobody has chosen yet. */
	choices: Choices | null;
	/** Names that no organization bears, as the file first writes each. */
	unknown: string[];
	problem: string;
	total: number;
	done: number;
	counts: Counts;
	stories: Map<string, number>;
	headerKey: string;
}

/** Throws NotFound when it does not exist for the viewer. */
export async function getImport(
	reader: Pick<Transaction, "import" | "importRun">,
	viewer: { id: number },
	id: number,
): Promise<LoadedImport> {
	const row = await reader.import.findFirst({ where: { id, ...ownImports(viewer) } });
	const run = await reader.importRun.findUnique({ where: { importId: id } });
	if (row === null || run === null) throw new NotFound();
	return {
		...row,
		personId: run.personId,
		stage: run.stage as Stage,
		sheets: JSON.parse(run.sheets),
		choices: run.choices === "" ? null : JSON.parse(run.choices),
		unknown: JSON.parse(run.unknown),
		problem: run.problem,
		total: run.total,
		done: run.done,
		counts: countsOf(run.counts),
		stories: new Map(Object.entries(JSON.parse(run.stories) as Record<string, number>)),
		headerKey: run.headerKey,
	};
}

/** Whose an import is; null: there is none. For the program's own work on it. */
export async function findOwner({ read }: Pick<Database, "read">, id: number): Promise<number | null> {
	return (await read.importRun.findUnique({ where: { importId: id } }))?.personId ?? null;
}
