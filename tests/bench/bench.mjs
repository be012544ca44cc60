// Times the program as it is built, and prints a table. Each figure stands beside a floor measured in the same run, so that
// what counts is the ratio: it says more than milliseconds on a machine that nobody else has. Nothing passes or fails here.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkDraft } from "../../dist/drafts/check.js";
import { paragraph } from "../../dist/lines/paragraph.js";
import { defaultStyle } from "../../dist/lines/style.js";
import { draftAndRecord } from "./draft.mjs";
import { startPostgres } from "./postgres.mjs";
import { atScale } from "./scale.mjs";

const { values: given } = parseArgs({
	args: process.argv.slice(3),
	options: {
		// How many inquiries; a million takes an hour or so and more than 20 GB for each database.
		sizes: { type: "string", default: "1000,100000" },
		databases: { type: "string", default: "sqlite,postgresql" },
		// A folder that keeps the records that were made, for the next time.
		data: { type: "string" },
		// Only rows whose name holds one of these words.
		only: { type: "string" },
		// Without the engines and the example data.
		"scale-only": { type: "boolean", default: false },
	},
});

const root = join(import.meta.dirname, "../..");
const rows = [];

/** Median and 99th percentile in milliseconds of running `work` so many times. */
async function time(times, work) {
	const taken = [];
	for (let i = 0; i < times; i++) {
		const start = performance.now();
		await work(i);
		taken.push(performance.now() - start);
	}
	taken.sort((a, b) => a - b);
	return { p50: taken[Math.floor(times / 2)], p99: taken[Math.min(times - 1, Math.floor(times * 0.99))] };
}

function report(what, measured, floorName, floor) {
	rows.push({
		what,
		"p50 ms": measured.p50.toFixed(2),
		"p99 ms": measured.p99.toFixed(2),
		floor: `${floorName}: ${floor.p50.toFixed(2)}`,
		ratio: (measured.p50 / floor.p50).toFixed(1),
	});
}

// ---- the lines of a large story: 200 inquiries, 2,000 events ----

const at = new Date("2026-11-23T16:00:00Z");
const ago = (minutes) => new Date(at.getTime() - minutes * 60_000);

function largeStory() {
	let log = 0;
	const logged = (minutes) => ({ loggedAt: ago(minutes), log: ++log });
	return {
		inquiries: Array.from({ length: 200 }, (_, index) => {
			const id = index + 1;
			return {
				id,
				organization: {
					id,
					slug: `body-${id}`,
					nameEn: `Example Body ${id}`,
					nameFr: `Organisme ${id}`,
					abbreviationEn: `EB${id}`,
					abbreviationFr: `O${id}`,
					articleEn: "the",
					articleFr: "le",
					kind: "agency",
				},
				office: { en: "", fr: "" },
				language: "en",
				deadlineAt: ago(id % 3 === 0 ? 30 : -30),
				deadlineStated: true,
				shortNotice: false,
				withdrawal: null,
				refused: null,
				questions: [1, 2].map((position) => ({
					id: id * 10 + position,
					position,
					text: "What did it cost?",
					topic: { en: "the cost", fr: "le coût" },
				})),
				attempts: Array.from({ length: 8 }, (_, attempt) => ({
					id: id * 10 + attempt,
					channel: attempt % 2 ? "phone" : "email",
					outcome: attempt % 2 ? "voicemail_left" : "sent",
					at: ago(300 - attempt * 20),
					to: "media@example.org",
					...logged(300 - attempt * 20),
				})),
				replies:
					id % 2 === 0
						? []
						: [1, 2].map((reply) => ({
								id: id * 10 + reply,
								kind: ["statement", "declined", "acknowledgement", "partial"][(id + reply) % 4],
								channel: "email",
								receivedAt: ago(60 - reply),
								body: "We have nothing to add to what was said in March.",
								language: "en",
								speakerName: "Sam Speaker",
								speakerTitle: "spokesperson",
								office: "",
								outlet: "",
								terms: "on_the_record_named",
								termsProposedBy: "",
								termsAccepted: null,
								termsAcceptedAt: null,
								embargoUntil: null,
								embargoLifted: null,
								reason: "",
								reasonPassage: "",
								referredTo: null,
								grantedUntil: null,
								answers: [{ inquiryId: id, ...logged(59) }],
								quotes: [],
								...logged(59),
							})),
				coverage: [],
				...logged(301),
			};
		}),
	};
}

async function enginesAndExamples() {
	const story = largeStory();
	const copied = await time(200, () => structuredClone(story));
	for (const language of ["en", "fr"]) {
		const lines = await time(200, () => paragraph(story, at, language, defaultStyle));
		report(`lines of 200 inquiries, 2,000 events (${language})`, lines, "copying the facts", copied);
	}

	// ---- a draft held against its story's replies ----

	for (const [words, replies] of [
		[1_000, 500],
		[10_000, 250],
		[10_000, 500],
		[10_000, 1_000],
		[20_000, 500],
	]) {
		const { draft, record, texts } = draftAndRecord({ words, replies, defaultStyle });
		const checked = await time(15, () => checkDraft(draft, record));
		const read = await time(15, () => {
			for (const text of texts) for (const _ of text.matchAll(/\p{L}+/gu));
		});
		const what = `a draft of ${words.toLocaleString("en")} words, ${replies.toLocaleString("en")} replies of 400`;
		report(what, checked, "reading every word", read);
	}

	// ---- starting, and the pages with the example data ----

	const folder = mkdtempSync(join(tmpdir(), "right-of-reply-bench-"));
	const env = { ...process.env, DATABASE_URL: `file:${join(folder, "bench.db")}`, PORT: "0", BASE_URL: "" };

	function start() {
		const began = performance.now();
		const child = spawn(process.execPath, [join(root, "dist/server.js")], {
			env,
			stdio: ["ignore", "pipe", "inherit"],
		});
		let output = "";
		return new Promise((resolve, reject) => {
			child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
			child.stdout.on("data", (bytes) => {
				output += bytes;
				const address = /is at (\S+)/.exec(output)?.[1];
				if (address !== undefined)
					resolve({ child, address, took: performance.now() - began, output: () => output });
			});
		});
	}

	const stop = ({ child }) =>
		new Promise((resolve) => {
			child.removeAllListeners("exit");
			child.once("exit", resolve);
			child.kill("SIGTERM");
		});

	try {
		const node = await time(
			5,
			() => new Promise((resolve) => spawn(process.execPath, ["-e", "0"]).once("exit", resolve)),
		);
		let server = await start();
		while (!server.output().includes("secret="))
			await new Promise((resolve) => server.child.stdout.once("data", resolve));
		const secret = /secret=(\S+)/.exec(server.output())[1];
		const headers = { "Content-Type": "application/x-www-form-urlencoded", Accept: "text/html" };
		const setUp = await fetch(`${server.address}/setup`, {
			method: "POST",
			headers,
			redirect: "manual",
			body: new URLSearchParams({
				secret,
				name: "Bench",
				email: "bench@example.org",
				password: "a long enough one",
			}),
		});
		const cookie = setUp.headers.get("set-cookie").split(";")[0];
		await fetch(`${server.address}/examples`, {
			method: "POST",
			headers: { ...headers, cookie },
			redirect: "manual",
		});
		await stop(server);

		const starts = [];
		for (let i = 0; i < 5; i++) {
			server = await start();
			starts.push(server.took);
			if (i < 4) await stop(server);
		}
		starts.sort((a, b) => a - b);
		report("start with a database", { p50: starts[2], p99: starts[4] }, "starting Node", node);

		for (const path of [
			"/",
			"/stories/tasking-orders",
			"/stories/tasking-orders/lines",
			"/inquiries/1",
			"/inquiries",
		]) {
			const get = async (address) =>
				(await fetch(`${address}${path}`, { headers: { cookie, Accept: "text/html" } })).text();
			const bytes = await get(server.address);
			// The floor: a bare server that sends the same bytes.
			const bare = createServer((_request, response) => response.end(bytes)).listen(0, "127.0.0.1");
			await new Promise((resolve) => bare.once("listening", resolve));
			const bareAddress = `http://127.0.0.1:${bare.address().port}`;
			await time(50, () => get(server.address));
			const measured = await time(200, () => get(server.address));
			await time(50, () => get(bareAddress));
			report(`page ${path}`, measured, "the same bytes", await time(200, () => get(bareAddress)));
			bare.closeAllConnections();
			bare.close();
		}
		// Read and checked in a process of its own, kept, and shown.
		const { draft } = draftAndRecord({ words: 1_000, replies: 1, defaultStyle });
		const check = () =>
			fetch(`${server.address}/stories/tasking-orders/draft-checks`, {
				method: "POST",
				headers: { ...headers, cookie },
				body: new URLSearchParams({ text: draft.text }),
			}).then((answer) => answer.text());
		await time(3, check);
		report(
			"check of a pasted draft of 1,000 words, and its page",
			await time(20, check),
			"starting Node",
			node,
		);
		await stop(server);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const machine = `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`;

if (!given["scale-only"]) {
	await enginesAndExamples();
	console.log(`${machine}, SQLite, the example data, one request at a time`);
	console.table(rows);
}

const numbers = given.sizes.split(",").map(Number);
const {
	rows: pages,
	program,
	files,
} = await atScale({
	sizes: numbers,
	databases: given.databases.split(","),
	data: given.data,
	only: given.only?.split(","),
	progress: (text) => console.error(text),
	startPostgres,
});
console.log(
	`${machine}: pages at scale, beside a bare server that runs the same statements and sends the same bytes`,
);
console.table(pages);
console.table(program);
console.table(files);
