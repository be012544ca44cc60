import { createServer, get as httpGet, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import type { Request, Response } from "express";
import { createApp } from "../../src/app.ts";
import { readBy, rowsOf, type Sql, sql } from "../../src/database/rows.ts";
import { exportInquiries } from "../../src/exports/exportInquiries.ts";
import { inquiryIds } from "../../src/exports/inquiryIds.ts";
import { makeToken } from "../../src/people/makeToken.ts";
import { sendDownload } from "../../src/web/download.ts";
import { translatorFor } from "../../src/web/language.ts";
import type { Viewer, Visit } from "../../src/web/route.ts";
import { newsroom } from "../stories/newsroom.ts";
import { startApp } from "../support/app.ts";
import { serve } from "../support/browser.ts";

const visit = {} as Visit<unknown, unknown, Viewer | null>;
const nobodyAsks = () => Promise.resolve(null);

/** An endless file that tells how much of it was made, and when its maker was told to stop. */
function endless() {
	const told = { made: 0, stopped: () => {} };
	const stopped = new Promise<void>((resolve) => {
		told.stopped = resolve;
	});
	async function* pieces() {
		try {
			for (;;) {
				told.made += 1;
				yield "word ".repeat(20_000);
			}
		} finally {
			told.stopped();
		}
	}
	return { told, stopped, answer: { as: "download" as const, pieces: pieces(), headers: {} } };
}

const open = (address: string, headers = {}) =>
	new Promise<IncomingMessage>((resolve, reject) => {
		httpGet(address, { headers, agent: false }, resolve).on("error", reject);
	});

test("a file is made no faster than it is taken", async () => {
	const { told, answer } = endless();
	const taken: (() => void)[] = [];
	const client = new Writable({
		highWaterMark: 1,
		write: (_chunk, _encoding, done) => void taken.push(done),
	});
	const slow = Object.assign(client, { set() {} }) as unknown as Response;
	const sent = sendDownload(answer, { method: "GET" } as Request, slow, visit, nobodyAsks);
	for (let turns = 0; turns < 50; turns += 1) await turn();
	const held = told.made;
	expect(held).toBeLessThan(5);
	for (let turns = 0; turns < 50; turns += 1) await turn();
	expect(told.made).toBe(held);
	taken.shift()?.();
	for (let turns = 0; turns < 50; turns += 1) await turn();
	expect(told.made).toBe(held + 1);
	client.destroy();
	await sent;
});

test("when its client goes away, nothing more of it is made", async () => {
	const { told, stopped, answer } = endless();
	const server = createServer((request, response) => {
		const own = Object.assign(response, { set() {} }) as unknown as Response;
		void sendDownload(answer, request as Request, own, visit, nobodyAsks);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const response = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	response.destroy();
	await stopped;
	const made = told.made;
	for (let turns = 0; turns < 50; turns += 1) await turn();
	expect(told.made).toBe(made);
	await new Promise((resolve) => server.close(resolve));
});

test("what goes wrong before the first piece is said before anything is sent", async () => {
	async function* pieces(): AsyncGenerator<string> {
		if (visit !== undefined) throw new Error("the disk is gone");
		yield "";
	}
	const answer = { as: "download" as const, pieces: pieces(), headers: { "Content-Type": "text/csv" } };
	const sent: unknown[] = [];
	const response = { set: (headers: unknown) => sent.push(headers) } as unknown as Response;
	await expect(
		sendDownload(answer, { method: "GET" } as Request, response, visit, nobodyAsks),
	).rejects.toThrow("the disk is gone");
	expect(sent).toEqual([]);
});

test.each(["csv", "xlsx", "jsonl"])(
	"a file of %s that breaks off in the middle is known not to be whole",
	async (format) => {
		const app = await startApp();
		const person = await app.person("administrator");
		const make = newsroom(app);
		const story = await make.story(person, "Long", { slug: "long" });
		const organization = await make.organization("cse", "CSE");
		const now = app.clock.now();
		// Rows as they stand, without the events that would have made them so.
		await app.db.write({ personId: null, now }, ({ tx }) =>
			tx.inquiry.createMany({
				data: Array.from({ length: 500 }, (_, index) => ({
					...{ storyId: story.id, organizationId: organization.id, subject: `Asked ${index}` },
					...{ deadlineZone: "America/Toronto", ownerId: person.id },
					...{ loggedAt: now, loggedById: person.id, lastEventAt: now },
				})),
			}),
		);
		// The database fails at the third batch.
		let asked = 0;
		const read = new Proxy(app.db.read, {});
		const rows = rowsOf(app.db.read);
		const failing = <Row>(query: Sql) => {
			if (query.parts.join("").includes('ORDER BY i."id" LIMIT') && ++asked === 3)
				throw new Error("the disk is gone");
			return rows<Row>(query);
		};
		readBy(read, Object.assign(failing, { kind: rows.kind }));
		const faults: unknown[] = [];
		const server = await serve(createApp({ ...app, db: { ...app.db, read } }, (error) => faults.push(error)));
		const { secret } = await makeToken(app.db, { personId: person.id, now }, person.id, "test");
		const response = await open(`${server.address}/exports/inquiries.${format}`, {
			Authorization: `Bearer ${secret}`,
		});
		expect(response.statusCode).toBe(200);
		let text = "";
		await expect(
			(async () => {
				for await (const chunk of response) text += String(chunk);
			})(),
		).rejects.toThrow(/aborted/);
		expect(text).not.toContain('"type":"end"');
		expect(faults).toMatchObject([{ message: "the disk is gone" }]);
		await server.close();
		await app.close();
	},
);

test("nothing is read before it is asked for", async () => {
	const ids = inquiryIds({} as never, sql`TRUE`);
	const words = {
		...{ language: "en" as const, t: translatorFor("en"), now: new Date("2017-02-16T21:42:00Z") },
		...{ zone: "America/Toronto", newsroomName: "" },
	};
	const pieces = exportInquiries({} as never, "whoever has the machine", ids, "csv", words);
	expect((await pieces.next()).value).toMatch(/^\uFEFFSent,/);
	await pieces.return(undefined);
});
