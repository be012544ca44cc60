import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { scratch } from "./scratch.ts";

export interface Postgres {
	/** By TCP. */
	url: string;
	/** The folder of its socket: `?host=` of it after the address goes there instead, which is quicker. */
	folder: string;
	stop(): Promise<void>;
}

/** A kept server whose machine went down may have gigabytes to recover first. */
const START_WAIT_MS = { kept: 900_000, temporary: 30_000 };

/**
 * Keeps the server until its own standard input closes, which happens when the process that started it asks for the
 * end or is gone, however it went; then ends the server and, unless it is kept ($2), removes its folder ($1).
 */
const KEEPER = `
folder=$1; kept=$2; shift 2
trap : INT TERM
"$@" > "$folder/log" 2>&1 &
cat > /dev/null
# What is kept is closed in order, so that the next start has nothing to recover; what is not ends at once.
[ "$kept" = yes ] && kill -INT $! || kill -QUIT $!
wait $!
[ "$kept" = yes ] || rm -rf "$folder"
`;

export interface Keeping {
	/** Kept after the end, and used again; left out: a temporary folder that is removed. */
	folder?: string | undefined;
	/** Instead of those that trade what survives a crash for speed. */
	settings?: readonly string[];
}

/**
 * Starts a PostgreSQL server of its own in a temporary folder, on a free port of 127.0.0.1: `url` is its database
 * "postgres", entered without a password as the superuser "postgres". Null when the machine has no PostgreSQL.
 * `stop` ends that server and removes the folder; the end of this process does too, even by `kill -9`.
 */
export async function startPostgres({
	folder: kept,
	settings: given,
}: Keeping = {}): Promise<Postgres | null> {
	const programs = findPrograms();
	if (programs === null) return null;
	if (kept !== undefined) mkdirSync(kept, { recursive: true });
	const folder = kept ?? mkdtempSync(join(scratch(), "right-of-reply-postgres-"));
	const data = join(folder, "data");
	// PostgreSQL refuses to run as root.
	const user = process.getuid?.() === 0 ? findOtherUser() : null;
	if (user) chownSync(folder, user.uid, user.gid);
	if (!existsSync(data))
		execFileSync(
			join(programs, "initdb"),
			[
				"--pgdata",
				data,
				"--username=postgres",
				"--auth=trust",
				"--encoding=UTF8",
				"--no-locale",
				"--no-sync",
			],
			{ ...user, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
		);
	const port = await findFreePort();
	const settings = [
		"listen_addresses=127.0.0.1",
		`port=${port}`,
		`unix_socket_directories=${folder}`,
		"max_connections=200",
		...(given ?? [
			"fsync=off",
			"synchronous_commit=off",
			"full_page_writes=off",
			"wal_level=minimal",
			"max_wal_senders=0",
			"autovacuum=off",
			"jit=off",
			// A test's connection lives for a few statements, and the search triggers' would be planned anew for the first five.
			"plan_cache_mode=force_generic_plan",
		]),
	];
	const command = [join(programs, "postgres"), "-D", data, ...settings.flatMap((setting) => ["-c", setting])];
	const keeper = spawn(
		"/bin/sh",
		["-c", KEEPER, "sh", folder, kept === undefined ? "no" : "yes", ...command],
		{
			...user,
			cwd: folder,
			stdio: ["pipe", "ignore", "inherit"],
		},
	);
	const ended = new Promise<void>((resolve) => keeper.once("exit", () => resolve()));
	const stop = async () => {
		keeper.ref();
		keeper.stdin.end();
		await ended;
	};
	for (
		const end = Date.now() + START_WAIT_MS[kept === undefined ? "temporary" : "kept"];
		!isReady(data);
		await wait(20)
	) {
		if (Date.now() < end) continue;
		const log = readFileSync(join(folder, "log"), "utf8");
		await stop();
		throw new Error(`PostgreSQL did not start:\n${log}`);
	}
	keeper.unref();
	return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, folder, stop };
}

/** The server writes its state into this file, for programs such as pg_ctl to wait for. */
function isReady(data: string): boolean {
	const file = join(data, "postmaster.pid");
	return existsSync(file) && readFileSync(file, "utf8").split("\n")[7]?.trim() === "ready";
}

/** The folder that holds `initdb` and `postgres`; Debian keeps them out of PATH, by version. */
function findPrograms(): string | null {
	const debian = "/usr/lib/postgresql";
	const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
	return (
		[
			...(process.env.PATH ?? "").split(delimiter),
			...versions.map((version) => join(debian, version, "bin")),
		].find((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name)))) ?? null
	);
}

function findOtherUser(): { uid: number; gid: number } {
	const users = readFileSync("/etc/passwd", "utf8")
		.split("\n")
		.map((line) => line.split(":"));
	const [, , uid, gid] =
		users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody") ?? [];
	if (uid === undefined)
		throw new Error("PostgreSQL will not run as root, and there is no other user to run it as.");
	return { uid: Number(uid), gid: Number(gid) };
}

function findFreePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
