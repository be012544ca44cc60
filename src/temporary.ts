import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A path of its own in the system's temporary folder for what this process puts there for a while. The process stands in
 * the name, so that what it leaves when it is killed is known for that.
 */
export const temporaryPath = (what: "upload" | "import" | "record" | "restore"): string =>
	join(tmpdir(), `right-of-reply-${what}-${process.pid}-${randomUUID()}`);

/** The same as a folder that only its owner may enter; whoever asked takes it away. */
export function temporaryFolder(what: Parameters<typeof temporaryPath>[0]): string {
	const folder = temporaryPath(what);
	mkdirSync(folder, { mode: 0o700 });
	return folder;
}

const named = /^right-of-reply-[a-z]+-(\d+)-/;

/**
 * Takes away what processes that are no more have left in the temporary folder. To be called before this process puts
 * anything there: what bears its own number was left by another that had it before.
 */
export async function clearLeftovers(): Promise<void> {
	for (const name of await readdir(tmpdir()).catch(() => [])) {
		const pid = named.exec(name)?.[1];
		if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
		// Somebody else's, perhaps: it is theirs to take away.
		await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
	}
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== "ESRCH";
	}
}
