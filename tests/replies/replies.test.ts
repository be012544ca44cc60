import { startApp, type TestApp } from "../support/app.ts";
import { aRecord, defenceReply, recorded, words } from "../support/record.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp({}, recorded);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

describe("logging a reply", () => {
	test("puts its exact words, its speaker and its reason on the record, and the inquiry is declined", async () => {
		const { program, browser, at } = await aRecord(app);
		const { body: reply } = await program.post(`${at}/replies`).send(defenceReply).expect(201);
		expect(reply).toMatchObject({
			kind: "declined",
			body: words,
			speaker: { name: "Ashley Lemire", title: "senior communications advisor" },
			terms: "on_the_record_named",
			reason: { kind: "leaked_documents", start: 45, end: 61, passage: "leaked documents" },
			receivedAt: "2017-02-16T21:42:00.000Z",
		});
		expect((await program.get(at)).body).toMatchObject({ state: "declined", overdue: false });
		expect((await browser.get("/stories/tasking-orders")).text).toContain(words);
	});

	test.each([
		["body", {}],
		["body", { kind: "statement", body: " \n " }],
		["body", { kind: "statement", body: "x\0" }],
		["kind", { body: "x" }],
		["kind", { kind: "automatic_reply", body: "x" }],
		["speakerName", { kind: "declined", body: "We will not comment." }],
		["speakerName", { kind: "neither_confirm_nor_deny", body: "We can neither confirm nor deny." }],
		["reasonPassage", { ...defenceReply, reasonPassage: "" }],
		["reasonPassage", { ...defenceReply, reasonPassage: "national security" }],
		["receivedAt", { ...defenceReply, receivedAt: "2017-02-16T21:42:00.001Z" }],
		["embargoUntil", { ...defenceReply, terms: "embargoed" }],
		["alsoBasis", { ...defenceReply, alsoInquiryIds: [999] }],
		["alsoInquiryIds", { ...defenceReply, alsoInquiryIds: [999], alsoBasis: "signed for all" }],
	])("is refused at %s when it is %j", async (field, body) => {
		const { program, at } = await aRecord(app);
		const before = await app.db.headNumber();
		const { body: answer } = await program.post(`${at}/replies`).send(body).expect(422);
		expect(Object.keys(answer.errors)).toContain(field);
		expect(await app.db.headNumber()).toBe(before);
		expect(await app.db.read.reply.count()).toBe(0);
	});

	test.each([
		["right-to-left override", "\u202Eevil\u202C"],
		["a hundred thousand characters without a space", "x".repeat(100_000)],
		["markup", "<script>alert('x')</script>&amp;"],
		["combining characters, emoji and no-break spaces", "e\u0301 👩‍👩‍👧 «\u00A0oui\u202F»"],
		["odd white space", " \tline\n\n\r\n  end "],
	])("gives back %s byte for byte, and its pages stand", async (_, body) => {
		const { program, browser, at } = await aRecord(app);
		const { body: reply } = await program.post(`${at}/replies`).send({ kind: "statement", body }).expect(201);
		expect((await program.get(`/replies/${reply.id}`)).body.body).toBe(body);
		for (const page of [at, `/replies/${reply.id}`, "/stories/tasking-orders", "/"]) {
			const { text } = await browser.get(page).expect(200);
			expect(text).not.toContain("<script>alert");
		}
	});

	test("for several inquiries is one reply, linked to each on a stated basis, and answers no other", async () => {
		const { program, at } = await aRecord(app);
		const ask = async (subject: string) =>
			(
				await program
					.post("/stories/tasking-orders/inquiries")
					.send({ organization: "dnd", subject, attemptChannel: "email" })
					.expect(201)
			).body.id as number;
		const [second, third] = [await ask("Second"), await ask("Third")];
		const { body: reply } = await program
			.post(`${at}/replies`)
			.send({
				...defenceReply,
				alsoInquiryIds: [second],
				alsoBasis: "signed on behalf of the Government of Canada",
			})
			.expect(201);
		expect(reply.answers).toEqual([
			{ inquiryId: expect.any(Number), basis: "Sent in answer to this request" },
			{ inquiryId: second, basis: "signed on behalf of the Government of Canada" },
		]);
		expect((await program.get(`/inquiries/${second}`)).body.state).toBe("declined");
		expect((await program.get(`/inquiries/${third}`)).body.state).toBe("waiting");

		await program.post(`/replies/${reply.id}/inquiries`).send({ inquiryId: third }).expect(422);
		await program
			.post(`/replies/${reply.id}/inquiries`)
			.send({ inquiryId: third, basis: "said so by phone" })
			.expect(201);
		await program
			.post(`/replies/${reply.id}/inquiries`)
			.send({ inquiryId: third, basis: "again" })
			.expect(422);
		expect((await program.get(`/inquiries/${third}`)).body.state).toBe("declined");
	});

	test("an acknowledgement or a request for more time is never an answer", async () => {
		const { program, at } = await aRecord(app);
		await program
			.post(`${at}/replies`)
			.send({ kind: "acknowledgement", body: "We received your request." })
			.expect(201);
		expect((await program.get(at)).body.state).toBe("acknowledged");
		app.clock.set("2017-02-16T23:00:00Z");
		expect((await program.get(at)).body.overdue).toBe(true);
	});
});

describe("marking a quote", () => {
	const mark = async (given: object) => {
		const { program, browser, at } = await aRecord(app);
		const { body: reply } = await program.post(`${at}/replies`).send(defenceReply).expect(201);
		return { program, browser, reply, answer: await program.post(`/replies/${reply.id}/quotes`).send(given) };
	};

	test("by offsets or by its words gives the same verbatim passage", async () => {
		const { answer, program, reply } = await mark({ start: 0, end: words.length });
		expect(answer.status).toBe(201);
		expect(answer.body).toMatchObject({ text: words, current: true, approval: null });
		const { body } = await program
			.post(`/replies/${reply.id}/quotes`)
			.send({ passage: "does not comment" })
			.expect(201);
		expect(body).toMatchObject({ start: 25, end: 41, text: "does not comment" });
		await program.post(`/replies/${reply.id}/quotes`).send({ passage: words }).expect(422);
	});

	test.each([
		[
			"a changed word",
			"passage",
			{ passage: "The Government of Canada will not comment on leaked documents." },
		],
		["a changed quotation mark", "passage", { passage: "“does not comment”" }],
		["nothing", "passage", {}],
		["offsets outside the body", "start", { start: 60, end: 63 }],
		["offsets the wrong way round", "start", { start: 5, end: 5 }],
		["an offset that is none", "start", { start: -1, end: 5 }],
	])("is refused for %s", async (_, field, given) => {
		const { answer } = await mark(given);
		expect(answer.status).toBe(422);
		expect(Object.keys(answer.body.errors)).toEqual([field]);
		expect(await app.db.read.quote.count()).toBe(0);
	});

	test("without JavaScript is a passage pasted into a form, refused with a clear message when it is not word for word", async () => {
		const { browser, reply } = await mark({});
		const paste = (passage: string) =>
			browser.post(`/replies/${reply.id}/quotes`).type("form").send({ passage, start: "", end: "" });
		const refused = await paste("does not ever comment").expect(422);
		expect(refused.text).toContain("These words do not stand in the reply word for word.");
		expect(refused.text).toContain("does not ever comment");
		await paste("does not comment").expect(303);
		expect((await browser.get(`/replies/${reply.id}`)).text).toContain("<mark>does not comment</mark>");
	});

	test("of what was said off the record is refused", async () => {
		const { program, at } = await aRecord(app);
		const { body } = await program
			.post(`${at}/replies`)
			.send({ ...defenceReply, terms: "off_the_record" })
			.expect(201);
		const answer = await program.post(`/replies/${body.id}/quotes`).send({ passage: words }).expect(422);
		expect(answer.body.errors.passage).toContain("allow no word of it to be printed");
	});

	test("needs an editor's approval, given once", async () => {
		const { answer, program, browser } = await mark({ passage: words });
		const approval = `/quotes/${answer.body.id}/approval`;
		await program.post(approval).expect(403);
		await browser.post(approval).expect(403);
		const editor = await app.person("editor", "Emile Editor");
		const { body } = await (await app.program(editor)).post(approval).expect(201);
		expect(body.approval.by.name).toBe("Emile Editor");
		await (await app.program(editor)).post(approval).expect(422);
	});

	test("shows as outdated once the reply's words were corrected", async () => {
		const { program, browser, reply } = await mark({ passage: words });
		await program
			.post(`/replies/${reply.id}/corrections`)
			.send({ body: `${words} At all.`, why: "the end was cut off in copying" })
			.expect(201);
		const { body } = await program.get(`/replies/${reply.id}`);
		expect(body.body).toBe(`${words} At all.`);
		expect(body.quotes[0]).toMatchObject({ text: words, current: false });
		expect((await browser.get(`/replies/${reply.id}`)).text).toContain("mark it again");
	});
});

describe("what a reply does with the questions", () => {
	test("is marked question by question; the latest mark counts, and the state follows", async () => {
		const { program, inquiry, at } = await aRecord(app);
		const { body: reply } = await program
			.post(`${at}/replies`)
			.send({ kind: "statement", body: "Canada was told. We have nothing else to say." })
			.expect(201);
		const [first, second] = inquiry.questions;
		const cover = (questionId: number, mark: string) =>
			program.post(`/replies/${reply.id}/coverage`).send({ questionId, mark });
		expect((await program.get(at)).body.state).toBe("answered");
		await cover(first.id, "answered").expect(201);
		await cover(second.id, "not_answered").expect(201);
		expect((await program.get(at)).body).toMatchObject({
			state: "partial",
			questions: [{ coverage: "answered" }, { coverage: "not_answered" }],
		});
		await cover(second.id, "answered").expect(201);
		expect((await program.get(at)).body.state).toBe("answered");
		await cover(999, "answered").expect(422);
		await cover(first.id, "maybe").expect(422);
	});

	test("cannot be marked on an acknowledgement", async () => {
		const { program, inquiry, at } = await aRecord(app);
		const { body } = await program
			.post(`${at}/replies`)
			.send({ kind: "acknowledgement", body: "Received." })
			.expect(201);
		const answer = await program
			.post(`/replies/${body.id}/coverage`)
			.send({ questionId: inquiry.questions[0].id, mark: "answered" })
			.expect(422);
		expect(answer.body.errors.mark).toBe("This kind of reply answers no question.");
	});
});

describe("correcting a reply", () => {
	test("appends what it said before, and holds the result to the same rules", async () => {
		const { program, at } = await aRecord(app);
		const { body: reply } = await program
			.post(`${at}/replies`)
			.send({ kind: "statement", body: words })
			.expect(201);
		const correct = (given: object) => program.post(`/replies/${reply.id}/corrections`).send(given);
		await correct({ kind: "declined", why: "it is a refusal" }).expect(422);
		await correct({ kind: "declined", speakerName: "Ashley Lemire" }).expect(422);
		await correct({ why: "nothing" }).expect(422);
		const { body } = await correct({
			kind: "declined",
			speakerName: "Ashley Lemire",
			why: "it is a refusal",
		}).expect(201);
		expect(body).toMatchObject({ kind: "declined", speaker: { name: "Ashley Lemire" } });
		expect(body.corrections).toMatchObject([
			{ field: "kind", before: "statement", after: "declined", why: "it is a refusal" },
			{ field: "speakerName", before: "", after: "Ashley Lemire" },
		]);
		expect((await program.get(at)).body.state).toBe("declined");
		expect((await app.db.read.reply.findFirstOrThrow()).kind).toBe("statement");
	});

	test("from the page changes only what was changed there, and can take a reason away", async () => {
		const { program, browser, at } = await aRecord(app);
		const { body: reply } = await program.post(`${at}/replies`).send(defenceReply).expect(201);
		await browser
			.post(`/replies/${reply.id}/corrections`)
			.type("form")
			.send({
				kind: "declined",
				channel: "email",
				receivedAt: "2017-02-16T16:42",
				receivedAtShown: "2017-02-16T16:42",
				language: "en",
				speakerName: "Ashley Lemire",
				speakerTitle: "senior communications advisor",
				office: "",
				outlet: "",
				terms: "on_the_record_named",
				termsProposedBy: "",
				termsAccepted: "",
				embargoUntil: "",
				reason: "",
				reasonPassage: "",
				body: words,
				why: "she gave none",
			})
			.expect(303);
		const { body } = await program.get(`/replies/${reply.id}`);
		expect(body.reason).toBeNull();
		expect(body.corrections.map((one: { field: string }) => one.field)).toEqual([
			"reason",
			"reasonStart",
			"reasonEnd",
		]);
	});
});
