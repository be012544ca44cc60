import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/** It was not done, and nothing was changed; the message says why. */
export class Refused extends Error {}

/**
 * Makes a new file that appears complete and on the disk, or not at all, and that only its owner may read. `fill` is given
 * the path of an empty file beside it. Throws Refused when there is a file already or no folder for it.
 */
export async function makeWhole<T>(file: string, fill: (partial: string) => Promise<T>): Promise<T> {
	const refuseIfThere = () => {
		if (existsSync(file)) throw new Refused(`${file} exists already, and is not replaced.`);
	};
	refuseIfThere();
	if (!existsSync(dirname(file))) throw new Refused(`There is no folder ${dirname(file)}.`);
	const partial = `${file}.${process.pid}.partial`;
	try {
		// Made empty first, for its mode.
		closeSync(openSync(partial, "wx", 0o600));
		const result = await fill(partial);
		sync(partial);
		refuseIfThere();
		renameSync(partial, file);
		sync(dirname(file));
		return result;
	} finally {
		// Those that SQLite puts beside a file of its own.
		for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(partial + end, { force: true });
	}
}

/** To the disk, not only to the system's memory. */
function sync(path: string): void {
	const handle = openSync(path, "r");
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
