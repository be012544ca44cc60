import { startApp, type TestApp } from "../support/app.ts";
import { aRecord, recorded, words } from "../support/record.ts";

let app: TestApp;
beforeEach(async () => {
	app = await startApp({}, recorded);
});
afterEach(async () => {
	expect(app.faults).toEqual([]);
	await app.close();
});

/** A record, and what its lines say in a language. */
async function begin() {
	const record = await aRecord(app);
	const { program, at } = record;
	const form = (path: string, fields: object) => record.browser.post(path).type("form").send(fields);
	return {
		...record,
		form,
		reply: async (given: object) =>
			(
				await program
					.post(`${at}/replies`)
					.send({ kind: "statement", body: words, ...given })
					.expect(201)
			).body,
		line: async (language = "en") =>
			(await program.get(`/stories/tasking-orders/lines?lang=${language}`).expect(200)).body
				.paragraph as string,
		boss: await app.program(await app.person("editor", "Emile Editor")),
	};
}
const speaker = { speakerName: "Ashley Lemire", speakerTitle: "senior communications advisor" };

/** An approved quote of the whole reply. */
async function quoted({ program, boss }: Awaited<ReturnType<typeof begin>>, replyId: number) {
	const { body: quote } = await program
		.post(`/replies/${replyId}/quotes`)
		.send({ passage: words })
		.expect(201);
	await boss.post(`/quotes/${quote.id}/approval`).send({}).expect(201);
}

describe("terms that were proposed", () => {
	test("keep the words out of the line until they are accepted, now unless it is said when", async () => {
		const room = await begin();
		const reply = await room.reply({ ...speaker, termsProposedBy: "them" });
		await quoted(room, reply.id);
		expect(await room.line()).not.toContain(words);
		const page = (await room.browser.get(`/replies/${reply.id}`).expect(200)).text;
		expect(page).toContain("They proposed terms that nobody here has accepted.");
		expect(page).toContain("Accept the terms");
		expect((await room.browser.get(room.at)).text).toContain("on terms that have not been accepted");

		app.clock.pass(5);
		await room
			.form(`/replies/${reply.id}/corrections`, {
				termsAccepted: "true",
				termsAcceptedAt: "2017-02-16T16:42",
				termsAcceptedAtShown: "2017-02-16T16:42",
				why: "The terms were accepted.",
			})
			.expect(303);
		expect((await room.program.get(`/replies/${reply.id}`)).body).toMatchObject({
			termsAccepted: true,
			termsAcceptedAt: "2017-02-16T21:47:00.000Z",
			corrections: [
				{ field: "termsAccepted", before: null, after: true, why: "The terms were accepted." },
				{ field: "termsAcceptedAt" },
			],
		});
		expect(await room.line()).toContain(words);
		expect((await room.browser.get(`/replies/${reply.id}`)).text).not.toContain("Accept the terms");
		const { body: before } = await room.program
			.get("/stories/tasking-orders/lines?lang=en&at=2017-02-16T21:46:00Z")
			.expect(200);
		expect(before.paragraph).not.toContain(words);
	});

	test("may be disputed, and then no word of the reply is printed", async () => {
		const room = await begin();
		const reply = await room.reply({ ...speaker, termsProposedBy: "us" });
		await room
			.form(`/replies/${reply.id}/corrections`, { terms: "disputed", why: "They say otherwise." })
			.expect(303);
		expect((await room.program.get(`/replies/${reply.id}`)).body.terms).toBe("disputed");
		expect(await room.line()).not.toContain(words);
		expect((await room.browser.get(`/replies/${reply.id}`)).text).not.toContain("Accept the terms");
	});

	test("accepted without a reason are refused at that form, and the form for corrections stays as it was", async () => {
		const room = await begin();
		const reply = await room.reply({ ...speaker, termsProposedBy: "them" });
		const { text } = await room
			.form(`/replies/${reply.id}/corrections`, { termsAccepted: "true", why: "" })
			.expect(422);
		expect(text).toMatch(/<details open><summary>Accept the terms/);
		expect(text).toContain(`value="${speaker.speakerName}"`);
		expect(text).not.toMatch(/<details open><summary>Correct what the record says/);
	});
});

describe("an embargo", () => {
	test("is lifted now, which frees the words, and can be set again", async () => {
		const room = await begin();
		const reply = await room.reply({
			...speaker,
			terms: "embargoed",
			embargoUntil: "2017-02-18T06:00:00-05:00",
		});
		await quoted(room, reply.id);
		expect(await room.line()).not.toContain(words);
		expect((await room.browser.get(`/replies/${reply.id}`)).text).toContain("The embargo was lifted");
		app.clock.pass(3);
		const correct = (given: object) => room.form(`/replies/${reply.id}/corrections`, given);
		await correct({ embargoLifted: "true", embargoUntil: "2017-02-16T17:30", why: "soon" }).expect(422);
		await correct({
			embargoLifted: "true",
			embargoUntil: "2017-02-16T16:42",
			embargoUntilShown: "2017-02-16T16:42",
			why: "They lifted the embargo.",
		}).expect(303);
		expect((await room.program.get(`/replies/${reply.id}`)).body.embargoUntil).toBe(
			"2017-02-16T21:45:00.000Z",
		);
		expect(await room.line()).toContain(words);
		expect((await room.browser.get(`/replies/${reply.id}`)).text).not.toContain("The embargo was lifted");
		const { body } = await room.program
			.post(`/replies/${reply.id}/corrections`)
			.send({ embargoLifted: true, why: "again" })
			.expect(422);
		expect(body.errors).toEqual({ embargoLifted: "This was already done." });

		app.clock.pass(1);
		await room.program
			.post(`/replies/${reply.id}/corrections`)
			.send({ embargoUntil: "2017-02-18T06:00:00-05:00", why: "it was a misunderstanding" })
			.expect(201);
		expect(await room.line()).not.toContain(words);
	});
});

describe("a referral", () => {
	const rcmp = {
		slug: "rcmp",
		nameEn: "Royal Canadian Mounted Police",
		nameFr: "Gendarmerie royale du Canada",
		abbreviationEn: "RCMP",
		abbreviationFr: "GRC",
		articleEn: "the",
		articleFr: "la",
		kind: "agency",
	};
	const referral = { ...speaker, kind: "referral", body: "Please ask the RCMP." };

	test.each(["rcmp", "RCMP", "royal canadian mounted police", " Gendarmerie Royale du Canada "])(
		"to %j is to the organization of the directory, and warns until it is asked",
		async (typed) => {
			const room = await begin();
			await room.program.post("/organizations").send(rcmp).expect(201);
			const reply = await room.reply({ ...referral, referredTo: typed });
			expect(reply.referredTo).toBe("rcmp");
			const ask = 'href="/stories/tasking-orders/inquiries/new?organization=rcmp"';
			for (const page of [room.at, `/replies/${reply.id}`]) {
				const { text } = await room.browser.get(page).expect(200);
				expect(text).toContain("Referred to Royal Canadian Mounted Police.");
				expect(text).toContain("has not been asked in this story");
				expect(text).toContain(ask);
			}
			expect(await room.line()).toContain("referred questions to the Royal Canadian Mounted Police");
			await room.program
				.post("/stories/tasking-orders/inquiries")
				.send({ organization: "rcmp", subject: "The same", attemptChannel: "email" })
				.expect(201);
			for (const page of [room.at, `/replies/${reply.id}`]) {
				const { text } = await room.browser.get(page).expect(200);
				expect(text).toContain("Referred to Royal Canadian Mounted Police.");
				expect(text).not.toContain("has not been asked in this story");
			}
		},
	);

	test("to somebody who is not in the directory keeps the words as typed, and can be corrected", async () => {
		const room = await begin();
		const reply = await room.reply({ ...referral, referredTo: "the Town of Example" });
		expect(reply.referredTo).toBe("the Town of Example");
		expect((await room.browser.get(room.at)).text).toContain("the Town of Example is not in the directory.");
		await room.program.post("/organizations").send(rcmp).expect(201);
		const { body } = await room.program
			.post(`/replies/${reply.id}/corrections`)
			.send({ referredTo: "Gendarmerie royale du Canada", why: "misheard" })
			.expect(201);
		expect(body.referredTo).toBe("rcmp");
		await room.browser.get(room.at).expect(200);
	});
});

describe("what the line says of questions", () => {
	test("is in the words that name them, in each language, with the passage the mark rests on", async () => {
		const room = await begin();
		const reply = await room.reply(speaker);
		const [question, other] = room.inquiry.questions;
		await room
			.form(`/questions/${question.id}/topics`, { en: "the price", fr: "le prix" })
			.expect(303)
			.expect("Location", room.at);
		await room.form(`/questions/${question.id}/topics`, { en: "the cost", fr: "le coût" }).expect(303);
		const cover = (questionId: number, mark: string, passage: string) =>
			room.form(`/replies/${reply.id}/coverage`, { questionId, mark, passage });
		await cover(question.id, "not_answered", "").expect(303);
		const { text: refused } = await cover(other.id, "answered", "words of nobody").expect(422);
		expect(refused).toContain("words of nobody");
		await cover(other.id, "answered", "does not comment").expect(303);

		expect(await room.line()).toContain("did not answer questions about the cost");
		expect(await room.line("fr")).toContain("sur le coût");
		const { body } = await room.program.get(room.at);
		expect(body.questions).toMatchObject([
			{
				topic: { en: "the cost", fr: "le coût" },
				marks: [{ replyId: reply.id, mark: "not_answered", passage: "" }],
			},
			{ topic: null, marks: [{ replyId: reply.id, mark: "answered", passage: "does not comment" }] },
		]);
		expect((await room.browser.get(`/replies/${reply.id}`)).text).toContain("“does not comment”");
		expect((await room.browser.get(room.at)).text).toContain("About the cost");
	});
});

describe("“refused”", () => {
	test("is offered once an editor decided so, with the reason on the inquiry's page", async () => {
		const room = await begin();
		await room.reply({ ...speaker, kind: "declined" });
		expect(await room.line()).not.toContain("refused");
		const editor = await app.browser(await app.person("editor", "Eva Editor"));
		const send = (browser: typeof editor, why: string) =>
			browser.post(`${room.at}/line-overrides`).type("form").send({ line: "refused", why });
		expect((await room.browser.get(`${room.at}/changes`)).text).not.toContain("Print “refused”");
		expect((await editor.get(`${room.at}/changes`)).text).toContain("Print “refused”");
		await send(room.browser, "I think so").expect(403);
		await send(editor, "").expect(422);
		await send(editor, "asked three times, and said “I refuse”").expect(303);
		await send(editor, "again").expect(422);
		expect(await room.line()).toContain("refused to comment");
		for (const page of [room.at, `${room.at}/changes`]) {
			const { text } = await room.browser.get(page).expect(200);
			expect(text).toContain("asked three times, and said “I refuse”");
			expect(text).toContain("Eva Editor");
		}
		expect((await room.program.get(room.at)).body.overrides).toMatchObject([
			{ line: "refused", why: "asked three times, and said “I refuse”", loggedBy: { name: "Eva Editor" } },
		]);
	});
});
