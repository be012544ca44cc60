import { rmSync } from "node:fs";
import { dirname } from "node:path";

export default function tearDown(): void {
	rmSync(dirname(process.env.SQLITE_TEMPLATE as string), { recursive: true, force: true });
}
