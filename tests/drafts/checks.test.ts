import { createHash } from "node:crypto";
import { examples } from "../lines/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { docx, inserted, paragraph, run } from "./docx.ts";
import { draftNewsroom, seedParagraph } from "./story.ts";

let app: TestApp;
let on: Awaited<ReturnType<typeof draftNewsroom>>;
let before: number;
beforeAll(async () => {
	app = await startApp({ UPLOAD_LIMIT_MB: "1" }, examples);
	on = await draftNewsroom(app);
});
beforeEach(async () => {
	before = await checks();
});
afterEach(() => expect(app.faults).toEqual([]));
afterAll(() => app.close());

const words = "The Government of Canada does not comment on leaked documents.";
const draft = `What they said\n\nAshley Lemire told us: “${words}”`;
const checks = () => app.db.read.draftCheck.count();

describe("a draft that is sent", () => {
	test("is answered with what was found, and found again at its address", async () => {
		const head = await app.db.headNumber();
		const answer = await on.program.post(on.at).send({ text: seedParagraph });
		expect(answer.status).toBe(201);
		expect(answer.headers.location).toBe(`${on.at}/${answer.body.id}`);
		expect(answer.body).toMatchObject({
			at: app.clock.now().toISOString(),
			by: { id: on.editor.id, name: "Edith Editor" },
			story: "tasking-orders",
			source: "text",
			fileName: "",
			words: 49,
			sha256: createHash("sha256").update(answer.body.draft.text).digest("hex"),
			logNumber: head,
			draft: { text: seedParagraph },
			notes: [],
			stale: null,
			discarded: null,
		});
		expect(answer.body.counts).toMatchObject({ altered: 0, contradicted: 0, wrong: 0 });
		expect(await on.read(answer.body.id)).toEqual(answer.body);
	});

	test("from the form leads to its page, which holds it", async () => {
		const answer = await on.browser.post(on.at).type("form").send({ text: draft, html: "" });
		expect(answer.status).toBe(303);
		expect(answer.headers.location).toMatch(new RegExp(`^${on.at}/\\d+$`));
		const page = await on.browser.get(answer.headers.location as string).expect(200);
		expect(page.text).toContain("Ashley Lemire told us");
		expect((await on.browser.get(on.at).expect(200)).text).toContain(answer.headers.location);
	});

	test("may be HTML, or a file, and says which it was", async () => {
		const html = await on.program.post(on.at).send({ html: `<p>Lemire said: “${words}”</p>` });
		expect([html.status, html.body.source]).toEqual([201, "html"]);
		const file = await on.program.post(on.at).attach("file", Buffer.from(draft), "drafts/orders.txt");
		expect(file.status).toBe(201);
		expect(file.body).toMatchObject({ source: "text", fileName: "orders.txt", previous: html.body.id });
		expect(file.body.draft.text).toContain("Ashley Lemire told us");
		const form = await on.browser
			.post(on.at)
			.field({ text: "", idempotencyKey: "a-form" })
			.attach("file", Buffer.from(draft), "orders.txt");
		expect(form.status).toBe(303);
	});

	test("may be a Word document, of which it says what was not checked", async () => {
		const bytes = docx(
			paragraph(run(`Lemire said: “${words}”`) + inserted(run(" So it was."))) + paragraph(run("B")),
		);
		const { status, body } = await on.program.post(on.at).attach("file", bytes, "orders.docx");
		expect([status, body.source, body.fileName]).toEqual([201, "docx", "orders.docx"]);
		expect(body.draft.text).toBe(`Lemire said: “${words}” So it was.\nB`);
		expect(body.notes).toEqual([{ note: "insertions_taken", count: 1 }]);
		expect(body.findings).toMatchObject([{ verdict: "exact", passage: expect.stringContaining(words) }]);
	});

	test("stands in the log with its hash and what came of it, and none of its words", async () => {
		const { id, sha256, logNumber } = await on.check(draft);
		const entry = await app.db.read.logEntry.findFirstOrThrow({
			where: { recordType: "DraftCheck", recordId: id },
		});
		expect(entry.action).toBe("draft.checked");
		expect(JSON.parse(entry.data).record).toMatchObject({ sha256, logNumber, kept: true });
		expect(entry.data).not.toContain("Lemire");
		const log = (await on.browser.get("/log")).text;
		expect(log).toContain("Draft checked");
	});

	test("twice under one key is checked once, and another draft under that key is refused", async () => {
		const send = (text: string) => on.program.post(on.at).set("Idempotency-Key", "k").send({ text });
		const first = await send(draft);
		app.clock.pass(3);
		const second = await send(draft);
		expect([second.status, second.body]).toEqual([201, first.body]);
		expect(await checks()).toBe(before + 1);
		await send(`${draft} More.`).expect(409);
	});
});

describe("what is no draft", () => {
	const file = (name: string, bytes: Buffer | string) =>
		on.program.post(on.at).attach("file", Buffer.from(bytes), name);

	test.each<[string, () => PromiseLike<{ status: number; body: { errors: object } }>, string[]]>([
		["nothing", () => on.program.post(on.at).send({}), ["text"]],
		["an empty text", () => on.program.post(on.at).send({ text: "" }), ["text"]],
		["white space", () => on.program.post(on.at).send({ text: " \n\t" }), ["text"]],
		["a text and HTML", () => on.program.post(on.at).send({ text: "A", html: "<p>A" }), ["text", "html"]],
		["a number", () => on.program.post(on.at).send({ text: 7 }), ["text"]],
		["a list of texts", () => on.program.post(on.at).send({ text: [draft] }), ["text"]],
		["an object", () => on.program.post(on.at).send({ html: { draft } }), ["html"]],
		["null", () => on.program.post(on.at).send({ text: null }), ["text"]],
		["another field", () => on.program.post(on.at).send({ text: draft, url: "x" }), ["url"]],
		[
			"more text than a letter may hold",
			() => on.program.post(on.at).send({ text: "a ".repeat(250_001) }),
			["text"],
		],
		["a text and a file", () => file("a.txt", draft).field("text", draft), ["text", "file"]],
		["two files", () => file("a.txt", draft).attach("file", Buffer.from(draft), "b.txt"), ["file"]],
		["an empty file", () => file("a.txt", ""), ["file"]],
		["a PDF", () => file("a.docx", "%PDF-1.7\n1 0 obj"), ["file"]],
		["half a Word document", () => file("a.docx", docx(paragraph(run("A"))).subarray(0, 300)), ["file"]],
		["a file that is too large", () => file("a.txt", Buffer.alloc(1024 * 1024 + 1, "a ")), ["file"]],
		[
			"a file in another field",
			() => on.program.post(on.at).attach("draft", Buffer.from(draft), "a.txt"),
			["draft"],
		],
	])("%s is refused at its field, and nothing is recorded", async (_, send, fields) => {
		const answer = await send();
		expect([answer.status, Object.keys(answer.body.errors ?? {}).sort()]).toEqual([422, fields.sort()]);
		for (const sentence of Object.values(answer.body.errors)) expect(sentence).toMatch(/^[A-Z].+\.$/);
		expect(await checks()).toBe(before);
	});

	test("is refused with a sentence when it cannot even be taken in", async () => {
		await on.program
			.post(on.at)
			.send({ html: "a".repeat(7_000_000) })
			.expect(413);
		for (const body of [
			'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nhalf',
			"no boundary at all",
		]) {
			await on.program
				.post(on.at)
				.set("Content-Type", "multipart/form-data; boundary=x")
				.serialize((sent) => sent as unknown as string)
				.send(body)
				.expect(400);
		}
		await on.program.post(on.at).set("Content-Type", "text/plain").send(draft).expect(415);
		expect(await checks()).toBe(before);
	});

	test("gives whoever typed it the form again, with what they typed and what is wrong", async () => {
		const answer = await on.browser.post(on.at).type("form").send({ text: draft, html: "<p>A</p>" });
		expect(answer.status).toBe(422);
		expect(answer.text).toContain("Ashley Lemire told us");
		expect(answer.text).toContain("One draft at a time");
	});
});

describe("the checks of a story", () => {
	test("are listed newest first, page by page, without their drafts", async () => {
		const ids: number[] = [];
		for (const text of ["One.", "Two.", "Three."]) ids.push((await on.check(text)).id);
		const first = (await on.program.get(`${on.at}?limit=2`).expect(200)).body;
		expect(first.items.map(({ id }: { id: number }) => id)).toEqual([ids[2], ids[1]]);
		expect(first.items[0]).toMatchObject({ words: 1, kept: true, counts: { altered: 0 } });
		expect(JSON.stringify(first)).not.toContain("Three.");
		const second = (await on.program.get(first.next).expect(200)).body;
		expect(second.items[0].id).toBe(ids[0]);
		expect((await on.program.get(`${on.at}?limit=200`)).body).toMatchObject({ next: null });
		await on.browser.get(first.next).expect(200);
		await on.program.get(`${on.at}?after=nonsense`).expect(422);
	});

	test("are found under their own story only", async () => {
		const { id } = await on.check(draft);
		await on.program.get(`/stories/port-scanners/draft-checks/${id}`).expect(404);
		await on.program.post(`/stories/port-scanners/draft-checks/${id}/removal`).expect(404);
		expect((await on.program.get("/stories/port-scanners/draft-checks")).body.items).toEqual([]);
		await on.program.get(`${on.at}/${id + 1}`).expect(404);
	});

	test("are read by counsel, who makes none", async () => {
		const { id } = await on.check(draft);
		const counsel = await app.program(await app.person("counsel"));
		expect((await counsel.get(`${on.at}/${id}`).expect(200)).body.draft.text).toContain("Lemire");
		await counsel.post(on.at).send({ text: draft }).expect(403);
		await counsel.post(`${on.at}/${id}/removal`).expect(403);
		const browser = await app.browser(await app.person("counsel"));
		expect((await browser.get(on.at).expect(200)).text).not.toContain("<textarea");
	});

	test("answer everything that was found, with the reasons in the language asked for", async () => {
		const made = await on.found(
			draft,
			{
				passage: "Ashley Lemire told us",
				verdict: "contradicted",
				kind: "claim",
				claim: { line: "declined", organization: "dnd", name: "the department", multiple: false },
				because: [
					{
						name: "barred",
						barred: "deadline_not_passed",
						values: { who: "DND" },
						log: [3, 4],
						reply: null,
						inquiry: on.inquiry("dnd"),
					},
				],
				suggestion: "would not comment",
				expiresAt: "2017-02-17T00:00:00.000Z",
			},
			{
				passage: words,
				speaker: { name: "Ashley Lemire", organization: "dnd" },
				quote: { start: 0, end: words.length, text: words },
				diff: [{ op: "same", text: words }],
				edits: ["ellipsis", "drops_negation"],
				verdict: "exact_with_marked_edits",
			},
		);
		const body = await on.read(made.id);
		expect(body.findings).toMatchObject([
			{
				key: made.keys[0],
				kind: "claim",
				verdict: "contradicted",
				weight: "wrong",
				start: draft.indexOf("Ashley"),
				end: draft.indexOf("Ashley") + "Ashley Lemire told us".length,
				passage: "Ashley Lemire told us",
				claim: { line: "declined", organization: "dnd", name: "the department", multiple: false },
				because: [
					{
						name: "barred",
						text: "The deadline has not passed.",
						log: [3, 4],
						reply: null,
						inquiry: on.inquiry("dnd"),
					},
				],
				suggestion: "would not comment",
				expiresAt: "2017-02-17T00:00:00.000Z",
				accepted: null,
			},
			{
				verdict: "exact_with_marked_edits",
				weight: "verify",
				speaker: { name: "Ashley Lemire", organization: "dnd" },
				quote: { text: words },
				diff: [{ op: "same", text: words }],
				edits: ["ellipsis", "drops_negation"],
			},
		]);
		expect(body.counts).toMatchObject({
			contradicted: 1,
			exact_with_marked_edits: 1,
			exact: 0,
			wrong: 1,
			verify: 1,
		});
		const { body: french } = await on.program.get(made.at).set("Accept-Language", "fr").expect(200);
		expect(french.findings[0].because[0].text).toBe("L’heure de tombée n’est pas passée.");
	});
});
