import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { unharmed } from "../../src/exports/formula.ts";
import { restrictedRecord, secretWord } from "../access/restricted.ts";
import { newsroom } from "../stories/newsroom.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { aRecord, defenceReply, words } from "../support/record.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp();
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

type Agent = Awaited<ReturnType<TestApp["browser"]>>;
type Row = Record<string, string>;

async function bytesAt(agent: Agent, path: string): Promise<Buffer> {
	const answer = await agent
		.get(path)
		.buffer(true)
		.parse((response, done) => {
			const parts: Buffer[] = [];
			response.on("data", (part: Buffer) => parts.push(part));
			response.on("end", () => done(null, Buffer.concat(parts)));
		})
		.expect(200);
	return answer.body as Buffer;
}

const csvAt = async (agent: Agent, query = "") =>
	parse(await bytesAt(agent, `/exports/inquiries.csv${query}`), { columns: true, bom: true }) as Row[];

async function xlsxAt(agent: Agent, query = ""): Promise<Row[]> {
	const [titles = [], ...rows] = await readSheet(await bytesAt(agent, `/exports/inquiries.xlsx${query}`), {
		trim: false,
	});
	return rows.map((row) =>
		Object.fromEntries(row.map((cell, index) => [String(titles[index]), cell === null ? "" : String(cell)])),
	);
}

async function linesAt(agent: Agent, query = ""): Promise<Record<string, never>[]> {
	const text = (await bytesAt(agent, `/exports/inquiries.jsonl${query}`)).toString();
	return text
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
}

test("a spreadsheet has a row for each request, with the columns of a tracker and of a press office's log", async () => {
	const { browser, at, program } = await aRecord(app);
	await program.post(`${at}/replies`).send(defenceReply).expect(201);
	const [row] = await csvAt(browser);
	expect(row).toMatchObject({
		Sent: "2017-02-16T15:42:00-05:00",
		Due: "2017-02-16T17:00:00-05:00",
		Slug: "tasking-orders",
		Requester: "Rita Reporter",
		Status: "Declined",
		Contact: "mlo-blm@forces.gc.ca",
		Number: "1",
		Organization: "Department of National Defence",
		Abbreviation: "DND",
		Received: "2017-02-16T15:42:00-05:00",
		Outlet: "National Post",
		Language: "English",
		Topic: "Was Canada told of the orders?",
		Questions: "1. Was Canada told of the orders?\n2. Was it asked to take part?",
		"Time zone of the deadline": "America/Toronto",
		Attempts: "2017-02-16T15:42:00-05:00 · Email · Sent · mlo-blm@forces.gc.ca · Rita Reporter",
		Lead: "Ashley Lemire, senior communications advisor",
		"Response verbatim": words,
		Attribution: "On the record, named",
		"Response sent": "2017-02-16T16:42:00-05:00",
		"Deadline met": "yes",
	});
	expect(await xlsxAt(browser)).toEqual([row]);

	const french = await csvAt(browser.set("Accept-Language", "fr"));
	expect(french[0]).toMatchObject({
		Échéance: "2017-02-16T17:00:00-05:00",
		Organisation: "ministère de la Défense nationale",
	});
});

test("of several replies each has its number, and an acknowledgement meets no deadline", async () => {
	const { browser, at, program } = await aRecord(app);
	const ack = { kind: "acknowledgement", body: "We are looking into it.", office: "Media relations" };
	await program.post(`${at}/replies`).send(ack).expect(201);
	app.clock.pass(60);
	expect((await csvAt(browser))[0]).toMatchObject({ "Deadline met": "no", Overdue: "yes" });
	await program.post(`${at}/replies`).send(defenceReply).expect(201);
	expect((await csvAt(browser))[0]).toMatchObject({
		"Response verbatim": `[1] We are looking into it.\n\n[2] ${words}`,
		Lead: "[1] Media relations\n[2] Ashley Lemire, senior communications advisor",
		"Deadline met": "no",
	});
});

test("hostile text comes back as it was, and no cell begins as a formula", async () => {
	const { browser, program } = await aRecord(app);
	const hostile = [
		'=HYPERLINK("http://evil.example","x")',
		"'+1",
		"@SUM(1)",
		'say "no", twice\r\nand again\nthen',
		"\tindented",
		"_x0041_ is no letter \u0007 bell",
		"\u202Edesrever \u{1D11E} é",
		"  spaces  ",
	];
	for (const [index, subject] of hostile.entries()) {
		await program
			.post("/stories/tasking-orders/inquiries")
			.send({ organization: "dnd", subject, letter: "x".repeat(index === 0 ? 40_000 : 1) })
			.expect(201);
	}
	const rows = await csvAt(browser);
	expect(rows.slice(1).map((row) => unharmed(row.Topic ?? ""))).toEqual(hostile);
	const sheet = await xlsxAt(browser);
	expect(sheet.slice(1).map((row) => unharmed(row.Topic ?? ""))).toEqual(hostile);
	for (const cell of [...rows, ...sheet].flatMap((row) => Object.values(row)))
		expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	// A cell of Excel holds no more; CSV does.
	expect(rows[1]?.Letter).toHaveLength(40_000);
	expect(sheet[1]?.Letter).toHaveLength(32_767);
	expect(sheet[1]?.Letter).toMatch(/x \[…\] \[cut: .*\]$/);
	const lines = await linesAt(browser);
	expect(
		lines.slice(2, -1).map(({ inquiry }) => (inquiry as unknown as { subject: string }).subject),
	).toEqual(hostile);
});

test("JSON Lines hold each request as its own address answers it, and end with what tells that they are whole", async () => {
	const { program, at } = await aRecord(app);
	await program.post(`${at}/replies`).send(defenceReply).expect(201);
	const [header, line, end] = await linesAt(program);
	expect(header).toMatchObject({
		type: "header",
		format: "right-of-reply-inquiries",
		version: 1,
		complete: false,
	});
	const { body } = await program.get(at).expect(200);
	expect(line).toMatchObject({
		type: "inquiry",
		story: { slug: "tasking-orders", title: "Tasking orders and the 2012 French election" },
		organization: { slug: "dnd" },
		inquiry: body,
	});
	expect(end).toMatchObject({ type: "end", counts: { header: 1, inquiry: 1 } });
});

test("the filters are those of the list, by story, by organization and the others, and more than a batch comes whole", async () => {
	const { program, person } = await aRecord(app);
	const make = newsroom(app);
	const other = await make.story(person, "Another story", { slug: "another" });
	const organization = await make.organization("cse", "Communications Security Establishment");
	const now = app.clock.now();
	// Rows as they stand, without the events that would have made them so.
	await app.db.write({ personId: null, now }, ({ tx }) =>
		tx.inquiry.createMany({
			data: Array.from({ length: 205 }, (_, index) => ({
				...{ storyId: other.id, organizationId: organization.id, subject: `Asked ${index}` },
				...{ deadlineZone: "America/Toronto", ownerId: person.id },
				...{ loggedAt: now, loggedById: person.id, lastEventAt: now },
			})),
		}),
	);
	expect(await csvAt(program)).toHaveLength(206);
	expect((await csvAt(program, "?story=another")).map((row) => Number(row.Number))).toEqual(
		Array.from({ length: 205 }, (_, index) => index + 2),
	);
	expect(await csvAt(program, "?organization=dnd")).toHaveLength(1);
	expect(await csvAt(program, "?organization=dnd&story=another")).toEqual([]);
	expect(await csvAt(program, "?story=none-such")).toEqual([]);
	expect(await csvAt(program, "?state=draft&whose=mine")).toHaveLength(205);
	await program.get("/exports/inquiries.csv?state=nonsense").expect(422);
});

test("a file is named, never kept by a browser, and never taken for a page", async () => {
	const { browser } = await aRecord(app);
	const answer = await browser.get("/exports/inquiries.csv?story=tasking-orders").expect(200);
	expect(answer.headers).toMatchObject({
		"content-type": "text/csv; charset=utf-8; header=present",
		"content-disposition": 'attachment; filename="inquiries-tasking-orders-2017-02-16.csv"',
		"cache-control": "no-store",
		"x-content-type-options": "nosniff",
	});
	expect(answer.text).toMatch(/^\uFEFFSent,Due,Slug,.*\r\n/);
	const head = await browser.head("/exports/inquiries.xlsx").expect(200);
	expect(head.headers["content-disposition"]).toContain("inquiries-2017-02-16.xlsx");
});

test("a restricted story is in no export of somebody who is not on it, whatever their role, and is in a teammate's", async () => {
	const record = await restrictedRecord(app);
	for (const role of ["journalist", "editor", "administrator", "counsel"] as const) {
		const stranger = await app.browser(await app.person(role));
		const files = await Promise.all([
			...["csv", "jsonl"].map((format) => bytesAt(stranger, `/exports/inquiries.${format}`)),
			bytesAt(stranger, `/exports/inquiries.jsonl?story=${record.shut.story.slug}`),
		]);
		for (const file of files) expect(file.toString()).not.toContain(secretWord);
		expect(JSON.stringify(await xlsxAt(stranger))).not.toContain(secretWord);
		expect(await csvAt(stranger)).toHaveLength(1);
		expect((await stranger.get("/exports").expect(200)).text).not.toContain(secretWord);
	}
	const mate = await app.person();
	await record.putOn(mate);
	const teammate = await app.browser(mate);
	expect(await csvAt(teammate)).toHaveLength(2);
	expect(await csvAt(teammate, `?story=${record.shut.story.slug}`)).toHaveLength(1);
	await app.visitor().get("/exports/inquiries.csv").expect(303);
});

test("a search is taken out as the requests in which it finds something, each once, and only what one may see", async () => {
	const { browser, at, program } = await aRecord(app);
	await program.post(`${at}/replies`).send(defenceReply).expect(201);
	const record = await restrictedRecord(app);
	const found = async (agent: Agent, q: string) => {
		const query = `?q=${encodeURIComponent(q)}`;
		const rows = parse(await bytesAt(agent, `/exports/search.csv${query}`), { columns: true, bom: true });
		return (rows as Row[]).map((row) => row.Slug);
	};
	expect(await found(browser, '"comment on leaked documents"')).toEqual(["tasking-orders"]);
	expect(await found(browser, "leaked requests -nothing")).toEqual([]);
	expect(await found(browser, secretWord)).toEqual([]);
	const mate = await app.person();
	await record.putOn(mate);
	expect(await found(await app.browser(mate), secretWord)).toEqual([record.shut.story.slug]);
	const page = await browser.get("/search?q=leaked").expect(200);
	expect(page.text).toContain("/exports/search.csv?q=leaked");
});
