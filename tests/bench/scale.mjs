// Pages, a write and the start at sizes from a thousand to a million inquiries, on both databases, beside the floor.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { routes } from "../../dist/routes.js";
import { generatePostgresql, generateSqlite, isMade } from "./generate.mjs";
import { rates } from "./rates.mjs";
import { commonPhrase, measured, rarePhrase, session } from "./record.mjs";
import { agentFor, ask, load, startFloor, startServer, stop } from "./servers.mjs";

const cookie = { cookie: `session=${session}`, accept: "text/html" };
const json = { cookie: `session=${session}`, accept: "application/json" };

const encoded = encodeURIComponent;

/**
 * What is asked for at every size. `needs` is an address of src/routes.ts: a row whose address is not there is left out.
 * A path may hold `:inquiry`, the number of an inquiry of the measured story.
 */
const pages = [
	{ what: "the desk", path: "/" },
	{ what: "everybody's desk", path: "/?whose=all" },
	{ what: "a story of 12 inquiries", path: `/stories/${measured.story}` },
	{ what: "a story of 200 inquiries", path: `/stories/${measured.large}` },
	{ what: "the story's lines", path: `/stories/${measured.story}/lines` },
	{ what: "an inquiry", path: "/inquiries/:inquiry" },
	{ what: "the list of inquiries", path: "/inquiries" },
	{
		what: "the list, overdue of an organization",
		path: `/inquiries?overdue=true&organization=${measured.organization}`,
	},
	{ what: "the stories", path: "/stories" },
	{ what: "an organization, the most asked", path: `/organizations/${measured.organization}` },
	{ what: "the directory", path: "/organizations" },
	{ what: "the editors' queue", path: "/review" },
	{ what: "the log", path: "/log" },
	{ what: "search for a rare phrase", path: `/search?q=${encoded(`"${rarePhrase.en}"`)}`, needs: "/search" },
	{
		what: "search for a common phrase",
		path: `/search?q=${encoded(`"${commonPhrase.en}"`)}`,
		needs: "/search",
	},
	{
		what: "an organization's figures",
		path: `/organizations/${measured.organization}/figures`,
		needs: "/organizations/:slug/figures",
	},
	{
		what: "an organization's stock lines",
		path: `/organizations/${measured.organization}/stock-lines`,
		needs: "/organizations/:slug/stock-lines",
	},
];

const isThere = ({ needs }) => needs === undefined || routes.some(({ path }) => path === needs);

export const hasRoute = (path) => routes.some((route) => route.path === path);

/** Runs everything for these sizes and databases, and answers three tables of rows: pages, the program itself, and files. */
export async function atScale({ sizes, databases, data, only, progress, startPostgres }) {
	const folder = data ?? mkdtempSync(join(tmpdir(), "right-of-reply-bench-"));
	const rows = [];
	const program = [];
	const files = [];
	let postgres = null;
	try {
		for (const database of databases) {
			if (database === "postgresql" && postgres === null) {
				postgres = await startPostgres(data === undefined ? undefined : join(folder, "postgresql"));
				if (postgres === null) {
					console.error("SKIPPED: PostgreSQL is not installed (Debian: postgresql).");
					continue;
				}
			}
			for (const size of sizes) {
				const url = await recordOf(database, size, { folder, postgres, progress });
				await measure({ database, size, url, folder, only, progress, rows, program });
				files.push(...(await rates({ database, size, url, folder, only, progress })));
			}
		}
	} finally {
		await postgres?.stop();
		if (data === undefined) rmSync(folder, { recursive: true, force: true });
	}
	return { rows, program, files };
}

/** The address of a database with a record of that size, made if it is not there yet. */
async function recordOf(database, size, { folder, postgres, progress }) {
	const making = (rows, now) => progress(`${database}, ${size} inquiries: ${rows} rows made (${now})`);
	if (database === "sqlite") {
		const file = join(folder, `sqlite-${size}.db`);
		if (!isMade(file)) await generateSqlite(file, size, making);
		return `file:${file}`;
	}
	return postgres.database(`bench_${size}`, (url) => generatePostgresql(url, size, making));
}

async function measure({ database, size, url, folder, only, progress, rows, program }) {
	const agent = agentFor(1);
	const starts = [];
	for (let i = 0; i < 3; i++) {
		const server = await startServer(url);
		starts.push({ took: server.took, ...(await server.seen()) });
		await stop(server);
	}
	starts.sort((one, other) => one.took - other.took);

	const server = await startServer(url);
	const listed = await ask(agent, server.address, {
		path: `/inquiries?story=${measured.story}&sort=newest`,
		headers: json,
	});
	const inquiries = JSON.parse(listed.bytes.toString()).items.map(({ id }) => id);
	const wanted = [
		...pages.filter(isThere).map(({ what, path }) => ({
			what,
			request: () => ({ path: path.replace(":inquiry", inquiries[5]), headers: cookie }),
			expected: 200,
		})),
		{
			what: "log an attempt",
			request: (i) => attemptOn(inquiries[i % inquiries.length]),
			expected: 303,
		},
	].filter(({ what }) => only === undefined || only.some((part) => what.includes(part)));

	// Which statements each runs, and what it answers.
	const watched = await startServer(url, { watched: true });
	const seen = new Map();
	const first = performance.now();
	await ask(agent, watched.address, { path: "/", headers: cookie });
	const firstTook = performance.now() - first;
	for (const { what, request } of wanted) {
		await ask(agent, watched.address, request(0));
		await watched.watch();
		const { bytes } = await ask(agent, watched.address, request(0));
		seen.set(what, { bytes, statements: (await watched.seen()).statements });
	}
	await stop(watched);

	for (const { what, request, expected } of wanted) {
		progress(`${database}, ${size} inquiries: ${what}`);
		const { bytes, statements } = seen.get(what);
		const one = await load(server.address, request, { connections: 1, times: 200, seconds: 4, expected });
		const eight = await load(server.address, request, { connections: 8, times: 800, seconds: 5, expected });
		const floor = await startFloor({ url, statements, bytes, file: join(folder, "floor.json") });
		const bare = await load(floor.address, request, { connections: 8, times: 1_500, seconds: 3 });
		await stop(floor);
		const row = {
			database,
			inquiries: size,
			what,
			KB: Math.round(bytes.length / 1024),
			SQL: statements.length,
			"p50 ms": one.p50.toFixed(1),
			"p99 ms": one.p99.toFixed(1),
			"p99 ms, 8 at once": eight.p99.toFixed(1),
			"per second": eight.perSecond.toFixed(0),
			floor: bare.perSecond.toFixed(0),
			ratio: (eight.perSecond / bare.perSecond).toFixed(2),
		};
		rows.push(row);
		progress(Object.values(row).join(" | "));
	}
	program.push({
		database,
		inquiries: size,
		"start ms": starts[1].took.toFixed(0),
		"MB after start": Math.round(starts[1].memory / 1e6),
		"first page ms": firstTook.toFixed(0),
		"MB after all": Math.round((await server.seen()).memory / 1e6),
	});
	await stop(server);
	agent.destroy();
}

function attemptOn(inquiry) {
	const body = new URLSearchParams({ channel: "phone", outcome: "no_answer", to: "", note: "" }).toString();
	return {
		path: `/inquiries/${inquiry}/attempts`,
		method: "POST",
		headers: {
			...cookie,
			"content-type": "application/x-www-form-urlencoded",
			"sec-fetch-site": "same-origin",
			"content-length": Buffer.byteLength(body),
		},
		body,
	};
}
