import { importsAtRest } from "../../src/imports/jobs.ts";
import type { TestApp } from "../support/app.ts";

/**
 * One of everything the pages show, put on the record through the program's own interface: story `tasking-orders`
 * with inquiries 1 (overdue) and 2 (declined), attempt 1, reply 1 with a quote, draft checks 1 (discarded) and 2 (with
 * something wrong, to verify and right, by now out of date), organizations `csis` and `dnd`.
 * `words` stands wherever somebody may have typed something.
 */
export async function fill(
	app: TestApp,
	person: { id: number },
	words = "Was Canada told of the orders?",
): Promise<void> {
	const program = await app.program(person);
	const post = async (address: string, body: object) => {
		const answer = await program.post(address).send(body);
		if (answer.status !== 201) throw new Error(`${address}: ${answer.status} ${answer.text}`);
	};
	const at = (minutes: number) => new Date(app.clock.now().getTime() + minutes * 60_000).toISOString();
	const note = words.slice(0, 5000);
	const line = words.slice(0, 300);
	const short = words.slice(0, 100);

	for (const [slug, nameEn, nameFr] of [
		["csis", "Canadian Security Intelligence Service", "Service canadien du renseignement de sécurité"],
		["dnd", `Department of National Defence ${short}`, "ministère de la Défense nationale"],
	]) {
		await post("/organizations", {
			slug,
			nameEn,
			nameFr,
			abbreviationEn: slug?.toUpperCase(),
			kind: "department",
			timeZone: "America/Toronto",
			officeOpens: "07:30",
			officeCloses: "18:00",
			notes: note,
		});
		await post(`/organizations/${slug}/contacts`, {
			name: `Media relations ${short}`,
			email: "media@example.ca",
			phone: "613-555-0123",
			source: line,
			verifiedOn: "2016-01-04",
		});
	}
	await post("/stories", {
		slug: "tasking-orders",
		title: `Tasking orders ${line}`.slice(0, 300),
		desk: short,
		plannedAt: at(78),
	});
	const asked = {
		subject: line,
		letter: words,
		questions: [note, "Who approved it?"],
		deadlineStated: true,
	};
	await post("/stories/tasking-orders/inquiries", { ...asked, organization: "csis", deadlineAt: at(60) });
	await post("/stories/tasking-orders/inquiries", { ...asked, organization: "dnd", deadlineAt: at(60) });
	await post("/inquiries/1/attempts", {
		channel: "phone",
		outcome: "voicemail_left",
		to: short,
		note,
	});
	await post("/inquiries/2/attempts", { channel: "email", outcome: "bounced_permanent", note: "" });
	await post("/inquiries/2/attempts", { channel: "email", outcome: "accepted_by_server" });
	await post("/inquiries/2/replies", {
		kind: "declined",
		body: `The Government of Canada does not comment on leaked documents.\n\n${words}`,
		speakerName: "Ashley Lemire",
		speakerTitle: "senior communications advisor",
		reason: "leaked_documents",
		reasonPassage: "leaked documents",
	});
	await post("/replies/1/quotes", { passage: "The Government of Canada does not comment" });
	await post("/replies/1/coverage", { questionId: 3, mark: "declined" });
	await post("/inquiries/1/corrections", { subject: "Was it told?", why: line });
	const draft = (verb: string) =>
		[
			`<h1>Orders ${line}</h1>`,
			"<p>The Canadian Security Intelligence Service declined to comment.</p>",
			`<p>“The Government of Canada ${verb} not comment on leaked documents,” said Ashley Lemire. “${line}”</p>`,
			"<ul><li>“The Government of Canada does not comment on leaked documents,” she said.</li></ul>",
			`<table><tr><td>${line}</td><td>“a routine request between friends”, a former official said</td></tr></table>`,
			`<blockquote>${line}</blockquote><figure><figcaption>${line}</figcaption></figure>`,
		].join("");
	await post("/stories/tasking-orders/draft-checks", { html: draft("does") });
	await post("/stories/tasking-orders/draft-checks/1/removal", {});
	await post("/stories/tasking-orders/draft-checks", { html: draft("will") });
	await post("/stories/tasking-orders/subjects", { name: short });
	const tracker = (sent: string) =>
		Buffer.from(
			`Sent,Slug,Organization,Subject,Status\n${sent},tasking-orders,CSIS,"${short}",declined\nsoon,x,${short},,\n`,
		);
	for (const sent of ["2016-02-16 15:42", "03/02/2016"]) {
		await program.post("/imports").attach("file", tracker(sent), "tracker.csv").expect(201);
	}
	await program.post("/imports/1/mapping").send({}).expect(200);
	await importsAtRest(app.db);
	app.clock.pass(70);
}
