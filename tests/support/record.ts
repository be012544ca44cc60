import type { Beginning, TestApp } from "./app.ts";

/** What `aRecord` puts on record, for apps to be started with. */
export const recorded: Beginning = { name: "recorded", fill: (app) => put(app, {}) };

/**
 * A story, an organization and one inquiry put by email an hour ago, through the program's own addresses: put now, unless
 * the app was started with them.
 */
export async function aRecord(app: TestApp, given: { restricted?: boolean } = {}) {
	const found = await app.db.read.person.findFirst({ where: { name: "Rita Reporter" } });
	const person = found ?? (await put(app, given));
	const program = await app.program(person);
	const { id } = await app.db.read.inquiry.findFirstOrThrow();
	const at = `/inquiries/${id}`;
	const { body: inquiry } = await program.get(at).expect(200);
	return { person, program, browser: await app.browser(person), inquiry, at };
}

async function put(app: TestApp, given: { restricted?: boolean }) {
	const person = await app.person("journalist", "Rita Reporter");
	const program = await app.program(person);
	const send = (path: string, body: object) => program.post(path).send(body);
	await send("/organizations", {
		slug: "dnd",
		nameEn: "Department of National Defence",
		nameFr: "ministère de la Défense nationale",
		abbreviationEn: "DND",
		abbreviationFr: "MDN",
		kind: "department",
	}).expect(201);
	await send("/organizations/dnd/contacts", {
		name: "Media relations",
		email: "mlo-blm@forces.gc.ca",
		phone: "613-904-3333",
		source: "its public contact page",
	}).expect(201);
	await send("/stories", {
		slug: "tasking-orders",
		title: "Tasking orders and the 2012 French election",
		restricted: given.restricted ?? false,
	}).expect(201);
	await send("/stories/tasking-orders/inquiries", {
		organization: "dnd",
		subject: "Was Canada told of the orders?",
		letter: "We are preparing a story on three tasking orders published today.",
		questions: ["Was Canada told of the orders?", "Was it asked to take part?"],
		deadlineAt: "2017-02-16T17:00:00-05:00",
		deadlineStated: true,
		attemptChannel: "email",
		attemptTo: "mlo-blm@forces.gc.ca",
		attemptAt: "2017-02-16T15:42:00-05:00",
	}).expect(201);
	return person;
}

export const words = "The Government of Canada does not comment on leaked documents.";

/** Defence's reply, as the paper printed it. */
export const defenceReply = {
	kind: "declined",
	body: words,
	speakerName: "Ashley Lemire",
	speakerTitle: "senior communications advisor",
	reason: "leaked_documents",
	reasonPassage: "leaked documents",
};
