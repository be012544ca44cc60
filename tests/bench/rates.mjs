// How fast rows come in from a tracker and go out into files, by the command line, and what memory that takes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measured } from "./record.mjs";

const cli = join(import.meta.dirname, "../../dist/cli.js");

/** Rows of the tracker that is brought in. */
const trackerRows = 1_000;

/** Runs a command to its end: seconds, and the most megabytes that it held, where the system tells (Linux). */
async function run(url, ...args) {
	const began = performance.now();
	const child = spawn(process.execPath, [cli, ...args], {
		env: { ...process.env, DATABASE_URL: url },
		stdio: ["ignore", "ignore", "pipe"],
	});
	let [megabytes, errors] = [null, ""];
	child.stderr.on("data", (bytes) => {
		errors = `${errors}${bytes}`.slice(-2_000);
	});
	const watch = setInterval(() => {
		try {
			const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
			if (peak !== undefined) megabytes = Math.round((Number(peak) * 1_024) / 1e6);
		} catch {
			// It has ended, or the system tells nothing.
		}
	}, 100);
	const [code] = await once(child, "exit");
	clearInterval(watch);
	if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${errors}`);
	return { seconds: (performance.now() - began) / 1_000, megabytes };
}

/** A tracker as an assistant keeps one; `batch` makes its requests others than those of an earlier run. */
function tracker(batch) {
	const lines = Array.from({ length: trackerRows }, (_, at) => {
		const day = String(1 + (at % 28)).padStart(2, "0");
		return [
			`2016-11-${day} 09:${String(at % 60).padStart(2, "0")}`,
			`Request ${batch}-${at}`,
			`What did item ${at} cost? Who signed for it?`,
			"email",
			at % 3 === 0 ? "" : `2016-11-${day} 16:00`,
			at % 3 === 0 ? "" : `The department does not comment on item ${at}. It was paid for as planned.`,
		]
			.map((cell) => `"${cell}"`)
			.join(",");
	});
	return ["Sent,Subject,Questions,Channel,Received,Response", ...lines].join("\n");
}

/** Rows of a table: what, how many a second, and the most memory. */
export async function rates({ database, size, url, folder, only, progress }) {
	const file = (name) => join(folder, `rates-${name}`);
	const rows = [];
	const keep = async (what, count, work) => {
		if (only !== undefined && !only.some((part) => what.includes(part))) return;
		progress(`${database}, ${size} inquiries: ${what}`);
		const { seconds, megabytes, bytes } = await work();
		rows.push({
			database,
			inquiries: size,
			what,
			seconds: seconds.toFixed(1),
			"per second": (count / seconds).toFixed(0),
			"MB at most": megabytes,
			...(bytes === undefined ? {} : { "MB written": (bytes / 1e6).toFixed(1) }),
		});
		progress(Object.values(rows.at(-1)).join(" | "));
	};
	await keep(`import of ${trackerRows} rows (CSV)`, trackerRows, async () => {
		writeFileSync(file("tracker.csv"), tracker(Date.now()));
		const of = ["--story", measured.story, "--organization", measured.organization];
		return run(url, "import", file("tracker.csv"), ...of).finally(() => rmSync(file("tracker.csv")));
	});
	for (const ending of ["csv", "xlsx", "jsonl"]) {
		const out = file(`whole.${ending}`);
		const what =
			ending === "jsonl" ? "export of the whole record (JSON Lines)" : `export (${ending.toUpperCase()})`;
		await keep(what, size, async () => {
			rmSync(out, { force: true });
			try {
				return { ...(await run(url, "export", out)), bytes: statSync(out).size };
			} finally {
				rmSync(out, { force: true });
			}
		});
	}
	return rows;
}
