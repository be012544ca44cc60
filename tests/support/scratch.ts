import { accessSync, constants, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const memory = "/dev/shm";

/** Where databases that live for a test are put: in memory where there is plenty, for copying one on a disk takes longer than most tests. */
export function scratch(): string {
	try {
		accessSync(memory, constants.W_OK);
		const { bavail, bsize } = statfsSync(memory);
		return bavail * bsize > 2 * 1024 ** 3 ? memory : tmpdir();
	} catch {
		return tmpdir();
	}
}
