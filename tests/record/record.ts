import { keepCheck } from "../../src/drafts/keepCheck.ts";
import { keysOf, madeCheck } from "../drafts/made.ts";
import type { TestApp } from "../support/app.ts";

/**
 * A small record put together through the program's own addresses, with everything in it that `check` verifies:
 * attempts, replies with attachments, quotes, marks of coverage, corrections, a draft that is kept and one that was
 * discarded, a session that was ended. Answers the
 * number of the inquiry that was answered.
 */
export async function putOnRecord(app: TestApp): Promise<number> {
	const editor = await app.person("editor", "Edna Editor");
	const program = await app.program(editor);
	const send = async (path: string, body: object) => {
		const response = await program.post(path).send(body);
		if (response.status !== 201) throw new Error(`${path}: ${response.status} ${response.text}`);
		return response.body as { id: number; questions: { id: number }[] };
	};
	await send("/stories", { title: "Tasking orders", slug: "tasking-orders" });
	await send("/organizations", {
		slug: "dnd",
		nameEn: "Department of National Defence",
		nameFr: "ministère de la Défense nationale",
		kind: "department",
	});
	await send("/organizations", {
		slug: "csis",
		nameEn: "Canadian Security Intelligence Service",
		kind: "agency",
	});

	const asked = { subject: "Three tasking orders", deadlineAt: "2017-02-17T02:00:00Z", deadlineStated: true };
	const { id, questions } = await send("/stories/tasking-orders/inquiries", {
		...asked,
		organization: "dnd",
		letter: "Are the orders genuine? — Who signed them?",
		questions: ["Are the orders genuine?", "Who signed them?"],
		attemptChannel: "email",
	});
	const silent = await send("/stories/tasking-orders/inquiries", { ...asked, organization: "csis" });
	await send(`/inquiries/${silent.id}/attempts`, { channel: "phone", outcome: "no_answer" });

	const replied = await program
		.post(`/inquiries/${id}/replies`)
		.field({
			kind: "statement",
			body: "Bonjour. The Government of Canada does not comment on leaked documents. Merci.",
			basis: "It answers our message.",
			speakerName: "Ashley Lemire",
			reason: "leaked_documents",
			reasonPassage: "does not comment on leaked documents",
		})
		.attach("attachments", Buffer.from("%PDF-1.4 the reply"), "reply.pdf");
	if (replied.status !== 201) throw app.faults[0] ?? new Error(`reply: ${replied.status} ${replied.text}`);
	const reply = (replied.body as { id: number }).id;
	await send(`/replies/${reply}/quotes`, {
		passage: "The Government of Canada does not comment on leaked documents.",
	});
	const correction = await program.post(`/replies/${reply}/corrections`).send({
		body: "The Government of Canada does not comment on leaked documents.",
		why: "Greeting left off.",
	});
	if (correction.status >= 300) throw new Error(`correction: ${correction.status} ${correction.text}`);
	for (const passage of ["does not comment", ""]) {
		await send(`/replies/${reply}/coverage`, { questionId: questions[0]?.id, mark: "partly", passage });
	}

	await send("/stories/tasking-orders/subjects", { name: "The minister", organization: "dnd" });
	for (const text of ["Canada “does not comment” on leaks.", "A “second draft” of it."]) {
		const made = madeCheck(text, [{ passage: text.split(/[“”]/)[1] ?? "" }], await app.db.headNumber());
		const author = { personId: editor.id, now: app.clock.now() };
		const check = await keepCheck(app.db, author, editor, "tasking-orders", made);
		const at = `/stories/tasking-orders/draft-checks/${check.id}`;
		await send(`${at}/acceptances`, { finding: keysOf(made)[0], why: "heard on the radio" });
		if (text.startsWith("A")) await send(`${at}/removal`, {});
	}

	const browser = await app.browser(editor);
	await browser.post("/session/end").expect(303);
	return id;
}
